# Correcting an entry, and entering one afterwards.

edit-set-title = Edit set
edit-check-title = Edit rating
edit-session-title = Start and end
add-set-title = Add a set
add-check-title = Add a rating
add-session-title = Add a past session
# $was (String) - the entry as it was when the form opened
edit-was = Was { $was }
# $start (String) - when the session began
# $end (String) - when it ended
edit-was-times = Was { $start } to { $end }
# $start (String) - when the session began
edit-was-open = Was { $start }, no end
edit-save = Save
edit-remove = Delete
edit-leave = Cancel
edit-date = Date
edit-clock = Time
edit-start-date = Start date
edit-start-clock = Start time
edit-end-date = End date
edit-end-clock = End time
edit-earlier = Five minutes earlier
edit-later = Five minutes later
edit-context = When
# Under an end that may stay empty
edit-end-optional = Leave the end empty if you do not know it: the session then ends with its last set.
edit-full = Anything unmarked counts as 0.
edit-recalled = A rating that you add now is marked as recalled.

fixed-check = Saved.
fixed-session = Saved.
# $started (String) - when it began
added-session = Session added: { $started }. Add its sets and ratings.
removed-session = Session deleted.
# $date (String) - Thu 26 Feb
# $is (String) - the verdict's word now
# $was (String) - the verdict's word before
rejudged = The verdict of { $date } is now { $is }; it was { $was }.
# $count (Number) - how many verdicts are not named
rejudged-more = { $count ->
    [one] One more verdict changed.
   *[other] { $count } more verdicts changed.
}

what-edit-set = the edit of a set
what-edit-check = the edit of a rating
what-edit-session = the edit of a session's times
what-remove-session = the deletion of a session
what-add-session = the session added
what-add-set = the set added
what-add-check = the rating added
what-change-settings = the change in settings

# $text (String) - what was typed
refused-date = “{ $text }” is not a date: write it like 2026-02-26.
refused-date-missing = The date is missing: write it like 2026-02-26.
# $text (String) - what was typed
refused-clock-time = “{ $text }” is not a time of day: write it like 18:40.
refused-clock-time-missing = The time is missing: write it like 18:40.
refused-entry-changed = This entry was changed or deleted since you opened it: look at it again. Nothing was changed.
# $at (String) - the time that was given
# $from (String) - when the session began
# $until (String) - when it was over
refused-outside-session = { $at } lies outside this session: give a time from { $from } to { $until }, or change when it began and ended.
# $at (String) - the time that was given
refused-still-to-come = { $at } is still to come: give a time that has passed.
# $start (String) - the start that was given
# $first (String) - when the first entry happened
refused-start-after-first = The first entry of this session is of { $first }, so it cannot start on { $start }: give an earlier start.
refused-end-before-start = The end lies before the start: give a later end.
# $text (String) - what was typed
# $ids (String) - the ids that begin so
refused-ambiguous-id = Several entries begin with “{ $text }”: { $ids }. Give more of the id.
# $text (String) - what was typed
refused-unknown-id = No entry has the id “{ $text }”: “brace status --json” and “brace history --json” list them.
