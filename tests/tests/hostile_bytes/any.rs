//! Events and texts that no shell would send, made up at random.
//!
//! Boundary: makes them; what comes of them is the tests'.

use super::{
    any_settings::any_settings_event, checklist::any_checklist_event, files::any_files_event,
    gear::any_gear_event, plan::any_plan_event,
};
use proptest::{collection::vec, prelude::*};
use shared::{
    content::articles::ArticleId,
    domain::{
        checklist::{ChecklistForm, ChecklistState, Item},
        fault::Fault,
        moment::{Boot, Moment},
        reminders::{Delivery, OsState, Pending, Permission, Permissions, Shown},
        rest::RestStep,
        set_entry::SetKind,
        set_form::SetForm,
        settings::{LoadPlace, OwnPattern},
        site::Site,
        stop_choice::StopChoice,
        zone::ZoneChange,
    },
    effects::order::BackgroundJob,
    model::event::{
        Asked, BinEvent, BinRef, CheckEvent, Event, ExercisesEvent, FixEntry, HistoryEvent,
        HourCycle, Input, LanguageAuthority, LibraryEvent, ListUse, LoadCheck, LocaleChoice,
        MoveTo, Purpose, QuestionRef, Rating, RecallRef, RecoveryEvent, ReminderChoice,
        ReminderEvent, Route, RowsEvent, SessionEvent, SetStep, Start, StartReason, Sure,
        VerdictEvent, WorkEvent,
    },
};
use tests::clocks::MONDAY_EVENING;

pub fn any_text() -> BoxedStrategy<String> {
    let odd = prop::sample::select(vec![
        "",
        "\0",
        "a\0b",
        "\u{202e}gk001\u{2066}",
        "'; DROP TABLE session; --",
        "👩‍🦽\u{301}\u{301}",
        "100kg",
        "deadlift",
        "5",
        "99999999999999999999999999",
        "-1",
        "NaN",
        "٣٠kg",
        "en",
        "de-DE",
        "x-\u{7f}",
    ]);
    prop_oneof![
        5 => odd.prop_map(str::to_owned),
        2 => any::<String>(),
        1 => (1_usize..30_000).prop_map(|length| "ß".repeat(length)),
    ]
    .boxed()
}

fn any_number() -> impl Strategy<Value = i64> {
    let edges = vec![i64::MIN, i64::MIN + 1, -1, 0, 1, i64::MAX - 1, i64::MAX, MONDAY_EVENING];
    prop_oneof![prop::sample::select(edges), any::<i64>(), Just(MONDAY_EVENING)]
}

fn any_boot() -> impl Strategy<Value = Boot> {
    prop_oneof![any_text().prop_map(Boot::Named), Just(Boot::Unnamed), Just(Boot::Given)]
}

fn any_moment() -> BoxedStrategy<Moment> {
    let offset = prop_oneof![Just(60), Just(i32::MIN), Just(i32::MAX), any::<i32>()];
    let change = (any_number(), offset.clone());
    let change = change.prop_map(|(at_utc_ms, offset_min)| ZoneChange { at_utc_ms, offset_min });
    let change = prop::option::of(change);
    let wild = (any_number(), offset, change, any_number(), any_boot());
    let wild = wild.prop_map(|(utc_ms, offset_min, zone_change, uptime_ms, boot)| Moment {
        utc_ms,
        offset_min,
        zone_change,
        uptime_ms,
        boot,
    });
    let sane = (0_i64..90_000_000).prop_map(|later| Moment {
        utc_ms: MONDAY_EVENING + later,
        offset_min: 60,
        zone_change: Some(ZoneChange { at_utc_ms: MONDAY_EVENING + 45_000_000, offset_min: 120 }),
        uptime_ms: later,
        boot: Boot::Named("boot".to_owned()),
    });
    prop_oneof![1 => wild, 2 => sane].boxed()
}

fn any_site() -> impl Strategy<Value = Site> {
    prop::sample::select(Site::ALL.to_vec())
}

fn any_ratings() -> impl Strategy<Value = Vec<Rating>> {
    vec((any_site(), any::<u8>()).prop_map(|(site, nrs)| Rating { site, nrs }), 0..20)
}

fn any_locale() -> BoxedStrategy<LocaleChoice> {
    let clock = prop_oneof![Just(HourCycle::H12), Just(HourCycle::H24)];
    let authority = vec![LanguageAuthority::System, LanguageAuthority::Brace];
    (vec(any_text(), 0..4), clock, any::<u8>(), prop::sample::select(authority))
        .prop_map(|(languages, clock, first_weekday, authority)| LocaleChoice {
            languages,
            clock,
            first_weekday,
            authority,
        })
        .boxed()
}

fn any_form() -> BoxedStrategy<SetForm> {
    let text = (any_text(), any_text(), any_text(), any_text());
    let kind = prop::sample::select(SetKind::ALL.to_vec());
    let state = prop::sample::select(ChecklistState::ALL.to_vec());
    let open = vec(prop::sample::select(Item::ALL.to_vec()), 0..10);
    let checklist = (state, open).prop_map(|(state, open)| ChecklistForm { state, open });
    let checklist = prop::option::of(checklist);
    (text, kind, checklist, any_faults(), any::<bool>(), any_text())
        .prop_map(|(text, kind, checklist, faults, filmed, note)| {
            let (exercise, load, reps, rpe) = text;
            SetForm { exercise, load, reps, rpe, kind, checklist, faults, filmed, note }
        })
        .boxed()
}

fn any_faults() -> impl Strategy<Value = Vec<Fault>> {
    vec(prop::sample::select(Fault::ALL.to_vec()), 0..12)
}

/// An id that may be one, may be another's, may be nothing.
fn any_id() -> BoxedStrategy<String> {
    prop_oneof![any_text(), "[0-9a-f]{32}", Just(String::new())].boxed()
}

fn any_question() -> BoxedStrategy<QuestionRef> {
    (any_id(), any::<u32>()).prop_map(|(id, generation)| QuestionRef { id, generation }).boxed()
}

fn any_asked() -> BoxedStrategy<Asked> {
    let recall = (any_id(), any::<i64>(), prop::option::of(any_site()));
    prop_oneof![
        Just(Asked::Nothing),
        any_question().prop_map(Asked::Question),
        any_question().prop_map(Asked::Notified),
        recall.prop_map(|(session, mark_ms, site)| {
            Asked::Recall(RecallRef { session, mark_ms, site })
        }),
    ]
    .boxed()
}

fn any_session_event() -> BoxedStrategy<SessionEvent> {
    let steps = vec![SetStep::LoadUp, SetStep::LoadDown, SetStep::RepsUp, SetStep::RepsDown];
    prop_oneof![
        (any_ratings(), any_text())
            .prop_map(|(ratings, note)| SessionEvent::Start { ratings, note }),
        any_form().prop_map(|form| SessionEvent::EditForm { form }),
        prop::sample::select(steps).prop_map(|step| SessionEvent::StepForm { step }),
        (any_id(), prop::option::of(any_id()), any_form(), (any_load_check(), any_list_use()))
            .prop_map(|(session, after, form, (check, list))| {
                SessionEvent::LogSet { session, after, form, check, list }
            }),
        (any_id(), any_ratings(), any_text())
            .prop_map(|(session, ratings, note)| SessionEvent::End { session, ratings, note }),
        (any_id(), any_faults(), any::<bool>())
            .prop_map(|(set, faults, filmed)| SessionEvent::Tag { set, faults, filmed }),
        any_id().prop_map(|set| SessionEvent::RemoveSet { set }),
        (any_id(), any_move()).prop_map(|(session, to)| SessionEvent::Move { session, to }),
        any_text().prop_map(|exercise| SessionEvent::ChooseExercise { exercise }),
    ]
    .boxed()
}

fn any_exercises_event() -> BoxedStrategy<ExercisesEvent> {
    let pattern = || prop::option::of(prop::sample::select(OwnPattern::ALL.to_vec()));
    let place = || prop::option::of(prop::sample::select(LoadPlace::ALL.to_vec()));
    let purposes = vec![Purpose::Change, Purpose::NextSet, Purpose::Correction];
    prop_oneof![
        prop::sample::select(purposes).prop_map(|purpose| ExercisesEvent::Open { purpose }),
        any_text().prop_map(|exercise| ExercisesEvent::Edit { exercise }),
        Just(ExercisesEvent::Begin),
        (pattern(), place())
            .prop_map(|(pattern, place)| ExercisesEvent::Describe { pattern, place }),
        Just(ExercisesEvent::Save),
        (any_text(), any::<bool>())
            .prop_map(|(exercise, archived)| ExercisesEvent::Archive { exercise, archived }),
        (any_text(), any_text())
            .prop_map(|(exercise, name)| ExercisesEvent::Rename { exercise, name }),
        (any_text(), pattern(), place()).prop_map(|(name, pattern, place)| ExercisesEvent::Add {
            name,
            pattern,
            place
        }),
    ]
    .boxed()
}

fn any_rows_event() -> BoxedStrategy<RowsEvent> {
    let keys = vec!["exercises-search".to_owned(), "exercises-name".to_owned()];
    let key = prop_oneof![2 => prop::sample::select(keys), 1 => any_text()];
    (key, any_text()).prop_map(|(key, text)| RowsEvent::Type { key, text }).boxed()
}

fn any_list_use() -> BoxedStrategy<ListUse> {
    prop::sample::select(vec![ListUse::InView, ListUse::AsGiven]).boxed()
}

fn any_load_check() -> BoxedStrategy<LoadCheck> {
    prop::sample::select(vec![LoadCheck::Ask, LoadCheck::Confirmed]).boxed()
}

fn any_move() -> BoxedStrategy<MoveTo> {
    let starts = (prop_oneof![any::<i64>(), 0..3_000_000_000_000_i64], any::<i32>());
    prop_oneof![
        Just(MoveTo::EndsNow),
        starts.prop_map(|(utc_ms, offset_min)| MoveTo::Starts { utc_ms, offset_min }),
    ]
    .boxed()
}

fn any_check_event() -> BoxedStrategy<CheckEvent> {
    let nrs = any::<u8>();
    let site = || prop::option::of(any_site());
    prop_oneof![
        (any_site(), prop::option::of(nrs))
            .prop_map(|(site, nrs)| CheckEvent::MarkSite { site, nrs }),
        (any_id(), prop::option::of(any_id()), nrs, site(), any_text()).prop_map(
            |(session, after, nrs, site, note)| CheckEvent::Rate {
                session,
                after,
                nrs,
                site,
                note
            }
        ),
        any_text().prop_map(|text| CheckEvent::NoteCheck { text }),
        Just(CheckEvent::SkipRating),
        (any_asked(), nrs, site()).prop_map(|(asked, nrs, site)| CheckEvent::Answer {
            asked,
            nrs,
            site
        }),
        (any_id(), any_site()).prop_map(|(check, site)| CheckEvent::PlaceAnswer { check, site }),
        any_id().prop_map(|check| CheckEvent::Remove { check }),
        (any_ratings(), any_text())
            .prop_map(|(ratings, note)| CheckEvent::RateNow { ratings, note }),
        any_id().prop_map(|check| CheckEvent::TakeStop { check, choice: StopChoice::CarryOn }),
    ]
    .boxed()
}

/// A phone that reports whatever it likes.
fn any_os() -> BoxedStrategy<OsState> {
    let permission = || {
        let all = vec![
            Permission::Granted,
            Permission::Denied,
            Permission::NotNeeded,
            Permission::Gathered,
        ];
        prop::sample::select(all)
    };
    let permissions = (permission(), permission(), permission(), permission(), permission());
    let permissions = permissions.prop_map(
        |(notifications, question_channel, rest_channel, exact_alarms, background)| Permissions {
            notifications,
            question_channel,
            rest_channel,
            exact_alarms,
            background,
        },
    );
    let pending = (any_id(), any::<u32>(), any::<i64>())
        .prop_map(|(id, generation, at_utc_ms)| Pending { id, generation, at_utc_ms });
    let shown = (any_id(), any::<u32>()).prop_map(|(id, generation)| Shown { id, generation });
    let delivery = prop::sample::select(vec![Delivery::App, Delivery::System]);
    let pending = prop::option::of(vec(pending, 0..6));
    (permissions, delivery, pending, prop::option::of(vec(shown, 0..6)))
        .prop_map(|(permissions, delivery, pending, shown)| OsState {
            permissions,
            delivery,
            pending,
            shown,
        })
        .boxed()
}

fn any_reminder_event() -> BoxedStrategy<ReminderEvent> {
    let choices = prop_oneof![
        Just(ReminderChoice::NextMorning),
        Just(ReminderChoice::NoNextMorning),
        any::<u16>().prop_map(ReminderChoice::RestSeconds),
        any::<u16>().prop_map(ReminderChoice::TargetSeconds),
    ];
    prop_oneof![
        any_question().prop_map(ReminderEvent::Snooze),
        any_question().prop_map(ReminderEvent::Skip),
        any_question().prop_map(ReminderEvent::Dismiss),
        choices.prop_map(ReminderEvent::Choose),
        prop_oneof![Just(RestStep::Less), Just(RestStep::More)].prop_map(ReminderEvent::StepRest),
        any_os().prop_map(ReminderEvent::Woken),
    ]
    .boxed()
}

fn any_work_event() -> BoxedStrategy<WorkEvent> {
    let jobs = [BackgroundJob::Check, BackgroundJob::Erase, BackgroundJob::Snapshot];
    let job = prop::sample::select(jobs.to_vec());
    let resume = prop_oneof![0..8_u32, any::<u32>()];
    prop_oneof![
        (job.clone(), resume).prop_map(|(job, chunk)| WorkEvent::Resume { job, chunk }),
        job.prop_map(|job| WorkEvent::Cancel { job }),
    ]
    .boxed()
}

/// Names that lead out of the folder among them.
fn any_recovery_event() -> BoxedStrategy<RecoveryEvent> {
    let odd = ["snapshots/20260302T160000Z-1.sqlite", "snapshots/../brace.sqlite", "kept/.."];
    let odd = prop::sample::select(odd.to_vec()).prop_map(ToOwned::to_owned);
    let name = prop_oneof![any_text(), odd];
    let sure = prop_oneof![Just(Sure::Ask), Just(Sure::Confirmed)];
    prop_oneof![
        Just(RecoveryEvent::MakeSnapshot),
        Just(RecoveryEvent::ListSnapshots),
        (name.clone(), sure).prop_map(|(name, sure)| RecoveryEvent::Restore { name, sure }),
        name.clone().prop_map(|folder| RecoveryEvent::TakeOver { folder }),
        name.prop_map(|folder| RecoveryEvent::Leave { folder }),
    ]
    .boxed()
}

fn any_library_event() -> BoxedStrategy<LibraryEvent> {
    let articles = prop::sample::select(ArticleId::ALL.to_vec());
    prop_oneof![
        articles.clone().prop_map(|article| LibraryEvent::Open { article }),
        (articles.clone(), any::<u8>())
            .prop_map(|(article, step)| LibraryEvent::Step { article, step }),
        articles.clone().prop_map(|article| LibraryEvent::Keep { article }),
        articles.prop_map(|article| LibraryEvent::Unkeep { article }),
        Just(LibraryEvent::Back),
    ]
    .boxed()
}

fn any_bin_event() -> BoxedStrategy<BinEvent> {
    let entry = prop_oneof![
        Just(FixEntry::Session),
        any_id().prop_map(FixEntry::Set),
        any_id().prop_map(FixEntry::Check),
        any_id().prop_map(FixEntry::Outside),
        Just(FixEntry::NewSet),
    ];
    let what = (any_id(), entry).prop_map(|(session, entry)| BinRef { session, entry });
    let sure = prop_oneof![Just(Sure::Ask), Just(Sure::Confirmed)];
    prop_oneof![
        what.clone().prop_map(BinEvent::Restore),
        (what, sure.clone()).prop_map(|(what, sure)| BinEvent::Erase { what, sure }),
        (any_number(), sure).prop_map(|(until_ms, sure)| BinEvent::Empty { until_ms, sure }),
        Just(BinEvent::Older),
        Just(BinEvent::Newest),
    ]
    .boxed()
}

/// Every variant, every field anything.
pub fn any_input() -> BoxedStrategy<Input> {
    let reason =
        prop::sample::select(vec![StartReason::Ui, StartReason::Command, StartReason::Inspect]);
    let start = (any::<bool>(), reason, any_locale());
    let event = prop_oneof![
        start.prop_map(|(unlocked, reason, locale)| {
            Event::Start(Start { unlocked, reason, locale })
        }),
        any_locale().prop_map(Event::ChangeLocale),
        Just(Event::Look),
        Just(Event::BeginEmptyLog),
        prop::sample::select(Route::ALL.to_vec()).prop_map(Event::Go),
        any_session_event().prop_map(Event::Session),
        any_gear_event().prop_map(Event::Gear),
        any_plan_event().prop_map(Event::Plan),
        any_checklist_event().prop_map(Event::Checklist),
        any_exercises_event().prop_map(Event::Exercises),
        any_rows_event().prop_map(Event::Rows),
        any_check_event().prop_map(Event::Check),
        any_reminder_event().prop_map(Event::Reminders),
        any_id().prop_map(|token| Event::History(HistoryEvent::Undo { token })),
        any_id().prop_map(|session| Event::Verdict(VerdictEvent::Saw { session })),
        any_work_event().prop_map(Event::Work),
        any_library_event().prop_map(Event::Library),
        any_settings_event(any_text()).prop_map(Event::Settings),
        any_bin_event().prop_map(Event::Bin),
        any_recovery_event().prop_map(Event::Recovery),
        any_files_event().prop_map(Event::Files),
    ];
    (any_moment(), event).prop_map(|(moment, event)| Input { moment, event }).boxed()
}
