# Settings: what a person chooses, the rule's own numbers, and Brace's.

today-settings = Settings
settings-title = Settings
settings-on = on
settings-off = off
# $title (String) - what is stepped
settings-less = { $title }: less
# $title (String) - what is stepped
settings-more = { $title }: more
# $title (String) - what is stepped
settings-earlier = { $title }: earlier
# $title (String) - what is stepped
settings-later = { $title }: later

## Session

settings-session = Session
settings-unit = Unit for a new lift
settings-unit-note = What is logged keeps its own unit.
settings-unit-last = as last used
settings-unit-kg = kg
settings-unit-lb = lb
settings-effort = Effort of a set
settings-effort-note = RPE rates it from 1 to 10, RIR counts the reps you had left.
settings-rpe = RPE
settings-rir = RIR
settings-quick-check = Rate your back after
settings-quick-check-note = On hinge and squat lifts. Where you do not rate, Brace cannot see a rise between sets.
settings-every-set = every set
settings-work-sets = work and back-off sets
settings-no-set-after = no set
settings-no-set-before = no set
settings-list = Checklist before
settings-list-note = The form guide calls all eight items before every set non-negotiable. The choice is yours.
settings-list-each = every work set
settings-list-first = the first work set
settings-list-again = Full list again after
settings-rest = Rest between sets
settings-rest-rings = Ring when the rest is over
settings-ramp = Warm-up sets
settings-ramp-none = none
settings-ramp-bar = empty bar
settings-list-items = What the checklist asks
settings-list-items-note = Each item, what to do where it is not true yet, and whether it fits you.
settings-gear = Bars and plates
settings-exercises = Exercises
settings-film = Reminder to film a set
settings-film-note = From the side: what you see there you cannot feel.
# $count (Number) - sessions of a lift
settings-film-every = { $count ->
    [one] every session
   *[other] every { $count } sessions
}
settings-awake = Keep the screen on
settings-awake-note = While a session is open.

## Questions

settings-questions = Questions
settings-morning-hour = Next morning at
settings-snooze = Put off by
settings-reminders-note = What can delay them, and what to do about it.

## Log

settings-log = Log
settings-day-ends = A day ends at
settings-day-ends-note = What begins before then counts for the evening before: in the week, the months and breaks.
settings-language = Language
settings-language-system = as this device
settings-language-note = This device has its own setting for the language of Brace.
# The language's name in itself.
settings-language-name = English
settings-bin = Bin
settings-bin-note = What you delete stays there for 30 days.

## The rule

settings-rule = The rule
settings-rule-note = These numbers are fixed, so that verdicts of different days mean the same.
settings-rule-rise = A rise counts from
# $points (String) - how many, two or more
settings-rule-points = +{ $points }
settings-rule-sustain = Too much when up for more than
settings-rule-ask = Brace asks after
settings-rule-grace = An answer still shows that it settled within
settings-rule-expire = A question stays open for

## Brace's own numbers

settings-own = Brace's own numbers
settings-own-note = Nobody has tested them. Change them above; from here you can go back.
# $value (String) - the number with its unit
settings-own-default = Brace's own: { $value }
settings-own-back = Back to Brace's own
settings-own-back-all = All back to Brace's own

## Warm-up sets

settings-ramp-intro = Before the first work set, each a share of its load and as near as your plates allow.
# $number (String) - 1
settings-ramp-set = Warm-up set { $number }
settings-ramp-percent = Share
# $percent (String) - share of the first work set
settings-ramp-share = { $percent } %
settings-ramp-reps = Reps
settings-ramp-remove = Remove this set
settings-ramp-add = Add a set

## Elsewhere

# $rir (String) - localised
set-rir = RIR { $rir }
session-rir = RIR (optional)
session-no-rir = RIR –
# $count (Number) - sessions of the lift since one was filmed
session-film = { $count ->
    [one] Film a set from the side today: none was filmed last time.
   *[other] Film a set from the side today: none was filmed in the last { $count } sessions.
}

## When something typed does not fit

# $text (String) - what was typed
# $least (String) - the lowest number
# $most (String) - the highest number
refused-setting-number = “{ $text }” does not fit here: use a whole number from { $least } to { $most }.
# $text (String) - what was typed
# $most (String) - the most sets there can be
refused-setting-ramp = “{ $text }” is not a list of warm-up sets: write shares and reps like 40x5 60x3 80x1, at most { $most } of them.
refused-rest-too-short = That rest is too short for the clock: use 30 seconds or more.
