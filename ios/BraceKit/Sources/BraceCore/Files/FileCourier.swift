// Carries out the core's orders about files, one at a time: which of the system's sheets is up, and what the
// core is told of it.
// Boundary: no rule and no text. The core waits for nothing: an answer that never comes holds up nobody.
import BraceWire
import Foundation
import Observation

@MainActor @Observable public final class FileCourier {
  /// What the system is to show.
  public private(set) var sheet: FileSheet?
  /// How many orders there were: what a sheet says of an older one is not about this.
  public private(set) var count = 0
  /// How many sheets were given up without a word of the system's: what shows them begins anew.
  public private(set) var lost = 0

  @ObservationIgnored private let documents: any Documents
  @ObservationIgnored private let shelf: FileShelf
  @ObservationIgnored private weak var core: Core?
  /// The order that is not answered yet.
  @ObservationIgnored private var open: Asked?
  @ObservationIgnored private var work: Task<Void, Never>?

  /// So long a sheet may take until it covers the page, in milliseconds. An order that comes later was asked
  /// for on a page that nothing covers.
  static let untilCovered: Int64 = 1000

  private struct Asked {
    let id: Int
    let order: FileOrder
    let at: Moment
  }

  /// `folder`: where copies lie while they are on their way.
  public init(
    documents: any Documents, folder: URL = FileManager.default.temporaryDirectory
  ) {
    self.documents = documents
    shelf = FileShelf(in: folder)
  }

  func serve(_ core: Core) { self.core = core }

  /// A second tap before the sheet is there changes nothing. Later, the older sheet is gone without a word, or
  /// its file is still on the way: then the newer order takes its place.
  func carryOut(_ order: FileOrder) {
    guard let core else { return }
    let now = core.moment
    if let open {
      // Of two for the same, one answer is for both: to that the core clears away what it wrote for either.
      let isOther = order.errand != open.order.errand
      if (0..<Self.untilCovered).contains(now.milliseconds(since: open.at)) {
        if isOther { tell(order.answer(.cancelled)) }
        return
      }
      if sheet != nil { lost += 1 }
      close(isOther ? .cancelled : nil)
    }
    count += 1
    open = Asked(id: count, order: order, at: now)
    switch order {
    case .pick: sheet = .pick
    case .save(let path, let name, _): stage(path, as: name)
    case .share(let title, let text): sheet = .share(SharedText(title: title, text: text))
    }
  }

  private func stage(_ path: String, as name: String) {
    let id = count
    work = Task { [shelf] in
      let staged = try? await shelf.stage(path, as: name)
      guard open?.id == id else {
        if let staged { shelf.discard(staged) }
        return
      }
      if let staged { sheet = .save(staged) } else { close(.failed) }
    }
  }

  /// The person has chosen a file.
  public func chose(_ result: Result<[URL], any Error>) {
    guard let open, open.order.errand == .pick else { return }
    sheet = nil
    switch result {
    case .success(let chosen):
      if let document = chosen.first { bring(document, id: open.id) } else { close(.cancelled) }
    case .failure(let error): close(error.outcome)
    }
  }

  private func bring(_ document: URL, id: Int) {
    // Taken up at once: the system may end it with what called this.
    let isHeld = documents.begin(document)
    work = Task { [shelf, documents] in
      let copy = try? await shelf.bring(document, from: documents)
      if isHeld { documents.end(document) }
      guard open?.id == id else {
        if let copy { shelf.discard(copy) }
        return
      }
      guard let copy else { return close(.failed) }
      open = nil
      // What was brought in before may be read until the core knows of this.
      core?.send(.files(.picked(path: copy.path, name: copy.lastPathComponent))) { _ in
        shelf.keep(only: copy)
      }
    }
  }

  /// The file has been moved to where the person wants it.
  public func moved(_ result: Result<URL, any Error>) {
    guard open?.order.errand == .save else { return }
    switch result {
    case .success: close(.done)
    case .failure(let error): close(error.outcome)
    }
  }

  /// The person has left the sheet, or shared. What it was for is said, for a newer one may be open by now.
  public func leave(_ errand: FileErrand) { if open?.order.errand == errand { close(.cancelled) } }

  /// Something else is to be seen.
  func stepAside() { if open != nil { close(.cancelled) } }

  /// The sheet of that order is down; what came of it, the system says before or after.
  public func hide(_ count: Int) { if count == self.count { sheet = nil } }

  /// Returns once every file on its way has arrived.
  func settle() async { await work?.value }

  /// Ends the order that is open, and answers it where there is an answer.
  private func close(_ outcome: FileOutcome?) {
    work?.cancel()
    sheet = nil
    guard let closed = open else { return }
    open = nil
    if closed.order.errand == .save { shelf.clear() }
    if let outcome { tell(closed.order.answer(outcome)) }
  }

  private func tell(_ event: Event?) { if let event { core?.send(event) } }
}

extension Error {
  fileprivate var outcome: FileOutcome {
    (self as? CocoaError)?.code == .userCancelled ? .cancelled : .failed
  }
}
