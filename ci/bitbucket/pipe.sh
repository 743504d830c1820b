#!/bin/sh
# ARGS is what follows `kimp360`; the key is the secured variable KIMP360_API_KEY, which the CLI takes out of its environment.
set -eu
eval "set -- ${ARGS:?the variable ARGS is missing: write for example ARGS: 'run ci/release.yml'}"
unset ARGS
exec node "${KIMP360_CLI:-/opt/kimp360/dist/cli.js}" "$@" --report-junit test-results/kimp360.xml
