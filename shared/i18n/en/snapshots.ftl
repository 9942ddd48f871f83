# Snapshots of the log, and putting one back.

snapshots-title = Your log can be restored from:
snapshots-none = There is no snapshot of your log yet.
# $time (String) - a date and a time
# $sessions (String) - a number of sessions, as a phrase
snapshot-of = As of { $time }: { $sessions }
# $time (String) - a date and a time
# $sessions (String) - a number of sessions, as a phrase
snapshot-kept = Set aside { $time }: { $sessions }
snapshot-offered = Brace has a copy that you can restore.
snapshot-restore = Restore this
snapshot-restore-not = Keep the log
# $sessions (String) - a number of sessions, as a phrase
# $name (String) - a file inside the data folder
snapshot-made = Snapshot made and checked: { $sessions }, in { $name }.
put-back = Your log is restored.
# $folder (String) - a folder inside the data folder
put-back-kept = Your log is restored. What stood there is kept in { $folder }; restore that one to undo this.
refused-sure-to-restore = Put this copy in the place of your log? What you logged since is missing from it. The log of now is kept, and you can restore that one in turn.
refused-not-restored = Not restored: this copy is damaged, or not there any more. Nothing was changed; choose another one.
refused-snapshot-elsewhere = Another Brace is making a snapshot right now. Wait a moment, then try again.
# $folder (String) - a folder inside the data folder
# $count (Number) - how many
aside-stray = { $count ->
    [one] A file that belongs to another copy of your log lay beside it, with one change. It was not applied and is in { $folder }; Brace can recover what is readable.
   *[other] A file that belongs to another copy of your log lay beside it, with { $count } changes. It was not applied and is in { $folder }; Brace can recover what is readable.
}
