# The page of files: the log out, a file in, snapshots.

files-title = Your log as a file
files-intro = Brace sends nothing anywhere: where a file goes, you choose.

## Out

files-out = Save it elsewhere
files-out-note = The file holds what you logged, notes and pain ratings too. Keep it where only you can read it.
files-save-log = Save the whole log
files-save-log-note = All of it, for another device or to keep. Brace can bring it in again.
files-save-table = A table for a spreadsheet
files-save-table-note = A row for each set and each rating. Brace cannot bring it in again.
files-saved = The file is saved.
files-not-saved = The file could not be written there. Nothing is lost: choose another place.

## In

files-in = Bring in a file
files-in-note = Brace shows what a file would bring before anything of it comes in.
files-pick = Choose a file
files-pick-note = A log that Brace saved, or an export of Strong, Hevy, FitNotes, StrongLifts, Liftosaur, LiftLog or in the openweight format.
files-not-read = The file could not be read. Choose it again, or save it on this device first.
# $name (String) - the file's name
files-file = “{ $name }” would bring
# $name (String) - the file's name
files-came-in = “{ $name }” is in
files-unit = Unit
files-unit-asked = Its loads are in
files-own-name = its own name
files-keep-names = Keep all under their own names
files-keep-names-note = Of those that have no answer yet.
# $sets (String) - 12 sets
files-name-too-long = { $sets }. The name is too long to keep: choose what it is, or shorten it in the file.
files-bring-in = Bring in
files-not-now = Not now
files-close = Done
files-none-open = That file is not open any more: choose it again.

## Snapshots

files-snapshots = Snapshots
files-snapshots-note = Brace makes one on each day on which you use it, and keeps the newest and some older ones. They lie beside the log on this device: save the log elsewhere, too.
files-snapshots-demonstration = The log of a demonstration is thrown away: it has no snapshots.
files-snapshot-now = Make one now
# $time (String) - a date and a time
files-newest-snapshot = Newest snapshot: { $time }
files-put-back = Put back
