# The verdict's buttons, its chart read aloud, and why as an article; what stands in a reminder's way.

verdict-do-next = Nächstes Mal: { $set }
verdict-do-answer = Rücken jetzt einschätzen
verdict-do-recall = Fehlenden Schmerzwert nachtragen ({ $time })
verdict-do-recall-earlier = Fehlenden Schmerzwert zu { $session } nachtragen ({ $time })
verdict-do-variation = Eine sanftere Variante
verdict-do-see = Wann du zum Arzt solltest

plot-label = { $site }: { $ratings }
plot-before = vorher { $nrs } um { $time }
plot-at = { $nrs } um { $time }

why-column-time = Zeit
why-column-rating = Wert
why-column-rise = Anstieg
why-start = Start
rise-none = 0
rise-none-said = unverändert
rise-up = +{ $points }
rise-up-said = { $points ->
    [one] ein Punkt höher
   *[other] { $points } Punkte höher
}
rise-down = −{ $points }
rise-down-said = { $points ->
    [one] ein Punkt niedriger
   *[other] { $points } Punkte niedriger
}
why-lasted = Um zwei oder mehr höher: { $elapsed } lang.
why-came = Der letzte Wert kam { $elapsed } nach dem Training.
why-rule-heading = Die Regel

## Reminder health

health-in-the-way = steht im Weg
health-fine-chip = wie es soll
health-ok-notifications = Brace darf dich benachrichtigen.
health-ok-question-channel = Zwei-Stunden-Fragen sind eingeschaltet.
health-ok-rest-channel = Der Pausentimer ist eingeschaltet.
health-ok-exact-alarms = Wecker kommen auf die Minute.
health-ok-background = Brace darf im Hintergrund arbeiten.
