//! Sentences that were chosen word by word, in each language, with values in them.
//!
//! Boundary: a few that stand for the rest; `voice` walks all of them.

use super::super::Language;
use crate::{model::event::LocaleChoice, view::words::Words};

fn words(tag: &str) -> Words {
    Words::new(&LocaleChoice { languages: vec![tag.to_owned()], ..LocaleChoice::default() })
}

/// One text in English and in German.
type Row = (fn(Language) -> String, &'static str, &'static str);

const ROWS: [Row; 16] = [
    (
        |say| say.stop_exercise("1", "3"),
        "Your back went from 1 to 3. Stop this exercise.",
        "Dein Rücken ging von 1 auf 3. Hör mit dieser Übung auf.",
    ),
    (
        |say| say.stop_and_be_evaluated("1", "8"),
        "Your back went from 1 to 8. Stop this exercise and see a doctor or physiotherapist.",
        "Dein Rücken ging von 1 auf 8. Hör mit dieser Übung auf und geh zum Arzt oder zur Physiotherapie.",
    ),
    (
        |say| say.says_too_much(1, "lower back"),
        "Your back was up for more than two hours, by one point at most (lower back). That is more than it wanted today.",
        "Dein Rücken tat länger als zwei Stunden mehr weh als vorher, um höchstens einen Punkt (lower back). Das ist mehr, als er heute wollte.",
    ),
    (
        |say| say.says_watch(3),
        "Your back went up by 3 points, but not by two for more than two hours.",
        "Dein Rücken ging um 3 Punkte hoch, aber nicht länger als zwei Stunden um zwei.",
    ),
    (
        |say| say.says_waiting(say.at_today("19:43")),
        "We ask at 19:43. The rating after two hours is the one that counts.",
        "Wir fragen um 19:43. Es zählt der Schmerzwert nach zwei Stunden.",
    ),
    (
        |say| say.says_rising(say.at_today("19:43")),
        "Your back went up after the session. We ask again at 19:43 to see whether it stays up.",
        "Dein Rücken ging nach dem Training hoch. Wir fragen um 19:43 noch einmal, um zu sehen, ob es so bleibt.",
    ),
    (Language::undo_offer, "Undo", "Rückgängig"),
    (|say| say.undo_spoken(say.what_log_set()), "Undo: the last set", "Rückgängig: letzter Satz"),
    (
        |say| say.now_recall(say.about_today("20:01")),
        "Add the missed rating (about 20:01)",
        "Fehlenden Schmerzwert nachtragen (gegen 20:01)",
    ),
    (
        |say| say.recall_title(say.about_today("20:01")),
        "How was your back about 20:01, at its worst spot?",
        "Wie ging es deinem Rücken gegen 20:01, an der schlimmsten Stelle?",
    ),
    (
        |say| say.record_lapsed(say.at_yesterday("20:01")),
        "left open; counted as ended yesterday at 20:01",
        "nicht beendet; zählt als gestern um 20:01 beendet",
    ),
    (
        |say| say.why_rise(2),
        "Highest: 2 points above the starting rating.",
        "Höchstwert: 2 Punkte über dem Ausgangswert.",
    ),
    (
        Language::now_be_evaluated,
        "Or see a doctor or physiotherapist.",
        "Oder geh zum Arzt oder zur Physiotherapie.",
    ),
    (Language::session_load, "Load", "Gewicht"),
    (Language::verdict_pending, "Waiting", "Offen"),
    (
        Language::refused_load_missing,
        "Enter a load, like 100\u{a0}kg.",
        "Gib ein Gewicht ein, etwa 100\u{a0}kg.",
    ),
];

#[test]
fn the_chosen_sentences_read_as_they_were_chosen() {
    for (say, english, german) in ROWS {
        assert_eq!(say(*words("en")), english);
        assert_eq!(say(*words("de")), german);
    }
}
