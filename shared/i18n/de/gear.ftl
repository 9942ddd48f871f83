refused-plate = „{ $text }“ ist keine Scheibe: Nimm eine Zahl von 0,25 bis 100 mit 1 bis 20 Paaren, etwa 25x4.
refused-too-many-plates = Mehr als { $count } verschiedene Scheiben geht nicht: Nimm zuerst eine weg.
refused-bar = „{ $text }“ ist kein Gewicht einer Stange: Nimm eine Zahl bis 150, etwa 15 oder 45lb.
refused-bar-name = „{ $text }“ ist kein Name für eine Stange: Nimm 1 bis { $count } Zeichen.
refused-too-many-bars = Mehr als { $count } Stangen geht nicht: Lösch zuerst eine.
refused-too-many-lifts = Mehr als { $count } Übungen geht nicht: Nimm die Stange stattdessen für jede Übung.
refused-unknown-bar = Du hast keine Stange „{ $text }“: Nimm den Namen einer, die in der Liste steht.

bar-nearest-both = am nächsten: { $below } darunter, { $above } darüber
bar-nearest-above = nächstes darüber: { $load }
bar-change-on = je Seite { $plates } drauf
bar-change-off = je Seite { $plates } runter
bar-change-both = je Seite { $off } runter, { $on } drauf

ramp-title = Aufwärmen
ramp-log = Aufwärmsatz { $set } speichern
ramp-done = Aufwärmsatz { $set }, erledigt
