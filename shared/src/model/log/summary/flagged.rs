//! The flags of a span of dates, and the cards of symptoms that were left unanswered.
//!
//! Boundary: reads what the person said; how soon a flag wants someone is no matter of a page that others read.

use super::SessionLine;
use crate::domain::in_order::InOrder;
use crate::{
    domain::{
        date_span::DateSpan,
        moment::{Instant, Stamp},
        person::Said,
        red_flags::Episode,
    },
    effects::store::SaidKind,
    model::log::{Facts, flags},
};

/// Every flag that was open on a day of the span, mistakes among them, in the order in which they were raised.
#[must_use]
pub fn episodes(facts: &Facts, span: DateSpan, now: Instant) -> Vec<Episode> {
    let day = |at: &Stamp| facts.day_end().day_of(at);
    let overlaps = |one: &&Episode| {
        let ended = one.ended.as_ref().map(|(at, _)| day(at));
        day(&one.raised) <= span.to() && ended.is_none_or(|ended| ended >= span.from())
    };
    let folded = flags::folded(facts, now);
    let all = folded.episodes().iter().chain(folded.mistakes());
    let mut held: Vec<Episode> = all.filter(overlaps).cloned().collect();
    held.order_by_key(|one| one.raised.instant());
    held
}

/// Since when memory holds all that was said of flags; absent where it holds all there is.
#[must_use]
pub fn flags_whole_since(facts: &Facts, now: Instant) -> Option<Stamp> {
    let kinds = [SaidKind::FlagsSome, SaidKind::FlagEnds];
    kinds.into_iter().filter_map(|kind| whole_since(facts, kind, now)).max_by_key(Stamp::instant)
}

/// The sessions with a rating before lifting whose card of symptoms was not answered, as far back as memory knows of
/// every answer.
#[must_use]
pub fn card_left_out<'a>(
    facts: &Facts,
    sessions: &'a [SessionLine],
    now: Instant,
) -> Vec<&'a SessionLine> {
    let kinds = [SaidKind::FlagsSome, SaidKind::FlagsNone];
    let since = kinds.into_iter().filter_map(|kind| whole_since(facts, kind, now));
    let since = since.map(|at| at.instant()).max();
    let answered = facts.person(now).iter().filter_map(|fact| match &fact.said {
        Said::FlagAnswer(answer) => answer.check,
        _ => None,
    });
    let answered: Vec<_> = answered.collect();
    let is_known = |line: &&SessionLine| since.is_none_or(|since| line.started.instant() > since);
    let is_left_out = |line: &&SessionLine| {
        !line.baselines.is_empty() && !line.baselines.iter().any(|it| answered.contains(it))
    };
    sessions.iter().filter(is_known).filter(is_left_out).collect()
}

fn whole_since(facts: &Facts, kind: SaidKind, now: Instant) -> Option<Stamp> {
    let held = || facts.person(now).iter().filter(|fact| SaidKind::of(&fact.said) == kind);
    let oldest = held().next().map(|fact| fact.at.clone());
    oldest.filter(|_| held().count() >= kind.most())
}
