//! A person's own bars and plates, and the unit and the rest of one lift.
//!
//! Boundary: plans choices; what a lift is loaded with follows from them in `content::own_gear`.

mod bars;
mod event;
mod lifts;
mod plates;
#[cfg(test)]
mod tests;

pub use event::{BarForm, GearEvent};
pub use plates::field as plate_field;

use super::Context;
use crate::{
    domain::{
        refusal::Refusal,
        settings::{OwnGear, Setting, SettingKey},
    },
    effects::store::{Change, DraftKey},
    model::commit::Plan,
};

/// The field for a bar's name.
pub const NAME_FIELD: &str = "bar-name";
/// The field for a bar's weight.
pub const WEIGHT_FIELD: &str = "bar-weight";

/// What the person is filling in.
#[derive(Clone, Debug, Default)]
pub struct GearState {
    /// The bar whose page is open.
    pub open: Option<BarForm>,
}

impl GearState {
    /// Takes over a change. A draft that no longer reads is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::PutDraft(draft) if draft.key == DraftKey::Bar => {
                self.open = serde_json::from_str(&draft.body).ok();
            }
            Change::DropDraft(DraftKey::Bar) => self.open = None,
            _ => {}
        }
    }
}

/// Plans what an event asks for.
///
/// # Errors
/// The [`Refusal`] of what cannot be kept or read.
pub fn update(
    state: &GearState,
    context: &Context<'_>,
    event: &GearEvent,
) -> Result<Plan, Refusal> {
    match event {
        GearEvent::OpenBar { bar } => bars::open(context, bar.as_deref()),
        GearEvent::FillBar { form } => Ok(bars::fill(state, form)),
        GearEvent::SaveBar => bars::save(state, context),
        GearEvent::PutBar { form } => bars::put(context, form),
        GearEvent::RemoveBar { bar } => bars::remove(context, bar),
        GearEvent::SetPairs { unit, plate, count } => plates::set(context, *unit, (*plate, *count)),
        GearEvent::AddPlate { unit } => plates::add(context, *unit),
        GearEvent::PutPlates { unit, text } => plates::put(context, *unit, text),
        GearEvent::UsualPlates { unit } => Ok(plates::usual(context, *unit)),
        GearEvent::SetUnit { exercise, unit } => lifts::set_unit(context, exercise, *unit),
        GearEvent::SetRest { exercise, seconds } => lifts::set_rest(context, exercise, *seconds),
        GearEvent::AddLift { exercise } => bars::add_lift(state, exercise),
        GearEvent::DropLift { exercise } => bars::drop_lift(state, exercise),
    }
}

/// Keeps bars and plates, and drops what they were filled in with.
fn keep(context: &Context<'_>, gear: &OwnGear, drops: &[DraftKey]) -> Plan {
    let drops = drops.iter().map(|key| Change::DropDraft(*key));
    context.choose(vec![Setting::new(SettingKey::Gear, gear)], drops.collect())
}
