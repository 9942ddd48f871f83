# The list of all sessions, the page of one, and dates as short as they fit.

history-title = Verlauf
history-none = Noch kein Training.
history-older = Ältere Trainings
history-newer = Neuere Trainings
history-list-title = Trainings
history-add = Früheres Training nachtragen
history-month = { $month } { $year }
history-day = { $date }: { $word }
history-day-several = { $count ->
    [one] { $date }: { $word }
   *[other] { $date }: { $count } Trainings, { $word }
}
history-day-none = { $date }: kein Training
history-lift = { $exercise } { $load }, { $sets } × { $reps }
history-lift-mixed = { $exercise } { $load }, { $sets ->
    [one] 1 Satz
   *[other] { $sets } Sätze
}
history-lifts-more = { $count } mehr
history-no-lift = Keine Sätze
history-rise = +{ $rise }
history-no-rise = kein Anstieg
history-row = { $title }, { $date }, { $word }
history-point = { $date }: { $value }
history-plot = { $exercise } von { $lightest } bis { $heaviest } in { $count ->
    [one] einem Training
   *[other] { $count } Trainings
}; höchster Anstieg { $rise }.

past-add-set = Satz nachtragen
past-add-check = Schmerzwert nachtragen
past-times = Beginn und Ende ändern
past-remove = Training löschen
past-back = Verlauf

## Correcting by command

terminal-edit-nothing = Sag, was sich ändern soll: --load, --reps, --rpe, --kind, --exercise und --time eines Satzes, --nrs, --at und --time eines Schmerzwerts, --time und --end eines Trainings.
terminal-edit-unfit = { $option } gehört nicht zu diesem Eintrag. Es wurde nichts geändert.
terminal-no-page = So viele Seiten hat der Verlauf nicht: Er endet mit Seite { $pages }.
