# shellcheck shell=bash disable=SC2154  # the script that sources this sets root; androidx.sh the folders
# Sourced after androidx.sh: what the phone's app is checked with besides its tests. The tools come by Maven;
# where one of them is not served, `fetch_linter` or `fetch_oldest` says so before a check begins.

fetch_linter() { resolve linter.xml "$androidx/linter-files" runtime; }

fetch_oldest() { resolve oldest.xml "$androidx/oldest-files" compile; }

# elements NAME ATTRIBUTE: one element of Lint's project file for each line read.
elements() {
    local value
    while IFS= read -r value; do printf '    <%s %s="%s"/>\n' "$1" "$2" "$value"; done
}

# Android Lint on the app's sources, its resources and its merged manifest. Lint wants an SDK, of which it reads
# the one jar; which call came with which Android it would read there, too: check_oldest does that.
lint_app() {
    local sdk=$androidx/lint-sdk project=$androidx/lint-project.xml
    mkdir -p "$sdk/platforms/android-36"
    ln -sf "$(android_jar "$android_compile")" "$sdk/platforms/android-36/android.jar" || return 1
    {
        echo "AndroidVersion.ApiLevel=36"
        echo "Pkg.Revision=1"
    } >"$sdk/platforms/android-36/source.properties"
    {
        echo "<project>"
        echo "  <sdk dir=\"$sdk\"/>"
        echo "  <root dir=\"$root/android\"/>"
        # What the jar of an SDK would be: without it, no class is known to be an activity or a receiver.
        android_jar "$android_compile" | elements classpath jar
        echo "  <module name=\"app\" android=\"true\" library=\"false\" compile-sdk-version=\"36\">"
        echo "$androidx/main.xml" | elements manifest file
        echo "$androidx/AndroidManifest.xml" | elements merged-manifest file
        find "$app/src/main/res" -name '*.xml' | sort | elements resource file
        find "$app/src/main/kotlin" "$root/android/core/src/main" "$root/android/ui/src/main" -name '*.kt' | sort |
            elements src file
        printf '%s\n' "$androidx/screens" "$androidx/R.classes" | elements classpath jar
        echo "$phone" | tr ':' '\n' | elements classpath jar
        # The libraries' own checks.
        find "$androidx/aars" -name lint.jar | sort | elements lint-checks jar
        echo "  </module>"
        echo "</project>"
    } >"$project"
    java -Xmx2g -cp "$(paste -s -d : "$androidx/linter-files")" com.android.tools.lint.Main --project "$project" \
        --sdk-home "$sdk" --config "$app/lint.xml" --offline --exitcode -Werror
}

# Nothing above Android 8 is called without a check of the phone's version.
check_oldest() {
    java -cp "$(grep '\.jar$' "$androidx/oldest-files" | paste -s -d : -)" "$app/checks/OldestAndroid.java" \
        "$(grep '\.signature$' "$androidx/oldest-files")" "$app/above-android-8.txt" \
        "$androidx/app" "$androidx/screens"
}
