//! That it would be the third deadlift day in seven.
//!
//! Boundary: a notice with ways on; it blocks nothing, and whoever goes on reads it no more that day.

use super::{RowButton, Words};
use crate::{
    content::articles::ArticleId,
    domain::{caps::Reason, deadlift_days::DEADLIFT_DAYS, local_day::calendar_day, moment::Stamp},
    model::{
        event::{Event, ExercisesEvent, LibraryEvent, NextEvent, Purpose},
        log::next_time::NextTime,
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A notice with ways on.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct DayNoticeView {
    /// What it says.
    pub text: String,
    /// Where it comes from.
    pub source: String,
    /// The ways on, the first one most likely.
    pub ways: Vec<RowButton>,
}

/// The notice; absent where it would be no third day, and where the person went on today.
pub(super) fn deadlift_day(
    words: &Words,
    log: &OpenLog,
    next: &NextTime,
    now: &Stamp,
) -> Option<DayNoticeView> {
    let went_on = log.here.session.coming.went_on == Some(calendar_day(now));
    let third = next.caps.says(|reason| reason == Reason::DeadliftDay);
    let way = |label, tap| RowButton { label, tap };
    let other = ExercisesEvent::Open { purpose: Purpose::NextSet };
    let guide = LibraryEvent::Open { article: ArticleId::Frequency };
    (third && !went_on).then(|| DayNoticeView {
        text: words.deadlift_day(),
        source: words.origin(DEADLIFT_DAYS.origin),
        ways: vec![
            way(words.deadlift_day_go_on(), Event::Next(NextEvent::GoOn)),
            way(words.deadlift_day_other(), Event::Exercises(other)),
            way(words.deadlift_day_guide(), Event::Library(guide)),
        ],
    })
}
