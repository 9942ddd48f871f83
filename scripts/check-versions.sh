#!/usr/bin/env bash
# Compares the numbers that several files have to say each for itself: versions, processors, languages.
# Prints every file that says another number, and fails.
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail
cd "$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"

app=android/app/build.gradle.kts
catalogue=android/gradle/libs.versions.toml
phone=android/app/pom.xml
workflow=.github/workflows/phones.yml
recipe=android/fdroid/app.brace.yml
here=scripts/androidx.sh
wrong=0

# said FILE PATTERN: what stands in the pattern's group, at its first place in the file.
said() {
    sed -n -E "s|.*$2.*|\\1|p" "$1" | sed -n 1p
}

# same WHAT VALUE WHERE FOUND: notes where two differ, or where one is missing.
same() {
    if [ -z "$2" ] || [ "$2" != "$4" ]; then
        echo "$1: ${2:-nothing} where it is set, ${4:-nothing} in $3" >&2
        wrong=1
    fi
}

# each WHAT VALUE FILE PATTERN...: every file says the value.
each() {
    local what=$1 value=$2
    shift 2
    while [ $# -gt 0 ]; do
        same "$what" "$value" "$1" "$(said "$1" "$2")"
        shift 2
    done
}

property() { echo "<$1[.]version>([^<]*)<"; }
pinned() { said "$catalogue" "^$1 = \"([^\"]*)\""; }

each "Brace's version" "$(said Cargo.toml '^version = "([^"]*)"')" "$app" 'versionName = "([^"]*)"' \
    "$phone" '^  <version>([^<]*)<' android/pom.xml '^  <version>([^<]*)<' \
    "$recipe" 'versionName: (.*)' "$recipe" 'CurrentVersion: (.*)'
each "the version's number" "$(said "$app" 'versionCode = ([0-9]+)')" "$recipe" 'versionCode: ([0-9]+)' \
    "$recipe" 'CurrentVersionCode: ([0-9]+)'

each "the oldest Android" "$(said "$app" 'val oldest = ([0-9]+)')" "$here" 'MIN_SDK_VERSION=([0-9]+)' \
    "$here" 'min-sdk-version ([0-9]+)'
target=$(said "$app" 'targetSdk [{] version = release[(]([0-9]+)')
each "the Android it is made for" "$target" "$here" 'TARGET_SDK_VERSION=([0-9]+)' "$here" 'target-sdk-version ([0-9]+)'
each "the Android it is compiled against" "$(said "$app" 'compileSdk [{] version = release[(]([0-9]+)')" \
    "$workflow" 'platforms;android-([0-9]+)'
each "Android's build tools" "$(said "$app" 'buildToolsVersion = "([^"]*)"')" "$workflow" 'build-tools;([0-9.]+)'
each "the NDK" "$(said "$app" 'ndkVersion = "([^"]*)"')" "$workflow" '"ndk;([0-9.]+)"' "$recipe" '^    ndk: (.*)'

rust=$(said Cargo.toml '^rust-version = "([^"]*)"')
each "Rust" "$rust.0" "$workflow" 'rustup default ([0-9.]+)' "$workflow" 'toolchain install ([0-9.]+)' \
    "$recipe" 'rustup default ([0-9.]+)' "$recipe" 'toolchain install ([0-9.]+)'
each "cargo-ndk" "$(said "$workflow" 'cargo-ndk --version ([0-9.]+)')" "$recipe" 'cargo-ndk --version ([0-9.]+)' \
    README.md 'cargo-ndk --version ([0-9.]+)'

# The processors, as Android calls them and as Rust does.
targets=
for abi in $(said "$app" 'val processors = listOf[(]([^)]*)[)]' | tr -d '",'); do
    case $abi in
    arm64-v8a) targets="$targets aarch64-linux-android" ;;
    armeabi-v7a) targets="$targets armv7-linux-androideabi" ;;
    x86_64) targets="$targets x86_64-linux-android" ;;
    *) same "a processor" "one that scripts/check-versions.sh knows" "$app" "$abi" ;;
    esac
done
each "the processors" "${targets# }" "$workflow" 'target add (.*android)' "$recipe" 'target add (.*)' \
    README.md 'target add (.*)'

# What makes a phone's library smaller is said where it is built and where it is measured.
for flag in icf=safe pack-dyn-relocs=android enable-machine-outliner=never 'fno-asynchronous-unwind-tables -fno-unwind-tables'; do
    each "a flag of the phones' library" "$flag" android/buildSrc/src/main/kotlin/Cargo.kt "($flag)" scripts/android-arm64.sh "($flag)"
done

languages=$(for folder in shared/i18n/*/; do basename "$folder"; done | paste -s -d ' ' -)
same "the languages" "$languages" "$app" "$(said "$app" 'localeFilters [+]= listOf[(]([^)]*)[)]' | tr -d '",')"

each "Kotlin" "$(pinned kotlin)" "$phone" "$(property kotlin)" android/pom.xml "$(property kotlin)" \
    android/app/compiler.xml "$(property kotlin)" android/app/gradle.xml "$(property kotlin)"
each "Android's plugin" "$(pinned androidPlugin)" android/app/gradle.xml "$(property agp)"
each "JUnit" "$(pinned junit)" android/buildSrc/build.gradle.kts 'junit:junit:([0-9.]+)'
each "coroutines" "$(pinned coroutines)" android/pom.xml "$(property coroutines)"

# maven POM: "group:name version" a line, without the endings by which a library names its platform.
maven() {
    awk -F '[<>]' '
    $2 ~ /[.]version$/ { versions["${" $2 "}"] = $3 }
    $2 == "groupId" { group = $3 }
    $2 == "artifactId" { name = $3; sub(/-(android|jvm)$/, "", name) }
    $2 == "version" { print group ":" name " " ($3 in versions ? versions[$3] : $3) }' "$1" |
        # The part for Android of a library that is for all names it in its middle.
        sed 's/kotlinx-coroutines /kotlinx-coroutines-android /'
}

# Every library of the catalogue is the one that is compiled and run here.
here_named=$(maven "$phone")
laptop_named=$(maven android/pom.xml)
libraries=$(sed -n -E 's|^[^ ]+ = [{] module = "([^"]*)", version.ref = "([^"]*)" [}]|\1 \2|p' "$catalogue")
while read -r library reference; do
    # Gradle's own plugin is in no pom.
    [ "$library" != org.jetbrains.kotlin:kotlin-gradle-plugin ] || continue
    same "$library" "$(pinned "$reference")" "$phone" "$(sed -n "s|^$library ||p" <<<"$here_named" | sed -n 1p)"
    case $library in
    net.java.dev.jna:jna | junit:junit)
        same "$library" "$(pinned "$reference")" android/pom.xml "$(sed -n "s|^$library ||p" <<<"$laptop_named")"
        ;;
    esac
done <<<"$libraries"

# The program that fetches Gradle: docs/adr/0032-gradle-that-was-never-run.md says whose bytes these are.
wrapper=android/gradle/wrapper/gradle-wrapper.jar
sum=$(if command -v sha256sum >/dev/null 2>&1; then sha256sum $wrapper; else shasum -a 256 $wrapper; fi)
same "Gradle's wrapper" 55243ef57851f12b070ad14f7f5bb8302daceeebc5bce5ece5fa6edb23e1145c $wrapper "${sum%% *}"

exit $wrong
