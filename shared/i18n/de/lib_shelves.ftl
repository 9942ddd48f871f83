# The shelves of the library, and what is said around its articles.

lib-shelf-rule = Die Regel
lib-shelf-return = Wieder aufbauen
lib-shelf-deadlift = Kreuzheben
lib-shelf-squat = Kniebeuge
lib-shelf-rdl = Rumänisches Kreuzheben
lib-shelf-cues = Drei Hinweise
lib-shelf-pairs = Tun und lassen
lib-shelf-faults = Fehler
lib-shelf-checklist = Checkliste
lib-shelf-habits = Gewohnheiten und Aufwärmen
lib-shelf-variations = Varianten
lib-shelf-questions = Fragen
lib-shelf-claims = Was man über Rücken sagt
lib-shelf-glossary = Wörter
lib-shelf-evidence = Studien und Leitlinien

lib-shelf-claims-body = Jeder dieser Sätze wird irgendwo gesagt. Gleich darunter steht, was ihn begrenzt.
lib-shelf-glossary-body = Was die Wörter bedeuten. Keines sagt etwas über dich.
lib-shelf-evidence-body = Worauf Brace sich stützt, mit Zahlen. Darunter steht, wie viel es trägt: in Anführungszeichen mit den Worten der Studie, sonst mit unseren.
lib-evidence-helps = Was hilft
lib-evidence-limits = Was das begrenzt
lib-evidence-technique = Technik
lib-evidence-rule = Hinter der Regel
lib-evidence-signs = Zeichen, die nicht warten können
lib-evidence-rest = Was sonst zitiert wird

lib-rule-twos = Die Zweierregel
lib-rule-why = Warum zwei und zwei
lib-rule-limits = Wo die Regel nichts sagen kann
lib-rule-ours = Was Brace dazutut
lib-check-why = Warum es eine Checkliste gibt
lib-check-how = Wie Brace danach fragt
lib-var-why = Sanftere Varianten

library-search = Suchen
library-browse = Alle Themen
library-found = Gefunden
library-nothing = Nichts gefunden. Vielleicht eines davon:
library-last = Wo du warst
library-before = Vor der heutigen Übung
library-favourites = Favoriten
library-keep = Zu den Favoriten
library-unkeep = Aus den Favoriten nehmen
strip-place = { $at } von { $all }
strip-label = { $lift } in { $all } Phasen
strip-play = Einmal abspielen
strip-back = Phase davor
strip-on = Nächste Phase
strip-fault = Zeigen, was schiefgeht
figure-side = Von der Seite: { $pose }.
cue-brace = Einatmen, anspannen, dann ziehen
cue-less-load = Weniger Gewicht, bis alle gleich aussehen
learn-title = { $title } · { $seconds } s
learn-nothing = In der Bibliothek passt nichts zu „{ $text }“. Ist an Beinen, Blase oder Darm etwas neu: brace learn flags.now. Am nächsten: { $titles }.
