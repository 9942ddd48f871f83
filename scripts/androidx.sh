# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced after android.sh: compiles the screens against Compose as phones have it, which
# Google publishes as archives for Android. What is unpacked lies in target/.

androidx=$root/target/androidx

# unpack ARCHIVE JAR: the classes of an archive for Android.
unpack() {
    [ -f "$2" ] || (cd "$androidx" && "$java_home/bin/jar" xf "$1" classes.jar && mv classes.jar "$2")
}

# Sets `classpath` to what android/androidx/pom.xml names.
find_classpath() {
    local file jar files=()
    maven -q -f androidx/pom.xml "$dependency_plugin:build-classpath" \
        -Dmdep.outputFile="$androidx/files" || return 1
    # The file does not end its only line.
    IFS=: read -r -a files <"$androidx/files" || [ "${#files[@]}" -gt 0 ] || return 1
    java_home || return 1
    classpath=
    for file in "${files[@]}"; do
        jar=$file
        if [ "${file%.aar}" != "$file" ]; then
            jar=${file##*/}
            jar=$androidx/${jar%.aar}.jar
            unpack "$file" "$jar" || return 1
        fi
        classpath=${classpath:+$classpath:}$jar
    done
}

# Nothing that is compiled is newer than the last time it was.
is_compiled() {
    [ -f "$androidx/compiled" ] && [ -z "$(cd "$root" && find android/core/src/main android/ui/src/main \
        android/androidx/pom.xml scripts/androidx.sh generated/kotlin generated/uniffi \
        -newer "$androidx/compiled" -print -quit)" ]
}

compile_for_android() {
    if is_compiled; then
        echo "The screens have not changed."
        return 0
    fi
    mkdir -p "$androidx"
    # What changes while the compiler reads is newer than this.
    touch "$androidx/began"
    find_classpath && maven -q -f androidx/pom.xml compile -Dclasspath="$classpath" &&
        mv -f "$androidx/began" "$androidx/compiled"
}
