// What repeats, and what folds.
// Boundary: only what Brace's screens use of Apple's pages "ForEach" and "DisclosureGroup".
import Foundation

// Apple, "ForEach".
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: Leaf {
  let data: Data
  let id: (Data.Element) -> ID
  let content: (Data.Element) -> Content
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.data = data
    id = { $0.id }
    self.content = content
  }
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>,
    @ViewBuilder content: @escaping (Data.Element) -> Content
  ) {
    self.data = data
    self.id = { $0[keyPath: id] }
    self.content = content
  }
  func elements(_ place: Place) -> [Element] {
    let ids = data.map(id)
    precondition(Set(ids).count == ids.count, "two rows with one id: \(ids)")
    return data.flatMap { item in
      let found = evaluate(content(item), place.at("#\(id(item))"))
      if found.count == 1, found[0].tag == nil { found[0].tag = AnyHashable(id(item)) }
      return found
    }
  }
}

// Apple, "DisclosureGroup".
public struct DisclosureGroup<Label: View, Content: View>: Leaf {
  let label: Label
  let isExpanded: Binding<Bool>
  let content: () -> Content
  public init<Words: StringProtocol>(
    _ label: Words, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content
  ) where Label == Text {
    self.label = Text(label)
    self.isExpanded = isExpanded
    self.content = content
  }
  func elements(_ place: Place) -> [Element] {
    let button = Element("button", words(evaluate(label, place.at("label"))))
    button.isOfTheSystem = true
    button.value = isExpanded.wrappedValue ? "expanded" : "collapsed"
    button.press = { isExpanded.wrappedValue.toggle() }
    return [button] + (isExpanded.wrappedValue ? evaluate(content(), place.at("folded")) : [])
  }
}
