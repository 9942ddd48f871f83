# Numbers and times as people say them. The spaces inside a value are no-break spaces (U+00A0).

unit-kg = { $number } kg
unit-lb = { $number } lb
set-line = { $exercise } { $load } × { $reps }
set-rpe = RPE { $rpe }
clock-am = AM
clock-pm = PM
clock-12 = { $time } { $half }

## When, standing alone

when-yesterday = gestern { $time }
when-tomorrow = morgen { $time }
when-day = { $day }, { $time }

## When, inside a sentence

at-today = um { $time }
at-yesterday = gestern um { $time }
at-tomorrow = morgen um { $time }
at-day = am { $day } um { $time }
about-today = gegen { $time }
about-yesterday = gestern gegen { $time }
about-tomorrow = morgen gegen { $time }
about-day = am { $day } gegen { $time }

## Dates

date = { $weekday }, { $day }. { $month }
date-with-year = { $weekday }, { $day }. { $month } { $year }
date-short = { $weekday }. { $day }. { $month }
date-short-with-year = { $weekday }. { $day }. { $month } { $year }

## Elapsed

elapsed-hours = { $hours } h
elapsed-hours-minutes = { $hours } h { $minutes } min
elapsed-minutes = { $minutes } min

## Names of days and months

weekday-0 = Montag
weekday-1 = Dienstag
weekday-2 = Mittwoch
weekday-3 = Donnerstag
weekday-4 = Freitag
weekday-5 = Samstag
weekday-6 = Sonntag
weekday-short-0 = Mo
weekday-short-1 = Di
weekday-short-2 = Mi
weekday-short-3 = Do
weekday-short-4 = Fr
weekday-short-5 = Sa
weekday-short-6 = So
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
