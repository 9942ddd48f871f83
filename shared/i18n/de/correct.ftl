# Correcting an entry, and entering one afterwards.

edit-set-title = Satz ändern
edit-check-title = Schmerzwert ändern
edit-session-title = Beginn und Ende
add-set-title = Satz nachtragen
add-check-title = Schmerzwert nachtragen
add-session-title = Früheres Training nachtragen
edit-was = Bisher { $was }
edit-was-times = Bisher { $start } bis { $end }
edit-was-open = Bisher { $start }, ohne Ende
edit-save = Speichern
edit-remove = Löschen
edit-leave = Abbrechen
edit-date = Datum
edit-clock = Uhrzeit
edit-start-date = Datum des Beginns
edit-start-clock = Uhrzeit des Beginns
edit-end-date = Datum des Endes
edit-end-clock = Uhrzeit des Endes
edit-earlier = Fünf Minuten früher
edit-later = Fünf Minuten später
edit-context = Wann
edit-end-optional = Lass das Ende leer, wenn du es nicht weißt: Das Training endet dann mit seinem letzten Satz.
edit-full = Was du nicht markierst, zählt als 0.
edit-recalled = Ein Schmerzwert, den du jetzt nachträgst, ist als nachgetragen gekennzeichnet.

fixed-check = Gespeichert.
fixed-session = Gespeichert.
added-session = Training nachgetragen: { $started }. Trag seine Sätze und Schmerzwerte ein.
removed-session = Training gelöscht.
rejudged = Das Ergebnis vom { $date } ist jetzt „{ $is }“, vorher „{ $was }“.
rejudged-more = { $count ->
    [one] Ein weiteres Ergebnis hat sich geändert.
   *[other] { $count } weitere Ergebnisse haben sich geändert.
}

what-edit-set = die Änderung eines Satzes
what-edit-check = die Änderung eines Schmerzwerts
what-edit-session = die Änderung von Beginn und Ende
what-remove-session = das Löschen eines Trainings
what-add-session = das nachgetragene Training
what-add-set = der nachgetragene Satz
what-add-check = der nachgetragene Schmerzwert
what-change-settings = die geänderte Einstellung

refused-date = „{ $text }“ ist kein Datum: Schreib es wie 2026-02-26 oder 26.2.2026.
refused-date-missing = Das Datum fehlt: Schreib es wie 2026-02-26 oder 26.2.2026.
refused-clock-time = „{ $text }“ ist keine Uhrzeit: Schreib sie wie 18:40.
refused-clock-time-missing = Die Uhrzeit fehlt: Schreib sie wie 18:40.
refused-entry-changed = Dieser Eintrag wurde geändert oder gelöscht, seit du ihn geöffnet hast: Sieh ihn dir noch einmal an. Es wurde nichts geändert.
refused-outside-session = { $at } liegt außerhalb dieses Trainings: Gib eine Zeit von { $from } bis { $until } an, oder ändere Beginn und Ende.
refused-still-to-come = { $at } kommt erst noch: Gib eine Zeit an, die vorbei ist.
refused-start-after-first = Der erste Eintrag dieses Trainings ist von { $first }, also kann es nicht { $start } beginnen: Gib einen früheren Beginn an.
refused-end-before-start = Das Ende liegt vor dem Beginn: Gib ein späteres Ende an.
refused-ambiguous-id = Mehrere Einträge beginnen mit „{ $text }“: { $ids }. Gib mehr von der Id an.
refused-unknown-id = Kein Eintrag hat die Id „{ $text }“: „brace status --json“ und „brace history --json“ listen sie auf.
