#!/usr/bin/env bash
# Runs `swift ARGS...` in the current folder, with the toolchain that scripts/setup-swift.sh names.
#
#   BRACE_SWIFT   what that script printed: `path`, or the folder of a root
#
# In a root, the project's folder is seen at its own path, in a mount namespace of this command
# alone: nothing stays mounted, whatever becomes of it.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

if [ "$BRACE_SWIFT" = path ]; then exec swift "$@"; fi

export BRACE_SWIFT root
# shellcheck disable=SC2016  # expanded by the inner shell
exec unshare --mount --propagation private sh -c '
    set -eu
    # The driver and the package manager find themselves through /proc/self/exe.
    mount -t proc proc "$BRACE_SWIFT/proc" 2>/dev/null || mount --rbind /proc "$BRACE_SWIFT/proc"
    mount --rbind /dev "$BRACE_SWIFT/dev"
    mkdir -p "$BRACE_SWIFT$root"
    mount --bind "$root" "$BRACE_SWIFT$root"
    exec chroot "$BRACE_SWIFT" /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM=dumb \
        PATH=/usr/libexec/swift/bin:/usr/bin:/bin \
        LD_LIBRARY_PATH=/usr/libexec/swift/lib/swift/linux:/usr/libexec/swift/lib/swift/host \
        ${SWIFT_COMMAND:+SWIFT_COMMAND="$SWIFT_COMMAND"} \
        sh -c "cd \"\$1\" && shift && exec \"\${SWIFT_COMMAND:-swift}\" \"\$@\"" sh "$@"
' sh "$PWD" "$@"
