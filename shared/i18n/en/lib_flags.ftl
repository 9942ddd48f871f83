# The library: when to see someone, part by part.

lib-flags-first = Before you start
lib-flags-first-body = With an existing or unexplained back injury, see a professional before you squat or deadlift, and ask what suits you. The same goes after an operation on your back.

lib-flags-now = Get emergency help now

lib-flags-today = Be seen today

lib-flags-soon = Have it looked at within days

lib-flags-legs = Both legs: muscle or nerve?
lib-flags-legs-body = Trained muscles ache in the thigh or buttock, on both sides, tender to touch, and it eases within days. Pain from a nerve runs down from the back, often with tingling, numbness or weakness. If that runs into both legs and is new, get emergency help now. If you can't tell the two apart, have it looked at today.

lib-flags-limits = What a sign means

lib-flags-breath = Ask first about held breath
lib-flags-breath-body = With high blood pressure, a heart condition, an aneurysm, a hernia, an eye condition, in pregnancy or after a recent operation, ask a doctor before you hold your breath to lift. Until then keep the tension in your trunk and breathe out past the hard part.
lib-flags-breath-limit = Measured at a maximal leg press: 311/284 mmHg with held breath, 198/175 breathing out, in healthy men.
