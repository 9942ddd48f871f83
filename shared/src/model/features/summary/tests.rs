//! Which days the page shows, on a model alone.
//!
//! Boundary: intents in, what is chosen out; what stands on the page is tested through the boundary.

use super::*;
use crate::{
    domain::{date_span::iso_date, moment::Stamp},
    model::{
        event::{Event, StartReason},
        notice::Notice,
        tests::Told,
    },
};

fn opened() -> Told {
    let mut told = Told::started(StartReason::Ui);
    told.tell(Event::Summary(SummaryEvent::Open));
    told
}

fn now(told: &Told) -> Stamp {
    told.now()
}

/// The first and the last day shown, and how many there are.
fn shown(told: &Told) -> (String, String, i32) {
    let now = now(told);
    let log = told.log();
    let span = log.here.summary.span(&now, log.facts.day_end());
    (iso_date(span.from()), iso_date(span.to()), span.to() - span.from() + 1)
}

fn between(told: &mut Told, from: &str, to: &str) {
    let (from, to) = (from.to_owned(), to.to_owned());
    told.tell(Event::Summary(SummaryEvent::Between { from, to }));
}

#[test]
fn it_opens_with_twelve_weeks_up_to_today_and_without_notes() {
    let mut told = opened();
    let today = shown(&told).1;
    assert_eq!(shown(&told).2, 84);
    told.tell(Event::Summary(SummaryEvent::Notes(SummaryNotes::With)));
    told.tell(Event::Summary(SummaryEvent::Last(SummarySpan::SixMonths)));
    assert_eq!((shown(&told).1, shown(&told).2), (today, 182));
    assert_eq!(told.log().here.summary.chosen.notes, SummaryNotes::With);
    told.tell(Event::Summary(SummaryEvent::Open));
    assert_eq!(told.log().here.summary.chosen, Chosen::default(), "notes are never left on");
}

#[test]
fn what_is_left_empty_stays_or_keeps_as_many_days() {
    let mut told = opened();
    told.tell(Event::Summary(SummaryEvent::Last(SummarySpan::FourWeeks)));
    let today = shown(&told).1;
    between(&mut told, "", "2026-01-31");
    let expected = ("2026-01-04".to_owned(), "2026-01-31".to_owned(), 28);
    assert_eq!(shown(&told), expected);
    between(&mut told, "2026-01-20", "");
    assert_eq!(shown(&told), ("2026-01-20".to_owned(), "2026-01-31".to_owned(), 12));
    between(&mut told, "2026-01-20", "2999-01-01");
    assert_eq!(shown(&told).1, today, "no day after today");
}

#[test]
fn days_that_are_none_are_refused_and_those_shown_stay() {
    let mut told = opened();
    let before = shown(&told);
    for (from, to) in [("2026-02-02", "2026-02-01"), ("2999-01-01", ""), ("2001-01-01", "")] {
        between(&mut told, from, to);
        assert_eq!(*told.notice(), Notice::Refused(Refusal::NotASpan), "{from} to {to}");
        assert_eq!(shown(&told), before);
    }
    between(&mut told, "yesterday", "");
    let refused = Refusal::NotADate { text: "yesterday".to_owned() };
    assert_eq!(*told.notice(), Notice::Refused(refused));
    assert_eq!(shown(&told), before);
}

#[test]
fn whoever_goes_elsewhere_has_nothing_of_it_open() {
    let mut told = opened();
    told.tell(Event::Summary(SummaryEvent::Notes(SummaryNotes::With)));
    told.tell(Event::Go(Route::Today));
    assert_eq!(told.log().here.summary.chosen, Chosen::default());
}
