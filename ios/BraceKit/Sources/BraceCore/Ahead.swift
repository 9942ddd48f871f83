// What the person and the system did that the core has not drawn yet, and how to wait for it.
// Boundary: what of it holds, the core says with its next view.
import BraceWire

extension Core {
  /// The next set with one field as it now reads.
  public func edit<Value>(
    _ session: SessionView, _ field: WritableKeyPath<SetForm, Value>, _ value: Value
  ) {
    var form = form(of: session)
    form[keyPath: field] = value
    sent = form
    send(.session(.editForm(form: form))) { [form] in if $0.sent == form { $0.sent = nil } }
  }

  /// The next set as the person sees it, which may be ahead of the view.
  public func form(of session: SessionView) -> SetForm { sent ?? session.form }

  /// The system has left every screen above so many: each is left by its own way back, the uppermost first.
  public func leave(downTo count: Int) {
    for left in above.dropFirst(count).dropLast(leaving).reversed() {
      leaving += 1
      send(left.screen.wayBack) { $0.leaving -= 1 }
    }
  }

  /// Returns once everything sent so far is stored, its orders are with the system, and a file that was
  /// chosen is here.
  public func finish() async {
    // An order may come to a report, which may come to an order.
    for _ in 0..<2 {
      await files?.settle()
      await settle()
      await reminders?.settle()
    }
  }
}
