//! What a person is asked about their history: four blocks, and where each comes from.
//!
//! Boundary: data and keys of texts; what follows from an answer is the domain's. No illness is explained, and no
//! answer is ever filled in.

use super::sources::{GUIDELINES, NVL, OURS, SORE_BACK, Source};
use crate::domain::person::{ASK_FIRST, AgeBand, BackPain, HistoryItem, HistoryValue, SEE_SOMEONE};

/// Items that belong together.
#[derive(Debug)]
pub struct Block {
    /// The key of its heading.
    pub title: &'static str,
    /// The key of why it is asked.
    pub why: &'static str,
    /// What a person has or has not: "none of these" answers them all.
    pub conditions: &'static [HistoryItem],
    /// What else is asked in it.
    pub others: &'static [HistoryItem],
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// The blocks, in the order in which they are asked.
pub const BLOCKS: &[Block] = &[
    Block {
        title: "about-first-title",
        why: "about-first-why",
        conditions: SEE_SOMEONE,
        others: &[HistoryItem::MayLift],
        sources: &[SORE_BACK],
    },
    Block {
        title: "about-breath-title",
        why: "about-breath-why",
        conditions: ASK_FIRST,
        others: &[],
        sources: &[GUIDELINES, OURS],
    },
    Block {
        title: "about-health-title",
        why: "about-health-why",
        conditions: &[
            HistoryItem::Cancer,
            HistoryItem::Steroids,
            HistoryItem::Immune,
            HistoryItem::Drugs,
        ],
        others: &[],
        sources: &[NVL],
    },
    Block {
        title: "about-back-title",
        why: "about-back-why",
        conditions: &[],
        others: &[HistoryItem::BackPain, HistoryItem::BeganBefore45, HistoryItem::Age],
        sources: &[NVL, OURS],
    },
];

/// The key of what is asked about an item; empty for what is not asked.
#[must_use]
pub const fn asked(item: HistoryItem) -> &'static str {
    match item {
        HistoryItem::Seen | HistoryItem::PutOff => "",
        HistoryItem::Cancer => "about-cancer",
        HistoryItem::Bone => "about-bone",
        HistoryItem::Steroids => "about-steroids",
        HistoryItem::Immune => "about-immune",
        HistoryItem::Drugs => "about-drugs",
        HistoryItem::SpineEver => "about-spine-ever",
        HistoryItem::SpineRecent => "about-spine-recent",
        HistoryItem::Inflammatory => "about-inflammatory",
        HistoryItem::Unexplained => "about-unexplained",
        HistoryItem::MayLift => "about-may-lift",
        HistoryItem::BackPain => "about-back-pain",
        HistoryItem::BeganBefore45 => "about-began-before-45",
        HistoryItem::Age => "about-age",
        HistoryItem::BloodPressure => "about-blood-pressure",
        HistoryItem::Heart => "about-heart",
        HistoryItem::Aneurysm => "about-aneurysm",
        HistoryItem::Marfan => "about-marfan",
        HistoryItem::Hernia => "about-hernia",
        HistoryItem::Eye => "about-eye",
        HistoryItem::Pregnancy => "about-pregnancy",
        HistoryItem::Operation => "about-operation",
    }
}

/// The key of an answer's name.
#[must_use]
pub const fn answer(value: HistoryValue) -> &'static str {
    match value {
        HistoryValue::Yes => "about-yes",
        HistoryValue::No => "about-no",
        HistoryValue::BackPain(BackPain::Never) => "about-back-pain-never",
        HistoryValue::BackPain(BackPain::NowAndThen) => "about-back-pain-now-and-then",
        HistoryValue::BackPain(BackPain::Lasting) => "about-back-pain-lasting",
        HistoryValue::Age(AgeBand::Under20) => "about-age-under-20",
        HistoryValue::Age(AgeBand::From20) => "about-age-from-20",
        HistoryValue::Age(AgeBand::From45) => "about-age-from-45",
        HistoryValue::Age(AgeBand::From55) => "about-age-from-55",
        HistoryValue::Age(AgeBand::From65) => "about-age-from-65",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_item_is_asked_once() {
        let asked = BLOCKS.iter().flat_map(|block| block.conditions.iter().chain(block.others));
        let asked: Vec<HistoryItem> = asked.copied().collect();
        let once: BTreeSet<HistoryItem> = asked.iter().copied().collect();
        assert_eq!(once.len(), asked.len());
        let all = HistoryItem::ALL.iter().copied().filter(|item| !item.answers().is_empty());
        assert_eq!(once, all.collect());
    }
}
