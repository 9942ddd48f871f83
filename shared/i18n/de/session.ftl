# Die Schleife zwischen den Sätzen: womit sie beginnt, Stange, Pausenuhr, Merksätze; und was als Nächstes kommt.

session-no-rpe = RPE –
bodyweight = ohne Gewicht
set-preview = { $load } × { $reps }
sentence-separator = {". "}

last-time = letztes Mal: { $set }
last-time-verdict = letztes Mal: { $set } · { $verdict }
first-bar = Kein neuerer Satz dieser Übung: Beginn mit der leeren Stange.
first-light = Kein neuerer Satz dieser Übung: Beginn leicht.
first-bodyweight = Kein neuerer Satz dieser Übung: Beginn ohne Gewicht.

next-title = Als Nächstes: { $exercise } { $set }

bar-empty = leere Stange, { $weight }
bar-plus = {" + "}
bar-side = { $plates } je Seite
bar-nearest = nächstes darunter: { $load }
bar-aloud = Stange mit { $weight }, auf jeder Seite { $plates }

logged-number = Satz { $number }
logged-rating = Rücken { $nrs }

rest-of = von { $target }
rest-ready = { $time }, bereit
rest-aloud = Pause { $time } von { $target }
rest-less = −{ $seconds }
rest-more = +{ $seconds }
rest-less-label = { $seconds } Sekunden weniger Pause
rest-more-label = { $seconds } Sekunden mehr Pause

cue-chest-up = Brust raus
cue-push-floor = Drück den Boden weg
cue-drag-bar = Zieh die Stange an den Beinen hoch
cue-hips-back = Zuerst die Hüfte zurück
cue-bar-on-legs = Stange bleibt an den Beinen
cue-chest-at-bottom = Brust raus, auch ganz unten
cue-hips-under = Beim Aufstehen: Hüfte unter die Stange
cue-load-close = Gewicht nah am Körper
cue-hips-forward = Am Ende Hüfte vor, nicht zurücklehnen
