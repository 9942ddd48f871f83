# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced by ./run: ./run window [--data DIR] opens the phone's app in a window.
# Without a folder it is a demonstration over a log that is thrown away.

# shellcheck source=scripts/android.sh
. "$root/scripts/android.sh"

need rust cc certificates || exit 1
provide_jvm || exit 1
find_native

# Sources that are newer than the last build, if any.
window_is_fresh() {
    [ -f "$root/target/android/classpath" ] && [ -f "$native/libshared.so" ] || return 1
    [ -z "$(cd "$root" && find android/core/src/main android/ui/src/main android/desktop/src/main \
        android/pom.xml shared/src shared/i18n shared/migrations Cargo.lock \
        -newer target/android/classpath -print -quit)" ]
}

build_window() {
    build_library && generate_bindings &&
        maven -q compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
            -Dmdep.outputFile="$root/target/android/classpath"
}

if ! window_is_fresh; then
    echo "Building the window: some minutes the first time." >&2
    build_window >&2 || exit 1
fi

export FONTCONFIG_FILE=$root/android/desktop/fonts.conf
exec java -Djna.library.path="$native" -Dskiko.renderApi="${SKIKO_RENDER_API:-SOFTWARE}" \
    -cp "$root/target/android/classes:$(cat "$root/target/android/classpath")" \
    app.brace.desktop.MainKt "$@"
