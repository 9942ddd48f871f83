# Was beim nächsten Mal auf die Stange kommt und jeder Grund dafür: eine Zeile vor dem Training, alle, wo jemand nach dem Warum fragt.

caps-line = { $what }: { $why }
caps-sentence = { $why }.

## Was daraus folgt

caps-off = Vorerst kein Gewicht
caps-off-today = Heute kein Heben
caps-off-lift = Heute nicht mehr diese Übung
caps-bodyweight = Ohne Gewicht
caps-bodyweight-or-variation = Ohne Gewicht oder sanftere Variante
caps-lighter = Leichter
caps-a-little-lighter = Etwas leichter
caps-same = Gleiches Gewicht
caps-plan = Rückkehrplan
caps-step-up = Letztes Mal war alles ruhig: { $load } wäre der nächste Schritt

## Gründe, in der Reihenfolge, in der sie genannt werden

caps-emergency = Eine Beschwerde braucht jetzt Hilfe
caps-seen-today = Eine Beschwerde sollte heute jemand ansehen
caps-seen-waiting = Du wartest auf einen Befund, bis du die Antwort hast
caps-seen-not-now = Dir wurde gesagt, vorerst nicht zu heben
caps-see-someone = Geh erst zum Arzt oder zur Physiotherapie, wegen deiner Angaben zu dir
caps-no-lifting = Dein Rücken begann heute bei { $nrs }
caps-stop-today = Nach einem Satz davon ging dein Rücken um vier oder mehr hoch oder auf 8
caps-stop = Nach einem Satz davon ging dein Rücken um zwei oder mehr hoch
caps-too-much = Letztes Mal war es zu viel
caps-too-much-row = Die letzten { $count } Trainings mit dieser Übung waren zu viel
caps-not-clear-since = Dein Rücken ging hoch, und kein Training mit dieser Übung war seither ruhig
caps-after-flag = Das erste Mal nach einer Beschwerde, die jemand angesehen hat
caps-wait-until = Um { $time } fragen wir nach dem letzten Mal
caps-wait = Die Frage zum letzten Mal ist noch offen
caps-plan-step = Die Stufe mit { $step } %
caps-plan-bodyweight = Die Stufe ohne Gewicht
caps-plan-paused = Dein Rückkehrplan ruht
caps-leg = Du hast eine neue Beschwerde in einem Bein genannt
caps-symptom = Du hast eine neue Beschwerde genannt
caps-high = Dein Rücken begann bei { $nrs }
caps-creep = Dein Rücken beginnt höher als in den letzten vier Wochen
caps-creep-again = Dein Rücken beginnt höher als in den letzten vier Wochen, zum zweiten Mal in Folge
caps-pain = Seither war dein Rücken bei { $nrs }
caps-relief = Du hast etwas gegen die Schmerzen genommen
caps-settled = Letztes Mal ging dein Rücken um zwei oder mehr hoch
caps-unknown = Wie dein Rücken das letzte Mal verkraftet hat, wissen wir nicht
caps-break = Das letzte Mal ist { $days } Tage her
caps-other-lift = Eine andere Übung war letztes Mal zu viel
caps-watch = Letztes Mal ging dein Rücken um einen Punkt hoch
caps-watch-since = Dein Rücken ging um einen Punkt hoch, und kein Training mit dieser Übung war seither ruhig
caps-form = Erst die Technik, letztes Mal war ein Fehler dabei
caps-deadlift-day = Der dritte Kreuzhebetag in sieben Tagen
caps-clear = Letztes Mal war alles ruhig

## Zum Arzt oder zur Physiotherapie

caps-if-it-stays = Bleibt das so, geh zum Arzt oder zur Physiotherapie.
caps-or = Geh zum Arzt oder zur Physiotherapie oder trainier leichter.
caps-see = Geh zum Arzt oder zur Physiotherapie.
caps-today = Geh heute zum Arzt.
caps-emergency-now = Hol dir jetzt Hilfe.
