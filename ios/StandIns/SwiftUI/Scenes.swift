// An app and its window.
// Boundary: only what Brace's app uses of Apple's pages "App", "Scene", "SceneBuilder" and
// "WindowGroup". There is no window here: `main` ends at once.
import Foundation

// Apple, "Scene".
@MainActor @preconcurrency public protocol Scene {
  associatedtype Body: Scene
  @SceneBuilder @MainActor @preconcurrency var body: Body { get }
}
extension Never: Scene {}

// Apple, "SceneBuilder".
@resultBuilder public enum SceneBuilder {
  public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
}

// Apple, "WindowGroup".
public struct WindowGroup<Content: View>: Scene {
  public init(@ViewBuilder content: @escaping () -> Content) {}
  public var body: Never { fatalError("a stand-in's own scene has no body") }
}

// Apple, "App".
@MainActor @preconcurrency public protocol App {
  associatedtype Body: Scene
  @SceneBuilder @MainActor @preconcurrency var body: Body { get }
  @MainActor @preconcurrency init()
}
extension App {
  @MainActor @preconcurrency public static func main() { _ = Self().body }
}
