# Die Checkliste vor einem Satz: ihre Punkte nach Übungsfamilien, was bei einem offenen Punkt hilft, ihre Knöpfe.

check-feet = Füße
check-grip = Griff
check-shoulders = Schultern
check-spine = Wirbelsäule
check-brace = Rumpf
check-lats = Latissimus
check-bar = Stange
check-intent = Absicht

check-feet-floor = Stell dich hüftbreit hin, Stange über dem Mittelfuß
check-feet-floor-wide = Stell dich breit hin, Zehen nach außen, Stange über dem Mittelfuß
check-feet-floor-trap = Stell dich hüftbreit hin, Griffe auf Höhe des Mittelfußes
check-feet-hang = Stell dich hüftbreit hin, ganzer Fuß am Boden
check-feet-hinge-back = Stell dich hüft- bis schulterbreit hin, Druck auf dem Mittelfuß
check-feet-squat = Stell dich schulterbreit hin, Zehen leicht nach außen
check-cue-feet-floor = Stange über dem Mittelfuß
check-cue-feet-floor-trap = Griffe neben dem Mittelfuß
check-cue-feet-hang = ganzer Fuß am Boden
check-cue-feet-hinge-back = Druck auf dem Mittelfuß
check-cue-feet-squat = Zehen leicht nach außen
check-fix-feet-bar = Rück so weit, bis die Stange deinen Fuß halbiert. Schau dazu gerade nach unten.
check-fix-feet-handles = Rück so weit, bis die Griffe auf Höhe des Mittelfußes sind. Schau dazu gerade nach unten.
check-fix-feet-standing = Rück so weit, bis du über dem Mittelfuß stehst und der ganze Fuß den Boden berührt.

check-grip-floor = Greif fest, knapp außerhalb der Beine
check-grip-floor-wide = Greif fest, zwischen den Beinen
check-grip-floor-trap = Greif fest, in der Mitte der Griffe
check-grip-back = Leg die Stange fest auf den oberen Rücken, Hände gleich weit außen
check-grip-front = Leg die Stange auf die Schultern, Ellbogen hoch
check-grip-goblet = Halt das Gewicht an der Brust
check-grip-elbows = Leg die Stange in die Armbeugen, Fäuste hoch
check-cue-grip-bar = Stange fest greifen
check-cue-grip-handles = Griffe fest greifen
check-cue-grip-front = Ellbogen hoch
check-cue-grip-goblet = Gewicht an die Brust
check-cue-grip-elbows = Fäuste hoch
check-fix-grip-hands = Nimm Magnesia und greif neu. Nimm weniger Gewicht, wenn die Hände zuerst nachgeben.
check-fix-grip-back = Leg die Stange neu auf, beide Hände gleich weit von ihrer Mitte.
check-fix-grip-front = Nimm das Gewicht neu auf. Nimm ein leichteres, wenn es rutscht.

check-shoulders-floor = Bring die Schultern knapp vor die Stange
check-shoulders-floor-wide = Bring die Schultern über die Stange oder knapp davor
check-shoulders-floor-trap = Bring die Schultern über die Griffe
check-shoulders-hang = Zieh die Schultern zurück, Arme lang
check-shoulders-hinge-back = Zieh die Schulterblätter unter der Stange zusammen
check-shoulders-squat = Heb die Brust
check-cue-shoulders-bar = Schultern über die Stange
check-cue-shoulders-handles = Schultern über die Griffe
check-cue-chest-up = Brust raus
check-fix-shoulders-floor = Nimm die Hüfte etwas höher oder tiefer, bis die Schultern dort sind.
check-fix-shoulders-standing = Richte dich auf, zieh die Schulterblätter nach hinten unten und stell dich neu auf.

check-spine-neutral = Stell den Rücken neutral ein, wie man es dir gezeigt hat
check-spine-hang = Stell den Rücken neutral ein, wie man es dir gezeigt hat, und halt die Brust durchgehend oben
check-spine-squat-back = Stell den Rücken neutral ein, wie man es dir gezeigt hat: weder gebeugt noch überstreckt
check-cue-spine = Rücken lang, Brust raus
check-fix-spine-hinge = Richte dich auf und beug die Hüfte neu. Film diesen Satz von der Seite. Nimm weniger Gewicht, wenn der Rücken nicht hält.
check-fix-spine-squat = Richte dich auf und stell dich neu auf. Film diesen Satz von der Seite. Nimm weniger Gewicht, wenn der Rücken nicht hält.

check-brace-ordinary = Atme tief ein und spann den Bauch an
check-brace-ask-first = Halt die Spannung und atme über die schwere Stelle hinweg aus
check-cue-brace-ordinary = einatmen, Bauch fest
check-cue-brace-ask-first = Bauch fest, ausatmen
check-fix-brace-ordinary = Richte dich auf, atme in den Bauch und spann an wie vor einem Schlag. Außer Atem? Mach 20 Sekunden länger Pause.
check-fix-brace-ask-first = Richte dich auf und spann an wie vor einem Schlag, während du weiteratmest. Außer Atem? Mach 20 Sekunden länger Pause.

check-lats-floor = Spann den Latissimus an: Spannung im oberen Rücken
check-lats-hang = Spann den Latissimus an: Er hält die Stange nah
check-lats-back = Spann den oberen Rücken unter der Stange an
check-lats-front = Spann den oberen Rücken an, Gewicht nah
check-cue-lats = Schulterblätter in die Hosentaschen
check-fix-lats-bar = Zieh die Stange sanft zu dir, bevor sie sich bewegt.
check-fix-lats-load = Zieh das Gewicht sanft zu dir, bevor es sich bewegt.
check-fix-lats-back = Zieh die Stange sanft in den Rücken, bevor du dich bewegst.

check-bar-floor = Bring die Stange an die Schienbeine, mit oder fast mit Berührung
check-bar-floor-trap = Halt die Griffe mit langen Armen neben dir, nicht davor
check-bar-hang = Halt die Stange an den Oberschenkeln und dann an den Beinen
check-bar-hinge-back = Halt die Stange über dem Mittelfuß
check-bar-squat-back = Halt die Stange über dem Mittelfuß, beim Aufstehen mit der Hüfte darunter
check-bar-squat-front = Halt das Gewicht nah am Körper, über dem Mittelfuß
check-cue-bar-floor = Stange an die Schienbeine
check-cue-bar-floor-trap = Griffe neben dir
check-cue-bar-hang = Stange an den Beinen
check-cue-bar-squat-front = Gewicht nah
check-fix-bar-feet = Rück mit den Füßen, nicht mit der Stange.
check-fix-bar-handles = Rück mit den Füßen, bis die Griffe neben dir hängen.
check-fix-bar-back = Richte dich auf und rück so weit, bis die Stange über dem Mittelfuß ist.
check-fix-bar-front = Hol das Gewicht wieder an den Körper und richte dich auf.

check-intent-floor = Denk: Hüfte nach vorn, nicht: mit dem Rücken ziehen
check-intent-floor-trap = Denk: Boden wegdrücken und Hüfte nach vorn, nicht: mit dem Rücken ziehen
check-intent-hinge = Denk: Hüfte zurück, dann nach vorn
check-intent-squat-back = Denk: Hüfte mit Ruhe zurück und runter, dann gerade hoch
check-intent-squat-front = Denk: gerade runter, gerade hoch
check-cue-intent-hips = Hüfte nach vorn
check-cue-intent-squat-back = Hüfte zurück, gerade hoch
check-cue-intent-squat-front = gerade runter, gerade hoch
check-fix-intent = Sag es dir einmal.

check-seen = zuletzt von der Seite gesehen: { $time }
check-never-seen = noch nicht von der Seite gesehen

list-all = { $items ->
    [1] der eine Punkt
    [2] beide Punkte
    [3] alle drei
    [4] alle vier
    [5] alle fünf
    [6] alle sechs
    [7] alle sieben
   *[other] alle acht
}
list-all-first = { $items ->
    [1] Der eine Punkt
    [2] Beide Punkte
    [3] Alle drei
    [4] Alle vier
    [5] Alle fünf
    [6] Alle sechs
    [7] Alle sieben
   *[other] Alle acht
}
list-one-by-one = { $all }, Punkt für Punkt
list-still-true = { $all } wie vorhin
list-open = { $items } offen
list-and = {" und "}
list-skipped = ohne die Liste eingetragen

list-title = Vor dem Satz
list-next = als Nächstes: { $set }
list-next-label = Nächster Satz: { $set }. Ändern.
list-place = { $at } von { $of }
list-why-first = Erster Arbeitssatz, { $exercise }: Punkt für Punkt.
list-why-later = Mehr als { $minutes ->
    [10] zehn
   *[other] { $minutes }
} Minuten seit deinem letzten Arbeitssatz: wieder Punkt für Punkt.
list-why-carried-on = Du hast trotz Anstieg weitergemacht: wieder Punkt für Punkt.
list-why-resumed = Du setzt ein beendetes Training fort: wieder Punkt für Punkt.
list-singly = Nach dem Fehler im letzten Satz einzeln abhaken: { $items }

list-true = Stimmt
list-not-yet = Noch nicht
list-untick = Haken entfernen
list-true-now = Jetzt stimmt es
list-lift-open = Offen lassen und heben
list-not-for-me = Passt nicht zu mir
list-back = Zurück zur Liste
list-clear = Alle Haken entfernen
list-without = Ohne die Liste eintragen
list-still-aloud = { $all } wie vorhin: { $items }
list-rest-still = Der Rest wie vorhin
list-rest-aloud = Der Rest wie vorhin: { $items }
list-log-open = Satz eintragen, { $open } offen
list-row = { $name }: { $cue }
list-aloud = { $name }, { $state }, { $place }. { $text }
list-state-none = nicht abgehakt
list-state-true = abgehakt
list-state-open = offen

list-offer = Checkliste
list-ran-through = Bin sie durchgegangen
list-go-through = Durchgehen
list-answered = Checkliste: { $answer }
list-look-again = Liste noch einmal ansehen

list-none = Diese Übung hat keine Checkliste.
list-off = Die Checkliste ist ausgeschaltet.
list-all-in-one = Einmal tippen: { $all } wie vorhin.
list-offered-here = Vor einem Aufwärmsatz fragt Brace nicht; { $all } stehen hier, wenn du sie durchgehen magst.
list-if-not = { $source }. Wenn noch nicht: { $fix }
list-page = Checkliste: { $exercise }
list-items = Punkte
list-does-not-fit = passt nicht
list-fit-note = Ein Punkt, der nicht zu dir passt, fehlt auf der Liste jeder Übung, bei der das Gewicht an derselben Stelle ist. Mindestens einer bleibt. Der Rat bei einem Punkt, der noch nicht stimmt, ist von Brace.
list-other-lifts = Die Liste von

list-choice = Checkliste
list-choice-none = nicht gefragt
list-choice-skip = übersprungen
list-choice-open = Offen gelassen

check-why-what = Acht Punkte vor jedem Satz: Füße, Griff, Schultern, Wirbelsäule, Rumpf, Latissimus, Stange, Absicht. Die Technikanleitung nennt sie nicht verhandelbar.
check-why-order = Brace behält die Reihenfolge der Technikanleitung bei und ordnet die Punkte nie anders.
check-why-how = Vor dem ersten Arbeitssatz einer Übung zeigt Brace sie einzeln. Danach genügt einmal tippen, solange du dranbleibst. Wieder einzeln kommen sie nach mehr als zehn Minuten oder der Zeit, die du eingestellt hast, wenn du trotz Anstieg weitermachst und wenn du ein beendetes Training fortsetzt. Vor Aufwärmsätzen fragt Brace nicht.
check-why-families = Die Technikanleitung beschreibt sie für das Kreuzheben mit gerader Stange. Bei Kniebeuge und rumänischem Kreuzheben folgen einige Zeilen dem Artikel über den schmerzenden Rücken; der Wortlaut für andere Übungen ist von Brace.
check-why-open = Bei einem Punkt, der noch nicht stimmt, steht eine Sache, die du tun kannst. Du kannst ihn offen lassen und heben, und du kannst ohne die Liste eintragen. Beides wird mit dem Satz gespeichert; abgelehnt wird nichts.
check-why-spine = Niemand spürt verlässlich, ob die Wirbelsäule neutral ist. Der Punkt fragt, ob du sie so eingestellt hast, wie man es dir gezeigt hat, und sagt, wann du sie zuletzt von der Seite gesehen hast.
check-why-claim = Die Meinung der Technikanleitung: Wer auch nur einen Punkt auslässt, tut sich eher weh.
check-why-claim-limit = Das ist eine Meinung. Keine Studie hat diese Liste geprüft.

refused-list-changed = Die Liste hat sich seither geändert. Sieh sie dir noch einmal an.
refused-last-item = Ein Punkt muss auf der Liste bleiben.

figure-item = Von der Seite: { $pose }. Markiert: { $part }
figure-deadlift-start = Hüfte hinten, zwischen Knien und Schultern; Schienbeine an der Stange; Arme gerade nach unten, Schultern knapp davor; Brust oben
figure-hang-bar = Knie weich, Hüfte hinten, die Stange an den unteren Oberschenkeln
figure-squat-setup = aufrecht, die Stange auf dem oberen Rücken und über dem Mittelfuß

fault-hips-first-squat = Hüfte schoss hoch
fault-bar-drift-squat = nicht über dem Mittelfuß
