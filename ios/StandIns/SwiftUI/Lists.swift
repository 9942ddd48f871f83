// Lists and what repeats in them.
// Boundary: only what Brace's screens use of Apple's pages "List", "Section", "ForEach",
// "DisclosureGroup" and "swipeActions(edge:allowsFullSwipe:content:)".
import Foundation

// Apple, "List".
public struct List<SelectionValue, Content: View>: Leaf {
  let content: Content
  public init(@ViewBuilder content: () -> Content) where SelectionValue == Never {
    self.content = content()
  }
  func elements(_ place: Place) -> [Element] {
    [Element("list", "", evaluate(content, place.at("list")))]
  }
}

// Apple, "Section".
public struct Section<Parent: View, Content: View, Footer: View>: Leaf {
  let parent: Parent
  let content: Content
  public init<Words: StringProtocol>(_ title: Words, @ViewBuilder content: () -> Content)
  where Parent == Text, Footer == EmptyView {
    parent = Text(title)
    self.content = content()
  }
  public init(@ViewBuilder content: () -> Content) where Parent == EmptyView, Footer == EmptyView {
    parent = EmptyView()
    self.content = content()
  }
  func elements(_ place: Place) -> [Element] {
    let title = words(evaluate(parent, place.at("head")))
    return [Element("section", title, evaluate(content, place.at("section")))]
  }
}

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

// Apple, "HorizontalEdge".
public enum HorizontalEdge: Sendable { case leading, trailing }

extension View {
  // Apple, "swipeActions(edge:allowsFullSwipe:content:)": VoiceOver offers them as actions.
  public func swipeActions<Content: View>(
    edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true,
    @ViewBuilder content: () -> Content
  ) -> some View {
    let content = content()
    return Modified(self) { found, place in
      for button in evaluate(content, place.at("swipe")) {
        if let press = button.press { found.first?.actions[button.label] = press }
      }
      return found
    }
  }
}
