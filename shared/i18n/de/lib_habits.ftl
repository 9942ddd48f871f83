# The library: habits around the lifts.

lib-habit-warmup = Aufwärmen
lib-habit-warmup-body = Vor dem Heben: Glute Bridges, Marschieren mit einem Band um die Füße, Katze-Kuh. Das bringt Hüfte und Rücken in Bewegung.
lib-habit-warmup-limit = In drei von fünf Studien gab es mit Aufwärmen weniger Verletzungen, in zwei war kein Unterschied. Untersucht wurden, so deutet der Rücken-Artikel an, meist Läufer.

lib-habit-catcow = Katze-Kuh, langsam
lib-habit-catcow-body = Im Vierfüßlerstand: den Rücken runden und wieder strecken, Wirbel für Wirbel, vom Steißbein bis zum Hals. Langsam, klein, ohne Druck.

lib-habit-bands = Das Gesäß wecken
lib-habit-bands-body = Geh seitwärts mit einem Miniband, oder mach vor dem Heben ein paar Hip Thrusts. So leicht, dass danach nichts müde ist.

lib-habit-band-knees = Ein Band um die Oberschenkel
lib-habit-band-knees-body = Leg ein leichtes Band um die Oberschenkel und drück die Knie dagegen nach außen: Gesäß an, Knie über den Zehen.

lib-habit-shoes = Schuhe
lib-habit-shoes-body = Mach Kreuzheben barfuß oder mit flachen, festen Sohlen. Ein erhöhter Absatz kippt dich nach vorn und verändert die Übung.
lib-habit-shoes-limit = Das gilt nur fürs Kreuzheben. Bei Kniebeugen sind erhöhte Absätze üblich.

lib-habit-insoles = Abgelaufene Sohlen und Einlagen
lib-habit-insoles-body = Der Rücken-Artikel rät, die Laufschuhe zu einem Termin mitzunehmen: Die Sohlen können zeigen, ob deine Füße eine Stütze brauchen.
lib-habit-insoles-limit = Gegen Rückenschmerzen werden Einlagen nicht empfohlen.

lib-habit-mirror = Spiegel oder Trainer
lib-habit-mirror-body = Lass ab und zu einen Trainer zusehen: Von außen sieht man kleine Abweichungen früh. Vor dem Satz kann ein Spiegel helfen.
lib-habit-mirror-limit = Beim Heben schaust du nach vorn. Die Seitenansicht ist Sache des Videos.

lib-habit-video = Einen Satz filmen
lib-habit-video-body = Film ab und zu einen Satz von der Seite und geh die Phasen einzeln durch. Vergleich ihn mit den Zeichnungen hier und mit deinem letzten Video.

lib-habit-form = Die Technik wieder prüfen
lib-habit-form-body = Geh von Zeit zu Zeit zurück zu den Grundlagen, egal wie erfahren du bist. Schreib auf, was du hebst, und hör zu, was dein Rücken dazu sagt.

lib-habit-frequency = Wie oft Kreuzheben
lib-habit-frequency-body = Mach ein- bis zweimal in der Woche Kreuzheben, mit Tagen zur Erholung dazwischen.
lib-habit-frequency-limit = Das ist ein Rat der Technikanleitung. Eine Studie zu dieser Zahl haben wir nicht gefunden.

lib-habit-core = Training für den Rumpf
lib-habit-core-body = Trainier auch den Rumpf. Becken, Bauch und Rücken arbeiten bei Kniebeuge und Kreuzheben fast die ganze Zeit mit.
lib-habit-core-limit = Gegen neue Rückenschmerzen hilft Training verschiedener Art womöglich, mit geringer Gewissheit; dass eines das beste ist, hat keine Studie gezeigt.

lib-habit-stretch = Dehnen
lib-habit-stretch-body = Dehn dich, wenn es dir guttut. Der Rücken-Artikel nennt Studien, in denen es Rückenschmerzen linderte.
lib-habit-stretch-limit = Geprüft haben wir sie nicht. Die Leitlinie führt es unter Bewegung aller Art.

lib-habit-days = Wie Brace Kreuzhebetage zählt
