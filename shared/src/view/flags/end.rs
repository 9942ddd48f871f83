//! The page on what has become of a flag.
//!
//! Boundary: rows; which answers end it is `domain::red_flags`'.

use crate::{
    domain::{
        flags::{Ending, Flag, Outcome, SeenBy},
        moment::Stamp,
    },
    model::{
        event::{Event, FlagsEvent},
        features::flags::{EndForm, LIMITS},
        log::flags,
        open_log::OpenLog,
        route::Route,
    },
    view::{
        rows::{RowButton, RowChoice, RowControl, RowField, RowSection, RowView, RowsView},
        words::Words,
    },
};

const BY: [SeenBy; 3] = [SeenBy::Emergency, SeenBy::Doctor, SeenBy::Physiotherapist];
const OUTCOMES: [Outcome; 4] =
    [Outcome::MayLift, Outcome::WithinLimits, Outcome::NotNow, Outcome::Waiting];

/// The page for the flag that is chosen, else for the one that matters most; absent where none is open.
#[must_use]
pub fn end(words: &Words, log: &OpenLog, now: &Stamp) -> Option<RowsView> {
    let folded = flags::folded(&log.facts, now.instant());
    let open = folded.open();
    let chosen = log.here.flags.end.filter(|end| open.iter().any(|open| open.flag == end.flag));
    let first = open.first()?.flag;
    let form = chosen.unwrap_or(EndForm { flag: first, by: None, outcome: None });
    let said = form.by.is_some() && form.outcome.is_some();
    let save = RowButton { label: words.flag_save(), tap: Event::Flags(FlagsEvent::SaveEnd) };
    Some(RowsView {
        page: Route::EndFlag,
        title: words.flag_end_title(),
        intro: words.flag(form.flag),
        back: RowButton { label: words.flag_back(), tap: Event::Go(Route::FlagCard) },
        search: None,
        sections: vec![
            seen(words, log, form),
            unseen(words, form.flag, folded.may_be_gone(form.flag)),
        ],
        action: said.then_some(save),
    })
}

fn seen(words: &Words, log: &OpenLog, form: EndForm) -> RowSection {
    let fill = |by, outcome| Event::Flags(FlagsEvent::FillEnd { by, outcome });
    let by = BY.map(|by| RowChoice {
        label: words.seen_by(by),
        chosen: form.by == Some(by),
        tap: fill(Some(by), None),
    });
    let outcomes = OUTCOMES.map(|outcome| RowChoice {
        label: words.outcome(outcome),
        chosen: form.outcome == Some(outcome),
        tap: fill(None, Some(outcome)),
    });
    let row = |title, choices: Vec<RowChoice>| {
        let chosen = choices.iter().find(|choice| choice.chosen);
        let value = chosen.map(|choice| choice.label.clone()).unwrap_or_default();
        RowView::new(title, value, RowControl::Choices(choices))
    };
    let text = log.here.typed.get(LIMITS).unwrap_or_default().to_owned();
    let hint = words.flag_end_limits();
    let field =
        RowField { key: LIMITS.to_owned(), text: text.clone(), hint: hint.clone(), numeric: false };
    let limits = (form.outcome == Some(Outcome::WithinLimits))
        .then(|| RowView::new(hint, text, RowControl::Field(field)));
    let rows = [row(words.flag_end_who(), by.into()), row(words.flag_end_said(), outcomes.into())];
    RowSection {
        title: words.flag_way_looked(),
        note: words.flag_end_note(),
        rows: rows.into_iter().chain(limits).collect(),
    }
}

fn unseen(words: &Words, flag: Flag, gone: bool) -> RowSection {
    let ways = ways_unseen(words, flag, gone).into_iter();
    let row = |way: RowButton| RowView::new(way.label, String::new(), RowControl::Tap(way.tap));
    RowSection { title: words.flag_end_or(), note: String::new(), rows: ways.map(row).collect() }
}

/// What can be said of a flag at which nobody has looked.
pub(super) fn ways_unseen(words: &Words, flag: Flag, gone: bool) -> Vec<RowButton> {
    let way = |label, how| RowButton { label, tap: Event::Flags(FlagsEvent::End { flag, how }) };
    let gone = gone.then(|| way(words.flag_way_gone(), Ending::Gone));
    gone.into_iter().chain([way(words.flag_way_mistake(), Ending::Mistake)]).collect()
}
