#!/usr/bin/env bash
# Executes the rules of android/app/brace.pro: the phone's hold on the core is shrunk as a release build shrinks
# it, to classes that a laptop's Java runs, and lives a session with the real library. A rule that is missing shows
# there, and otherwise in a release on a phone alone.
#
#   scripts/r8.sh                shrinks and runs; half a minute, nothing where nothing has changed
#   scripts/r8.sh --each-rule    without each rule in turn: each must fail
#   scripts/r8.sh --start        what a cold start waits for before it can draw, shrunk and not
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
case "$#:${1:-}" in
0: | 1:--each-rule | 1:--start) ;;
*)
    echo "usage: scripts/r8.sh [--each-rule | --start]" >&2
    exit 2
    ;;
esac
# shellcheck source=scripts/packager.sh
. scripts/packager.sh

rules=android/app/brace.pro
program=android/app/src/shrunk
evening=android/core/src/test/kotlin/app/brace/core/Evening.kt
shrunk=$androidx/shrunk

# What the phone's hold on the core is made of: its own classes, and the libraries they stand on.
compile_program() {
    newer "$shrunk/program.made" "$program" "$evening" "$androidx/screens.made" || return 0
    mkdir -p "$shrunk"
    touch "$shrunk/began"
    compile_kotlin "$shrunk/classes" "$androidx/screens:$phone" "$root/$program" "$root/$evening" >&2 || return 1
    rm -rf "$shrunk/input" && mkdir -p "$shrunk/input/app/brace" && cp -R "$shrunk/classes/." "$shrunk/input" &&
        cp -R "$androidx/screens/com" "$shrunk/input" &&
        cp -R "$androidx/screens/app/brace/core" "$androidx/screens/app/brace/ffi" "$androidx/screens/app/brace/wire" \
            "$shrunk/input/app/brace" &&
        "$java_home/bin/jar" cf "$shrunk/input.jar" -C "$shrunk/input" . && mv -f "$shrunk/began" "$shrunk/program.made"
}

libraries() {
    grep -E '/(jna|annotations|kotlin-stdlib|kotlinx-coroutines-core-jvm)-[0-9.]*\.jar$' "$androidx/files"
}

# shrink RULES OUT
shrink() {
    local libraries=()
    while IFS= read -r library; do libraries+=("$library"); done < <(libraries)
    run_r8 --classfile --lib "$java_classes" --pg-conf "$android_rules" --pg-conf "$1" --pg-conf "$shrunk/main.pro" \
        --output "$2" "$shrunk/input.jar" "${libraries[@]}"
}

# live CLASSPATH [FOLDER]: the session; the JNA of the class path brings its own library with it.
live() {
    local path=$1
    shift
    java -Djna.library.path="$native" -Djna.nosys=true -cp "$path" app.brace.shrunk.MainKt "$@"
}

# middle COMMAND...: of eleven runs, the middle and the highest.
middle() {
    for _ in 1 2 3 4 5 6 7 8 9 10 11; do "$@"; done | sort -n | awk '{ at[NR] = $1 } END { print at[6] " ms, " at[NR] " ms" }'
}

each_rule() {
    local rule verdict bad=0
    while IFS= read -r rule; do
        grep -vxF -e "$rule" $rules >"$shrunk/less.pro"
        rm -f "$shrunk/less.jar"
        if ! shrink "$shrunk/less.pro" "$shrunk/less.jar" >"$shrunk/less.log" 2>&1 ||
            ! live "$shrunk/less.jar" >"$shrunk/less.log" 2>&1; then
            verdict=$(grep -m 1 -E 'Error|Exception|Missing' "$shrunk/less.log" || echo "fails without a word")
        else
            verdict='NOTHING FAILS WITHOUT IT'
            bad=$((bad + 1))
        fi
        printf '%s\n        %s\n' "$rule" "$verdict"
    done < <(grep '^-' $rules)
    [ "$bad" -eq 0 ]
}

provide_jvm
find_native
build_library >&2
generate_bindings >&2
compile_for_android >&2
find_packager
find_java_classes
compile_program
echo '-keep class app.brace.shrunk.MainKt { public static void main(java.lang.String[]); }' >"$shrunk/main.pro"

if [ "${1:-}" = --each-rule ]; then
    each_rule || exit 1
    exit 0
fi
if newer "$shrunk/lived" "$shrunk/program.made" $rules android/app/packager.xml scripts/r8.sh scripts/packager.sh \
    "$native/libshared.so"; then
    shrink $rules "$shrunk/shrunk.jar"
    live "$shrunk/shrunk.jar"
    touch "$shrunk/lived"
else
    echo "What is shrunk has not changed."
fi
if [ "${1:-}" = --start ]; then
    folder=$(mktemp -d "${TMPDIR:-/tmp}/brace-start.XXXXXX")
    trap 'rm -rf "$folder"' EXIT
    whole=$shrunk/input:$(libraries | paste -s -d : -)
    live "$whole" "$folder" >/dev/null
    echo "library, log and first view, typical and highest: shrunk $(middle live "$shrunk/shrunk.jar" "$folder")"
    echo "library, log and first view, typical and highest: whole $(middle live "$whole" "$folder")"
fi
