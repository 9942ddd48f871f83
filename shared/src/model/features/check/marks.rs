//! The full check that the person is filling in: the baseline, or the one that ends a session.
//!
//! Boundary: a draft; none of its marks counts before the person sends it.

use crate::{
    domain::{
        moment::Instant, note::Note, nrs::Nrs, refusal::Refusal, session::IDLE_END, site::Site,
    },
    effects::store::DraftKey,
    model::{
        commit::{Plan, draft},
        event::Rating,
        features::Context,
        log::Facts,
    },
};
use serde::{Deserialize, Serialize};

/// Which page marks belong to: none are carried from one to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MarksOf {
    /// The check that starts or ends a session.
    #[default]
    Session,
    /// The rating without a session.
    Now,
}

/// What the person has marked so far, and for which check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// The session it ends; none for the baseline of the next one.
    ends: Option<String>,
    /// Which page they are made on.
    #[serde(default)]
    of: MarksOf,
    /// When the person made the last mark.
    at: i64,
    marked: Vec<Rating>,
    /// What they wrote with them.
    #[serde(default)]
    note: String,
}

impl Marks {
    /// Reads the marks that the log keeps; a mark that does not read is treated as absent.
    #[must_use]
    pub fn read(body: &str) -> Self {
        let marks: Self = serde_json::from_str(body).unwrap_or_default();
        let sound = marks.marked.iter().all(|mark| Nrs::new(mark.nrs).is_ok());
        if sound { marks } else { Self::default() }
    }

    /// The marks to show in the full check on the screen. Marks made for another check, or older than the
    /// time after which a session counts as forgotten, say nothing about today.
    #[must_use]
    pub fn shown(&self, of: MarksOf, facts: &Facts, now: Instant) -> Vec<Rating> {
        if self.is_of_today(of, facts, now) { self.marked.clone() } else { Vec::new() }
    }

    /// The note to show with them.
    #[must_use]
    pub fn note(&self, of: MarksOf, facts: &Facts, now: Instant) -> &str {
        if self.is_of_today(of, facts, now) { &self.note } else { "" }
    }

    fn is_of_today(&self, of: MarksOf, facts: &Facts, now: Instant) -> bool {
        let fresh = now - Instant(self.at) < IDLE_END.value;
        fresh && self.of == of && self.ends == ends(facts, now)
    }

    /// Takes over what the person writes with the marks.
    pub(super) fn noted(
        &self,
        context: &Context<'_>,
        of: MarksOf,
        text: &str,
    ) -> Result<Plan, Refusal> {
        Note::parse(text)?;
        let (facts, now) = (context.facts, context.read.instant());
        let marked = self.shown(of, facts, now);
        let (ends, note) = (ends(facts, now), text.to_owned());
        let marks = Self { ends, of, at: now.0, marked, note };
        Ok(Plan::drafts(vec![draft(DraftKey::Ratings, &marks)]))
    }

    /// Marks one more site, or wipes its mark.
    pub(super) fn mark(
        &self,
        context: &Context<'_>,
        of: MarksOf,
        (site, nrs): (Site, Option<u8>),
    ) -> Result<Plan, Refusal> {
        let (facts, now) = (context.facts, context.read.instant());
        let nrs = nrs.map(Nrs::new).transpose()?;
        let others = self.shown(of, facts, now).into_iter().filter(|mark| mark.site != site);
        let marked = others.chain(nrs.map(|nrs| Rating { site, nrs: nrs.points() })).collect();
        let note = self.note(of, facts, now).to_owned();
        let marks = Self { ends: ends(facts, now), of, at: now.0, marked, note };
        Ok(Plan::drafts(vec![draft(DraftKey::Ratings, &marks)]))
    }
}

/// The session that a full check would end now.
fn ends(facts: &Facts, now: Instant) -> Option<String> {
    facts.open_session(now).map(|session| session.id.to_string())
}
