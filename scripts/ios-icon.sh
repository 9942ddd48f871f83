#!/usr/bin/env bash
# Draws the icon in its three appearances into ios/App/Assets.xcassets: a hinge from the side in three
# strokes, as on Android. Needs rsvg-convert; the pictures are committed.
set -eu -o pipefail

root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
set_of_icons=$root/ios/App/Assets.xcassets/AppIcon.appiconset
strokes='M5.5,10L16.5,5.5M5.5,10L11,14.5V20.5M16.5,5.5V17'

# draw FILE GROUND INK: 1024 pixels a side; the ground `none` leaves it to the system.
draw() {
    rsvg-convert --output "$set_of_icons/$1" <<EOF
<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024" viewBox="0 0 1024 1024">
<rect width="1024" height="1024" fill="$2"/>
<path transform="translate(94 18) scale(38)" d="$strokes" fill="none" stroke="$3"
    stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
EOF
}

draw icon.png '#0F5257' '#FAF7F2'
# The system lays its own ground behind these two; the last it colours by brightness.
draw icon-dark.png none '#8ECBC9'
draw icon-tinted.png none '#FFFFFF'
