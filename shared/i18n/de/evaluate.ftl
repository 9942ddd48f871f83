# Was an einer Zeile mit durchgerechneten Fällen nicht stimmt.

evaluate-unknown-kind = kind: „{ $kind }“ lässt sich nicht auswerten; nimm { $kinds }.
evaluate-no-sets = sets: Es gibt keine; gib mindestens einen Satz an.
evaluate-too-many-plates = pairs: Zu viele verschiedene Scheiben; nenn höchstens { $most }.
evaluate-unknown-unit = unit: „{ $unit }“ ist keine; nimm kg oder lb.
evaluate-not-a-number = { $place }: „{ $text }“ ist kein Gewicht; schreib eine Zahl mit höchstens zwei Dezimalen, ohne kg oder lb.
