# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced after androidx.sh: compiles Gradle's build files, which nothing here can run, against the interfaces of Gradle
# and of Android's plugin; and the tests for phones. What is made lies in target/androidx/gradle.

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
    printf 'fun %s.%s() { ' "$2" "$3"
    cat "$root/android/$1"
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

# Compiled, and run where there is a phone: .github/workflows/phones.yml.
compile_device_tests() {
    compile_kotlin "$gradle/device-tests" \
        "$androidx/app:$androidx/screens:$androidx/R.classes:$tests:$(android_jar "$android_compile")" \
        -Xfriend-paths="$androidx/app" "$app/src/androidTest/kotlin" "$root/android/core/src/test/kotlin"
}
