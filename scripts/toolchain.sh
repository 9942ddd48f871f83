# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced, with `root` set. `need TOOL...` finds the tools a command depends on, installs
# the missing ones where that is possible without asking (root on Debian, or a component
# of an installed rustup), and otherwise says what is missing and what to type.
#
#   rust          rustc and cargo, new enough for Cargo.toml's rust-version
#   clippy        cargo clippy, of the same toolchain
#   rustfmt       cargo fmt, of the same toolchain
#   cc            a C compiler with the C library's headers: SQLite is compiled from source
#   certificates  the authorities cargo trusts when it downloads the dependencies
#   strace        the benchmark counts system calls with it (Linux only)

rust_minimum=$(sed -n 's/^rust-version = "\([0-9.]*\)"$/\1/p' "$root/Cargo.toml")

rustup_bin=${CARGO_HOME:-${HOME:-}/.cargo}/bin

# at_least VERSION MINIMUM: number by number, so that 1.100 is newer than 1.95.
at_least() {
    local major minor rest want_major want_minor
    IFS=. read -r major minor rest <<<"${1%%[!0-9.]*}"
    IFS=. read -r want_major want_minor rest <<<"$2"
    major=${major:-0} minor=${minor:-0}
    [ "$major" -gt "$want_major" ] ||
        { [ "$major" -eq "$want_major" ] && [ "$minor" -ge "$want_minor" ]; }
}

rust_version() {
    (cd "$root" && rustc --version 2>/dev/null) | awk '{ print $2 }'
}

has() {
    case $1 in
    rust) at_least "$(rust_version)" "$rust_minimum" && (cd "$root" && cargo --version) ;;
    # Asked through cargo: rustup puts its proxies there even for a missing component.
    clippy) (cd "$root" && cargo clippy --version) ;;
    rustfmt) (cd "$root" && cargo fmt --version) ;;
    # Not `command -v cc`: gcc may be there without the headers, and macOS has a
    # placeholder of that name.
    cc) echo '#include <stdio.h>' | ${CC:-cc} -E -x c - ;;
    certificates)
        [ "$(uname -s)" != Linux ] || [ -n "${CARGO_HTTP_CAINFO:-}${SSL_CERT_FILE:-}" ] ||
            [ -e /etc/ssl/certs/ca-certificates.crt ] || [ -e /etc/pki/tls/certs/ca-bundle.crt ] ||
            [ -e /etc/ssl/cert.pem ] || [ -e /etc/ssl/ca-bundle.pem ]
        ;;
    *) command -v "$1" ;;
    esac >/dev/null 2>&1
}

# Sets `missing` to those of the tools that are not there.
look_for() {
    local tool
    missing=
    for tool in "$@"; do has "$tool" || missing="$missing $tool"; done
}

is_missing() {
    local tool
    for tool in "$@"; do case "$missing " in *" $tool "*) return 0 ;; esac done
    return 1
}

# Looks first where the caller's PATH leads, then where rustup and Debian put a toolchain:
# an old one that comes first on PATH must not stand in the way of a new one. A complete
# toolchain is preferred to one that would have to be completed.
find_tools() {
    local caller_path=$PATH second_best='' folder
    for folder in '' "$rustup_bin" /usr/bin; do
        PATH=${folder:+$folder:}$caller_path
        look_for "$@"
        is_missing rust clippy rustfmt || return 0
        is_missing rust || second_best=${second_best:-$PATH}
    done
    PATH=${second_best:-$caller_path}
    look_for "$@"
}

# Only for a toolchain that rustup manages: a component of another one would not fit.
add_components() {
    local tool
    if is_missing rust || ! command -v rustup >/dev/null 2>&1; then return 0; fi
    case $(command -v cargo) in "$rustup_bin"/*) ;; *) return 0 ;; esac
    for tool in clippy rustfmt; do
        is_missing "$tool" || continue
        echo "Adding $tool to rustup's toolchain." >&2
        (cd "$root" && rustup component add "$tool") >&2 || true
    done
}

candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p'
}

# Sets `packages` to Debian's names for what is missing. Of its two Rusts the plain one is
# preferred once it is new enough; -web is the one kept recent for Firefox. All parts of a
# toolchain are named together, or apt could leave them at different versions.
name_packages() {
    local suffix=-web clippy=rust-web-clippy tool
    packages=
    if at_least "$(candidate rustc)" "$rust_minimum"; then suffix='' clippy=rust-clippy; fi
    if is_missing rust clippy rustfmt; then
        packages="rustc$suffix cargo$suffix"
        for tool in "$@"; do
            case $tool in
            clippy) packages="$packages $clippy" ;;
            rustfmt) packages="$packages rustfmt$suffix" ;;
            esac
        done
    fi
    if is_missing cc; then packages="$packages gcc libc6-dev"; fi
    if is_missing certificates; then packages="$packages ca-certificates"; fi
    if is_missing strace; then packages="$packages strace"; fi
    packages=${packages# }
    rust_package=rustc$suffix
}

apt_install() {
    local log status=0 careful=--no-remove
    log=$(mktemp "${TMPDIR:-/tmp}/brace-apt.XXXXXX")
    # A Rust that is too old gives way to the new one. A person is asked first.
    if [ "${CI:-}" = true ]; then careful=''; fi
    # An unreachable third-party source need not matter: what counts is the install.
    apt-get -q -o DPkg::Lock::Timeout=120 update >"$log" 2>&1 || true
    name_packages "$@"
    # An old Rust would only be in the way: `advise` says where a newer one is.
    if is_missing rust && ! at_least "$(candidate "$rust_package")" "$rust_minimum"; then
        rm -f "$log"
        return 0
    fi
    echo "Installing $packages: less than a minute, once." >&2
    # shellcheck disable=SC2086  # several words, and perhaps none
    DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 \
        install --no-install-recommends $careful $packages >>"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then cat "$log" >&2; fi
    rm -f "$log"
}

describe() {
    local found
    case $1 in
    rust)
        found=$(rust_version)
        if [ -n "$found" ]; then
            echo "Rust $rust_minimum or newer: $(command -v rustc) is $found"
        else
            echo "Rust $rust_minimum or newer: there is no rustc"
        fi
        ;;
    clippy) echo "cargo clippy, of the same toolchain as rustc" ;;
    rustfmt) echo "cargo fmt, of the same toolchain as rustc" ;;
    cc) echo "a C compiler with the C library's headers: ${CC:-cc} does not compile" ;;
    certificates) echo "certificate authorities, for cargo's downloads" ;;
    *) echo "$1" ;;
    esac
}

# What to type, for the Rust tools where Debian's packages are of no help.
advise_rustup() {
    is_missing rust clippy rustfmt || return 0
    if command -v rustup >/dev/null 2>&1; then
        if is_missing rust; then echo "    rustup update stable && rustup default stable"; fi
        if is_missing clippy rustfmt; then echo "    rustup component add clippy rustfmt"; fi
    else
        echo "    install Rust as https://www.rust-lang.org/tools/install describes"
    fi
}

# Debian's packages count only where they are new enough; apt's lists may be absent, and
# then Debian itself, unlike its relatives, is known to have them.
packages_suffice() {
    local available
    is_missing rust clippy rustfmt || return 0
    available=$(candidate "$rust_package")
    at_least "$available" "$rust_minimum" ||
        { [ -z "$available" ] && grep -q '^ID=debian$' /etc/os-release 2>/dev/null; }
}

advise() {
    local sudo=''
    if [ "$(id -u)" -ne 0 ]; then sudo='sudo '; fi
    if [ "$(uname -s)" != Darwin ] && command -v apt-get >/dev/null 2>&1; then
        name_packages "$@"
        if ! packages_suffice; then
            echo "This system's package sources have no Rust $rust_minimum. On Debian its security suite"
            echo "has one: add that to /etc/apt/sources.list and try again. Otherwise:"
            advise_rustup
            missing=$(without rust clippy rustfmt)
            name_packages
        fi
        if [ -n "$packages" ]; then
            echo "    ${sudo}apt-get update"
            echo "    ${sudo}apt-get install --no-install-recommends $packages"
        fi
        return 0
    fi
    advise_rustup
    if [ "$(uname -s)" = Darwin ]; then
        if is_missing cc; then echo "    xcode-select --install"; fi
    elif is_missing cc certificates strace; then
        echo "    and, with your system's package manager, the rest of the list above"
    fi
}

# The missing tools other than these.
without() {
    local tool rest=
    for tool in $missing; do
        case " $* " in *" $tool "*) ;; *) rest="$rest $tool" ;; esac
    done
    echo "$rest"
}

need() {
    local tool
    find_tools "$@"
    if [ -n "$missing" ]; then
        add_components
        find_tools "$@"
    fi
    if [ -n "$missing" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt_install "$@"
        find_tools "$@"
    fi
    [ -n "$missing" ] || return 0
    {
        echo "Missing on this machine:"
        for tool in $missing; do echo "  - $(describe "$tool")"; done
        echo "What to type:"
        advise "$@"
    } >&2
    return 1
}
