#!/usr/bin/env bash
# Measures what Brace costs beside plain SQL, and prints the table of docs/performance.md. What
# cannot be measured here says why in its line.
#
#   scripts/measure.sh            everything: less than ten minutes once it is built
#   scripts/measure.sh --quick    without the log of a million sets
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

quick=
case "$#:${1:-}" in
0:) ;;
1:--quick) quick=--quick ;;
*)
    echo "usage: scripts/measure.sh [--quick]" >&2
    exit 2
    ;;
esac

# shellcheck source=scripts/toolchain.sh
. scripts/toolchain.sh

need rust cc certificates
# Counts system calls; without it the table says so and goes on.
if [ "$(uname -s)" = Linux ]; then need strace || true; fi

cargo build --release --locked --package tests --bin bench >&2
cargo build --release --locked --package brace >&2

target=${CARGO_TARGET_DIR:-target}
# On the disk that the project is on, whatever the system keeps in memory.
mkdir -p "$target/measure"
TMPDIR=$(mktemp -d "$(cd "$target/measure" && pwd)/run.XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

echo "Measured on $(uname -sm), $(getconf _NPROCESSORS_ONLN) processors, load $(uptime | sed 's/.*averages\{0,1\}: *//')."
echo
"$target/release/bench" $quick

# The library as phones get it: alone, since other members ask its dependencies for more.
profile=release
if grep -q '^\[profile\.phone\]' Cargo.toml; then profile=phone; fi
cargo rustc --profile "$profile" --locked --package shared --lib --crate-type cdylib >&2
for library in libshared.so libshared.dylib; do
    library=$target/$profile/$library
    [ -f "$library" ] || continue
    echo "| ${library##*/}, profile $profile, with symbols | $(($(wc -c <"$library") / 1024)) KiB |"
    if command -v strip >/dev/null 2>&1; then
        strip -o "$TMPDIR/stripped" "$library"
        echo "| ${library##*/}, profile $profile, stripped | $(($(wc -c <"$TMPDIR/stripped") / 1024)) KiB |"
    else
        echo "| ${library##*/}, profile $profile, stripped | not measured: there is no strip |"
    fi
done
