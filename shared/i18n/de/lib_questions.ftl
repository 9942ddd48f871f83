# The library: questions that come up.

lib-faq-signal = Heißt Schmerz, dass etwas kaputt ist?
lib-faq-signal-body = Nicht immer. Schmerz muss nichts Ernstes heißen, aber er ist ein Signal: Schätze ihn ein, und lass den Wert entscheiden, was als Nächstes kommt. Die Zeichen unter „Wann du zum Arzt solltest“ zählen bei jeder Zahl.

lib-faq-sore = Ist ein Muskelkater im Rücken normal?
lib-faq-sore-body = Ein leichter Muskelkater neben der Wirbelsäule ist normal, vor allem, wenn schweres Ziehen neu für dich ist. Die Stelle ist druckempfindlich und steif, und nach ein paar Tagen ist er weg. Stechender Schmerz an einer Stelle, Kribbeln oder Schmerz das Bein hinunter ist etwas anderes: Die Technikanleitung sagt, lass es sofort ansehen.
lib-faq-sore-limit = Brace sagt: in den nächsten Tagen, und früher, wenn ein anderes Zeichen dazukommt. Deine Werte sagen, wie stark es ist, nicht was es ist.

lib-faq-sore-where = Wo sitzt der Muskelkater?
lib-faq-sore-where-body = Das hängt davon ab, wie trainiert du bist und wo im Training du stehst. Muskelkater und Schmerz sind manchmal schwer zu trennen; im Zweifel schätze es als Schmerz ein.
lib-faq-sore-where-limit = Stechender Schmerz an einer Stelle ist kein Muskelkater: Lass ihn ansehen.

lib-faq-first-time = Die ersten Wochen Kreuzheben
lib-faq-first-time-body = Am Anfang kann der ganze Körper bis zu einer Woche Muskelkater haben. Beginn leicht und bleib dran: Mit jedem Training wird es weniger.
lib-faq-first-time-limit = Muskelkater ist meist nach fünf bis sieben Tagen weg.

lib-faq-bend = Vorbeugen tut weh
lib-faq-bend-body = Tut der Rücken nach dem Kreuzheben weh, kann schon leichtes Bücken schmerzen, etwa beim Schuhebinden. Schätze es ein, bleib im angenehmen Rahmen in Bewegung, und halte dich an die Regel.
lib-faq-bend-limit = Für sich allein zeigt das nicht, dass etwas gerissen oder gebrochen ist.

lib-faq-upper-back = Muskelkater im oberen Rücken
lib-faq-upper-back-body = Ist Kreuzheben neu für dich, ist Muskelkater im oberen Rücken normal, ob die Technik gut ist oder nicht: Er hat die Stange gehalten.

lib-faq-stop = Wann du aufhörst
lib-faq-stop-body = Hör mit einer Übung auf, die beim Heben oder gleich danach Schmerzen bringt. Mach Pause, sieh dir die Technik an, zeig sie einem Trainer. Kommt es immer wieder, geh vor dem Weitermachen zur Physiotherapie oder Sportmedizin.
lib-faq-stop-limit = Brace meldet sich ab zwei Punkten. Die Technikanleitung meint jeden Schmerz.

lib-faq-glutes = Ein schwaches Gesäß?
lib-faq-glutes-body = Die Technikanleitung sagt, ein schwaches Gesäß lasse den Rücken einspringen, und nennt das „Glute Amnesia“. Wärm das Gesäß vor dem Heben auf; das kostet wenig.
lib-faq-glutes-limit = Bei Rückenschmerzen war die Kraft seitlich der Hüfte eher kleiner. Ob als Ursache oder als Folge, weiß man nicht, und wie die Muskeln anspringen, ist unklar.
