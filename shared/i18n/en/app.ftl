# What an event came to, and what can be done about it.

language-name = English

## Saved, undone

saved-session = Session started.
# $hold (String) - what holds the load back
# $source (String) - where that comes from
saved-session-held = Session started. { $hold } ({ $source })
# $set (String) - the set as one line: Deadlift 100 kg × 5
saved-set = Saved { $set }.
# $nrs (String) - the rating
saved-rating = Saved { $nrs }.
saved-stop-end = Saved. Rate your back once more to end the session.
saved-carry-on = Saved. You carry on.
saved-switch = Saved. Choose another exercise.
saved-end = Session ended.
# $nrs (String) - the rating
# $timing (String) - on time, early, late or added later
saved-answer = Saved { $nrs }, { $timing }.
# $nrs (String) - the rating
saved-answer-unasked = Saved { $nrs }. No question is open.
# $site (String) - the site's name
saved-place = Saved at the { $site }.
# $minutes (String) - 15
saved-snoozed = We ask again in { $minutes } minutes.
saved-put-off = Skipped for now. You can still answer in Brace.
saved-settings = Saved.
removed-set = Set deleted.
removed-check = Rating deleted.
# $started (String) - when it was started, as it stands now
moved-session = Session moved to { $started }.
timing-early = early; we still ask at two hours
timing-on-time = on time
timing-late = late
timing-recalled = added later
# $what (String) - what was undone
undone = Undone: { $what }.
undo-offer = Undo
# $what (String) - what would be undone
undo-spoken = Undo: { $what }
what-start-session = the start of the session
what-log-set = the last set
what-rate-pain = the last rating
what-end-session = the end of the session
what-answer-rerating = the last answer
what-remove-set = deleting a set
what-remove-check = deleting a rating
what-take-stop = the choice after a stop
what-move-session = moving a session
what-place-answer = the place of the last answer

## What lies in the future, what may be a slip

# $when (String) - the date and time at which it is said to have started
ahead-text = A session is dated { $when }, which is still to come. It does not count until then.
ahead-just-now = It was just now
confirm-log-set = Log it anyway
confirm-change = Change it

## The log itself

look-only-disk-full = Free some storage: this device is full, so you can only look at your log. Brace keeps what you enter here and tries again.
look-only-read-only = Make the disk and the folder of your log writable: they are read-only, so you can only look at it. Brace keeps what you enter here and tries again.
# $count (Number) - how many
unsound = { $count ->
    [one] One entry of your log is no longer as Brace wrote it, so Brace leaves it out. The file stays as it is.
   *[other] { $count } entries of your log are no longer as Brace wrote them, so Brace leaves them out. The file stays as it is.
}
# $folder (String) - a folder inside the data folder
aside-old = An earlier log is in { $folder }. Brace can recover what is still readable.
# $folder (String) - a folder inside the data folder
# $count (Number) - how many
aside-missing = { $count ->
    [one] The end of your log was damaged: one entry may be missing. A copy is in { $folder }; Brace can recover what is still readable.
   *[other] The end of your log was damaged: up to { $count } entries may be missing. A copy is in { $folder }; Brace can recover what is still readable.
}
take-over = Recover what is readable
leave-aside = Leave it there
# $percent (String) - a number from 0 to 100
taking-over = Recovering what is readable: { $percent }%.
take-over-stop = Stop
taken-over-nothing = There was nothing new to recover.
# $sessions (String) - a number of sessions, as a phrase
# $sets (String) - a number of sets, as a phrase
# $ratings (String) - a number of ratings, as a phrase
taken-over-counts = Recovered: { $sessions }, { $sets }, { $ratings }.
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
taken-over-said = What you said of your symptoms, your history and your plans is back.
taken-over-choices = Your settings, bars and exercises are back where you had not chosen anew.
# $count (Number) - how many
taken-over-put-together = { $count ->
    [one] Brace put one session together from its sets and ratings.
   *[other] Brace put { $count } sessions together from their sets and ratings.
}
# $count (Number) - how many
taken-over-unreadable = { $count ->
    [one] One entry is no longer readable.
   *[other] { $count } entries are no longer readable.
}

## Not saved

failed-disk-full = Not saved yet: this device is full. Free some storage; Brace keeps the entry here and tries again.
failed-read-only = Not saved yet: the disk or the folder of your log is read-only. Make both writable; Brace keeps the entry here and tries again.
failed-busy = Not saved yet: another Brace is using the log. Close the other one; this one keeps the entry here and tries again.
failed-corrupt = Not saved: your log is damaged. Nothing was deleted.
# $code (String) - the system's own number
failed-system = Not saved yet: the system refused (code { $code }). Brace keeps the entry here and tries again.
# $code (String) - the log's own number
failed-unfit = Not saved: the log cannot take one of your entries (code { $code }). Write it down elsewhere: it stays here only until Brace is closed. What comes after it is saved.
not-kept-disk-full = Not done, and nothing was saved: this device is full. Free some storage, then try again.
not-kept-read-only = Not done, and nothing was saved: the disk or the folder of your log is read-only. Make both writable, then try again.
not-kept-busy = Not done, and nothing was saved: another Brace is using the log. Close the other one, then try again.
# $code (String) - the system's own number
not-kept-system = Not done, and nothing was saved: the system refused (code { $code }). Try again in a moment.
failed-core = Something went wrong in Brace. It reopened with everything saved so far. Check your last entry before you go on.
failed-bridge = Brace could not read what it was sent. Nothing was saved.
# $code (String) - the log's own number
not-kept-unfit = Not done, and nothing was saved: the log cannot take this (code { $code }). Everything else is kept.
not-open = Not saved: the log is not open. Do what this screen says, then enter it again.

## The log cannot be opened

locked-title = Unlock this device
locked-body = After a restart, Brace can read your log once you unlock this device.
opening-title = Opening your log
no-log-title = No log here
no-log-body = There is no log in this folder, and Brace did not begin one. If you expected one, check the folder. The first session you start begins one.
disk-full-title = No room left
disk-full-body = Free some storage, then look again: this device is full, so Brace cannot open your log. Nothing was deleted.
newer-title = Made by a newer Brace
# $found (String) - the log's version
# $known (String) - the newest version this Brace knows
newer-body = Update Brace, or close this one and open the newer one. A newer Brace wrote your log (version { $found }; this one knows { $known }). Nothing was changed.
foreign-title = This Brace cannot read your log
foreign-body = Update Brace, or put your own log back, then look again. A newer Brace or another program wrote the file in your log's place. It is not damaged, and nothing was changed or moved.
corrupt-title = Your log is damaged
# $folder (String) - a folder inside the data folder
corrupt-body = Brace set it aside untouched in { $folder }. Nothing was deleted. You can begin an empty log beside it; the damaged one is kept, so that it can be recovered.
begin-empty = Begin an empty log
gone-title = Your log is not where it was
gone-body = Brace kept a log on this device, or on the one that this was set up from, and its file is not here. Brace deleted nothing. If you moved the file, put it back and look again. You can also begin an empty log.
read-only-title = Your log is read-only
read-only-body = Make the disk, the folder and the file of your log writable (the disk's lock, the permissions of folder and file), then look again. Brace may not write to one of them, so your log stays closed. Nothing was changed.
unreadable-title = Your log cannot be read right now
unreadable-body = Look again in a moment. If it stays like this, restart this device. Nothing was deleted.
# $code (String) - the system's own number
unreadable-code = The system's answer: { $code }.
