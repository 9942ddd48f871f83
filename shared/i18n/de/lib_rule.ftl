# The library: what follows from the rule, and days of rest.

lib-rule-act = Wenn es zu viel war
lib-rule-act-body = Nimm nächstes Mal weniger: weniger Gewicht und mehr Wiederholungen, oder nur das Körpergewicht. Mit weniger Gewicht werden die Kräfte an der Wirbelsäule kleiner. Oder geh zum Arzt oder zur Physiotherapie; die Regel stellt beides gleich.
lib-rule-act-limit = Brace beginnt bei 20 % weniger, abgerundet auf deine Scheiben. Die Zahl ist von uns, und du kannst sie ändern.

lib-rest-days = Tage Pause
lib-rest-days-body = Hör für heute auf, wenn die Regel es sagt, und lass die Übungen ein paar Tage aus. Dein Plan wartet und macht weiter, wo du stehst.

lib-rest-move = In Bewegung bleiben
lib-rest-move-body = Lass das Heben aus, nicht den übrigen Tag. Geh, arbeite, tu, was du sonst tust, mit so wenig Beschwerden wie möglich. Bettruhe ist nicht gemeint.
lib-rest-move-limit = Die Leitlinie sagt dasselbe.

lib-rest-fear = Angst vor Bewegung?
lib-rest-fear-body = Geh in kleinen Schritten zurück in die Bewegung, und sieh an deinen Werten, wie es geht. Angst vor Bewegung ist ein Problem für sich; manche lassen Kreuzheben deshalb für immer.
lib-rest-fear-limit = Was Menschen über ihren Rücken gesagt bekommen, kann jahrelang bleiben.

lib-rest-lifting = Heben im Alltag
lib-rest-lifting-body = Solange der Rücken wehtut, beug die Knie, spann den Bauch an und lass die Beine arbeiten, wenn du etwas aufhebst.
lib-rest-lifting-limit = In Studien hat es keine Rückenschmerzen verhindert, Menschen so heben zu lehren. Nutze es, solange es angenehmer ist.

lib-rest-setback = Ein Rückschlag
lib-rest-setback-body = Hab Geduld mit dir: Ein Rückschlag frustriert, den Körper und den Kopf. Dein Logbuch zeigt, wie weit du warst, und was funktioniert hat.

lib-story-return = Der Weg eines Hebers zurück
lib-story-return-body = Ein Heber mit einer Bestleistung von 365 lb (165 kg) hatte nach jedem Training Schmerzen. Die Hüfte stieg zuerst, die Schultern sanken, der untere Rücken wurde rund, und die Stange war drei Zoll (8 cm) vor ihm. Er ging auf 50 % zurück und arbeitete mit drei Hinweisen: Brust raus, Boden wegdrücken, Stange an den Beinen. Innerhalb von vier Wochen machte er Sätze mit 80 % ohne Schmerzen.
lib-story-return-limit = Ein Fall aus der Technikanleitung, keine Studie.

lib-plan-how = Der Rückkehrplan
lib-plan-how-body = Beginn bei 50 % deiner Bestleistung und geh über 60 und 70 auf 80 %. Jede Stufe ist nach zwei Trainings mit „Ruhig“ geschafft. Bei „Beobachten“ bleibst du auf der Stufe, nach „Zu viel“ geht es eine hinunter. Die drei Hinweise begleiten dich.
lib-plan-how-limit = 50 und 80 % stammen aus der Technikanleitung, aus einem Fall. Die Stufen dazwischen und die Anzahl sind von uns.
