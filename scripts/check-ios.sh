#!/usr/bin/env bash
# Runs scripts/ios-library.sh as Xcode would, with a cargo and a lipo that only write down how they were
# called: which library is built for what, in which environment, and where it comes to lie.
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
FAKE_STALE=1
expect 'Swift that is older than the core' "$(build iphoneos arm64 Debug || true)" ''
says '^error: .*run scripts/ios.sh' "$folder/error"
expect 'then nothing is built' "$(cat "$calls")" ''
