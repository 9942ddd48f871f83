# Another app's export on its way into the log.

# $app (String) - Strong
# $rows (String) - 12 rows
foreign-file = An export of { $app }, { $rows }.
# $count (Number) - how many
foreign-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
# $counts (String) - 3 sessions, 12 sets
foreign-holds = It holds { $counts }.
# $counts (String) - 3 sessions, 12 sets
# $first (String) - a date
# $last (String) - a date
foreign-holds-dates = It holds { $counts }, from { $first } to { $last }.

## Names of exercises

foreign-known = Exercises that Brace knows:
# $name (String) - as the file has it
# $exercise (String) - the exercise's name
# $sets (String) - 12 sets
foreign-known-name = “{ $name }” is { $exercise }, { $sets }
foreign-own = Exercises that keep their own names; Brace does not ask about your back after them:
# $name (String) - as the file has it
# $sets (String) - 12 sets
foreign-own-name = “{ $name }”, { $sets }
foreign-asked = Which exercise does each of these names mean?
# $name (String) - as the file has it
# $sets (String) - 12 sets
# $near (String) - names of exercises
foreign-asked-near = “{ $name }”, { $sets }: { $near }, or its own name?
# $name (String) - as the file has it
# $sets (String) - 12 sets
foreign-asked-long = “{ $name }”, { $sets }: the name is too long to keep
# $line (String) - a line that names an exercise
foreign-each-side = { $line } (the load is each side's, and stays as it is)

## The unit

# $sets (String) - 12 sets
# $lift (String) - as the file has it
# $lightest (String) - a number
# $median (String) - a number
# $heaviest (String) - a number
foreign-unit = The file does not say whether its loads are in kg or lb ({ $sets }). “{ $lift }”: lightest { $lightest }, median { $median }, heaviest { $heaviest }.

## What stays out, and what to know

# $count (Number) - how many
foreign-refused = { $count ->
    [one] 1 row cannot be kept:
   *[other] { $count } rows cannot be kept:
}
# $count (Number) - how many
foreign-pseudo = { $count ->
    [one] 1 row is no set:
   *[other] { $count } rows are no sets:
}
foreign-cautions = Good to know:
# $what (String) - what there is to know
# $lines (String) - numbers of lines
foreign-lines = { $what }: line { $lines }
# $count (Number) - how many
foreign-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

foreign-reason-fields = more or fewer fields than the header has
foreign-reason-date = no date in a shape that the app writes
foreign-reason-too-old = a date before the year 2000
foreign-reason-future = a date in the future
foreign-reason-no-exercise = no name of an exercise
foreign-reason-unknown-kind = a kind of row that Brace does not know
foreign-reason-not-a-load = a load that is not a number
foreign-reason-assisted = a load below zero, which took some of your own weight
foreign-reason-too-heavy = a load above 1000 kg
foreign-reason-unknown-unit = a unit that is neither kg nor lb
foreign-reason-two-loads = two loads that contradict each other
foreign-reason-load-not-said = the planned load, without the one that was lifted
foreign-reason-not-reps = reps that are not a whole number
foreign-reason-too-many-reps = more than 200 reps
foreign-reason-failed = no reps, so an attempt that failed or was not used
foreign-reason-timed = a time instead of reps
foreign-reason-distance = a distance instead of reps
foreign-reason-nothing = no reps
foreign-reason-unquoted-comma = a comma in a name, and no way to tell where the name ends
foreign-reason-shape = not in the shape of the format
foreign-reason-overlaps = a session of your log stands at that time

foreign-pseudo-rest = rests
foreign-pseudo-note = notes, whose text is kept
foreign-pseudo-not-started = planned and not lifted

foreign-caution-rounded = a load with more than two decimals, kept to the hundredth
foreign-caution-rpe = an RPE off the scale, left out
foreign-caution-note = a note of more than 10,000 characters, left out
foreign-caution-length = a session of more than twelve hours, kept without its end
foreign-caution-ahead = a session later than now
foreign-caution-set-time = a set's time that cannot be read; the set stands at its session
foreign-windows = The file is not UTF-8 and was read as Windows-1252: letters such as ä or é may be wrong.
foreign-no-clock = The file has days and no times: each session without one stands at noon.
# $count (Number) - how many
foreign-supersets = { $count ->
    [one] 1 set was in a superset; its sets now stand one after the other.
   *[other] { $count } sets were in supersets; they now stand one after the other.
}
foreign-rests = Rests between sets are not kept.
foreign-beside = Times and distances beside reps are not kept.
# $lines (String) - numbers of lines with their words
foreign-pain = Notes that speak of pain: { $lines }. They stay notes; Brace makes no rating of them.
# $line (String) - a number
# $words (String) - words
foreign-pain-line = line { $line } ({ $words })

## What is wrong with a file or with an answer

foreign-empty = The file is empty: export it again.
foreign-too-large = The file is larger than 50 MB: export a shorter time.
foreign-too-many-rows = The file has more than 200,000 rows: export a shorter time.
foreign-too-many-columns = The file's first line has more than 64 columns: choose an app's export.
# $header (String) - the header as written
foreign-unknown-header = Brace knows no app that writes this header: { $header }.
foreign-unread = This file is called like one of FitNotes, but another app wrote it, whose exports Brace does not read.
foreign-not-a-log = This is JSON, but no log in the openweight format: choose another file.
# $name (String) - a name as typed
foreign-unknown-name = “{ $name }” is no exercise in this file: use a name as the file has it.
foreign-nothing-yet = Nothing is changed yet.
foreign-unit-first = Say in which unit the loads are: --unit kg or --unit lb.
foreign-names-first = Say which exercise each name means: --as 'NAME=EXERCISE', or --as 'NAME=own'; with --keep-names all keep their own names.
foreign-unit-choose = Choose in which unit the loads are.
foreign-names-choose = Choose which exercise each name means.
# $text (String) - as typed
foreign-no-unit = “{ $text }” is no unit: use kg or lb.
# $text (String) - as typed
foreign-no-answer = “{ $text }” does not say what a name means: use NAME=EXERCISE, or NAME=own.
