# The library: the deadlift, phase by phase.

lib-dl-what = Was Kreuzheben ist
lib-dl-what-body = Kreuzheben ist eine Hüftbeuge: Du beugst dich in der Hüfte und stehst wieder auf. Gesäß, Beinbeuger, Rückenstrecker, Latissimus und Rumpf bringen die Stange gemeinsam vom Boden bis zur Hüfte.

lib-dl-setup = Aufstellen
lib-dl-setup-body = Stell dich hüftbreit hin, die Stange über dem Mittelfuß. Beug dich hinunter und greif sie knapp außerhalb der Beine. Deine Schultern stehen ein wenig vor der Stange. Lass dir Zeit: Alles Weitere baut darauf auf.

lib-dl-feet = Wie breit du stehst
lib-dl-feet-body = Zwei Fußstellungen sind üblich: hüftbreit mit der Stange über dem Mittelfuß, so die Technikanleitung, und schulterbreit mit den Schienbeinen an der Stange, so der Rücken-Artikel.
lib-dl-feet-limit = Nimm die, bei der die Stange über dem Mittelfuß bleibt.

lib-dl-start = Die Ausgangsposition
lib-dl-start-body = Schieb zuerst die Hüfte zurück, dann beug die Knie ein wenig, bis die Schienbeine fast senkrecht stehen. Brust raus, Rücken neutral, Bauch und Gesäß fest, Arme gestreckt. Bau im ganzen Körper Spannung auf, bevor sich die Stange bewegt: Der Start entscheidet über den Zug.

lib-dl-brace = Anspannen
lib-dl-brace-body = Atme tief in den Bauch und spann die Bauchmuskeln an, als bekämst du gleich einen Stoß. Halte diese Spannung den ganzen Weg, hoch und hinunter.
lib-dl-brace-limit = Atme hinter der schwersten Stelle aus. Solltest du wegen des Pressens erst nachfragen, halte die Spannung und atme beim Heben aus.

lib-dl-initiate = Abheben
lib-dl-initiate-body = Drück über den ganzen Fuß, Ferse und Mittelfuß zugleich, als würdest du den Boden wegdrücken. Halte die Stange nah. Lass die Brust steigen, wenn die Stange den Boden verlässt, damit Hüfte und Schultern gemeinsam starten.

lib-dl-midpull = Der Zug
lib-dl-midpull-body = Lass Hüfte und Schultern gemeinsam steigen, gleich schnell. Die Stange gleitet an den Beinen hoch. Schießt die Hüfte zuerst hoch, macht der Rücken den Rest allein.

lib-dl-lockout = Oben ankommen
lib-dl-lockout-body = Schieb zum Schluss die Hüfte nach vorn, bis du gerade stehst, Knie und Hüfte gestreckt. Lass die Schultern von selbst nach hinten kommen. Nicht zurücklehnen, die Schultern nicht hochziehen: Gerade stehen genügt.

lib-dl-lower = Ablassen
lib-dl-lower-body = Geh den Weg zurück, kontrolliert: zuerst die Hüfte nach hinten, der Rücken neutral, die Stange an den Oberschenkeln. Beug die Knie, wenn die Stange an ihnen vorbei ist, dann setz sie ab.

lib-dl-upper-back = Ein runder oberer Rücken
lib-dl-upper-back-body = Halte den oberen Rücken lang, solange du lernst. Ihn absichtlich zu runden ist nichts, was man Neueren beibringt. Ein breiter oberer Rücken sieht von der Seite schnell rund aus, obwohl er es kaum ist.
lib-dl-upper-back-limit = Bei Maximalversuchen sieht man es; ein Vorbild fürs Training ist das nicht.
