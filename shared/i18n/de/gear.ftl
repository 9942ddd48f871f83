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
ramp-edit = Stufen ändern
ramp-log = Aufwärmsatz { $set } eintragen
ramp-done = Aufwärmsatz { $set }, erledigt

gear-title = Stangen und Scheiben
gear-intro = Brace füllt vor und zeichnet, was sich damit auflegen lässt, und geht in diesen Schritten.
gear-to-session = Zurück zum Training
gear-to-settings = Einstellungen
gear-unit = Gewichte in
gear-unit-usual = wie zuletzt
gear-unit-kg = Kilogramm
gear-unit-lb = Pfund
gear-rest = Pause
gear-rest-usual = Pause wie nach anderen Übungen
gear-lift-note = Nur für diese Übung. Was du eingetragen hast, bleibt, wie du es eingetragen hast.
gear-bars = Deine Stangen
gear-new-bar = Stange hinzufügen
gear-bars-note = Brace geht von einer Stange mit { $straight } und einer Trap-Bar mit { $trap } aus, bis du deine hinzufügst.
gear-bar-every = Jede Übung mit gerader Stange
gear-bar-none = Noch für keine Übung
gear-plates-kg = Scheiben in Kilogramm
gear-plates-lb = Scheiben in Pfund
gear-plates-ours = Wie viele Studios sie haben; von Brace geschätzt.
gear-pairs = { $count ->
    [one] 1 Paar
   *[other] { $count } Paare
}
gear-fewer-pairs = Ein Paar { $plate } weniger
gear-more-pairs = Ein Paar { $plate } mehr
gear-new-plate = Weitere Scheibe
gear-plate-hint = was eine wiegt, etwa 0,5
gear-add-plate = Scheibe hinzufügen
gear-usual-plates = Zurück zu denen von Brace
bar-page-title = Deine Stange
bar-page-name = Name
bar-page-name-hint = wie du sie nennst
bar-page-weight = Gewicht
bar-page-weight-hint = ohne Scheiben, etwa 15
bar-page-lifts = Übungen mit dieser Stange
bar-page-lifts-note = Eine Stange für eine bestimmte Übung geht der für jede Übung vor.
bar-page-save = Stange speichern
bar-page-delete = Diese Stange löschen
