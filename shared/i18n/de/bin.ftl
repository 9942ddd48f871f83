# Was gelöscht wurde, bis es endgültig gelöscht ist.

bin-title = Papierkorb
bin-intro = Was du löschst, bleibt 30 Tage hier. Gezählt werden sie an dem, was du einträgst: Eine Pause oder eine falsche Uhr löscht nichts zu früh. (Vorgabe von Brace)
bin-none = Im Papierkorb liegt nichts.
bin-restore = Zurückholen
bin-erase = Endgültig löschen
bin-empty = Papierkorb leeren
bin-older = Früher gelöscht
bin-newest = Zuletzt gelöscht
bin-session = Training vom { $date }
bin-check = Schmerzwert: { $rated }
bin-detail = { $date }, gelöscht { $removed }
bin-removed = Gelöscht { $removed }
bin-restored = Zurückgeholt.
bin-erased = Endgültig gelöscht.
what-restore = das Zurückholen aus dem Papierkorb

refused-sure-to-erase = Endgültig löschen? Nur ältere Kopien behalten es.
refused-sure-to-empty = Alles im Papierkorb endgültig löschen? Nur ältere Kopien behalten es.
bin-yes = Endgültig löschen
bin-no = Behalten
