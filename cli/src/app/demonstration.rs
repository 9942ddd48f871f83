//! The demonstration: the core's own story in a folder that is thrown away.
//!
//! Boundary: plays it; what happens in it is the core's.

use super::state::App;
use crate::core::Core;
use shared::{demo::story_until, domain::rule_of_twos::constants::ASK_AFTER, model::event::Event};

impl App {
    /// Fills a throw-away folder with the story and opens it where the story ends.
    pub fn open_demonstration(&mut self) -> Result<(), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        self.clock.of_demonstration();
        let core = Core::over(folder.path());
        let story = story_until(&self.typed.locale(), &self.clock.moment());
        let events: Vec<Event> = story.scenes.into_iter().flat_map(|scene| scene.events).collect();
        let start = events.first().map(|first| self.start(first.moment().clone()));
        for event in start.iter().chain(&events) {
            core.send(event).map_err(|error| self.typed.core_error(error))?;
        }
        self.open(core, Some(folder))
    }

    /// Jumps as far as a question waits, in a demonstration alone: what was asked for is due then.
    pub fn jump(&mut self) {
        if self.in_demonstration() {
            self.clock.jump(ASK_AFTER.value);
            self.send(|moment| Event::Look { moment });
        }
    }
}
