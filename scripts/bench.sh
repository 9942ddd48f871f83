#!/usr/bin/env bash
# Measures what Brace costs and prints the table of docs/performance.md.
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# shellcheck source=scripts/toolchain.sh
. scripts/toolchain.sh

need rust cc certificates
# Counts system calls; without it the table says so and goes on.
if [ "$(uname -s)" = Linux ]; then need strace || true; fi

cargo build --release --locked --package tests --bin bench >&2
# As phones get it: alone, since other members ask its dependencies for more.
cargo rustc --profile phone --locked --package shared --lib --crate-type cdylib >&2

target=${CARGO_TARGET_DIR:-target}
"$target/release/bench"
for library in libshared.so libshared.dylib; do
    if [ -f "$target/phone/$library" ]; then
        size=$(wc -c <"$target/phone/$library")
        echo "| $library, as phones get it, with symbols | $((size / 1024)) KiB |"
        if command -v strip >/dev/null 2>&1; then
            strip -o "$target/phone/stripped" "$target/phone/$library"
            size=$(wc -c <"$target/phone/stripped")
            echo "| $library, stripped | $((size / 1024)) KiB |"
        fi
    fi
done
