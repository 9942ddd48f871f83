# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced after androidx.sh: compiles Gradle's build files, which nothing here can run, against the interfaces of Gradle
# of Android's plugin, and the tests for phones, which a played one runs. What is made lies in target/androidx/gradle.

gradle=$androidx/gradle

# Every alias of the catalogue as Gradle would name it; one that a build file misspells does not compile.
catalogue() {
    echo 'import org.gradle.api.artifacts.MinimalExternalModuleDependency'
    echo 'import org.gradle.api.provider.Provider'
    echo 'import org.gradle.plugin.use.PluginDependency'
    echo '@Suppress("ClassName") object libs {'
    awk '/^\[/ { if (plugins) print "    }"; plugins = 0; kind = $1 }
        kind == "[plugins]" && !plugins { plugins = 1; print "    object plugins {" }
        kind == "[libraries]" && /=/ { print "    val " $1 ": Provider<MinimalExternalModuleDependency> get() = never()" }
        kind == "[plugins]" && /=/ { print "        val " $1 ": Provider<PluginDependency> get() = never()" }
        END { if (plugins) print "    }" }' "$root/android/gradle/libs.versions.toml"
    echo '}'
}

# as_function SCRIPT RECEIVER NAME: a script as a function of what it configures, with what Gradle imports by itself; its
# lines keep their numbers.
as_function() {
    local import
    for import in api api.file api.initialization.resolve api.provider api.tasks api.tasks.testing; do
        printf 'import org.gradle.%s.*; ' "$import"
    done
    sed -n 's/^\(import .*\)/\1; /p' "$root/android/$1" | tr -d '\n'
    printf 'fun %s.%s() { ' "$2" "$3"
    sed 's/^import .*//' "$root/android/$1"
    echo '}'
}

check_build_files() {
    local compiler plugin plugins=() path
    find_classpath && resolve gradle.xml "$androidx/gradle-files" compile || return 1
    rm -rf "$gradle"
    mkdir -p "$gradle/scripts"
    catalogue >"$gradle/scripts/libs.kt"
    as_function settings.gradle.kts org.gradle.api.initialization.Settings settings >"$gradle/scripts/settings.kt"
    as_function build.gradle.kts Project all >"$gradle/scripts/all.kt"
    as_function app/build.gradle.kts Project app >"$gradle/scripts/app.kt"
    as_function buildSrc/settings.gradle.kts org.gradle.api.initialization.Settings own >"$gradle/scripts/own-settings.kt"
    as_function buildSrc/build.gradle.kts Project own >"$gradle/scripts/own.kt"
    for plugin in sam-with-receiver assignment; do
        plugins+=(-Xplugin="$(grep "kotlin-$plugin-compiler-plugin" "$androidx/gradle-files")")
    done
    compiler=$(paste -s -d : "$androidx/compiler-files")
    path=$(grep -v compiler-plugin "$androidx/gradle-files" | paste -s -d : -)
    java -Xmx1g -cp "$compiler" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -Werror -jvm-target 17 -no-stdlib -no-reflect \
        "${plugins[@]}" -P plugin:org.jetbrains.kotlin.samWithReceiver:annotation=org.gradle.api.HasImplicitReceiver \
        -P plugin:org.jetbrains.kotlin.assignment:annotation=org.gradle.api.SupportsKotlinAssignmentOverloading \
        -cp "$path" -d "$gradle/classes" "$root/scripts/GradleDsl.kt" "$gradle/scripts" \
        "$root/android/buildSrc/src/main/kotlin"
}

# What the two tasks run, with programs that are played.
run_task_tests() {
    local path=$gradle/classes:$tests
    compile_kotlin "$gradle/task-tests" "$path" "$root/android/buildSrc/src/test/kotlin" &&
        java -cp "$gradle/task-tests:$path" org.junit.runner.JUnitCore CargoTest
}

# The tests that Gradle has, on a phone and on this machine.
compile_tests_of_gradle() {
    local scenes='' name sources=()
    for name in $(sed -n 's/^.*listOf(\("Scenes\.kt".*\))$/\1/p' "$app/build.gradle.kts" | tr -d '",'); do
        scenes="$scenes $root/android/desktop/src/test/kotlin/app/brace/desktop/$name"
    done
    # shellcheck disable=SC2086  # one word for each file
    find $scenes "$app/src/androidTest" "$app/src/test" "$root/android/core/src/test" -name '*.kt' \
        ! -name PicturesTest.kt >"$gradle/tests"
    while IFS= read -r name; do sources+=("$name"); done <"$gradle/tests"
    # What this machine's Java has and Android's has not.
    if grep -HE '^import (java\.awt|javax\.(imageio|swing)|java\.beans)[.]' "${sources[@]}"; then
        echo "Gradle cannot compile these; android/app/build.gradle.kts names what it leaves out." >&2
        return 1
    fi
    compile_kotlin "$gradle/tests.classes" \
        "$androidx/app:$androidx/screens:$androidx/R.classes:$tests:$(android_jar "$android_compile")" \
        -Xfriend-paths="$androidx/app" "${sources[@]}"
}

# The tests for a phone, on a played one; on a real one .github/workflows/phones.yml runs them.
run_device_tests() {
    # shellcheck disable=SC2034  # run_app_tests reads it
    local first=$gradle/played:$gradle/tests.classes
    mkdir -p "$gradle/played"
    printf 'sdk=35\napplication=app.brace.AheadApplication\nqualifiers=w360dp-h780dp-xhdpi\n' \
        >"$gradle/played/robolectric.properties"
    run_app_tests java 35 app.brace.StartTest app.brace.AnswerTest app.brace.RebootTest
}
