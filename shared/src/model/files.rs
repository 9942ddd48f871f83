//! Files by the system's own pickers: what the page of files asks of the store and of the shell.
//!
//! Boundary: writes the copy that goes out, and asks `transfer` about a file that comes in; what comes of that stays on
//! the page instead of in a notice.

use super::{
    Model, Stage,
    commit::Attempt,
    event::{Event, FileOutcome, FilesEvent, Input, SaveAs},
    features::files::{AskedFile, Found},
    foreign::OtherNames,
    lifecycle::settle,
    notice::{ForeignDone, Notice, Picker},
    step::{Pending, Step},
    transfer,
};
use crate::{
    domain::{date_span::iso_date, settings::Lifts},
    effects::{
        Effect,
        order::{FileOrder, Order},
        store::{Intention, Outgoing, StoreFailure, StoreReply, StoreRequest, Trial, request::ask},
    },
};
use crux_core::Command;

/// An event of the page, or of the shell's about it.
pub fn update(model: &mut Model, event: FilesEvent, pending: Pending) -> Command<Effect, Step> {
    match event {
        FilesEvent::Save(what) => save(model, what, pending),
        FilesEvent::Pick => and_order(model, FileOrder::Pick, pending),
        FilesEvent::Picked { path, name } => {
            look_at(model, (AskedFile::new(path, name), Trial::Preview), pending)
        }
        FilesEvent::NotPicked(FileOutcome::Failed) => {
            told(model, Some(Notice::Picker(Picker::NotRead)), pending)
        }
        FilesEvent::Handed(outcome) => handed(model, outcome, pending),
        FilesEvent::Unit(unit) => again(model, |file| file.answers.unit = Some(unit), pending),
        FilesEvent::Name { name, meant } => {
            again(model, |file| file.name_means(&name, meant), pending)
        }
        FilesEvent::KeepNames => {
            again(model, |file| file.answers.others = OtherNames::Keep, pending)
        }
        FilesEvent::BringIn => match model.files.again() {
            Some(file) => look_at(model, (file, Trial::Kept), pending),
            None => told(model, Some(Notice::Picker(Picker::NoneOpen)), pending),
        },
        FilesEvent::Leave => {
            let under_way = model.files.is_looking() && model.work.bringing.is_some();
            model.files.leave();
            if under_way { transfer::stop(model, pending) } else { told(model, None, pending) }
        }
        FilesEvent::ShareSummary => {
            model.files.shares = true;
            told(model, None, pending)
        }
        FilesEvent::NotPicked(_) => told(model, None, pending),
    }
}

fn told(model: &mut Model, notice: Option<Notice>, pending: Pending) -> Command<Effect, Step> {
    settle(model, Attempt::done(notice), pending)
}

fn and_order(model: &mut Model, order: FileOrder, pending: Pending) -> Command<Effect, Step> {
    let order = Command::notify_shell(Order::File(order)).into();
    Command::all([order, told(model, None, pending)])
}

/// Writes the log into the outbox.
fn save(model: &mut Model, what: SaveAs, pending: Pending) -> Command<Effect, Step> {
    let Stage::Open(open) = &mut model.stage else { return Command::done() };
    let Input { moment, event } = &pending.input;
    let at = match model.work.begins_other_work().and_then(|()| open.read(moment, event)) {
        Ok(reading) => reading.stamp,
        Err(refusal) => return told(model, Some(Notice::Refused(refusal)), pending),
    };
    // What waits in memory would be missing in the file.
    let waits = open.commit.unsaved.stuck().or(open.commit.unsaved.constraint_violation());
    if let Some(failure) = waits {
        return told(model, Some(Notice::Failed(failure)), pending);
    }
    let (day, ending) = (iso_date(open.facts.day_end().day_of(&at)), what.ending());
    let name = format!("brace-{day}{}", ending.id());
    model.now = Some(at.clone());
    let request = StoreRequest::PutInOutbox(Outgoing { name: name.clone(), ending, at });
    ask(request, move |reply| Step::PutInOutbox(reply, (name, what), pending))
}

/// The store wrote it, or left it.
pub fn put_in_outbox(
    model: &mut Model,
    reply: StoreReply,
    (name, what): (String, SaveAs),
    pending: Pending,
) -> Command<Effect, Step> {
    let notice = match reply {
        StoreReply::InOutbox { path, exported } => {
            model.files.out = Some(exported);
            let media_type = what.media_type().to_owned();
            return and_order(model, FileOrder::Save { path, name, media_type }, pending);
        }
        StoreReply::FileRefused(problem) => Notice::FileRefused(problem),
        StoreReply::Stale => return settle(model, Attempt::RetryAfterReload, pending),
        StoreReply::Failed(failure @ StoreFailure::Corrupt) => {
            return settle(model, Attempt::Damaged(Some(Notice::NotKept(failure))), pending);
        }
        StoreReply::Failed(failure) => Notice::NotKept(failure),
        _ => return Command::done(),
    };
    told(model, Some(notice), pending)
}

/// The file is where the person wanted it, or will not be: it goes from the outbox.
fn handed(model: &mut Model, outcome: FileOutcome, pending: Pending) -> Command<Effect, Step> {
    let out = model.files.out.take();
    let notice = match outcome {
        FileOutcome::Done => Some(out.map_or(Notice::Picker(Picker::Saved), Notice::Exported)),
        FileOutcome::Cancelled => None,
        FileOutcome::Failed => Some(Notice::Picker(Picker::NotSaved)),
    };
    let emptied = ask(StoreRequest::EmptyOutbox, |_| Step::OutboxEmptied);
    Command::all([emptied, told(model, notice, pending)])
}

/// Looks at the file that lies open with what the person says besides.
fn again(
    model: &mut Model,
    say: impl FnOnce(&mut AskedFile),
    pending: Pending,
) -> Command<Effect, Step> {
    let Some(mut file) = model.files.again() else {
        return told(model, Some(Notice::Picker(Picker::NoneOpen)), pending);
    };
    say(&mut file);
    look_at(model, (file, Trial::Preview), pending)
}

/// Asks about a file, as a command line would. What is refused at once leaves what is under way.
fn look_at(
    model: &mut Model,
    (file, trial): (AskedFile, Trial),
    pending: Pending,
) -> Command<Effect, Step> {
    let event = file.event(trial);
    let input = Input { event: Event::Transfer(event.clone()), ..pending.input };
    let before = model.files.asks(file, trial);
    let command = transfer::begin(model, &event, Pending { input, ..pending });
    if matches!(model.notice, Some(Notice::Refused(_) | Notice::Failed(_))) {
        model.files.still_asks(before);
    }
    command
}

/// What there is to say about a file that the page asked about stays on the page; of what came in, a notice says how
/// much. Every end of a preview and of an import passes here.
pub fn hear(model: &mut Model) {
    let asking = model.files.is_asking();
    let found = match model.notice.take() {
        Some(Notice::Previewed(would)) if asking => Found::Ours(would),
        Some(Notice::Foreign(_, ForeignDone::Did(did)) | Notice::Imported(did)) if asking => {
            model.notice = Some(Notice::CameIn(did.clone()));
            Found::Did(did)
        }
        Some(Notice::Foreign(report, done)) if asking => Found::Foreign(report, done),
        other => {
            match &other {
                Some(
                    Notice::FileRefused(_) | Notice::ForeignRefused(_) | Notice::BringInStopped,
                ) => model.files.refused(),
                Some(Notice::Undone(Intention::Import) | Notice::PutBack(_)) => {
                    model.files.is_outdated();
                }
                _ => {}
            }
            model.notice = other;
            return;
        }
    };
    let lifts = match &model.stage {
        Stage::Open(open) => open.settings.lifts.clone(),
        _ => Lifts::default(),
    };
    model.files.found(found, &lifts);
}
