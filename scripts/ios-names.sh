#!/usr/bin/env bash
# Writes ios/apple/user-notifications.txt: what Apple's headers say about UserNotifications, as the crate
# objc2-user-notifications has it, which is generated from them. ./test swift compares the stand-in with
# that list. Needs the crate, so it is no part of ./test; run it after the version below has changed.
set -eu -o pipefail

version=0.3.2
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
list=$root/ios/apple/user-notifications.txt

folder=$(mktemp -d "${TMPDIR:-/tmp}/brace-names.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
: >"$folder/src/lib.rs"
cat >"$folder/Cargo.toml" <<EOF
[package]
name = "names"
version = "0.0.0"
edition = "2021"
[dependencies]
objc2-user-notifications = "=$version"
EOF
(cd "$folder" && cargo vendor --quiet vendor >/dev/null)

# One line a fact: a class, a selector with the class or protocol it belongs to, a constant with its value.
facts() {
    awk '
    /^ *pub struct UN/ { sub(/^ *pub struct /, ""); sub(/[(;].*/, ""); owner = $0; print "type " owner }
    /pub unsafe trait UN/ { sub(/.*trait /, ""); sub(/:.*/, ""); owner = $0; print "protocol " owner }
    /^impl UN/ { owner = $2 }
    /unsafe\(method\(/ { sub(/.*method\(/, ""); sub(/\)\)\].*/, ""); print "selector " owner " " $0 }
    /^ *const [A-Za-z]+ = 1<</ { sub(/;/, ""); print "constant " owner " " $2 " " $4 }
    /^ *pub const [A-Za-z]+: Self = Self\(/ {
        name = $3; sub(/:/, "", name); sub(/.*Self\(/, ""); sub(/\).*/, "")
        print "constant " owner " " name " " $0
    }' "$@" | LC_ALL=C sort -u
}

{
    echo "# From objc2-user-notifications $version (Zlib, Apache-2.0 or MIT), by scripts/ios-names.sh."
    facts "$folder"/vendor/objc2-user-notifications/src/generated/*.rs
} >"$list"
echo "$(wc -l <"$list" | tr -d ' ') lines in ios/apple/user-notifications.txt"
