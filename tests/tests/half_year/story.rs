//! What happens in the half year: how the back is, and what the lifter makes of it.
//!
//! Boundary: a script, a month a function; the lifter lifts what Brace fills in unless a load stands here.

use super::{
    evening::{FINE, NONE},
    lifter::{Lifter, PLANNED as LIFT},
};
use shared::{
    domain::{
        flags::{Ending, Flag, Outcome, SeenBy},
        person::{AgeBand, BackPain, HistoryItem, HistoryValue},
    },
    model::event::{AboutEvent, PlanEvent},
};

const SQUAT: &str = "back-squat";
/// Up by two between sets, and down again after two hours.
const SETTLED: (u8, u8, u8, Option<u8>) = (1, 3, 3, Some(1));
/// Up by two at the end, and still after two hours.
const STAYED: (u8, u8, u8, Option<u8>) = (1, 1, 3, Some(3));
/// Up by one.
const ONE_UP: (u8, u8, u8, Option<u8>) = (1, 2, 2, Some(2));

fn lift() -> String {
    LIFT.to_owned()
}

fn seen(by: SeenBy, outcome: Outcome) -> Ending {
    Ending::Seen { by, outcome, limits: String::new() }
}

pub fn march(it: &mut Lifter) {
    it.diary.part("March: it goes well, until it does not");
    let (lasting, age) = (BackPain::Lasting, AgeBand::From20);
    it.on("2 Mar", "17:00").about(&[
        AboutEvent::Answer { item: HistoryItem::BackPain, value: HistoryValue::BackPain(lasting) },
        AboutEvent::Answer { item: HistoryItem::Age, value: HistoryValue::Age(age) },
    ]);
    it.evening(LIFT, Some("140 kg"), FINE);
    it.on("5 Mar", "18:00").evening(SQUAT, Some("100 kg"), FINE);
    it.on("9 Mar", "18:00").evening(LIFT, Some("142.5 kg"), FINE);
    it.on("12 Mar", "18:00").evening(SQUAT, None, FINE);
    it.on("16 Mar", "18:00").looks();
    it.evening(LIFT, None, SETTLED);
    it.on("19 Mar", "18:00").evening(SQUAT, None, FINE);
    it.on("23 Mar", "18:00").evening(LIFT, None, STAYED);
    it.on("24 Mar", "8:00");
    it.takes_days_off(3);
    it.on("27 Mar", "18:00").looks();
    it.on("30 Mar", "18:00").evening(LIFT, None, STAYED);
    let reference = String::new();
    it.on("31 Mar", "9:00")
        .plans("begins the return plan", PlanEvent::Start { exercise: lift(), reference });
    it.reads_the_plan(LIFT);
    it.restarts();
}

pub fn april(it: &mut Lifter) {
    it.diary.part("April: the plan, a slip, a night without an answer, a symptom");
    it.on("2 Apr", "18:00").evening(LIFT, None, FINE);
    it.on("6 Apr", "18:00").evening(LIFT, None, FINE);
    it.on("8 Apr", "18:00").evening(SQUAT, None, FINE);
    it.on("10 Apr", "18:00").evening(LIFT, None, (1, 1, 1, None));
    it.on("11 Apr", "7:30").recalls(1);
    it.on("13 Apr", "17:55").takes_something();
    it.on("13 Apr", "18:00").evening(LIFT, None, FINE);
    it.reads_the_plan(LIFT);
    it.on("16 Apr", "18:00").evening(LIFT, None, FINE);
    it.on("20 Apr", "18:00").evening(LIFT, None, STAYED);
    it.reads_the_plan(LIFT);
    it.on("23 Apr", "18:00").begins(1, &[Flag::Saddle]);
    it.looks();
    it.ends_flag(Flag::Saddle, Ending::Mistake, "had meant the line below");
    it.lifts(LIFT, None, 1);
    it.ends(1, Some(1));
    it.on("27 Apr", "18:00").begins(1, &[]);
    it.lifts(LIFT, None, 1);
    it.notices(&[Flag::Tingling]);
    it.ends(1, Some(1));
    it.reads_the_plan(LIFT);
    it.on("28 Apr", "8:00").looks();
    it.on("29 Apr", "12:00");
    let how = seen(SeenBy::Physiotherapist, Outcome::MayLift);
    it.ends_flag(Flag::Tingling, how, "a physiotherapist looks at it: may lift");
    it.on("30 Apr", "18:00").evening(LIFT, None, FINE);
    it.restarts();
}

pub fn may(it: &mut Lifter) {
    it.diary.part("May: fever, and from the first step again");
    it.on("4 May", "18:00").evening(LIFT, None, ONE_UP);
    it.on("7 May", "18:00").evening(LIFT, None, FINE);
    it.on("11 May", "18:00").begins(1, &[Flag::Fever]);
    it.looks();
    it.lifts(LIFT, Some("60 kg"), 1);
    it.ends(1, Some(1));
    it.on("12 May", "11:00");
    let how = seen(SeenBy::Doctor, Outcome::Waiting);
    it.ends_flag(Flag::Fever, how, "a doctor looks at it: tests are under way");
    it.looks();
    it.on("18 May", "11:00");
    let how = seen(SeenBy::Doctor, Outcome::MayLift);
    it.ends_flag(Flag::Fever, how, "the doctor calls: may lift");
    it.reads_the_plan(LIFT);
    for day in ["21 May", "25 May", "28 May"] {
        it.on(day, "18:00").evening(LIFT, None, FINE);
    }
    it.restarts();
}

pub fn june(it: &mut Lifter) {
    it.diary.part("June: asked again, a correction, a holiday");
    it.on("1 Jun", "18:00").evening(LIFT, None, FINE);
    it.on("2 Jun", "20:00");
    it.corrects_the_answer_of("21 May", 3);
    it.undoes();
    it.on("4 Jun", "18:00").evening(LIFT, None, FINE);
    it.on("8 Jun", "18:00").evening(LIFT, None, FINE);
    it.on("29 Jun", "18:00").looks();
    it.evening(LIFT, None, FINE);
    it.reads_the_plan(LIFT);
    it.restarts();
}

pub fn july(it: &mut Lifter) {
    it.diary.part("July: the last step, and what comes after");
    it.on("2 Jul", "18:00").evening(LIFT, None, FINE);
    it.on("6 Jul", "18:00").evening(LIFT, None, FINE);
    it.on("9 Jul", "18:00").evening(LIFT, None, FINE);
    it.reads_the_plan(LIFT);
    let line = PlanEvent::OwnLine { exercise: lift(), line: 1 };
    it.plans("says that a 1 is as good as it gets", line);
    it.reads_the_plan(LIFT);
    it.plans("puts the plan away", PlanEvent::End { exercise: lift() });
    it.on("13 Jul", "18:00").evening(LIFT, None, NONE);
    it.on("15 Jul", "18:00").evening(LIFT, Some("132.5 kg"), NONE);
    it.on("17 Jul", "18:00").evening(LIFT, None, NONE);
    it.on("20 Jul", "18:00").evening(SQUAT, None, FINE);
    it.on("24 Jul", "18:00").evening(LIFT, None, (3, 3, 3, Some(3)));
    it.on("27 Jul", "18:00").begins(9, &[]);
    it.ends(9, None);
    it.on("28 Jul", "9:00").looks();
    it.restarts();
}

pub fn august(it: &mut Lifter) {
    it.diary.part("August: away, and back");
    it.on("31 Aug", "18:00").looks();
    it.evening(LIFT, None, NONE);
    it.on("3 Sep", "18:00").evening(LIFT, None, NONE);
    it.restarts();
}
