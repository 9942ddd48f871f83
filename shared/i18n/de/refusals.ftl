# Bad input: what, where, and what to do. Nothing was stored.

refused-nrs = „{ $text }“ ist keine Bewertung: Nimm eine ganze Zahl von 0 bis 10.
refused-site = „{ $text }“ ist keine Stelle am Rücken: Nimm eine von { $sites }.
refused-site-twice = Zweimal bewertet: { $site }. Bewerte jede Stelle einmal.
refused-nothing-rated = Keine Stelle ist bewertet: Nenne mindestens eine.
refused-not-a-rating = „{ $text }“ ist keine Bewertung einer Stelle: Schreib sie wie lower-centre=2.
refused-exercise = „{ $text }“ ist keine Übung, die Brace kennt: Nimm eine von { $exercises }.
refused-load = „{ $text }“ ist keine Last: Nimm eine Zahl mit kg oder lb, etwa 102,5kg.
refused-load-missing = Die Last fehlt: Gib eine Zahl mit kg oder lb an, etwa 102,5kg.
refused-load-too-high = „{ $text }“ ist mehr als 1000 kg: Prüf die Zahl und die Maßeinheit.
refused-unusual-load = { $load } ist viel mehr als deine { $heaviest } bisher. Trotzdem eintragen?
refused-unusual-first-load = { $load } ist eine sehr große Last. Trotzdem eintragen?
refused-reps = „{ $text }“ ist keine Zahl von Wiederholungen: Nimm eine ganze Zahl von 1 bis 200.
refused-reps-missing = Die Wiederholungen fehlen: Gib eine ganze Zahl von 1 bis 200 an.
refused-rpe = „{ $text }“ ist keine RPE: Nimm halbe Punkte von 1 bis 10, etwa 8,5.
refused-fault = „{ $text }“ ist kein Technikfehler, den Brace kennt: Nimm einen von { $faults }.
refused-time = „{ $text }“ ist keine Zeit: Nimm Datum und Uhrzeit mit dem Abstand zu UTC, etwa 2026-03-02T17:00:00+01:00.
refused-clock = Die Uhr dieses Geräts zeigt eine unmögliche Zeit: Stell Datum und Uhrzeit.
refused-session-open = Eine Einheit läuft schon: Beende sie zuerst.
refused-no-open-session = Keine Einheit läuft: Beginne zuerst eine.
refused-no-session = Es gibt keine Einheit, für die du antworten kannst: Beginne zuerst eine.
refused-nothing-to-recall = Die Zwei-Stunden-Frage dieser Einheit ist noch nicht fällig: Antworte, ohne nachzutragen.
refused-nothing-to-place = Es gibt noch keine Antwort, zu der eine Stelle gehört: Antworte zuerst.
refused-unknown-question = Diese Frage gibt es nicht mehr: Öffne Brace und antworte dort.
refused-question-closed = Diese Frage ist geschlossen: Sie ist beantwortet oder wird nicht mehr gestellt. Nichts wurde geändert.
refused-question-moved = Diese Frage hat sich geändert, seit du sie gesehen hast: Sieh sie dir noch einmal an. Nichts wurde gespeichert.
refused-other-session = Inzwischen ist eine andere Einheit offen: Sieh sie dir zuerst an. Nichts wurde gespeichert.
refused-set-logged-meanwhile = Seit du hingesehen hast, kam ein anderer Satz dazu: Sieh ihn dir zuerst an. Nichts wurde gespeichert.
refused-no-stop-stands = Nichts sagt mehr „Stopp“: Sieh dir die Einheit noch einmal an. Nichts wurde geändert.
refused-carry-on-not-offered = Bei diesem Schmerz wird Weitermachen nicht angeboten: Beende die Einheit oder nimm eine andere Übung. Ein Satz, den du trotzdem machst, lässt sich eintragen.
refused-rated-meanwhile = Dieser Satz wurde inzwischen bewertet. Nichts wurde gespeichert.
refused-end-before-last-set = Der letzte Satz steht am { $set }, deshalb kann die Einheit nicht am { $end } enden: Gib eine spätere Zeit an.
refused-not-ahead = Diese Einheit liegt nicht mehr in der Zukunft. Nichts wurde verschoben.
refused-moved-ahead = Dann käme etwas aus dieser Einheit erst noch: Gib eine frühere Zeit an. Nichts wurde verschoben.
refused-rest = „{ $text }“ ist keine Pause: Nimm off oder eine Zeit, etwa 3min, 90s oder 1:30.
refused-choice = „{ $text }“ gibt es hier nicht: Nimm { $choices }.
refused-rest-too-long = Der Pausenwecker läuft höchstens 30 Minuten: Wähle weniger.
refused-unknown-entry = Diesen Eintrag gibt es hier nicht mehr: Sieh dir die Einheit noch einmal an.
refused-nothing-aside = Es liegt kein Logbuch daneben: Sieh noch einmal nach.
refused-nothing-to-undo = Es gibt nichts, was du zurücknehmen kannst.
refused-undo-superseded = Nichts wurde zurückgenommen: Inzwischen kam etwas anderes dazu. Sieh es dir an und nimm es dann zurück, wenn du es so meinst.

## Timeline files

timeline-value = { $place }: { $problem }
timeline-not-json = Spalte { $column } ist kein JSON: Schreib ein Objekt je Zeile.
timeline-cut-short = Sie endet in Spalte { $column }, bevor sie vollständig ist: Schreib das ganze Objekt in eine Zeile.
timeline-unfit-word = „{ $word }“ in Spalte { $column } passt nicht ins Format eines Zeitverlaufs: Prüf Namen und Wert.
timeline-unfit = Was in Spalte { $column } steht, passt nicht ins Format eines Zeitverlaufs: Prüf Namen und Wert.
timeline-unknown-session = { $place }: Es gibt keine Einheit „{ $id }“; nenne eine aus dieser Zeile.
timeline-session-twice = sessions: „{ $id }“ steht zweimal da; gib jeder Einheit ihre eigene id.
timeline-about-later = { $place }: Eine Bewertung spricht von einer Zeit nach ihrer Antwort; nimm eine frühere.
timeline-line = Zeile { $line }: { $problem }
file-unreadable = { $file }: { $problem }
output-unwritten = Das ließ sich nicht ganz ausgeben: { $problem }. Was gespeichert war, bleibt gespeichert.
