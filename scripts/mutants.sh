#!/usr/bin/env bash
# Changes the rules, one small change at a time, and lists the changes that no test notices:
# scripts/mutants.sh [FILE...], by default all of shared/src/domain. Takes hours for all of it.
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

version=27.1.0
if ! cargo mutants --version >/dev/null 2>&1; then
    echo "cargo-mutants is not installed: installing $version with cargo" >&2
    cargo install --locked --version "$version" cargo-mutants
fi

if [ $# -eq 0 ]; then set -- 'shared/src/domain/**/*.rs'; fi
files=()
for file in "$@"; do files+=(--file "$file"); done

# The rules have their tests beside them. What was found is kept in target/mutants.out.
mkdir -p target
exec cargo mutants --package shared --output target --no-shuffle "${files[@]}" -- --locked --lib domain::
