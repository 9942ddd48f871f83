# What only the terminal app says: its keys, its help and the demonstration around it.

## Around every screen

terminal-due = Die Zwei-Stunden-Frage ist fällig.
terminal-small = Dieses Fenster ist zu klein: Zieh es auf 60 × 18 oder mehr.
terminal-stop-title = Stopp
terminal-keep = Hier lassen
terminal-rings = Dieser Rechner klingelt nur, solange Brace offen ist oder „brace remind“ läuft. Die Frage am nächsten Morgen stellt nur „brace remind“.
terminal-unusable = Dieses Terminal ist nicht benutzbar: { $problem }

terminal-place = Gespeichert: { $site }. War es woanders? brace place STELLE

terminal-ahead = War es gerade eben: brace move { $session }. War es zu einer anderen Zeit: brace move { $session } --to ZEIT
# $number (String) - a telephone number
terminal-dial = Wähle { $number } auf einem Telefon: Dieser Computer ruft niemanden an.
terminal-sure = Wenn du es so meinst, häng --sure an
terminal-replace = Um eine vorhandene Datei zu ersetzen, ergänze --replace
terminal-no-log = In { $folder } ist kein Logbuch: Nimm --data mit dem Ordner deines Logbuchs, oder beginn eines mit brace start.

## Names of keys

terminal-key-enter = Enter
terminal-key-escape = Esc
terminal-key-backspace = Rücktaste
terminal-key-digits = 0–10
terminal-key-typing = tippen

## What keys do, in a word or two

terminal-do-answer = antworten
terminal-do-change = ändern
terminal-do-choose = wählen
terminal-do-close = schließen
terminal-do-correct = ändern
terminal-do-exercise = Übungen
terminal-do-field = Feld
terminal-do-help = Hilfe
terminal-do-keep = hier lassen
terminal-do-look-again = noch einmal nachsehen
terminal-do-move = wählen
terminal-do-open = öffnen
terminal-do-place = Stelle
terminal-do-quit = beenden
terminal-do-rest = Pause kürzer, länger
terminal-do-rate = Stelle einschätzen
terminal-do-save = speichern
terminal-do-scroll = blättern
terminal-do-step = weniger, mehr
terminal-do-phase = Phase
terminal-do-why = alle Gründe
terminal-do-tick = abhaken
terminal-do-not-yet = noch nicht
terminal-do-to-set = zum Satz
terminal-ten = 1 … jetzt macht 0 daraus 10, Enter lässt es bei 1

## Help

terminal-help-title = So geht es
terminal-help-idea = Vor dem Heben schätzt du neun Stellen deines Rückens ein; nach jedem Satz sagt eine Taste, wie es ihm geht. Beende das Training, und zwei Stunden später fragt Brace noch einmal. Aus deiner Antwort wird ein Ergebnis mit Gründen und Quellen.
terminal-help-saved = Was du einträgst, liegt auf der Platte, bevor du „Gespeichert“ liest. Schließ das Fenster, wann du willst: Du kommst dahin zurück, wo du warst.
terminal-help-keys-title = Tasten
terminal-help-rate = einschätzen; 10 ist eine 1 und gleich danach eine 0
terminal-help-destinations = Heute, Verlauf, Plan, Bibliothek; mit Alt, wo Ziffern Antworten sind; oder Tab
terminal-help-back = zurück zum ersten Bildschirm
terminal-help-undo = das Letzte rückgängig machen
terminal-help-flag = was bei einem offenen Anzeichen zu tun ist, überall
terminal-help-answer = die Zwei-Stunden-Frage beantworten, überall
terminal-help-jump = nur in der Demo: zwei Stunden später
terminal-help-mouse = Die Maus geht auch: Klick auf eine Stelle, eine Zahl oder eine Taste unten.
terminal-help-quit = beenden; nichts geht verloren

## Kopien in Dateien

terminal-backup-copied = Sie liegt auch in { $file }.
terminal-file-exists = Nichts wurde geschrieben: { $file } gibt es schon. Nenn eine neue Datei.
terminal-file-missing = Es gibt weder eine Kopie noch eine Datei „{ $file }“. Was es gibt, zeigt: brace restore
terminal-file-unsound = Nichts wurde wiederhergestellt oder kopiert: { $file } ist beschädigt oder kein Logbuch von Brace. Nimm eine andere Datei: brace restore
terminal-file-newer = Nichts wurde wiederhergestellt: Ein neueres Brace hat { $file } geschrieben. Aktualisiere zuerst dieses.
terminal-file-refused = { $file } ließ sich nicht verwenden. Schaff Platz, mach den Ordner beschreibbar, oder nenn eine andere Datei.

## Der Pfad einer Datei

terminal-path-pick = Welche Datei?
terminal-path-pick-note = Tippe ihren Pfad, von diesem Ordner aus oder mit ~/ vom persönlichen Ordner aus. Brace liest sie und lässt sie, wie sie ist.
terminal-path-save = Speichern als
terminal-path-share = Die Seite schreiben nach
terminal-path-note = Tippe einen Pfad, von diesem Ordner aus oder mit ~/ vom persönlichen Ordner aus.
terminal-path-hint = Pfad
terminal-file-there = Eine Datei mit diesem Namen gibt es schon. Noch einmal Enter ersetzt sie; oder tippe einen anderen Namen.
