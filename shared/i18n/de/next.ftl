# Womit das nächste Training einer Übung beginnt, zum Lesen und zum Ändern; der dritte Kreuzhebetag in sieben Tagen.

next-none = Als Nächstes: { $exercise }
next-page-title = Nächstes Mal: { $exercise }
next-nothing = Von dieser Übung ist noch nichts eingetragen. Beginn mit der leeren Stange oder ohne Gewicht.
next-set = Satz { $number }
next-load = Gewicht
next-reps = Wiederholungen
next-of-set = { $set }: { $title }
next-total = Gesamtarbeit: { $load }
next-total-both = Gesamtarbeit: { $after }, letztes Mal { $before }
next-reps-both = Wiederholungen: { $after }, letztes Mal { $before }
next-more-work = Das ist mehr Arbeit als letztes Mal. Du entscheidest; Brace hat weniger vorgeschlagen.
next-edited = Du hast diese Sätze geändert. Dein nächstes Training mit dieser Übung beginnt mit ihnen.
next-reset = Zurück zum Vorschlag von Brace
next-later = Wenn du wieder hebst: { $sets }
next-step-up = { $load } wäre der nächste Schritt, und nie mehr als ein Schritt auf einmal.
next-resume = { $load } hat sich bewährt: Drei Trainings damit oder mit mehr waren ruhig.
next-why = Warum
next-change = Diese Sätze ändern
next-variation = Eine sanftere Variante
next-see-plan = Der Rückkehrplan

## Der dritte Kreuzhebetag in sieben Tagen

deadlift-day = Das wäre dein dritter Kreuzhebetag in sieben Tagen. Die Technikanleitung sagt: ein- oder zweimal pro Woche.
deadlift-day-go-on = Weiter
deadlift-day-other = Andere Übung wählen
deadlift-day-guide = Was die Technikanleitung sagt
settings-hinges = Jede Hüftbeuge als Kreuzhebetag zählen
settings-hinges-note = Auch rumänisches Kreuzheben, Good Morning und Swing

article-frequency-count = Brace zählt Tage, nicht Trainings: Tage mit mindestens einem Arbeitssatz Kreuzheben, heute und die sechs davor. Aufwärmsätze allein zählen nicht. Nichts wird gesperrt, und du liest es einmal am Tag.
