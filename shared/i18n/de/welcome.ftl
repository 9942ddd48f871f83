# Before the first session.

welcome-title = Kniebeugen und Kreuzheben, und dein Rücken redet mit.
welcome-rate = Schätze deinen Rücken vor dem Heben ein, von 0 bis 10.
welcome-lift = Trainiere wie immer und trag deine Sätze ein.
welcome-ask = Nach zwei Stunden fragen wir noch einmal. Länger als das zwei Punkte höher: Das war zu viel.
welcome-demonstrate = Demo ansehen
welcome-demonstration = Zwei Wochen Training von jemand anderem, in einem Protokoll, das danach weg ist. Deins bleibt, wie es ist.
welcome-adults = Für Erwachsene geschrieben. Unter 16 entscheidet jemand aus Medizin oder Physiotherapie.
welcome-curve = Ein Rücken beginnt bei 1, ist am Ende des Trainings bei 3 und nach zwei Stunden noch immer: Das war zu viel.
demonstration-leave = Demo verlassen
