# shellcheck shell=bash disable=SC2154  # the script that sources this sets root, log and failed
# The part `swift` of ./test: iOS's shell over the real library, its screens against a stand-in of
# SwiftUI where there is no Apple SDK.

# Counts test functions; one that runs in every language counts once.
count_swift_tests() {
    awk '/Test run with/ || !/(^|[^a-z])Test / { next }
    / passed after [0-9.]+ seconds/ { passed += 1 }
    / failed after [0-9.]+ seconds/ { failed += 1 }
    / skipped/ { skipped += 1 }
    END { print passed + 0, failed + 0, skipped + 0 }' "$1"
}

# shellcheck source=scripts/swift-flags.sh
. scripts/swift-flags.sh

# The app itself is a few lines around BraceKit: its types are checked against the built modules.
check_app() {
    local modules
    modules=$(scripts/swift.sh build "${flags[@]}" --show-bin-path)/Modules
    SWIFT_COMMAND=swiftc scripts/swift.sh -typecheck -parse-as-library -swift-version 6 \
        -warnings-as-errors -I "$modules" -I ios/BraceKit/generated/BraceFfiFFI ios/App/*.swift
}

if ! need rust cc certificates; then
    unavailable "Rust is missing"
elif ! BRACE_SWIFT=$(scripts/setup-swift.sh); then
    unavailable "there is no Swift 6"
else
    export BRACE_SWIFT
    swift_flags target/swift/build
    step lint scripts/swift.sh format lint --strict --recursive --parallel \
        ios/App ios/StandIns ios/BraceKit/Package.swift ios/BraceKit/Sources ios/BraceKit/Tests
    step generate scripts/generate-swift.sh
    step library scripts/check-ios.sh
    step "what the core wants from iOS" scripts/ios-symbols.sh --fresh
    test_run tests count_swift_tests scripts/swift.sh test "${flags[@]}" --disable-xctest
    if [ "$(uname -s)" = Linux ]; then step app check_app; fi
fi
