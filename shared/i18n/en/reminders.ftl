# Notifications, and what can delay or block them.

## On the lock screen: nothing about health

notify-public-title = Brace
notify-public-body = You have a question to answer.
notify-locked-body = You have a question to answer. Unlock this device first.
notify-closed-body = You have a question to answer. Open Brace: it says why your log is not open right now.

## Unlocked

# The name of their channel in the system's settings, as health-question-channel calls it
notify-questions = Two-hour questions
notify-two-hours = How is your back now, at its worst spot?
notify-second-check = How is your back by now, at its worst spot?
# $site (String) - the site's name
notify-site = How is this place now: { $site }?
notify-next-morning = How is your back this morning, at its worst spot?
notify-rest = Rest is over.
# $elapsed (String) - 7 min
notify-rest-late = Rest has been over for { $elapsed }.
# $time (String) - when it was due, as a phrase: at 20:01
notify-late = Due { $time }.
# $minutes (String) - 15
notify-snooze = In { $minutes } minutes
notify-skip = Skip

## Reminder health

health-title = Reminders
health-fine = Nothing is in the way of your reminders.
health-notifications = Notifications from Brace are switched off. You will see the questions in Brace only.
# Named as iOS names it, and so is the Focus below
health-gathered = This device gathers notifications from Brace in its scheduled summary. A question may come hours late.
health-focus = In a Focus that does not let Brace through, a question waits in Notification Center without a sound. This device does not tell Brace whether a Focus is on. Its settings list, under Focus, which apps come through.
health-question-channel = Two-hour questions are switched off in this device's settings. You will see them in Brace only.
health-rest-channel = The rest timer is switched off in this device's settings. You will see it in Brace only.
health-exact-alarms = Exact alarms are not allowed. A question may come up to an hour late.
health-background = This device restricts Brace in the background. A question may come hours late.
health-open-settings = Open the settings
# $elapsed (String) - 7 min
health-last-late = The last reminder came { $elapsed } late.
health-last-on-time = The last reminder came on time.
health-flag = Reminders may not come on time
health-next-morning = Ask again the next morning
health-next-morning-on = on
health-next-morning-off = off
health-next-morning-source = Borrowed from tendon rehab; for backs it is Brace's own idea
health-rest = Rest timer
health-rest-off = off
# $rest (String) - 3 min
health-rest-on = after { $rest }
