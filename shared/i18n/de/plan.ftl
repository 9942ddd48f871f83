## Der Rückkehrplan: was Rückgängig nennt.
what-change-plan = die Änderung am Plan
what-take-days-off = die freien Tage
