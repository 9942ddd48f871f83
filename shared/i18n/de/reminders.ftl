# Notifications, and what can delay or block them.

## On the lock screen: nothing about health

notify-public-title = Brace
notify-public-body = Eine Frage wartet auf dich.
notify-locked-body = Eine Frage wartet auf dich. Entsperre zuerst dieses Gerät.
notify-closed-body = Eine Frage wartet auf dich. Dein Logbuch ist gerade nicht offen: Öffne Brace, dort steht, warum.

## Unlocked

notify-two-hours = Dein Rücken jetzt, an der schlimmsten Stelle?
notify-second-check = Dein Rücken noch einmal, an der schlimmsten Stelle?
notify-site = Dein Rücken jetzt: { $site }?
notify-next-morning = Dein Rücken heute Morgen, an der schlimmsten Stelle?
notify-rest = Die Pause ist um.
notify-rest-late = Die Pause ist seit { $elapsed } um.
notify-late = Fällig: { $time }.
notify-snooze = In 15 Minuten
notify-skip = Überspringen

## Reminder health

health-title = Kommen die Erinnerungen?
health-fine = Gerade steht nichts im Weg.
health-notifications = Mitteilungen von Brace sind ausgeschaltet. Die Fragen stehen nur in der App.
health-question-channel = Der Kanal der Fragen ist ausgeschaltet. Sie stehen nur in der App.
health-rest-channel = Der Kanal des Pausenweckers ist ausgeschaltet.
health-exact-alarms = Genaue Wecker sind nicht erlaubt. Eine Frage kann bis zu einer Stunde zu spät kommen.
health-background = Dieses Gerät schränkt Brace im Hintergrund ein. Eine Frage kann Stunden zu spät kommen.
health-open-settings = Einstellungen öffnen
health-last-late = Die letzte Erinnerung kam { $elapsed } zu spät.
health-last-on-time = Die letzte Erinnerung kam pünktlich.
health-flag = Erinnerungen kommen vielleicht nicht pünktlich
health-next-morning = Auch am nächsten Morgen fragen
health-next-morning-on = an
health-next-morning-off = aus
health-next-morning-source = Eine Idee aus der Sehnen-Reha, hier eine eigene Vorgabe von Brace
health-rest = Pausenwecker
health-rest-off = aus
health-rest-on = nach { $rest }
