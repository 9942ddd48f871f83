//! Where the person is in this process, and what they have half typed.
//!
//! Boundary: memory and drafts; each part is its feature's.

use super::{
    event::StartReason,
    features::{
        about::AboutState,
        bin::BinState,
        check::CheckState,
        checklist::ListState,
        correct::CorrectState,
        exercises::ExercisesState,
        flags::FlagsState,
        gear::GearState,
        history::PastState,
        library::LibraryState,
        navigation::{Keeping, Navigation, Opened},
        plan::PlanPage,
        rows::Typed,
        session::SessionState,
        summary::SummaryState,
    },
    log::Facts,
    route::Route,
};
use crate::{
    domain::moment::Instant,
    effects::store::{Change, DraftKey},
};

/// Where the person is in this process and what they have half typed. It is theirs, not the log's: a log
/// that is read again does not change it.
#[derive(Clone, Debug)]
pub struct Here {
    /// Where they are.
    pub navigation: Navigation,
    /// The set that the person is filling in.
    pub session: SessionState,
    /// The checklist that they have in hand.
    pub checklist: ListState,
    /// The full check that the person is filling in.
    pub check: CheckState,
    /// The correction that the person is filling in.
    pub correct: CorrectState,
    /// What they read of earlier days.
    pub past: PastState,
    /// The articles that lie open.
    pub library: LibraryState,
    /// What is typed on the page of rows that is open.
    pub typed: Typed,
    /// The bar that they are filling in.
    pub gear: GearState,
    /// The exercise that is open.
    pub exercises: ExercisesState,
    /// What they see of the bin.
    pub bin: BinState,
    /// What is open of their history.
    pub about: AboutState,
    /// Whose return plan is open.
    pub plan: PlanPage,
    /// The card of symptoms that they are filling in.
    pub flags: FlagsState,
    /// The page for a clinician as it is open.
    pub summary: SummaryState,
}

impl Here {
    /// Where a process begins.
    #[must_use]
    pub fn begins(reason: StartReason) -> Self {
        let keeping = match reason {
            StartReason::Command | StartReason::Inspect | StartReason::Look => Keeping::Forgotten,
            StartReason::Ui | StartReason::Demonstration => Keeping::Kept,
        };
        Self {
            navigation: Navigation::begins(keeping),
            session: SessionState::default(),
            checklist: ListState::default(),
            check: CheckState::default(),
            correct: CorrectState::default(),
            past: PastState::default(),
            library: LibraryState::default(),
            typed: Typed::default(),
            gear: GearState::default(),
            exercises: ExercisesState::default(),
            bin: BinState::default(),
            about: AboutState::default(),
            plan: PlanPage::default(),
            flags: FlagsState::default(),
            summary: SummaryState::default(),
        }
    }

    /// Whether a change is a draft of what this process has opened.
    #[must_use]
    pub const fn is_its_own(change: &Change) -> bool {
        let key = match change {
            Change::PutDraft(draft) => draft.key,
            Change::DropDraft(key) => *key,
            _ => return false,
        };
        matches!(
            key,
            DraftKey::Fix
                | DraftKey::Past
                | DraftKey::Typed
                | DraftKey::Bar
                | DraftKey::Exercise
                | DraftKey::Next
                | DraftKey::Checklist
                | DraftKey::ChecklistOf
                | DraftKey::History
                | DraftKey::Relief
                | DraftKey::Plan
                | DraftKey::Flags
                | DraftKey::Summary
        )
    }

    /// What the person has opened.
    #[must_use]
    pub fn opened(&self) -> Opened {
        Opened { past: self.past.session(), form: self.correct.route() }
    }

    /// The time around which the log must be read for the page or the form that is open.
    #[must_use]
    pub fn lies_at(&self, facts: &Facts) -> Option<Instant> {
        // What an article was opened from lies under it still.
        let route = match self.navigation.route {
            Route::Article => self.library.screen_under(),
            route => route,
        };
        let past =
            matches!(route, Route::Past | Route::EditSet | Route::EditCheck | Route::EditSession);
        self.past.lies_at(facts).filter(|_| past)
    }

    /// Takes over a draft. One that no longer reads (an older Brace wrote it) is treated as absent.
    pub fn apply(&mut self, change: &Change) {
        self.session.apply(change);
        self.checklist.apply(change);
        self.check.apply(change);
        self.correct.apply(change);
        self.past.apply(change);
        self.library.apply(change);
        self.typed.apply(change);
        self.gear.apply(change);
        self.exercises.apply(change);
        self.bin.apply(change);
        self.about.apply(change);
        self.plan.apply(change);
        self.flags.apply(change);
        self.summary.apply(change);
        if let Change::PutDraft(kept) = change
            && kept.key == DraftKey::Route
            && self.navigation.is_kept()
        {
            self.navigation.route = serde_json::from_str(&kept.body).unwrap_or_default();
        }
    }
}
