# Was an einer Zeile mit durchgerechneten Fällen nicht stimmt.

evaluate-unknown-kind = kind: „{ $kind }“ lässt sich nicht auswerten; nimm { $kinds }.
evaluate-no-sets = sets: Es gibt keine; gib mindestens einen Satz an.
evaluate-too-many-plates = pairs: Zu viele verschiedene Scheiben; nenn höchstens { $most }.
evaluate-unknown-unit = unit: „{ $unit }“ ist keine; nimm kg oder lb.
evaluate-not-a-number = { $place }: „{ $text }“ ist kein Gewicht; schreib eine Zahl mit höchstens zwei Dezimalen, ohne kg oder lb.
evaluate-unknown-verdict = { $place }: „{ $text }“ ist kein Ergebnis; nimm clear, watch, unknown, pending, rising oder too_much.
evaluate-own-line = own_line: „{ $text }“ lässt sich nicht wählen; nimm 0, 1 oder 2.
evaluate-ends-before = { $place }: Die Beschwerde endet, bevor es beginnt; gib eine spätere Zeit an.
