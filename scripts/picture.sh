#!/usr/bin/env bash
# Draws the pictures of the terminal app in docs/pictures from the app as it stands.
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/toolchain.sh
. "$root/scripts/toolchain.sh"
# shellcheck source=scripts/build.sh
. "$root/scripts/build.sh"

build_brace dev
mkdir -p "$root/docs/pictures"
cd "$root"
cargo run --quiet --locked --package brace --example picture -- "$brace" docs/pictures
