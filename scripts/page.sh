#!/usr/bin/env bash
# Draws the pictures of the page for a clinician in docs/pictures: twelve weeks of a made-up lifter, told to brace
# command by command, exported in both languages and drawn by poppler (pdftoppm).
#
#   scripts/page.sh [FOLDER]    into another folder than docs/pictures
#
# Written for bash 3.2, which is what macOS has.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/toolchain.sh
. "$root/scripts/toolchain.sh"
# shellcheck source=scripts/build.sh
. "$root/scripts/build.sh"

need rust cc certificates || exit 1
command -v pdftoppm >/dev/null || {
    echo "pdftoppm is missing: install poppler-utils" >&2
    exit 1
}
into=${1:-$root/docs/pictures}
mkdir -p "$into"
build_brace dev
log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT

# One command at a time of a day, the clock of Berlin.
at() { # DAY OFFSET CLOCK ARGS...
    local now=$1T$3:00+$2
    shift 3
    "$brace" --data "$log/data" --lang en --now "$now" "$@" >/dev/null
}

# A session: the pain before, after the work sets, at the end and two hours later; - where nobody answered.
session() { # DAY OFFSET LIFT LOAD REPS BEFORE BETWEEN END LATER
    local day=$1 off=$2
    at "$day" "$off" 17:30 start --rate "lower-left=$6"
    at "$day" "$off" 17:31 flags --none
    at "$day" "$off" 17:40 set "$3" "$4" "$5"
    at "$day" "$off" 17:42 rate "$7" --site lower-left
    at "$day" "$off" 17:46 set "$3" "$4" "$5"
    at "$day" "$off" 17:52 set "$3" "$4" "$5"
    at "$day" "$off" 18:10 end --rate "lower-left=$8"
    if [ "$9" != - ]; then at "$day" "$off" 20:14 answer "$9" --site lower-left; fi
}

# The story: day, offset, lift, load, reps, and the four ratings.
while read -r line; do
    # shellcheck disable=SC2086  # nine words
    session $line
done <<'STORY'
2026-02-02 01:00 back-squat 70kg 5 1 1 1 1
2026-02-05 01:00 deadlift 90kg 5 1 1 1 1
2026-02-07 01:00 romanian-deadlift 60kg 8 1 1 1 0
2026-02-09 01:00 back-squat 72.5kg 5 0 0 1 0
2026-02-12 01:00 deadlift 95kg 5 1 1 1 1
2026-02-16 01:00 back-squat 75kg 5 1 1 1 1
2026-02-19 01:00 deadlift 100kg 5 1 2 2 1
2026-02-21 01:00 romanian-deadlift 65kg 8 1 1 1 1
2026-02-23 01:00 back-squat 77.5kg 5 1 1 1 -
2026-02-26 01:00 deadlift 105kg 5 1 3 4 4
2026-03-02 01:00 back-squat 65kg 5 3 3 3 2
2026-03-05 01:00 deadlift 80kg 6 2 2 2 2
2026-03-07 01:00 romanian-deadlift 60kg 8 2 2 2 1
2026-03-09 01:00 back-squat 70kg 5 1 2 2 1
2026-03-12 01:00 deadlift 82.5kg 6 1 1 1 1
2026-03-16 01:00 back-squat 72.5kg 5 1 1 1 1
2026-03-19 01:00 deadlift 85kg 5 1 1 1 1
2026-03-23 01:00 back-squat 75kg 5 0 0 1 0
2026-03-26 01:00 deadlift 90kg 5 1 3 3 1
2026-03-28 01:00 romanian-deadlift 62.5kg 8 1 1 1 1
2026-03-30 02:00 back-squat 75kg 5 1 1 1 1
2026-04-02 02:00 deadlift 87.5kg 5 1 1 1 1
2026-04-04 02:00 romanian-deadlift 65kg 8 1 1 1 -
2026-04-06 02:00 back-squat 77.5kg 5 1 1 1 1
2026-04-09 02:00 deadlift 92.5kg 5 1 1 1 0
2026-04-13 02:00 back-squat 80kg 5 1 2 3 4
2026-04-16 02:00 deadlift 75kg 6 2 2 2 1
2026-04-18 02:00 romanian-deadlift 55kg 8 1 1 1 1
2026-04-20 02:00 back-squat 65kg 6 1 1 1 1
2026-04-23 02:00 deadlift 80kg 5 1 1 1 1
STORY

at 2026-02-27 01:00 08:00 rate 5 --site lower-left --relief --note "Stiff when getting up"
at 2026-02-27 01:00 08:01 flags --new flag.leg_pain
at 2026-03-04 01:00 12:00 flags --end flag.leg_pain --seen physiotherapist --outcome within-limits --limits "no pull from the floor above 80 kg for three weeks"
at 2026-04-14 02:00 07:30 rate 3 --site lower-centre --relief
at 2026-04-14 02:00 07:31 flags --new flag.sharp

for tag in en de; do
    "$brace" --data "$log/data" --lang "$tag" --now 2026-04-26T18:40:00+02:00 export "$log/$tag.pdf"
    pdftoppm -r 80 -gray -png -singlefile "$log/$tag.pdf" "$into/summary-$tag"
    pages=$(pdfinfo "$log/$tag.pdf" | sed -n 's/^Pages: *//p')
    echo "$into/summary-$tag.png, page 1 of $pages"
done
if [ $# -gt 0 ]; then cp "$log"/*.pdf "$into"; fi
