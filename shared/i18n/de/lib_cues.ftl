# The library: three cues, do and don't, faults, and the checklist.

lib-cue-chest-up = Brust raus
lib-cue-chest-up-body = Heb die Brust, bevor sich die Stange bewegt, und halte sie oben. Der untere Rücken folgt.

lib-cue-push-floor = Drück den Boden weg
lib-cue-push-floor-body = Drück mit den Beinen, als würde der Boden sinken und du bliebst, wo du bist. Der Rücken hält nur.

lib-cue-drag-bar = Zieh die Stange an den Beinen hoch
lib-cue-drag-bar-body = Lass sie Schienbeine und Oberschenkel den ganzen Weg berühren. Der kürzeste Weg geht senkrecht nach oben.

lib-pair-spine = Die Wirbelsäule
lib-pair-spine-do = Halte die Wirbelsäule den ganzen Weg neutral, hinunter und hoch.
lib-pair-spine-dont = Lass sie nicht rund werden, vor allem nicht ganz unten.
lib-pair-spine-limit = Etwas Beugung zeigten alle gemessenen Heber, und eine Übersicht fand, mit geringer Gewissheit, keinen Zusammenhang mit Schmerzen. In einer Bandscheibe eines Mannes war der Druck höher.

lib-pair-bar = Die Stange
lib-pair-bar-do = Lass die Stange auf dem ganzen Weg Schienbeine und Oberschenkel berühren.
lib-pair-bar-dont = Lass sie nicht nach vorn driften; dort wird alles schwerer.

lib-pair-lats = Der obere Rücken
lib-pair-lats-do = Schalte den Latissimus ein: Schieb die Schulterblätter in die Gesäßtaschen.
lib-pair-lats-dont = Zieh die Schultern nicht hoch, und lass sie nicht nach vorn rollen.

lib-pair-brace = Atem und Rumpf
lib-pair-brace-do = Spann an, bevor sich die Stange bewegt.
lib-pair-brace-dont = Warte damit nicht bis oben, und vergiss nicht zu atmen.
lib-pair-brace-limit = Angehaltener Atem treibt den Blutdruck kurz hoch; beim Ausatmen war er viel niedriger.

lib-pair-load = Das Gewicht
lib-pair-load-do = Bleib bei einem mittleren Gewicht, bis die Technik stimmt.
lib-pair-load-dont = Leg keine Scheiben auf, bevor du behoben hast, was nicht stimmt.

lib-pair-grip = Der Griff
lib-pair-grip-do = Nimm Magnesia, wenn die Stange rutscht.
lib-pair-grip-dont = Lass einen nachgebenden Griff nicht die Haltung mitnehmen: Leg vorher ab.
lib-pair-grip-limit = Zughilfen und Kreuzgriff kommen in den Quellen nicht vor.
