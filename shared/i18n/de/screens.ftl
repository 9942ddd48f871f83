# Titles, labels and short guidance of the screens.

today-title = Heute
today-start = Training beginnen
today-start-body = Schätze zuerst deinen Rücken ein, dann geh an die Stange.
today-open = Training läuft
today-open-body = { $count ->
    [0] Noch kein Satz.
    [one] Bisher ein Satz.
   *[other] Bisher { $count } Sätze.
}
today-go-on = Weiter
today-question = Rücken einschätzen
today-why = Warum
today-reminders = Erinnerungen
today-week = Diese Woche
week-dot = { $day }: { $word }
week-dot-none = { $day }: kein Training

waiting-rate-now = Hat sich etwas geändert? Jetzt einschätzen

baseline-title = Dein Rücken vor dem Heben
end-title = Dein Rücken am Ende
full-check-body = Tipp an, wo es wehtut. Was du nicht markierst, zählt als 0.
full-check-nothing = Nichts tut weh
full-check-start = Training beginnen
full-check-end = Training beenden
full-check-wipe = Markierung entfernen
full-check-as-list = Als Liste
full-check-as-drawing = Als Zeichnung
full-check-unmarked = { $site }: nicht markiert

scale-none = 0: kein Schmerz
scale-worst = 10: schlimmster vorstellbarer Schmerz
scale-point = { $nrs } von 10

session-title = Nächster Satz
session-exercise = Übung
session-load = Gewicht
session-reps = Wiederholungen
session-rpe = RPE (freiwillig)
session-kind = Art
session-log = Satz eintragen
session-end = Training beenden
session-more-load = Mehr Gewicht
session-less-load = Weniger Gewicht
session-more-reps = Eine Wiederholung mehr
session-fewer-reps = Eine Wiederholung weniger
session-rate = Rücken einschätzen

rate-title = Wie geht es dem Rücken?
rate-skip = Überspringen
rate-same = Wie vorher: { $nrs }

answer-title = Wie geht es deinem Rücken jetzt, an der schlimmsten Stelle?
answer-title-site = Wie geht es dieser Stelle jetzt: { $site }?
answer-body = Zwei Stunden sind um. Antworte so, wie es jetzt ist.
answer-body-early = Es ist noch früh. Der Schmerzwert bleibt gespeichert, und wir fragen nach zwei Stunden trotzdem.
answer-body-unasked = Es ist keine Frage offen. Der Schmerzwert wird trotzdem gespeichert.
recall-title = Wie ging es deinem Rücken { $time }, an der schlimmsten Stelle?
recall-title-site = Wie ging es dieser Stelle { $time }: { $site }?
where-title = Wo hast du es gespürt?
where-body = Gespeichert: { $site }. War es woanders? Tipp dorthin.

verdict-now-title = Was jetzt
verdict-why-title = Warum
verdict-chart-line = +{ $points }
verdict-chart-two-hours = zwei Stunden

record-none = Noch kein Training.
record-title = Training vom { $when }
record-open = läuft
record-ended = { $time } beendet
record-lapsed = nicht beendet; zählt als { $time } beendet
record-sets = Sätze
record-sets-newest =
    { $earlier ->
        [one] Sätze (ein früherer steht nicht hier)
       *[other] Sätze ({ $earlier } frühere stehen nicht hier)
    }
record-checks = Schmerzwerte
record-checks-newest =
    { $earlier ->
        [one] Schmerzwerte (ein früherer steht nicht hier)
       *[other] Schmerzwerte ({ $earlier } frühere stehen nicht hier)
    }
record-no-sets = Keine Sätze.
record-next-ask = Nächste Frage
record-no-ask = Es ist keine Frage offen.
record-verdict = Ergebnis
record-delete = Löschen

back-to-today = Heute
