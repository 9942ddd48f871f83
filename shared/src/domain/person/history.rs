//! What a person was asked about their history.
//!
//! Boundary: the fact as stored, one an item; the newest answer of an item holds from then on.

use facet::Facet;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// One answer.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryAnswer {
    /// To what.
    pub item: HistoryItem,
    /// What.
    pub value: HistoryValue,
}

impl HistoryAnswer {
    /// Whether its item can have such an answer.
    #[must_use]
    pub const fn fits(self) -> bool {
        match self.item {
            HistoryItem::BackPain => matches!(self.value, HistoryValue::BackPain(_)),
            HistoryItem::Age => matches!(self.value, HistoryValue::Age(_)),
            HistoryItem::Seen | HistoryItem::PutOff => matches!(self.value, HistoryValue::Yes),
            _ => matches!(self.value, HistoryValue::No | HistoryValue::Yes),
        }
    }
}

/// What is asked.
#[derive(EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
#[derive(
    Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum HistoryItem {
    /// The person has seen the whole of it.
    Seen,
    /// They put it off.
    PutOff,
    /// Cancer, ever.
    Cancer,
    /// Thin bones, or a fracture from something small.
    Bone,
    /// Steroid tablets for three months or more.
    Steroids,
    /// Weakened defences.
    Immune,
    /// Injected drugs.
    Drugs,
    /// A spine operation, ever.
    SpineEver,
    /// An injection or operation on the spine in the last three months.
    SpineRecent,
    /// A disease with inflammation.
    Inflammatory,
    /// Severe back pain that nobody has explained.
    Unexplained,
    /// Someone looked at it, and the person may lift.
    MayLift,
    /// How often the back hurts.
    BackPain,
    /// Whether it began before 45 years of age.
    BeganBefore45,
    /// How old they are.
    Age,
    /// High blood pressure.
    BloodPressure,
    /// Heart disease.
    Heart,
    /// An aneurysm.
    Aneurysm,
    /// Marfan or similar.
    Marfan,
    /// A hernia.
    Hernia,
    /// Retina, or a recent eye operation.
    Eye,
    /// Pregnancy, or a birth in the last six months.
    Pregnancy,
    /// Any recent operation.
    Operation,
}

impl HistoryItem {
    /// All of them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable name, as typed.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The answers that a person can choose from; none where they choose nothing.
    #[must_use]
    pub const fn answers(self) -> &'static [HistoryValue] {
        match self {
            Self::Seen | Self::PutOff => &[],
            Self::BackPain => &[
                HistoryValue::BackPain(BackPain::Never),
                HistoryValue::BackPain(BackPain::NowAndThen),
                HistoryValue::BackPain(BackPain::Lasting),
            ],
            Self::Age => &[
                HistoryValue::Age(AgeBand::Under20),
                HistoryValue::Age(AgeBand::From20),
                HistoryValue::Age(AgeBand::From45),
                HistoryValue::Age(AgeBand::From55),
                HistoryValue::Age(AgeBand::From65),
            ],
            _ => &[HistoryValue::Yes, HistoryValue::No],
        }
    }
}

/// What a person answered.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum HistoryValue {
    /// No.
    No,
    /// Yes.
    Yes,
    /// How often the back hurts.
    BackPain(BackPain),
    /// How old they are.
    Age(AgeBand),
}

/// How often the back hurts.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum BackPain {
    /// Never.
    Never,
    /// Now and then; it settles.
    NowAndThen,
    /// For more than 12 weeks.
    Lasting,
}

/// How old a person is, years.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum AgeBand {
    /// Under 20.
    Under20,
    /// 20 to 44.
    From20,
    /// 45 to 54.
    From45,
    /// 55 to 64.
    From55,
    /// 65 and over.
    From65,
}
