// Views and how they are put together.
// Boundary: only what Brace's screens use of Apple's pages "View", "ViewBuilder", "EmptyView",
// "TupleView", "Group" and "ViewModifier"; signatures are never wider than documented.
import Foundation

// Apple, "View".
@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
  public var body: Never { fatalError("Never has no body") }
}

/// A view that the evaluator turns into elements by itself.
@MainActor protocol Leaf: View where Body == Never {
  func elements(_ place: Place) -> [Element]
}

extension Leaf {
  public var body: Never { fatalError("a stand-in's own view has no body") }
}

// Apple, "ViewBuilder".
@resultBuilder public enum ViewBuilder {
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }

  @MainActor public static func buildBlock() -> EmptyView { EmptyView() }

  public static func buildBlock<Content: View>(_ content: Content) -> Content { content }

  @MainActor @_disfavoredOverload
  public static func buildBlock<each Content: View>(
    _ content: repeat each Content
  ) -> TupleView<(repeat each Content)> {
    var parts: [any View] = []
    repeat parts.append(each content)
    return TupleView(parts)
  }

  public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }

  @MainActor public static func buildEither<TrueContent: View, FalseContent: View>(
    first: TrueContent
  ) -> _ConditionalContent<TrueContent, FalseContent> {
    _ConditionalContent(first, "first")
  }

  @MainActor public static func buildEither<TrueContent: View, FalseContent: View>(
    second: FalseContent
  ) -> _ConditionalContent<TrueContent, FalseContent> {
    _ConditionalContent(second, "second")
  }
}

// Apple, "EmptyView".
public struct EmptyView: Leaf {
  public init() {}
  func elements(_ place: Place) -> [Element] { [] }
}

// Apple, "TupleView".
public struct TupleView<T>: Leaf {
  let parts: [any View]
  init(_ parts: [any View]) { self.parts = parts }
  func elements(_ place: Place) -> [Element] {
    parts.enumerated().flatMap { evaluate($1, place.at("\($0)")) }
  }
}

// Apple, "ViewBuilder", buildEither: its result is documented by this name.
public struct _ConditionalContent<TrueContent: View, FalseContent: View>: Leaf {
  let content: any View
  let branch: String
  init(_ content: any View, _ branch: String) {
    self.content = content
    self.branch = branch
  }
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at(branch)) }
}

extension Optional: View where Wrapped: View {
  public var body: Never { fatalError("a stand-in's own view has no body") }
}

extension Optional: Leaf where Wrapped: View {
  func elements(_ place: Place) -> [Element] {
    map { evaluate($0, place.at("some")) } ?? []
  }
}

// Apple, "Group".
public struct Group<Content: View>: Leaf {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  func elements(_ place: Place) -> [Element] { evaluate(content, place) }
}

// Apple, "ViewModifier".
@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body
}

// Apple, "ViewModifier", Content: it is documented by this name.
public struct _ViewModifier_Content<Modifier: ViewModifier>: Leaf {
  let content: any View
  func elements(_ place: Place) -> [Element] { evaluate(content, place) }
}

/// A view with a modifier of the screens' own.
struct Adapted<Modifier: ViewModifier>: Leaf {
  let content: any View
  let modifier: Modifier
  func elements(_ place: Place) -> [Element] {
    let here = place.at("\(Modifier.self)")
    join(modifier, here)
    return evaluate(modifier.body(content: _ViewModifier_Content(content: content)), here)
  }
}

/// A view that begins anew where its id is another.
struct Identified: Leaf {
  let content: any View
  let id: AnyHashable
  func elements(_ place: Place) -> [Element] { evaluate(content, place.at("id \(id)")) }
}

extension View {
  // Apple, "id(_:)".
  public func id<ID: Hashable>(_ id: ID) -> some View { Identified(content: self, id: id) }

  public func modifier<Change: ViewModifier>(_ modifier: Change) -> some View {
    Adapted(content: self, modifier: modifier)
  }
}
