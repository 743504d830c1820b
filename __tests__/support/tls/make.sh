#!/bin/sh
# Made the certificates in this folder, once, valid for a hundred years; they protect nothing. Needs OpenSSL 3.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null; }

# sign NAME SUBJECT EXTENSIONS START END KEY
sign() {
  openssl req -new -key "$6" -subj "/CN=$2" -out "$work/$1.csr"
  printf '%s\n' "$3" > "$work/$1.ext"
  : > "$work/index"
  printf '[ca]\ndefault_ca=c\n[c]\ndatabase=%s\nrand_serial=yes\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n' \
    "$work/index" "$work" > "$work/ca.cnf"
  openssl ca -batch -notext -config "$work/ca.cnf" -cert ca.pem -keyfile "$work/ca.key" \
    -startdate "$4" -enddate "$5" -extfile "$work/$1.ext" -in "$work/$1.csr" -out "$1.pem" 2>/dev/null
}

key "$work/ca.key"
openssl req -x509 -key "$work/ca.key" -subj '/CN=Example test authority' -days 36500 -out ca.pem
key server.key
key client.key
from=20260101000000Z
to=21251231000000Z
sign server localhost 'subjectAltName=DNS:localhost,DNS:api.test,IP:127.0.0.1' $from $to server.key
sign wrong-host other.test 'subjectAltName=DNS:other.test' $from $to server.key
sign expired localhost 'subjectAltName=DNS:localhost,IP:127.0.0.1' 20200101000000Z 20200201000000Z server.key
sign client 'Example client' 'extendedKeyUsage=clientAuth' $from $to client.key
