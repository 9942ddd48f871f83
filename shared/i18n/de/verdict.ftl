# The verdict: one word, one sentence, what now, and why. Each piece of advice stands beside its source.

verdict-clear = Ruhig
verdict-watch = Beobachten
verdict-too-much = Zu viel
verdict-unknown = Unklar
verdict-pending = Warten
verdict-rising = Steigt
verdict-not-asked = Nicht gefragt

## One sentence

says-clear = Zwei Stunden danach meldet dein Rücken nicht mehr als vorher.
says-watch = Dein Rücken hat { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
} mehr gemeldet, aber nicht länger als zwei Stunden zwei oder mehr.
says-too-much = Dein Rücken ({ $site }) hat länger als zwei Stunden mehr gemeldet, in der Spitze { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
}. Das ist mehr, als er wollte.
says-rising = Dein Rücken meldet nach der Einheit mehr. Nächste Bewertung: { $time }. Diese Antwort zeigt es.
says-rising-due = Dein Rücken meldet nach der Einheit mehr, und die zweite Frage ist seit { $time } offen. Bewerte ihn jetzt.
says-waiting = Nächste Bewertung: { $time }. Erst eine Antwort nach zwei Stunden kann es zeigen.
says-waiting-due = Die Zwei-Stunden-Frage ist seit { $time } offen. Bewerte jetzt deinen Rücken.
says-elevated = Dein Rücken hat { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
} mehr gemeldet. Nächste Bewertung: { $time }. Länger als zwei Stunden wäre zu viel.
says-elevated-due = Dein Rücken hat { $rise ->
    [one] einen Punkt
   *[other] { $rise } Punkte
} mehr gemeldet, und die Frage ist seit { $time } offen. Bewerte ihn jetzt.
says-nothing-lifted = Noch kein Arbeitssatz. Die Frage kommt zwei Stunden nach deinem letzten.
says-not-asked = Diese Einheit hat keinen Arbeitssatz, darum kommt keine Zwei-Stunden-Frage.
says-site-left = Eine Stelle fehlt noch: { $site }.
says-no-answer = Die Zwei-Stunden-Frage blieb ohne Antwort, darum lässt es sich nicht sagen.
says-settled-unseen = Dein Rücken hat sich beruhigt, aber die Antwort kam zu spät, um zu zeigen, wie es nach zwei Stunden war. Darum lässt es sich nicht sagen.
says-ceiling = Dein Rücken war schon am Anfang so weit oben, dass zwei Punkte mehr nicht zu sehen wären. Darum kann die Regel es nicht sagen.
says-no-baseline = Es gibt keine Bewertung von vor dem ersten Arbeitssatz, also nichts zum Vergleichen.

## What now

now-stop-today = Hör für heute auf.
now-back-down = Nimm dich nächstes Mal zurück: weniger Last und mehr Wiederholungen, oder nur das Körpergewicht, oder eine sanftere Variante.
now-be-evaluated = Oder lass dich medizinisch untersuchen.
now-days-off = Mach ein paar Tage Pause vom Heben, nicht vom Bewegen.
now-repeat = Wiederhole nächstes Mal die Last, ohne zu steigern.
now-lighter = Nimm nächstes Mal etwas weniger Last.
now-progress = Du kannst steigern.
now-hold = Bleib bei der Last: keine Steigerung ohne beantwortete Frage.
now-hold-no-baseline = Bleib bei der Last. Bewerte deinen Rücken nächstes Mal vor dem ersten Arbeitssatz.
now-hold-baseline = Bleib bei der Last: Dein Rücken begann bei { $nrs }.
now-hold-creep = Bleib bei der Last: Dein Rücken beginnt höher als in den letzten vier Wochen. Bleibt das so, lass dich medizinisch untersuchen.
now-hold-pain = Bleib bei der Last: Seither war dein Rücken bei { $nrs }. Bleibt das so, lass dich medizinisch untersuchen.
now-also-baseline = Außerdem: Dein Rücken begann bei { $nrs }.
now-also-creep = Außerdem: Dein Rücken beginnt höher als in den letzten vier Wochen. Bleibt das so, lass dich medizinisch untersuchen.
now-also-pain = Außerdem: Seither war dein Rücken bei { $nrs }. Bleibt das so, lass dich medizinisch untersuchen.
now-no-lifting = Heute bietet Brace kein Heben an.
now-answer = Bewerte deinen Rücken, wenn die Frage kommt.
now-answer-due = Bewerte jetzt deinen Rücken, an der schlimmsten Stelle.
now-answer-site = Bewerte jetzt deinen Rücken: { $site }.
now-recall = Du kannst noch sagen, wie es war: etwa { $time }.
now-recall-earlier = Zur Einheit von { $session } kannst du noch sagen, wie es war: etwa { $time }.

## Pain right after a set

stop-exercise = Dein Rücken meldet mehr. Hör mit dieser Übung auf. Wechsle dann zu einer sanfteren Variante, beende die Einheit oder mach weiter: Eingetragen wird es in jedem Fall.
stop-and-be-evaluated = Das ist viel für deinen Rücken. Hör mit dieser Übung auf, und lass dich medizinisch untersuchen.
stop-source = Aufhören: { $guide }. Ab { $rise } Punkten mehr: { $ours }.
stop-source-evaluated = Aufhören: { $guide }. Untersuchen lassen ab { $rise } Punkten mehr oder ab { $nrs }: { $ours }.
stop-switch = Zu einer anderen Übung wechseln
stop-carry-on = Weitermachen

## Why

why-before = Vor dem Heben: { $rating }, { $time }.
why-carried = Verglichen mit { $rating } vor der früheren Einheit, { $time }, weil sich dein Rücken seither nicht beruhigt hatte.
why-first = Höher: { $rating }, { $time }.
why-still = Immer noch höher: { $rating }, { $time }, { $elapsed } später.
why-answered = Antwort: { $rating }, { $time }, { $elapsed } nach der Einheit.
why-last = Zuletzt: { $rating }, { $time }.
why-rise = In der Spitze: { $rise ->
    [one] ein Punkt
   *[other] { $rise } Punkte
} über der Bewertung, mit der verglichen wird.
why-rule = Die Zweierregel: Zwei oder mehr Punkte mehr, länger als zwei Stunden, ist zu viel. Nimm dich zurück, oder lass dich medizinisch untersuchen.
why-support = Zwei Punkte gelten bei Schmerzen im unteren Rücken als die kleinste Veränderung auf dieser Skala, die zählt; gefunden wurde das für Veränderungen über Wochen. Mehr Schmerz als sonst zwei Stunden nach dem Üben als Zeichen für zu viel ist ein Rat aus der Praxis. Beides zusammen wurde nicht geprüft.
source-support = Ostelo 2008, Suzuki 2020; Arthritis Foundation
why-ours-ask = Die Frage kommt nach 2 h 01 min. Dass sich dein Rücken nach zwei Stunden beruhigt hatte, zeigt eine Antwort bis 4 h; dass er noch mehr meldet, zählt auch später. 12 h nach der Fälligkeit schließt die Frage.
why-ours-carry = Die frühere Bewertung bleibt die, mit der verglichen wird.
why-ours-ceiling = Ab 9 gilt die Regel nicht: Für zwei Punkte mehr ist kein Platz.

## Nebenbei entschieden

decided-title = Deine Einheit vom { $time } ist jetzt entschieden.
decided-seen = Gelesen
