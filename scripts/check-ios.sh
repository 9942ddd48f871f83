#!/usr/bin/env bash
# Runs scripts/ios.sh as a person would and scripts/ios-library.sh as Xcode would, with tools that only write
# down how they were called: which library is built for what, by which cargo, in which environment, and where
# it comes to lie.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/brace-ios.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/scripts" "$folder/person/.cargo/bin"
cp "$root/scripts/ios-library.sh" "$folder/scripts/"
calls=$folder/calls

stub() {
    printf '#!/usr/bin/env bash\n%s\n' "$2" >"$1"
    chmod +x "$1"
}
stub "$folder/scripts/generate-swift.sh" 'exit "${FAKE_STALE:-0}"'
# shellcheck disable=SC2016  # expanded when it is called
stub "$folder/person/.cargo/bin/cargo" "echo \"cargo \$* sdk=\${SDKROOT:-none}\" >>'$calls'"'
while [ $# -gt 0 ]; do
    case $1 in
    --target) target=$2 ;;
    --profile) profile=$2 ;;
    --target-dir) built=$2 ;;
    esac
    shift
done
mkdir -p "$built/$target/$profile"
echo "$target" >"$built/$target/$profile/libshared.a"'
# shellcheck disable=SC2016  # expanded when it is called
stub "$folder/person/.cargo/bin/xcrun" "echo \"xcrun \$*\" >>'$calls'"'
while [ "$1" != -output ]; do shift; done
echo both >"$2"'

# build PLATFORM ARCHS CONFIGURATION: prints what became the library.
build() {
    : >"$calls"
    env -i HOME="$folder/person" PATH="$folder/person/.cargo/bin:/usr/bin:/bin" SDKROOT=/of/xcode \
        PLATFORM_NAME="$1" ARCHS="$2" CONFIGURATION="$3" ${FAKE_STALE:+FAKE_STALE="$FAKE_STALE"} \
        "$folder/scripts/ios-library.sh" 2>"$folder/error" && cat "$folder/target/ios/$1/libshared.a"
}

expect() {
    if [ "$2" != "$3" ]; then
        echo "$1: expected '$3', found '$2'" >&2
        cat "$calls" "$folder/error" >&2
        exit 1
    fi
}
says() { grep -q -- "$1" "$2" || expect "$1" "$(cat "$2")" "a line with it"; }

expect 'a device' "$(build iphoneos arm64 Debug)" aarch64-apple-ios
says '--locked --package shared --lib --crate-type staticlib' "$calls"
says '--profile release .* sdk=none' "$calls"
expect 'a released one' "$(build iphoneos arm64 Release)" aarch64-apple-ios
says '--profile phone' "$calls"
expect 'a simulator' "$(build iphonesimulator arm64 Debug)" aarch64-apple-ios-sim
expect 'the device keeps its own' "$(cat "$folder/target/ios/iphoneos/libshared.a")" aarch64-apple-ios
expect 'a simulator for both' "$(build iphonesimulator 'arm64 x86_64' Debug)" both
says 'xcrun lipo -create .*aarch64-apple-ios-sim/release/.*x86_64-apple-ios/release/' "$calls"
expect 'another platform' "$(build watchos arm64 Debug || true)" ''
says '^error: Brace is not built for arm64 on watchos' "$folder/error"

# The same through scripts/ios.sh: a rustup that is in no home, and a rustc of another kind before it on PATH.
brew=$folder/brew/bin
toolchain=$folder/toolchain/bin
mkdir -p "$brew" "$toolchain" "$folder/ios"
cp "$root/scripts/ios.sh" "$root/scripts/toolchain.sh" "$folder/scripts/"
cp "$root/Cargo.toml" "$folder/"
sed 's/echo "cargo /echo "the cargo of rustup /' "$folder/person/.cargo/bin/cargo" >"$toolchain/cargo"
chmod +x "$toolchain/cargo"
stub "$toolchain/rustc" 'echo "rustc ${FAKE_RUST:-9.0.0} (of rustup)"'
stub "$brew/rustc" 'echo "rustc 9.0.0 (of Homebrew)"'
stub "$brew/cc" 'cat'
stub "$brew/uname" 'echo Darwin'
stub "$brew/xcodegen" "echo \"xcodegen \$* team=\$BRACE_TEAM id=\$BRACE_BUNDLE_ID\" >>'$calls'"
stub "$brew/rustup" "echo \"rustup \$*\" >>'$calls'
[ \"\$1\" != which ] || echo '$toolchain/cargo'"
stub "$brew/cargo" 'echo "cargo 9.0.0"'

# project [NAME=VALUE...]: writes the project.
project() {
    : >"$calls"
    env -i HOME="$folder/nobody" PATH="$brew:/usr/bin:/bin" "$@" "$folder/scripts/ios.sh" \
        >/dev/null 2>"$folder/error"
}
rm -rf "$folder/target"
project || expect 'a project' "$(cat "$folder/error")" 'no error'
says '^rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios$' "$calls"
says '^xcodegen generate --spec ios/project.yml team= id=app.brace$' "$calls"
project BRACE_TEAM=ABCDE12345 BRACE_BUNDLE_ID=your.name.brace
says 'team=ABCDE12345 id=your.name.brace$' "$calls"
expect 'a device' "$(build iphoneos arm64 Debug)" aarch64-apple-ios
says '^the cargo of rustup rustc ' "$calls"
if project FAKE_RUST=1.0.0; then expect "a toolchain that is too old" 'a project' 'an error'; fi
says '^ios: .*: rustup update$' "$folder/error"
echo "$folder/gone" >"$folder/target/ios/cargo-folder"
expect 'a toolchain that is gone' "$(build iphoneos arm64 Debug || true)" ''
says '^error: .*: run scripts/ios.sh$' "$folder/error"
rm "$folder/target/ios/cargo-folder"

FAKE_STALE=1
expect 'Swift that is older than the core' "$(build iphoneos arm64 Debug || true)" ''
says '^error: .*run scripts/ios.sh' "$folder/error"
expect 'then nothing is built' "$(cat "$calls")" ''
