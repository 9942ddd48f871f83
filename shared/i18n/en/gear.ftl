# Bars and plates of a person's own, what to change on the bar, and the warm-up ramp.

# $text (String) - what was typed
refused-plate = “{ $text }” is not a plate: use a number from 0.25 to 100, with 1 to 20 pairs, like 25x4.
# $count (String) - 12
refused-too-many-plates = Keep at most { $count } different plates: take one away first.
# $text (String) - what was typed
refused-bar = “{ $text }” is not what a bar weighs: use a number up to 150, like 15 or 45lb.
# $text (String) - what was typed
# $count (String) - 40
refused-bar-name = “{ $text }” is not a name for a bar: use 1 to { $count } characters.
# $count (String) - 12
refused-too-many-bars = Keep at most { $count } bars: delete one first.
# $count (String) - 48
refused-too-many-lifts = Name at most { $count } lifts for a bar, or make it the bar for every lift.
# $text (String) - what was typed
refused-unknown-bar = You have no bar “{ $text }”: use the name of one that is listed.

# $below (String) - the load with its unit
# $above (String) - the load with its unit
bar-nearest-both = nearest: { $below } below, { $above } above
# $load (String) - the load with its unit
bar-nearest-above = nearest above: { $load }
# $plates (String) - 25 + 15
bar-change-on = add { $plates } a side
# $plates (String) - 25 + 15
bar-change-off = take off { $plates } a side
# $off (String) - 10
# $on (String) - 2.5
bar-change-both = take off { $off }, add { $on } a side

ramp-title = Warm-up
# $set (String) - 40 kg × 5
ramp-log = Log the warm-up set { $set }
# $set (String) - 40 kg × 5
ramp-done = Warm-up set { $set }, done
