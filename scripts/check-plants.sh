#!/usr/bin/env bash
# Shows that scripts/check-apk.sh notices: an APK without anything in it but its manifest, resources and libraries
# that are a header each is fit; then one thing at a time is wrong with it. Half a minute, nothing where nothing has
# changed; needs what apk.sh needs.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=scripts/packager.sh
. scripts/packager.sh

provide_jvm
provide aapt2=aapt unzip=unzip python3=python3
native=$root/target/android/lib
find_classpath
find_packager
if ! newer "$apk/plants.made" android/app/src/main/AndroidManifest.xml android/app/pom.xml android/app/packager.xml \
    scripts/check-apk.sh scripts/check_apk.py scripts/apk_signature.py scripts/check-plants.sh scripts/packager.sh; then
    echo "What an APK is checked for has not changed."
    exit 0
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/brace-plants.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -p "$apk"
compile_resources
merge_manifests

# library FILE ALIGNMENT [BYTES]: one segment that is mapped, and nothing in it that packs well.
library() {
    python3 - "$@" <<-'END'
	import os, struct, sys
	name, align, size = sys.argv[1], int(sys.argv[2]), int((sys.argv + ["0"])[3])
	head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0") + struct.pack("<HHIQQQIHHHHHH", 3, 183, 1, 0, 64, 0, 0, 64, 56, 1, 0, 0, 0)
	open(name, "wb").write(head + struct.pack("<IIQQQQQQ", 1, 5, 0, 0, 0, 120, 120, align) + os.urandom(size))
	END
}

# plant NAME FINDING [SED]: as it is packed by now, with a change to its manifest, is found out.
plant() {
    local manifest=$folder/AndroidManifest.xml
    sed "${3:-}" "$androidx/AndroidManifest.xml" >"$manifest"
    link_apk "$manifest" "$folder/resources.ap_" 2>/dev/null
    python3 scripts/pack-apk.py "$folder/unsigned.apk" "$folder/resources.ap_" "$folder/code.zip" "${abi:-arm64-v8a}" \
        "$folder"/lib/*.so
    sign_apk "$folder/unsigned.apk" "$folder/signed.apk"
    found "$1" "$2" "$folder/signed.apk"
}

# found NAME FINDING APK: exactly one finding, with these words in it; none at all where there are no words.
found() {
    local lines
    if lines=$(scripts/check-apk.sh "$3" 2>&1); then lines=''; fi
    if [ -z "$2" ] && [ -z "$lines" ]; then
        echo "as it should be  $1"
    elif [ -n "$2" ] && [ "$(grep -c . <<<"$lines")" -eq "${wanted:-1}" ] && grep -q -e "$2" <<<"$lines"; then
        echo "found out        $1"
    else
        printf 'NOT AS EXPECTED  %s\n%s\n' "$1" "$lines" >&2
        exit 1
    fi
}

mkdir "$folder/lib"
for name in shared jnidispatch androidx.graphics.path; do library "$folder/lib/lib$name.so" 16384; done
echo code >"$folder/classes.dex"
(cd "$folder" && "$java_home/bin/jar" cfM code.zip classes.dex)

plant 'nothing' ''
cp "$folder/signed.apk" "$folder/fit.apk"
permission='<uses-permission android:name="android.permission'
plant 'INTERNET' 'should not be there: android.permission.INTERNET' \
    "s,^    $permission.POST_NOTIFICATIONS.*,&$permission.INTERNET\" />,"
plant 'a permission gone' 'missing: android.permission.SCHEDULE' "/$permission.SCHEDULE_EXACT_ALARM/d"
plant 'a receiver for everybody' 'open to others: app.brace.reminders.AnswerReceiver' \
    '/AnswerReceiver/,/exported/s/exported="false"/exported="true"/'
plant 'a guard gone' 'open to others: androidx.profileinstaller' '/android:permission="android.permission.DUMP"/s/android:permission="[^"]*"//'
wanted=2 plant 'one more activity' 'component that should not be there: app.brace.Other' \
    's,^    </application>,<activity android:name="app.brace.Other" android:exported="true" />&,'
wanted=2 plant 'a font provider' 'initializer that should not' 's/androidx.lifecycle.ProcessLifecycleInitializer/androidx.emoji2.text.EmojiCompatInitializer/'
plant 'another Android' 'minSdkVersion is 24' 's/android:minSdkVersion="26"/android:minSdkVersion="24"/'
plant 'open to debuggers' 'debuggable' 's/<application/& android:debuggable="true"/'
abi=riscv64 plant 'another processor' 'libraries for riscv64'
library "$folder/lib/libother.so" 16384
plant 'one more library' 'library that should not be there: libother.so'
rm "$folder/lib/libother.so"
mv "$folder/lib/libjnidispatch.so" "$folder"
plant 'a library gone' 'missing: libjnidispatch.so'
mv "$folder/libjnidispatch.so" "$folder/lib"
library "$folder/lib/libshared.so" 4096
plant 'pages of 4 KiB' 'libshared.so cannot be mapped'
library "$folder/lib/libshared.so" 16384 8000000
plant 'too large' 'should be less than 8000000'
library "$folder/lib/libshared.so" 16384
mv "$folder/code.zip" "$folder/kept.zip"
(cd "$folder" && echo text >text && "$java_home/bin/jar" cfM code.zip text)
plant 'no code' 'no code'
mv "$folder/kept.zip" "$folder/code.zip"

# change NAME FINDING PYTHON: the bytes `file` of the fit one, changed.
change() {
    python3 - "$folder/fit.apk" "$folder/changed.apk" "$3" <<-'END'
	import sys
	file = bytearray(open(sys.argv[1], "rb").read())
	exec(sys.argv[3])
	open(sys.argv[2], "wb").write(file)
	END
    found "$1" "$2" "$folder/changed.apk"
}

wanted=2 change 'a byte of when a file was written' 'changed after it was signed' 'file[file.index(b"classes.dex") - 20] ^= 1'
# The last one as it was packed: without code, nothing lies on a page yet, and nobody has signed it.
wanted=6 found 'not aligned' 'which is not on a page' "$folder/unsigned.apk"
wanted=6 found 'not signed' 'not signed by scheme 3' "$folder/unsigned.apk"
touch "$apk/plants.made"
