#!/usr/bin/env bash
# Writes ios/Brace.xcodeproj, on a Mac: the Swift that speaks to the core first, because Xcode resolves its
# packages before any phase of a build runs, then the project with XcodeGen.
#
#   BRACE_TEAM   the identifier of the team that signs, for a device; a simulator needs none
#
# Run it again after ios/project.yml, a file in ios/App or a type that crosses to Swift has changed.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

die() {
    echo "ios: $*" >&2
    exit 1
}

[ "$(uname -s)" = Darwin ] || die "Xcode is there on macOS alone"
command -v xcodegen >/dev/null 2>&1 || die "there is no xcodegen: brew install xcodegen"
# shellcheck source=scripts/toolchain.sh
. scripts/toolchain.sh
need rust cc
command -v rustup >/dev/null 2>&1 || die "there is no rustup, which has Rust's libraries for phones"

targets='aarch64-apple-ios aarch64-apple-ios-sim'
if [ "$(uname -m)" = x86_64 ]; then targets="$targets x86_64-apple-ios"; fi
# shellcheck disable=SC2086  # one word for each target
rustup target add $targets

scripts/generate-swift.sh
BRACE_TEAM=${BRACE_TEAM:-} xcodegen generate --spec ios/project.yml
echo "Next: open ios/Brace.xcodeproj"
