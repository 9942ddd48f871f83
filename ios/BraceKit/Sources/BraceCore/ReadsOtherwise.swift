// When what is drawn will read otherwise, though nobody does anything.
// Boundary: from the moments that the core gives; what it reads then, the core says when it is looked at.
import BraceWire

extension AppView {
  /// In how many milliseconds from `now` it reads otherwise: a question becomes due, a wait is a minute
  /// shorter, a rest reaches its target and counts on from there.
  func readsOtherwise(after now: Int64) -> Int64? {
    let asked = ask.flatMap { $0.due ? nil : min(60_000, $0.utcMs - now) }
    var rested: Int64?
    if case .session(let session) = screen, let rest = session.rest {
      rested =
        rest.ready == nil ? rest.sinceUtcMs + Int64(rest.targetSeconds) * 1000 - now : 1000
    }
    return [asked, rested].compactMap(\.self).min().map { max(0, $0) }
  }
}
