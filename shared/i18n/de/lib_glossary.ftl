# The library: what the words mean; none of them says what anybody has.

lib-term-neutral = Neutrale Wirbelsäule
lib-term-neutral-body = Die eigene, sanfte Kurve der Wirbelsäule vom Hals bis zum Steißbein. Sie ist ein Bereich und keine einzelne Stellung, und ein starkes Hohlkreuz ist nicht gemeint.
lib-term-neutral-limit = Gemessene Heber bewegten bei Kniebeuge und Kreuzheben alle den unteren Rücken.

lib-term-hinge = Hüftbeuge
lib-term-hinge-body = Sich in der Hüfte beugen, während der Rücken seine Form hält, wie beim Kreuzheben.

lib-term-midfoot = Mittelfuß
lib-term-midfoot-body = Die Mitte zwischen Ferse und Zehen, von der Seite gesehen. Darüber gehört die Stange.

lib-term-core = Rumpf
lib-term-core-body = Becken, Bauch und die Muskeln des unteren und oberen Rückens: was den Oberkörper hält.

lib-term-lats = Latissimus
lib-term-lats-body = Der breite Rückenmuskel. Angespannt hält er die Stange nah an den Beinen.

lib-term-glutes = Gesäßmuskeln
lib-term-glutes-body = Die Muskeln des Gesäßes. Mit den Beinbeugern strecken sie die Hüfte.

lib-term-erectors = Rückenstrecker
lib-term-erectors-body = Sie laufen auf beiden Seiten der Wirbelsäule und halten sie aufrecht; auch paraspinale Muskeln genannt.

lib-term-l4l5 = L4-L5 und L5-S1
lib-term-l4l5-body = Die beiden untersten Gelenke des Rückens, gleich über dem Becken.
lib-term-l4l5-limit = Der Name einer Stelle, kein Befund.

lib-term-regions = Unterer, mittlerer, oberer Rücken
lib-term-regions-body = Unten: gleich über dem Steißbein. Oben: zwischen den Schulterblättern. Mitte: was dazwischen liegt.

lib-term-nrs = Schmerzskala
lib-term-nrs-body = Ganze Zahlen von 0, kein Schmerz, bis 10, der schlimmste, den du dir vorstellen kannst.

lib-term-doms = Muskelkater
lib-term-doms-body = Er steigt einen Tag lang, ist nach ein bis drei Tagen am stärksten und meist in einer Woche weg. In Gesäß und Beinbeugern ist er nach dem Kreuzheben normal.

lib-term-strain = Zerrung und Verstauchung
lib-term-strain-body = Eine Zerrung betrifft einen Muskel, eine Verstauchung ein Band. Beide Wörter sagen, was zu weit gedehnt wurde.

lib-term-kinesiophobia = Kinesiophobie
lib-term-kinesiophobia-body = Angst, sich wegen Schmerzen zu bewegen, so stark, dass man es meidet.

lib-term-scoliosis = Skoliose
lib-term-scoliosis-body = Eine seitliche Kurve der Wirbelsäule, klein oder groß.

lib-term-kyphosis = Hyperkyphose
lib-term-kyphosis-body = Ein stark gerundeter oberer Rücken: im Alter, bei brüchigen Knochen, nach Brüchen oder vererbt.

lib-term-bertolotti = Bertolotti
lib-term-bertolotti-body = Eine angeborene Variante der untersten Wirbel.

lib-term-effort = RPE und RIR
lib-term-effort-body = RPE sagt, wie schwer ein Satz war, von 1 bis 10. RIR sagt, wie viele Wiederholungen noch gegangen wären.

lib-term-e1rm = Geschätzte Bestleistung
lib-term-e1rm-body = Was du einmal heben könntest, aus einem Satz nach der Formel von Epley geschätzt.
lib-term-e1rm-limit = Über zehn Wiederholungen ist sie weniger genau.

lib-term-backoff = Aufwärm-, Arbeits- und Back-off-Sätze
lib-term-backoff-body = Aufwärmsätze führen zum Gewicht hin, Arbeitssätze sind das Training, Back-off-Sätze folgen mit weniger.
