# Die Seite mit den Dateien: das Logbuch hinaus, eine Datei herein, Kopien.

files-title = Dein Logbuch als Datei
files-intro = Brace verschickt nichts: Wohin eine Datei geht, wählst du.

## Hinaus

files-out = Woanders speichern
files-out-note = Die Datei enthält alles, was du eingetragen hast, auch Notizen und Schmerzwerte. Bewahre sie dort auf, wo nur du sie lesen kannst.
files-save-log = Das ganze Logbuch speichern
files-save-log-note = Alles, für ein anderes Gerät oder zum Aufheben. Brace kann es wieder übernehmen.
files-save-table = Eine Tabelle zum Rechnen
files-save-table-note = Eine Zeile je Satz und je Schmerzwert. Zurück nach Brace führt sie nicht.
files-saved = Die Datei ist gespeichert.
files-not-saved = Die Datei ließ sich dort nicht schreiben. Verloren ist nichts: Wähle einen anderen Ort.

## Herein

files-in = Eine Datei übernehmen
files-in-note = Brace zeigt, was eine Datei bringen würde, bevor etwas davon übernommen wird.
files-pick = Datei wählen
files-pick-note = Ein Logbuch, das Brace gespeichert hat, oder ein Export von Strong, Hevy, FitNotes, StrongLifts, Liftosaur, LiftLog oder im Format openweight.
files-not-read = Die Datei ließ sich nicht lesen. Wähle sie noch einmal, oder speichere sie zuerst auf diesem Gerät.
files-file = „{ $name }“ würde bringen
files-came-in = „{ $name }“ ist übernommen
files-unit = Gewichte
files-unit-asked = Ihre Gewichte sind in
files-own-name = eigener Name
files-keep-names = Alle behalten ihren eigenen Namen
files-keep-names-note = Von denen, zu denen noch nichts gewählt ist.
files-name-too-long = { $sets }. Der Name ist zu lang, um ihn zu behalten: Wähle, was er meint, oder kürze ihn in der Datei.
files-bring-in = Übernehmen
files-not-now = Jetzt nicht
files-close = Fertig
files-none-open = Diese Datei ist nicht mehr offen: Wähle sie noch einmal.

## Kopien

files-snapshots = Kopien
files-snapshots-note = Brace legt an jedem Tag, an dem du es benutzt, eine an und behält die neuesten und einige ältere. Sie liegen neben dem Logbuch auf diesem Gerät: Speichere es auch woanders.
files-snapshots-demonstration = Das Logbuch der Demo wird weggeworfen: Von ihm gibt es keine Kopien.
files-snapshot-now = Jetzt eine anlegen
files-newest-snapshot = Neueste Kopie: { $time }
files-put-back = Zurückholen
