# Sanftere Varianten zum Wählen, und die Tage dazwischen.

variations-intro = Tut der Rücken weh, lohnt es sich, eine andere Variante zu versuchen und zu sehen, ob es weniger wird (Rücken-Artikel). Die, die du wählst, beginnt mit der leeren Stange.
variations-hinge = Statt Kreuzheben
variations-squat = Statt Kniebeugen
variations-lighter = Dieselbe Übung, leichter
variations-lighter-lift = { $lift }, leichter
variations-hinge-bodyweight = Das Körpergewicht statt einer Stange.
variations-goblet = Das Gewicht vorn, mit einer Kurzhantel.
variations-front-squat = Das Gewicht vorn statt auf dem Rücken.
variations-because = { $text } ({ $source })
variations-all = Alle Übungen
variations-read = Was man über sie weiß
variations-back-session = Zurück zum Training

## Die Tage dazwischen: ein Artikel
article-rest-title = Freie Tage
article-rest-stop = Hör auf, wenn die Zweierregel es sagt, und lass Kniebeugen und Kreuzheben ein paar Tage sein.
article-rest-three = Brace bietet 3 Tage an; nimm so viele, wie du brauchst. Sie enden von selbst.
