# Die Seite mit den Dateien: das Logbuch hinaus, eine Datei herein, Kopien.

files-title = Dein Logbuch als Datei
files-intro = Nichts verlässt dieses Gerät, außer du wählst, wohin.

## Hinaus

files-out = Woanders speichern
files-out-note = Die Datei enthält alles, was du eingetragen hast, auch Notizen und Schmerzwerte. Bewahre sie dort auf, wo nur du sie lesen kannst.
files-save-log = Das ganze Logbuch speichern
files-save-log-note = Alles, für ein anderes Gerät oder zum Aufheben. Brace kann es wieder übernehmen.
files-save-table = Eine Tabelle zum Rechnen
files-save-table-note = Eine Zeile je Satz und je Schmerzwert. Zurück nach Brace führt sie nicht.
