//! Bytes nobody has written: nothing panics, and every row is accounted for.
//!
//! Boundary: properties; that sound files are read right is tested beside.

use super::{FIXTURES, reading};
use crate::{domain::load::LoadUnit, exchange::imports::read};
use proptest::prelude::*;

fn accounted(bytes: &[u8]) -> Result<(), TestCaseError> {
    for unit in [None, Some(LoadUnit::Lb)] {
        if let Ok(plan) = read(bytes, &reading(unit)) {
            prop_assert_eq!(
                plan.report.adds.sets + plan.report.refused.len() + plan.report.pseudo.len(),
                plan.report.rows
            );
            let _ = plan.into_batch(60);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        accounted(&bytes)?;
    }

    #[test]
    fn a_file_with_any_bytes_in_it_accounts_for_its_rows(
        which in 0..FIXTURES.len(), at in any::<prop::sample::Index>(),
        put in prop::collection::vec(any::<u8>(), 0..12), cut in 0_usize..40,
    ) {
        let bytes = FIXTURES[which].1;
        let header = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0);
        let at = header + at.index(bytes.len() - header);
        let behind = bytes.get(at + cut..).unwrap_or_default();
        accounted(&[&bytes[..at], &put, behind].concat())?;
    }

    #[test]
    fn any_cells_behind_a_sound_header_account_for_their_rows(
        which in 0..FIXTURES.len(),
        rows in prop::collection::vec(
            prop::collection::vec("[-0-9.,;: \"A-Za-z]{0,12}|2024-01-0[1-9]|100|5|kg|W", 1..20), 0..12,
        ),
    ) {
        let bytes = FIXTURES[which].1;
        let header = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let rows: Vec<String> = rows.into_iter().map(|cells| cells.join(",")).collect();
        accounted(&[header, b"\n", rows.join("\n").as_bytes()].concat())?;
    }
}
