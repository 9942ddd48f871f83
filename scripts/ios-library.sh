#!/usr/bin/env bash
# A phase of Xcode's build: the Rust library for what is being built, as
# target/ios/$PLATFORM_NAME/libshared.a. Xcode sets PLATFORM_NAME, ARCHS, CONFIGURATION and DEVELOPER_DIR.
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# Xcode shows lines that begin so among its errors.
die() {
    echo "error: $*" >&2
    exit 1
}

scripts/generate-swift.sh --check || die "what Swift knows of the core is not of this core: run scripts/ios.sh"

# What people get is small and takes minutes to link; while one works on it that is too long.
profile=release
if [ "$CONFIGURATION" = Release ]; then profile=phone; fi

target_of() {
    case $PLATFORM_NAME/$1 in
    iphoneos/arm64) echo aarch64-apple-ios ;;
    iphonesimulator/arm64) echo aarch64-apple-ios-sim ;;
    iphonesimulator/x86_64) echo x86_64-apple-ios ;;
    *) die "Brace is not built for $1 on $PLATFORM_NAME" ;;
    esac
}

# Started from the Dock, Xcode knows nothing of where cargo is: scripts/ios.sh has found the one whose
# toolchain has the libraries for phones.
tools=$(cat target/ios/cargo-folder 2>/dev/null || echo "${CARGO_HOME:-$HOME/.cargo}/bin")
[ -x "$tools/cargo" ] || die "there is no cargo in $tools: run scripts/ios.sh"

# Without Xcode's environment: its SDKROOT would have build scripts linked for the phone.
clean=(HOME="$HOME" PATH="$tools:/usr/bin:/bin:/usr/sbin:/sbin" IPHONEOS_DEPLOYMENT_TARGET=17.0)
for name in DEVELOPER_DIR CARGO_HOME RUSTUP_HOME; do
    if [ -n "${!name:-}" ]; then clean+=("$name=${!name}"); fi
done

built=()
for arch in $ARCHS; do
    target=$(target_of "$arch")
    # `rustc`, for the archive alone: the linker would take a shared object beside it, which no phone has.
    env -i "${clean[@]}" cargo rustc --locked --package shared --lib --crate-type staticlib \
        --target "$target" --profile "$profile" --target-dir "$root/target/ios/build" ||
        die "cargo has not built the library for $target: is it there? rustup target add $target"
    built+=("$root/target/ios/build/$target/$profile/libshared.a")
done

library=$root/target/ios/$PLATFORM_NAME
mkdir -p "$library"
if [ "${#built[@]}" -gt 1 ]; then
    xcrun lipo -create "${built[@]}" -output "$library/libshared.a"
elif ! cmp -s "${built[0]}" "$library/libshared.a"; then
    cp "${built[0]}" "$library/libshared.a"
fi
