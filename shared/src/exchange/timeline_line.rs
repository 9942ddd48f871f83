//! One line of a timeline file as JSON spells it.
//!
//! Boundary: shape only; values are parsed in `timeline_file`.

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use std::fmt;

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

/// Keeps a site that is named twice, which a map would swallow.
fn pairs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, u8)>, D::Error> {
    struct Pairs;
    impl<'de> Visitor<'de> for Pairs {
        type Value = Vec<(String, u8)>;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("an object of sites with numbers from 0 to 10")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut pairs = Vec::new();
            while let Some(pair) = map.next_entry()? {
                pairs.push(pair);
            }
            Ok(pairs)
        }
    }
    deserializer.deserialize_map(Pairs)
}
