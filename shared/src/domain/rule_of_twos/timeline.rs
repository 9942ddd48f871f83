//! The facts that the rule looks at: when sessions ran, and every check.
//!
//! Boundary: instants only; `clock` has found them before they get here.

use super::place::{Place, places};
use crate::domain::in_order::InOrder;
use crate::domain::{moment::Instant, pain_check::CheckContext, ratings::Ratings};

/// A session's index among the sessions given to [`Timeline::new`].
pub type SessionIndex = usize;
/// A check's index among the checks given to [`Timeline::new`].
pub type CheckIndex = usize;

/// When one session ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct SessionTimes {
    /// Its first work set.
    pub first_work_set: Option<Instant>,
    /// Its last set of any kind.
    pub last_set: Option<Instant>,
    /// Its end, where the person ended it.
    pub ended: Option<Instant>,
}

/// One check on the order of instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimedCheck {
    /// The time it speaks of: for a recalled check its `about`, else when it was answered.
    pub stands_at: Instant,
    /// When it was answered.
    pub answered_at: Instant,
    /// What Brace asked it for.
    pub context: CheckContext,
    /// The session that the answer belongs to, where that session is in the timeline.
    pub session: Option<SessionIndex>,
    /// What the person rated.
    pub ratings: Ratings,
}

/// Sessions and checks, the checks in the rule's order.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    sessions: Vec<SessionTimes>,
    checks: Vec<TimedCheck>,
    order: Vec<CheckIndex>,
    /// Where each check stands in `order`.
    ranks: Vec<usize>,
    /// Where each session stands, found once: the rule asks for it again and again.
    places: Vec<Place>,
}

impl Timeline {
    /// Takes the facts in any order; of two checks at one time the one answered later comes later.
    #[must_use]
    pub fn new(sessions: Vec<SessionTimes>, checks: Vec<TimedCheck>) -> Self {
        let mut order: Vec<CheckIndex> = (0..checks.len()).collect();
        order.order_by_key(|at| checks.get(*at).map(|check| (check.stands_at, check.answered_at)));
        let mut ranks = vec![0; checks.len()];
        for (rank, at) in order.iter().enumerate() {
            if let Some(slot) = ranks.get_mut(*at) {
                *slot = rank;
            }
        }
        let places = places(&sessions, &checks, &order);
        Self { sessions, checks, order, ranks, places }
    }

    fn place(&self, session: SessionIndex) -> Place {
        self.places.get(session).copied().unwrap_or_default()
    }

    /// The sessions, as given.
    #[must_use]
    pub fn sessions(&self) -> &[SessionTimes] {
        &self.sessions
    }

    /// The check at an index.
    #[must_use]
    pub fn check(&self, at: CheckIndex) -> Option<&TimedCheck> {
        self.checks.get(at)
    }

    /// All checks with their indices, in time order.
    #[must_use]
    pub fn in_order(&self) -> impl DoubleEndedIterator<Item = (CheckIndex, &TimedCheck)> + '_ {
        self.ranked(0..self.order.len())
    }

    /// The checks after the one at `from`, in time order.
    #[must_use]
    pub fn after(
        &self,
        from: CheckIndex,
    ) -> impl DoubleEndedIterator<Item = (CheckIndex, &TimedCheck)> {
        let next = self.ranks.get(from).map_or(self.order.len(), |rank| rank + 1);
        self.ranked(next..self.order.len())
    }

    /// The checks after the one at `from` and before the one at `to`, in time order; none where
    /// `to` does not come after `from`.
    #[must_use]
    pub fn between(
        &self,
        from: CheckIndex,
        to: CheckIndex,
    ) -> impl DoubleEndedIterator<Item = (CheckIndex, &TimedCheck)> {
        let rank = |wanted: CheckIndex| self.ranks.get(wanted).copied().unwrap_or(0);
        self.ranked(rank(from) + 1..rank(to))
    }

    fn ranked(
        &self,
        ranks: std::ops::Range<usize>,
    ) -> impl DoubleEndedIterator<Item = (CheckIndex, &TimedCheck)> {
        let order = self.order.get(ranks).unwrap_or_default();
        order.iter().filter_map(|at| self.checks.get(*at).map(|check| (*at, check)))
    }

    /// The session's baseline `B`: its last full baseline check standing before its first work set.
    #[must_use]
    pub fn baseline_of(&self, session: SessionIndex) -> Option<(CheckIndex, &TimedCheck)> {
        let at = self.place(session).baseline?;
        self.check(at).map(|check| (at, check))
    }

    /// The session's end `T`.
    #[must_use]
    pub fn end_of(&self, session: SessionIndex) -> Option<Instant> {
        self.place(session).end
    }

    /// The instant that orders a session among the others: its first work set, else its baseline.
    #[must_use]
    pub fn stands_at(&self, session: SessionIndex) -> Option<Instant> {
        self.place(session).stands_at
    }

    /// The first work set of the next later session, one whose first work set is later than this one's.
    #[must_use]
    pub fn next_first_work_set(&self, session: SessionIndex) -> Option<Instant> {
        self.place(session).next_first_work_set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ratings::Ratings;

    fn check(at: i64, context: CheckContext, ratings: Ratings) -> TimedCheck {
        let at = Instant(at);
        TimedCheck { stands_at: at, answered_at: at, context, session: Some(0), ratings }
    }

    #[test]
    fn without_sets_or_during_checks_a_session_ends_at_its_baseline() {
        let baseline = check(5, CheckContext::Baseline, Ratings::nothing_hurts());
        let timeline = Timeline::new(vec![SessionTimes::default()], vec![baseline]);
        assert_eq!(timeline.end_of(0), Some(Instant(5)));
    }

    #[test]
    fn of_two_checks_at_one_time_the_one_answered_later_comes_later() {
        let first = check(5, CheckContext::During, Ratings::nothing_hurts());
        let second = TimedCheck { answered_at: Instant(9), ..first.clone() };
        let timeline = Timeline::new(vec![], vec![second, first]);
        assert_eq!(timeline.in_order().map(|(at, _)| at).collect::<Vec<_>>(), [1, 0]);
    }

    #[test]
    fn between_two_checks_lies_neither_of_them() {
        let at = |minute| check(minute, CheckContext::During, Ratings::nothing_hurts());
        let timeline = Timeline::new(vec![], (1..=5).map(at).collect());
        let between = |from, to| timeline.between(from, to).map(|(at, _)| at).collect::<Vec<_>>();
        assert_eq!(between(1, 4), [2, 3]);
        assert_eq!(between(0, 1), [0; 0]);
        assert_eq!(between(3, 1), [0; 0], "nothing where they come the other way round");
    }
}
