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
ramp-edit = Change the steps
# $set (String) - 40 kg × 5
ramp-log = Log the warm-up set { $set }
# $set (String) - 40 kg × 5
ramp-done = Warm-up set { $set }, done

gear-title = Bars and plates
gear-intro = Brace fills in, steps and draws what these can load.
gear-to-session = Back to the session
gear-to-settings = Settings
gear-unit = Loads in
gear-unit-usual = as last time
gear-unit-kg = kilograms
gear-unit-lb = pounds
gear-rest = Rest
gear-rest-usual = Rest as after other lifts
gear-lift-note = For this lift alone. What you entered stays in the unit you entered it in.
gear-bars = Your bars
gear-new-bar = Add a bar
# $straight (String) - 20 kg
# $trap (String) - 30 kg
gear-bars-note = Brace goes by a bar of { $straight }, a trap bar of { $trap }, until you add yours.
gear-bar-every = Every lift with a straight bar
gear-bar-none = For no lift yet
gear-plates-kg = Plates in kilograms
gear-plates-lb = Plates in pounds
gear-plates-ours = As many gyms have them; Brace's own guess.
# $count (Number) - how many pairs
gear-pairs = { $count ->
    [one] 1 pair
   *[other] { $count } pairs
}
# $plate (String) - 25 kg
gear-fewer-pairs = One pair of { $plate } fewer
# $plate (String) - 25 kg
gear-more-pairs = One pair of { $plate } more
gear-new-plate = Another plate
gear-plate-hint = what one weighs, like 0.5
gear-add-plate = Add the plate
gear-usual-plates = Back to Brace's own
bar-page-title = Your bar
bar-page-name = Name
bar-page-name-hint = what you call it
bar-page-weight = Weight
bar-page-weight-hint = without plates, like 15
bar-page-lifts = Lifts with this bar
bar-page-lifts-note = A bar for a lift by name comes before one for every lift.
bar-page-save = Save the bar
bar-page-delete = Delete this bar
