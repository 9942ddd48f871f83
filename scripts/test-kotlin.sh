# shellcheck shell=bash disable=SC2154  # the script that sources this sets root and log
# The part `kotlin` of ./test: the phone's screens and their hold on the core, on the JVM, and the phone's app on
# classes of Android itself.

# shellcheck source=scripts/android.sh
. "$root/scripts/android.sh"
# shellcheck source=scripts/androidx.sh
. "$root/scripts/androidx.sh"
# shellcheck source=scripts/android-checks.sh
. "$root/scripts/android-checks.sh"
# shellcheck source=scripts/check-gradle.sh
. "$root/scripts/check-gradle.sh"

# Maven's last sum counts all classes.
count_surefire() {
    tr -d '\033' <"$1" | sed 's/\[[0-9;]*m//g' | awk -F '[:,] *' '
    /Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+ *$/ {
        sub(/^.*Tests run/, "Tests run"); ran = $2; bad = $4 + $6; skipped = $8
    }
    END { print ran - bad - skipped + 0, bad + 0, skipped + 0 }'
}

if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
    # The bundled drawing library is this platform's only.
    unavailable "the screens are drawn on Linux on x86-64 only"
elif ! need rust cc certificates || ! provide_jvm || ! provide Xvfb=xvfb xdotool=xdotool aapt2=aapt; then
    unavailable "a JDK, Maven, a virtual screen or aapt2 is missing"
else
    find_native
    step "core's library" build_library
    step "Kotlin bindings" generate_bindings
    step ktlint lint_kotlin
    test_run "screens, core and window" count_surefire maven test
    step "Compose for Android" compile_for_android
    step "a session on shrunk classes" scripts/r8.sh
    step "what an APK is checked for" scripts/check-plants.sh
    step "what the core wants from Android" scripts/android-arm64.sh --compare
    step "resources and manifest" link_resources
    step "the app" compile_app
    if fetch_linter >"$log" 2>&1; then
        step "Android Lint" lint_app
    else
        unavailable "Maven does not serve Android Lint as android/app/linter.xml names it"
    fi
    if fetch_oldest >"$log" 2>&1; then
        step "nothing above Android 8" check_oldest
    else
        unavailable "Maven does not serve the signatures of Android 8 as android/app/oldest.xml names them"
    fi
    step "Gradle's build files" check_build_files
    test_run "Gradle's tasks" count_junit run_task_tests
    step "tests that Gradle has" compile_tests_of_gradle
    test_run "tests for phones, on Android 15" count_junit run_device_tests
    test_run "app on Android 15" count_junit run_app_tests java 35
    if find_newer_java; then
        test_run "app on Android 16" count_junit run_app_tests "$newer_java" 36
    else
        echo "        Android 16 wants a Java of 21 or newer in /usr/lib/jvm: the app was tried on 15 alone"
    fi
fi
