# Kopien des Logbuchs, und eine davon zurückholen.

snapshots-title = Dein Logbuch lässt sich wiederherstellen aus:
snapshots-none = Von deinem Logbuch gibt es noch keine Kopie.
snapshot-of = Stand { $time }: { $sessions }
snapshot-kept = Beiseitegelegt { $time }: { $sessions }
snapshot-offered = Brace hat eine Kopie, die du zurückholen kannst.
snapshot-restore = Zurückholen
snapshot-restore-not = Logbuch behalten
snapshot-made = Kopie angelegt und geprüft: { $sessions }, in { $name }.
put-back = Dein Logbuch ist wiederhergestellt.
put-back-kept = Dein Logbuch ist wiederhergestellt. Was dort stand, liegt in { $folder }; stell dieses wieder her, um das hier rückgängig zu machen.
refused-sure-to-restore = Diesen Stand an die Stelle deines Logbuchs setzen? Was du seither eingetragen hast, fehlt darin. Das jetzige Logbuch bleibt liegen, und du kannst es genauso wiederherstellen.
refused-not-restored = Nicht wiederhergestellt: Diese Kopie ist beschädigt oder nicht mehr da. Nichts wurde geändert; nimm eine andere.
refused-snapshot-elsewhere = Ein anderes Brace legt gerade eine Kopie an. Warte einen Moment und versuch es noch einmal.
aside-stray = { $count ->
    [one] Neben deinem Logbuch lag eine Datei, die zu einer anderen Kopie gehört, mit einer Änderung. Sie wurde nicht eingespielt und liegt in { $folder }; Brace kann retten, was lesbar ist.
   *[other] Neben deinem Logbuch lag eine Datei, die zu einer anderen Kopie gehört, mit { $count } Änderungen. Sie wurde nicht eingespielt und liegt in { $folder }; Brace kann retten, was lesbar ist.
}
