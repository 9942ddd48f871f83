# The library: what is said about backs, each with what limits it.

lib-claim-eight = „Acht von zehn haben irgendwann Rückenschmerzen“
lib-claim-eight-body = Bis zu acht von zehn Erwachsenen haben irgendwann im Leben Rückenschmerzen. Mit einem schmerzenden Rücken bist du nicht allein.
lib-claim-eight-limit = Eine Umfrage in Kanada: 84 % von denen, die geantwortet haben.

lib-claim-serious = „Fast nie etwas Ernstes“
lib-claim-serious-body = Sieh zuerst die Zeichen unter „Hol jetzt Notfallhilfe“ durch; trifft eins zu, zählt diese Zahl nicht. Weniger als einer von hundert Menschen mit Rückenschmerzen hat eine ernste Ursache.
lib-claim-serious-limit = Gezählt in Hausarztpraxen: 11 von 1.172, acht davon Brüche. Es waren keine Kraftsportler.

lib-claim-technique = „Meist behebbare Technik“
lib-claim-technique-body = Die meisten Fälle, sagt die Technikanleitung, kämen von Technikfehlern, die sich beheben lassen.
lib-claim-technique-limit = Eine Studie, die das zeigt, kennen wir nicht. Technik und Gewicht sind trotzdem das, was du heute ändern kannst, also fang dort an.

lib-claim-disc = „300 % mehr Druck auf die Bandscheibe“
lib-claim-disc-body = Die Wirbelsäule zu beugen, sagt die Technikanleitung, erhöhe den Druck in einer Bandscheibe um bis zu 300 %.
lib-claim-disc-limit = Die Zahl ließ sich nicht zurückverfolgen. Ein Messfühler in einer Bandscheibe zeigte bei einem Mann mit 20 kg und rundem Rücken 35 % mehr als mit gebeugten Knien. Und eine Übersicht über zwölf Studien fand, mit geringer Gewissheit, keinen Zusammenhang zwischen Beugung und Rückenschmerzen.

lib-claim-motor = „Bewegungskontrolle, nicht Schwäche“
lib-claim-motor-body = Schmerz vom Kreuzheben, zitiert die Technikanleitung, ist selten nur Schwäche, öfter die Art, wie die Bewegung gesteuert wird.
lib-claim-motor-limit = Woher das Zitat stammt, haben wir nicht gefunden. Nimm es als Meinung.

lib-claim-ignore = „Ignorierte Beschwerden werden chronisch“
lib-claim-ignore-body = Beschwerden zu ignorieren, die bleiben, führe, so die Technikanleitung, zu dauerhaften Beschwerden oder Schlimmerem.
lib-claim-ignore-limit = Lass Schmerzen ansehen, die bleiben oder immer wiederkommen. Die meisten Rückenschmerzen werden besser.

lib-claim-form-error = „Plötzlicher Schmerz heißt Technikfehler“
lib-claim-form-error-body = Akuter Schmerz, sagt die Technikanleitung, deute auf einen Technikfehler oder zu viel Gewicht.
lib-claim-form-error-limit = Das muss nicht sein. Technik und Gewicht sind das, was du heute ändern kannst.

lib-claim-acute-exercise = „Bei akutem Schmerz keine Übungen“
lib-claim-acute-exercise-body = Der Rücken-Artikel sagt, Übungen seien als Behandlung akuter Schmerzen im unteren Rücken nicht empfohlen, und die Belege seien begrenzt.
lib-claim-acute-exercise-limit = Bleib trotzdem aktiv. Das rät die Leitlinie, und auch, Übungen zu erwägen. Bei akutem Schmerz zeigten Studien keine klare Wirkung, mit sehr geringer Gewissheit.

lib-claim-acute = „Akut heißt unter vier Wochen“
lib-claim-acute-body = Akut, sagt der Rücken-Artikel, heißt unter vier Wochen.
lib-claim-acute-limit = Andere rechnen bis sechs Wochen. Die Grenze ist eine Übereinkunft.

lib-claim-relaxants = „Muskelrelaxanzien wirken“
lib-claim-relaxants-body = Muskelrelaxanzien, sagt der Rücken-Artikel, seien wirksam.
lib-claim-relaxants-limit = Nach zwei Wochen war der Schmerz um etwa 8 von 100 Punkten kleiner als ohne, Nebenwirkungen waren häufiger, die Gewissheit sehr gering. Brace rät nichts zu Medikamenten: Frag in der Apotheke oder ärztlich nach.

lib-claim-drugs = „Kortison, Schmerzmittel, Salbe, Wärme“
lib-claim-drugs-body = Kortison, sagt der Rücken-Artikel, bringe bei akuten Rückenschmerzen nichts; er nennt auch Entzündungshemmer, Pfeffersalbe, Wärme und Kälte.
lib-claim-drugs-limit = Eine Übersicht zu Kortison fand für kurze Zeit etwas weniger Schmerz, wo eine Nervenwurzel beteiligt war. Brace rät nichts zu Medikamenten: Frag in der Apotheke oder ärztlich nach.

lib-claim-hands = „Nadeln und Behandlung mit den Händen“
lib-claim-hands-body = Der Rücken-Artikel nennt Akupunktur und manuelle Therapie als Behandlungen.
lib-claim-hands-limit = Die Leitlinie empfiehlt Akupunktur nicht, und manuelle Therapie nur zusammen mit Übungen.

lib-claim-xray = „Kein Röntgen nötig“
lib-claim-xray-body = Geröntgt, sagt der Rücken-Artikel, werde nicht unbedingt.
lib-claim-xray-limit = Die Leitlinie sieht es ebenso: keine Aufnahme außerhalb der spezialisierten Versorgung, solange kein Verdacht auf etwas Ernstes besteht.

lib-claim-depression = „Depression macht Rückenschmerzen“
lib-claim-depression-body = Der Rücken-Artikel nennt Depression eine häufige Ursache von Rückenschmerzen. Geht es dir seelisch schlecht, sprich mit einer Fachperson; es lohnt sich.
lib-claim-depression-limit = Gedrückte Stimmung geht mit häufigeren neuen Episoden einher. Das ist ein Zusammenhang, kein Beweis einer Ursache.

lib-claim-mid-back = Schmerz im mittleren Rücken
lib-claim-mid-back-body = Schmerz im mittleren Rücken kann von Alltag und Haltung kommen, von einer Verletzung oder entzündeten Muskeln, sagt der Rücken-Artikel. Er kann sich wie Verspannung anfühlen. Schätze ihn ein wie jede andere Stelle.

lib-claim-helps = „Kreuzheben tut dem Rücken gut“
lib-claim-helps-body = Gut gemacht, sagen beide Quellen, kann Kreuzheben Rückenschmerzen mit der Zeit lindern, und es kräftigt den Rücken.
lib-claim-helps-limit = In einer Studie half Training mit Kreuzheben, nicht besser als anderes Training. Auch eine kleine Studie ohne Vergleich sah weniger Schmerz. Viele Kraftdreikämpfer berichten von Beschwerden, und in einer Studie hingen die am unteren Rücken mit Kreuzheben zusammen.

lib-claim-holmberg = „Schweres Kreuzheben gegen Rückenschmerzen“
lib-claim-holmberg-body = Der Rücken-Artikel berichtet von schwerem Kreuzheben, 5 Sätze mit 2 bis 5 Wiederholungen zweimal in der Woche, neben einer Studie von 2012. Ob der Plan zur Studie gehört, ist unklar.
lib-claim-holmberg-limit = Sie begleitete drei Menschen: Zweien ging es besser, einem nicht.

lib-claim-education = „Wissen beugt dem nächsten Mal vor“
lib-claim-education-body = Aufklärung, sagt der Rücken-Artikel, helfe, eine weitere Episode zu vermeiden.
lib-claim-education-limit = Zusammen mit Training ja: etwa halb so viele neue Episoden. Aufklärung allein machte keinen Unterschied.

lib-claim-belt = „Ein Gürtel hilft“
lib-claim-belt-body = Ein Gewichthebergürtel, sagt der Rücken-Artikel, könne Beschwerden lindern.
lib-claim-belt-limit = Gegen Rückenschmerzen sind Gürtel nicht empfohlen, und in Studien beugten sie nicht vor. Daten zu Kraftsportlern fanden wir keine.

lib-claim-pain-training = „Training, das wehtut, macht es schlimmer“
lib-claim-pain-training-body = Nicht eindeutig. In sieben Studien brachten Übungen, die wehtun durften, in den ersten Monaten einen kleinen Vorteil und später keinen Unterschied.
lib-claim-pain-training-limit = Das waren anhaltende Schmerzen aller Art, unter Anleitung. Halte dich trotzdem an die Zweierregel.

lib-claim-toes = „Zehen außen entlastet die Wirbelsäule“
lib-claim-toes-body = Nach außen gedrehte Füße, sagt der Rücken-Artikel, hätten in einer Studie die Wirbelsäule entlastet.
lib-claim-toes-limit = Diese Studie ließ sich nicht finden.
