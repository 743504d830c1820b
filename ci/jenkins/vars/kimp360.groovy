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
  fail() {
    echo "kimp360: $1 Nothing is run." >&2
    rm -rf "$folder"
    exit 1
  }
  node -e 'process.exit(Number.parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null ||
    fail "Node 20 or newer is needed: type node --version in this job to see what there is, and install one."
  case "$sha256" in
    *[!0]*) ;;
    *) fail "no archive is pinned here yet: type sha256sum kimp360-VERSION.tgz of the archive of the release, and set sha256 to what it prints." ;;
  esac
  case "$archive" in
    http:*|https:*)
      curl -fsSL --retry 3 -o "$folder/kimp360.tgz" "$archive" ||
        fail "the archive could not be fetched: type curl -fIL with its URL in this job to see why, or set archive to a file that you keep."
      ;;
    *) cp "$archive" "$folder/kimp360.tgz" || fail "the archive could not be copied: set archive to the path of the file, or to its URL." ;;
  esac
  sum="$(command -v sha256sum || echo shasum -a 256)"
  found="$($sum <"$folder/kimp360.tgz" | cut -d ' ' -f 1)"
  [ "$found" = "$sha256" ] ||
    fail "the SHA-256 of the archive is $found, not the pinned $sha256. If version was changed, set sha256 to what the release lists for it; if not, somebody changed the archive."
  tar -xzf "$folder/kimp360.tgz" -C "$folder" || fail "the archive could not be unpacked."
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
