# The library: variations of the lifts.

lib-var-wide = Breiter Stand (Sumo)
lib-var-wide-body = Stell dich breit hin, die Zehen nach außen, die Hände zwischen den Beinen. Das nimmt etwas Kraft vom unteren Rücken, solange die Wirbelsäule neutral bleibt, und fordert die Innenseiten der Oberschenkel und das Gesäß mehr.
lib-var-wide-limit = Bei einer Meisterschaft hielten Sumo-Heber den Rumpf 5 bis 10 Grad aufrechter. Gemessen wurde die Haltung, nicht der Schmerz.

lib-var-trap-bar = Trap-Bar
lib-var-trap-bar-body = Stell dich in die Stange und halte sie neben dir. Das Gewicht ist auf einer Linie mit den Füßen statt davor.
lib-var-trap-bar-limit = An Hebern gemessen war das größte Moment am unteren Rücken kleiner und am Knie größer.

lib-var-front-load = Gewicht vor dem Körper
lib-var-front-load-body = Mach Kniebeugen mit dem Gewicht vor dir statt auf dem Rücken.
lib-var-front-load-limit = Als Goblet Squat, mit Kurzhantel oder Kettlebell vor der Brust, oder als Frontkniebeuge.

lib-var-lighter = Weniger Gewicht, mehr Wiederholungen
lib-var-lighter-body = Mach dieselbe Übung mit weniger Gewicht und mehr Wiederholungen. Du behältst die Bewegung und übst sie, und dein Rücken muss weniger tragen.

lib-var-bodyweight = Körpergewicht
lib-var-bodyweight-body = Lass die Stange weg: Kniebeugen und Hüftbeugen nur mit dem Körpergewicht. Schätze den Rücken danach ein wie nach jedem Satz.

lib-var-strengtheners = Übungen für einen kräftigen Rücken
lib-var-strengtheners-body = Kniebeugen, Kreuzheben, Good Mornings und Rückenstrecken trainieren die Muskeln des Rückens. Beginn bei jeder leicht.
lib-var-strengtheners-limit = Mit derselben leichten Stange verlangten Good Morning und Kreuzheben vom unteren Rücken gleich viel.

lib-var-upper-back = Übungen für den oberen Rücken
lib-var-upper-back-body = Shrugs und andere Übungen für den Trapez kräftigen den oberen Rücken, der bei jedem Kreuzheben seine Form halten muss.
lib-var-upper-back-limit = Das ist die Gewohnheit eines starken Hebers, keine Studie.
