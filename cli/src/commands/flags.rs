//! `brace flags`: what is new, what to do about it, and what became of it.
//!
//! Boundary: the card and the sheet are the core's; ids are those of `domain::flags`.

use super::{Outcome, Shell, expect_open};
use crate::{args::FlagsArgs, core::Core, print};
use shared::{
    domain::flags::Flag,
    model::event::{Event, FlagsEvent, Route, StartReason},
    typed::EndingWords,
    view::{
        AppView, Screen,
        rows::{RowControl, RowsView},
    },
};

impl Shell {
    pub fn flags(&self, args: &FlagsArgs) -> Outcome {
        let told = || {
            let events = self.flag_events(args).map_err(Outcome::BadInput)?;
            if events.is_empty() {
                return self.list_flags();
            }
            for event in events {
                self.choose_over(self.open_or_begin()?, Event::Flags(event))?;
            }
            let (core, _) = self.open_what_is_there(StartReason::Look)?;
            self.print_sheet(&core).map(|_| ())
        };
        told().map_or_else(|outcome| outcome, |()| Outcome::Done)
    }

    fn flag_events(&self, args: &FlagsArgs) -> Result<Vec<FlagsEvent>, String> {
        let mut events = Vec::new();
        if args.none || !args.new.is_empty() {
            let flags: Result<Vec<Flag>, String> =
                args.new.iter().map(|text| self.typed.flag(text)).collect();
            events.push(FlagsEvent::Answer { flags: flags? });
        }
        if let Some(text) = &args.end {
            let how = self.typed.ending(EndingWords {
                seen: args.seen.as_deref(),
                outcome: args.outcome.as_deref(),
                limits: args.limits.as_deref(),
                mistake: args.mistake,
                gone: args.gone,
            })?;
            events.push(FlagsEvent::End { flag: self.typed.flag(text)?, how });
        }
        events.extend(args.region.clone().map(|region| FlagsEvent::ChooseRegion { region }));
        Ok(events)
    }

    /// What is open, then what the card asks, each question with its id.
    fn list_flags(&self) -> Result<(), Outcome> {
        let (core, view) = self.open_what_is_there(StartReason::Look)?;
        expect_open(&view)?;
        self.print_sheet(&core)?;
        let mut view = self.see(&core, Event::Go(Route::Flags))?;
        let lines: Vec<Event> = match &view.screen {
            Screen::Rows(page) => taps(page),
            _ => Vec::new(),
        };
        for line in lines {
            view = self.see(&core, line)?;
        }
        if let Screen::Rows(page) = &view.screen {
            print_questions(page);
        }
        Ok(())
    }

    /// What to do about what is open; whether something is.
    fn print_sheet(&self, core: &Core) -> Result<bool, Outcome> {
        let view = self.see(core, Event::Go(Route::FlagCard))?;
        let open = matches!(view.screen, Screen::FlagCard(_));
        if open {
            print::screen(&view.screen);
        }
        Ok(open)
    }

    fn see(&self, core: &Core, event: Event) -> Result<AppView, Outcome> {
        let turn = core.send(self.moment(), event).map_err(|error| self.fault(error))?;
        Ok(turn.view)
    }
}

/// What unfolds each line of the card.
fn taps(page: &RowsView) -> Vec<Event> {
    let rows = page.sections.iter().flat_map(|section| &section.rows);
    let tap = |control: &RowControl| match control {
        RowControl::Tap(event) => Some(event.clone()),
        _ => None,
    };
    rows.filter_map(|row| tap(&row.control)).collect()
}

fn print_questions(page: &RowsView) {
    print::paragraph(&page.title);
    print::line(&page.intro);
    for row in page.sections.iter().flat_map(|section| &section.rows) {
        match &row.control {
            RowControl::Tap(_) => print::line(&format!("  {}", row.title)),
            RowControl::Switch { tap: Event::Flags(FlagsEvent::Mark { flag, .. }), .. } => {
                print::line(&format!("    {:<19} {}", flag.id(), row.title));
                if !row.detail.is_empty() {
                    print::line(&format!("    {:<19} {}", "", row.detail));
                }
            }
            _ => {}
        }
    }
    page.sections.iter().filter(|section| !section.note.is_empty()).for_each(|section| {
        print::line(&format!("  [{}]", section.note));
    });
}
