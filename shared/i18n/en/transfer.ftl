# The log out to a file, and a file into the log.

what-import = importing a file

## What became of it

# $counts (String) - 3 sessions, 12 sets, 8 ratings
exported = Written: { $counts }.
# $count (Number) - how many
exported-left-out = { $count ->
    [one] One entry of your log is no longer readable, and is not in the file.
   *[other] { $count } entries of your log are no longer readable, and are not in the file.
}
# $counts (String) - 3 sessions, 12 sets, 8 ratings
previewed = Nothing is changed yet. This would add: { $counts }.
previewed-nothing = Nothing is changed, and importing this file would change nothing.
# $counts (String) - 3 sessions, 12 sets, 8 ratings
imported = Added: { $counts }. Undo takes all of it back.
imported-no-new = Your log took over what the file says. Undo takes all of it back.
previewed-no-new = Nothing is changed yet. This adds no new entry.
imported-nothing = There is nothing new in this file: your log is as it was.
# $first (String) - a date
# $last (String) - a date
import-dates = The file's sessions are from { $first } to { $last }.
# $count (Number) - how many
import-there = { $count ->
    [one] One entry is there already.
   *[other] { $count } entries are there already.
}
# $count (Number) - how many
import-in-bin = { $count ->
    [one] One entry lies in your bin and stays there.
   *[other] { $count } entries lie in your bin and stay there.
}
# $count (Number) - how many
import-removed = { $count ->
    [one] One entry goes to the bin, where the file has it.
   *[other] { $count } entries go to the bin, where the file has them.
}
# $count (Number) - how many
import-back = { $count ->
    [one] One entry of an import that you took back returns.
   *[other] { $count } entries of an import that you took back return.
}
# $count (Number) - how many
import-ended = { $count ->
    [one] One session that your log knows only as begun gets its end.
   *[other] { $count } sessions that your log knows only as begun get their ends.
}
# $count (Number) - how many
import-differ = { $count ->
    [one] One entry says something else in your log. What your log says stays:
   *[other] { $count } entries say something else in your log. What your log says stays:
}
# $line (String) - the line's number
# $what (String) - a set
# $kept (String) - where the file's version is
import-differing = line { $line }: { $what }. { $kept }
# $count (Number) - how many
import-differ-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
import-kept-bin = The file's version lies in the bin.
import-kept-bin-already = The file's version came with an earlier import.
import-kept-file = The file's version stays in the file.

## What an entry is about

import-noun-boot = a clock's beginning
import-noun-import = an import
import-noun-session = a session
import-noun-set = a set
import-noun-check = a rating
import-noun-outside = a rating without a session
import-noun-said = something you said of yourself
import-noun-choice = a setting
# $count (Number) - how many
count-said = { $count ->
    [one] 1 answer about yourself
   *[other] { $count } answers about yourself
}
# $count (Number) - how many
count-choices = { $count ->
    [one] 1 setting
   *[other] { $count } settings
}

## What is wrong with a file

# $line (String) - the line's number
# $problem (String) - what is wrong
file-line = Line { $line }: { $problem }
# $problem (String) - what is wrong
file-nothing-done = { $problem } Nothing was imported or written.
# $name (String) - the file's name
file-name = The name “{ $name }” is not plain text: rename the file.
file-missing = There is no such file or folder: check the name.
file-not-permitted = The system does not let Brace use this file: change its permissions, or choose another one.
file-folder = This is a folder: name a file in it.
file-not-plain = This is no plain file: save it to one first.
file-full = There is no room left: free some storage and try again.
# $code (String) - the system's number
file-system = The system refuses this file (code { $code }): try another place.
file-exists = There is a file of this name already: choose another name, or say that it may be replaced.
# $endings (String) - .jsonl, .csv, .pdf
file-unknown-ending = The ending of the name says what is written. Use one of these: { $endings }.
file-empty = The file is empty.
file-not-ours = This is no file that Brace knows: use one that Brace exported.
# $found (String) - a version
# $known (String) - a version
file-newer = A newer Brace wrote this file (format { $found }, this Brace knows { $known }): update Brace.
file-cut-off = The file is cut off here: export it again.
file-damaged = This line is not as Brace wrote it: export the file again.
# $field (String) - the field's path
file-value = This Brace does not know what “{ $field }” says: use the Brace that wrote the file, or a newer one.
file-no-session = The session of this entry is not in the file: export the file again.
file-not-whole = Lines before this one are missing or out of order: export the file again.
file-too-much = The file holds more than one import takes: split it.

# How far a file on its way into the log has come.
# $percent (String) - a whole number
bringing-in = Bringing the file in: { $percent }%.
# How far a file is looked through.
# $percent (String) - a whole number
previewing = Looking the file through: { $percent }%.
# How far what a stopped import brought is taken back.
# $percent (String) - a whole number
bring-in-ends = Taking back what was brought in so far: { $percent }%.
bring-in-stop = Stop
bring-in-stopped = Stopped. Your log is as it was before.
refused-bringing-in = Not now: a file is on its way into your log. Wait until that is done, or stop it.
refused-coming-in = This entry belongs to a file that is still on its way into your log. Wait until that is done, or stop it, then change the entry.
refused-other-work = Not now: other work on your log is under way. Wait until it is done, then try again.
not-kept-bringing-in = Not done, and nothing was saved: a file is on its way into your log just now. Wait until that is done, then try again.
failed-bringing-in = Not saved yet: it belongs to a file that is still on its way into your log. Brace saves it once that is done.
