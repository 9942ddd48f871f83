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
    model::{commit::Plan, features::Context},
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
    Ok(context.choose(vec![Setting::new(SettingKey::Checklist, &choices)], Vec::new()))
}
