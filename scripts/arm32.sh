#!/usr/bin/env bash
# Runs the core's unit tests on 32-bit ARM, which older phones are, under qemu. Words there have four bytes:
# what counts in `usize` overflows sooner, and structures lie otherwise in memory.
#
#   scripts/arm32.sh [FILTER...]     arguments of `cargo test`
#
# Ten minutes the first time, because Rust's own library is built as well; 2 GB in target/cross. Linked
# statically with musl: no phone's C library, but a phone's processor.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=scripts/cross.sh
. scripts/cross.sh
fetch_cross

cross_tool arm32-cc <<END
#!/usr/bin/env bash
# Without the target as cargo names it, which zig does not know.
arguments=()
for argument in "\$@"; do
    case \$argument in
    --target=* | -march=armv7-a | -mfpu=* | -mfloat-abi=*) ;;
    *) arguments+=("\$argument") ;;
    esac
done
exec "$zig" cc -target arm-linux-musleabihf -fno-sanitize=all "\${arguments[@]}"
END
cross_tool ar <<END
#!/bin/sh
exec "$zig" ar "\$@"
END

target=armv7-unknown-linux-musleabihf
export CC_armv7_unknown_linux_musleabihf=$cross/bin/arm32-cc AR_armv7_unknown_linux_musleabihf=$cross/bin/ar
export CARGO_TARGET_ARMV7_UNKNOWN_LINUX_MUSLEABIHF_LINKER=$cross/bin/arm32-cc
export CARGO_TARGET_ARMV7_UNKNOWN_LINUX_MUSLEABIHF_RUNNER=$cross/rust/usr/bin/qemu-arm
export CARGO_TARGET_ARMV7_UNKNOWN_LINUX_MUSLEABIHF_RUSTFLAGS='-C link-self-contained=no -C target-feature=+crt-static'
# A property's failure can be repeated, and an emulated processor tries fewer cases.
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-2026} PROPTEST_CASES=${PROPTEST_CASES:-16}
cross_cargo test --locked -Zbuild-std=std,panic_unwind,test --target $target -p shared --lib "$@"
