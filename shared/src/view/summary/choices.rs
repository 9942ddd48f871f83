//! What the person chooses of the page: which days, and whether their notes stand on it.
//!
//! Boundary: buttons with ready-made events; none of it is part of the page that leaves.

use crate::{
    domain::{date_span::iso_date, moment::Stamp},
    model::{
        event::{Event, FilesEvent, SummaryEvent, SummaryNotes, SummarySpan},
        features::summary::Days,
        open_log::OpenLog,
    },
    view::{
        article::{ActionStyle, ActionView, ArticleBlock, Does, StepperView},
        rows::RowButton,
        words::Words,
    },
};

/// The blocks.
pub(super) fn choices(words: &Words, log: &OpenLog, now: &Stamp) -> Vec<ArticleBlock> {
    let (state, day_end) = (&log.here.summary, log.facts.day_end());
    let (span, today) = (state.span(now, day_end), day_end.day_of(now));
    let between = |from: i32, to: i32| SummaryEvent::Between {
        from: iso_date(from.min(to)),
        to: iso_date(to.min(today)),
    };
    let day = |title: String, day: i32, less: SummaryEvent, more: SummaryEvent| {
        let labels = (words.summary_earlier(&title), words.summary_later(&title));
        let value = super::Dates::of(words, day_end, span).whole(day);
        stepper(words, title, value, [(labels.0, less), (labels.1, more)])
    };
    let (notes, to) = match state.chosen.notes {
        SummaryNotes::Without => (words.summary_with_notes(), SummaryNotes::With),
        SummaryNotes::With => (words.summary_without_notes(), SummaryNotes::Without),
    };
    let notes = ActionView {
        label: notes,
        style: ActionStyle::Quiet,
        does: Does::Send(Event::Summary(SummaryEvent::Notes(to))),
    };
    let (from, to) = (span.from(), span.to());
    vec![
        how_far(words, state.chosen.days),
        day(words.summary_from(), from, between(from - 1, to), between(from + 1, to)),
        day(words.summary_to(), to, between(from, to - 1), between(from, to + 1)),
        ArticleBlock::Actions(vec![notes]),
    ]
}

/// Offers the page as a text to whatever the person chooses.
pub(super) fn share(words: &Words) -> ArticleBlock {
    ArticleBlock::Actions(vec![ActionView {
        label: words.summary_share(),
        style: ActionStyle::Quiet,
        does: Does::Send(Event::Files(FilesEvent::ShareSummary)),
    }])
}

/// How far back, a step shorter and a step longer.
fn how_far(words: &Words, days: Days) -> ArticleBlock {
    let [shortest, usual, longest] = SummarySpan::ALL;
    let (value, less, more) = match days {
        Days::Last(SummarySpan::FourWeeks) => (words.summary_span_4(), shortest, usual),
        Days::Last(SummarySpan::TwelveWeeks) => (words.summary_span_12(), shortest, longest),
        Days::Last(SummarySpan::SixMonths) => (words.summary_span_26(), usual, longest),
        Days::Own { .. } => (words.summary_span_own(), shortest, longest),
    };
    let ways = [
        (words.summary_shorter(), SummaryEvent::Last(less)),
        (words.summary_longer(), SummaryEvent::Last(more)),
    ];
    stepper(words, words.summary_span(), value, ways)
}

fn stepper(
    words: &Words,
    title: String,
    value: String,
    [less, more]: [(String, SummaryEvent); 2],
) -> ArticleBlock {
    let button =
        |(label, event): (String, SummaryEvent)| RowButton { label, tap: Event::Summary(event) };
    ArticleBlock::Stepper(StepperView {
        label: words.summary_stepped(&title, &value),
        title,
        value,
        less: button(less),
        more: button(more),
    })
}
