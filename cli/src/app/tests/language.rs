//! The app's own texts go with the language of the view.
//!
//! Boundary: what a person chose in Brace; what the core says in it is tested through the core.

use super::{Driven, evening};
use crate::{
    app::{state::App, theme::Theme},
    clocks::Clock,
};
use shared::{
    model::event::{Event, LanguageAuthority, SettingsEvent},
    typed::Typed,
};

/// The help that the app offers, in its own words.
fn help(app: &App) -> String {
    app.words.do_help()
}

#[test]
fn a_language_chosen_in_brace_re_words_the_app_itself_at_once_and_when_it_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let (english, german) = (Driven::opened("en"), Driven::opened("de"));
    let (english, german) = (help(&english.app), help(&german.app));
    let open = || {
        let typed = Typed::new(vec!["en-GB".to_owned()], LanguageAuthority::Brace);
        let clock = Clock::new(Some(evening(&typed)));
        let mut app = App::new(typed, clock, Theme::TESTED, folder.path().to_path_buf());
        app.open_own().unwrap();
        app
    };
    let mut app = open();
    assert_eq!(help(&app), english);
    app.send(|_| Event::Settings(SettingsEvent::Language(Some("de".to_owned()))));
    assert_eq!(help(&app), german, "at once");
    drop(app);
    let mut app = open();
    assert_eq!(help(&app), german, "in another process");
    app.send(|_| Event::Settings(SettingsEvent::Language(None)));
    assert_eq!(help(&app), english, "the way back");
}
