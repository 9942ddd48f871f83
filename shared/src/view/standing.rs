//! What the person should know of the log itself: that it can only be looked at, that some of it cannot be read,
//! that another one lies aside.
//!
//! Boundary: words for `model::features::recovery`; nothing here offers to delete anything.

use super::words::Words;
use crate::{
    effects::store::{Access, Aside, StoreFailure},
    model::{features::work::WorkState, open_log::OpenLog},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What the person should know of the log itself, on whatever screen they are.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct StandingView {
    /// The sentences.
    pub text: String,
    /// What they can do about a log that lies aside.
    pub aside: Option<AsideView>,
}

/// What a person can do about a log that lies aside.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct AsideView {
    /// Its folder: what `TakeOver` and `Leave` carry.
    pub folder: String,
    /// The label of taking over what can be read of it; absent while that is under way.
    pub take_over: Option<String>,
    /// The label of leaving it where it is, or of stopping while it is being taken over.
    pub leave: String,
}

/// What there is to know; `None` where all is well.
#[must_use]
pub fn standing(words: &Words, log: &OpenLog, work: &WorkState) -> Option<StandingView> {
    let standing = &log.standing;
    let access = match standing.access {
        Access::Whole | Access::Look => None,
        Access::LookOnly(StoreFailure::DiskFull) => Some(words.look_only_disk_full()),
        Access::LookOnly(_) => Some(words.look_only_read_only()),
    };
    let unsound = standing.unsound.max(work.unsound);
    let unsound = (unsound > 0).then(|| words.unsound(unsound));
    let aside = standing.aside.as_ref().map(|aside| lies_aside(words, aside, work));
    let (told, aside) = aside.unzip();
    let sentences: Vec<String> = [access, unsound, told].into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| StandingView { text: sentences.join(" "), aside })
}

fn lies_aside(words: &Words, aside: &Aside, work: &WorkState) -> (String, AsideView) {
    let folder = aside.folder.clone();
    if let Some(parts) = work.taken_over {
        let leave = words.take_over_stop();
        let text = words.taking_over(parts.to_string());
        return (text, AsideView { folder, take_over: None, leave });
    }
    let text = match aside.missing {
        commits if aside.stray => words.aside_stray(commits, &folder),
        0 => words.aside_old(&folder),
        missing => words.aside_missing(missing, &folder),
    };
    (text, AsideView { folder, take_over: Some(words.take_over()), leave: words.leave_aside() })
}
