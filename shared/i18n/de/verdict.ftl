# The verdict: one word, one sentence, what now, and why. Each piece of advice stands beside its source.

verdict-clear = Ruhig
verdict-watch = Beobachten
verdict-too-much = Zu viel
verdict-unknown = Unklar
verdict-pending = Offen
verdict-rising = Steigt
verdict-not-asked = Nicht gefragt

## One sentence

says-clear = Dein Rücken ging auch zwei Stunden danach nicht hoch.
says-watch = Dein Rücken ging um { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
} hoch, aber nicht länger als zwei Stunden um zwei.
says-too-much = Dein Rücken tat länger als zwei Stunden mehr weh als vorher, um höchstens { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
} ({ $site }). Das ist mehr, als er heute wollte.
says-rising = Dein Rücken ging nach dem Training hoch. Wir fragen { $time } noch einmal, um zu sehen, ob es so bleibt.
says-rising-due = Schätze deinen Rücken jetzt ein: Er ging nach dem Training hoch, und die zweite Frage ist seit { $time } offen.
says-waiting = Wir fragen { $time }. Es zählt der Schmerzwert nach zwei Stunden.
says-waiting-due = Schätze deinen Rücken jetzt ein: Die Zwei-Stunden-Frage ist seit { $time } offen.
says-elevated = Dein Rücken ging um { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
} hoch. Wir fragen { $time }: Länger als zwei Stunden wäre zu viel.
says-elevated-due = Schätze deinen Rücken jetzt ein: Er ging um { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
} hoch, und die Frage ist seit { $time } offen.
says-nothing-lifted = Noch kein Arbeitssatz. Wir fragen zwei Stunden nach deinem letzten.
says-not-asked = In diesem Training gibt es keinen Arbeitssatz, darum fragen wir nach zwei Stunden nicht.
says-site-left = Schätze noch eine Stelle ein: { $site }.
says-no-answer = Die Zwei-Stunden-Frage blieb ohne Antwort, darum können wir es nicht sagen.
says-settled-unseen = Dein Rücken hat sich beruhigt, aber die Antwort kam zu spät, um zu zeigen, wie es nach zwei Stunden war. Darum können wir es nicht sagen.
says-ceiling = Dein Schmerzwert vor dem Heben war so hoch, dass zwei Punkte mehr nicht zu sehen wären. Darum kann die Regel es nicht sagen.
says-no-baseline = Es gibt keinen Schmerzwert von vor dem ersten Arbeitssatz, also nichts zum Vergleichen.

## What now

now-stop-today = Hör für heute auf.
now-back-down = Trainier nächstes Mal leichter: weniger Gewicht und mehr Wiederholungen, nur mit dem Körpergewicht oder eine sanftere Variante.
now-be-evaluated = Oder geh zum Arzt oder zur Physiotherapie.
now-days-off = Mach ein paar Tage Pause vom Heben, aber bleib in Bewegung.
now-repeat = Nächstes Mal dasselbe Gewicht.
now-lighter = Nimm nächstes Mal etwas weniger Gewicht.
now-progress = Du kannst nächstes Mal mehr Gewicht nehmen.
now-hold = Bleib bei diesem Gewicht, bis eine Zwei-Stunden-Frage beantwortet ist.
now-hold-no-baseline = Bleib bei diesem Gewicht. Schätze deinen Rücken nächstes Mal vor dem ersten Arbeitssatz ein.
now-no-lifting = Heute bietet Brace kein Heben an.
now-answer = Schätze deinen Rücken ein, wenn die Frage kommt.
now-answer-due = Schätze deinen Rücken jetzt ein, an der schlimmsten Stelle.
now-answer-site = Schätze diese Stelle jetzt ein: { $site }.
now-recall = Fehlenden Schmerzwert nachtragen ({ $time })
now-recall-earlier = Fehlenden Schmerzwert ({ $time }) zum Training von { $session } nachtragen

## Pain right after a set

stop-exercise = Dein Rücken ging von { $before } auf { $now }. Hör mit dieser Übung auf.
stop-and-be-evaluated = Dein Rücken ging von { $before } auf { $now }. Hör mit dieser Übung auf und geh zum Arzt oder zur Physiotherapie.
stop-and-be-evaluated-at = Dein Rücken ist bei { $now }. Hör mit dieser Übung auf und geh zum Arzt oder zur Physiotherapie.
stop-source = Aufhören: { $guide }. Ab { $rise } Punkten mehr: { $ours }.
stop-source-evaluated = Aufhören: { $guide }. Zum Arzt oder zur Physiotherapie ab { $rise } Punkten mehr oder ab { $nrs }: { $ours }.
stop-switch = Übung wechseln
stop-carry-on = Weitermachen

## Why

why-before = Vor dem Heben: { $rating }, { $time }.
why-carried = Verglichen mit { $rating } vor dem früheren Training, { $time }, weil sich dein Rücken seither nicht beruhigt hatte.
why-first = Höher: { $rating }, { $time }.
why-still = Immer noch höher: { $rating }, { $time }, { $elapsed } später.
why-answered = Antwort: { $rating }, { $time }, { $elapsed } nach dem Training.
why-last = Zuletzt: { $rating }, { $time }.
why-rise = Höchstwert: { $rise ->
    [one] ein Punkt
   *[other] { $rise } Punkte
} über dem Ausgangswert.
why-rule = Die Zweierregel: Zwei oder mehr Punkte mehr, länger als zwei Stunden, sind zu viel. Trainier leichter, oder geh zum Arzt oder zur Physiotherapie.
why-support = Zwei Punkte gelten bei Schmerzen im unteren Rücken als die kleinste Veränderung auf dieser Skala, die zählt; gefunden wurde das für Besserung über Wochen oder Monate. Dass mehr Schmerz als sonst zwei Stunden nach dem Üben zu viel bedeutet, ist ein Rat aus der Praxis. Beides zusammen wurde nicht geprüft.
source-support = Ostelo 2008, Suzuki 2020; Arthritis Foundation
why-ours-ask = Brace fragt nach 2 h 1 min. Eine Antwort bis 4 h zeigt noch, dass sich dein Rücken nach zwei Stunden beruhigt hatte; tut er noch mehr weh, zählt das auch später. 12 h nach der Fälligkeit schließt die Frage.
why-ours-carry = Brace behält den früheren Schmerzwert als Ausgangswert.
why-ours-ceiling = Ab 9 wendet Brace die Regel nicht an: Für zwei Punkte mehr ist kein Platz.

## Decided on the side

decided-title = Ergebnis deines Trainings vom { $time }
decided-seen = Verstanden
