# The loop between sets: what it starts with, the bar, the rest clock, the cues; and what comes next.

session-no-rpe = RPE –
bodyweight = bodyweight
# $load (String) - the load with its unit, or bodyweight
# $reps (String) - the reps
set-preview = { $load } × { $reps }
sentence-separator = {". "}

# $set (String) - 100 kg × 5
last-time = last time: { $set }
# $set (String) - 100 kg × 5
# $verdict (String) - the verdict's word
last-time-verdict = last time: { $set } · { $verdict }
first-bar = No recent set of this lift: start with the empty bar.
first-light = No recent set of this lift: start light.
first-bodyweight = No recent set of this lift: start with bodyweight.

# $exercise (String) - the exercise's name
# $set (String) - 80 kg × 6
next-title = Next: { $exercise } { $set }
next-back-down = Lighter: last time was too much
next-bodyweight = Bodyweight or a gentler variation: last time was too much
next-not-clear-since = Lighter: your back went up, and no session of this lift since was clear
next-lighter = A little lighter: last time your back went up by two or more
# $time (String) - when
next-wait-until = Same load: we ask about last time at { $time }
next-wait = Same load: the question about last time is still open
next-hold = Same load: we can't tell how your back took last time
next-repeat = Same load: last time your back went up by a point
next-other-lift = Same load: another lift was too much last time
next-form = Same load: form first, you noted a fault last time
# $days (String) - how many days, 14 or more
next-break = Lighter: { $days } days since last time
# $load (String) - the load with its unit
next-step-up = Last time was clear: { $load } is the next step up
next-clear = Last time was clear

# $weight (String) - the bar's weight with its unit
bar-empty = empty bar, { $weight }
bar-plus = {" + "}
# $plates (String) - 25 + 15
bar-side = { $plates } a side
# $load (String) - the load with its unit
bar-nearest = nearest below: { $load }
# $weight (String) - the bar's weight with its unit
# $plates (String) - 25, 15
bar-aloud = bar of { $weight }, on each side { $plates }

# $number (String) - 1
logged-number = Set { $number }
# $nrs (String) - the rating
logged-rating = back { $nrs }

# $target (String) - 3:00
rest-of = of { $target }
# $time (String) - 3:10
rest-ready = { $time }, ready
# $time (String) - 2:25
# $target (String) - 3:00
rest-aloud = Rest { $time } of { $target }
# $seconds (String) - 30
rest-less = −{ $seconds }
# $seconds (String) - 30
rest-more = +{ $seconds }
# $seconds (String) - 30
rest-less-label = { $seconds } seconds less rest
# $seconds (String) - 30
rest-more-label = { $seconds } seconds more rest

# Cues: a few words to think of while lifting.
cue-chest-up = Chest up
cue-push-floor = Push the floor away
cue-drag-bar = Drag the bar up your legs
cue-hips-back = Hips back first
cue-bar-on-legs = Bar stays on your legs
cue-chest-at-bottom = Chest up at the bottom, too
cue-hips-under = On the way up: hips under the bar
cue-load-close = Load close to your body
cue-hips-forward = Finish with your hips, not by leaning back
