//! That something was taken against the pain: ticked before a rating, and kept with it.
//!
//! Boundary: a draft; it holds for the next rating that is kept, and for no longer than marks do.

use crate::{
    domain::{moment::Instant, session::IDLE_END},
    effects::store::{Change, DraftKey},
    model::{
        commit::{Plan, draft},
        features::Context,
        log::Facts,
    },
};
use serde::{Deserialize, Serialize};

/// The tick, and when the person made it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relief {
    ticked_at: Option<i64>,
}

impl Relief {
    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub(super) fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(kept) if kept.key == DraftKey::Relief => {
                *self = serde_json::from_str(&kept.body).unwrap_or_default();
            }
            Change::DropDraft(DraftKey::Relief) => *self = Self::default(),
            _ => {}
        }
    }

    /// Whether the next rating is kept with it: no rating was kept since, and the tick is of today.
    #[must_use]
    pub fn is_ticked(self, facts: &Facts, now: Instant) -> bool {
        let Some(at) = self.ticked_at.map(Instant) else { return false };
        let rated = facts.checks(now).iter().map(|check| check.answered.instant());
        let rated = rated.chain(facts.outside(now).iter().map(|check| check.at.instant()));
        now - at < IDLE_END.value && rated.max().is_none_or(|rated| rated < at)
    }
}

pub(super) fn plan(context: &Context<'_>, on: bool) -> Plan {
    let relief = Relief { ticked_at: on.then_some(context.at.instant_ms) };
    Plan::drafts(vec![draft(DraftKey::Relief, &relief)])
}
