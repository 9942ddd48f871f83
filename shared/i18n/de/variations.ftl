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
article-rest-move-heading = Bleib in Bewegung
article-rest-move = Keine Bettruhe: Mach deinen Alltag weiter, nur ohne das Heben, mit so wenig Beschwerden wie möglich.
article-rest-active = Die Leitlinie sagt dasselbe: Bleib bei dem, was du sonst tust.
article-rest-lifting-heading = Heben im Alltag
article-rest-lifting = Solange du pausierst: Beug die Knie, spann den Bauch an und nimm die Beine, wenn du etwas aufhebst.
article-rest-lifting-limit = Kurse in solchem Heben haben Rückenschmerzen nicht verhindert. Nutz es, solange es angenehmer ist.
article-rest-setback-heading = Es ist ärgerlich
article-rest-setback = Ein Rückschlag ist das, für Körper und Kopf.
article-rest-fear = Bewegung zu meiden kann selbst zum Problem werden; manche lassen deshalb das Kreuzheben weg.
