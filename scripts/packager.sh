# shellcheck shell=bash disable=SC2154  # the script that sources this sets root, the scripts below the rest
# Sourced: what shrinks the app and signs it, with the rules of Android's own build.

# shellcheck source=scripts/toolchain.sh
. "$root/scripts/toolchain.sh"
# shellcheck source=scripts/android.sh
. "$root/scripts/android.sh"
# shellcheck source=scripts/androidx.sh
. "$root/scripts/androidx.sh"

# Sets `r8` and `apksig` to their archives, and `android_rules` to what Gradle calls
# proguard-android-optimize.txt.
find_packager() {
    local plugin part
    resolve packager.xml "$androidx/packager-files" runtime || return 1
    r8=$(grep '/r8/' "$androidx/packager-files") && apksig=$(grep '/apksig/' "$androidx/packager-files") &&
        plugin=$(grep '/build/gradle/' "$androidx/packager-files") || return 1
    android_rules=$androidx/android.pro
    newer "$android_rules" android/app/packager.xml || return 0
    for part in common optimizations; do
        unzip -p "$plugin" "com/android/build/gradle/proguard-$part.txt" || return 1
    done >"$android_rules.new" && mv -f "$android_rules.new" "$android_rules"
}

# run_r8 ARGUMENT...: Android's own rules are for many apps, and what finds nothing here is no news.
run_r8() {
    java -Xmx2g -cp "$r8" com.android.tools.r8.R8 --release --map-diagnostics info none "$@"
}

# Sets `java_classes` to those of Java that phones have, too: no windows, no instruments.
find_java_classes() {
    java_classes=$androidx/java.jar
    newer "$java_classes" scripts/packager.sh || return 0
    rm -rf "$androidx/java" && "$java_home/bin/jimage" extract --dir="$androidx/java" \
        --include='regex:/java.(base|logging|sql|xml)/.*' "$java_home/lib/modules" &&
        "$java_home/bin/jar" cfM "$java_classes.new" -C "$androidx/java/java.base" . -C "$androidx/java/java.logging" . \
            -C "$androidx/java/java.sql" . -C "$androidx/java/java.xml" . && rm -rf "$androidx/java" &&
        mv -f "$java_classes.new" "$java_classes"
}

apk=$root/target/apk
# The phone's JNA, with a library for each processor; the version is that of android/app/pom.xml.
jna_archive() {
    local version
    version=$(sed -n 's/.*<jna.version>\(.*\)<.jna.version>.*/\1/p' "$app/pom.xml")
    jna=$repository/net/java/dev/jna/jna/$version/jna-$version.aar
    [ -f "$jna" ] || maven -q "$dependency_plugin:get" -Dartifact="net.java.dev.jna:jna:$version:aar" -Dtransitive=false ||
        return 1
    unpack "$jna" "$apk/jna"
}

# What the app itself is made of, tests apart: the archives for phones, unpacked.
app_aars() {
    local file
    while IFS= read -r file; do
        case $file in *.aar) echo "$androidx/aars/$(basename "$file" .aar)" ;; esac
    done <"$androidx/files"
}

# Compiles the resources of the app and of its libraries; sets `flats` to aapt2's arguments, and `packages`.
compile_resources() {
    local aar zip
    mkdir -p "$apk/flat"
    flats=()
    packages=
    while IFS= read -r aar; do
        packages=$packages:$(sed -n 's/.*package="\([^"]*\)".*/\1/p' "$aar/AndroidManifest.xml" | head -n 1)
        [ -n "$(find "$aar/res" -type f -print -quit 2>/dev/null)" ] || continue
        zip=$apk/flat/${aar##*/}.zip
        [ -f "$zip" ] || aapt2 compile --dir "$aar/res" -o "$zip" || return 1
        flats+=(-R "$zip")
    done < <(app_aars)
    aapt2 compile --dir "$app/src/main/res" -o "$apk/flat/app.zip" || return 1
    flats+=("$apk/flat/app.zip")
    packages=$(echo "${packages#:}" | tr ':' '\n' | sort -u | paste -s -d : -)
}

# link_apk MANIFEST OUT [ARGUMENT...]: an archive with the manifest and the resources, in the app's languages.
link_apk() {
    local manifest=$1 out=$2
    shift 2
    aapt2 link -I "$(android_jar "$android_link")" --manifest "$manifest" -o "$out" --auto-add-overlay \
        --min-sdk-version 26 --target-sdk-version 36 --no-version-vectors -c en,de \
        --version-code 1 --version-name 0.1.0 "$@" "${flats[@]}"
}

# The key is nobody's: what it signs can be installed for a try, and never replace an app.
make_key() {
    [ -f "$apk/key.p12" ] || "$java_home/bin/keytool" -genkeypair -keystore "$apk/key.p12" -storetype PKCS12 \
        -storepass throw-away -alias key -keyalg RSA -keysize 2048 -validity 30 -dname CN=throw-away 2>/dev/null
}

# sign_apk IN OUT: by schemes 2 and 3; libraries come to lie on pages of 16 KiB.
sign_apk() {
    make_key && java -cp "$apksig" "$root/android/app/src/packager/Sign.java" "$apk/key.p12" throw-away "$1" "$2"
}
