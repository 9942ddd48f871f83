# The articles. A line says one thing; its source stands beside its key in content/articles.

## The rule of twos

article-rule-what = Schätze deinen Rücken vor und nach Kniebeugen oder Kreuzheben von 0 bis 10 ein. Ist er länger als zwei Stunden um zwei oder mehr Punkte höher, war es zu viel.
article-rule-do-rate = Schätze vor dem ersten Arbeitssatz den ganzen Rücken ein.
article-rule-do-lift = Trainiere. Geht dein Rücken bei einem Satz um zwei oder mehr hoch, hör mit der Übung auf.
article-rule-do-answer = Antworte, wenn Brace fragt: gut zwei Stunden, nachdem du das Training beendet hast.
article-rule-points = Zwei Punkte gelten bei Schmerzen im unteren Rücken als die kleinste Veränderung auf dieser Skala, die zählt.
article-rule-points-limit = Gefunden wurde das bei Menschen, denen es über Wochen oder Monate besser ging. Eine andere Studie kommt auf 1,3 bis 1,8 Punkte. Hier gilt es für einen Anstieg innerhalb von Stunden.
article-rule-hours = Mehr Schmerz als sonst zwei Stunden nach dem Üben heißt: nächstes Mal weniger.
article-rule-hours-limit = Das ist ein Rat für schmerzende Gelenke. Die beiden Zahlen wurden nie zusammen geprüft, und nie für Rücken unter der Stange.
article-rule-limit-before = Ohne einen Wert vor dem ersten Arbeitssatz gibt es nichts zum Vergleichen.
article-rule-limit-high = Ab 9 ist für zwei Punkte mehr kein Platz.
article-rule-limit-answer = Ohne Antwort, oder mit einer zu späten, hat niemand gesehen, wie dein Rücken nach zwei Stunden war.
article-rule-ours-ask = Die Frage kommt nach 2 h 01 min. Eine Antwort bis 4 h zeigt noch, dass sich dein Rücken beruhigt hatte. 12 h nach der Fälligkeit schließt die Frage.
article-rule-ours-carry = Hat sich dein Rücken noch nicht beruhigt, wenn du innerhalb von 14 Stunden wieder trainierst, gilt dort der frühere Wert statt des neuen.
article-rule-ours-adults = Brace ist für Erwachsene geschrieben. Unter 16 entscheidet jemand aus Medizin oder Physiotherapie.

## The scale

article-scale-title = Was 0 bis 10 heißen
article-scale-what = 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst. Jede ganze Zahl dazwischen steht dir frei.
article-scale-do = Schätze die schlimmste Stelle ein, so wie sie jetzt ist.
article-scale-dont = Nimm keinen Durchschnitt über den Tag, und rate nicht, wie es wird.
article-scale-own = Verglichen werden nur deine eigenen Zahlen. Die 3 von jemand anderem ist nicht deine 3. Denk also nicht lange nach: Die erste Zahl ist gut.
article-scale-where-heading = Wo
article-scale-upper = Oben: zwischen den Schulterblättern.
article-scale-mid = Mitte: zwischen oben und unten.
article-scale-lower = Unten: gleich über dem Steißbein.
article-scale-unmarked = Wo Brace den ganzen Rücken zeigt, zählt eine Stelle, die du nicht markierst, als 0.

## The words

article-clear-title = Ruhig
article-clear-what = Dein Rücken ging nicht hoch, und ein Wert nach zwei Stunden hat es gezeigt.
article-clear-next = Spricht sonst nichts dagegen, kannst du nächstes Mal um einen Schritt steigern, nicht um mehr.
article-clear-limit = Ruhig spricht nur von den Werten dieses Trainings. Für das nächste verspricht es nichts.

article-watch-title = Beobachten
article-watch-what = Dein Rücken ging beim oder nach dem Training hoch, aber nicht länger als zwei Stunden um zwei oder mehr.
article-watch-one = Um einen Punkt: nächstes Mal dasselbe Gewicht.
article-watch-two = Eine Weile um zwei oder mehr: nächstes Mal etwas leichter.
article-watch-pain = Bei anhaltenden Schmerzen schnitten Übungen, die etwas wehtun, nicht schlechter ab als andere.
article-watch-pain-limit = Das waren Menschen mit Schmerzen vieler Art, unter Anleitung. Darum heißt es hier aufpassen und nicht ausruhen.

article-too-much-title = Zu viel
article-too-much-what = Dein Rücken war länger als zwei Stunden um zwei oder mehr Punkte höher. Das ist die Grenze der Regel.
article-too-much-next-heading = Was daraus folgt
article-too-much-stop = Hör für heute auf.
article-too-much-back-down = Nimm nächstes Mal weniger: weniger Gewicht und mehr Wiederholungen, nur das Körpergewicht oder eine sanftere Variante.
article-too-much-twenty = Brace beginnt bei 20 % weniger, abgerundet auf deine Scheiben.
article-too-much-see = Oder geh zum Arzt oder zur Physiotherapie. Die Regel stellt beides gleich.
article-too-much-rest = Lass diese Übungen ein paar Tage aus.
article-too-much-move = Bleib in Bewegung: dein üblicher Alltag, so weit er angenehm ist.
article-too-much-limit = Es sagt, was dein Rücken von diesem Training hielt. Über die Ursache sagt es nichts.

article-unknown-title = Unklar
article-unknown-what = Die Regel kann es nicht sagen. Das heißt nicht, dass alles gut ist; das Gewicht bleibt darum, wo es ist.
article-unknown-no-baseline = Es gibt keinen Wert von vor dem ersten Arbeitssatz.
article-unknown-ceiling = Dein Rücken begann bei 9 oder 10, zwei Punkte mehr wären nicht zu sehen. Bleibt er so hoch, geh zum Arzt oder zur Physiotherapie.
article-unknown-no-answer = Die Zwei-Stunden-Frage schloss ohne Antwort.
article-unknown-late = Die Antwort kam so spät, dass niemand gesehen hat, wie es nach zwei Stunden war.
article-unknown-next = Weißt du den fehlenden Wert noch, kannst du ihn nachtragen. Er bleibt als erinnert gekennzeichnet.

article-waiting-title = Offen
article-waiting-what = Nur ein Wert mehr als zwei Stunden nach dem Training kann es zeigen. Bis dahin ist nichts entschieden.
article-waiting-when = Brace fragt zwei Stunden und eine Minute, nachdem du das Training beendet hast, oder nach deinem letzten Satz, falls du das Beenden vergisst.
article-waiting-early = Ändert sich etwas, kannst du deinen Rücken jederzeit früher einschätzen. Das bleibt gespeichert, und wir fragen trotzdem nach zwei Stunden.

article-rising-title = Steigt
article-rising-what = Dein Rücken war am Ende ruhig und ging danach hoch. Ob er länger als zwei Stunden oben bleibt, ist noch offen.
article-rising-when = Die zweite Frage kommt zwei Stunden und eine Minute nach dem ersten höheren Wert.

## Gentler variations

article-variations-why = Tut der Rücken weh, lohnt es sich, eine andere Variante zu versuchen und zu sehen, ob es weniger wird.
article-variations-judge = Welche zu dir passt, zeigen deine Schmerzwerte: Schätze deinen Rücken dabei ein wie bei jeder Übung.

## When to see someone

article-see-title = Wann du zum Arzt solltest
article-see-new = Jede Zeile hier heißt: neu oder schlimmer als vorher. Die Listen stammen aus Leitlinien, einer Symptomkarte und der Technikanleitung; einige Zeilen sind von Brace. Was es ist, sagen sie nicht.
article-see-now-heading = Hol jetzt Notfallhilfe
article-see-now-what = Wähl den Notruf, und fahr nicht selbst.
article-see-today-heading = Lass es heute ansehen
article-see-soon-heading = Lass es in den nächsten Tagen ansehen
article-see-before-heading = Bevor du anfängst
article-see-before = Mit einer bestehenden oder ungeklärten Rückenverletzung geh zuerst zum Arzt oder zur Physiotherapie.
article-see-limits-heading = Was ein Zeichen sagt
article-see-rare = In Hausarztpraxen hatte etwa eine von hundert Personen mit neuen Rückenschmerzen eine ernste Ursache, und vier von fünf hatten mindestens ein Zeichen aus einer langen Liste von Zeichen.
article-see-limits = Unter „Hol jetzt Notfallhilfe“ genügt ein Zeichen. Von den anderen sagt eines allein wenig über die Ursache, mehrere sagen mehr; lass es trotzdem ansehen. Passt keins und du machst dir Sorgen, frag nach.
