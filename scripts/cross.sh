# shellcheck shell=bash disable=SC2034,SC2154  # the script that sources this sets root and reads zig
# Sourced: a compiler for processors that the machine's own Rust has no library for, in target/cross, on
# Debian on x86-64. Debian's newer compiler brings the source of Rust's own library, which is built along
# (-Zbuild-std); zig is the compiler and the linker for C. Nothing is installed; 1.3 GB, fetched once.

cross=$root/target/cross
cross_rust=1.96.0+dfsg1-1~deb12u2
cross_zig=0.17.1

# Sets `zig` to that compiler.
fetch_cross() {
    local state="$cross_rust $cross_zig" package
    if [ "$(cat "$cross/ready" 2>/dev/null)" != "$state" ]; then
        command -v apt-get >/dev/null 2>&1 || {
            echo "This wants Debian's packages: run it on Debian 12, in a container for example." >&2
            return 1
        }
        rm -rf "$cross/packages" "$cross/rust" "$cross/zig" "$cross/ready" && mkdir -p "$cross/packages" || return 1
        (cd "$cross/packages" && apt-get -q download "rustc-web=$cross_rust" "cargo-web=$cross_rust" \
            "rust-web-src=$cross_rust" "libstd-rust-web-dev=$cross_rust" "libstd-rust-web-1.96=$cross_rust" \
            libllvm22 llvm-22 libz3-4 libgit2-1.5 libhttp-parser2.9 libmbedtls14 libmbedx509-1 libmbedcrypto7 \
            qemu-user libcapstone4 liburing2) ||
            return 1
        for package in "$cross"/packages/*.deb; do dpkg -x "$package" "$cross/rust" || return 1; done
        python3 -m venv "$cross/zig" && "$cross/zig/bin/pip" -q install "ziglang==$cross_zig" || return 1
        rm -rf "$cross/packages"
        echo "$state" >"$cross/ready"
    fi
    zig=$(echo "$cross"/zig/lib/python3*/site-packages/ziglang/zig)
}

# cross_tool NAME: the standard input becomes a program in target/cross/bin.
cross_tool() {
    mkdir -p "$cross/bin" && cat >"$cross/bin/$1" && chmod +x "$cross/bin/$1"
}

# cross_run PROGRAM ARGUMENT...: one of these, with the libraries that came with it.
cross_run() {
    LD_LIBRARY_PATH=$cross/rust/usr/lib/x86_64-linux-gnu "$@"
}

# cross_cargo ARGUMENT...: cargo, with what a caller exported for its own target.
cross_cargo() {
    PATH=$cross/bin:$cross/rust/usr/bin:$PATH RUSTC=$cross/rust/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
        ZIG_GLOBAL_CACHE_DIR=$cross/cache CARGO_TARGET_DIR=$cross/target \
        cross_run "$cross/rust/usr/bin/cargo" "$@"
}

# library_crates TARGET: what the core's library for that target is made of, a crate a line with its features. A
# committed list of what a library wants says at its head what it was made of, so that it does not grow stale unseen.
library_crates() {
    cargo tree --locked --package shared --edges normal,no-proc-macro --target "$1" --prefix none --format '{p} {f}' |
        sed -E -e 's/ \(\*\)$//' -e 's/ \([^)]*\)//' -e 's/ +$//' -e 's/^/# of /' | LC_ALL=C sort -u
}

# same_crates TARGET LIST SCRIPT: whether that list was made of what the library is made of now.
same_crates() {
    diff -u <(grep '^# of ' "$2") <(library_crates "$1") && return 0
    echo "$2 was made of other crates than the core has now: run $3." >&2
    return 1
}
