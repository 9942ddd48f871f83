## Die Karte der Beschwerden: ihre Zeilen

flag-line-pelvis = Zwischen den Beinen, Blase oder Darm: taub, anders oder schwerer zu halten
flag-line-legs = Beine: schwach, taub, kribbelig, oder Schmerz, der vom Rücken hinunterzieht
flag-line-walking = Gehen: plötzlich schwerer
flag-line-sudden = Plötzlich und heftig: reißender Schmerz in Rücken, Brust oder Bauch; Ohnmacht; Atemnot; die schlimmsten Kopfschmerzen überhaupt
flag-line-ill = Fieber, Schüttelfrost, krank mit Rückenschmerzen; dunkler Urin nach hartem Training
flag-line-fall = Ein Sturz, Unfall oder Schlag; oder plötzlich stechender Schmerz an einer Stelle
flag-line-history = Rückenschmerzen, die neu oder deutlich stärker sind, bei dem, was du zu dir gesagt hast
flag-line-patterns = Wie sich der Schmerz verhält: immer da, nachts am schlimmsten, mit Gewichtsverlust, oder wiederkehrend

## Was jede Zeile öffnet; alle meinen neu oder schlimmer als vorher

flag-saddle = Taub oder kribbelig zwischen den Beinen, an den Genitalien oder um den After, oder das Abwischen fühlt sich anders an.
flag-bladder = Wasserlassen beginnt schwer oder gar nicht, lässt sich schwer anhalten oder halten; du verlierst Urin, spürst nicht, wie er abgeht, oder merkst nicht, wann die Blase voll ist.
flag-bowel = Du kannst den Stuhl nicht halten, oder du spürst ihn nicht.
flag-sexual = Neuer Verlust von Gefühl oder Funktion beim Sex, zusammen mit Rücken- oder Beinschmerzen.
flag-both-legs = Vom Rücken oder Gesäß in beide Beine hinunter: Schmerz, Taubheit, Kribbeln oder Schwäche.
flag-weak-growing = Ein Bein, das über Stunden oder Tage schwächer wird.
flag-fading = Beinschmerz, der nachlässt, während das Bein schwächer oder taub wird.
flag-gait = Plötzlich wackelig auf den Beinen, oder Beine, die nachgeben.
flag-tearing = Plötzlicher reißender oder heftig drückender Schmerz in Rücken, Brust oder Bauch.
flag-collapse = Ohnmacht oder Atemnot, zusammen mit Rücken- oder Brustschmerzen.
flag-headache = Plötzlich die schlimmsten Kopfschmerzen überhaupt, beim Heben oder gleich danach.
flag-trauma-major = Ein großer Sturz, Unfall oder Schlag vor diesem Schmerz.
flag-urine = Dunkelbrauner Urin, mit starkem Muskelschmerz, Schwellung oder Schwäche nach dem Training.
flag-foot = Du kannst einen Fuß oder die Zehen nicht mehr heben wie vorher.
flag-fever = Fieber oder Schüttelfrost mit Rückenschmerzen, oder du fühlst dich dabei deutlich krank.
flag-trauma-minor = Plötzlicher Schmerz nach einem kleinen Sturz, Husten, Niesen oder Heben, bei brüchigen Knochen, langer Einnahme von Kortison oder ab 65.
flag-procedure = Eine Spritze in die Wirbelsäule oder eine Operation daran in den letzten drei Monaten, und der Schmerz wird schlimmer oder kommt mit Fieber.
flag-cancer-new = Neue oder deutlich stärkere Rückenschmerzen, bei Krebs jetzt oder irgendwann früher.
flag-immune-new = Neue oder deutlich stärkere Rückenschmerzen, bei geschwächter Abwehr.
flag-drugs-new = Neue oder deutlich stärkere Rückenschmerzen, bei gespritzten Drogen.
flag-leg-pain = Schmerz, der vom Rücken in ein Bein zieht.
flag-tingling = Kribbeln oder Taubheit in einem Bein oder Fuß.
flag-sharp = Stechender Schmerz an einer Stelle des Rückens.
flag-night = Schmerz, der immer da ist oder nachts oder im Liegen am schlimmsten.
flag-weight = Du nimmst ungewollt ab oder bist ungewöhnlich müde.
flag-thoracic = Schmerz zwischen den Schulterblättern, der immer da ist oder zusammen mit einem anderen Zeichen von dieser Seite auftritt.
flag-recurring = Schmerz, der immer wiederkommt, auch nach einer Pause.
flag-not-settling = Sechs Wochen ohne Besserung.
flag-inflammatory = Schmerz, der vor 45 begann, über drei Monate dauert, dich in der zweiten Nachthälfte weckt und mit Bewegung besser wird.
flag-first-age = Die ersten Rückenschmerzen überhaupt, unter 20 oder über 55.
flag-muscles = Auch trainierte Muskeln tun weh: in Oberschenkel oder Gesäß, auf beiden Seiten, druckempfindlich. Das ist mit „beide Beine“ nicht gemeint.
