# Bad input: what, where, and what to do. Nothing was stored.

refused-nrs = „{ $text }“ ist kein Schmerzwert: Nimm eine ganze Zahl von 0 bis 10.
refused-site = „{ $text }“ ist keine Stelle am Rücken: Nimm eine von { $sites }.
refused-site-twice = Zweimal eingeschätzt: { $site }. Schätze jede Stelle einmal ein.
refused-nothing-rated = Keine Stelle ist eingeschätzt: Nenn mindestens eine.
refused-not-a-rating = „{ $text }“ ist kein Schmerzwert einer Stelle: Schreib ihn wie lower-centre=2.
refused-load = „{ $text }“ ist kein Gewicht: Nimm eine Zahl mit kg oder lb, etwa 102,5kg.
refused-load-missing = Gib ein Gewicht ein, etwa 100 kg.
refused-load-too-high = „{ $text }“ ist mehr als 1000 kg: Prüf die Zahl und ob kg oder lb stimmt.
refused-unusual-load = { $load } ist viel mehr als deine { $heaviest } bisher. Trotzdem eintragen?
refused-unusual-first-load = { $load } ist sehr viel Gewicht. Trotzdem eintragen?
refused-reps = „{ $text }“ ist keine Zahl von Wiederholungen: Nimm eine ganze Zahl von 1 bis 200.
refused-reps-missing = Gib die Wiederholungen ein, von 1 bis 200.
refused-rpe = „{ $text }“ ist keine RPE: Nimm halbe Punkte von 1 bis 10, etwa 8,5.
refused-fault = „{ $text }“ ist kein Technikfehler, den Brace kennt: Nimm einen von { $faults }.
refused-item = „{ $text }“ steht nicht auf der Checkliste: Nimm einen von { $items }.
refused-checklist = Diese Punkte und diese Antwort passen nicht zusammen: Lass Punkte nur offen, wenn die Antwort das sagt, und nur bei einer Übung mit Checkliste.
refused-note-too-long = Die Notiz ist zu lang: Kürze sie auf 10.000 Zeichen.
refused-time = „{ $text }“ ist keine Zeit: Nimm Datum und Uhrzeit mit dem Abstand zu UTC, etwa 2026-03-02T17:00:00+01:00.
refused-clock = Die Uhr dieses Geräts zeigt eine unmögliche Zeit: Stell Datum und Uhrzeit.
refused-session-open = Es läuft schon ein Training: Beende es zuerst.
refused-no-open-session = Es läuft kein Training: Beginn zuerst eines.
refused-no-session = Es gibt kein Training, zu dem du antworten kannst: Beginn zuerst eines.
refused-nothing-to-recall = Die Zwei-Stunden-Frage dieses Trainings ist noch nicht fällig: Schätze deinen Rücken so ein, wie er jetzt ist.
refused-nothing-to-place = Es gibt noch keine Antwort, zu der eine Stelle gehört: Antworte zuerst.
refused-unknown-question = Diese Frage gibt es nicht mehr: Öffne Brace und antworte dort.
refused-question-closed = Diese Frage ist geschlossen: Sie ist beantwortet oder wird nicht mehr gestellt. Nichts wurde geändert.
refused-question-moved = Diese Frage hat sich geändert, seit du sie gesehen hast: Sieh sie dir noch einmal an. Nichts wurde gespeichert.
refused-other-session = Inzwischen läuft ein anderes Training: Sieh es dir zuerst an. Nichts wurde gespeichert.
refused-set-logged-meanwhile = Seit du hingesehen hast, kam ein anderer Satz dazu: Sieh ihn dir zuerst an. Nichts wurde gespeichert.
refused-no-stop-stands = Nichts sagt mehr „Stopp“: Sieh dir das Training noch einmal an. Nichts wurde geändert.
refused-carry-on-not-offered = Bei diesem Schmerz bietet Brace kein Weitermachen an: Beende das Training oder nimm eine andere Übung. Einen Satz, den du trotzdem machst, kannst du eintragen.
refused-rated-meanwhile = Dieser Satz wurde inzwischen eingeschätzt: Sieh ihn dir zuerst an. Nichts wurde gespeichert.
refused-end-before-last-set = Der letzte Satz war am { $set }, deshalb kann das Training nicht am { $end } enden: Gib eine spätere Zeit an.
refused-not-ahead = Dieses Training liegt nicht mehr in der Zukunft. Nichts wurde verschoben.
refused-moved-ahead = Dann läge ein Teil dieses Trainings in der Zukunft: Gib eine frühere Zeit an. Nichts wurde verschoben.
refused-rest = „{ $text }“ ist keine Pause: Nimm off oder eine Zeit, etwa 3min, 90s oder 1:30.
refused-choice = „{ $text }“ gibt es hier nicht: Nimm { $choices }.
refused-rest-too-long = Der Pausentimer läuft höchstens 30 Minuten: Wähl weniger.
refused-unknown-entry = Brace findet diesen Eintrag nicht mehr: Sieh dir das Training noch einmal an.
refused-nothing-aside = Es gibt kein anderes Logbuch zu retten: Sieh noch einmal nach.
refused-nothing-to-undo = Es gibt nichts, was du rückgängig machen kannst.
refused-undo-superseded = Nichts wurde rückgängig gemacht: Inzwischen kam etwas anderes dazu. Sieh es dir an und mach es dann rückgängig, wenn du es so meinst.

## Timeline files

timeline-value = { $place }: { $problem }
timeline-not-json = Spalte { $column } ist kein JSON: Schreib ein Objekt je Zeile.
timeline-cut-short = Sie endet in Spalte { $column }, bevor sie vollständig ist: Schreib das ganze Objekt in eine Zeile.
timeline-unfit-word = „{ $word }“ in Spalte { $column } passt nicht ins Format: Prüf Namen und Wert.
timeline-unfit = Spalte { $column } passt nicht ins Format: Prüf Namen und Wert.
timeline-unknown-session = { $place }: Es gibt kein Training „{ $id }“; nenn eines aus dieser Zeile.
timeline-session-twice = sessions: „{ $id }“ steht zweimal da; gib jedem Training seine eigene id.
timeline-about-later = { $place }: Ein Schmerzwert spricht von einer Zeit nach seiner Antwort; nimm eine frühere.
timeline-line = Zeile { $line }: { $problem }
file-unreadable = { $file }: { $problem }
output-unwritten = Das ließ sich nicht ganz ausgeben: { $problem }. Was gespeichert war, bleibt gespeichert.
