// What an intent speaks of: the subjects of the view that was drawn when the person tapped.
// Boundary: puts ids into events; what has become of them meanwhile, the core finds out.
import BraceWire
import Foundation

extension Subjects {
  /// The rating that a pad of this purpose sends.
  func rating(_ purpose: PadPurpose, _ nrs: UInt8) -> CheckEvent {
    switch purpose {
    case .afterSet: .rate(session: session, after: setToRate, nrs: nrs, site: nil, note: "")
    case .answer: .answer(asked: asked, nrs: nrs, site: nil)
    case .recall:
      .answer(
        asked: .recall(recall ?? RecallRef(session: "", markMs: 0, site: nil)), nrs: nrs, site: nil)
    }
  }

  /// The set that a form sends.
  func set(_ form: SetForm, _ check: LoadCheck) -> SessionEvent {
    .logSet(session: session, after: lastSet, form: form, check: check, list: .inView)
  }
}
