# Notes in a person's own words, and what a set showed.

note-label = Note
note-session = Note on the session
note-hint = in your own words
note-write = Write a note
set-filmed = filmed
tags-open = What did you notice?
tags-close = Done
what-tag-set = what you noticed in a set
