# shellcheck shell=bash disable=SC2034,SC2154  # the script that sources this sets root, uses flags
# Sourced: what `swift build` and `swift test` are called with. The same for every verb, or
# everything is built again.

# swift_flags FOLDER sets `flags`; FOLDER is where the build goes.
swift_flags() {
    flags=(--package-path ios/BraceKit --scratch-path "$1"
        -Xswiftc -warnings-as-errors -Xswiftc -strict-concurrency=complete
        -Xlinker "-L$root/target/swift/lib")
    # For Debian's compiler: it is built with assertions that trip over `{ $x in }`, and its
    # libswiftObservation lacks a symbol (swiftlang/swift 75670, fixed in 6.2).
    if [ "$BRACE_SWIFT" != path ]; then
        flags+=(-Xswiftc -Xfrontend -Xswiftc -disable-ast-verifier
            -Xlinker --allow-shlib-undefined)
    fi
}
