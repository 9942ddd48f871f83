//! The Crux app: it only delegates.
//!
//! Boundary: `model` decides what changes, `view` what is drawn.

use crate::{
    effects::{Effect, order::Order},
    model::{Model, lifecycle, step::Step},
    view::{
        AppView, app_view,
        files::{Share, share},
    },
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
        let then = lifecycle::update(model, step);
        // What is shared is a text of the view, which the model does not know.
        let shared = share(model);
        model.files.shares &= shared == Share::Later;
        match shared {
            Share::Now(text) => {
                let order = Command::notify_shell(Order::File(text)).into();
                Command::all([then, order])
            }
            Share::Nothing | Share::Later => then,
        }
    }

    fn view(&self, model: &Model) -> AppView {
        app_view(model)
    }
}
