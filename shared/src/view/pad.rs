//! Eleven equal answers, nothing preselected: after a set, to the two-hour question, recalled.
//!
//! Boundary: names the intent that an answer sends; the shell sends it.

use super::{
    article::{LinkView, about_the_scale},
    flags::something_new,
    full_check::{ScalePoint, back_names, places, scale},
    rows::RowButton,
    screen::PlaceView,
    wall::on_the_wall,
    words::Words,
};
use crate::{
    domain::{moment::Stamp, site::Site},
    model::{
        event::{CheckEvent, Event, Rating},
        log::question,
        open_log::OpenLog,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A question with eleven answers.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct PadView {
    /// The question.
    pub title: String,
    /// What the answer does.
    pub body: String,
    /// What it is for, and so which intent an answer sends.
    pub purpose: PadPurpose,
    /// The eleven.
    pub scale: Vec<ScalePoint>,
    /// What 0 means.
    pub scale_low: String,
    /// What 10 means.
    pub scale_high: String,
    /// "Same as before: 3", smaller than the eleven.
    pub same: Option<SameView>,
    /// The label of going on without an answer, smaller than the eleven.
    pub skip: Option<String>,
    /// "What is this?", about the scale.
    pub what: LinkView,
    /// That something else is new: opens the card of symptoms; absent while a recalled rating is asked for.
    pub symptoms: Option<RowButton>,
    /// That something was taken against the pain, to tick before the answer.
    pub relief: Option<ReliefView>,
}

/// A tick: something was taken against the pain.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ReliefView {
    /// What it says.
    pub label: String,
    /// It is ticked.
    pub on: bool,
    /// Turns it.
    pub tap: Event,
}

/// What a question is for.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum PadPurpose {
    /// After a set: `Rate`; skipping sends `SkipRating`.
    AfterSet,
    /// How the back is now: `Answer` to what [`Subjects::asked`](super::subjects::Subjects) says.
    Answer,
    /// How it was about two hours after: `Answer` to [`Subjects::recall`](super::subjects::Subjects).
    Recall,
}

/// The rating given last, to give again.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct SameView {
    /// 0 to 10.
    pub nrs: u8,
    /// Its label.
    pub label: String,
}

impl ReliefView {
    /// The tick as it stands before the next rating.
    #[must_use]
    pub fn before_rating(words: &Words, log: &OpenLog, now: &Stamp) -> Self {
        let on = log.here.check.relief.is_ticked(&log.facts, now.instant());
        let tap = Event::Check(CheckEvent::Relief { on: !on });
        Self { label: words.relief_tick(), on, tap }
    }
}

fn pad(
    words: &Words,
    log: &OpenLog,
    now: &Stamp,
    (title, body, purpose): (String, String, PadPurpose),
) -> PadView {
    PadView {
        title,
        body,
        purpose,
        scale: scale(words),
        scale_low: words.anchor_low(),
        scale_high: words.anchor_high(),
        same: None,
        skip: None,
        what: about_the_scale(words),
        symptoms: (purpose != PadPurpose::Recall).then(|| something_new(words)),
        relief: Some(ReliefView::before_rating(words, log, now)),
    }
}

/// "How is your back now?", after a set.
#[must_use]
pub fn rate(words: &Words, log: &OpenLog, now: &Stamp) -> PadView {
    let main = log
        .facts
        .assessments(now.instant())
        .last()
        .map(|last| question::main_site(&log.facts, last, now.instant()));
    let site = main.unwrap_or(Site::LOWER_CENTRE);
    let said = log.facts.window().checks.iter().rev().find_map(|check| check.ratings.at(site));
    let same = said.map(|nrs| SameView {
        nrs: nrs.points(),
        label: words.rate_same(nrs.points().to_string()),
    });
    let body =
        log.facts.set_to_rate(now.instant()).map(|set| words.lift(&set.lift)).unwrap_or_default();
    PadView {
        same,
        skip: Some(words.rate_skip()),
        ..pad(words, log, now, (words.rate_title(), body, PadPurpose::AfterSet))
    }
}

/// "How is your back now, at its worst spot?": the two-hour question; by name where one site is left.
#[must_use]
pub fn answer(words: &Words, log: &OpenLog, now: &Stamp) -> PadView {
    let instant = now.instant();
    let body = match question::asked_at(&log.facts, instant) {
        Some(ask) if ask <= instant => words.answer_body(),
        Some(_) => words.answer_body_early(),
        None => words.answer_body_unasked(),
    };
    let session_index = question::answered_session(&log.facts, instant);
    let named = session_index
        .and_then(|session_index| question::named_site(&log.facts, session_index, instant));
    let title = match named {
        Some(site) => words.answer_title_site(words.site(site)),
        None => words.answer_title(),
    };
    pad(words, log, now, (title, body, PadPurpose::Answer))
}

/// "How was your back about 20:01?"
#[must_use]
pub fn recall(words: &Words, log: &OpenLog, now: &Stamp) -> PadView {
    let recall = question::recall(&log.facts, now.instant());
    let mark = recall.map(|recall| on_the_wall(log, recall.mark, now));
    let time = mark.map(|mark| words.about(&mark, now)).unwrap_or_default();
    let title = match recall.filter(|recall| recall.named).and_then(|recall| recall.site) {
        Some(site) => words.recall_title_site(time, words.site(site)),
        None => words.recall_title(time),
    };
    pad(words, log, now, (title, String::new(), PadPurpose::Recall))
}

/// "Where did you feel it?"
#[must_use]
pub fn place(words: &Words, log: &OpenLog, now: &Stamp) -> PlaceView {
    let kept = question::answer_to_place(&log.facts, now).and_then(|answer| answer.ratings.worst());
    let site = kept.map_or(Site::LOWER_CENTRE, |(site, _)| site);
    PlaceView {
        title: words.where_title(),
        body: words.where_body(words.site(site)),
        kept: kept.map(|(site, nrs)| Rating { site, nrs: nrs.points() }),
        names: back_names(words),
        places: places(words, |at| kept.filter(|(site, _)| *site == at).map(|(_, nrs)| nrs)),
    }
}
