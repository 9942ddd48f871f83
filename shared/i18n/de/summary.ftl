# Eine Seite, die man einer Fachperson gibt. Sie spricht über die Person, nicht zu ihr, und schließt auf nichts.

summary-row = Eine Seite für die Praxis
summary-row-note = Was du an gewählten Tagen eingetragen hast, auf einer Seite. Du siehst sie zuerst ganz, und nichts geht von selbst hinaus.
summary-back = Einstellungen
summary-unread = Das Logbuch ließ sich gerade nicht lesen. Geh zurück und öffne diese Seite noch einmal.

## Welche Tage, und ob mit Notizen

summary-span = Wie weit zurück
summary-span-4 = 4 Wochen
summary-span-12 = 12 Wochen
summary-span-26 = 6 Monate
summary-span-own = eigene Tage
summary-shorter = Kürzere Zeit
summary-longer = Längere Zeit
summary-from = Erster Tag
summary-to = Letzter Tag
summary-earlier = { $title }: einen früher
summary-later = { $title }: einen später
summary-stepped = { $title }: { $value }
summary-with-notes = Deine Notizen dazunehmen
summary-without-notes = Deine Notizen weglassen
summary-share = Als Text teilen

## Wer es eingetragen hat, und wie

summary-title = Rückenschmerz und Heben
summary-dates = { $from } bis { $to }
summary-made = Erstellt am { $time } mit der App Brace, aus dem, was eine Person über sich selbst eingetragen hat. Dafür wurde nichts untersucht oder gemessen, und die Seite zieht keinen Schluss.
summary-how = Schmerz wird von 0 (kein Schmerz) bis 10 (schlimmster vorstellbarer Schmerz) für neun Stellen des Rückens eingeschätzt: vor dem Heben, zwischen den Sätzen, am Ende und etwa zwei Stunden danach.
summary-count = { $ratings ->
    [one] Ein Schmerzwert
   *[other] { $ratings } Schmerzwerte
} und { $sessions ->
    [one] ein Training
   *[other] { $sessions } Trainings
} in diesen Tagen.
summary-recalled = { $recalled ->
    [one] Ein Schmerzwert wurde
   *[other] { $recalled } Schmerzwerte wurden
} später aus der Erinnerung eingetragen.
summary-cut = In diesen Tagen gibt es mehr, als auf eine Seite passt: Was vor dem { $date } war, fehlt.
summary-nothing = In diesen Tagen wurde kein Training und kein Schmerzwert eingetragen.

## Beschwerden

summary-flags = Neue oder schlimmere Beschwerden
summary-flags-none = In diesen Tagen nannte die Person keine. Brace fragt vor jedem Training nach Beschwerden der Beine, Blase und Darm, Fieber, Verletzung und plötzlichem starkem Schmerz.
summary-flags-since = Was vor dem { $date } gesagt wurde, ist nicht aufgeführt.
summary-flag = { $date }: { $flag }
summary-flag-worse = Am { $date } wieder schlimmer.
summary-flag-ended = Am { $date } eingetragen: { $who }, „{ $said }“.
summary-flag-seen = Bisher angesehen: { $who }, „{ $said }“.
summary-flag-mistake = Am { $date } als Versehen zurückgenommen.
summary-flag-gone = Am { $date } gab die Person an, dass es weg ist; angesehen hat es niemand.
summary-flag-open = Noch offen.

## Die Regel

summary-rule = Was die Zweierregel sagt
summary-rule-body = Die Regel vergleicht Schmerzwerte mit dem vor dem Heben. Sie stammt aus einem Artikel über Rückenschmerzen nach Kniebeugen und Kreuzheben. Zwei Punkte und zwei Stunden sind zusammen in keiner Studie geprüft, und die Wörter unten sind keine Befunde.
summary-verdict = Regel
summary-means = Wofür es steht
summary-sessions = Trainings
summary-verdict-row = { $word }, { $means }: { $count ->
    [one] ein Training
   *[other] { $count } Trainings
}
summary-means-clear = kein Wert über dem vor dem Heben, auch nicht nach zwei Stunden
summary-means-watch = darüber, aber nicht um zwei Punkte länger als zwei Stunden
summary-means-too-much = länger als zwei Stunden um zwei Punkte oder mehr darüber
summary-means-unknown = lässt sich nicht sagen
summary-means-waiting = der Wert nach zwei Stunden stand noch aus
summary-means-not-asked = kein Arbeitssatz, also keine Zwei-Stunden-Frage

## Das Diagramm, und die Übungen

summary-chart = Gewichte und Schmerz
summary-chart-note = Punkte: der höchste Schmerz eines Trainings an irgendeiner Stelle, dunkel, wo eine Stelle um zwei Punkte oder mehr anstieg. Stufen darunter: das schwerste Gewicht bei { $lift }.
summary-chart-thinned = { $count ->
    [one] Jeder Punkt steht für ein Training.
   *[other] Jeder Punkt steht für bis zu { $count } Trainings in Folge: den höchsten Wert davon.
}
summary-chart-pain = Schmerz { $pain }
summary-chart-loads = { $lift } zwischen { $lightest } und { $heaviest }.
summary-chart-highest = Höchster Schmerz { $pain }, { $date }.
summary-chart-point = { $date }: Schmerz { $pain }
summary-lift = Übung
summary-first = Zuerst
summary-heaviest = Am schwersten
summary-last = Zuletzt
summary-lift-row = { $lift }, { $count ->
    [one] ein Training
   *[other] { $count } Trainings
}: zuerst { $first }, am schwersten { $heaviest }, zuletzt { $last }
summary-lifts-more = { $count ->
    [one] Eine weitere Übung ist nicht aufgeführt.
   *[other] { $count } weitere Übungen sind nicht aufgeführt.
}

## Die Trainings

summary-not-clear = Trainings, die nicht Ruhig waren
summary-all-clear = Keine.
summary-date = Datum
summary-pain = Schmerz
summary-pain-note = Schmerz vor dem Heben – höchster – nach zwei Stunden, jeweils an der Stelle, von der das Wort der Regel abhängt; ein Fragezeichen heißt nicht eingeschätzt.
summary-what = Wo, und was gehoben wurde
summary-course = { $before } – { $highest } – { $later }
summary-no-rating = ?
summary-never-rated = nicht eingeschätzt
summary-why-no-answer = ohne Antwort
summary-why-late = Antwort zu spät
summary-compared = verglichen mit { $before } vor einem früheren Training
summary-why-ceiling = vorher 9 oder 10
summary-why-no-baseline = vorher kein Wert
summary-session-row = { $date }, { $word }. Schmerz vorher { $before }, höchster { $highest }, nach zwei Stunden { $later }. { $what }
summary-clear-dates = Ruhig: { $dates }
summary-not-asked-dates = Ohne Arbeitssatz: { $dates }

## Was fehlt, und was es sonst gibt

summary-gaps = Gefragt und nicht beantwortet
summary-gaps-none = In diesen Tagen wurde jede Frage beantwortet.
summary-gap-two-hours = Die Zwei-Stunden-Frage: { $dates }
summary-gap-late = Zu spät beantwortet, um zu zeigen, wie es nach zwei Stunden war: { $dates }
summary-gap-baseline = Kein Schmerzwert vor dem ersten Arbeitssatz: { $dates }
summary-gap-card = Die Fragen nach neuen Beschwerden: { $dates }
summary-gap-sessions = { $all ->
    [one] { $count } von einem Training
   *[other] { $count } von { $all } Trainings
}
summary-relief = Schmerzmittel, und Schmerzwerte zwischen den Trainings
summary-relief-none = Bei keinem Schmerzwert ist vermerkt, dass vorher etwas gegen den Schmerz genommen wurde.
summary-relief-dates = Vor einem Schmerzwert etwas gegen den Schmerz genommen (was, ist nicht vermerkt): { $dates }
summary-between = { $count ->
    [one] Ein Schmerzwert
   *[other] { $count } Schmerzwerte
} zwischen den Trainings: { $ratings }
summary-between-one = { $date }: { $rated }
summary-between-more = { $count ->
    [one] ein weiterer, nicht höher als diese
   *[other] { $count } weitere, nicht höher als diese
}
summary-notes = Notizen in den eigenen Worten der Person
summary-notes-none = Keine in diesen Tagen.
summary-note = { $date }: { $note }
summary-notes-more = { $count ->
    [one] Eine ältere Notiz fehlt.
   *[other] { $count } ältere Notizen fehlen.
}
refused-span = Diese Tage lassen sich nicht zeigen: Der erste darf nicht nach dem letzten und nicht nach heute liegen, und dazwischen dürfen höchstens zwei Jahre sein. Wähle andere.

## Als Datei

page-written = In { $file } geschrieben. Sieh sie dir an, bevor du sie weitergibst.
page-chosen-for-none = Tage und Notizen wählst du nur für eine Seite: Nenne eine Datei, die auf .pdf oder .txt endet.
