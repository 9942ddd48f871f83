#!/usr/bin/env bash
# Kills, fills disks, flips bits and lets processes crowd each other, and counts what Brace loses:
# nothing, or this ends with status 1.
#
#   scripts/chaos.sh            some minutes
#   scripts/chaos.sh --short    less than a minute
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# shellcheck source=scripts/toolchain.sh
. scripts/toolchain.sh

need rust cc certificates
cargo build --release --locked --package tests --bins >&2
exec "${CARGO_TARGET_DIR:-target}/release/chaos" "$@"
