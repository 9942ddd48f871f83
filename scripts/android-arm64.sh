#!/usr/bin/env bash
# Links the core for phones with 64-bit ARM without Google's compiler, which is not free to fetch everywhere: to
# know its size, what it wants from Android's C library, and that nothing of that is missing there. Comes out as
# target/android/arm64-v8a/libshared.so.
#
#   scripts/android-arm64.sh             builds, and compares with android/app/imports-arm64.txt
#   scripts/android-arm64.sh --record    builds, and writes that list
#   scripts/android-arm64.sh --compare   compares what was built before, if anything was, and whether the list was made of
#                                        what the core is made of now
#
# NOT A BUILD TO SHIP: the C in it is compiled with the headers of another C library (musl), which lays out
# some structures otherwise than Android's does. What people install is built by Gradle with the NDK.
#
# Ten minutes of processor, 2 GB in target/cross. The names in Android's C library are those of Android 6, from a
# Maven archive of an emulator: whatever is there is on every phone with Android 8.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
case "$#:${1:-}" in
0: | 1:--record | 1:--compare) ;;
*)
    echo "usage: scripts/android-arm64.sh [--record | --compare]" >&2
    exit 2
    ;;
esac
# shellcheck source=scripts/toolchain.sh
. scripts/toolchain.sh
# shellcheck source=scripts/android.sh
. scripts/android.sh
# shellcheck source=scripts/cross.sh
. scripts/cross.sh
unidbg=0.9.8
list=android/app/imports-arm64.txt
out=target/android/arm64-v8a
llvm=$cross/rust/usr/lib/llvm-22/bin
bionic=$cross/bionic
stubs=$cross/stubs-arm64

imports() {
    echo "# What the core for 64-bit ARM wants from Android's C library, by scripts/android-arm64.sh."
    library_crates aarch64-linux-android
    cross_run "$llvm/llvm-readelf" --dynamic-table $out/libshared.so | sed -n 's/.*NEEDED.*\[\(.*\)\]/needs \1/p'
    cross_run "$llvm/llvm-nm" -D --undefined-only --just-symbol-name $out/libshared.so | sed 's/@.*//' | LC_ALL=C sort -u
}

compare() {
    diff -u $list <(imports) && return 0
    echo "The core wants something else from Android than $list says: if that is meant, --record." >&2
    return 1
}

if [ "${1:-}" = --compare ]; then
    same_crates aarch64-linux-android $list scripts/android-arm64.sh
    if [ -x "$llvm/llvm-nm" ] && [ -f $out/libshared.so ]; then
        compare
    else
        echo "No core for 64-bit ARM was built here: scripts/android-arm64.sh."
    fi
    exit
fi
fetch_cross
provide mvn=maven unzip=unzip

cross_tool arm64-cc <<END
#!/usr/bin/env bash
# Without the target as cargo names it, which zig does not know.
arguments=()
for argument in "\$@"; do
    case \$argument in --target=*) ;; *) arguments+=("\$argument") ;; esac
done
# zig takes -Oz for -Os: said to the compiler itself, as Google's understands it.
case " \${arguments[*]} " in *" -Oz "*) arguments+=(-Xclang -Oz) ;; esac
exec "$zig" cc -target aarch64-linux-musl -fPIC -fno-sanitize=all -fno-stack-protector \\
    -D__errno_location=__errno -D__ANDROID__ -DANDROID "\${arguments[@]}"
END
cross_tool ar <<END
#!/bin/sh
exec "$zig" ar "\$@"
END
# What a compiler says to its linker, said to zig's linker alone: it knows no Android. By a name that does not end
# in "ld", or rustc would take it for a linker itself.
cross_tool arm64-link <<END
#!/usr/bin/env bash
arguments=()
for argument in "\$@"; do
    case \$argument in
    -Wl,*)
        IFS=, read -r -a parts <<<"\${argument#-Wl,}"
        arguments+=("\${parts[@]}")
        ;;
    -nodefaultlibs | -nostartfiles | -nostdlib | -static-libgcc | -fuse-ld=* | -pie | --target=* | -m64) ;;
    *) arguments+=("\$argument") ;;
    esac
done
exec "$zig" ld.lld "\${arguments[@]}"
END

# Libraries that are nothing but the names in Android's own: lld does not read those files themselves.
make_stubs() {
    local jar name folder
    jar=${HOME:?}/.m2/repository/com/github/zhkl0228/unidbg-android/$unidbg/unidbg-android-$unidbg.jar
    [ -f "$jar" ] || maven -q "$dependency_plugin:get" -Dtransitive=false \
        -Dartifact="com.github.zhkl0228:unidbg-android:$unidbg" || return 1
    rm -rf "$bionic" "$stubs" && mkdir -p "$bionic" "$stubs" || return 1
    for name in c m dl log; do
        unzip -q -o -j "$jar" "android/sdk23/lib64/lib$name.so" -d "$bionic" || return 1
        cross_run "$llvm/llvm-nm" -D --defined-only --format=posix "$bionic/lib$name.so" | awk '
            { sub(/@.*/, "", $1); kind = $2 ~ /[TtWwi]/ ? "function" : "object" }
            !seen[$1]++ { print ".globl " $1 "\n.type " $1 ",%" kind "\n" $1 ":" }' >"$stubs/lib$name.s"
        ZIG_GLOBAL_CACHE_DIR=$cross/cache "$zig" cc -target aarch64-linux-musl -nostdlib -shared \
            -Wl,-soname,"lib$name.so" -o "$stubs/lib$name.so" "$stubs/lib$name.s" || return 1
    done
    # Unwinding, which the NDK has in its own library, and the two names that musl has and Android has not.
    folder=$(dirname "$zig")/lib/libunwind
    cat >"$stubs/shim.c" <<-'END'
	int *__errno(void);
	int memcmp(const void *, const void *, unsigned long);
	int *musl_errno(void) __asm__("__errno_location");
	int *musl_errno(void) { return __errno(); }
	int bcmp(const void *a, const void *b, unsigned long n) { return memcmp(a, b, n); }
	END
    (cd "$stubs" && export ZIG_GLOBAL_CACHE_DIR="$cross/cache" &&
        "$cross/bin/arm64-cc" -O2 -c shim.c &&
        "$cross/bin/arm64-cc" -O2 -funwind-tables -D_LIBUNWIND_IS_NATIVE_ONLY -I"$folder/include" -c \
            "$folder"/src/UnwindLevel1.c "$folder"/src/UnwindLevel1-gcc-ext.c "$folder"/src/UnwindRegisters*.S &&
        "$zig" c++ -target aarch64-linux-musl -fPIC -O2 -fno-exceptions -fno-rtti -funwind-tables \
            -fno-sanitize=all -D_LIBUNWIND_IS_NATIVE_ONLY -D__errno_location=__errno -D__ANDROID__ \
            -I"$folder/include" -c "$folder/src/libunwind.cpp" && "$zig" ar rcs libunwind.a ./*.o) || return 1
    touch "$stubs/made"
}

if [ ! -f "$stubs/made" ] || [ scripts/android-arm64.sh -nt "$stubs/made" ]; then make_stubs; fi

export CC_aarch64_linux_android=$cross/bin/arm64-cc AR_aarch64_linux_android=$cross/bin/ar
export CFLAGS_aarch64_linux_android="-fno-asynchronous-unwind-tables -fno-unwind-tables"
export CARGO_TARGET_AARCH64_LINUX_ANDROID_LINKER=$cross/bin/arm64-link
# As android/buildSrc/src/main/kotlin/Cargo.kt has them, with the reasons.
smaller="-C link-arg=-Wl,--icf=safe -C link-arg=-Wl,--pack-dyn-relocs=android -C llvm-args=-enable-machine-outliner=never"
export CARGO_TARGET_AARCH64_LINUX_ANDROID_RUSTFLAGS="-L native=$stubs -C link-arg=-Wl,-z,max-page-size=16384 \
-C link-arg=-Wl,--build-id=none -C link-arg=-Wl,-soname,libshared.so -C link-arg=-Wl,--no-undefined $smaller"
cross_cargo rustc --locked -Zbuild-std=std,panic_unwind --target aarch64-linux-android --profile phone \
    -p shared --lib --crate-type cdylib
mkdir -p $out
cross_run "$llvm/llvm-strip" -o $out/libshared.so "$cross/target/aarch64-linux-android/phone/libshared.so"

if [ "${1:-}" = --record ]; then imports >$list; fi
compare
echo "$out/libshared.so: $(($(wc -c <$out/libshared.so) / 1024)) KiB, $(grep -vc '^#\|^needs' $list) names wanted; not a build to ship"
