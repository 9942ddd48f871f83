# shellcheck shell=bash disable=SC2154  # the script that sources this sets log
# The part `rust` of ./test: the core, its generators, the laptop's shell and the tests.

# Adds up what each test program and each library's documentation tests reported.
count_cargo_tests() {
    awk '/^test result: (ok|FAILED)\. [0-9]+ passed; [0-9]+ failed; [0-9]+ ignored;/ {
        passed += $4; failed += $6; ignored += $8
    }
    END { print passed + 0, failed + 0, ignored + 0 }' "$1"
}

# The same cases on every machine: a run says something about the change, not about luck. Other
# cases: PROPTEST_RNG_SEED=$RANDOM ./test rust
export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-2026}

if need rust clippy rustfmt cc certificates; then
    step format cargo fmt --all --check
    step clippy cargo clippy --workspace --all-targets --locked -- -D warnings
    # Includes the documentation's tests. Without --no-fail-fast, the first test program
    # with a failure would hide the results of the others.
    test_run tests count_cargo_tests cargo test --workspace --locked --no-fail-fast
    # A test that is left out says so by name.
    grep -E '^test .* \.\.\. ignored' "$log" || true
    # Kills, full disks, flipped bits and crowds, for half a minute; scripts/chaos.sh does it for longer.
    step "nothing is lost" cargo run --quiet --locked --package tests --bin chaos -- --short
    step docs env RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --locked
else
    # Not `unavailable`: the core is what Brace is, a run without it proves nothing.
    failed=$((failed + 1))
fi
