// Views of UIKit's in SwiftUI.
// Boundary: only what Brace's app uses of Apple's page "UIViewControllerRepresentable". None is made here.
import Foundation
import UIKit

// Apple, "UIViewControllerRepresentable".
@MainActor @preconcurrency public protocol UIViewControllerRepresentable: View where Body == Never {
  associatedtype UIViewControllerType: UIViewController
  typealias Context = UIViewControllerRepresentableContext<Self>
  @MainActor @preconcurrency func makeUIViewController(context: Context) -> UIViewControllerType
  @MainActor @preconcurrency func updateUIViewController(
    _ uiViewController: UIViewControllerType, context: Context)
}
extension UIViewControllerRepresentable {
  public var body: Never { fatalError("a view of UIKit's has no body") }
}

// Apple, "UIViewControllerRepresentableContext".
@MainActor @preconcurrency
public struct UIViewControllerRepresentableContext<Representable: UIViewControllerRepresentable> {}
