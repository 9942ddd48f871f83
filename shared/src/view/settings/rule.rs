//! The rule's own numbers: to be read, not to be changed.
//!
//! Boundary: plain rows, each with where the number comes from (ADR 27).

use crate::{
    domain::{
        rule_of_twos::constants::{ASK_AFTER, EXPIRE, GRACE, RISE, SEEN_WITHIN, SUSTAIN},
        source::Origin,
    },
    view::{
        rows::{RowControl, RowSection, RowView},
        words::Words,
    },
};

pub(super) fn section(words: &Words) -> RowSection {
    let row = |(title, value, origin): (String, String, Origin)| {
        RowView::new(title, value, RowControl::Plain).with_detail(words.origin(origin))
    };
    let rise = words.settings_rule_points(RISE.value.to_string());
    let numbers = [
        (words.settings_rule_rise(), rise, RISE.origin),
        (words.settings_rule_sustain(), words.elapsed(SUSTAIN.value), SUSTAIN.origin),
        (words.settings_rule_ask(), words.elapsed(ASK_AFTER.value), ASK_AFTER.origin),
        (words.settings_rule_grace(), words.elapsed(SEEN_WITHIN), GRACE.origin),
        (words.settings_rule_expire(), words.elapsed(EXPIRE.value), EXPIRE.origin),
    ];
    RowSection {
        title: words.settings_rule(),
        note: words.settings_rule_note(),
        rows: numbers.into_iter().map(row).collect(),
    }
}
