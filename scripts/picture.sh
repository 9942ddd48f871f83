#!/usr/bin/env bash
# Draws the pictures of the terminal app in docs/pictures from the app as it stands.
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/toolchain.sh
. "$root/scripts/toolchain.sh"

need rust cc certificates || exit 1
mkdir -p "$root/docs/pictures"
cd "$root"
BRACE_DRAW=1 cargo test --quiet --locked --package brace --test picture
