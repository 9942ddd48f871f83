# The demonstration: one lifter's fortnight.

demo-intro = Zwei Wochen mit Brace: ein Mensch an der Stange, ein unterer Rücken, die echten Regeln und ein Logbuch zum Wegwerfen.
demo-clear = Der erste Abend. Der Rücken beginnt bei 1, bleibt bei 1 und steht zwei Stunden später noch dort.
demo-too-much = Drei Tage später: mehr Last, Checkliste übersprungen. Der Rücken meldet zwei Punkte mehr, und dabei bleibt es.
demo-back-down = Zurück zu weniger Last. Am Ende ein Punkt mehr, zwei Stunden später wieder ruhig.
demo-missed = Die Frage kam, und niemand hat geantwortet. Am nächsten Morgen fragt Brace, wie es war.
demo-waiting = Heute Abend. Die Einheit ist zu Ende, die Frage ist unterwegs.
demo-outro = Dieses Logbuch ist weg, wenn du es schließt. Willst du ein eigenes behalten: brace start --rate lower-centre=1
