# Numbers and times as people say them. The spaces inside a value are no-break spaces (U+00A0).

# $number (String) - localised
unit-kg = { $number } kg
# $number (String) - localised
unit-lb = { $number } lb
# $exercise (String) - the exercise's name
# $load (String) - the load with its unit
# $reps (String) - the reps
set-line = { $exercise } { $load } × { $reps }
# $rpe (String) - localised
set-rpe = RPE { $rpe }
clock-am = am
clock-pm = pm
# $time (String) - 6:42
# $half (String) - am or pm
clock-12 = { $time } { $half }

## When, standing alone

# $time (String) - a clock time
when-yesterday = yesterday { $time }
# $time (String) - a clock time
when-tomorrow = tomorrow { $time }
# $day (String) - a date
# $time (String) - a clock time
when-day = { $day }, { $time }

## When, inside a sentence

# $time (String) - a clock time
at-today = at { $time }
# $time (String) - a clock time
at-yesterday = yesterday at { $time }
# $time (String) - a clock time
at-tomorrow = tomorrow at { $time }
# $day (String) - a date
# $time (String) - a clock time
at-day = on { $day } at { $time }
# $time (String) - a clock time
about-today = about { $time }
# $time (String) - a clock time
about-yesterday = yesterday at about { $time }
# $time (String) - a clock time
about-tomorrow = tomorrow at about { $time }
# $day (String) - a date
# $time (String) - a clock time
about-day = on { $day } at about { $time }

## Dates

# $weekday (String) - Monday
# $day (String) - 2
# $month (String) - March
date = { $weekday } { $day } { $month }
# $weekday (String) - Monday
# $day (String) - 2
# $month (String) - March
# $year (String) - 2025
date-with-year = { $weekday } { $day } { $month } { $year }
# $weekday (String) - Mon
# $day (String) - 2
# $month (String) - Mar
date-short = { $weekday } { $day } { $month }
# $weekday (String) - Mon
# $day (String) - 2
# $month (String) - Mar
# $year (String) - 2025
date-short-with-year = { $weekday } { $day } { $month } { $year }

## Elapsed

# $hours (String) - whole hours
elapsed-hours = { $hours } h
# $hours (String) - whole hours
# $minutes (String) - 1 to 59
elapsed-hours-minutes = { $hours } h { $minutes } min
# $minutes (String) - 7, or 1:30
elapsed-minutes = { $minutes } min

## Names of days and months

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
weekday-short-0 = Mon
weekday-short-1 = Tue
weekday-short-2 = Wed
weekday-short-3 = Thu
weekday-short-4 = Fri
weekday-short-5 = Sat
weekday-short-6 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
