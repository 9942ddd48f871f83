//! The flags of a person, folded from what they said in the order in which they said it.
//!
//! Boundary: reads the facts it is given; a flag ticked by mistake counts as never raised.

use super::{
    asked::counts,
    episode::{Episode, Seen},
    level::{STRONGER_TOGETHER, TOGETHER, ends_as_gone, level},
};
use crate::domain::in_order::InOrder;
use crate::domain::{
    flags::{Ending, Flag, FlagAnswer, FlagEnd, Level, OpenFlag},
    id::PersonFactId,
    moment::Stamp,
    person::{Background, PersonFact, Said},
};
use std::collections::BTreeSet;

/// A flag that an answer named, and should not have.
type Slip = (PersonFactId, Flag);

/// The flags of a person.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    episodes: Vec<Episode>,
    slips: Vec<Episode>,
    pub(super) answers: Vec<(Stamp, FlagAnswer)>,
    background: Background,
}

impl Flags {
    /// What these facts come to, given oldest first.
    #[must_use]
    pub fn of(facts: &[PersonFact]) -> Self {
        let told = Self::folded(facts, &BTreeSet::new());
        let (slips, _): (Vec<Episode>, Vec<Episode>) =
            told.episodes.into_iter().partition(Episode::is_mistake);
        let named = |slip: &Episode| {
            let flag = slip.flag;
            slip.named_by.iter().map(move |answer| (*answer, flag)).collect::<Vec<Slip>>()
        };
        let ignored = slips.iter().flat_map(named).collect();
        Self { slips, ..Self::folded(facts, &ignored) }
    }

    fn folded(facts: &[PersonFact], ignored: &BTreeSet<Slip>) -> Self {
        let mut flags = Self::default();
        for fact in facts {
            match &fact.said {
                Said::FlagAnswer(answer) => flags.answer(fact, answer, ignored),
                Said::FlagEnd(end) => flags.end(&fact.at, end),
                Said::HistoryAnswer(_) => flags.background.take(fact),
                Said::Plan(_) => {}
            }
        }
        flags
    }

    fn answer(&mut self, fact: &PersonFact, answer: &FlagAnswer, ignored: &BTreeSet<Slip>) {
        for flag in &answer.flags {
            if !ignored.contains(&(fact.id, *flag)) && counts(*flag, &self.background) {
                self.raise(*flag, fact);
            }
        }
        self.strengthen();
        self.answers.push((fact.at.clone(), answer.clone()));
    }

    fn raise(&mut self, flag: Flag, fact: &PersonFact) {
        let level = level(flag, &self.background);
        if let Some(open) = self.open_one(flag) {
            open.level = open.level.max(level);
            open.named_by.push(fact.id);
            // Worse than when someone looked at it: what they said then does not stand for it any more.
            if open.seen.take().is_some() {
                open.since = fact.at.clone();
            }
            return;
        }
        self.episodes.push(Episode {
            flag,
            level,
            since: fact.at.clone(),
            raised: fact.at.clone(),
            seen: None,
            ended: None,
            named_by: vec![fact.id],
        });
    }

    /// Those that are stronger together are raised together.
    fn strengthen(&mut self) {
        let together =
            |one: &&mut Episode| one.ended.is_none() && STRONGER_TOGETHER.contains(&one.flag);
        let open: Vec<&mut Episode> = self.episodes.iter_mut().filter(together).collect();
        if open.len() >= TOGETHER {
            for one in open {
                one.level = one.level.max(Level::Today);
            }
        }
    }

    fn end(&mut self, at: &Stamp, end: &FlagEnd) {
        let Some(open) = self.open_one(end.flag) else { return };
        let ends = match &end.how {
            Ending::Seen { by, outcome, .. } => {
                open.seen = Some(Seen { by: *by, outcome: *outcome });
                outcome.ends()
            }
            Ending::Mistake => true,
            Ending::Gone => ends_as_gone(open.flag, open.level),
        };
        if ends {
            open.ended = Some((at.clone(), end.how.clone()));
        }
    }

    fn open_one(&mut self, flag: Flag) -> Option<&mut Episode> {
        self.episodes.iter_mut().find(|one| one.flag == flag && one.ended.is_none())
    }

    /// Every flag that was raised and was no mistake, in the order in which they were.
    #[must_use]
    pub fn episodes(&self) -> &[Episode] {
        &self.episodes
    }

    /// Every flag that was ticked by mistake, as it stood until that was said.
    #[must_use]
    pub fn mistakes(&self) -> &[Episode] {
        &self.slips
    }

    /// The flags that are open, the most urgent first, of equally urgent ones the newest.
    #[must_use]
    pub fn open(&self) -> Vec<OpenFlag> {
        let open = self.episodes.iter().filter(|one| one.ended.is_none());
        let mut open: Vec<OpenFlag> = open.map(Episode::as_open).collect();
        open.order_by_key(|one| std::cmp::Reverse((one.level, one.since.instant())));
        open
    }

    /// The newest time that a flag was raised; absent where it never was.
    #[must_use]
    pub fn newest(&self, flag: Flag) -> Option<&Episode> {
        self.episodes.iter().rev().find(|one| one.flag == flag)
    }

    /// Whether someone has looked at it and the person may lift with it: it is asked only as worse.
    #[must_use]
    pub fn is_known(&self, flag: Flag) -> bool {
        let ended = self.newest(flag).and_then(|one| one.ended.as_ref());
        matches!(ended, Some((_, Ending::Seen { .. })))
    }

    /// What is known of the person's history.
    #[must_use]
    pub const fn background(&self) -> &Background {
        &self.background
    }
}
