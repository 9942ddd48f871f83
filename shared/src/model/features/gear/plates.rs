//! A person's own pairs of plates.
//!
//! Boundary: the first change of a unit begins with Brace's own plates of it.

use super::keep;
use crate::domain::in_order::InOrder;
use crate::{
    content::own_gear,
    domain::{
        gear::{
            GearRefusal, Pair,
            own::{MOST_PLATES, is_a_pair, read_plate, read_plates},
        },
        load::LoadUnit,
        refusal::Refusal,
    },
    effects::store::DraftKey,
    model::{commit::Plan, features::Context},
};

/// The field for a plate to add.
#[must_use]
pub const fn field(unit: LoadUnit) -> &'static str {
    match unit {
        LoadUnit::Kg => "plate-kg",
        LoadUnit::Lb => "plate-lb",
    }
}

pub(super) fn set(
    context: &Context<'_>,
    unit: LoadUnit,
    (plate, count): (u32, u32),
) -> Result<Plan, Refusal> {
    let pair = Pair { plate, count };
    if count > 0 && !is_a_pair(pair) {
        return Err(GearRefusal::NotAPlate { text: format!("{plate}x{count}") }.into());
    }
    let mut pairs = own_gear::pairs(context.settings, unit);
    pairs.retain(|other| other.plate != plate);
    if count > 0 {
        pairs.push(pair);
    }
    kept(context, unit, pairs, &[])
}

/// One pair of the plate typed; one that is there already stays as it is.
pub(super) fn add(context: &Context<'_>, unit: LoadUnit) -> Result<Plan, Refusal> {
    let plate = read_plate(context.typed.get(field(unit)).unwrap_or_default())?;
    let mut pairs = own_gear::pairs(context.settings, unit);
    if pairs.iter().all(|pair| pair.plate != plate) {
        pairs.push(Pair { plate, count: 1 });
    }
    kept(context, unit, pairs, &[DraftKey::Typed])
}

pub(super) fn put(context: &Context<'_>, unit: LoadUnit, text: &str) -> Result<Plan, Refusal> {
    kept(context, unit, read_plates(text)?, &[])
}

pub(super) fn usual(context: &Context<'_>, unit: LoadUnit) -> Plan {
    keep(context, &context.settings.gear.clone().with_pairs(unit, None), &[])
}

fn kept(
    context: &Context<'_>,
    unit: LoadUnit,
    mut pairs: Vec<Pair>,
    drops: &[DraftKey],
) -> Result<Plan, Refusal> {
    if pairs.len() > MOST_PLATES.value {
        return Err(GearRefusal::TooManyPlates.into());
    }
    pairs.order_by_key(|pair| std::cmp::Reverse(pair.plate));
    let gear = context.settings.gear.clone().with_pairs(unit, Some(&pairs));
    Ok(keep(context, &gear, drops))
}
