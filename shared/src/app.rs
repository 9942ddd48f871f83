//! The Crux app: it only delegates.
//!
//! Boundary: `model` decides what changes, `view` what is drawn.

use crate::{
    effects::Effect,
    model::{Model, lifecycle, step::Step},
    view::{AppView, app_view},
};
use crux_core::{App, Command};

/// Brace.
#[derive(Default)]
pub struct Brace;

impl App for Brace {
    type Event = Step;
    type Model = Model;
    type ViewModel = AppView;
    type Effect = Effect;

    fn update(&self, step: Step, model: &mut Model) -> Command<Effect, Step> {
        lifecycle::update(model, step)
    }

    fn view(&self, model: &Model) -> AppView {
        app_view(model)
    }
}
