// Stacks, bars and sheets.
// Boundary: only what Brace's screens use of Apple's pages "NavigationStack",
// "navigationDestination(for:destination:)", "navigationTitle(_:)", "toolbarTitleDisplayMode(_:)",
// "safeAreaInset(edge:alignment:spacing:content:)" and "sheet(item:onDismiss:content:)".
import Foundation

@MainActor final class Navigation {
  var destinations: [ObjectIdentifier: (AnyHashable) -> any View] = [:]
}

// Apple, "NavigationStack".
public struct NavigationStack<Data, Root: View>: Leaf {
  let path: () -> [AnyHashable]
  let pop: () -> Void
  let popAll: () -> Void
  let root: Root
  public init<Element: Hashable>(path: Binding<[Element]>, @ViewBuilder root: () -> Root)
  where Data == [Element] {
    self.path = { path.wrappedValue.map { AnyHashable($0) } }
    pop = { path.wrappedValue = path.wrappedValue.dropLast() }
    popAll = { path.wrappedValue = [] }
    self.root = root()
  }
  func elements(_ place: Place) -> [Element] {
    var here = place.at("stack")
    let navigation = here.host.slot(here.path) { Navigation() }
    here.navigation = navigation
    let base = evaluate(root, here)
    guard let top = path().last else { return base }
    let make = navigation.destinations[ObjectIdentifier(type(of: top.base))]
    precondition(make != nil, "no destination for \(top)")
    // The system labels its back button with the title of the view below.
    let back = Element("back", base.flatMap(\.all).first { $0.role == "title" }?.label ?? "")
    back.press = pop
    back.pressLong = popAll
    let shown = make.map { evaluate($0(top), here.at("\(top)")) } ?? []
    return [back] + shown
  }
}

// Apple, "ToolbarTitleDisplayMode".
public struct ToolbarTitleDisplayMode: Sendable {
  public static let inline = Self()
}

// Apple, "VerticalEdge".
public enum VerticalEdge: Sendable { case top, bottom }

// Apple, "PresentationDetent".
public struct PresentationDetent: Hashable, Sendable {
  let name: String
  public static let medium = Self(name: "medium")
  public static let large = Self(name: "large")
}

/// A sheet that is there or not.
private struct Shown: Identifiable { var id: Bool { true } }

extension View {
  public func navigationDestination<Value: Hashable, Content: View>(
    for data: Value.Type, @ViewBuilder destination: @escaping (Value) -> Content
  ) -> some View {
    Modified(self) { found, place in
      place.navigation?.destinations[ObjectIdentifier(data)] = { value in
        guard let value = value.base as? Value else { return EmptyView() }
        return destination(value)
      }
      return found
    }
  }

  public func navigationTitle<Words: StringProtocol>(_ title: Words) -> some View {
    let title = String(title)
    return Modified(self) { found, _ in [Element("title", title)] + found }
  }

  public func toolbarTitleDisplayMode(_ mode: ToolbarTitleDisplayMode) -> some View { unchanged }

  public func safeAreaInset<Content: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) -> some View {
    let content = content()
    return Modified(self) { found, place in
      let inset = evaluate(content, place.at("inset"))
      return edge == .top ? inset + found : found + inset
    }
  }

  // What is under a sheet cannot be met.
  public func sheet<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil,
    @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    Modified(self) { found, place in
      guard let shown = item.wrappedValue else { return found }
      let close: @MainActor () -> Void = {
        item.wrappedValue = nil
        onDismiss?()
      }
      var inside = place.at("sheet \(shown.id)")
      inside.environment.dismiss = DismissAction(close)
      let sheet = Element("sheet", "", evaluate(content(shown), inside))
      if !sheet.children.contains(where: \.staysOpen) { sheet.actions["Close"] = close }
      for element in found { element.isHidden = true }
      return found + [sheet]
    }
  }

  // Apple, "sheet(isPresented:onDismiss:content:)".
  public func sheet<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil,
    @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    let item = Binding<Shown?>(
      read: { isPresented.wrappedValue ? Shown() : nil },
      write: { isPresented.wrappedValue = $0 != nil })
    return sheet(item: item, onDismiss: onDismiss) { _ in content() }
  }

  public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View { unchanged }

  // What is inside tells its sheet that no swipe closes it.
  public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View {
    Modified(self) { found, _ in
      found.map {
        $0.staysOpen = $0.staysOpen || isDisabled
        return $0
      }
    }
  }
}

// Apple, "ToolbarItemPlacement".
public struct ToolbarItemPlacement: Sendable {
  public static let primaryAction = Self()
  public static let principal = Self()
}

// Apple, "ToolbarContent".
@MainActor @preconcurrency public protocol ToolbarContent {
  associatedtype Body: ToolbarContent
}
extension Never: ToolbarContent {}

/// What a toolbar holds, for the evaluator.
@MainActor protocol Barred { var held: [any View] { get } }

// Apple, "ToolbarItem".
public struct ToolbarItem<ID, Content: View>: ToolbarContent, Barred {
  public typealias Body = Never
  let held: [any View]
  public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content)
  where ID == () { held = [content()] }
}

/// Several items.
struct BarItems: ToolbarContent, Barred {
  typealias Body = Never
  let held: [any View]
}

// Apple, "ToolbarContentBuilder".
@resultBuilder public enum ToolbarContentBuilder {
  public static func buildBlock<Content: ToolbarContent>(_ content: Content) -> Content { content }
  @MainActor public static func buildBlock<First: ToolbarContent, Second: ToolbarContent>(
    _ first: First, _ second: Second
  ) -> some ToolbarContent {
    let items: [Any] = [first, second]
    return BarItems(held: items.flatMap { ($0 as? any Barred)?.held ?? [] })
  }
}

extension View {
  // Apple, "toolbar(content:)".
  public func toolbar<Content: ToolbarContent>(
    @ToolbarContentBuilder content: () -> Content
  ) -> some View {
    let content = content()
    return Modified(self) { found, place in
      let held = (content as? any Barred)?.held ?? []
      let bar = held.enumerated().flatMap { evaluate($1, place.at("bar \($0)")) }
      // Between the title and what is on the page.
      let titles = found.prefix { $0.role == "title" }
      return titles + bar + found.dropFirst(titles.count)
    }
  }
}
