# The library: when to see someone, part by part.

lib-flags-first = Bevor du anfängst
lib-flags-first-body = Mit einer bestehenden oder ungeklärten Rückenverletzung geh zu einer Fachperson, bevor du Kniebeugen oder Kreuzheben machst, und frag, was zu dir passt. Das gilt auch nach einer Operation am Rücken.

lib-flags-now = Hol jetzt Notfallhilfe

lib-flags-today = Lass es heute ansehen

lib-flags-soon = Lass es in den nächsten Tagen ansehen

lib-flags-legs = Beide Beine: Muskel oder Nerv?
lib-flags-legs-body = Trainierte Muskeln tun im Oberschenkel oder Gesäß weh, auf beiden Seiten, druckempfindlich, und das wird in ein paar Tagen weniger. Schmerz von einem Nerv läuft vom Rücken hinunter, oft mit Kribbeln, Taubheit oder Schwäche. Läuft das in beide Beine und ist neu, hol jetzt Notfallhilfe. Kannst du es nicht unterscheiden, lass es heute ansehen.

lib-flags-limits = Was ein Zeichen bedeutet

lib-flags-breath = Luft anhalten: erst nachfragen
lib-flags-breath-body = Bei hohem Blutdruck, einer Herzerkrankung, einem Aneurysma, einem Leisten- oder Bauchwandbruch, einer Augenerkrankung, in der Schwangerschaft oder kurz nach einer Operation frag ärztlich nach, bevor du zum Heben die Luft anhältst. Bis dahin halte die Spannung im Rumpf und atme hinter der schwersten Stelle aus.
lib-flags-breath-limit = Gemessen an einer maximalen Beinpresse: 311/284 mmHg mit angehaltenem Atem, 198/175 beim Ausatmen, an gesunden Männern.
