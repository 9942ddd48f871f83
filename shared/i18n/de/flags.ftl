## Warnzeichen: was Rückgängig nennt.
what-answer-flags = die Antwort zu neuen Beschwerden
what-end-flag = was aus einer Beschwerde wurde
what-answer-history = die Antwort zu dir
