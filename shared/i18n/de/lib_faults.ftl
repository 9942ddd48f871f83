# The library: six faults and the form that they miss.

lib-fault-round = Runder unterer Rücken
lib-fault-round-body = Brust raus, Start neu einrichten und weniger Gewicht, bis der Rücken seine Form hält. Unter der Belastung gibt die Kurve im unteren Rücken nach; die Technikanleitung nennt das die häufigste Ursache von Beschwerden.
lib-fault-round-limit = In einer Studie bewegten alle 24 gemessenen Heber den unteren Rücken. Ein Hinweis zur Technik, kein Alarm.

lib-fault-hyperextend = Oben zurücklehnen
lib-fault-hyperextend-body = Beende den Zug mit der Hüfte: Schieb sie vor, bis du gerade stehst, und hör dort auf. Lehnst du dich zurück, geht der untere Rücken ins Hohlkreuz, obwohl es nichts mehr zu heben gibt.
lib-fault-hyperextend-limit = Die Technikanleitung sagt, das stauche die kleinen Wirbelgelenke. Eine Studie dazu haben wir nicht nachgeschlagen.

lib-fault-hips-first = Hüfte steigt zuerst
lib-fault-hips-first-body = Drück den Boden weg und lass Brust und Hüfte gemeinsam starten. Schießt die Hüfte zuerst hoch, sind die Beine fast gestreckt, während die Stange noch tief ist, und aus dem Zug wird ein Good Morning.
lib-fault-hips-first-limit = Mit leichter Stange gemessen trug der untere Rücken bei Good Morning und Kreuzheben gleich viel.

lib-fault-bar-drift = Die Stange driftet weg
lib-fault-bar-drift-body = Zieh die Stange sanft zu dir, bevor sie sich bewegt, und führ sie an den Beinen hoch. Jeder Fingerbreit vor den Schienbeinen verlängert den Hebel und macht dasselbe Gewicht für den Rücken schwerer.

lib-fault-no-brace = Keine Spannung
lib-fault-no-brace-body = Atme in den Bauch und spann die Bauchmuskeln an, bevor sich die Stange bewegt, nicht währenddessen. Ist der Rumpf locker, gibt erst der Rücken ein wenig nach, und dann verlässt die Stange den Boden.

lib-fault-too-heavy = Mehr Gewicht, als die Technik trägt
lib-fault-too-heavy-body = Nimm Scheiben ab, bis jede Wiederholung aussieht wie die erste. Zu viel Gewicht ist kein Fehler eigener Art: Es macht jeden anderen Fehler größer.
