#!/usr/bin/env bash
# Measures which of iOS's own lines the tests of ./test swift execute: by file, its sum last.
# In a build of its own, because counting changes the code: two or three minutes.
#
# A line counts once, if the compiler made code for it. Lines that are compiled for Apple's systems
# alone are no part of this build: the last lines printed count those.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
BRACE_SWIFT=$(scripts/setup-swift.sh)
export BRACE_SWIFT
# shellcheck source=scripts/swift-flags.sh
. scripts/swift-flags.sh
swift_flags target/swift/coverage

scripts/generate-swift.sh >&2
scripts/swift.sh test "${flags[@]}" --disable-xctest --enable-code-coverage >&2
build=target/swift/coverage/debug
if [ "$(uname -s)" = Darwin ]; then
    export SWIFT_COMMAND=xcrun
    set -- llvm-cov
    program=$build/BraceKitPackageTests.xctest/Contents/MacOS/BraceKitPackageTests
else
    export SWIFT_COMMAND=llvm-cov
    set --
    program=$build/BraceKitPackageTests.xctest
fi
scripts/swift.sh "$@" export -format=lcov "$program" \
    -instr-profile="$build/codecov/default.profdata" ios/BraceKit/Sources |
    awk -F '[:,]' '
        /^SF:/ { file = $2; sub(/.*BraceKit\/Sources\//, "", file) }
        /^DA:/ { seen[file, $2] = 1; if ($3 > 0) run[file, $2] = 1 }
        END {
            for (at in seen) { split(at, part, SUBSEP); all[part[1]] += 1 }
            for (at in run) { split(at, part, SUBSEP); hit[part[1]] += 1 }
            for (file in all) {
                printf "%4d of %4d  %s\n", hit[file], all[file], file | "sort -k 4"
                lines += all[file]; executed += hit[file]
            }
            close("sort -k 4")
            printf "%4d of %4d  executed, %.1f %%\n", executed, lines, 100 * executed / lines
        }'
# Code lines, without blanks and comments.
count() { grep -cvE '^ *(//.*)?$'; }
printf '%4d lines of ios/App: type-checked alone\n' "$(cat ios/App/*.swift | count)"
printf '%4d lines behind #if for Apple: never compiled here\n' "$(
    find ios/BraceKit/Sources -name Platform.swift -exec \
        awk '/#if/ { on = 1; next } /#else|#endif/ { on = 0 } on' {} + | count
)"
