# The library: what follows from the rule, and days of rest.

lib-rule-act = After too much
lib-rule-act-body = Go lighter next time: less load and more reps, or bodyweight. Less load lowers the forces along your spine. Or see a doctor or physiotherapist; the rule puts both on the same level.
lib-rule-act-limit = Brace starts from 20 % less, rounded down to your plates. That number is ours, and you can change it.

lib-rest-days = A few days off
lib-rest-days-body = Stop for today when the rule says so, and take a few days off the lifts. Your plan waits for you and picks up where you are.

lib-rest-move = Keep moving
lib-rest-move-body = Leave out the lifting, not the rest of your day. Walk, work, do what you usually do with as little discomfort as possible. Bed rest is not what is meant.
lib-rest-move-limit = The guideline says the same.

lib-rest-fear = Afraid to move?
lib-rest-fear-body = Take small steps back into the movement, and let your ratings show you how it goes. Fear of moving is a problem of its own; some leave deadlifts for good because of it.
lib-rest-fear-limit = What people are told about their back can stay with them for years.

lib-rest-lifting = Lifting at home
lib-rest-lifting-body = While your back is sore, bend your knees, tighten your belly and let your legs do the work when you pick things up.
lib-rest-lifting-limit = Trials that taught this way of lifting saw no less back pain afterwards. Keep it for as long as it is the more comfortable one.

lib-rest-setback = A setback
lib-rest-setback-body = Be patient with yourself: a setback is frustrating, for the body and for the mind. Your log shows how far you had come, and what worked.

lib-story-return = One lifter's way back
lib-story-return-body = A lifter with a best of 365 lb (165 kg) had pain after each session. His hips rose first, his shoulders dropped, his lower back rounded, and the bar was three inches (8 cm) in front of him. He cut the load to 50 % and worked with three cues: chest up, push the floor, drag the bar. Within four weeks he did sets at 80 % without pain.
lib-story-return-limit = One case from the form guide, no trial.

lib-plan-how = The return plan
lib-plan-how-body = Start at 50 % of your best and go up to 60, 70 and 80 %. Each step is done after two Clear sessions. Watch keeps you on your step; Too much takes you one step down. The three cues go with you on the way.
lib-plan-how-limit = 50 and 80 % are the form guide's, from one case. The steps between and the counts are ours.
