# What an event came to, and what can be done about it.

language-name = Deutsch

## Saved, taken back

saved-session = Einheit begonnen.
saved-session-held = Einheit begonnen. { $hold } ({ $source })
saved-set = Gespeichert: { $set }.
saved-rating = Gespeichert: { $nrs }.
saved-stop-end = Gespeichert: Du beendest die Einheit.
saved-carry-on = Gespeichert: Du machst weiter.
saved-switch = Gespeichert: eine andere Übung.
saved-end = Einheit beendet.
saved-answer = Gespeichert: { $nrs }, { $timing }.
saved-answer-unasked = Gespeichert: { $nrs }; keine Frage ist offen.
saved-place = Gespeichert: { $site }.
saved-snoozed = Um 15 Minuten verschoben.
saved-put-off = Zurückgestellt. Die Frage steht in Brace.
saved-settings = Gespeichert.
removed-set = Satz gelöscht.
removed-check = Bewertung gelöscht.
moved-session = Einheit verschoben: { $started }.
timing-early = früh: Die Frage bleibt, denn erst eine Antwort nach zwei Stunden kann es zeigen
timing-on-time = pünktlich
timing-late = spät
timing-recalled = nachgetragen
undone = Zurückgenommen: { $what }.
undo-offer = Zurücknehmen: { $what }
what-start-session = Beginn der Einheit
what-log-set = letzter Satz
what-rate-pain = letzte Bewertung
what-end-session = Ende der Einheit
what-answer-rerating = letzte Antwort
what-remove-set = Löschen eines Satzes
what-remove-check = Löschen einer Bewertung
what-take-stop = Wahl nach einem Stopp
what-move-session = Verschieben einer Einheit
what-place-answer = Zuordnen einer Antwort

## What lies in the future, what may be a slip

ahead-text = Eine Einheit ist auf { $when } datiert, also auf eine Zeit, die erst noch kommt. Bis dahin zählt sie nicht.
ahead-just-now = Sie war gerade eben
confirm-log-set = Trotzdem eintragen
confirm-change = Ändern

## The log itself

look-only-disk-full = Dieses Gerät ist voll, darum kannst du dein Logbuch nur ansehen. Was du einträgst, bleibt hier, und Brace versucht es wieder; schaff etwas Platz.
look-only-read-only = Dein Logbuch ist schreibgeschützt, darum kannst du es nur ansehen. Was du einträgst, bleibt hier, und Brace versucht es wieder; heb den Schreibschutz auf.
unsound = { $count ->
    [one] Ein Eintrag dieses Logbuchs ist nicht mehr so, wie er geschrieben wurde, und bleibt darum weg. Die Datei bleibt, wie sie ist.
   *[other] { $count } Einträge dieses Logbuchs sind nicht mehr so, wie sie geschrieben wurden, und bleiben darum weg. Die Datei bleibt, wie sie ist.
}
aside-old = Ein früheres Logbuch liegt in { $folder }. Brace kann übernehmen, was davon noch lesbar ist.
aside-missing = { $count ->
    [one] Das Ende deines Logbuchs war beschädigt: Ein Eintrag fehlt womöglich. Eine Kopie liegt in { $folder }; Brace kann übernehmen, was davon noch lesbar ist.
   *[other] Das Ende deines Logbuchs war beschädigt: Womöglich fehlen bis zu { $count } Einträge. Eine Kopie liegt in { $folder }; Brace kann übernehmen, was davon noch lesbar ist.
}
take-over = Übernehmen, was lesbar ist
leave-aside = Liegen lassen
taking-over = Brace übernimmt, was lesbar ist: { $percent } %.
take-over-stop = Anhalten
taken-over-nothing = Es gab nichts zu übernehmen, was diesem Logbuch fehlt.
taken-over-counts = Übernommen: { $sessions }, { $sets }, { $ratings }.
count-sessions = { $count ->
    [one] 1 Einheit
   *[other] { $count } Einheiten
}
count-sets = { $count ->
    [one] 1 Satz
   *[other] { $count } Sätze
}
count-ratings = { $count ->
    [one] 1 Bewertung
   *[other] { $count } Bewertungen
}
taken-over-put-together = { $count ->
    [one] Eine Einheit musste Brace aus ihren Sätzen und Bewertungen zusammensetzen.
   *[other] { $count } Einheiten musste Brace aus ihren Sätzen und Bewertungen zusammensetzen.
}
taken-over-unreadable = { $count ->
    [one] Ein Eintrag ist nicht mehr lesbar.
   *[other] { $count } Einträge sind nicht mehr lesbar.
}

## Not saved

failed-disk-full = Noch nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Der Eintrag bleibt hier, und Brace versucht es wieder. Gib etwas Speicher frei.
failed-read-only = Noch nicht gespeichert: Der Datenträger oder der Ordner deines Logbuchs ist schreibgeschützt. Der Eintrag bleibt hier, und Brace versucht es wieder. Heb den Schreibschutz auf.
failed-busy = Noch nicht gespeichert: Ein anderes Brace nutzt gerade das Logbuch. Der Eintrag bleibt hier, und Brace versucht es wieder. Schließ das andere.
failed-corrupt = Nicht gespeichert: Das Logbuch ist beschädigt. Nichts wurde gelöscht.
failed-system = Noch nicht gespeichert: Das System hat abgelehnt (Code { $code }). Der Eintrag bleibt hier, und Brace versucht es wieder.
failed-unfit = Nicht gespeichert: Das Logbuch nimmt einen deiner Einträge nicht an (Code { $code }). Er bleibt hier, bis Brace geschlossen wird: Schreib ihn anderswo auf. Was danach kommt, wird gespeichert.
not-kept-disk-full = Nicht ausgeführt, nichts wurde gespeichert: Auf diesem Gerät ist kein Platz mehr. Gib etwas Speicher frei und versuch es dann noch einmal.
not-kept-read-only = Nicht ausgeführt, nichts wurde gespeichert: Der Datenträger oder der Ordner deines Logbuchs ist schreibgeschützt. Heb den Schreibschutz auf und versuch es dann noch einmal.
not-kept-busy = Nicht ausgeführt, nichts wurde gespeichert: Ein anderes Brace nutzt gerade das Logbuch. Schließ das andere und versuch es dann noch einmal.
not-kept-system = Nicht ausgeführt, nichts wurde gespeichert: Das System hat abgelehnt (Code { $code }). Versuch es gleich noch einmal.
failed-core = Brace hatte einen eigenen Fehler und hat mit dem Gespeicherten neu begonnen. Sieh dir deinen letzten Eintrag an, bevor du weitermachst.
failed-bridge = Brace konnte nicht lesen, was ankam. Nichts wurde gespeichert.
not-kept-unfit = Nicht ausgeführt, nichts wurde gespeichert: Das Logbuch nimmt das nicht an (Code { $code }). Alles andere bleibt erhalten.
not-open = Nicht gespeichert: Das Logbuch ist nicht offen. Tu, was auf diesem Bildschirm steht, und gib es dann noch einmal ein.

## The log cannot be opened

locked-title = Entsperr dieses Gerät
locked-body = Dein Logbuch ist lesbar, sobald du dieses Gerät nach einem Neustart entsperrst.
opening-title = Dein Logbuch wird geöffnet
no-log-title = Hier ist kein Logbuch
no-log-body = In diesem Ordner liegt kein Logbuch, und es wurde keines begonnen. Wenn du eines erwartet hast, prüfe den Ordner. Mit der ersten Einheit, die du beginnst, entsteht eines.
disk-full-title = Kein Platz mehr
disk-full-body = Dieses Gerät ist voll, darum lässt sich dein Logbuch nicht öffnen. Nichts wurde gelöscht. Gib Speicher frei und sieh dann wieder nach.
newer-title = Von einem neueren Brace
newer-body = Ein neueres Brace hat dein Logbuch geschrieben (Version { $found }; dieses kennt { $known }). Nichts wurde geändert. Dieses Brace schließt es nur: Aktualisiere Brace, oder schließ dieses und öffne das neuere.
foreign-title = Dein Logbuch ist hier nicht lesbar
foreign-body = Die Datei an der Stelle deines Logbuchs enthält etwas, das dieses Brace nicht kennt: Ein neueres Brace oder ein anderes Programm hat sie geschrieben. Sie ist nicht beschädigt, und nichts wurde geändert oder verschoben. Aktualisiere Brace, oder leg dein eigenes Logbuch zurück, und sieh dann wieder nach.
corrupt-title = Dein Logbuch ist beschädigt
corrupt-body = Es liegt unverändert in { $folder }. Nichts wurde gelöscht. Du kannst daneben ein leeres Logbuch beginnen; das beschädigte bleibt zur Rettung liegen.
begin-empty = Leeres Logbuch beginnen
gone-title = Dein Logbuch ist nicht mehr da
gone-body = Brace hat auf diesem Gerät ein Logbuch geführt, und seine Datei fehlt. Brace hat nichts gelöscht. Wenn du die Datei verschoben hast, leg sie zurück und sieh wieder nach. Du kannst auch ein leeres Logbuch beginnen.
read-only-title = Dein Logbuch ist schreibgeschützt
read-only-body = Brace darf auf den Datenträger, in den Ordner oder in die Datei deines Logbuchs nicht schreiben, darum bleibt es geschlossen. Nichts wurde geändert. Heb den Schreibschutz auf (am Datenträger, in den Rechten von Ordner und Datei) und sieh dann wieder nach.
unreadable-title = Dein Logbuch ist gerade nicht lesbar
unreadable-body = Nichts wurde gelöscht. Sieh gleich noch einmal nach. Bleibt es so, starte dieses Gerät neu.
unreadable-code = Die Antwort des Systems: { $code }.
