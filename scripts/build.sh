# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced by ./run: builds the laptop's shell, if anything changed since it was last built.

# The last build leaves two files in the folder `stamps`: where its program is, and when it
# began. An up-to-date program starts without cargo, so without its messages and its delay.
is_fresh() {
    [ -f "$stamps/program" ] && [ -f "$stamps/began" ] || return 1
    brace=$(cat "$stamps/program")
    [ -x "$brace" ] || return 1
    # Another clone that shares the target folder may have put its own program there.
    [ ! "$brace" -nt "$stamps/program" ] || return 1
    local changed
    # Folders count too: their time tells of a file that was removed or added.
    changed=$(cd "$root" && find . \
        \( -path ./target -o -path ./generated -o -path ./.git -o -path ./android -o -path ./ios \) -prune \
        -o -newer "$stamps/began" -print)
    [ -z "$changed" ]
}

# build_brace PROFILE sets `brace` to the program's path. All it says goes to stderr:
# stdout belongs to the program that is about to start.
build_brace() {
    local profile=$1 stamps=$root/target/run/$1
    if is_fresh; then return 0; fi

    need rust cc certificates || exit 1
    if [ ! -f "$stamps/program" ]; then
        echo "Building Brace: a minute or two the first time." >&2
    fi
    mkdir -p "$stamps"
    local began=$stamps/began.$$ messages=$stamps/messages.$$ status=0
    : >"$began"
    # From the project's folder, so that a .cargo/config.toml there is obeyed.
    (cd "$root" && cargo build --locked --profile "$profile" --package brace --bin brace \
        --message-format json-render-diagnostics) >"$messages" || status=$?
    # Cargo says where it put the program: its target folder may be configured.
    brace=$(sed -n -E '/"kind":\["bin"\]/s/.*"executable":"(([^"\\]|\\.)*)".*/\1/p' "$messages" |
        sed 's/\\\(["\\]\)/\1/g' | tail -n 1)
    rm -f "$messages"
    if [ "$status" -ne 0 ]; then
        rm -f "$began"
        echo "Brace could not be built; the reason is above." >&2
        exit "$status"
    fi
    # Only now: an interrupted build must not count as an up-to-date one.
    printf '%s\n' "$brace" >"$stamps/program"
    mv -f "$began" "$stamps/began"
}
