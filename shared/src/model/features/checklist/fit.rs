//! Says whether an item fits the person, in one family of lifts.
//!
//! Boundary: a setting; stored answers keep what did not fit then. At least one item stays.

use super::ItemFits;
use crate::{
    domain::{
        checklist::{Family, Item, gate::items},
        refusal::Refusal,
        settings::{Setting, SettingKey},
    },
    effects::store::{Change, Intention},
    model::{commit::Plan, features::Context, notice::Saved},
};

pub(super) fn plan(
    context: &Context<'_>,
    (family, item): (Family, Item),
    fits: ItemFits,
) -> Result<Plan, Refusal> {
    let mut choices = context.settings.checklist.clone();
    choices.not_for_me.retain(|other| *other != (family, item));
    if fits == ItemFits::DoesNotFit {
        if items(&choices, family) == [item] {
            return Err(Refusal::LastItem);
        }
        choices.not_for_me.push((family, item));
    }
    // Writing it again would hide what was done before from undo.
    if choices == context.settings.checklist {
        return Ok(Plan::drafts(Vec::new()));
    }
    let setting = Change::PutSetting(Setting::new(SettingKey::Checklist, &choices));
    let done = context.done(Intention::ChangeSettings);
    Ok(Plan::intention(done, vec![setting], Saved::Settings))
}
