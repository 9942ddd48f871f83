#!/usr/bin/env bash
# Writes ios/Brace.xcodeproj, on a Mac: the Swift that speaks to the core first, because Xcode resolves its
# packages before any phase of a build runs, then the project with XcodeGen.
#
#   BRACE_TEAM        the identifier of the team that signs, for a device; a simulator needs none
#   BRACE_BUNDLE_ID   the app's own identifier, which one team in the world may have: app.brace unless given
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

# The last is a simulator's on Intel: Xcode builds for both where no single simulator is chosen.
rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios

# Xcode's build takes this one, whatever Xcode's PATH is.
cargo=$(rustup which cargo) || die "rustup has no toolchain: rustup default stable"
tools=${cargo%/cargo}
at_least "$("$tools/rustc" --version | awk '{ print $2 }')" "$rust_minimum" ||
    die "rustup's Rust is older than $rust_minimum: rustup update"
mkdir -p target/ios
printf '%s\n' "$tools" >target/ios/cargo-folder

scripts/generate-swift.sh
BRACE_TEAM=${BRACE_TEAM:-} BRACE_BUNDLE_ID=${BRACE_BUNDLE_ID:-app.brace} \
    xcodegen generate --spec ios/project.yml
echo "Next: open ios/Brace.xcodeproj"
