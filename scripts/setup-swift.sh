#!/usr/bin/env bash
# Finds a Swift 6 toolchain, or sets one up, and prints where it is: the word `path` for the
# swift on PATH, else the folder of a root that scripts/swift.sh enters.
#
# On Debian, as root and without a Swift 6 on PATH, it makes that root: a minimal Debian trixie in
# a cache folder of its own with Debian's own swiftlang in it. The machine itself is not touched,
# but for debootstrap, which is installed where it is missing. 2.8 GB, one to three minutes, once.
#
#   BRACE_SWIFT_ROOT   where that root goes (default: $XDG_CACHE_HOME or ~/.cache, /brace)
#   DEBIAN_MIRROR      the mirror to take (default: the one this machine's apt uses)
set -eu -o pipefail

version=trixie-1
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}
swift_root=${BRACE_SWIFT_ROOT:-$cache/brace/swift-$version}
ready=$swift_root/.brace-ready

say() { echo "setup-swift: $*" >&2; }
die() {
    say "$*"
    exit 1
}

is_ready() { [ "$(cat "$ready" 2>/dev/null)" = "$version" ]; }

# Major version of the swift on PATH; empty where there is none (other programs bear that name).
swift_major() {
    command -v swift >/dev/null 2>&1 || return 0
    swift --version 2>/dev/null | sed -n -E 's/.*Swift version ([0-9]+)\..*/\1/p' | head -n 1
}

major=$(swift_major)
if [ "${major:-0}" -ge 6 ]; then
    echo path
    exit 0
fi

advice="install Swift 6 or newer as swift.org describes and put swift on PATH"
[ "$(uname -s)" = Linux ] || die "$advice"
id=$(sed -n 's/^ID=//p' /etc/os-release 2>/dev/null || true)
[ "$id" = debian ] || die "this is not Debian: $advice"
if [ "$(id -u)" -eq 0 ] && ! unshare --mount true 2>/dev/null; then
    die "nothing may be mounted here, which a toolchain of its own needs; otherwise $advice"
fi
[ "$(id -u)" -eq 0 ] || die "only root can set a toolchain up by itself; otherwise $advice"
if is_ready; then
    echo "$swift_root"
    exit 0
fi
architecture=$(dpkg --print-architecture)
case $architecture in
amd64 | arm64) ;;
*) die "Debian has no Swift for $architecture: $advice" ;;
esac

# One at a time; the second finds the first one's.
mkdir -p "$(dirname "$swift_root")"
exec 9>"$swift_root.lock"
flock -w 900 9 || die "another set-up holds $swift_root.lock"
if is_ready; then
    echo "$swift_root"
    exit 0
fi
free=$(df -Pm "$(dirname "$swift_root")" | awk 'NR == 2 { print $4 }')
[ "$free" -ge 6000 ] || die "needs 6000 MB free beside $swift_root, has $free"

log=$swift_root.log
quietly() {
    "$@" >>"$log" 2>&1 </dev/null || {
        tail -n 8 "$log" >&2
        die "failed: $*"
    }
}
: >"$log"

if ! command -v debootstrap >/dev/null 2>&1; then
    say "installing debootstrap"
    apt-get -q -o DPkg::Lock::Timeout=120 update >>"$log" 2>&1 || true
    quietly env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 \
        install --no-install-recommends debootstrap
fi

mirror() {
    # shellcheck disable=SC2016  # apt's own placeholders
    apt-get indextargets --format '$(SITE) $(ORIGIN) $(LABEL)' 'Created-By: Packages' 2>/dev/null |
        awk '$2 == "Debian" && $3 == "Debian" { print $1; exit }'
}
mirror=${DEBIAN_MIRROR:-$(mirror)}
if [ -z "$mirror" ]; then
    apt-get -q -o DPkg::Lock::Timeout=120 update >>"$log" 2>&1 || true
    mirror=$(mirror)
fi
[ -n "$mirror" ] || die "cannot tell which mirror apt uses: set DEBIAN_MIRROR"

# Takes every mount out of the root: debootstrap leaves /proc there.
unmount() {
    awk -v below="$swift_root/" 'index($2, below) == 1 { print $2 }' /proc/mounts | sort -r |
        while read -r mount; do umount "$mount" || die "cannot unmount $mount"; done
}

if [ -e "$swift_root" ]; then
    say "removing an unfinished $swift_root"
    unmount
    rm -rf --one-file-system "$swift_root"
fi
say "making a Debian trixie with Swift in $swift_root: one to three minutes, once"
quietly debootstrap --variant=minbase --arch="$architecture" --include=ca-certificates \
    trixie "$swift_root" "$mirror"
# No service starts in there.
printf '#!/bin/sh\nexit 101\n' >"$swift_root/usr/sbin/policy-rc.d"
chmod +x "$swift_root/usr/sbin/policy-rc.d"
quietly chroot "$swift_root" /usr/bin/env DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin apt-get -o Dpkg::Options::=--force-unsafe-io install -q -y \
    --no-install-recommends swiftlang swiftlang-dev libc6-dev libstdc++-14-dev
rm -rf "$swift_root"/var/cache/apt/archives/*.deb
unmount
echo "$version" >"$ready"
echo "$swift_root"
