# Einstellungen: was man wählt, die Zahlen der Regel und die von Brace.

today-settings = Einstellungen
settings-title = Einstellungen
settings-on = an
settings-off = aus
settings-less = { $title }: weniger
settings-more = { $title }: mehr
settings-earlier = { $title }: früher
settings-later = { $title }: später

## Session

settings-session = Training
settings-unit = Neue Übung beginnt in
settings-unit-note = Was eingetragen ist, bleibt, wie es ist.
settings-unit-last = wie zuletzt
settings-unit-kg = kg
settings-unit-lb = lb
settings-effort = Anstrengung je Satz
settings-effort-note = RPE schätzt sie von 1 bis 10 ein, RIR zählt die Wiederholungen, die noch gegangen wären.
settings-rpe = RPE
settings-rir = RIR
settings-quick-check = Rücken einschätzen nach
settings-quick-check-note = Bei Übungen wie Kreuzheben und Kniebeuge. Wo du nicht einschätzt, sieht Brace keinen Anstieg zwischen den Sätzen.
settings-every-set = jedem Satz
settings-work-sets = Arbeits- und Back-off-Sätzen
settings-no-set-after = keinem Satz
settings-no-set-before = keinem Satz
settings-list = Checkliste vor
settings-list-note = Für die Technikanleitung sind alle acht Punkte vor jedem Satz nicht verhandelbar. Du entscheidest.
settings-list-each = jedem Arbeitssatz
settings-list-first = dem ersten Arbeitssatz
settings-list-again = Ganze Liste wieder nach
settings-rest = Pause zwischen Sätzen
settings-rest-rings = Klingeln, wenn die Pause um ist
settings-ramp = Aufwärmsätze
settings-ramp-none = keine
settings-ramp-bar = leere Stange
settings-list-items = Was die Checkliste fragt
settings-list-items-note = Jeder Punkt, was zu tun ist, wenn er noch nicht stimmt, und ob er zu dir passt.
settings-gear = Stangen und Scheiben
settings-exercises = Übungen
settings-film = Ans Filmen erinnern
settings-film-note = Von der Seite: Dort siehst du, was du nicht spürst.
settings-film-every = { $count ->
    [one] jedes Training
   *[other] alle { $count } Trainings
}
settings-awake = Bildschirm anlassen
settings-awake-note = Solange ein Training läuft.

## Questions

settings-questions = Fragen
settings-morning-hour = Am nächsten Morgen um
settings-snooze = Aufschieben um
settings-reminders-note = Was sie aufhalten kann und was dagegen hilft.

## Log

settings-log = Logbuch
settings-day-ends = Ein Tag endet um
settings-day-ends-note = Was davor beginnt, zählt zum Abend davor: in der Woche, in den Monaten und bei Trainingspausen.
settings-language = Sprache
settings-language-system = wie dieses Gerät
settings-language-note = Dieses Gerät hat eine eigene Einstellung für die Sprache von Brace.
settings-language-name = Deutsch
settings-bin = Papierkorb
settings-bin-note = Was du löschst, bleibt dort 30 Tage.

## The rule

settings-rule = Die Regel
settings-rule-note = Diese Zahlen stehen fest, damit Ergebnisse verschiedener Tage dasselbe bedeuten.
settings-rule-rise = Als Anstieg zählt ab
settings-rule-points = +{ $points }
settings-rule-sustain = Zu viel, wenn erhöht länger als
settings-rule-ask = Brace fragt nach
settings-rule-grace = Ob sich der Rücken beruhigt hat, zeigt eine Antwort bis
settings-rule-expire = Eine Frage bleibt offen

## Brace's own numbers

settings-own = Zahlen von Brace
settings-own-note = Niemand hat sie geprüft. Ändern kannst du sie oben, hier geht es zurück.
settings-own-default = Von Brace: { $value }
settings-own-back = Zurück zur Zahl von Brace
settings-own-back-all = Alle zurück zu Brace

## Warm-up sets

settings-ramp-intro = Vor dem ersten Arbeitssatz, jeder ein Anteil von dessen Gewicht, so nah, wie deine Scheiben es erlauben.
settings-ramp-set = Aufwärmsatz { $number }
settings-ramp-percent = Anteil
settings-ramp-share = { $percent } %
settings-ramp-reps = Wiederholungen
settings-ramp-remove = Diesen Satz entfernen
settings-ramp-add = Satz hinzufügen

## Elsewhere

set-rir = RIR { $rir }
session-rir = RIR (freiwillig)
session-no-rir = RIR –
session-film = { $count ->
    [one] Film heute einen Satz von der Seite: Letztes Mal war keiner gefilmt.
   *[other] Film heute einen Satz von der Seite: In den letzten { $count } Trainings war keiner gefilmt.
}

## When something typed does not fit

refused-setting-number = „{ $text }“ passt hier nicht: Nimm eine ganze Zahl von { $least } bis { $most }.
refused-setting-ramp = „{ $text }“ ist keine Liste von Aufwärmsätzen: Schreib Anteile und Wiederholungen wie 40x5 60x3 80x1, höchstens { $most }.
refused-rest-too-short = Die Pause ist zu kurz für die Uhr: Nimm 30 Sekunden oder mehr.
