//! One line of a timeline file as JSON spells it.
//!
//! Boundary: shape only; values are parsed in `timeline_file`.

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use std::{fmt, marker::PhantomData};

/// The line. A misspelt field is an error: read past, it would change a verdict silently.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub name: String,
    pub sessions: Vec<SessionLine>,
    pub checks: Vec<CheckLine>,
    pub now: String,
    /// What the author expects; read by tests only.
    #[serde(default, rename = "expect")]
    pub _expect: serde::de::IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionLine {
    pub id: String,
    #[serde(default)]
    pub first_work_set: Option<String>,
    #[serde(default)]
    pub last_set: Option<String>,
    #[serde(default)]
    pub ended: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckLine {
    pub at: String,
    #[serde(default)]
    pub about: Option<String>,
    pub context: ContextWord,
    #[serde(default)]
    pub session: Option<String>,
    pub coverage: CoverageWord,
    #[serde(deserialize_with = "pairs")]
    pub ratings: Vec<(String, u8)>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub enum ContextWord {
    Baseline,
    During,
    End,
    ReRating,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub enum CoverageWord {
    Full,
    Sites,
}

/// Keeps a name that stands twice, which a map would swallow.
pub fn pairs<'de, N: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(String, N)>, D::Error> {
    struct Pairs<N>(PhantomData<N>);
    impl<'de, N: Deserialize<'de>> Visitor<'de> for Pairs<N> {
        type Value = Vec<(String, N)>;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("an object of names with whole numbers")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut pairs = Vec::new();
            while let Some(pair) = map.next_entry()? {
                pairs.push(pair);
            }
            Ok(pairs)
        }
    }
    deserializer.deserialize_map(Pairs(PhantomData))
}
