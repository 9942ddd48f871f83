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

# The same for every verb, or everything is built again. The last two are for Debian's compiler: it is
# built with assertions that trip over `{ $x in }`, and its libswiftObservation lacks a symbol
# (swiftlang/swift 75670, fixed in 6.2).
swift_flags() {
    flags=(--package-path ios/BraceKit --scratch-path target/swift/build
        -Xswiftc -warnings-as-errors -Xswiftc -strict-concurrency=complete
        -Xlinker "-L$root/target/swift/lib")
    if [ "$BRACE_SWIFT" != path ]; then
        flags+=(-Xswiftc -Xfrontend -Xswiftc -disable-ast-verifier
            -Xlinker --allow-shlib-undefined)
    fi
}

# The app itself is a few lines around BraceKit: its types are checked against the built modules.
check_app() {
    local modules
    modules=$(scripts/swift.sh build "${flags[@]}" --show-bin-path)/Modules
    SWIFT_COMMAND=swiftc scripts/swift.sh -typecheck -parse-as-library -swift-version 6 \
        -warnings-as-errors -I "$modules" -I ios/BraceKit/Generated/BraceFfiFFI ios/App/*.swift
}

if ! need rust cc certificates; then
    unavailable "Rust is missing"
elif ! BRACE_SWIFT=$(scripts/setup-swift.sh); then
    unavailable "there is no Swift 6"
else
    export BRACE_SWIFT
    swift_flags
    step lint scripts/swift.sh format lint --strict --recursive --parallel \
        ios/App ios/StandIns ios/BraceKit/Package.swift ios/BraceKit/Sources ios/BraceKit/Tests
    step generate scripts/generate-swift.sh
    test_run tests count_swift_tests scripts/swift.sh test "${flags[@]}" --disable-xctest
    if [ "$(uname -s)" = Linux ]; then step app check_app; fi
fi
