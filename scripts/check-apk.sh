#!/usr/bin/env bash
# Checks an APK as it would be shipped: what it may do, what others may start in it, which libraries it brings,
# that phones with pages of 16 KiB can map them, its signature, its size.
#
#   scripts/check-apk.sh APK               every line is a finding; none, and it is fit
#   scripts/check-apk.sh --unsigned APK    the same for one that is signed later
#
# Needs aapt2 and python3. Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

here=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
signed=signed
if [ "${1:-}" = --unsigned ]; then
    signed=unsigned
    shift
fi
if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "usage: scripts/check-apk.sh [--unsigned] APK" >&2
    exit 2
fi
# Google's build tools, where an Android SDK has them and the path does not.
if ! command -v aapt2 >/dev/null 2>&1; then
    for tool in "${ANDROID_HOME:-/none}"/build-tools/*/aapt2; do
        [ ! -x "$tool" ] || PATH=$(dirname "$tool"):$PATH
    done
fi
for tool in aapt2 python3; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "there is no $tool: on Debian, apt-get install aapt python3; elsewhere set ANDROID_HOME" >&2
        exit 2
    }
done
aapt2 dump xmltree "$1" --file AndroidManifest.xml | python3 -B "$here/check_apk.py" "$1" "$signed"
