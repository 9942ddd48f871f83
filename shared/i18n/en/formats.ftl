# Numbers and times as people say them.

# $number (String) - localised
unit-kg = { $number } kg
# $number (String) - localised
unit-lb = { $number } lb
# $exercise (String) - the exercise's name
# $load (String) - the load with its unit
# $reps (String) - the reps
set-line = { $exercise } { $load } × { $reps }
# $rpe (String) - localised
set-rpe = RPE { $rpe }
clock-am = am
clock-pm = pm
# $time (String) - 6:42
# $half (String) - am or pm
clock-12 = { $time } { $half }
# $time (String) - a clock time
when-yesterday = yesterday { $time }
# $time (String) - a clock time
when-tomorrow = tomorrow { $time }
# $day (String) - a date
# $time (String) - a clock time
when-day = { $day }, { $time }
# $weekday (String) - Monday
# $day (String) - 2
# $month (String) - March
date = { $weekday } { $day } { $month }
# $weekday (String) - Monday
# $day (String) - 2
# $month (String) - March
# $year (String) - 2025
date-with-year = { $weekday } { $day } { $month } { $year }
# $hours (String) - whole hours
# $minutes (String) - two digits
elapsed-hours = { $hours } h { $minutes }
# $minutes (String) - 7, or 1:30
elapsed-minutes = { $minutes } min

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
weekday-short-0 = Mo
weekday-short-1 = Tu
weekday-short-2 = We
weekday-short-3 = Th
weekday-short-4 = Fr
weekday-short-5 = Sa
weekday-short-6 = Su
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
