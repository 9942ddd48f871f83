# What only the terminal app says: its keys, its help and the demonstration around it.

## Around every screen

terminal-due = The two-hour question is due.
terminal-small = This window is too small: make it 60 × 18 or more.
terminal-stop-title = Stop
terminal-keep = Keep it here
terminal-rings = This computer rings only while Brace is open or “brace remind” is running. The next morning's question comes from “brace remind” alone.
# $problem (String) - the system's words
terminal-unusable = This terminal cannot be used: { $problem }

# $site (String) - the site's name
terminal-place = It is saved at the { $site }. Felt it elsewhere? brace place SITE

# $session (String) - the session's id
terminal-ahead = If it was just now: brace move { $session }. If it was at another time: brace move { $session } --to TIME
# $number (String) - a telephone number
terminal-dial = Dial { $number } on a phone: this computer calls nobody.
terminal-sure = If you mean it, add --sure
terminal-replace = To replace a file that is there, add --replace
# $folder (String) - where a log was looked for
terminal-no-log = There is no log in { $folder }: use --data with the folder of your log, or begin one with brace start.

## Names of keys

terminal-key-enter = Enter
terminal-key-escape = Esc
terminal-key-backspace = Backspace
terminal-key-digits = 0–10
terminal-key-typing = type

## What keys do, in a word or two

terminal-do-answer = answer
terminal-do-change = change
terminal-do-choose = choose
terminal-do-close = close
terminal-do-correct = correct
terminal-do-exercise = exercises
terminal-do-field = field
terminal-do-help = help
terminal-do-keep = keep it here
terminal-do-look-again = look again
terminal-do-move = move
terminal-do-open = open
terminal-do-place = place
terminal-do-quit = quit
terminal-do-rest = rest shorter, longer
terminal-do-rate = rate this place
terminal-do-save = save
terminal-do-scroll = scroll
terminal-do-step = less, more
terminal-do-phase = phase
terminal-do-why = all reasons
terminal-do-tick = tick
terminal-do-not-yet = not yet
terminal-do-to-set = to the set
terminal-ten = 1 … now 0 makes it 10, Enter keeps 1

## Help

terminal-help-title = How it works
terminal-help-idea = Before lifting you rate nine places of your back; after each set one key says how it is. End the session, and two hours later Brace asks again. Your answer becomes a verdict with its reasons and sources.
terminal-help-saved = Whatever you enter is on disk before you read “Saved”. Close this window at any time: you come back to where you were.
terminal-help-keys-title = Keys
terminal-help-rate = rate; 10 is a 1 with a 0 right after it
terminal-help-destinations = Today, History, Plan, Library; with Alt where digits are answers; or Tab
terminal-help-back = back to the first screen
terminal-help-undo = undo the last thing done
terminal-help-flag = what to do about an open symptom, on any screen
terminal-help-answer = answer the two-hour question, on any screen
terminal-help-jump = in the demonstration only: two hours later
terminal-help-mouse = The mouse works too: click a place, a number or a key below.
terminal-help-quit = quit; nothing is lost

## The path of a file

terminal-path-pick = Which file?
terminal-path-pick-note = Type its path, from this folder or with ~/ from your home folder. Brace reads it and leaves it as it is.
terminal-path-save = Save it as
terminal-path-share = Write the page to
terminal-path-note = Type a path, from this folder or with ~/ from your home folder.
terminal-path-hint = path
terminal-file-there = There is a file of this name. Enter once more replaces it; or type another name.

## Snapshots in files

# $file (String) - a file's name
terminal-backup-copied = It is in { $file }, too.
# $file (String) - a file's name
terminal-file-exists = Nothing was written: { $file } is there already. Name a new file.
# $file (String) - a file's name
terminal-file-missing = There is no snapshot and no file “{ $file }”. See what there is: brace restore
# $file (String) - a file's name
terminal-file-unsound = Nothing was restored or copied: { $file } is damaged, or no log of Brace’s. Take another one: brace restore
# $file (String) - a file's name
terminal-file-newer = Nothing was restored: a newer Brace wrote { $file }. Update this one first.
# $file (String) - a file's name
terminal-file-refused = { $file } could not be used. Free some storage, make its folder writable, or name another file.
