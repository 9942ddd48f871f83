# Notifications, and what can delay or block them.

## On the lock screen: nothing about health

notify-public-title = Brace
notify-public-body = Eine Frage wartet auf dich.
notify-locked-body = Eine Frage wartet auf dich. Entsperr zuerst dieses Gerät.
notify-closed-body = Eine Frage wartet auf dich. Öffne Brace: Dort steht, warum dein Logbuch gerade nicht offen ist.

## Unlocked

notify-questions = Zwei-Stunden-Fragen
notify-two-hours = Wie geht es deinem Rücken jetzt, an der schlimmsten Stelle?
notify-second-check = Wie geht es deinem Rücken inzwischen, an der schlimmsten Stelle?
notify-site = Wie geht es dieser Stelle jetzt: { $site }?
notify-next-morning = Wie geht es deinem Rücken heute Morgen, an der schlimmsten Stelle?
notify-rest = Die Pause ist um.
notify-rest-late = Die Pause ist seit { $elapsed } um.
notify-late = War { $time } fällig.
notify-snooze = In { $minutes } Minuten
notify-skip = Überspringen

## Reminder health

health-title = Erinnerungen
health-fine = Deinen Erinnerungen steht nichts im Weg.
health-notifications = Mitteilungen von Brace sind ausgeschaltet. Du siehst die Fragen nur in Brace.
health-gathered = Dieses Gerät sammelt Mitteilungen von Brace in seiner geplanten Übersicht. Eine Frage kann Stunden zu spät kommen.
health-focus = Lässt ein Fokus Brace nicht durch, wartet eine Frage ohne Ton in der Mitteilungszentrale. Ob ein Fokus an ist, sagt dieses Gerät Brace nicht. In seinen Einstellungen steht unter Fokus, welche Apps durchkommen.
health-question-channel = Zwei-Stunden-Fragen sind in den Einstellungen dieses Geräts ausgeschaltet. Du siehst sie nur in Brace.
health-rest-channel = Der Pausentimer ist in den Einstellungen dieses Geräts ausgeschaltet. Du siehst ihn nur in Brace.
health-exact-alarms = Genaue Wecker sind nicht erlaubt. Eine Frage kann bis zu einer Stunde zu spät kommen.
health-background = Dieses Gerät schränkt Brace im Hintergrund ein. Eine Frage kann Stunden zu spät kommen.
health-open-settings = Einstellungen öffnen
health-last-late = Die letzte Erinnerung kam { $elapsed } zu spät.
health-last-on-time = Die letzte Erinnerung kam pünktlich.
health-flag = Erinnerungen kommen vielleicht nicht pünktlich
health-next-morning = Am nächsten Morgen noch einmal fragen
health-next-morning-on = an
health-next-morning-off = aus
health-next-morning-source = Aus der Sehnen-Reha; für den Rücken ist es eine eigene Idee von Brace
health-rest = Pausentimer
health-rest-off = aus
health-rest-on = nach { $rest }
