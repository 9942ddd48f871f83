#!/usr/bin/env bash
# Assembles target/apk/brace-arm64.apk without Gradle, as a release build would: the whole app shrunk by R8 under
# the rules of Android, of every library and of android/app/brace.pro, its resources, its libraries for 64-bit
# ARM, signed with a key that is thrown away. Five minutes. Then scripts/check-apk.sh checks it.
#
# The core is taken from target/android/arm64-v8a/libshared.so, where one was built; without it the app cannot start,
# and it says so. What people install is built by Gradle; here it is seen what is in it, and how large
# that is.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=scripts/packager.sh
. scripts/packager.sh

abi=arm64-v8a

# The app against its own resources: numbers of resources are compiled in.
compile_against_resources() {
    compile_resources
    merge_manifests
    rm -rf "$apk/R" "$apk/R.classes" && mkdir -p "$apk/R" "$apk/R.classes"
    link_apk "$androidx/AndroidManifest.xml" "$apk/resources.ap_" --java "$apk/R" --extra-packages "$packages" \
        --proguard "$apk/resources.pro"
    find "$apk/R" -name '*.java' >"$apk/R.sources"
    "$java_home/bin/javac" -d "$apk/R.classes" --release 17 -nowarn "@$apk/R.sources"
    compile_kotlin "$apk/classes" "$androidx/screens:$apk/R.classes:$phone:$(android_jar $android_compile)" \
        "$app/src/main/kotlin"
    # The screens have the same file.
    rm -rf "$apk/classes/META-INF"
}

# The rules that libraries bring: an archive's own, and those inside of jars, R8's own before any others.
library_rules() {
    local aar jar
    while IFS= read -r aar; do
        # Some do not end their last line.
        [ ! -f "$aar/proguard.txt" ] || { cat "$aar/proguard.txt" && echo; }
    done < <(app_aars)
    for jar in "$@"; do
        unzip -q -p "$jar" 'META-INF/com.android.tools/r8/*' 'META-INF/com.android.tools/r8-from-*' 2>/dev/null ||
            unzip -q -p "$jar" 'META-INF/proguard/*' 2>/dev/null || true
        echo
    done
}

shrink_app() {
    local jars=("$apk/jna/classes.jar") jar
    while IFS= read -r jar; do
        case $jar in */jna-*.jar) ;; *.jar) jars+=("$jar") ;; esac
    done < <(tr ':' '\n' <<<"$phone")
    "$java_home/bin/jar" cf "$apk/app.jar" -C "$androidx/screens" . -C "$apk/classes" . -C "$apk/R.classes" .
    library_rules "${jars[@]}" >"$apk/libraries.pro"
    # Android's classes without Java's own: those are this machine's.
    run_r8 --min-api 26 --lib "$(android_jar $android_compile)" --lib "$java_home" --pg-conf "$android_rules" \
        --pg-conf "$app/brace.pro" --pg-conf "$apk/resources.pro" --pg-conf "$apk/libraries.pro" \
        --pg-map-output "$apk/mapping.txt" --output "$apk/code.zip" "$apk/app.jar" "${jars[@]}"
}

provide_jvm
provide aapt2=aapt unzip=unzip python3=python3
find_native
build_library
generate_bindings
compile_for_android
find_packager
mkdir -p "$apk"
jna_archive

if newer "$apk/classes.made" android/app/src/main android/app/pom.xml scripts/packager.sh "$androidx/screens.made"; then
    touch "$apk/began"
    compile_against_resources
    mv -f "$apk/began" "$apk/classes.made"
fi
if newer "$apk/code.made" "$apk/classes.made" android/app/brace.pro android/app/packager.xml scripts/apk.sh; then
    touch "$apk/began"
    shrink_app
    mv -f "$apk/began" "$apk/code.made"
else
    echo "The app has not changed."
fi

libraries=("$apk/jna/jni/$abi/libjnidispatch.so")
while IFS= read -r aar; do
    for library in "$aar/jni/$abi"/*.so; do [ ! -f "$library" ] || libraries+=("$library"); done
done < <(app_aars)
core=$root/target/android/$abi/libshared.so
if [ -f "$core" ]; then
    libraries+=("$core")
else
    echo "WITHOUT THE CORE: there is no ${core#"$root/"}. It cannot start." >&2
fi
python3 scripts/pack-apk.py "$apk/unsigned.apk" "$apk/resources.ap_" "$apk/code.zip" $abi "${libraries[@]}"
sign_apk "$apk/unsigned.apk" "$apk/brace-arm64.apk"
echo "target/apk/brace-arm64.apk: $(($(wc -c <"$apk/brace-arm64.apk") / 1024)) KiB; signed for a try, not to ship"
[ ! -f "$core" ] || scripts/check-apk.sh target/apk/brace-arm64.apk
