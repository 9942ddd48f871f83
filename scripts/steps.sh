# shellcheck shell=bash
# Sourced by ./test: runs a part's steps and counts. What a part may call:
#
#   step NAME COMMAND...            a check that passes or fails as a whole
#   test_run NAME COUNTER COMMAND...  a test run; `COUNTER LOG` prints "passed failed skipped"
#   unavailable WHAT                the part cannot run here: skipped, or failed on CI
#
# A failing step does not end its part: one run shows everything there is to repair.

passed=0 failed=0 skipped=0
part_in_progress=
log=$(mktemp "${TMPDIR:-/tmp}/brace-test.XXXXXX")

# However the run ends, its last line is the sum.
finish() {
    if [ -n "$part_in_progress" ]; then
        echo "FAILED  $part_in_progress: broke off"
        failed=$((failed + 1))
    fi
    if [ $((passed + failed)) -eq 0 ]; then
        echo "FAILED  nothing was checked"
        failed=1
    fi
    rm -f "$log"
    echo "$passed passed, $failed failed, $skipped skipped"
    if [ "$failed" -gt 0 ]; then exit 1; fi
    exit 0
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

begin_part() {
    part_in_progress=$1
    echo "== $1"
}

end_part() {
    part_in_progress=
}

# Runs a step's command; sets `status`, `took` and the log.
run_logged() {
    local name=$1 began=$SECONDS
    shift
    echo "        $name ..."
    status=0
    "$@" >"$log" 2>&1 || status=$?
    took=$((SECONDS - began))
}

show_failure() {
    local name=$1
    shift
    echo "FAILED  $name, $took s: $*"
    # In full, but for cargo's list of what it compiled: that hides the one line that matters.
    sed -E -e '/^ {1,4}(Compiling|Checking|Documenting|Downloaded) [^ ]+ v[0-9]/d' \
        -e 's/^/    /' "$log"
}

step() {
    local name=$1
    shift
    run_logged "$name" "$@"
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
        echo "ok      $name, $took s"
    else
        failed=$((failed + 1))
        show_failure "$name" "$@"
    fi
}

test_run() {
    local name=$1 counter=$2 good bad left_out
    shift 2
    run_logged "$name" "$@"
    read -r good bad left_out <<<"$("$counter" "$log")"
    if [ $((good + bad)) -eq 0 ] && [ "$status" -eq 0 ]; then
        echo "No test ran: that is not a success." >>"$log"
        bad=1
    elif [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
        # It did not compile, or died without a result of its own.
        bad=1
    fi
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left_out))
    local sum="$good passed, $bad failed, $left_out skipped"
    if [ "$bad" -eq 0 ]; then
        echo "ok      $name, $took s: $sum"
    else
        show_failure "$name" "$@"
        echo "FAILED  $name: $sum"
    fi
}

unavailable() {
    if [ "${CI:-}" = true ]; then
        failed=$((failed + 1))
        echo "FAILED  $part_in_progress: $*"
    else
        skipped=$((skipped + 1))
        echo "skipped $part_in_progress: $*"
    fi
}
