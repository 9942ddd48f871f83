# The library: the Romanian deadlift.

lib-rdl-what = Was rumänisches Kreuzheben ist
lib-rdl-what-body = Aus dem Stand beugst du die Hüfte mit weichen Knien und kommst wieder hoch. Der Rücken-Artikel gibt Hinweise, mit denen es für den Rücken angenehm bleiben soll. Leichter nennt er die Übung nicht.

lib-rdl-bar = Die Stange bleibt an den Beinen
lib-rdl-bar-body = Lass die Stange auf dem Weg nach unten an Oberschenkeln und Schienbeinen gleiten, und auf dem Weg nach oben genauso. Nach vorn darf sie dir nicht weglaufen.

lib-rdl-chest = Brust raus, auch ganz unten
lib-rdl-chest-body = Halte die Brust raus, wo die Stange am tiefsten ist. Mit dem langen Rücken von dort beginnst du den Weg nach oben.

lib-rdl-depth = Wie tief
lib-rdl-depth-body = Ganz unten ist die Stange etwa auf halber Höhe der Schienbeine. Zieh sie dort an die Schienbeine und halte die Brust raus.
lib-rdl-depth-limit = Das beschreibt, wo unten ist, und ist kein Ziel. Hör dort auf, wo der Rücken anfangen würde, rund zu werden, und sei es an den Knien.
