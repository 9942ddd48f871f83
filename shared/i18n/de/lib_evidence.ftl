# The library: studies and guidelines, each with its numbers and how much it can carry.

lib-ev-umea = Kreuzheben bei Rückenschmerzen (Umeå)
lib-ev-umea-body = Eine Studie, 70 Menschen mit anhaltenden Rückenschmerzen: Kreuzheben oder leichte Kontrollübungen, 12 Termine in 8 Wochen. Beiden ging es besser. Nach 8 Wochen lagen leichte Übungen bei der Aktivität vorn; nach 2, 12 und 24 Monaten war beim Schmerz kein Unterschied.
lib-ev-umea-limit = Gewissheit: mittel für „es kann helfen“, keine für „besser als anderes Training“. Mit Betreuung.

lib-ev-tjosvoll = Sechzehn Wochen Krafttraining (2020)
lib-ev-tjosvoll-body = 25 Menschen, Kniebeuge, Bankdrücken, Kreuzheben und Rudern zweimal in der Woche. Der Schmerz der letzten zwei Wochen sank nach 8 Wochen um 2,6 Punkte, nach 16 um 3,4; der momentane um 1,3 und 1,4.
lib-ev-tjosvoll-limit = Gewissheit: gering, da es keine Vergleichsgruppe gab.

lib-ev-steffens = Was neuen Rückenschmerzen vorbeugt (2016)
lib-ev-steffens-body = 21 Studien, 30.850 Menschen. Neue Episoden: mit Training und Aufklärung das 0,55-Fache (0,41–0,74), mit Training allein das 0,65-Fache (0,50–0,86). Aufklärung allein, Rückengürtel und Einlagen änderten nichts.
lib-ev-steffens-limit = Gewissheit: „mittel“ für das erste, „gering bis sehr gering“ für das zweite.

lib-ev-smith = Übungen, die wehtun dürfen (2017)
lib-ev-smith-body = Sieben Studien, 385 Menschen mit anhaltenden Schmerzen an verschiedenen Stellen: in den ersten Monaten ein kleiner Vorteil, 0,27 Standardabweichungen (0,05–0,54), später kein Unterschied.
lib-ev-smith-limit = Gewissheit: „mittel“ für die ersten Monate.

lib-ev-stromback = Wie oft Kraftdreikämpfern etwas wehtut (2018)
lib-ev-stromback-body = Umfrage unter 104 Kraftdreikämpfern unterhalb der Spitze: 70 % (73 von 104) hatten gerade ein Problem, das ihr Training störte, 87 % (83 von 95) im letzten Jahr. Am häufigsten: unterer Rücken und Becken, Schulter, Hüfte.
lib-ev-stromback-limit = Selbstauskunft; „Verletzung“ schließt Schmerz ein.

lib-ev-bengtsson = Rückenbeschwerden und Kreuzheben (2022)
lib-ev-bengtsson-body = Ein Aufsatz, der eine Studie an schwedischen Kraftdreikämpfern zitiert: Neue Beschwerden im unteren Rücken hingen mit Kreuzheben im Training zusammen. Neutral, sagt er auch, ist bei den meisten eine leichte Kurve.
lib-ev-bengtsson-limit = Ein Zusammenhang; in Teilen gelesen.

lib-ev-ijzelenberg = Übungen bei akuten Rückenschmerzen (2023)
lib-ev-ijzelenberg-body = 23 Studien, 2.674 Menschen mit Schmerzen seit unter sechs Wochen. Gegen Scheinbehandlung machten Übungen 0,8 von 100 Punkten weniger Schmerz (von 5,8 weniger bis 4,2 mehr; eine Studie, 299 Menschen).
lib-ev-ijzelenberg-limit = Gewissheit: „sehr gering“.

lib-ev-saraceni = Hängt Beugung mit Rückenschmerzen zusammen? (2020)
lib-ev-saraceni-body = 12 Studien, 697 Menschen: Mit und ohne Schmerzen beugten sie sich beim Heben gleich (Unterschied 1,5°, von −0,7 bis 3,7). Nach einem Maß beugten sich Menschen mit Schmerzen 6,0° weniger.
lib-ev-saraceni-limit = Gewissheit: „gering“.

lib-ev-wilke = Druck in einer Bandscheibe (1999)
lib-ev-wilke-body = Ein Messfühler in einer Bandscheibe eines Mannes, der 20 kg hob: mit rundem Rücken 2,3 MPa, mit gebeugten Knien 1,7, nah am Körper 1,1, im Stehen 0,5. Rund ist 35 % mehr als mit gebeugten Knien.
lib-ev-wilke-limit = Gewissheit: sehr gering, da es ein Mann war. Immerhin gemessen.

lib-ev-neutral = Bleibt eine neutrale Wirbelsäule still? (2019)
lib-ev-neutral-body = 24 Heber mit Wettkämpfen, 70 % ihrer Bestleistung: Alle bewegten bei Kreuzheben und Kniebeuge den unteren Rücken, und eine Wiederholung war wie die andere.
lib-ev-neutral-limit = Eine kleine Studie; einen Zusammenhang mit Schmerz prüfte sie nicht.

lib-ev-schellenberg = Good Morning neben Kreuzheben (2013)
lib-ev-schellenberg-body = 13 Menschen mit einer Stange von 25 % ihres Körpergewichts: Der Rumpf bewegte sich gleich, das Moment an L4-L5 war dasselbe, an der Hüfte war es beim Kreuzheben kleiner.
lib-ev-schellenberg-limit = Eine kleine Studie, mit wenig Gewicht.

lib-ev-escamilla = Sumo und klassisch (2000)
lib-ev-escamilla-body = 12 Sumo-Heber und 12 klassische bei einer Meisterschaft. Sumo: Rumpf 5 bis 10° aufrechter, Stand 70 cm statt 32, Füße 42° statt 14 nach außen.
lib-ev-escamilla-limit = Eine kleine Studie.

lib-ev-swinton = Die Hexbar (2011)
lib-ev-swinton-body = 19 Kraftdreikämpfer: Mit der Hexbar war das größte Moment an unterem Rücken, Hüfte und Sprunggelenk kleiner und am Knie größer als mit der geraden Stange.
lib-ev-swinton-limit = Eine kleine Studie, über Momente und nicht über Schmerz.

lib-ev-lorenzetti = Fußwinkel bei der Kniebeuge (2018)
lib-ev-lorenzetti-body = 21 Neue und 21 Erfahrene, Füße 0, 21 und 42° nach außen: Fußwinkel und Standbreite änderten die Momente an Hüfte und Knie. Vom unteren Rücken sagt die Zusammenfassung nichts.
lib-ev-lorenzetti-limit = Gewissheit: mittel.

lib-ev-ostelo = Die kleinste Veränderung, die zählt (2008)
lib-ev-ostelo-body = Eine Übersicht, ein Expertengremium und ein Workshop: 2 von 10 Punkten, 15 von 100 oder 30 % des Anfangswerts.
lib-ev-ostelo-limit = Einigung unter Fachleuten, und als Besserung definiert.

lib-ev-suzuki = Die kleinste Veränderung, gemessen (2020)
lib-ev-suzuki-body = Bei 161 Menschen zweier Schmerzzentren trennten nach drei Monaten 1,3 bis 1,8 Punkte die Zufriedenen von den anderen. Die Autoren runden auf 2 auf.
lib-ev-suzuki-limit = Gewissheit: mittel; anhaltender Schmerz in Behandlung, kein Anstieg nach dem Training.

lib-ev-twohours = Mehr Schmerz zwei Stunden danach
lib-ev-twohours-body = Rat aus der Praxis bei Arthritis: Mehr Schmerz als sonst zwei Stunden nach dem Üben heißt nächstes Mal weniger; hält er länger an, sprich mit einer Fachperson.
lib-ev-twohours-limit = Ein Rat, nicht geprüft. Gelenke, nicht Rücken. Zum Teil aus zweiter Hand gelesen.

lib-ev-cescard = Die Symptomkarte
lib-ev-cescard-body = Eine Karte mit zwölf Zeichen, in mehreren Kliniken im Einsatz: Bei jedem davon hol Notfallhilfe.
lib-ev-cescard-limit = Von Fachleuten geschrieben, nach Worten von Betroffenen. In Teilen gelesen.

lib-ev-girft = Englands Notfallpfad (2023)
lib-ev-girft-body = Neu in den letzten 14 Tagen oder schlechter: Blase, Reithosenbereich, Darm, Schwäche oder Taubheit beider Beine, Sexualfunktion. Eine Aufnahme innerhalb von vier Stunden (BMJ Best Practice).
lib-ev-girft-limit = Ein nationaler Behandlungspfad, in Teilen gelesen.

lib-ev-lothian = Eine Überweisungshilfe des NHS (2025)
lib-ev-lothian-body = Schmerz in beide Beine, der plötzlich kam oder erst eines und dann beide betraf, ist ein Notfall. Bei einem hängenden Fuß rät sie zu baldiger fachlicher Einschätzung.
lib-ev-lothian-limit = Eine regionale Hilfe, in Teilen gelesen.

lib-ev-nvl = Die deutsche Leitlinie
lib-ev-nvl-body = Sie nennt Zeichen: ein kleiner Unfall, auch schweres Heben, im Alter oder bei brüchigen Knochen; Kortison; Schmerz nachts oder im Liegen; Fieber, gespritzte Drogen, Spritzen an der Wirbelsäule; Beinschmerz, der nachlässt, während die Lähmung zunimmt. Akut heißt unter sechs Wochen.
lib-ev-nvl-limit = Eine Leitlinie, in Teilen gelesen.

lib-ev-ng65 = Wenn es vor 45 begann
lib-ev-ng65-body = Rückenschmerzen, die vor 45 begannen und seit über drei Monaten bestehen, mit vier weiteren Zeichen, darunter Aufwachen in der zweiten Nachthälfte und Besserung durch Bewegung: ein Grund, an eine Fachpraxis zu überweisen.
lib-ev-ng65-limit = Eine Leitlinie, in Teilen gelesen.

lib-ev-henschke = Wie selten es ernst ist (2009)
lib-ev-henschke-body = 1.172 Menschen mit akuten Rückenschmerzen in Hausarztpraxen: 11 (0,9 %) hatten eine ernste Ursache, 8 davon einen Bruch. 80,4 % hatten mindestens ein Zeichen.
lib-ev-henschke-limit = Eine gute Studie; es waren keine Kraftsportler.

lib-ev-downie = Welche Zeichen etwas sagen (2013)
lib-ev-downie-body = Eine Übersicht über 14 Studien und 53 Zeichen. Für einen Bruch: höheres Alter, lange Einnahme von Kortison, ein schwerer Sturz oder Stoß, ein Bluterguss. Für Krebs: nur ein früherer Krebs.
lib-ev-downie-limit = Eine Übersicht, aus zweiter Hand gelesen.

lib-ev-finucane = Das ganze Bild (2020)
lib-ev-finucane-body = Ein internationaler Rahmen für vier ernste Erkrankungen: Für die meisten einzelnen Zeichen gibt es kaum gute Belege, also zählt das ganze Bild.
lib-ev-finucane-limit = Konsens; als Zusammenfassung gelesen.

lib-ev-valsalva = Blutdruck beim Heben
lib-ev-valsalva-body = 5 Bodybuilder an der Beinpresse: im Mittel 320/250 mmHg. 10 Sportler am Maximum: 311/284 mit angehaltenem Atem, 198/175 beim Ausatmen.
lib-ev-valsalva-limit = Gemessen; wenige, gesunde Männer.

lib-ev-fradkin = Beugt Aufwärmen Verletzungen vor? (2006)
lib-ev-fradkin-body = Fünf Studien: Drei fanden nach dem Aufwärmen weniger Verletzungen, zwei keinen Unterschied.
lib-ev-fradkin-limit = Die Autoren: Es sind nicht genug Belege, die meisten sprechen aber für das Aufwärmen.

lib-ev-verbeek = Heben lernen bei der Arbeit (2011)
lib-ev-verbeek-body = 9 Studien, 20.101 Beschäftigte: Zu lernen, wie man hebt, beugte Rückenschmerzen nicht vor.
lib-ev-verbeek-limit = Gewissheit: „mittel“ gegenüber keiner Schulung.

lib-ev-cashin = Muskelrelaxanzien (2021)
lib-ev-cashin-body = 49 Studien, 31 zusammengefasst, 6.505 Menschen. Bei akutem Schmerz nach zwei Wochen: 7,7 von 100 Punkten weniger Schmerz (3,3–12,1), Einschränkung 3,3 weniger (7,3 weniger bis 0,7 mehr), Nebenwirkungen 1,6-mal so häufig (1,2–2,0).
lib-ev-cashin-limit = Gewissheit: „sehr gering“; für Nebenwirkungen „gering und sehr gering“.

lib-ev-chou = Kortison als Tablette oder Spritze (2022)
lib-ev-chou-body = 13 Studien, 1.047 Menschen. Bei Schmerz einer Nervenwurzel für kurze Zeit etwas weniger Schmerz (0,56 Punkte). Zu einfachen Rückenschmerzen gab es zwei Studien.
lib-ev-chou-limit = Gewissheit: „mittel“ für das erste.

lib-ev-ng59 = Englands Leitlinie (2016, 2020)
lib-ev-ng59-body = Normale Tätigkeiten beibehalten; Gruppentraining erwägen; manuelle Therapie nur mit Übungen. Nicht empfohlen: Akupunktur, Gürtel, Einlagen, Traktion, Ultraschall, TENS. Keine Aufnahme außerhalb der spezialisierten Versorgung, solange kein Verdacht auf etwas Ernstes besteht.
lib-ev-ng59-limit = Eine Leitlinie, in Teilen gelesen.

lib-ev-cassidy = Wie viele Rückenschmerzen haben (1998)
lib-ev-cassidy-body = Eine Umfrage in Saskatchewan: 2.184 gefragt, 55 % antworteten; 84,1 % (81,9–86,3) hatten irgendwann im Leben Rückenschmerzen.
lib-ev-cassidy-limit = Eine ordentliche Umfrage; eine Provinz Kanadas.

lib-ev-pinheiro = Gedrückte Stimmung und neue Rückenschmerzen (2015)
lib-ev-pinheiro-body = 19 Studien über längere Zeit, 11 zusammengefasst: Bei depressiven Symptomen waren die Chancen einer neuen Episode 1,59-mal so hoch (1,26–2,01).
lib-ev-pinheiro-limit = Ein Zusammenhang: Was was verursacht, ist offen.

lib-ev-sadler = Kraft seitlich der Hüfte (2019)
lib-ev-sadler-body = 24 Studien, 1.088 Menschen mit Rückenschmerzen und 998 ohne: Der mittlere Gesäßmuskel war eher schwächer. Aktivierung, Ermüdung und Größe blieben unklar.
lib-ev-sadler-limit = Unklar; ob Ursache oder Folge, weiß man nicht.

lib-ev-darlow = Was Menschen über ihren Rücken hören (2013)
lib-ev-darlow-body = Gespräche mit 23 Menschen: Was Fachleute sagen, prägt jahrelang, was sie glauben, und der Rat, den Rücken zu schonen, macht Sorgen.
lib-ev-darlow-limit = Qualitativ: zeigt, wie, nicht wie oft.

lib-ev-holmberg = Schweres Kreuzheben, drei Menschen (2012)
lib-ev-holmberg-body = Drei Menschen, 8 bis 10 Wochen Kreuzheben, nach 15 Monaten wieder befragt: Zwei hatten weniger Schmerz und konnten mehr, einer nicht.
lib-ev-holmberg-limit = Gewissheit: sehr gering, da es drei Menschen sind.

lib-ev-doms = Wie lange Muskelkater dauert
lib-ev-doms-body = Muskelkater steigt über 24 Stunden, ist nach 24 bis 72 am stärksten und nach fünf bis sieben Tagen weg. Der Muskel ist druckempfindlich und steif.
lib-ev-doms-limit = Lehrbuchwissen; eine Originalstudie haben wir nicht gelesen.
