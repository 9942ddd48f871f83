// Carries out the core's orders about reminders, and tells it what the system holds and was answered.
// Boundary: no rule and no text; what waits, when and with which words, the core has decided.
import BraceWire
import Foundation
import UserNotifications

@MainActor public final class ReminderScheduler: NSObject {
  // The centre is not Sendable, so it is taken afresh where it is used and never crosses an actor.
  private let center: @Sendable () -> UNUserNotificationCenter
  private weak var core: Core?
  /// The kinds of question that the system was told of last.
  private var known: Set<NotificationView> = []
  /// The newest of the steps that are done one after another.
  private var last: Task<Void, Never>?

  /// A scheduler over the app's own centre; a test has one of its own.
  public init(center: @escaping @Sendable () -> UNUserNotificationCenter = { .current() }) {
    self.center = center
  }

  func serve(_ core: Core) {
    self.core = core
    center().delegate = self
  }

  /// Tells the core what the system permits, holds and shows once every order so far is done.
  public func report() {
    then { scheduler in
      let languages = await scheduler.core?.languages ?? []
      let os = await OsState.now(of: scheduler.center(), spoken: languages)
      await scheduler.tell(os)
    }
  }

  private func tell(_ os: OsState) { core?.send(.reminders(.woken(os))) }

  /// Returns once everything ordered so far is done.
  public func settle() async {
    while let step = last {
      await step.value
      if step == last { return }
    }
  }

  /// Of a turn on what happened at `moment`, worded for these languages.
  func carryOut(_ turn: Turn, from moment: Moment, worded languages: [String]) {
    name(Set(Note.kinds(of: turn.view.notifications)))
    for case .reminder(let order) in turn.orders {
      switch order {
      case .arm(let id, let generation, let inMs, let atUtcMs, _, let alert):
        guard let said = turn.view.notifications.first(where: { $0.id == id }) else { break }
        let time = Note.Time(wait: inMs, from: moment, at: atUtcMs)
        add(
          Note(said, generation: generation, languages: languages, time: time, sounds: alert))
      case .post(let id, let generation, let alert):
        guard let said = turn.view.notifications.first(where: { $0.id == id }) else { break }
        add(Note(said, generation: generation, languages: languages, time: nil, sounds: alert))
      case .cancel(let id):
        then { $0.center().removePendingNotificationRequests(withIdentifiers: [id]) }
      case .remove(let id):
        then { $0.center().removeDeliveredNotifications(withIdentifiers: [id]) }
      }
    }
  }

  /// Of what stands on the screen already, the buttons change with it.
  private func name(_ kinds: Set<NotificationView>) {
    guard !kinds.isEmpty, kinds != known else { return }
    known = kinds
    then { $0.center().setNotificationCategories(Set(kinds.map(Note.category))) }
  }

  /// The person is asked when there is a first reminder to come, so that they know what for.
  private func add(_ note: Note) {
    then { scheduler in
      let center = scheduler.center()
      var status = await center.notificationSettings().authorizationStatus
      if status == .notDetermined {
        _ = try? await center.requestAuthorization(options: [.alert, .sound])
        status = await center.notificationSettings().authorizationStatus
        await scheduler.report()
      }
      guard status != .denied else { return }
      // The wait began with what the person did; they may have looked at the question for long.
      let now = await scheduler.core?.moment
      do { try await center.add(note.request(at: now)) } catch { await scheduler.report() }
    }
  }

  private func then(_ step: @escaping @Sendable (ReminderScheduler) async -> Void) {
    last = Task { [last] in
      await last?.value
      await step(self)
    }
  }

  /// Nothing of the system's covers the question.
  private func ask(_ core: Core) {
    core.files?.stepAside()
    core.go(.answer)
  }

  private func take(_ answer: Answer) async {
    guard let core else { return }
    core.startForAnswer()
    let asked = answer.asked
    switch answer.action {
    case Action.answer:
      // What is no plain number is no answer: the grid asks again.
      if let nrs = UInt8(answer.text.trimmingCharacters(in: .whitespacesAndNewlines)) {
        core.send(.check(.answer(asked: .notified(asked), nrs: nrs, site: nil)))
      } else {
        ask(core)
      }
    case Action.snooze: core.send(.reminders(.snooze(asked)))
    case Action.skip: core.send(.reminders(.skip(asked)))
    case UNNotificationDismissActionIdentifier: core.send(.reminders(.dismiss(asked)))
    // The end of a rest asks nothing: the app opens where it was.
    default: if answer.kind != ReminderKind.rest.category { ask(core) }
    }
    // The orders that follow are carried out before the system may stop the app again.
    await core.settle()
    report()
    await settle()
    await core.settle()
    await settle()
  }
}

extension ReminderScheduler: UNUserNotificationCenterDelegate {
  nonisolated public func userNotificationCenter(
    _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
    withCompletionHandler completionHandler: @escaping @Sendable () -> Void
  ) {
    let request = response.notification.request
    let answer = Answer(
      asked: QuestionRef(request), kind: request.content.categoryIdentifier,
      action: response.actionIdentifier,
      text: (response as? UNTextInputNotificationResponse)?.userText ?? "")
    Task { @MainActor in
      await take(answer)
      completionHandler()
    }
  }

  nonisolated public func userNotificationCenter(
    _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
    withCompletionHandler completionHandler:
      @escaping @Sendable (UNNotificationPresentationOptions) -> Void
  ) {
    // What comes back without a sound does not cover the screen either.
    let isQuiet = notification.request.content.sound == nil
    completionHandler(isQuiet ? [.list] : [.banner, .list, .sound])
    Task { @MainActor in report() }
  }
}

/// A response as it crosses to the main actor.
private struct Answer: Sendable {
  let asked: QuestionRef
  let kind: String
  let action: String
  let text: String
}
