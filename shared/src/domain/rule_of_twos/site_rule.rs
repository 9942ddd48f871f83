//! The six steps of the rule for one site.
//!
//! Boundary: one site's reference and series in, its finding out; `assess` combines the sites.

use super::{
    baseline::{Reference, at_ceiling},
    constants::{ASK_AFTER, EXPIRE, SEEN_WITHIN, SUSTAIN},
    series::{Point, Run, runs},
    verdict::{Reason, Verdict},
};
use crate::domain::{
    moment::{Instant, Span},
    nrs::{Nrs, Rise},
    site::Site,
};

/// What one site says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The site.
    pub site: Site,
    /// The reference that the rule compared it with.
    pub reference: Reference,
    /// Its verdict.
    pub verdict: Verdict,
    /// Why, where the verdict needs one.
    pub reason: Option<Reason>,
    /// When to ask (again).
    pub ask: Option<Instant>,
    /// When its question closes, or closed, without an answer; absent where it asks nothing.
    pub closes: Option<Instant>,
    /// The time a person may recall to settle what nobody saw.
    pub recall: Option<Instant>,
    /// The two checks that decide: the first of the rise (or of the series) and the last.
    pub decided_by: Option<(Point, Point)>,
    /// The highest rise among the checks that decide.
    pub rise: Rise,
}

/// The moments the steps measure from.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The session's end `T`.
    pub end: Instant,
    /// The time of evaluation.
    pub now: Instant,
    /// The first work set of a later session: once it has come, no question of this one is open any more.
    pub until: Option<Instant>,
}

/// Applies the steps in their order.
#[must_use]
pub fn site_rule(site: Site, reference: Reference, points: &[Point], frame: Frame) -> Finding {
    let runs = runs(points);
    let span = |first: Option<&Point>, last: Option<&Point>| first.copied().zip(last.copied());
    let whole = span(points.first(), points.last());
    let found = |verdict, reason, decided_by: Option<(Point, Point)>| Finding {
        site,
        reference,
        verdict,
        reason,
        ask: None,
        closes: None,
        recall: None,
        decided_by,
        rise: highest_rise(points, reference.nrs, decided_by),
    };

    // 1: at 9 or 10 there is no room for the rise.
    if at_ceiling(reference.nrs) {
        return found(Verdict::Unknown, Some(Reason::Ceiling), whole);
    }
    // 2: any rise that lasted.
    if let Some(run) = runs.iter().find(|run| run.last.at - run.onset.at > SUSTAIN.value) {
        let decided_by = Some((run.onset, run.last));
        return found(Verdict::TooMuch, Some(Reason::Sustained), decided_by);
    }
    let due = frame.end + ASK_AFTER.value;
    // 3: a rise still open.
    if let Some(run) = runs.last().filter(|run| run.ended_by.is_none()) {
        let word = if run.onset.at > frame.end { Verdict::Rising } else { Verdict::Pending };
        let question = run.onset.at + ASK_AFTER.value;
        let open = found(word, Some(Reason::Elevated), Some((run.onset, run.last)));
        // Recalled about a time before `due`, an answer that it had settled would decide nothing.
        return asked(open, question, question.max(due), frame);
    }
    // 4: nobody has looked late enough.
    let Some(answer) = points.iter().find(|point| point.at > frame.end + SUSTAIN.value) else {
        return asked(found(Verdict::Pending, Some(Reason::Waiting), whole), due, due, frame);
    };
    // 5: it settled, but nobody saw when.
    if answer.at > frame.end + SEEN_WITHIN {
        let unseen = found(Verdict::Unknown, Some(Reason::SettledUnseen), whole);
        return Finding { recall: Some(due), ..unseen };
    }
    if let Some((run, settled)) = runs.iter().find_map(settled_unseen) {
        let decided_by = Some((run.last, settled));
        let unseen = found(Verdict::Unknown, Some(Reason::SettledUnseen), decided_by);
        return Finding { recall: Some(run.onset.at + ASK_AFTER.value), ..unseen };
    }
    // 6: seen and settled.
    let highest = points.iter().max_by_key(|point| (point.nrs, std::cmp::Reverse(point.at)));
    let risen = highest.filter(|point| point.nrs > reference.nrs);
    match risen {
        Some(_) => found(Verdict::Watch, None, span(risen, points.last())),
        None => found(Verdict::Clear, None, span(Some(answer), Some(answer))),
    }
}

/// A question that stays open until it expires or a later session begins; after that one recalled answer
/// about `mark` can still decide.
fn asked(finding: Finding, question: Instant, mark: Instant, frame: Frame) -> Finding {
    let expired = question + EXPIRE.value + Span(1);
    let closes = frame.until.map_or(expired, |until| until.min(expired));
    let finding = Finding { closes: Some(closes), ..finding };
    if frame.now >= closes {
        let (verdict, reason) = (Verdict::Unknown, Some(Reason::NoAnswer));
        Finding { verdict, reason, recall: Some(mark), ..finding }
    } else {
        Finding { ask: Some(question), ..finding }
    }
}

fn settled_unseen(run: &Run) -> Option<(Run, Point)> {
    run.ended_by
        .filter(|settled| settled.at - run.last.at > SEEN_WITHIN)
        .map(|settled| (*run, settled))
}

fn highest_rise(points: &[Point], reference: Nrs, decided_by: Option<(Point, Point)>) -> Rise {
    let within = |point: &&Point| {
        decided_by.is_some_and(|(first, last)| (first.at..=last.at).contains(&point.at))
    };
    let rises = points.iter().filter(within).map(|point| point.nrs.rise_over(reference));
    rises.max().unwrap_or(Rise(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: Instant = Instant(1_000_000_000);

    fn rule(points: &[Point], overtaken: bool) -> Finding {
        let own = Reference { nrs: Nrs::NONE, check: 0, carried_from: None };
        let until = overtaken.then_some(END);
        site_rule(Site::LOWER_CENTRE, own, points, Frame { end: END, now: END, until })
    }

    #[test]
    fn a_question_that_a_later_session_overtook_can_be_recalled_about_its_two_hours() {
        let asked = rule(&[], false);
        assert_eq!((asked.ask, asked.recall), (Some(END + ASK_AFTER.value), None));
        let overtaken = rule(&[], true);
        assert_eq!(overtaken.reason, Some(Reason::NoAnswer));
        assert_eq!((overtaken.ask, overtaken.recall), (None, Some(END + ASK_AFTER.value)));
    }

    #[test]
    fn an_open_rise_is_recalled_about_the_later_of_its_own_and_the_session_s_two_hours() {
        for (onset, about) in [(-600_000, END), (600_000, END + Span(600_000))] {
            let at = Instant(END.0 + onset);
            let risen = Point { check: 1, at, nrs: Nrs::WORST, elevated: true };
            assert_eq!(rule(&[risen], false).ask, Some(at + ASK_AFTER.value));
            assert_eq!(rule(&[risen], true).recall, Some(about + ASK_AFTER.value));
        }
    }
}
