## Warnzeichen: was Rückgängig nennt.
what-answer-flags = die Antwort zu neuen Beschwerden
what-end-flag = was aus einer Beschwerde wurde
what-answer-history = die Antwort zu dir

## Die Karte der Beschwerden

flag-card-title = Ist davon etwas neu seit dem letzten Mal?
flag-card-intro = Neu, oder schlimmer als bei deiner letzten Antwort.
flag-card-note = Die Zeichen stammen aus Leitlinien und der Technikanleitung: „Wann du zum Arzt solltest“ nennt jede Quelle. Wie sie gefragt werden, stammt von Brace.
flag-still-title = Noch da?
flag-still-yes = Noch da
flag-still-worse = Schlimmer
flag-still-no = Gerade nicht
flag-none = Nichts davon
flag-save = Speichern
flag-later = Später
flag-back = Zurück
flag-known = Nur, wenn es schlimmer ist als damals, als jemand es angesehen hat.
flag-both-legs-differ = Leitlinien sind sich nicht einig: Eine fragt nach Taubheit oder Schwäche, einer anderen reicht Schmerz in beiden Beinen. Brace folgt der zweiten.
flag-something-new = Etwas anderes ist neu
flag-not-answered = Etwas neu seit dem letzten Mal? Noch nicht beantwortet

## Was zu tun ist

flag-now = Hol jetzt Notfallhilfe
flag-today = Lass es heute ansehen
flag-today-where = Lass es heute ansehen: Bereitschaftsdienst oder Notaufnahme
flag-soon = Lass es in den nächsten Tagen ansehen
flag-soon-where = Lass es in den nächsten Tagen ansehen, in der Physiotherapie oder beim Arzt
flag-until-answer = Kein Heben, bis du die Antwort hast
flag-as-told = Vorerst kein Heben, wie man dir gesagt hat
flag-what-to-do = Was zu tun ist
# $time (String) - wann die Person sagte, dass es neu ist
flag-since = Seit { $time }
# $time (String) - wann die Person sagte, dass es neu ist
# $who (String) - wer es angesehen hat
# $said (String) - was sie sagten
flag-since-seen = Seit { $time }. { $who }: { $said }
# $number (String) - eine Notrufnummer
flag-number-label = Notruf: { $number }
# $number (String) - eine Nummer für das, was kein Notfall ist
flag-urgent-label = Für ärztliche Hilfe heute: { $number }
flag-number-own = Deine Notrufnummer
flag-call = Wähltastatur öffnen
flag-others = Nummern anderer Regionen
flag-sentence-label = Zum Zeigen oder Vorlesen
# $time (String) - seit wann
# $flags (String) - die Beschwerden, je ein Satz
flag-sentence = Neu seit { $time }: { $flags }
flag-drive = Fahr nicht selbst.
flag-meanwhile-off = Bis jemand es angesehen hat, schlägt Brace kein Gewicht und keinen Plan vor. Eintragen, einschätzen, ändern und lesen kannst du wie immer.
flag-meanwhile-seen = Bis du wieder heben darfst, schlägt Brace kein Gewicht und keinen Plan vor. Eintragen, einschätzen, ändern und lesen kannst du wie immer.
flag-meanwhile-hold = Bis jemand es angesehen hat, schlägt Brace nicht mehr Gewicht vor als beim letzten Mal. Eintragen, einschätzen, ändern und lesen kannst du wie immer.
flag-way-looked = Jemand hat es angesehen
flag-way-mistake = Aus Versehen angekreuzt
flag-way-gone = Es ist weg
flag-way-log = Eintragen, was du gehoben hast
flag-more-title = Außerdem
# $sources (String) - woher die Zeichen stammen
# $ours (String) - dass der Rest von Brace stammt
flag-source = Zeichen: { $sources }. Wie bald, und was so lange aus ist: { $ours }.
flag-guide-word = Das Wort der Technikanleitung für wie bald ist „sofort“.

## Was daraus wurde

flag-end-title = Was ist daraus geworden?
flag-end-who = Wer hat es angesehen?
flag-end-said = Was wurde dir gesagt?
flag-end-limits = In welchen Grenzen
flag-end-or = Niemand hat es angesehen
flag-end-note = Es endet, sobald du heben darfst, mit Grenzen oder ohne. Sonst behält Brace es, mit dem, was dir gesagt wurde.
flag-by-emergency = Notaufnahme
flag-by-doctor = Arzt oder Ärztin
flag-by-physiotherapist = Physiotherapie
flag-may-lift = Ich darf heben
flag-within-limits = Ich darf heben, in Grenzen
flag-not-now = Vorerst nicht
flag-waiting = Untersuchung steht aus

## Wessen Nummer

flag-numbers-title = Notrufnummern
flag-numbers-intro = Brace richtet sich nach der Region dieses Geräts, wenn du keine andere wählst.
flag-numbers-device = Die Region dieses Geräts
flag-numbers-note = Von Brace zusammengestellt. Nummern können sich ändern.
# $emergency (String) - die Notrufnummer
# $urgent (String) - die Nummer für das, was kein Notfall ist
flag-numbers-both = { $emergency }, für Hilfe heute { $urgent }
region-eu = EU, EWR, Schweiz, Türkei
region-de = Deutschland
region-gb = Vereinigtes Königreich
region-us = USA, Kanada
region-au = Australien
region-nz = Neuseeland

## Im Protokoll eines Trainings

flag-record-title = Neue Beschwerden
# $time (String) - wann es beantwortet wurde
flag-record-none = { $time }: nichts Neues
# $time (String) - wann es beantwortet wurde
# $flags (String) - die Beschwerden, je ein Satz
flag-record-new = { $time }: neu oder schlimmer: { $flags }
# $time (String) - wann es beantwortet wurde
# $flags (String) - die Beschwerden, je ein Satz
flag-record-still = { $time }: noch da: { $flags }
# $time (String) - wann es gesagt wurde
# $flag (String) - die Beschwerde
# $who (String) - wer es angesehen hat
# $said (String) - was sie sagten
flag-record-seen = { $time }: { $flag } { $who }: { $said }
# $time (String) - wann es gesagt wurde
# $flag (String) - die Beschwerde
flag-record-mistake = { $time }: aus Versehen angekreuzt: { $flag }
# $time (String) - wann es gesagt wurde
# $flag (String) - die Beschwerde
flag-record-gone = { $time }: weg: { $flag }

## Was gespeichert wurde, und was nicht

saved-flags-none = Gespeichert: nichts Neues.
saved-flags-kept = Gespeichert.
saved-flags-sharp = Gespeichert. Sticht es an einer Stelle des Rückens, nenne auch das.
# $what (String) - was zu tun ist
saved-flags-raised = Gespeichert. { $what }.
saved-flags-gone = Etwas ist eine Weile ausgeblieben. Wenn es weg ist, kannst du das sagen.
saved-flag-ended = Gespeichert. Das ist abgeschlossen.
saved-flag-open = Gespeichert. Es bleibt, bis du heben darfst.
refused-flag-not-open = Das ist nicht mehr offen.
refused-flag-unsaid = Sag, wer es angesehen hat und was dir gesagt wurde.
refused-flag-not-gone = Das endet, sobald jemand es angesehen hat, oder als Versehen.
# $text (String) - was getippt wurde
refused-unknown-flag = „{ $text }“ ist keine der Beschwerden. Nimm eine Kennung aus „brace flags“.
# $text (String) - was getippt wurde
refused-region = „{ $text }“ ist keine Region. Nimm zwei Buchstaben, etwa DE.
