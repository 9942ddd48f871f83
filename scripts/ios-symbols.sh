#!/usr/bin/env bash
# Builds the static library for iPhones on Debian, without Xcode, and writes ios/apple/library-symbols.txt:
# every symbol that it wants from the system. ./test swift compares the privacy manifest with that list.
#
#   scripts/ios-symbols.sh            builds, and writes that list; a quarter of an hour, 2 GB in target/
#   scripts/ios-symbols.sh --fresh    whether the list was made of what the core is made of now
#
# It is built without optimisation: that leaves out no call that the sources make. An optimised library may want
# helpers of the compiler besides, such as memset_pattern16, for which no reason is to be given.
#
# The compiler is that of scripts/cross.sh; zig brings the headers of Apple's C library, which are free. What comes
# out is for counting symbols: an app takes the library that scripts/ios-library.sh builds.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=scripts/cross.sh
. scripts/cross.sh
list=ios/apple/library-symbols.txt
target=aarch64-apple-ios

case "$#:${1:-}" in
0:) ;;
1:--fresh)
    same_crates $target $list scripts/ios-symbols.sh
    exit
    ;;
*)
    echo "usage: scripts/ios-symbols.sh [--fresh]" >&2
    exit 2
    ;;
esac
# shellcheck source=scripts/toolchain.sh
. scripts/toolchain.sh
need rust
fetch_cross
libraries=$(dirname "$zig")/lib
sdk=$cross/sdk

# What cargo's build scripts call: a compiler that leaves the SDK out, and Xcode's finder.
mkdir -p "$sdk"
cross_tool ios-cc <<EOF
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
exec "$zig" cc -target aarch64-ios.17.0 -fno-sanitize=undefined -nostdinc -isystem "$libraries/include" \\
    -isystem "$libraries/libc/include/any-darwin-any" "\${arguments[@]}"
EOF
cross_tool ar <<EOF
#!/bin/sh
exec "$zig" ar "\$@"
EOF
cross_tool xcrun <<EOF
#!/bin/sh
echo "$sdk"
EOF

export CC_aarch64_apple_ios=$cross/bin/ios-cc AR_aarch64_apple_ios=$cross/bin/ar
export SDKROOT=$sdk IPHONEOS_DEPLOYMENT_TARGET=17.0 CARGO_PROFILE_RELEASE_OPT_LEVEL=0
cross_cargo rustc --locked -Zbuild-std=std,panic_unwind --target $target --release \
    --package shared --lib --crate-type staticlib
archive=$cross/target/$target/release/libshared.a

names() {
    cross_run "$cross/rust/usr/lib/llvm-22/bin/llvm-nm" --quiet --just-symbol-name "$@" "$archive" |
        grep '^_' | LC_ALL=C sort -u
}
wanted=$(comm -23 <(names --undefined-only) <(names --defined-only --extern-only))

# Whatever the system's own library does not have, would not link. Zig has its names for macOS and for iPad apps on
# it (Mac Catalyst); those of an iPhone's are in Xcode alone.
strange=$(comm -23 <(echo "$wanted") <(grep -oE '_[A-Za-z0-9_$]+' "$libraries/libc/darwin/libSystem.tbd" |
    LC_ALL=C sort -u))
if [ -n "$strange" ]; then
    echo "not in libSystem:" "$strange" >&2
    exit 1
fi
{
    echo "# What the library for aarch64-apple-ios wants from the system, by scripts/ios-symbols.sh."
    library_crates $target
    echo "$wanted"
} >"$list"
echo "$(grep -vc '^#' $list) names in $list"
