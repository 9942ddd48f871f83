//! Whom to call, by region.
//!
//! Boundary: data, written from memory: whoever makes a release compares each number with its country's own page.

/// The numbers of one or more regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// ISO 3166 alpha-2 codes; the first one stands for all of them. `EU` is what a person chooses who is in one
    /// of those that share a number.
    pub regions: &'static [&'static str],
    /// The key of what they are called together.
    pub name: &'static str,
    /// In an emergency.
    pub emergency: &'static str,
    /// For what should be seen today and is no emergency; absent where none is known.
    pub urgent: Option<&'static str>,
}

/// All regions with a number that Brace knows.
pub const REGIONS: &[Numbers] = &[
    Numbers {
        regions: &[
            "EU", "AT", "BE", "BG", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO",
            "SE", "SI", "SK", "TR",
        ],
        name: "region-eu",
        emergency: "112",
        urgent: None,
    },
    Numbers { regions: &["DE"], name: "region-de", emergency: "112", urgent: Some("116117") },
    Numbers { regions: &["GB"], name: "region-gb", emergency: "999", urgent: Some("111") },
    Numbers { regions: &["US", "CA"], name: "region-us", emergency: "911", urgent: None },
    Numbers { regions: &["AU"], name: "region-au", emergency: "000", urgent: None },
    Numbers { regions: &["NZ"], name: "region-nz", emergency: "111", urgent: None },
];

/// The numbers of a region; absent where Brace knows none.
#[must_use]
pub fn of_region(code: &str) -> Option<&'static Numbers> {
    REGIONS.iter().find(|numbers| numbers.regions.contains(&code))
}

/// Whether it is written like a region: two capital letters.
#[must_use]
pub fn is_region(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// The region that the first language tag with one names: `de-AT` and `de_AT.UTF-8` name AT.
#[must_use]
pub fn region_of(tags: &[String]) -> Option<String> {
    let region = |tag: &String| {
        let subtags = tag.split(['-', '_', '.']).skip(1);
        // What follows a single letter is an extension and names no region.
        let mut subtags = subtags.take_while(|subtag| subtag.len() > 1).map(str::to_uppercase);
        subtags.find(|subtag| is_region(subtag))
    };
    tags.iter().find_map(region)
}
