//! The demonstration: the core's own story in a throw-away folder.
//!
//! Boundary: plays it; the core decides what happens in it.

use super::state::App;
use crate::core::Core;
use shared::{
    demo::story_until, domain::rule_of_twos::constants::ASK_AFTER, model::event::StartReason,
};

impl App {
    /// Fills a throw-away folder with the story and opens it where the story ends. A log of one's own that was open
    /// is closed meanwhile.
    pub fn open_demonstration(&mut self) -> Result<(), String> {
        self.clock.of_demonstration();
        let begun_from_own = self.log.is_some();
        let opened = self.play();
        match opened {
            Ok(()) => self.leads_back = begun_from_own,
            // A log of one's own never lives by a demonstration's clock.
            Err(_) => self.clock.of_ones_own(),
        }
        opened
    }

    fn play(&mut self) -> Result<(), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let core = Core::over(folder.path());
        let story = story_until(&self.typed.locale(), &self.clock.moment());
        let mut view = None;
        for deed in story.scenes.into_iter().flat_map(|scene| scene.deeds) {
            let begun = if let Some(view) = view.take() {
                Ok(view)
            } else {
                let start = self.start(StartReason::Demonstration);
                core.send(deed.moment.clone(), start).map(|turn| turn.view)
            };
            let done = begun.and_then(|view| core.input(&deed.input(&view)));
            view = Some(done.map_err(|error| self.typed.core_error(error))?.view);
        }
        self.open(core, Some(folder))
    }

    /// Throws the demonstration away and goes back to the log from which it was opened.
    pub fn leave_demonstration(&mut self) {
        if self.in_demonstration() && self.leads_back {
            self.clock.of_ones_own();
            self.leads_back = false;
            self.refused = self.open_own().err();
        }
    }

    /// Moves the clocks on by as long as a question waits, in a demonstration alone: after that it is due.
    pub fn jump(&mut self) {
        if self.in_demonstration() {
            self.clock.jump(ASK_AFTER.value);
            self.look();
        }
    }
}
