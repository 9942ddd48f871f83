# The demonstration: one lifter's fortnight.

demo-intro = Zwei Wochen mit Brace: ein Mensch an der Stange, ein unterer Rücken, die echten Regeln und ein Logbuch zum Wegwerfen.
demo-clear = Der erste Abend. Der Rücken beginnt bei 1, bleibt bei 1 und ist zwei Stunden später immer noch bei 1.
demo-too-much = Drei Tage später: mehr Gewicht, Checkliste übersprungen. Der Rücken geht um zwei hoch und bleibt dort.
demo-back-down = Diesmal weniger Gewicht. Am Ende ein Punkt mehr, zwei Stunden später wieder ruhig.
demo-missed = Die Frage kam, und niemand hat geantwortet. Am nächsten Morgen fragt Brace, wie es war.
demo-waiting = Heute Abend. Das Training ist beendet, die Frage kommt noch.
demo-outro = Dieses Logbuch ist weg, wenn du es schließt. Willst du ein eigenes behalten: brace start --rate lower-centre=1
