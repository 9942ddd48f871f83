# Den Rücken einschätzen, während kein Training läuft.

outside-rate-now = Rücken jetzt einschätzen
outside-title = Dein Rücken jetzt
outside-save = Speichern
outside-by-itself = Dieser Wert gehört zu keinem Training und ändert kein Ergebnis.
outside-counts-for = Dieser Wert zählt zum Training vom { $date }, dessen Ergebnis ihn noch berücksichtigt.
saved-outside = { $nrs } gespeichert, ohne Training.
saved-outside-held = { $nrs } gespeichert, ohne Training. Bleib beim nächsten Mal bei deinem Gewicht. Bleibt der Wert so hoch, geh zum Arzt oder zur Physiotherapie. ({ $source })
what-rate-outside = der Schmerzwert ohne Training

history-outside = Ohne Training eingeschätzt
history-outside-row = Ohne Training eingeschätzt am { $date }: { $rated }
