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
