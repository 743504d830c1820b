/**
 * kimp360(args: ['run', 'ci/release.yml'], credentialsId: 'kimp360-api-key')
 *
 * args           what follows `kimp360`, word by word
 * credentialsId  a credential of the kind "Secret text" that holds the key
 * version, sha256, archive  where another CLI than the pinned one is to run
 */
def call(Map config) {
    def version = config.version ?: '0.1.0'
    def sha256 = config.sha256 ?: '0000000000000000000000000000000000000000000000000000000000000000'
    def archive = config.archive ?: "https://github.com/OWNER/kimp360-api-action/releases/download/v${version}/kimp360-${version}.tgz"
    def quoted = config.args.collect { "'" + it.toString().replace("'", "'\"'\"'") + "'" }.join(' ')
    try {
        withCredentials([string(credentialsId: config.credentialsId ?: 'kimp360-api-key', variable: 'KIMP360_API_KEY')]) {
            withEnv(["kimp360_sha256=${sha256}", "kimp360_archive=${archive}", "kimp360_args=${quoted}"]) {
                // In single quotes: Groovy must not put the key into the script.
                sh '''
set -eu
sha256="$kimp360_sha256"
archive="$kimp360_archive"
folder="$(mktemp -d)"
(
  # Nobody but the CLI gets to see the key.
  unset KIMP360_API_KEY KIMP360_API_KEY_FALLBACK
  case "$sha256" in
    *[!0]*) ;;
    *)
      echo "kimp360: no archive is pinned here yet: the page README.md of the folder ci says how to write down its SHA-256. Nothing is run." >&2
      rm -rf "$folder"
      exit 1
      ;;
  esac
  case "$archive" in
    http:*|https:*) curl -fsSL --retry 3 -o "$folder/kimp360.tgz" "$archive" ;;
    *) cp "$archive" "$folder/kimp360.tgz" ;;
  esac
  sum="$(command -v sha256sum || echo shasum -a 256)"
  found="$($sum <"$folder/kimp360.tgz" | cut -d ' ' -f 1)"
  if [ "$found" != "$sha256" ]; then
    echo "kimp360: the SHA-256 of the archive is $found, not the pinned $sha256; it is not run." >&2
    rm -rf "$folder"
    exit 1
  fi
  tar -xzf "$folder/kimp360.tgz" -C "$folder"
)
eval "set -- $kimp360_args"
status=0
node "$folder/package/dist/cli.js" "$@" --report-junit kimp360-junit.xml || status=$?
rm -rf "$folder"
exit "$status"
'''
            }
        }
    } finally {
        junit testResults: 'kimp360-junit.xml', allowEmptyResults: true
    }
}
