#!/usr/bin/env bash
# Builds the static library for iPhones on Debian, without Xcode, and writes ios/apple/library-symbols.txt:
# every symbol that it wants from the system. ./test swift compares the privacy manifest with that list.
# Run it when a dependency of `shared` changes; a quarter of an hour, 2 GB in target/. It is built without
# optimisation: that leaves out no call that the sources make. An optimised library may want helpers of the
# compiler besides, such as memset_pattern16, for which no reason is to be given.
#
# Debian's compiler is newer than most and brings the source of Rust's own library, which is built for the
# phone here; zig brings the headers of Apple's C library, which are free. Nothing is installed. What comes
# out is for counting symbols: an app takes the library that scripts/ios-library.sh builds.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
tools=$root/target/ios/tools
list=$root/ios/apple/library-symbols.txt
version=1.96.0+dfsg1-1~deb12u2
zig_version=0.17.1

mkdir -p "$tools"
cd "$tools"
if [ ! -e ready ]; then
    rm -rf packages rust zig
    mkdir packages rust
    (cd packages && apt-get -q download "rustc-web=$version" "cargo-web=$version" "rust-web-src=$version" \
        "libstd-rust-web-dev=$version" "libstd-rust-web-1.96=$version" libllvm22 llvm-22 libz3-4 \
        libgit2-1.5 libhttp-parser2.9 libmbedtls14 libmbedx509-1 libmbedcrypto7)
    for package in packages/*.deb; do dpkg -x "$package" rust; done
    python3 -m venv zig
    zig/bin/pip -q install "ziglang==$zig_version"
    rm -rf packages
    touch ready
fi
zig=$(ls -d "$tools"/zig/lib/python3*/site-packages/ziglang)

# What cargo's build scripts call: a compiler that leaves the SDK out, and Xcode's finder.
mkdir -p bin phone sdk
cat >phone/cc <<EOF
#!/usr/bin/env bash
arguments=()
skip=''
for argument in "\$@"; do
    if [ -n "\$skip" ]; then skip=''; continue; fi
    case \$argument in
    --target=* | -miphoneos-version-min=* | -mios-version-min=*) ;;
    -target | -isysroot) skip=1 ;;
    *) arguments+=("\$argument") ;;
    esac
done
exec "$zig/zig" cc -target aarch64-ios.17.0 -fno-sanitize=undefined -nostdinc -isystem "$zig/lib/include" \\
    -isystem "$zig/lib/libc/include/any-darwin-any" "\${arguments[@]}"
EOF
printf '#!/bin/sh\nexec "%s" ar "$@"\n' "$zig/zig" >phone/ar
printf '#!/bin/sh\necho "%s"\n' "$tools/sdk" >bin/xcrun
chmod +x bin/* phone/*

cd "$root"
PATH=$tools/bin:$tools/rust/usr/bin:$PATH \
    LD_LIBRARY_PATH=$tools/rust/usr/lib/x86_64-linux-gnu \
    RUSTC=$tools/rust/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
    CARGO_TARGET_DIR=$root/target/ios/symbols \
    CC_aarch64_apple_ios=$tools/phone/cc AR_aarch64_apple_ios=$tools/phone/ar \
    SDKROOT=$tools/sdk IPHONEOS_DEPLOYMENT_TARGET=17.0 CARGO_PROFILE_RELEASE_OPT_LEVEL=0 \
    "$tools/rust/usr/bin/cargo" rustc --locked -Zbuild-std=std,panic_unwind --target aarch64-apple-ios \
    --package shared --lib --crate-type staticlib --release
archive=$root/target/ios/symbols/aarch64-apple-ios/release/libshared.a

names() {
    LD_LIBRARY_PATH=$tools/rust/usr/lib/x86_64-linux-gnu "$tools/rust/usr/lib/llvm-22/bin/llvm-nm" \
        --quiet --just-symbol-name "$@" "$archive" | grep '^_' | LC_ALL=C sort -u
}
wanted=$(comm -23 <(names --undefined-only) <(names --defined-only --extern-only))

# Whatever the system's own library does not have, would not link. Zig has its names for macOS and for iPad apps on
# it (Mac Catalyst); those of an iPhone's are in Xcode alone.
strange=$(comm -23 <(echo "$wanted") <(grep -oE '_[A-Za-z0-9_$]+' "$zig/lib/libc/darwin/libSystem.tbd" |
    LC_ALL=C sort -u))
if [ -n "$strange" ]; then
    echo "not in libSystem:" "$strange" >&2
    exit 1
fi
{
    echo "# What the library for aarch64-apple-ios wants from the system, by scripts/ios-symbols.sh."
    echo "$wanted"
} >"$list"
echo "$(wc -l <"$list" | tr -d ' ') lines in ios/apple/library-symbols.txt"
