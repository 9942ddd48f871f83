//! What the person should know of the log itself: that it can only be looked at, that some of it cannot be read,
//! that another one lies aside.
//!
//! Boundary: words for `model::features::recovery`; nothing here offers to delete anything.

use super::{rows::RowButton, words::Words};
use crate::{
    effects::{
        order::BackgroundJob,
        store::{Access, Aside, Bringing, StoreFailure, Way},
    },
    model::{
        event::{Event, WorkEvent},
        features::work::WorkState,
        open_log::OpenLog,
    },
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
    /// Stops a file on its way into the log; absent where none is, or where it is being stopped.
    pub stop: Option<RowButton>,
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
    let (coming, stop) = work.bringing.map(|bringing| is_coming(words, bringing)).unzip();
    let sentences: Vec<String> = [coming, access, unsound, told].into_iter().flatten().collect();
    let stop = stop.flatten();
    (!sentences.is_empty()).then(|| StandingView { text: sentences.join(" "), aside, stop })
}

/// How far a file has come, and how to stop it.
fn is_coming(words: &Words, Bringing { way, parts }: Bringing) -> (String, Option<RowButton>) {
    let parts = parts.to_string();
    let text = match way {
        Way::LookedThrough => words.previewing(parts),
        Way::In => words.bringing_in(parts),
        Way::Back => return (words.bring_in_ends(parts), None),
    };
    let tap = Event::Work(WorkEvent::Cancel { job: BackgroundJob::BringIn });
    (text, Some(RowButton { label: words.bring_in_stop(), tap }))
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
