# What an event came to, and what can be done about it.

language-name = Deutsch

## Saved, undone

saved-session = Training begonnen.
saved-session-held = Training begonnen. { $hold } ({ $source })
saved-set = Gespeichert: { $set }.
saved-rating = Gespeichert: { $nrs }.
saved-stop-end = Gespeichert. Schätze deinen Rücken noch einmal ein, dann ist das Training beendet.
saved-carry-on = Gespeichert. Du machst weiter.
saved-switch = Gespeichert. Wähl eine andere Übung.
saved-end = Training beendet.
saved-answer = Gespeichert: { $nrs }, { $timing }.
saved-answer-unasked = Gespeichert: { $nrs }. Es ist keine Frage offen.
saved-place = Gespeichert: { $site }.
saved-snoozed = Wir fragen in { $minutes } Minuten noch einmal.
saved-put-off = Für jetzt übersprungen. Du kannst in Brace noch antworten.
saved-settings = Gespeichert.
removed-set = Satz gelöscht.
removed-check = Schmerzwert gelöscht.
moved-session = Training verschoben auf { $started }.
timing-early = früh; wir fragen nach zwei Stunden trotzdem
timing-on-time = pünktlich
timing-late = spät
timing-recalled = nachgetragen
undone = Rückgängig gemacht: { $what }.
undo-offer = Rückgängig
undo-spoken = Rückgängig: { $what }
what-start-session = Beginn des Trainings
what-log-set = letzter Satz
what-rate-pain = letzter Schmerzwert
what-end-session = Ende des Trainings
what-answer-rerating = letzte Antwort
what-remove-set = Löschen eines Satzes
what-remove-check = Löschen eines Schmerzwerts
what-take-stop = Wahl nach einem Stopp
what-move-session = Verschieben eines Trainings
what-place-answer = Stelle der letzten Antwort

## What lies in the future, what may be a slip

ahead-text = Ein Training ist auf { $when } datiert. Das kommt erst noch; bis dahin zählt es nicht.
ahead-just-now = Es war gerade eben
confirm-log-set = Trotzdem eintragen
confirm-change = Ändern

## The log itself

look-only-disk-full = Gib etwas Speicher frei: Dieses Gerät ist voll, darum kannst du dein Logbuch nur ansehen. Was du einträgst, bleibt hier, und Brace versucht es wieder.
look-only-read-only = Heb den Schreibschutz am Datenträger und am Ordner deines Logbuchs auf: Bis dahin kannst du es nur ansehen. Was du einträgst, bleibt hier, und Brace versucht es wieder.
unsound = { $count ->
    [one] Ein Eintrag deines Logbuchs ist nicht mehr so, wie Brace ihn geschrieben hat. Brace lässt ihn weg; die Datei bleibt, wie sie ist.
   *[other] { $count } Einträge deines Logbuchs sind nicht mehr so, wie Brace sie geschrieben hat. Brace lässt sie weg; die Datei bleibt, wie sie ist.
}
aside-old = Ein früheres Logbuch liegt in { $folder }. Brace kann retten, was noch lesbar ist.
aside-missing = { $count ->
    [one] Das Ende deines Logbuchs war beschädigt: Vielleicht fehlt ein Eintrag. Eine Kopie liegt in { $folder }; Brace kann retten, was noch lesbar ist.
   *[other] Das Ende deines Logbuchs war beschädigt: Vielleicht fehlen bis zu { $count } Einträge. Eine Kopie liegt in { $folder }; Brace kann retten, was noch lesbar ist.
}
take-over = Retten, was lesbar ist
leave-aside = Liegen lassen
taking-over = Brace rettet, was lesbar ist: { $percent } %.
take-over-stop = Anhalten
taken-over-nothing = Es gab nichts Neues zu retten.
taken-over-counts = Gerettet: { $sessions }, { $sets }, { $ratings }.
count-sessions = { $count ->
    [one] 1 Training
   *[other] { $count } Trainings
}
count-sets = { $count ->
    [one] 1 Satz
   *[other] { $count } Sätze
}
count-ratings = { $count ->
    [one] 1 Schmerzwert
   *[other] { $count } Schmerzwerte
}
taken-over-said = Was du über Beschwerden, Vorgeschichte und Pläne gesagt hast, ist wieder da.
taken-over-choices = Deine Einstellungen, Stangen und Übungen sind wieder da, soweit du nicht neu gewählt hast.
taken-over-put-together = { $count ->
    [one] Ein Training hat Brace aus seinen Sätzen und Schmerzwerten zusammengesetzt.
   *[other] { $count } Trainings hat Brace aus ihren Sätzen und Schmerzwerten zusammengesetzt.
}
taken-over-unreadable = { $count ->
    [one] Ein Eintrag ist nicht mehr lesbar.
   *[other] { $count } Einträge sind nicht mehr lesbar.
}

## Not saved

failed-disk-full = Noch nicht gespeichert: Dieses Gerät ist voll. Gib etwas Speicher frei; der Eintrag bleibt hier, und Brace versucht es wieder.
failed-read-only = Noch nicht gespeichert: Der Datenträger oder der Ordner deines Logbuchs ist schreibgeschützt. Heb den Schreibschutz auf; der Eintrag bleibt hier, und Brace versucht es wieder.
failed-busy = Noch nicht gespeichert: Ein anderes Brace nutzt gerade das Logbuch. Schließ das andere; der Eintrag bleibt hier, und Brace versucht es wieder.
failed-corrupt = Nicht gespeichert: Dein Logbuch ist beschädigt. Nichts wurde gelöscht.
failed-system = Noch nicht gespeichert: Das System hat abgelehnt (Code { $code }). Der Eintrag bleibt hier, und Brace versucht es wieder.
failed-unfit = Nicht gespeichert: Das Logbuch nimmt einen deiner Einträge nicht an (Code { $code }). Schreib ihn anderswo auf: Er bleibt nur hier, bis Brace geschlossen wird. Was danach kommt, wird gespeichert.
not-kept-disk-full = Nicht ausgeführt, und nichts wurde gespeichert: Dieses Gerät ist voll. Gib etwas Speicher frei und versuch es dann noch einmal.
not-kept-read-only = Nicht ausgeführt, und nichts wurde gespeichert: Der Datenträger oder der Ordner deines Logbuchs ist schreibgeschützt. Heb den Schreibschutz auf und versuch es dann noch einmal.
not-kept-busy = Nicht ausgeführt, und nichts wurde gespeichert: Ein anderes Brace nutzt gerade das Logbuch. Schließ das andere und versuch es dann noch einmal.
not-kept-system = Nicht ausgeführt, und nichts wurde gespeichert: Das System hat abgelehnt (Code { $code }). Versuch es gleich noch einmal.
failed-core = In Brace ist etwas schiefgegangen. Es hat mit allem Gespeicherten neu begonnen. Sieh dir deinen letzten Eintrag an, bevor du weitermachst.
failed-bridge = Brace konnte nicht lesen, was ankam. Nichts wurde gespeichert.
not-kept-unfit = Nicht ausgeführt, und nichts wurde gespeichert: Das Logbuch nimmt das nicht an (Code { $code }). Alles andere bleibt erhalten.
not-open = Nicht gespeichert: Das Logbuch ist nicht offen. Tu, was auf diesem Bildschirm steht, und gib es dann noch einmal ein.

## The log cannot be opened

locked-title = Entsperr dieses Gerät
locked-body = Nach einem Neustart kann Brace dein Logbuch erst lesen, wenn du dieses Gerät entsperrst.
opening-title = Dein Logbuch wird geöffnet
no-log-title = Hier ist kein Logbuch
no-log-body = In diesem Ordner liegt kein Logbuch, und Brace hat keines begonnen. Wenn du eines erwartet hast, prüf den Ordner. Mit dem ersten Training, das du beginnst, entsteht eines.
disk-full-title = Kein Platz mehr
disk-full-body = Gib etwas Speicher frei und sieh dann wieder nach: Dieses Gerät ist voll, darum kann Brace dein Logbuch nicht öffnen. Nichts wurde gelöscht.
newer-title = Von einem neueren Brace
newer-body = Aktualisiere Brace, oder schließ dieses und öffne das neuere. Ein neueres Brace hat dein Logbuch geschrieben (Version { $found }; dieses kennt { $known }). Nichts wurde geändert.
foreign-title = Dieses Brace kann dein Logbuch nicht lesen
foreign-body = Aktualisiere Brace, oder leg dein eigenes Logbuch zurück, und sieh dann wieder nach. Ein neueres Brace oder ein anderes Programm hat die Datei an der Stelle deines Logbuchs geschrieben. Sie ist nicht beschädigt, und nichts wurde geändert oder verschoben.
corrupt-title = Dein Logbuch ist beschädigt
corrupt-body = Brace hat es unverändert in { $folder } beiseitegelegt. Nichts wurde gelöscht. Du kannst daneben ein leeres Logbuch beginnen; das beschädigte bleibt liegen, damit du es retten kannst.
begin-empty = Leeres Logbuch beginnen
gone-title = Dein Logbuch ist nicht mehr da
gone-body = Brace hat auf diesem Gerät ein Logbuch geführt, oder auf dem, von dem es eingerichtet wurde, und die Datei ist nicht hier. Brace hat nichts gelöscht. Wenn du die Datei verschoben hast, leg sie zurück und sieh wieder nach. Du kannst auch ein leeres Logbuch beginnen.
read-only-title = Dein Logbuch ist schreibgeschützt
read-only-body = Heb den Schreibschutz auf (am Datenträger, in den Rechten von Ordner und Datei) und sieh dann wieder nach. Brace darf dort nicht schreiben, darum bleibt dein Logbuch geschlossen. Nichts wurde geändert.
unreadable-title = Dein Logbuch ist gerade nicht lesbar
unreadable-body = Sieh gleich noch einmal nach. Bleibt es so, starte dieses Gerät neu. Nichts wurde gelöscht.
unreadable-code = Die Antwort des Systems: { $code }.
