# The page of files: the log out, a file in, snapshots.

files-title = Your log as a file
files-intro = Nothing leaves this device unless you choose where it goes.

## Out

files-out = Save it elsewhere
files-out-note = The file holds what you logged, notes and pain ratings too. Keep it where only you can read it.
files-save-log = Save the whole log
files-save-log-note = All of it, for another device or to keep. Brace can bring it in again.
files-save-table = A table for a spreadsheet
files-save-table-note = A row for each set and each rating. Brace cannot bring it in again.
