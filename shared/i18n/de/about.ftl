# Was jemand über sich sagt.

about-title = Über dich
about-intro = Lass offen, was du willst: Es zählt als nicht beantwortet, nie als Nein.
about-page = Seite { $page } von { $pages }. Lass offen, was du willst: Es zählt als nicht beantwortet, nie als Nein.
about-sources = Von: { $sources }.
about-yes = ja
about-no = nein
about-open = nicht beantwortet
about-none = Nichts davon
about-none-others = Nichts vom Rest
about-skip = Überspringen
about-next = Weiter
about-done = Fertig
about-previous = Seite davor
about-put-off = Vor einem anderen Training fragen

about-first-title = Vor Kniebeugen und Kreuzheben
about-first-why = Trifft etwas davon zu, geh zuerst zur Physiotherapie oder zum Arzt.
about-bone = Brüchige Knochen, oder ein Bruch nach etwas Kleinem
about-spine-ever = Eine Operation an der Wirbelsäule, irgendwann
about-spine-recent = Eine Spritze in die Wirbelsäule oder eine Operation an ihr in den letzten 3 Monaten
about-inflammatory = Eine Krankheit mit Entzündungen: Gelenke, Darm, Schuppenflechte oder Augen
about-unexplained = Starke Rückenschmerzen, die niemand erklärt hat
about-may-lift = Jemand hat es sich angesehen, und du darfst heben
about-may-lift-why = Bis hier ein Ja steht, schlägt Brace kein Gewicht vor. Eintragen und einschätzen kannst du wie immer.

about-breath-title = Die Luft anhalten unter der Stange
about-breath-why = Trifft etwas davon zu, frag einen Arzt, bevor du die Luft anhältst. Die Checkliste sagt dann: Halte die Spannung und atme aus.
about-blood-pressure = Hoher Blutdruck
about-heart = Eine Herzkrankheit
about-aneurysm = Ein Aneurysma, im Körper oder im Kopf
about-marfan = Marfan-Syndrom oder etwas Ähnliches
about-hernia = Ein Leisten- oder anderer Bruch der Bauchwand
about-eye = Etwas an der Netzhaut, oder eine Augenoperation vor Kurzem
about-pregnancy = Schwanger, oder eine Geburt in den letzten 6 Monaten
about-operation = Irgendeine andere Operation vor Kurzem

about-health-title = Krankheiten und Medikamente
about-health-why = Für sich allein ändert das hier nichts. Kommt etwas Neues am Rücken dazu, schickt dich Brace früher zum Arzt.
about-cancer = Krebs, irgendwann
about-steroids = Kortison-Tabletten, 3 Monate oder länger
about-immune = Geschwächte Abwehr, durch eine Krankheit oder ein Medikament
about-drugs = Gespritzte Drogen

about-back-title = Dein Rücken und dein Alter
about-back-why = Haben sich gewöhnliche Rückenschmerzen beruhigt, fang leicht an und lass deine Schmerzwerte entscheiden. Manche Zeichen zählen in manchem Alter mehr.
about-back-pain = Wie oft dein Rücken wehtut
about-back-pain-never = nie
about-back-pain-now-and-then = ab und zu
about-back-pain-lasting = über 12 Wochen
about-began-before-45 = Es begann, bevor du 45 warst
about-age = Dein Alter
about-age-under-20 = unter 20
about-age-from-20 = 20 bis 44
about-age-from-45 = 45 bis 54
about-age-from-55 = 55 bis 64
about-age-from-65 = 65 und älter

about-seen = gesehen { $date }
about-due = Ein paar Fragen über dich sind offen
about-see-first = Geh erst zu jemandem, dann sag hier, dass du heben darfst
saved-history = Gespeichert, mit dem Datum von heute.
saved-history-put-off = Verschoben. Brace fragt vor einem anderen Training.
refused-answer-misfit = Das ist keine Antwort auf diese Frage. Wähl eine von denen, die dastehen.

## Was gegen die Schmerzen genommen wurde
relief-tick = Ich habe etwas gegen die Schmerzen genommen
rating-with-relief = mit etwas gegen die Schmerzen

## Freie Tage
days-off-title = Ein paar freie Tage
days-off-intro = Lass Kniebeugen und Kreuzheben ein paar Tage sein und bleib in Bewegung: dein Alltag, nur ohne das Heben. Sie enden von selbst, keine Erinnerung spricht von ihnen, und ein Training kannst du jederzeit beginnen.
days-off-days = Freie Tage
days-off-count = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
days-off-fewer = Ein Tag weniger
days-off-more = Ein Tag mehr
days-off-back = Wieder heben
days-off-from = ab { $date }
days-off-note = Ein paar Tage: Rücken-Artikel. Dass es 3 sind: Vorgabe von Brace.
days-off-take = { $days } freinehmen
days-off-end = Freie Tage beenden
days-off-run = Frei von Kniebeugen und Kreuzheben: wieder heben ab { $date }.
days-off-ended = Gespeichert. Es laufen keine freien Tage.
verdict-do-days-off = Ein paar freie Tage
