# Before the first session.

welcome-title = Squat and deadlift, and let your back have a say.
welcome-rate = Rate your back from 0 to 10 before you lift.
welcome-lift = Lift as you do, and log your sets.
welcome-ask = We ask again after two hours. Two points up for longer than that was too much.
welcome-demonstrate = Try the demonstration
welcome-demonstration = Two weeks of someone else's training, in a log that is thrown away afterwards. Yours stays as it is.
welcome-adults = Written for adults. Under 16, a doctor or physiotherapist decides.
welcome-curve = A back that starts at 1, goes up to 3 by the end of the session and is still at 3 after two hours: that was too much.
demonstration-leave = Leave the demo
