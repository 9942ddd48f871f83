//! What holds whatever a person says.
//!
//! Boundary: made-up facts; the worked examples stand beside it.

use super::*;
use proptest::{collection::vec, prelude::*, sample::select};

fn any_said() -> impl Strategy<Value = Said> {
    let flag = || select(Flag::ALL);
    let outcome =
        select(vec![Outcome::MayLift, Outcome::WithinLimits, Outcome::NotNow, Outcome::Waiting]);
    let seen = outcome.prop_map(|outcome| Ending::Seen {
        by: SeenBy::Doctor,
        outcome,
        limits: String::new(),
    });
    let how = prop_oneof![seen, Just(Ending::Mistake), Just(Ending::Gone)];
    let answer = (vec(flag(), 0..4), any::<bool>()).prop_map(|(flags, at_baseline)| {
        let check = at_baseline.then(|| CheckId::from_bytes([7; 16]));
        Said::FlagAnswer(FlagAnswer { check, flags, ..FlagAnswer::default() })
    });
    let end = (flag(), how).prop_map(|(flag, how)| Said::FlagEnd(FlagEnd { flag, how }));
    prop_oneof![answer, end]
}

fn told(said: Vec<Said>) -> Told {
    let day = |index: usize| u32::try_from(index / 2).unwrap_or_default() + 1;
    said.into_iter()
        .enumerate()
        .fold(Told::default(), |told, (index, said)| told.say(day(index), said))
}

proptest! {
    #[test]
    fn an_emergency_and_one_of_today_end_only_as_seen_or_as_a_mistake(said in vec(any_said(), 0..24)) {
        for episode in told(said).flags().episodes() {
            if let Some((_, how)) = &episode.ended {
                prop_assert!(episode.level == Level::Evaluate || *how != Ending::Gone);
                prop_assert_ne!(how, &Ending::Mistake);
            }
        }
    }

    #[test]
    fn a_flag_is_open_once_at_most(said in vec(any_said(), 0..24)) {
        let flags: Vec<Flag> = told(said).flags().open().iter().map(|open| open.flag).collect();
        let mut once = flags.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), flags.len());
    }

    #[test]
    fn saying_that_more_is_new_never_makes_it_less_urgent(said in vec(any_said(), 0..16), flag in select(Flag::ALL)) {
        let before = told(said.clone()).flags().open();
        let answer = FlagAnswer { flags: vec![flag], ..FlagAnswer::default() };
        let after = told([said, vec![Said::FlagAnswer(answer)]].concat()).flags().open();
        for open in before {
            let still = after.iter().find(|other| other.flag == open.flag);
            prop_assert!(still.is_some_and(|still| still.level >= open.level));
        }
    }

    #[test]
    fn a_mistake_leaves_what_would_be_without_it(said in vec(any_said(), 0..8), flag in select(Flag::ALL)) {
        let without = told(said.clone()).flags();
        prop_assume!(without.newest(flag).is_none_or(|one| one.ended.is_some()));
        let answer = Said::FlagAnswer(FlagAnswer { flags: vec![flag], ..FlagAnswer::default() });
        let slip = Said::FlagEnd(FlagEnd { flag, how: Ending::Mistake });
        let with = told([said, vec![answer, slip]].concat()).flags();
        prop_assert_eq!(with.open(), without.open());
    }
}
