//! A person's own bars: their page, and what is kept of it.
//!
//! Boundary: reads what is typed within the bounds of `domain::gear::own`.

use super::{BarForm, GearState, NAME_FIELD, WEIGHT_FIELD, keep};
use crate::domain::in_order::InOrder;
use crate::{
    content::exercises,
    domain::{
        exercise::ExerciseId,
        gear::{
            GearRefusal,
            own::{MOST_LIFTS, read_bar, read_name},
        },
        load::Load,
        refusal::Refusal,
        set_form::typed_load,
        settings::OwnBar,
    },
    effects::store::{Change, DraftKey},
    model::{
        commit::{Plan, draft},
        features::{Context, session::unit_of},
        route::Route,
    },
};

/// What is open and typed is dropped once it is kept.
const DRAFTS: [DraftKey; 2] = [DraftKey::Bar, DraftKey::Typed];

pub(super) fn open(context: &Context<'_>, bar: Option<&str>) -> Result<Plan, Refusal> {
    let form = match bar {
        Some(bar) => of(context.settings.gear.bar(bar)?),
        None => BarForm {
            bar: String::new(),
            name: String::new(),
            weight: String::new(),
            unit: Some(unit_of(context.facts, context.settings, &exercises::first(), &context.at)),
            exercises: Vec::new(),
            every_lift: false,
        },
    };
    let changes = vec![draft(DraftKey::Bar, &form), Change::DropDraft(DraftKey::Typed)];
    Ok(Plan::drafts(changes).then_go(Route::EditBar))
}

/// The form that reads as this bar.
pub(super) fn of(bar: &OwnBar) -> BarForm {
    BarForm {
        bar: bar.id.clone(),
        name: bar.name.clone(),
        weight: typed_load(bar.weight, bar.unit),
        unit: Some(bar.unit),
        exercises: bar.exercises.clone(),
        every_lift: bar.every_lift,
    }
}

/// Another unit goes with the number that stands there: the person puts it right, nothing is converted.
pub(super) fn fill(state: &GearState, form: &BarForm) -> Plan {
    let chosen =
        form.unit.filter(|unit| state.open.as_ref().map(|open| open.unit) != Some(Some(*unit)));
    let weight = Load::parse(&form.weight).ok().zip(chosen);
    let weight = weight.map(|(load, unit)| typed_load(load.hundredths(), unit));
    let form = BarForm { weight: weight.unwrap_or_else(|| form.weight.clone()), ..form.clone() };
    Plan::drafts(vec![draft(DraftKey::Bar, &form)])
}

pub(super) fn add_lift(state: &GearState, exercise: &str) -> Result<Plan, Refusal> {
    let mut form = state.open.clone().ok_or(Refusal::EntryChanged)?;
    if form.exercises.len() >= MOST_LIFTS.value {
        return Err(GearRefusal::TooManyLifts.into());
    }
    let exercise = ExerciseId::parse(exercise)?.as_str().to_owned();
    if !form.exercises.contains(&exercise) {
        form.exercises.push(exercise);
    }
    Ok(fill(state, &form))
}

pub(super) fn drop_lift(state: &GearState, exercise: &str) -> Result<Plan, Refusal> {
    let mut form = state.open.clone().ok_or(Refusal::EntryChanged)?;
    form.exercises.retain(|lift| lift != exercise);
    Ok(fill(state, &form))
}

pub(super) fn save(state: &GearState, context: &Context<'_>) -> Result<Plan, Refusal> {
    let open = state.open.as_ref().ok_or(Refusal::EntryChanged)?;
    let typed = |field: &str, stood: &str| context.typed.get(field).unwrap_or(stood).to_owned();
    let form = BarForm {
        name: typed(NAME_FIELD, &open.name),
        weight: typed(WEIGHT_FIELD, &open.weight),
        ..open.clone()
    };
    // One that was deleted meanwhile is not brought back unasked.
    if !form.bar.is_empty() {
        context.settings.gear.bar(&form.bar)?;
    }
    Ok(kept(context, &form, form.bar.clone())?.then_go(Route::Gear))
}

pub(super) fn put(context: &Context<'_>, form: &BarForm) -> Result<Plan, Refusal> {
    let named = if form.bar.is_empty() { &form.name } else { &form.bar };
    let Ok(there) = context.settings.gear.bar(named) else {
        return kept(context, form, String::new());
    };
    let stood = of(there);
    let mut form = form.clone();
    if form.weight.trim().is_empty() {
        (form.weight, form.unit) = (stood.weight, stood.unit);
    }
    if form.exercises.is_empty() && !form.every_lift {
        (form.exercises, form.every_lift) = (stood.exercises, stood.every_lift);
    }
    kept(context, &form, there.id.clone())
}

pub(super) fn remove(context: &Context<'_>, bar: &str) -> Result<Plan, Refusal> {
    let gear = &context.settings.gear;
    let id = gear.bar(bar)?.id.clone();
    Ok(keep(context, &gear.clone().without_bar(&id), &DRAFTS).then_go(Route::Gear))
}

/// Keeps a bar under its id; an empty one stands for a new bar.
fn kept(context: &Context<'_>, form: &BarForm, id: String) -> Result<Plan, Refusal> {
    let gear = &context.settings.gear;
    let (weight, unit) = read_bar(&form.weight, form.unit)?;
    let lifts = form.exercises.iter().map(|lift| exercises::stored(context.facts.lifts(), lift));
    let lifts = lifts.collect::<Result<Vec<_>, _>>()?;
    let mut lifts: Vec<String> = lifts.iter().map(|lift| lift.as_str().to_owned()).collect();
    lifts.order();
    lifts.dedup();
    if lifts.len() > MOST_LIFTS.value {
        return Err(GearRefusal::TooManyLifts.into());
    }
    let id = if id.is_empty() { gear.free_id()? } else { id };
    let name = read_name(&form.name)?;
    let bar = OwnBar { id, name, weight, unit, exercises: lifts, every_lift: form.every_lift };
    Ok(keep(context, &gear.clone().with_bar(bar), &DRAFTS))
}
