# The list of all sessions, the page of one, and dates as short as they fit.

history-title = History
history-none = No session yet.
history-older = Older sessions
history-newer = Newer sessions
history-list-title = Sessions
history-add = Add a past session
# $month (String) - February
# $year (String) - 2026
history-month = { $month } { $year }
# $date (String) - Thu 26 Feb
# $word (String) - the verdict's word
history-day = { $date }: { $word }
# $date (String) - Thu 26 Feb
# $count (Number) - how many sessions
# $word (String) - the worst verdict's word
history-day-several = { $count ->
    [one] { $date }: { $word }
   *[other] { $date }: { $count } sessions, { $word }
}
# $date (String) - Thu 26 Feb
history-day-none = { $date }: no session
# $exercise (String) - the exercise's name
# $load (String) - the load with its unit
# $sets (String) - how many sets
# $reps (String) - how many reps each
history-lift = { $exercise } { $load }, { $sets } × { $reps }
# $exercise (String) - the exercise's name
# $load (String) - the load with its unit
# $sets (Number) - how many sets of different reps
history-lift-mixed = { $exercise } { $load }, { $sets ->
    [one] 1 set
   *[other] { $sets } sets
}
# $count (String) - how many lifts are not named
history-lifts-more = { $count } more
history-no-lift = No sets
# $rise (String) - points above the starting rating
history-rise = +{ $rise }
history-no-rise = no rise
# $title (String) - what was lifted
# $date (String) - Thu 26 Feb
# $word (String) - the verdict's word
history-row = { $title }, { $date }, { $word }
# $date (String) - Thu 26 Feb
# $value (String) - 100 kg, or +2
history-point = { $date }: { $value }
# $exercise (String) - the exercise's name
# $lightest (String) - a load
# $heaviest (String) - a load
# $count (Number) - how many sessions, two or more
# $rise (String) - the highest rise, points
history-plot = { $exercise } from { $lightest } to { $heaviest } in { $count ->
    [one] one session
   *[other] { $count } sessions
}; highest rise { $rise }.

past-add-set = Add a set
past-add-check = Add a rating
past-times = Change start and end
past-remove = Delete the session
past-back = History

## Correcting by command

terminal-edit-nothing = Say what to change: --load, --reps, --rpe, --kind, --exercise and --time of a set, --nrs, --at and --time of a rating, --time and --end of a session.
# $option (String) - an option of the command line
terminal-edit-unfit = { $option } has no place in this entry. Nothing was changed.
# $pages (String) - how many pages there are
terminal-no-page = The history has no such page: it ends with page { $pages }.
