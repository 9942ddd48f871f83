note-label = Notiz
note-session = Notiz zum Training
note-hint = in deinen Worten
note-write = Notiz schreiben
set-filmed = gefilmt
tags-open = Was ist dir aufgefallen?
tags-close = Fertig
what-tag-set = was dir an einem Satz aufgefallen ist
