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

# shellcheck source=scripts/android.sh
. scripts/android.sh

target=${CARGO_TARGET_DIR:-target}
profile=release
if grep -q '^\[profile\.phone\]' Cargo.toml; then profile=phone; fi

# The stores on the JVM that Brace is compared with; sets `peers` to why they are not there.
build_peers() {
    [ "$(uname -s)" = Linux ] || { peers="the bindings are built on Linux here" && return; }
    provide javac=default-jdk-headless mvn=maven || { peers="a JDK or Maven is missing" && return; }
    find_native
    native=$(cd "$target/$profile" && pwd)
    if ! { generate_bindings && mvn -B -ntp -q -f tests/peers/pom.xml compile; } >&2; then
        peers="the bindings or the stores beside them do not build here"
    fi
}

# The whole is built before anything is measured. The library as phones get it: alone, since other
# members ask its dependencies for more.
cargo build --release --locked --package tests --bins >&2
cargo build --release --locked --package brace >&2
cargo rustc --profile "$profile" --locked --package shared --lib --crate-type cdylib >&2
peers=
build_peers

# On the disk that the project is on, whatever the system keeps in memory.
mkdir -p "$target/measure"
TMPDIR=$(mktemp -d "$(cd "$target/measure" && pwd)/run.XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
handed_over=$TMPDIR/handed-over
mkdir "$handed_over"

echo "$(uname -sm), $(getconf _NPROCESSORS_ONLN) processors,$(uptime | sed 's/.*load/ load/')"
echo
"$target/release/bench" --hand-over "$handed_over" $quick

if [ -n "$peers" ]; then
    echo "| a set and a look through JNA | not measured: $peers |"
else
    java -Djna.library.path="$native" -Djava.io.tmpdir="$TMPDIR" \
        -cp "target/peers/classes:$(cat target/peers/classpath)" app.brace.peers.MainKt "$handed_over" \
        "$target/release/bench"
fi

for library in libshared.so libshared.dylib; do
    built=$target/$profile/$library
    [ -f "$built" ] || continue
    echo "| $library, profile $profile, with symbols | $(($(wc -c <"$built") / 1024)) KiB |"
    if command -v strip >/dev/null 2>&1; then
        strip -o "$TMPDIR/stripped" "$built"
        echo "| $library, profile $profile, stripped | $(($(wc -c <"$TMPDIR/stripped") / 1024)) KiB |"
    else
        echo "| $library, profile $profile, stripped | not measured: there is no strip |"
    fi
done
