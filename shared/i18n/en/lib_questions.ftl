# The library: questions that come up.

lib-faq-signal = Does pain mean that something is broken?
lib-faq-signal-body = Not always. Pain does not have to mean serious harm, but it is a signal: rate it, and let the rating decide what comes next. The signs under “When to see someone” count whatever the number.

lib-faq-sore = Is a sore back normal?
lib-faq-sore-body = Mild soreness of the muscles along the spine is normal, above all when heavy pulling is new to you. It is tender and stiff, and goes within days. Sharp pain in one spot, tingling, or pain that runs down a leg is something else: the guide says, have it looked at at once.
lib-faq-sore-limit = Brace says within days, and sooner where another sign comes with it. Your ratings tell how much it is, not what it is.

lib-faq-sore-where = Where will it be sore?
lib-faq-sore-where-body = That depends on how trained you are and where in your training you stand. Soreness and pain can be hard to tell apart; if in doubt, rate it as pain.
lib-faq-sore-where-limit = Sharp pain in one spot is not soreness: have it looked at.

lib-faq-first-time = The first weeks of deadlifting
lib-faq-first-time-body = When you first start, the whole body can be sore for up to a week. Start light and keep at it: it gets less with each session.
lib-faq-first-time-limit = Muscle soreness is usually gone in five to seven days.

lib-faq-bend = Bending forward hurts
lib-faq-bend-body = With a back that hurts after deadlifts, even a small bend can hurt, to tie a shoe for instance. Rate it, keep moving within comfort, and follow the rule.
lib-faq-bend-limit = By itself that is no sign that something is torn or broken.

lib-faq-upper-back = A sore upper back
lib-faq-upper-back-body = When deadlifts are new to you, a sore upper back is normal, with good form or not: it held the bar.

lib-faq-stop = When to stop
lib-faq-stop-body = Stop an exercise that brings pain while you do it or right after. Rest, look at your form, let a coach see it. If it keeps coming back, see a physiotherapist or a sports doctor before you go on.
lib-faq-stop-limit = Brace speaks up from two points on. The guide means any pain.

lib-faq-glutes = Weak glutes?
lib-faq-glutes-body = The form guide says that weak glutes make the back step in, and calls it glute amnesia. Warm your glutes up before you lift; it costs little.
lib-faq-glutes-limit = With back pain, strength at the side of the hip tended to be lower. Whether that is a cause or a result is not known, and how the muscles switch on is unclear.
