# The library: the squat.

lib-sq-what = Was eine Kniebeuge ist
lib-sq-what-body = Du setzt dich zwischen die Beine und stehst wieder auf. Die Knie beugen sich mehr als beim Kreuzheben. Beide Übungen lohnen sich.

lib-sq-setup = Aufstellen zur Kniebeuge
lib-sq-setup-body = Leg die Stange auf den oberen Rücken, die Hände gleich weit. Tritt zurück, die Füße etwa schulterbreit, und steh erst ruhig, die Stange über dem Mittelfuß.

lib-sq-toes = Zehen leicht nach außen
lib-sq-toes-body = Dreh die Zehen leicht nach außen, so weit es angenehm ist, und lass die Knie ihnen folgen. Der Rücken-Artikel sagt, das habe die Wirbelsäule entlastet.
lib-sq-toes-limit = Diese Studie ließ sich nicht finden. Eine andere fand, dass der Fußwinkel verändert, was Hüfte und Knie tragen; vom unteren Rücken steht in ihrer Zusammenfassung nichts.

lib-sq-descend = Auf dem Weg nach unten
lib-sq-descend-body = Hüfte zurück, Knie über die Zehen, in einem Tempo, das du im Griff hast. Der untere Rücken bleibt, wie er ist, weder rund noch im Hohlkreuz, bis die Oberschenkel waagerecht sind oder tiefer.
lib-sq-descend-limit = Geh nur so tief, dass der untere Rücken seine Form behält.

lib-sq-chest = Brust raus in der Kniebeuge
lib-sq-chest-body = Halte die Brust oben, vor allem ganz unten: So bleibt der untere Rücken eher gerade. Denk daran, der Wand vor dir deine Brust zu zeigen.

lib-sq-lean = Nach vorn kippen
lib-sq-lean-body = Bleib so aufrecht, wie dein Körperbau es zulässt. Kippst du weit nach vorn, verteilen sich die Kräfte ungleich; ein kräftiger Rumpf hilft dir, oben zu bleiben.
lib-sq-lean-limit = Etwas Vorlage gehört dazu, weil die Stange über dem Mittelfuß bleiben muss.

lib-sq-ascend = Auf dem Weg nach oben
lib-sq-ascend-body = Komm ohne Hast wieder hoch, den Oberkörper aufrecht, die Hüfte unter der Stange. Hüfte und Schultern steigen gemeinsam, wie beim Kreuzheben.
