#!/usr/bin/env bash
# Feeds what Brace reads from outside with anything, and ends with status 1 where something panics:
# the bytes over the boundary, and every kind of file. What is found becomes a test beside the code.
#
#   scripts/fuzz.sh                       each target for half a minute
#   scripts/fuzz.sh SECONDS [TARGET...]   some of them, for as long as that
#
# What the fuzzer has learnt stays in target/fuzz/corpus, what it found in fuzz/artifacts.
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

seconds=30
case ${1:-} in
'') ;;
*[!0-9]*)
    echo "usage: scripts/fuzz.sh [SECONDS [TARGET...]]" >&2
    exit 2
    ;;
*)
    seconds=$1
    shift
    ;;
esac

# shellcheck source=scripts/toolchain.sh
. scripts/toolchain.sh
need rust cc certificates
# libFuzzer is C++.
command -v c++ >/dev/null || {
    echo "There is no C++ compiler, in which libFuzzer is written: install one (g++, clang)." >&2
    exit 1
}

version=0.13.2
tools=$root/target/tools
if [ "$("$tools/bin/cargo-fuzz" --version 2>/dev/null)" != "cargo-fuzz $version" ]; then
    cargo install --quiet --locked --root "$tools" --version "$version" cargo-fuzz >&2
fi
# Watching the code is an option that only an unstable compiler, or one told to be, takes.
export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$root/target/fuzz PATH=$tools/bin:$PATH
# Logs that live for a millisecond wait for no disk where the system has a folder in memory.
if [ -d /dev/shm ]; then export TMPDIR=/dev/shm; fi

cargo run --quiet --locked --release --manifest-path fuzz/Cargo.toml --bin seeds -- target/fuzz/seeds
if [ $# -eq 0 ]; then
    # shellcheck disable=SC2046  # one word for each target
    set -- $(cargo fuzz list | grep -v '^seeds$')
fi
for target in "$@"; do
    echo "== $target"
    mkdir -p "target/fuzz/corpus/$target"
    cargo fuzz run --sanitizer none --release "$target" "target/fuzz/corpus/$target" "target/fuzz/seeds/$target" -- \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 2>&1 |
        grep -v -E '^#[0-9]+|^INFO' || exit 1
done
