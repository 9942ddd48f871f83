//! A full check: the nine sites of the back, each with the person's mark.
//!
//! Boundary: the draft as it stands; marks nothing that the person did not mark.

use super::{
    article::{LinkView, about_the_scale},
    flags::something_new,
    note::{self, NoteField},
    pad::ReliefView,
    rows::RowButton,
    words::Words,
};
use crate::{
    domain::{
        moment::Stamp,
        note::Note,
        nrs::Nrs,
        session::Session,
        site::{Region, Site},
    },
    model::{
        event::Rating, features::check::MarksOf, log::question, open_log::OpenLog, route::Route,
    },
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// A full check being filled in.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct FullCheckView {
    /// The question.
    pub title: String,
    /// How it works.
    pub body: String,
    /// What it is for, and so which intent its button sends.
    pub purpose: FullCheckPurpose,
    /// The nine, upper to lower, left to right, as the back is drawn.
    pub places: Vec<Place>,
    /// The marks, ready to send.
    pub marked: Vec<Rating>,
    /// The button's label: "nothing hurts" until the person marks a site.
    pub nothing_hurts: String,
    /// The button's label once the person has marked a site.
    pub confirm: String,
    /// The label of wiping one mark.
    pub wipe: String,
    /// The eleven points to choose from.
    pub scale: Vec<ScalePoint>,
    /// What 0 means.
    pub scale_low: String,
    /// What 10 means.
    pub scale_high: String,
    /// The label of showing the nine as a list.
    pub as_list: String,
    /// The label of showing them as a drawn back.
    pub as_drawing: String,
    /// "What is this?", about the scale.
    pub what: LinkView,
    /// What is written beside the drawn back.
    pub names: BackNames,
    /// The note to send with the marks: on the rating, and at the end on the session.
    pub note: NoteField,
    /// That something was taken against the pain.
    pub relief: Option<ReliefView>,
    /// That something else is new: opens the card of symptoms; absent before a session, whose card comes by itself.
    pub symptoms: Option<RowButton>,
}

/// What is written beside a drawn back.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct BackNames {
    /// The three regions, upper to lower.
    pub regions: Vec<String>,
    /// The person's left, in a letter.
    pub left: String,
    /// The person's right, in a letter.
    pub right: String,
}

/// What a full check is for.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum FullCheckPurpose {
    /// It starts a session: `StartSession`.
    Start,
    /// It ends one: `EndSession`.
    End,
    /// It stands by itself: `RateNow`.
    Now,
}

/// One place on the back.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which.
    pub site: Site,
    /// Its name.
    pub name: String,
    /// The mark there.
    pub nrs: Option<u8>,
    /// Name and mark, for who cannot see the drawing.
    pub label: String,
}

/// One of eleven equal answers.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct ScalePoint {
    /// 0 to 10.
    pub nrs: u8,
    /// What it is called, anchors included.
    pub label: String,
}

/// The full check on the screen.
#[must_use]
pub fn full_check(words: &Words, log: &OpenLog, (route, now): (Route, &Stamp)) -> FullCheckView {
    let of = if route == Route::RateNow { MarksOf::Now } else { MarksOf::Session };
    let marked = log.here.check.marks.shown(of, &log.facts, now.instant());
    let note = log.here.check.marks.note(of, &log.facts, now.instant());
    let open = log.facts.open_session(now.instant());
    let purpose = match route {
        Route::RateNow => FullCheckPurpose::Now,
        _ if open.is_some() => FullCheckPurpose::End,
        _ => FullCheckPurpose::Start,
    };
    let (title, confirm) = match purpose {
        FullCheckPurpose::Now => (words.outside_title(), words.outside_save()),
        FullCheckPurpose::End => (words.end_title(), words.full_check_end()),
        FullCheckPurpose::Start => (words.baseline_title(), words.full_check_start()),
    };
    let counts_for = question::listening(&log.facts, now.instant())
        .filter(|_| purpose == FullCheckPurpose::Now)
        .and_then(|session_index| log.facts.sessions(now.instant()).get(session_index));
    let aside = match (purpose, counts_for) {
        (FullCheckPurpose::Now, Some(session)) => Some(words.outside_counts_for(words.short_date(
            &session.started,
            now,
            log.facts.day_end(),
        ))),
        (FullCheckPurpose::Now, None) => Some(words.outside_by_itself()),
        _ => None,
    };
    let body = [words.full_check_body()].into_iter().chain(aside).collect::<Vec<_>>().join(" ");
    let mark_at = |site| {
        let mark = marked.iter().find(|mark| mark.site == site);
        mark.and_then(|mark| Nrs::new(mark.nrs).ok())
    };
    FullCheckView {
        title,
        body,
        purpose,
        places: places(words, mark_at),
        marked,
        nothing_hurts: words.full_check_nothing(),
        confirm,
        wipe: words.full_check_wipe(),
        scale: scale(words),
        scale_low: words.anchor_low(),
        scale_high: words.anchor_high(),
        as_list: words.full_check_as_list(),
        as_drawing: words.full_check_as_drawing(),
        what: about_the_scale(words),
        names: back_names(words),
        relief: Some(ReliefView::before_rating(words, log, now)),
        symptoms: (purpose != FullCheckPurpose::Start).then(|| something_new(words)),
        note: match purpose {
            FullCheckPurpose::End => note::session_field(words, beside(note, open)),
            FullCheckPurpose::Start | FullCheckPurpose::Now => note::field(words, note),
        },
    }
}

/// What is typed, else what is noted of the session already: ending it with less would lose that.
fn beside<'a>(typed: &'a str, open: Option<&'a Session>) -> &'a str {
    let noted = open.and_then(|open| open.note.as_ref()).map_or("", Note::as_str);
    if typed.is_empty() { noted } else { typed }
}

/// What stands beside the nine sites as drawn.
pub(super) fn back_names(words: &Words) -> BackNames {
    BackNames {
        regions: vec![words.region_upper(), words.region_mid(), words.region_lower()],
        left: words.side_left_short(),
        right: words.side_right_short(),
    }
}

/// The nine sites as drawn, each with its mark.
pub(super) fn places(words: &Words, mark_at: impl Fn(Site) -> Option<Nrs>) -> Vec<Place> {
    let drawn = [Region::Upper, Region::Mid, Region::Lower];
    let in_region = |region| Site::ALL.into_iter().filter(move |site| site.region == region);
    let place = |site: Site| {
        let mark = mark_at(site);
        let name = words.site(site);
        let label = match mark {
            Some(nrs) => words.nrs_at(site, nrs),
            None => words.full_check_unmarked(&name),
        };
        Place { site, name, nrs: mark.map(Nrs::points), label }
    };
    drawn.into_iter().flat_map(in_region).map(place).collect()
}

/// Eleven equal answers, the anchors named.
pub(super) fn scale(words: &Words) -> Vec<ScalePoint> {
    let label = |nrs: u8| match nrs {
        0 => words.scale_none(),
        10 => words.scale_worst(),
        other => words.scale_point(other.to_string()),
    };
    (0..=Nrs::WORST.points()).map(|nrs| ScalePoint { nrs, label: label(nrs) }).collect()
}
