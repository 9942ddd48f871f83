// What a test holds: a view kept alive with its state, read and worked as a VoiceOver user would.
// Boundary: nothing here is Apple's; tests reach it through `@_spi(Evaluator) import SwiftUI`.
import Foundation

@_spi(Evaluator) @MainActor public final class Reader {
  let root: any View
  let host = Host()
  var environment = EnvironmentValues()
  /// How many times a button was pressed.
  public private(set) var presses = 0

  /// What was opened outside the app.
  public private(set) var opened: [URL] = []

  public init<V: View>(_ root: V) {
    self.root = root
    environment.openURL = OpenURLAction { [unowned self] in opened.append($0) }
  }

  public struct NotFound: Error, CustomStringConvertible {
    public let description: String
  }

  /// How large the person reads.
  public var dynamicTypeSize: DynamicTypeSize {
    get { environment.dynamicTypeSize }
    set { environment.dynamicTypeSize = newValue }
  }

  /// Whether the person has asked for less motion.
  public var reducesMotion: Bool {
    get { environment.accessibilityReduceMotion }
    set { environment.accessibilityReduceMotion = newValue }
  }

  /// Whether the app is in front.
  public var scenePhase: ScenePhase {
    get { environment.scenePhase }
    set { environment.scenePhase = newValue }
  }

  /// How many times the device has ticked.
  public var feedbacks: Int {
    _ = elements
    return host.feedbacks
  }

  /// The screen as it stands. What appears or changes may change state: evaluated until it rests.
  public var elements: [Element] {
    var rounds = 0
    while true {
      host.used = []
      (host.written, host.dashes) = ([], [])
      let found = evaluate(root, Place(host: host, environment: environment))
      host.slots = host.slots.filter { host.used.contains($0.key) }
      let later = host.later
      host.later = []
      if later.isEmpty { return found }
      rounds += 1
      precondition(rounds < 100, "the screen never comes to rest")
      for work in later { work() }
    }
  }

  /// What is written on canvases.
  public var written: [String] {
    _ = elements
    return host.written
  }

  /// The dashes of every broken line on canvases.
  public var dashes: [[CGFloat]] {
    _ = elements
    return host.dashes
  }

  /// Time passes for what is drawn anew as it does.
  public func pass(seconds: TimeInterval) { host.date += seconds }

  /// Every element that can be met.
  public var all: [Element] { elements.flatMap(\.all) }

  /// What is read aloud next, where a screen has said so.
  public var heard: Element? { all.first { $0.isHeard } }

  /// The screen as lines of text.
  public var text: String { elements.map { $0.lines(0) }.joined() }

  /// Everything that is read aloud, in order.
  public var labels: [String] { all.map(\.label).filter { !$0.isEmpty } }

  public func find(_ role: String, _ label: String) throws -> Element {
    let found = all.filter { $0.role == role && $0.label == label }
    guard found.count == 1 else {
      throw NotFound(description: "\(found.count) of \(role) \"\(label)\" in\n\(text)")
    }
    return found[0]
  }

  public func press(_ label: String) throws { try press(try find("button", label)) }

  /// Of several buttons with one label, the one in the group with this label.
  public func press(_ label: String, in group: String) throws {
    let groups = all.filter { $0.role == "group" && $0.label == group }
    let found = groups.flatMap(\.all).filter { $0.role == "button" && $0.label == label }
    guard found.count == 1 else {
      throw NotFound(
        description: "\(found.count) of button \"\(label)\" of \"\(group)\" in\n\(text)")
    }
    try press(found[0])
  }

  /// Of several buttons with one label, in the order in which they are met.
  public func press(_ label: String, nth: Int) throws {
    let found = all.filter { $0.role == "button" && $0.label == label }
    guard found.indices.contains(nth) else {
      throw NotFound(description: "\(found.count) of button \"\(label)\" in\n\(text)")
    }
    try press(found[nth])
  }

  private func press(_ button: Element) throws {
    guard button.isEnabled, let press = button.press else {
      throw NotFound(description: "button \"\(button.label)\" is disabled in\n\(text)")
    }
    presses += 1
    press()
  }

  public func flip(_ label: String) throws { try find("switch", label).press?() }

  /// Carries out a custom or swipe action of the element with this label.
  public func act(_ action: String, on label: String) throws {
    let found = all.filter { $0.label == label && $0.actions[action] != nil }
    guard found.count == 1, let act = found[0].actions[action] else {
      throw NotFound(description: "\(found.count) of \"\(label)\" can \"\(action)\" in\n\(text)")
    }
    act()
  }

  /// Scrolls until this comes into sight.
  public func scroll(to label: String) throws {
    let found = all.filter { $0.label == label && $0.actions["Appear"] != nil }
    guard found.count == 1, let appear = found[0].actions["Appear"] else {
      throw NotFound(description: "\(found.count) of \"\(label)\" to scroll to in\n\(text)")
    }
    appear()
  }

  /// How a person leaves a field.
  public enum Leaving: String {
    case byReturn = "Submit"
    case byTappingElsewhere = "Blur"
  }

  /// Types into a field, whole, and leaves it, or stays in it.
  public func type(_ text: String, into label: String, _ leaving: Leaving? = .byReturn) throws {
    try find("field", label).actions["Focus"]?()
    try find("field", label).enter?(text)
    let field = try find("field", label)
    if let leaving { field.actions[leaving.rawValue]?() }
  }

  /// Swipes the sheet down.
  public func closeSheet() throws {
    let sheet = all.first { $0.role == "sheet" && $0.actions["Close"] != nil }
    guard let close = sheet?.actions["Close"] else {
      throw NotFound(description: "no sheet that closes in\n\(text)")
    }
    close()
  }

  public func pick(_ option: String, in label: String) throws {
    let picker = try find("picker", label)
    guard picker.children.contains(where: { $0.label == option }) else {
      throw NotFound(description: "no \"\(option)\" in\n\(text)")
    }
    picker.enter?(option)
  }

  /// What a person does to pull the newest in.
  public func refresh() async throws {
    guard let list = all.first(where: { $0.actions["Refresh"] != nil }) else {
      throw NotFound(description: "nothing refreshes in\n\(text)")
    }
    list.actions["Refresh"]?()
  }

  /// The system's way back: the bar's button, a swipe from the edge.
  public func goBack() throws {
    guard let back = all.first(where: { $0.role == "back" }) else {
      throw NotFound(description: "no way back in\n\(text)")
    }
    back.press?()
  }

  /// A long press on the bar's button, and the lowest of what it lists.
  public func goToRoot() throws {
    guard let leave = all.first(where: { $0.role == "back" })?.pressLong else {
      throw NotFound(description: "no way back in\n\(text)")
    }
    leave()
  }
}
