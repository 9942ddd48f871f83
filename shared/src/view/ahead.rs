//! A session dated ahead of now, and the way to move it.
//!
//! Boundary: the first of them; the session's feature moves it.

use super::words::Words;
use crate::{domain::moment::Stamp, model::open_log::OpenLog};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A session that lies in the future.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct AheadView {
    /// Its date, and what follows from that.
    pub text: String,
    /// Its id.
    pub session: String,
    /// Its date, milliseconds since 1970.
    pub started_utc_ms: i64,
    /// The label of moving it so that it ended just now: `Move` with its id and `EndsNow`.
    pub just_now: String,
}

/// The first session that lies in the future.
#[must_use]
pub fn ahead(words: &Words, log: &OpenLog, now: &Stamp) -> Option<AheadView> {
    log.facts.ahead(now.instant()).map(|session| AheadView {
        text: words.ahead_text(words.full_time(&session.started, now)),
        session: session.id.to_string(),
        started_utc_ms: session.started.utc_ms,
        just_now: words.ahead_just_now(),
    })
}
