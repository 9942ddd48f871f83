# Another app's export on its way into the log.

foreign-file = Ein Export von { $app }, { $rows }.
foreign-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
foreign-holds = Er enthält { $counts }.
foreign-holds-dates = Er enthält { $counts }, von { $first } bis { $last }.

## Names of exercises

foreign-known = Übungen, die Brace kennt:
foreign-known-name = „{ $name }“ ist { $exercise }, { $sets }
foreign-own = Übungen, die ihren eigenen Namen behalten; nach ihnen fragt Brace nicht nach deinem Rücken:
foreign-own-name = „{ $name }“, { $sets }
foreign-asked = Welche Übung meint jeder dieser Namen?
foreign-asked-near = „{ $name }“, { $sets }: { $near } oder der eigene Name?
foreign-asked-long = „{ $name }“, { $sets }: Der Name ist zu lang, um ihn zu behalten
foreign-each-side = { $line } (das Gewicht gilt je Seite und bleibt, wie es ist)

## The unit

foreign-unit = Die Datei sagt nicht, ob ihre Gewichte in kg oder lb sind ({ $sets }). „{ $lift }“: leichtestes { $lightest }, mittleres { $median }, schwerstes { $heaviest }.

## What stays out, and what to know

foreign-refused = { $count ->
    [one] 1 Zeile lässt sich nicht übernehmen:
   *[other] { $count } Zeilen lassen sich nicht übernehmen:
}
foreign-pseudo = { $count ->
    [one] 1 Zeile ist kein Satz:
   *[other] { $count } Zeilen sind keine Sätze:
}
foreign-cautions = Gut zu wissen:
foreign-lines = { $what }: Zeile { $lines }
foreign-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}

foreign-reason-fields = mehr oder weniger Felder als die Kopfzeile
foreign-reason-date = kein Datum in einer Form, die die App schreibt
foreign-reason-too-old = ein Datum vor dem Jahr 2000
foreign-reason-future = ein Datum in der Zukunft
foreign-reason-no-exercise = kein Name einer Übung
foreign-reason-unknown-kind = eine Art von Zeile, die Brace nicht kennt
foreign-reason-not-a-load = ein Gewicht, das keine Zahl ist
foreign-reason-assisted = ein Gewicht unter null, das dir etwas vom eigenen abnahm
foreign-reason-too-heavy = ein Gewicht über 1000 kg
foreign-reason-unknown-unit = weder kg noch lb
foreign-reason-two-loads = zwei Gewichte, die einander widersprechen
foreign-reason-load-not-said = das geplante Gewicht ohne das bewegte
foreign-reason-not-reps = Wiederholungen, die keine ganze Zahl sind
foreign-reason-too-many-reps = mehr als 200 Wiederholungen
foreign-reason-failed = keine Wiederholung, also ein Fehlversuch oder nicht benutzt
foreign-reason-timed = eine Zeit statt Wiederholungen
foreign-reason-distance = eine Strecke statt Wiederholungen
foreign-reason-nothing = keine Wiederholungen
foreign-reason-unquoted-comma = ein Komma in einem Namen, dessen Ende sich nicht finden lässt
foreign-reason-shape = nicht in der Form des Formats
foreign-reason-overlaps = zu dieser Zeit steht ein Training in deinem Logbuch

foreign-pseudo-rest = Pausen
foreign-pseudo-note = Notizen, deren Text bleibt
foreign-pseudo-not-started = geplant und nicht gemacht

foreign-caution-rounded = ein Gewicht mit mehr als zwei Nachkommastellen, auf Hundertstel behalten
foreign-caution-rpe = eine RPE außerhalb der Skala, weggelassen
foreign-caution-note = eine Notiz mit mehr als 10.000 Zeichen, weggelassen
foreign-caution-length = ein Training von über zwölf Stunden, ohne sein Ende behalten
foreign-caution-ahead = ein Training, das später als jetzt liegt
foreign-caution-set-time = die Zeit eines Satzes, die nicht lesbar ist; der Satz steht bei seinem Training
foreign-windows = Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen: Buchstaben wie ä oder é können falsch sein.
foreign-no-clock = Die Datei nennt Tage und keine Uhrzeiten: Jedes Training ohne eine steht am Mittag.
foreign-supersets = { $count ->
    [one] 1 Satz war in einem Supersatz; seine Sätze stehen jetzt nacheinander.
   *[other] { $count } Sätze waren in Supersätzen; sie stehen jetzt nacheinander.
}
foreign-rests = Pausen zwischen den Sätzen werden nicht behalten.
foreign-beside = Zeiten und Strecken neben Wiederholungen werden nicht behalten.
foreign-pain = Notizen, in denen es um Schmerz geht: { $lines }. Sie bleiben Notizen; Brace leitet daraus keine Zahl ab.
foreign-pain-line = Zeile { $line } ({ $words })

## What is wrong with a file or with an answer

foreign-empty = Die Datei ist leer: Exportier sie noch einmal.
foreign-too-large = Die Datei ist größer als 50 MB: Exportier einen kürzeren Zeitraum.
foreign-too-many-rows = Die Datei hat mehr als 200.000 Zeilen: Exportier einen kürzeren Zeitraum.
foreign-too-many-columns = Die erste Zeile der Datei hat mehr als 64 Spalten: Nimm den Export einer App.
foreign-unknown-header = Brace kennt keine App, die diese Kopfzeile schreibt: { $header }.
foreign-unread = Diese Datei heißt wie eine von FitNotes, aber eine andere App hat sie geschrieben, deren Exporte Brace nicht liest.
foreign-not-a-log = Das ist JSON, aber kein Trainingslog im Format openweight: Nimm eine andere Datei.
foreign-unknown-name = „{ $name }“ ist keine Übung in dieser Datei: Nimm einen Namen, wie er in der Datei steht.
foreign-nothing-yet = Noch ist nichts geändert.
foreign-unit-first = Sag, ob die Gewichte in kg oder in lb sind: --unit kg oder --unit lb.
foreign-names-first = Sag, welche Übung jeder Name meint: --as 'NAME=ÜBUNG' oder --as 'NAME=own'; mit --keep-names behalten alle ihren eigenen Namen.
foreign-unit-choose = Wähle, ob die Gewichte in kg oder in lb sind.
foreign-names-choose = Wähle, welche Übung jeder Name meint.
foreign-no-unit = „{ $text }“ ist weder kg noch lb: Nimm eins von beiden.
foreign-no-answer = „{ $text }“ sagt nicht, was ein Name meint: Nimm NAME=ÜBUNG oder NAME=own.
