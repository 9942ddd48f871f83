## Der Rückkehrplan: was Rückgängig nennt.
what-change-plan = die Änderung am Plan
what-take-days-off = die freien Tage

## Seine Seite
return-plan-title = Rückkehrplan: { $lift }
return-plan-step = { $percent } %
return-plan-bodyweight = Körpergewicht
return-plan-tread = { $step } · { $load }
return-plan-tread-here = { $tread }, hier bist du: { $counted } von { $needed } Trainings
return-plan-tread-done = { $tread }, geschafft
return-plan-next = Nächstes Training
return-plan-sets = { $sets } Sätze zu { $reps } mit { $load }, höchstens RPE { $rpe }
return-plan-body-variation = Eine sanftere Variante mit dem Körpergewicht: Solche Trainings zählen, gleich welche Hüft- oder Kniebeuge es ist.

## Warum diese Stufe
return-plan-because-start = Hier beginnt ein Plan.
return-plan-because-counted = Die Trainings der Stufe davor haben gezählt, das letzte am { $date }.
return-plan-because-too-much = Eine Stufe zurück: { $date } war zu viel.
return-plan-because-break = { $days ->
    [one] Nach { $days } Tag ohne diese Übung geht der Plan hier weiter.
   *[other] Nach { $days } Tagen ohne diese Übung geht der Plan hier weiter.
}
return-plan-because-flag = Jemand hat sich die Beschwerde angesehen: Der Plan geht hier weiter.

## Was die Stufe braucht
return-plan-need = { $count ->
    [one] Noch ein Training, das mit { $clear } endet, und du bist bei { $step }.
   *[other] Noch { $count } Trainings, die mit { $clear } enden, und du bist bei { $step }.
}
return-plan-need-last = { $count ->
    [one] Noch ein Training, das mit { $clear } endet, ohne einen Schmerzwert über { $line }, und der Plan ist geschafft.
   *[other] Noch { $count } Trainings, die mit { $clear } enden, ohne einen Schmerzwert über { $line }, und der Plan ist geschafft.
}
return-plan-from = Das nächste Training, das zählen kann, ist ab { $date }.
return-plan-above-line = { $rating }: { $nrs } liegt über deiner Grenze von { $line }. Der Plan bleibt auf dieser Stufe.
return-plan-done = Geschafft: Zwei Trainings bei { $step } blieben höchstens an deiner Grenze. Von hier gilt wieder der gewohnte Rat, ab diesem Gewicht.

## Warum er wartet, und wann ihn jemand ansehen soll
return-plan-paused-flag = Der Plan wartet: Eine Beschwerde ist offen. Er beginnt wieder auf der ersten Stufe, wenn sie sich jemand angesehen hat und du heben darfst.
return-plan-paused-look = Der Plan wartet: Schon das Körpergewicht war zu viel. Geh zum Arzt oder zur Physiotherapie; er geht weiter, wenn du danach heben darfst.
return-plan-paused-person = Du hast den Plan angehalten. Trainings zählen solange nicht.
return-plan-look-two = Zweimal nacheinander zu viel: Geh zum Arzt oder zur Physiotherapie.
return-plan-look-first = Zu viel auf der ersten Stufe: Geh zum Arzt oder zur Physiotherapie.
return-plan-look-watches = Dreimal nacheinander ging er hoch und wieder zurück: Bleib auf dieser Stufe, oder geh zum Arzt oder zur Physiotherapie.

## Warum ein Training nicht zählte
return-plan-not-counted = { $date } zählte nicht: { $reasons }.
return-plan-no-paused = der Plan war angehalten
return-plan-no-load = der schwerste Arbeitssatz hatte nicht das Gewicht der Stufe
return-plan-no-soon = seit dem letzten, das zählte, lag kein ganzer Tag dazwischen
return-plan-no-week = in den sechs Tagen davor zählten schon zwei
return-plan-no-baseline = dein Rücken begann bei { $nrs }
return-plan-no-creep = dein Rücken begann höher als sonst
return-plan-no-relief = du hattest etwas gegen die Schmerzen genommen
return-plan-no-symptom = eine Beschwerde war offen

## Worauf er beruht
return-plan-cues = Drei Dinge, an die du denkst
return-plan-about = Worauf das beruht
return-plan-story = In der Technikanleitung hatte jemand mit einem Bestwert von 365 lb nach jedem Kreuzheben Schmerzen. Er ging auf 50 % zurück, dachte an drei Dinge und hob binnen vier Wochen Sätze mit 80 % ohne Schmerzen. Das ist die Geschichte eines Einzelnen, keine Studie.
return-plan-ours = Von uns: die Stufen dazwischen, zwei Trainings je Stufe mit einem ganzen Tag dazwischen, höchstens zwei in sieben Tagen, wie nah ein Gewicht kommen muss, drei Sätze zu fünf und jeder Weg zurück.
return-plan-entered = Maximum: { $load }, wie du es eingegeben hast.
return-plan-estimated = Maximum: { $load }, aus einem Satz geschätzt nach Epley, Gewicht × (1 + Wiederholungen ÷ 30).
return-plan-raised = Das höhere Maximum gilt ab der nächsten Stufe; diese behält ihr Gewicht.
return-plan-line = Deine Grenze: { $line }. Die letzte Stufe ist geschafft, wenn die Schmerzwerte von zwei Trainings, die zählen, höchstens dort liegen.

## Was sich damit tun lässt
return-plan-open = Plan öffnen
return-plan-pause = Plan anhalten
return-plan-resume = Mit dem Plan weitermachen
return-plan-seen = Jemand hat es angesehen: Ich darf heben
return-plan-change = Plan ändern
return-plan-end = Plan beenden
return-plan-put-away = Plan weglegen
return-plan-offer = Rückkehrplan für { $lift }

## Ihn anlegen
return-plan-begin = Plan beginnen
return-plan-save = Speichern
return-plan-intro = Vier Stufen von 50 bis 80 % deines Maximums. Jede braucht zwei Trainings, die zählen.
return-plan-maximum = Dein Maximum
return-plan-maximum-hint = Maximum mit kg oder lb, etwa 165 kg
return-plan-estimate = Lass es leer für { $load }: geschätzt aus { $set } am { $date } nach Epley, Gewicht × (1 + Wiederholungen ÷ 30), mit den Wiederholungen in Reserve, abgerundet auf das, was du laden kannst.
return-plan-no-estimate = Kein Satz der letzten 90 Tage lässt es schätzen.
return-plan-steps = Stufen
return-plan-steps-note = 50 und 80 % stehen in der Technikanleitung, 60 und 70 % sind von uns.
return-plan-replaces = Er tritt an die Stelle deines Plans für { $lift }.
return-plan-your-line = Deine Grenze
return-plan-your-line-note = Bis zu welchem Schmerzwert die letzte Stufe als geschafft gilt. In der Technikanleitung ist das 0; ein höherer ist von uns, für Rückenschmerzen, die anhalten.

## Was daraus wurde
saved-plan = Plan gespeichert.
replanned = Der Plan für { $lift } steht jetzt bei { $is }, vorher bei { $was }.
replanned-stand = { $step } mit { $counted } von { $needed }
replanned-paused = { $stand }, angehalten
replanned-done = geschafft

## Was nicht geht
refused-plan-lift = Ein Rückkehrplan ist für eine Hüft- oder Kniebeuge.
refused-plan-reference = Gib dein Maximum an: Kein Satz der letzten 90 Tage lässt es schätzen.
refused-plan-nothing = Ein Maximum ist mehr als 0.
refused-plan-unit = Dieser Plan ist in { $unit }: Gib das Maximum in { $unit } an.
refused-plan-flag = Eine Beschwerde ist offen. Lass sie erst ansehen; dann kann ein Plan beginnen.
refused-plan-see-someone = Deine Antworten zu dir legen nahe, zuerst jemanden aufzusuchen. Sag dort, dass du heben darfst; dann kann ein Plan beginnen.
refused-plan-running = Diese Übung hat schon einen Plan. Beende ihn zuerst.
refused-plan-none = Diese Übung hat keinen Plan, der läuft.
refused-plan-line = Eine Grenze ist 0, 1 oder 2.
refused-plan-lasting = Eine Grenze über 0 ist für Rückenschmerzen, die anhalten. Sag das zuerst unter Über dich.
