#!/usr/bin/env bash
# Checks what a store shows of Brace: that every language has the same files, that texts fit, and that the pictures are
# the ones with which the screens' tests compare. Prints what is wrong, and fails.
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail
cd "$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"

store=fastlane/metadata/android
wrong=0

complain() {
    echo "$*" >&2
    wrong=1
}

# fits FILE MOST: it has something to say, in at most so many characters.
fits() {
    local length
    # A character of two bytes is one: counted without the bytes that continue it.
    length=$(tr -d '\n' <"$1" | LC_ALL=C tr -d '\200-\277' | wc -c)
    if [ "$length" -eq 0 ] || [ "$length" -gt "$2" ]; then complain "$1: $((length)) characters, of 1 to $2"; fi
}

files() { (cd "$1" && find . -type f | LC_ALL=C sort); }

number=$(sed -n -E 's|.*versionCode = ([0-9]+).*|\1|p' android/app/build.gradle.kts)
english=$(files $store/en-US)
spoken=0
for folder in shared/i18n/*/; do
    spoken=$((spoken + 1))
    language=$(basename "$folder")
    page=$(find $store -mindepth 1 -maxdepth 1 -name "$language-*")
    if [ ! -d "$page" ]; then
        complain "$store has no folder $language-…: Brace speaks that language"
        continue
    fi
    if [ "$(files "$page")" != "$english" ]; then
        complain "$page has other files than $store/en-US:"
        diff <(echo "$english") <(files "$page") >&2 || true
    fi
    fits "$page/title.txt" 30
    fits "$page/short_description.txt" 80
    fits "$page/full_description.txt" 4000
    if [ ! -f "$page/changelogs/$number.txt" ]; then
        complain "$page/changelogs/$number.txt is missing: versionCode is $number"
    fi
    for text in "$page"/changelogs/*.txt; do fits "$text" 500; done
    pictures=0
    for picture in "$page"/images/phoneScreenshots/*.png; do
        pictures=$((pictures + 1))
        # 1-list-light.png: the first of them is list-light.png.
        name=${picture##*/}
        tested=android/ui/pictures/$language/${name#*-}
        cmp -s "$tested" "$picture" || complain "$picture is not what the screens draw now: cp $tested $picture"
    done
    if [ "$pictures" -lt 3 ]; then complain "$page has $pictures pictures"; fi
done
if [ "$(find $store -mindepth 1 -maxdepth 1 | wc -l)" -ne "$spoken" ]; then
    complain "$store has a language that Brace does not speak"
fi

exit $wrong
