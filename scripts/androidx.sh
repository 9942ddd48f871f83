# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced after android.sh: compiles the phone's app against the libraries that phones have, and runs its
# tests on classes of Android itself (Robolectric). What is made lies in target/androidx.

androidx=$root/target/androidx
app=$root/android/app
# Android's classes: those the app is compiled against, those that resources are linked with (newer ones
# have tables that this aapt2 cannot read), and those the tests run on.
android_compile=android-all:16-robolectric-13921718
android_link=android-all:14-robolectric-10818077
android_35=android-all-instrumented:15-robolectric-13954326-i7
android_36=android-all-instrumented:16-robolectric-13921718-i7

# newer THAN WHAT...: something of WHAT is newer than the file THAN, or that is not there.
newer() {
    local than=$1
    shift
    [ ! -f "$than" ] || [ -n "$(cd "$root" && find "$@" -newer "$than" -print -quit)" ]
}

# resolve POM FILE SCOPE: the files that a pom names, one a line.
resolve() {
    newer "$2" "android/app/$1" || return 0
    maven -q -f "app/$1" "$dependency_plugin:build-classpath" -Dmdep.outputFile="$2.line" \
        -DincludeScope="$3" || return 1
    # The file does not end its only line.
    { tr ':' '\n' <"$2.line" && echo; } >"$2.new" && mv -f "$2.new" "$2"
}

# android_jar NAME: where Maven keeps Android's classes; fetched once, some 200 MB each.
android_jar() {
    local name=${1%%:*} version=${1#*:}
    local file=$repository/org/robolectric/$name/$version/$name-$version.jar
    if [ ! -f "$file" ]; then
        maven -q "$dependency_plugin:get" -Dartifact="org.robolectric:$1" -Dtransitive=false >&2 || return 1
    fi
    echo "$file"
}

# Sets `repository` to the folder in which Maven keeps what it fetched.
find_repository() {
    local known
    known=$(grep -m 1 '/org/jetbrains/kotlin/kotlin-stdlib/' "$androidx/files") || return 1
    repository=${known%/org/jetbrains/*}
}

# Unpacks archives for Android, and sets `phone` to the class path of the app and `tests` to the tests'.
find_classpath() {
    mkdir -p "$androidx/aars"
    resolve pom.xml "$androidx/files" compile && resolve pom.xml "$androidx/test-files" test &&
        resolve compiler.xml "$androidx/compiler-files" runtime &&
        resolve merger.xml "$androidx/merger-files" runtime && find_repository && java_home || return 1
    phone=$(classes_of "$androidx/files") && tests=$(classes_of "$androidx/test-files")
}

classes_of() {
    local file aar all=
    while IFS= read -r file; do
        [ -n "$file" ] || continue
        if [ "${file%.aar}" != "$file" ]; then
            aar=$androidx/aars/${file##*/}
            aar=${aar%.aar}
            unpack "$file" "$aar" >&2 || return 1
            file=$aar/classes.jar
            # One library brings a second jar.
            for jar in "$aar"/libs/*.jar; do [ ! -f "$jar" ] || file=$file:$jar; done
        fi
        all=${all:+$all:}$file
    done <"$1"
    echo "$all"
}

unpack() {
    [ -f "$2/AndroidManifest.xml" ] || {
        rm -rf "$2" "$2.new" && mkdir -p "$2.new" && (cd "$2.new" && "$java_home/bin/jar" xf "$1") &&
            mv "$2.new" "$2"
    }
}

# compile_kotlin OUT CLASSPATH SOURCE...
compile_kotlin() {
    local out=$1 path=$2 compiler plugin
    shift 2
    compiler=$(paste -s -d : "$androidx/compiler-files")
    plugin=$(grep compose-compiler-plugin "$androidx/compiler-files")
    rm -rf "$out"
    java -Xmx2g -cp "$compiler" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -Werror -jvm-target 17 -no-stdlib \
        -no-reflect -Xplugin="$plugin" -cp "$path" -d "$out" "$@"
}

# The screens and the hold on the core, which the desktop has too.
compile_for_android() {
    local sources=(generated/kotlin generated/uniffi android/core/src/main android/ui/src/main)
    find_classpath || return 1
    if ! newer "$androidx/screens.made" "${sources[@]}" android/app/pom.xml scripts/androidx.sh; then
        echo "The screens have not changed."
        return 0
    fi
    # What changes while the compiler reads is newer than this.
    touch "$androidx/began"
    compile_kotlin "$androidx/screens" "$phone:$(android_jar $android_compile)" \
        "${sources[@]/#/$root/}" && mv -f "$androidx/began" "$androidx/screens.made"
}

# The app's manifest with what each library brings; the tests' own libraries are not among them.
merge_manifests() {
    local file libs=
    while IFS= read -r file; do
        file=$androidx/aars/$(basename "$file" .aar)/AndroidManifest.xml
        [ ! -f "$file" ] || libs=${libs:+$libs:}$file
    done <"$androidx/files"
    # Gradle names these outside the manifest.
    sed 's/<manifest /<manifest package="app.brace" android:versionCode="1" android:versionName="0.1.0" /' \
        "$app/src/main/AndroidManifest.xml" >"$androidx/main.xml"
    java -cp "$(paste -s -d : "$androidx/merger-files")" com.android.manifmerger.Merger --main "$androidx/main.xml" \
        --libs "$libs" --property PACKAGE=app.brace --property MIN_SDK_VERSION=26 \
        --property TARGET_SDK_VERSION=36 --remove-tools-declarations \
        --out "$androidx/AndroidManifest.xml"
}

# Resources of the app and of every library, linked as Android wants them, and the classes that number them.
link_resources() {
    local aar packages="" zip others=()
    if ! newer "$androidx/resources.made" android/app/src/main/res android/app/src/main/AndroidManifest.xml \
        android/app/pom.xml scripts/androidx.sh; then
        echo "The resources have not changed."
        return 0
    fi
    touch "$androidx/began"
    rm -rf "$androidx/flat" "$androidx/R" "$androidx/R.classes"
    mkdir -p "$androidx/flat" "$androidx/R" "$androidx/R.classes/com/android/tools"
    for aar in "$androidx"/aars/*; do
        packages=$packages:$(sed -n 's/.*package="\([^"]*\)".*/\1/p' "$aar/AndroidManifest.xml" | head -n 1)
        [ -n "$(find "$aar/res" -type f -print -quit 2>/dev/null)" ] || continue
        zip=$androidx/flat/${aar##*/}.zip
        aapt2 compile --dir "$aar/res" -o "$zip" || return 1
        others+=(-R "$zip")
    done
    aapt2 compile --dir "$app/src/main/res" -o "$androidx/flat/app.zip" || return 1
    packages=$(echo "${packages#:}" | tr ':' '\n' | sort -u | paste -s -d : -)
    merge_manifests || return 1
    aapt2 link -I "$(android_jar $android_link)" --manifest "$androidx/AndroidManifest.xml" \
        -o "$androidx/app.ap_" --java "$androidx/R" --auto-add-overlay --extra-packages "$packages" \
        --min-sdk-version 26 --target-sdk-version 36 --no-version-vectors "${others[@]}" \
        "$androidx/flat/app.zip" || return 1
    find "$androidx/R" -name '*.java' >"$androidx/R.sources"
    "$java_home/bin/javac" -d "$androidx/R.classes" --release 17 -nowarn "@$androidx/R.sources" || return 1
    cat >"$androidx/R.classes/com/android/tools/test_config.properties" <<-END
	android_merged_manifest=$androidx/AndroidManifest.xml
	android_resource_apk=$androidx/app.ap_
	android_custom_package=app.brace
	END
    mv -f "$androidx/began" "$androidx/resources.made"
}

compile_app() {
    if newer "$androidx/app.made" android/app/src/main/kotlin "$androidx/screens.made" "$androidx/resources.made"; then
        touch "$androidx/began"
        compile_kotlin "$androidx/app" "$androidx/screens:$androidx/R.classes:$phone:$(android_jar $android_compile)" \
            "$app/src/main/kotlin" && mv -f "$androidx/began" "$androidx/app.made" || return 1
    fi
    # What the tests of screens have done before a picture is taken, the app's tests do on a phone.
    local scenes=android/desktop/src/test/kotlin/app/brace/desktop helpers
    helpers=(android/core/src/test/kotlin/app/brace/core/Evening.kt
        "$scenes"/{Scenes,FlowScenes,LibraryScenes,LogScenes,SceneSteps,Lived,Picture}.kt)
    newer "$androidx/tests.made" android/app/src/test/kotlin "${helpers[@]}" "$androidx/app.made" || return 0
    touch "$androidx/began"
    compile_kotlin "$androidx/tests" \
        "$androidx/app:$androidx/screens:$androidx/R.classes:$tests:$(android_jar $android_compile)" \
        -Xfriend-paths="$androidx/app" "$app/src/test/kotlin" "${helpers[@]/#/$root/}" &&
        mv -f "$androidx/began" "$androidx/tests.made"
}

# A Java that reads the classes of Android 16; fails where there is none.
find_newer_java() {
    local home version
    for home in /usr/lib/jvm/*; do
        [ -x "$home/bin/java" ] || continue
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null)
        [ "${version:-0}" -ge 21 ] || continue
        # shellcheck disable=SC2034  # for the script that sources this
        newer_java=$home/bin/java
        return 0
    done
    return 1
}

# run_app_tests JAVA SDK [CLASS...]: the test classes that are named, or all, on one Android; `first` is looked into before
# everything else.
run_app_tests() {
    local java=$1 sdk=$2 jar name path
    shift 2
    path=${first:+$first:}$androidx/on-$sdk:$androidx/tests:$androidx/app:$androidx/screens:$androidx/R.classes:$tests
    mkdir -p "$androidx/sdks" "$androidx/on-$sdk"
    echo "sdk=$sdk" >"$androidx/on-$sdk/robolectric.properties"
    for name in $android_35 $android_36; do
        jar=$(android_jar "$name") || return 1
        ln -sf "$jar" "$androidx/sdks/${jar##*/}"
    done
    if [ $# -eq 0 ]; then
        while IFS= read -r name; do
            name=${name#./}
            name=${name%.class}
            set -- "$@" "${name//\//.}"
        done < <(cd "$androidx/tests" && find . -name '*Test.class' | sort)
    fi
    # Android's classes come last: Robolectric names some of them before it loads those that the tests run on.
    (cd "$root/android" && "$java" -Xmx3g --add-opens=java.base/java.lang=ALL-UNNAMED \
        --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
        --add-opens=java.base/java.net=ALL-UNNAMED -Duser.timezone=UTC \
        -Dpictures="${BRACE_PICTURES:-}" -Drobolectric.offline=true -Drobolectric.dependency.dir="$androidx/sdks" \
        -Djna.library.path="$native" -Djna.nosys=true \
        -cp "$path:$(android_jar $android_link)" org.junit.runner.JUnitCore "$@")
}

# "OK (3 tests)", or "Tests run: 3,  Failures: 1".
count_junit() {
    awk '/^OK \([0-9]+ tests?\)/ { sub(/^OK \(/, ""); good = $1 + 0 }
        /^Tests run: / { good = $3 - $5; bad = $5 + 0 }
        END { print good + 0, bad + 0, 0 }' "$1"
}
