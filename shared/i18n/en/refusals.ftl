# Bad input: what, where, and what to do. Nothing was stored.

# $text (String) - what was typed
refused-nrs = “{ $text }” is not a rating: use a whole number from 0 to 10.
# $text (String) - what was typed
# $sites (String) - the nine ids
refused-site = “{ $text }” is not a place on the back: use one of { $sites }.
# $site (String) - the site's name
refused-site-twice = Rated twice: { $site }. Rate each place once.
refused-nothing-rated = No place is rated: rate at least one.
# $text (String) - what was typed
refused-not-a-rating = “{ $text }” is not a rating of a place: write it like lower-centre=2.
# $text (String) - what was typed
refused-load = “{ $text }” is not a load: use a number with kg or lb, like 102.5kg.
refused-load-missing = Enter a load, like 100 kg.
# $text (String) - what was typed
refused-load-too-high = “{ $text }” is more than 1000 kg: check the number and the unit.
# $load (String) - what was typed
# $heaviest (String) - the heaviest load of the same exercise so far
refused-unusual-load = { $load } is far more than your { $heaviest } so far. Log it anyway?
# $load (String) - what was typed
refused-unusual-first-load = { $load } is a very heavy load. Log it anyway?
# $text (String) - what was typed
refused-reps = “{ $text }” is not a number of reps: use a whole number from 1 to 200.
refused-reps-missing = Enter the reps, from 1 to 200.
# $text (String) - what was typed
refused-rpe = “{ $text }” is not an RPE: use half points from 1 to 10, like 8.5.
# $text (String) - what was typed
# $faults (String) - the six ids
refused-fault = “{ $text }” is not a fault tag: use one of { $faults }.
# $text (String) - what was typed
# $items (String) - the eight ids
refused-item = “{ $text }” is not on the checklist: use one of { $items }.
refused-checklist = These items and this answer do not go together: leave items open only with an answer that says so, and only for a lift that has a checklist.
refused-note-too-long = The note is too long to keep: shorten it to 10,000 characters.
# $text (String) - what was typed
refused-time = “{ $text }” is not a time: use a date and time with an offset, like 2026-03-02T17:00:00+01:00.
refused-clock = This device's clock shows an impossible time: set its date and time.
refused-session-open = A session is already open: end it first.
refused-no-open-session = No session is open: start one first.
refused-no-session = There is no session to answer for: start one first.
refused-nothing-to-recall = The two-hour question of this session is not due yet: rate your back as it is now.
refused-nothing-to-place = There is no answer yet that a place belongs to: answer first.
refused-unknown-question = Brace no longer has this question: open Brace and answer there.
refused-question-closed = This question is closed: it was answered, or it is no longer asked. Nothing was changed.
refused-question-moved = This question has changed since you saw it: look at it again. Nothing was saved.
refused-other-session = Another session is open by now: look at it first. Nothing was saved.
refused-set-logged-meanwhile = Another set was logged since you looked: look at it first. Nothing was saved.
refused-no-stop-stands = Nothing asks you to stop any more: look at the session again. Nothing was changed.
refused-carry-on-not-offered = Brace does not offer to carry on at this pain: end the session or choose another exercise. You can still log a set that you lift.
refused-rated-meanwhile = This set was rated since you looked: look at it first. Nothing was saved.
# $set (String) - when the last set was logged
# $end (String) - the end that was asked for
refused-end-before-last-set = The last set was logged on { $set }, so the session cannot end on { $end }: give a later time.
refused-not-ahead = This session is no longer in the future. Nothing was moved.
refused-moved-ahead = Part of this session would then be in the future: give an earlier time. Nothing was moved.
# $text (String) - what was typed
refused-rest = “{ $text }” is not a rest: use off or a time, like 3min, 90s or 1:30.
# $text (String) - what was typed
# $choices (String) - the words there are
refused-choice = “{ $text }” is not a choice here: use { $choices }.
refused-rest-too-long = A rest timer runs for at most 30 minutes: choose less.
refused-unknown-entry = Brace cannot find this entry any more: look at the session again.
refused-nothing-aside = There is no other log to recover: look again.
refused-nothing-to-undo = There is nothing to undo.
refused-undo-superseded = Nothing was undone: something else was done since. Look at it, then undo again if you mean it.

## Timeline files

# $place (String) - the field's path
# $problem (String) - what is wrong
timeline-value = { $place }: { $problem }
# $column (String) - the column's number
timeline-not-json = column { $column } is not JSON: write one object a line.
# $column (String) - the column's number
timeline-cut-short = it ends at column { $column } before it is complete: write the whole object on one line.
# $word (String) - the word that does not fit
# $column (String) - the column's number
timeline-unfit-word = “{ $word }” at column { $column } does not fit the format: check its name and its value.
# $column (String) - the column's number
timeline-unfit = column { $column } does not fit the format: check its name and its value.
# $place (String) - the field's path
# $id (String) - the session's id
timeline-unknown-session = { $place }: there is no session “{ $id }”; name one of this line's sessions.
# $id (String) - the session's id
timeline-session-twice = sessions: “{ $id }” stands twice; give each session its own id.
# $place (String) - the field's path
timeline-about-later = { $place }: a check speaks of a time after it was answered; give an earlier one.
# $line (String) - the line's number
# $problem (String) - what is wrong
timeline-line = line { $line }: { $problem }
# $file (String) - the file's name
# $problem (String) - the system's words
file-unreadable = { $file }: { $problem }
# $problem (String) - the system's words
output-unwritten = Not all of this could be printed: { $problem }. What was saved stays saved.
