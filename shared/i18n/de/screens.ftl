# Titles, labels and short guidance of the screens.

today-title = Heute
today-start = Einheit beginnen
today-start-body = Bewerte erst deinen Rücken, dann geh an die Stange.
today-open = Eine Einheit läuft
today-open-body = { $count ->
    [0] Noch kein Satz.
    [one] Bisher ein Satz.
   *[other] Bisher { $count } Sätze.
}
today-go-on = Weiter
today-question = Wie ist dein Rücken jetzt?
today-why = Warum
today-record = Einheit ansehen
today-reminders = Erinnerungen
today-week = Diese Woche
week-dot = { $day }: { $word }
week-dot-none = { $day }: keine Einheit

waiting-about = etwa { $time }
waiting-rate-now = Mein Rücken ist anders: jetzt bewerten

baseline-title = Dein Rücken vor dem Heben
end-title = Dein Rücken am Ende
full-check-body = Markiere, wo es wehtut und wie sehr. Was du nicht markierst, ist 0.
full-check-nothing = Nichts tut weh
full-check-start = Einheit beginnen
full-check-end = Einheit beenden
full-check-wipe = Markierung entfernen
full-check-as-list = Als Liste
full-check-as-drawing = Als Zeichnung
full-check-unmarked = { $site }: nicht markiert

scale-none = 0: kein Schmerz
scale-worst = 10: der stärkste vorstellbare
scale-point = { $nrs } von 10

session-title = Nächster Satz
session-exercise = Übung
session-load = Last
session-reps = Wiederholungen
session-rpe = RPE, wenn du magst
session-kind = Art
session-log = Satz eintragen
session-end = Einheit beenden
session-more-load = Mehr Last
session-less-load = Weniger Last
session-more-reps = Eine Wiederholung mehr
session-fewer-reps = Eine Wiederholung weniger
session-rest = Pause
session-rate = Rücken bewerten

rate-title = Rücken jetzt?
rate-skip = Überspringen
rate-same = Wie vorher: { $nrs }

answer-title = Dein Rücken jetzt, an der schlimmsten Stelle
answer-title-site = Dein Rücken jetzt: { $site }
answer-body = Zwei Stunden sind um. Antworte so, wie es jetzt ist.
answer-body-early = Zwei Stunden sind noch nicht um: Die Antwort wird behalten, und die Frage bleibt.
answer-body-unasked = Keine Frage ist offen: Die Bewertung wird trotzdem behalten.
recall-title = Etwa { $time }: Wie war dein Rücken an der schlimmsten Stelle?
recall-title-site = Etwa { $time }: Wie war dein Rücken hier: { $site }?
where-title = Wo hast du es gespürt?
where-body = Gespeichert: { $site }. War es woanders, dann sag, wo.

verdict-now-title = Was jetzt
verdict-why-title = Warum
verdict-recall = Sag, wie es war
verdict-chart = Dein Rücken von vor der Einheit bis zur letzten Bewertung
verdict-chart-line = +{ $points }
verdict-chart-two-hours = zwei Stunden

record-none = Noch keine Einheit.
record-title = Einheit vom { $when }
record-open = läuft
record-ended = beendet { $time }
record-lapsed = nicht beendet; zählt als beendet { $time }
record-sets = Sätze
record-sets-newest =
    { $earlier ->
        [one] Sätze (ein früherer steht nicht hier)
       *[other] Sätze ({ $earlier } frühere stehen nicht hier)
    }
record-checks = Bewertungen
record-checks-newest =
    { $earlier ->
        [one] Bewertungen (eine frühere steht nicht hier)
       *[other] Bewertungen ({ $earlier } frühere stehen nicht hier)
    }
record-no-sets = Keine Sätze.
record-next-ask = Nächste Frage
record-no-ask = Keine Frage ist offen.
record-verdict = Ergebnis
record-delete = Löschen

recent-title = Letzte Einheiten
recent-none = Noch keine Einheit.
recent-sets = { $count ->
    [0] keine Sätze
    [one] ein Satz
   *[other] { $count } Sätze
}

back-to-today = Heute
