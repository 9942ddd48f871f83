//! Reminder health as an article: one line for each thing that can delay or block a reminder, and its button.
//!
//! Boundary: words for what the system permits; which of it a platform knows, the shell reports.

use super::{
    article::{ActionStyle, ActionView, ArticleBlock, ArticleLine, ArticleView, Does},
    reminders::{Risk, lateness, risks},
    words::Words,
};
use crate::domain::{
    moment::Span,
    reminders::{Delivery, OsState, Permission, Permissions},
};

/// The article; `late` is how late the last reminder came.
#[must_use]
pub fn article(words: &Words, os: &OsState, late: Option<Span>) -> ArticleView {
    let permissions = &os.permissions;
    let mut blocks = Vec::new();
    // What is in the way comes first.
    for risk in risks(words, permissions) {
        let line = ArticleLine { text: risk.text, chip: Some(words.health_in_the_way()) };
        blocks.push(ArticleBlock::Paragraph(line));
        blocks.push(button(words, risk.risk, ActionStyle::Outlined));
    }
    if blocks.is_empty() {
        blocks.push(ArticleBlock::Paragraph(ArticleLine::plain(words.health_fine())));
    }
    for (risk, text) in allowed(words, permissions) {
        let line = ArticleLine { text, chip: Some(words.health_fine_chip()) };
        blocks.push(ArticleBlock::Paragraph(line));
        blocks.push(button(words, risk, ActionStyle::Quiet));
    }
    // A system that shows what was armed by itself keeps a Focus to itself, too.
    if os.delivery == Delivery::System {
        blocks.push(ArticleBlock::Paragraph(ArticleLine::plain(words.health_focus())));
    }
    let late = late.map(|late| ArticleLine::plain(lateness(words, late)));
    blocks.extend(late.map(ArticleBlock::Paragraph));
    ArticleView { title: words.health_title(), blocks }
}

/// What the system permits, as far as it knows such a thing.
fn allowed(words: &Words, permissions: &Permissions) -> Vec<(Risk, String)> {
    let all = [
        (permissions.notifications, Risk::Notifications, words.health_ok_notifications()),
        (permissions.question_channel, Risk::QuestionChannel, words.health_ok_question_channel()),
        (permissions.rest_channel, Risk::RestChannel, words.health_ok_rest_channel()),
        (permissions.exact_alarms, Risk::ExactAlarms, words.health_ok_exact_alarms()),
        (permissions.background, Risk::Background, words.health_ok_background()),
    ];
    let granted = all.into_iter().filter(|(permission, ..)| *permission == Permission::Granted);
    granted.map(|(_, risk, text)| (risk, text)).collect()
}

fn button(words: &Words, risk: Risk, style: ActionStyle) -> ArticleBlock {
    let label = words.health_open_settings();
    ArticleBlock::Actions(vec![ActionView { label, style, does: Does::OpenSettings(risk) }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::event::LocaleChoice;

    fn kinds(permissions: Permissions) -> Vec<String> {
        let words = Words::new(&LocaleChoice::default());
        let os = OsState { permissions, ..OsState::default() };
        let blocks = article(&words, &os, None).blocks;
        let kind = |block: &ArticleBlock| match block {
            ArticleBlock::Paragraph(line) => line.chip.clone().unwrap_or_default(),
            ArticleBlock::Actions(actions) => format!("{:?}", actions[0].does),
            other => panic!("{other:?}"),
        };
        blocks.iter().map(kind).collect()
    }

    #[test]
    fn what_is_in_the_way_comes_first_and_each_line_has_its_button() {
        let permissions = Permissions {
            notifications: Permission::Granted,
            exact_alarms: Permission::Denied,
            ..Permissions::default()
        };
        let expected = [
            "in the way",
            "OpenSettings(ExactAlarms)",
            "as it should be",
            "OpenSettings(Notifications)",
        ];
        assert_eq!(kinds(permissions), expected);
    }

    #[test]
    fn a_system_that_knows_no_such_thing_has_one_line_and_no_button() {
        assert_eq!(kinds(Permissions::default()), [""]);
    }

    #[test]
    fn a_summary_is_in_the_way_though_notifications_may_come() {
        let permissions =
            Permissions { notifications: Permission::Gathered, ..Permissions::default() };
        assert!(permissions.notifications.allows());
        let expected = ["in the way", "OpenSettings(Notifications)"];
        assert_eq!(kinds(permissions), expected);
    }

    #[test]
    fn a_focus_is_named_where_the_system_shows_what_was_armed_and_nowhere_else() {
        let words = Words::new(&LocaleChoice::default());
        let says_so = |delivery| {
            let os = OsState { delivery, ..OsState::default() };
            let focus = ArticleBlock::Paragraph(ArticleLine::plain(words.health_focus()));
            article(&words, &os, None).blocks.contains(&focus)
        };
        assert!(says_so(Delivery::System) && !says_so(Delivery::App));
    }
}
