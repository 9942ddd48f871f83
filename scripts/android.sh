# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# Sourced, with `root` set, after toolchain.sh: what the Kotlin shell needs on a laptop, and how
# its parts are built. What is built lies in target/ and generated/, which are not committed.

# provide WHAT=PACKAGE...: Debian's packages for what `there` does not find are installed where
# that is possible without asking, and named otherwise.
provide() {
    local pair packages='' sudo=''
    for pair in "$@"; do there "${pair%%=*}" || packages="$packages ${pair#*=}"; done
    [ -n "$packages" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then sudo='sudo '; fi
    if [ -z "$sudo" ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing$packages: a minute or two, once." >&2
        apt-get -q -o DPkg::Lock::Timeout=120 update >&2 || true
        # shellcheck disable=SC2086  # several words
        DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 \
            install --no-install-recommends $packages >&2 </dev/null || true
    fi
    for pair in "$@"; do
        there "${pair%%=*}" && continue
        echo "Missing on this machine:$packages. On Debian:" >&2
        echo "    ${sudo}apt-get install --no-install-recommends$packages" >&2
        return 1
    done
}

# A command, a library (lib….so…), or a Java that can open a window.
there() {
    case $1 in
    lib*.so*) PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -F "$1" >/dev/null ;;
    java-window) java_home && [ -e "$java_home/lib/libawt_xawt.so" ] ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

java_home() {
    local javac
    javac=$(command -v javac) || return 1
    javac=$(readlink -f "$javac")
    java_home=${javac%/bin/javac}
}

provide_jvm() {
    provide javac=default-jdk java-window=default-jdk mvn=maven libGL.so.1=libgl1 \
        libfontconfig.so.1=libfontconfig1
}

# Sets `built` to the folder that cargo puts programs in, and `native` to the one that the JVM loads
# the core from.
find_native() {
    target=$(cd "$root" && cargo metadata --format-version 1 --no-deps --offline --locked |
        sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p')
    built=$target/debug
    native=$root/target/android/lib
}

# The package alone: a build of the whole workspace would pull the generators' features in. Not
# optimised, as iOS's shell has it: one build serves both, and every tap waits for the disk.
# BRACE_PROFILE=phone builds it as phones get it instead.
# Copied, since a build of the whole workspace puts its own library in the same place.
build_library() {
    local library=$built/libshared.so
    if [ "${BRACE_PROFILE:-dev}" = dev ]; then
        (cd "$root" && cargo build --locked -p shared) || return 1
    else
        library=$target/$BRACE_PROFILE/libshared.so
        (cd "$root" && cargo rustc --locked --profile "$BRACE_PROFILE" -p shared --lib \
            --crate-type cdylib) || return 1
    fi
    mkdir -p "$native"
    if ! cmp -s "$library" "$native/libshared.so"; then
        # Moved into place: a window that is open keeps the file it has loaded.
        cp "$library" "$native/libshared.so.new" &&
            mv -f "$native/libshared.so.new" "$native/libshared.so"
    fi
}

# The committed snapshot of the wire and the boundary's own source stand for what is generated.
wire_state() {
    (cd "$root" && cksum shared_types/src/snapshots/*.snap shared/src/ffi.rs shared/uniffi.toml \
        shared_types/src/codegen.rs shared_types/Cargo.toml)
}

# The generators are built only when the wire changed.
generate_bindings() {
    local out=$root/generated
    if [ -f "$out/kotlin.state" ] && [ "$(cat "$out/kotlin.state")" = "$(wire_state)" ]; then
        echo "The wire has not changed."
        return 0
    fi
    (cd "$root" && cargo build --locked -p shared_types --bins) || return 1
    rm -rf "$out/kotlin" "$out/uniffi" "$out/kotlin.state"
    "$built/codegen" "$out" || return 1
    "$built/uniffi-bindgen" generate "$native/libshared.so" --language kotlin \
        --out-dir "$out/uniffi" --no-format || return 1
    rm -f "$out/kotlin/build.gradle.kts"
    wire_state >"$out/kotlin.state"
}

dependency_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

# Also where nothing is run that wants the core.
maven() {
    (cd "$root/android" && mvn -B -ntp -Dnative="${native:-}" "$@")
}

ktlint_version=1.7.1

# ktlint comes from the same repository as the libraries.
lint_kotlin() {
    local tools=$root/target/tools jar
    jar=$tools/ktlint-cli-$ktlint_version-all.jar
    if [ ! -f "$jar" ]; then
        maven -q $dependency_plugin:copy \
            -Dartifact=com.pinterest.ktlint:ktlint-cli:$ktlint_version:jar:all \
            -DoutputDirectory="$tools" || return 1
    fi
    (cd "$root/android" && java -jar "$jar" --relative --editorconfig=.editorconfig \
        'core/**/*.kt' 'ui/**/*.kt' 'desktop/**/*.kt' 'app/**/*.kt' 'buildSrc/**/*.kt' '**/*.kts' \
        '../tests/peers/src/*.kt' '../scripts/*.kt')
}
