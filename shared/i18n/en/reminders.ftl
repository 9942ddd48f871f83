# Notifications, and what can delay or block them.

## On the lock screen: nothing about health

notify-public-title = Brace
notify-public-body = You have a question to answer.
notify-locked-body = You have a question to answer. Unlock this device first.
notify-closed-body = You have a question to answer. Your log is not open just now: open Brace to see why.

## Unlocked

notify-two-hours = Your back now, at its worst spot?
notify-second-check = Your back again, at its worst spot?
# $site (String) - the site's name
notify-site = Your back now: { $site }?
notify-next-morning = Your back this morning, at its worst spot?
notify-rest = Rest is over.
# $elapsed (String) - 7 min
notify-rest-late = Rest is over, { $elapsed } ago.
# $time (String) - when it was due
notify-late = Due: { $time }.
notify-snooze = In 15 minutes
notify-skip = Skip

## Reminder health

health-title = Will the reminders come?
health-fine = Nothing stands in the way just now.
health-notifications = Notifications of Brace are switched off. The questions stand in the app only.
health-question-channel = The channel of the questions is switched off. They stand in the app only.
health-rest-channel = The channel of the rest timer is switched off.
health-exact-alarms = Exact alarms are not allowed. A question may come up to an hour late.
health-background = This device restricts Brace in the background. A question may come hours late.
health-open-settings = Open the settings
# $elapsed (String) - 7 min
health-last-late = The last reminder came { $elapsed } late.
health-last-on-time = The last reminder came on time.
health-flag = Reminders may not come on time
health-next-morning = Ask the next morning, too
health-next-morning-on = on
health-next-morning-off = off
health-next-morning-source = An idea from tendon rehabilitation, here Brace's own
health-rest = Rest timer
health-rest-off = off
# $rest (String) - 3 min
health-rest-on = after { $rest }
