# Das Logbuch in eine Datei, und eine Datei ins Logbuch.

what-import = eine Datei übernehmen

## Was daraus wurde

exported = Geschrieben: { $counts }.
exported-left-out = { $count ->
    [one] Ein Eintrag deines Logbuchs ist nicht mehr lesbar und fehlt in der Datei.
   *[other] { $count } Einträge deines Logbuchs sind nicht mehr lesbar und fehlen in der Datei.
}
previewed = Noch ist nichts geändert. Neu wären: { $counts }.
previewed-nothing = Nichts ist geändert, und die Datei würde auch nichts ändern.
imported = Neu: { $counts }. Rückgängig nimmt alles davon zurück.
imported-no-new = Dein Logbuch hat übernommen, was die Datei sagt. Rückgängig nimmt alles davon zurück.
previewed-no-new = Noch ist nichts geändert. Ein neuer Eintrag ist nicht dabei.
imported-nothing = In der Datei steht nichts Neues: Dein Logbuch ist, wie es war.
import-dates = Die Trainings der Datei reichen von { $first } bis { $last }.
import-there = { $count ->
    [one] Ein Eintrag ist schon da.
   *[other] { $count } Einträge sind schon da.
}
import-in-bin = { $count ->
    [one] Ein Eintrag liegt in deinem Papierkorb und bleibt dort.
   *[other] { $count } Einträge liegen in deinem Papierkorb und bleiben dort.
}
import-removed = { $count ->
    [one] Ein Eintrag kommt in den Papierkorb, wie in der Datei.
   *[other] { $count } Einträge kommen in den Papierkorb, wie in der Datei.
}
import-back = { $count ->
    [one] Ein Eintrag, den du mit einer Übernahme zurückgenommen hattest, kommt wieder.
   *[other] { $count } Einträge, die du mit einer Übernahme zurückgenommen hattest, kommen wieder.
}
import-ended = { $count ->
    [one] Ein Training, von dem dein Logbuch nur den Anfang kennt, bekommt sein Ende.
   *[other] { $count } Trainings, von denen dein Logbuch nur den Anfang kennt, bekommen ihr Ende.
}
import-differ = { $count ->
    [one] Ein Eintrag lautet in deinem Logbuch anders. Es gilt weiter, was dort steht:
   *[other] { $count } Einträge lauten in deinem Logbuch anders. Es gilt weiter, was dort steht:
}
import-differing = Zeile { $line }: { $what }. { $kept }
import-differ-more = { $count ->
    [one] und noch einer
   *[other] und { $count } weitere
}
import-kept-bin = Die Fassung der Datei liegt im Papierkorb.
import-kept-bin-already = Die Fassung der Datei kam schon mit einer früheren Übernahme.
import-kept-file = Die Fassung der Datei bleibt in der Datei.

## Wovon ein Eintrag handelt

import-noun-boot = der Anfang einer Uhr
import-noun-import = eine Übernahme
import-noun-session = ein Training
import-noun-set = ein Satz
import-noun-check = ein Schmerzwert
import-noun-outside = ein Schmerzwert ohne Training
import-noun-said = etwas, das du über dich gesagt hast
import-noun-choice = eine Einstellung
count-said = { $count ->
    [one] 1 Angabe über dich
   *[other] { $count } Angaben über dich
}
count-choices = { $count ->
    [one] 1 Einstellung
   *[other] { $count } Einstellungen
}

## Was an einer Datei nicht stimmt

file-line = Zeile { $line }: { $problem }
file-nothing-done = { $problem } Es wurde nichts übernommen oder geschrieben.
file-name = Der Name „{ $name }“ ist kein reiner Text: Benenne die Datei um.
file-missing = Diese Datei oder diesen Ordner gibt es nicht: Prüfe den Namen.
file-not-permitted = Das System lässt Brace nicht an diese Datei: Ändere ihre Rechte oder nimm eine andere.
file-folder = Das ist ein Ordner: Nenne eine Datei darin.
file-not-plain = Das ist keine einfache Datei: Speichere sie zuerst in einer.
file-full = Es ist kein Platz mehr: Mach Speicher frei und versuch es noch einmal.
file-system = Das System verweigert diese Datei (Code { $code }): Versuch es an einem anderen Ort.
file-exists = Eine Datei mit diesem Namen gibt es schon: Nimm einen anderen Namen, oder sag, dass sie ersetzt werden darf.
file-unknown-ending = Die Endung des Namens sagt, was geschrieben wird. Nimm eine von diesen: { $endings }.
file-empty = Die Datei ist leer.
file-not-ours = Diese Datei kennt Brace nicht: Nimm eine, die Brace geschrieben hat.
file-newer = Diese Datei hat ein neueres Brace geschrieben (Format { $found }, dieses Brace kennt { $known }): Aktualisiere Brace.
file-cut-off = Hier ist die Datei abgeschnitten: Exportiere sie noch einmal.
file-damaged = Diese Zeile ist nicht so, wie Brace sie geschrieben hat: Exportiere die Datei noch einmal.
file-value = Was bei „{ $field }“ steht, kennt dieses Brace nicht: Nimm das Brace, das die Datei geschrieben hat, oder ein neueres.
file-no-session = Das Training zu diesem Eintrag fehlt in der Datei: Exportiere sie noch einmal.
file-not-whole = Vor dieser Zeile fehlen Zeilen, oder sie stehen in anderer Reihenfolge: Exportiere die Datei noch einmal.
file-too-much = Die Datei enthält mehr, als eine Übernahme fasst: Teile sie auf.

bringing-in = Die Datei wird übernommen: { $percent } %.
previewing = Die Datei wird durchgesehen: { $percent } %.
bring-in-ends = Was schon übernommen war, wird zurückgenommen: { $percent } %.
bring-in-stop = Anhalten
bring-in-stopped = Angehalten. Dein Logbuch ist wie vorher.
refused-bringing-in = Jetzt nicht: Gerade wird eine Datei in dein Logbuch übernommen. Warte, bis das fertig ist, oder halte es an.
refused-coming-in = Dieser Eintrag gehört zu einer Datei, die noch in dein Logbuch übernommen wird. Warte, bis das fertig ist, oder halte es an; dann kannst du ihn ändern.
refused-other-work = Jetzt nicht: Brace arbeitet gerade an deinem Logbuch. Warte, bis das fertig ist, und versuch es noch einmal.
not-kept-bringing-in = Nicht ausgeführt, und nichts wurde gespeichert: Gerade wird eine Datei in dein Logbuch übernommen. Warte, bis das fertig ist, und versuch es noch einmal.
failed-bringing-in = Noch nicht gespeichert: Es gehört zu einer Datei, die noch in dein Logbuch übernommen wird. Danach speichert Brace es.
