//! What only a terminal app says: its keys, its help and the demonstration around it.
//!
//! Boundary: texts alone; which key does what is the terminal's.

use super::{texts::Language, words::Words};

/// The terminal's own texts in the person's language.
#[derive(Clone, Copy)]
pub struct TerminalWords(Language);

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $text:ident();)+) => {
        impl TerminalWords {
            $($(#[$doc])* #[must_use] pub fn $name(&self) -> String { self.0.$text() })+
        }
    };
}

texts! {
    /// Stands on every screen while the question is due.
    due = terminal_due();
    /// The window is too small.
    small = terminal_small();
    /// Over the advice to stop.
    stop_title = terminal_stop_title();
    /// When a computer rings.
    rings = terminal_rings();
    /// Leads to the reminders.
    reminders = today_reminders();
    /// Leads to the bars and plates.
    gear = gear_title();
    /// The Enter key.
    key_enter = terminal_key_enter();
    /// The Escape key.
    key_escape = terminal_key_escape();
    /// The Backspace key.
    key_backspace = terminal_key_backspace();
    /// The digit keys.
    key_digits = terminal_key_digits();
    /// Typing.
    key_typing = terminal_key_typing();
    /// Answers the question.
    do_answer = terminal_do_answer();
    /// Changes what is marked.
    do_change = terminal_do_change();
    /// Chooses what is marked.
    do_choose = terminal_do_choose();
    /// Closes what lies on top.
    do_close = terminal_do_close();
    /// Over the path of a file that comes in.
    path_pick = terminal_path_pick();
    /// How to name it.
    path_pick_note = terminal_path_pick_note();
    /// Over the path of a file that is written.
    path_save = terminal_path_save();
    /// Over the path of a page that is written as text.
    path_share = terminal_path_share();
    /// How to name either.
    path_note = terminal_path_note();
    /// What is typed there.
    path_hint = terminal_path_hint();
    /// A file of that name would be written over.
    file_there = terminal_file_there();
    /// Takes back the last character.
    do_correct = terminal_do_correct();
    /// Opens the exercises.
    do_exercise = terminal_do_exercise();
    /// Moves between what can be pressed.
    do_move = terminal_do_move();
    /// Moves between fields.
    do_field = terminal_do_field();
    /// Opens the help.
    do_help = terminal_do_help();
    /// Keeps an answer's place, as a button.
    keep = terminal_keep();
    /// Keeps an answer's place.
    do_keep = terminal_do_keep();
    /// Looks again.
    do_look_again = terminal_do_look_again();
    /// Opens what is pointed at.
    do_open = terminal_do_open();
    /// Moves between places.
    do_place = terminal_do_place();
    /// Leaves.
    do_quit = terminal_do_quit();
    /// Moves the target of the rest.
    do_rest = terminal_do_rest();
    /// Rates a place.
    do_rate = terminal_do_rate();
    /// Saves an answer.
    do_save = terminal_do_save();
    /// Scrolls.
    do_scroll = terminal_do_scroll();
    /// Opens all reasons.
    do_why = terminal_do_why();
    /// Ticks an item.
    do_tick = terminal_do_tick();
    /// Says that an item is not true yet.
    do_not_yet = terminal_do_not_yet();
    /// Leads to the set.
    do_to_set = terminal_do_to_set();
    /// Steps a field.
    do_step = terminal_do_step();
    /// Shows another phase of a lift.
    do_phase = terminal_do_phase();
    /// A 1 that may become 10.
    ten = terminal_ten();
    /// Over the help.
    help_title = terminal_help_title();
    /// The idea.
    help_idea = terminal_help_idea();
    /// When things are saved.
    help_saved = terminal_help_saved();
    /// Over the keys.
    help_keys_title = terminal_help_keys_title();
    /// What digits do.
    help_rate = terminal_help_rate();
    /// What the digits do where nothing is rated.
    help_destinations = terminal_help_destinations();
    /// What Escape does.
    help_back = terminal_help_back();
    /// What undo does.
    help_undo = terminal_help_undo();
    /// What opens what to do about a flag.
    help_flag = terminal_help_flag();
    /// How to answer.
    help_answer = terminal_help_answer();
    /// How to jump.
    help_jump = terminal_help_jump();
    /// What the mouse does.
    help_mouse = terminal_help_mouse();
    /// How to leave.
    help_quit = terminal_help_quit();
    /// The rule of twos in a sentence.
    rule = why_rule();
    /// Over a verdict.
    verdict = record_verdict();
    /// How a command confirms what may be a slip.
    sure = terminal_sure();
    /// An edit that names nothing to change.
    edit_nothing = terminal_edit_nothing();
}

impl TerminalWords {
    pub(crate) const fn new(words: &Words) -> Self {
        Self(words.language())
    }

    /// How a command moves a session that lies in the future.
    #[must_use]
    pub fn ahead(&self, session: &str) -> String {
        self.0.terminal_ahead(session)
    }

    /// An option that the entry to edit has no place for.
    #[must_use]
    pub fn edit_unfit(&self, option: &str) -> String {
        self.0.terminal_edit_unfit(option)
    }

    /// A page that the history does not have.
    #[must_use]
    pub fn no_page(&self, pages: usize) -> String {
        self.0.terminal_no_page(pages.to_string())
    }

    /// A number to call, which a computer does not dial.
    #[must_use]
    pub fn dial(&self, number: &str) -> String {
        self.0.terminal_dial(number)
    }

    /// How a file that is there may be replaced.
    #[must_use]
    pub fn replace(&self) -> String {
        self.0.terminal_replace()
    }

    /// A snapshot was copied to a file, too.
    #[must_use]
    pub fn backup_copied(&self, file: &str) -> String {
        self.0.terminal_backup_copied(file)
    }

    /// A folder holds no log.
    #[must_use]
    pub fn no_log(&self, folder: &str) -> String {
        self.0.terminal_no_log(folder)
    }

    /// The terminal cannot be used, with the system's own words.
    #[must_use]
    pub fn unusable(&self, problem: &str) -> String {
        self.0.terminal_unusable(problem)
    }
}
