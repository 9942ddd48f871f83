# What an event came to, and what can be done about it.

language-name = English

## Saved, taken back

saved-session = Session started.
# $hold (String) - what holds the load back
# $source (String) - where that comes from
saved-session-held = Session started. { $hold } ({ $source })
# $set (String) - the set as one line: Deadlift 100 kg × 5
saved-set = Saved { $set }.
# $nrs (String) - the rating
saved-rating = Saved { $nrs }.
saved-stop-end = Saved: you end the session.
saved-carry-on = Saved: you carry on.
saved-switch = Saved: another exercise.
saved-end = Session ended.
# $nrs (String) - the rating
# $timing (String) - on time, early, late or recalled
saved-answer = Saved { $nrs }, { $timing }.
# $nrs (String) - the rating
saved-answer-unasked = Saved { $nrs }; no question is open.
# $site (String) - the site's name
saved-place = Saved at the { $site }.
saved-snoozed = Put off for 15 minutes.
saved-put-off = Put off. The question stands in Brace.
saved-settings = Saved.
removed-set = Set deleted.
removed-check = Rating deleted.
# $started (String) - when it was started, as it stands now
moved-session = Session moved: { $started }.
timing-early = early: the question stays, because only an answer after two hours can tell
timing-on-time = on time
timing-late = late
timing-recalled = recalled afterwards
# $what (String) - what was taken back
undone = Taken back: { $what }.
# $what (String) - what would be taken back
undo-offer = Undo: { $what }
what-start-session = the session's start
what-log-set = the last set
what-rate-pain = the last rating
what-end-session = the session's end
what-answer-rerating = the last answer
what-remove-set = the deletion of a set
what-remove-check = the deletion of a rating
what-take-stop = the choice after a stop
what-move-session = the moving of a session
what-place-answer = the placing of an answer

## What lies in the future, what may be a slip

# $when (String) - the date and time at which it is said to have started
ahead-text = A session is dated { $when }, which is still to come. It does not count until then.
ahead-just-now = It was just now
confirm-log-set = Log it all the same
confirm-change = Change it

## The log itself

look-only-disk-full = This device is full, so your log can only be looked at. What you enter is kept here and tried again; free some storage.
look-only-read-only = Your log may not be written to, so it can only be looked at. What you enter is kept here and tried again; make its disk and its folder writable.
# $count (Number) - how many
unsound = { $count ->
    [one] One entry of this log is no longer as it was written, so it is left out. The file stays as it is.
   *[other] { $count } entries of this log are no longer as they were written, so they are left out. The file stays as it is.
}
# $folder (String) - a folder inside the data folder
aside-old = An earlier log lies in { $folder }. Brace can take over what can still be read of it.
# $folder (String) - a folder inside the data folder
# $count (Number) - how many
aside-missing = { $count ->
    [one] The end of your log was damaged: one entry may be missing. A copy lies in { $folder }; Brace can take over what can still be read of it.
   *[other] The end of your log was damaged: up to { $count } entries may be missing. A copy lies in { $folder }; Brace can take over what can still be read of it.
}
take-over = Take over what can be read
leave-aside = Leave it there
# $percent (String) - a number from 0 to 100
taking-over = Taking over what can be read: { $percent } %.
take-over-stop = Stop
taken-over-nothing = There was nothing to take over that this log lacks.
# $sessions (String) - a number of sessions, as a phrase
# $sets (String) - a number of sets, as a phrase
# $ratings (String) - a number of ratings, as a phrase
taken-over-counts = Taken over: { $sessions }, { $sets }, { $ratings }.
# $count (Number) - how many
count-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
# $count (Number) - how many
count-sets = { $count ->
    [one] 1 set
   *[other] { $count } sets
}
# $count (Number) - how many
count-ratings = { $count ->
    [one] 1 rating
   *[other] { $count } ratings
}
# $count (Number) - how many
taken-over-put-together = { $count ->
    [one] One session had to be put together from its sets and ratings.
   *[other] { $count } sessions had to be put together from their sets and ratings.
}
# $count (Number) - how many
taken-over-unreadable = { $count ->
    [one] One entry can no longer be read.
   *[other] { $count } entries can no longer be read.
}

## Not saved

failed-disk-full = Not saved yet: this device has no room left. It is kept here and tried again; free some storage.
failed-read-only = Not saved yet: the disk or the folder that holds your log is read-only. It is kept here and tried again; make the disk and the folder writable.
failed-busy = Not saved yet: another Brace is using the log. It is kept here and tried again; close the other one.
failed-corrupt = Not saved: the log is damaged. Nothing was deleted.
# $code (String) - the system's own number
failed-system = Not saved yet: the system refused (code { $code }). It is kept here and tried again.
# $code (String) - the log's own number
failed-unfit = Not saved: the log does not take one of your entries (code { $code }). It stays here until Brace is closed: note it elsewhere. What comes after it is saved.
not-kept-disk-full = Not done, nothing was saved: this device has no room left. Free some storage, then do it again.
not-kept-read-only = Not done, nothing was saved: the disk or the folder that holds your log is read-only. Make both writable, then do it again.
not-kept-busy = Not done, nothing was saved: another Brace is using the log. Close the other one, then do it again.
# $code (String) - the system's own number
not-kept-system = Not done, nothing was saved: the system refused (code { $code }). Do it again in a moment.
failed-core = Brace hit a fault of its own and started again from what is stored. Look at your last entry before you go on.
failed-bridge = Brace could not read what it was sent. Nothing was stored.
# $code (String) - the log's own number
not-kept-unfit = Not done, nothing was saved: the log does not take this (code { $code }). Everything else is kept.
not-open = Not saved: the log is not open. Do what this screen says, then enter it again.

## The log cannot be opened

locked-title = Unlock this device
locked-body = Your log can be read once you unlock this device after a restart.
opening-title = Opening your log
no-log-title = No log here
no-log-body = There is no log in this folder, and none was begun. If you expected one, check the folder. The first session you start begins one.
disk-full-title = No room left
disk-full-body = This device is full, so your log cannot be opened. Nothing was deleted. Free some storage, then look again.
newer-title = Made by a newer Brace
# $found (String) - the log's version
# $known (String) - the newest version this Brace knows
newer-body = Your log was written by a newer Brace (version { $found }; this one knows { $known }). Nothing was changed. This Brace only closes it: update Brace, or close this one and open the newer one.
foreign-title = Your log does not read here
foreign-body = The file in your log's place holds something that this Brace does not know: a newer Brace or another program wrote it. It is not damaged, and nothing was changed or moved. Update Brace, or put your own log back, then look again.
corrupt-title = Your log is damaged
# $folder (String) - a folder inside the data folder
corrupt-body = It was set aside untouched in { $folder }. Nothing was deleted. You can begin an empty log beside it; the damaged one is kept for rescue.
begin-empty = Begin an empty log
gone-title = Your log is not where it was
gone-body = Brace kept a log on this device, and its file is gone. Brace deleted nothing. If you moved the file, put it back and look again. You can also begin an empty log.
read-only-title = Your log may not be written to
read-only-body = The disk, the folder or the file of your log is read-only for Brace, so it stays closed. Nothing was changed. Make all three writable (the disk's lock, the permissions of folder and file), then look again.
unreadable-title = Your log cannot be read just now
unreadable-body = Nothing was deleted. Look again in a moment. If it stays like this, restart this device.
# $code (String) - the system's own number
unreadable-code = The system's answer: { $code }.
