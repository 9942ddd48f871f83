# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced by ./run: ./run window [--data DIR] opens the phone's app in a window.
# Without a folder it is a demonstration over a log that is thrown away.

# shellcheck source=scripts/android.sh
. "$root/scripts/android.sh"

need rust cc certificates || exit 1
provide_jvm || exit 1
find_native

# The JVM keeps the classes of a first run, read and checked, beside the jar: it does so for jars alone.
jar=$root/target/android/window.jar
kept=$root/target/android/window.jsa

# No source is newer than the last build. Maven leaves the class path's file alone where it has not changed.
window_is_fresh() {
    [ -f "$jar" ] && [ -f "$root/target/android/classpath" ] && [ -f "$native/libshared.so" ] || return 1
    [ -z "$(cd "$root" && find android/core/src/main android/ui/src/main android/desktop/src/main \
        android/pom.xml shared/src shared/i18n shared/migrations Cargo.lock \
        -newer "$jar" -print -quit)" ]
}

build_window() {
    build_library && generate_bindings &&
        maven -q compile $dependency_plugin:build-classpath \
            -Dmdep.outputFile="$root/target/android/classpath" &&
        java_home && "$java_home/bin/jar" cf "$jar" -C "$root/target/android/classes" . &&
        rm -f "$kept"
}

if ! window_is_fresh; then
    echo "Building the window: some minutes the first time." >&2
    build_window >&2 || exit 1
fi

export FONTCONFIG_FILE=$root/android/desktop/fonts.conf
if [ -f "$kept" ]; then keep=-XX:SharedArchiveFile=$kept; else keep=-XX:ArchiveClassesAtExit=$kept; fi
# Given jna.platform.library.path, JNA does not ask ldconfig where libraries lie. A JVM that cannot keep
# classes, or finds those of another one, goes on without them.
exec java -XX:+IgnoreUnrecognizedVMOptions "$keep" -Xlog:disable \
    -Djna.library.path="$native" -Djna.platform.library.path="$native" \
    -Dskiko.renderApi="${SKIKO_RENDER_API:-SOFTWARE}" -cp "$jar:$(cat "$root/target/android/classpath")" \
    app.brace.desktop.MainKt "$@"
