// The core as the screens see it: the newest view to draw, and one way to send an intent.
// Boundary: no rule and no text; every event goes through one serial queue, so that taps keep
// their order, and nothing here runs the library on the main thread.
import BraceFfi
import BraceWire
import Dispatch
import Foundation
import Observation

@MainActor @Observable public final class Core {
  /// What to draw; absent until the first turn.
  public private(set) var view: AppView?
  /// The newest view of a place that the bar leads to: it lies under every other screen. What is sent
  /// from it speaks of what it showed.
  public private(set) var base: AppView?
  /// The newest view of each screen that lies above such a place, the lowest first.
  public private(set) var above: [AppView] = []
  /// How many times something was kept: a device with haptics ticks when it changes.
  public private(set) var confirmations = 0
  /// How many times the person asked for the system's own page where Brace's language is chosen.
  public private(set) var languageRequests = 0
  /// The numbers that the person asked to dial, the latest last.
  public private(set) var dials: [String] = []
  /// How many screens the system has left that the core has not left yet.
  public internal(set) var leaving = 0
  /// The last intent came to no turn. The library has started again from what is stored.
  public private(set) var hasFailed = false

  /// What is under way with files.
  @ObservationIgnored public let files: FileCourier?

  @ObservationIgnored private let library: any CoreFfiProtocol
  @ObservationIgnored private let clocks: any Clocks
  @ObservationIgnored private let isUnlocked: @MainActor () -> Bool
  @ObservationIgnored private let locale: @MainActor () -> LocaleChoice
  @ObservationIgnored private let reason: StartReason
  @ObservationIgnored let reminders: ReminderScheduler?
  @ObservationIgnored private let queue = DispatchQueue(label: "core", qos: .userInitiated)
  @ObservationIgnored private var started: (locale: LocaleChoice, unlocked: Bool)?
  /// The languages that the newest turn chose its words by.
  @ObservationIgnored private var worded: [String] = []
  @ObservationIgnored private var alarm: Task<Void, Never>?
  /// The next set as it was sent last, until the core has drawn it.
  @ObservationIgnored var sent: SetForm?

  /// A core over a library; nothing is opened before the first event. Without a scheduler no
  /// notification is ever shown, and the core is told so; without a courier no file comes or goes.
  /// `isUnlocked`: since the device booted.
  public init(
    library: any CoreFfiProtocol, clocks: any Clocks, files: FileCourier? = nil,
    reminders: ReminderScheduler? = nil,
    reason: StartReason = .ui,
    isUnlocked: @escaping @MainActor () -> Bool = { true },
    locale: @escaping @MainActor () -> LocaleChoice
  ) {
    self.library = library
    self.clocks = clocks
    self.files = files
    self.reminders = reminders
    self.isUnlocked = isUnlocked
    self.reason = reason
    self.locale = locale
    reminders?.serve(self)
    files?.serve(self)
  }

  /// The app has come to the front, so a person has unlocked the device: starts, or looks again.
  public func comeToFront() {
    let locale = locale()
    if let started, started.unlocked {
      if started.locale == locale { look() } else { change(to: locale) }
    } else {
      start(locale, unlocked: true)
    }
    if let reminders { reminders.report() } else { send(.reminders(.woken(.unheld))) }
  }

  /// The system has woken the app for an answer, perhaps before any window, perhaps before the first
  /// unlock: starts once, and once more when the log can be read. What the system shows is reported
  /// after the answer.
  func startForAnswer() {
    let unlocked = isUnlocked()
    if let started, started.unlocked || !unlocked { return }
    start(locale(), unlocked: unlocked)
  }

  private func start(_ locale: LocaleChoice, unlocked: Bool) {
    started = (locale, unlocked)
    send(.start(Start(unlocked: unlocked, reason: reason, locale: locale)))
  }

  private func change(to locale: LocaleChoice) {
    started?.locale = locale
    send(.changeLocale(locale))
  }

  /// The first event came to nothing: it is sent anew.
  public func startAgain() {
    started = nil
    comeToFront()
  }

  /// Looks, and returns once the answer is drawn.
  public func lookAgain() async {
    look()
    await settle()
  }

  /// Time has passed.
  public func look() { send(.look) }

  /// Shows another screen.
  public func go(_ route: Route) { send(.go(route)) }

  /// The languages that the core chooses its words by, once it has done what was sent so far.
  var languages: [String] { started?.locale.languages ?? [] }

  /// The clocks of now.
  var moment: Moment { clocks.moment() }

  /// Sends one event with the clocks of now, when the person taps; its turn may come later.
  public func send(_ event: Event) { send(event) { _ in } }

  /// `done` comes before the answer is drawn.
  func send(_ event: Event, _ done: @escaping @MainActor (Core) -> Void) {
    let input = Input(moment: moment, event: event)
    queue.async { [library, self] in
      let outcome = Result { try turn(of: input, by: library) }
      // The main queue keeps the order of the core's own.
      DispatchQueue.main.async {
        MainActor.assumeIsolated {
          done(self)
          self.take(outcome, of: input)
        }
      }
    }
  }

  /// Returns once everything sent so far has been drawn.
  public func settle() async {
    await withCheckedContinuation { drawn in
      queue.async { DispatchQueue.main.async { drawn.resume() } }
    }
  }

  private func take(_ outcome: Result<Turn, any Error>, of input: Input) {
    let event = input.event
    let isLook = event == .look
    switch outcome {
    case .success(let turn):
      if !isLook && !event.isWork { hasFailed = false }
      confirmations += turn.orders.count { $0 == .confirm }
      languageRequests += turn.orders.count { $0 == .openLanguages }
      for case .dial(let number) in turn.orders { dials.append(number) }
      for case .file(let order) in turn.orders { files?.carryOut(order) }
      worded = event.locale?.languages ?? worded
      reminders?.carryOut(turn, from: input.moment, worded: worded)
      resume(turn)
      show(turn.view, after: event)
    // The core's own work: the person did nothing that could have failed.
    case .failure where event.isWork: break
    case .failure:
      hasFailed = true
      // What is stored is shown again; a look that fails too is not repeated.
      if !isLook { look() }
    }
  }

  /// Sends the next chunk of the core's work back, behind every event that waits by now.
  private func resume(_ turn: Turn) {
    for case .resume(let job, let chunk) in turn.orders {
      send(.work(.resume(job: job, chunk: chunk)))
    }
  }

  private func show(_ view: AppView, after event: Event) {
    self.view = view
    switch view.screen {
    case .opening, .recovery: break
    case let screen where screen.isPlace: (base, above) = (view, [])
    default: above = above.covered(by: view, after: event)
    }
    lookAgain(for: view)
  }

  /// Looks again when what is drawn will read otherwise, by itself.
  private func lookAgain(for view: AppView) {
    alarm?.cancel()
    guard let wait = view.readsOtherwise(after: moment.utcMs) else { return }
    alarm = Task { [weak self] in
      // Left to itself the system gathers timers: a rest of three minutes would end seconds late.
      try? await Task.sleep(for: .milliseconds(wait), tolerance: .zero)
      if !Task.isCancelled { self?.look() }
    }
  }
}
