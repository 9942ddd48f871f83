// The share sheet, as a view controller.
// Boundary: only what Brace's app uses of Apple's pages "UIActivityViewController", "UIActivityItemSource"
// and "UIActivity". Nothing is shared here.
import Foundation

// Apple, "UIViewController".
@MainActor open class UIViewController: NSObject {}

// Apple, "UIActivity".
@MainActor open class UIActivity: NSObject {
  // Apple, "UIActivity.ActivityType".
  public struct ActivityType: Hashable, RawRepresentable, Sendable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

// Apple, "UIActivityViewController".
open class UIActivityViewController: UIViewController {
  // Apple, "UIActivityViewController.CompletionWithItemsHandler".
  public typealias CompletionWithItemsHandler = (
    UIActivity.ActivityType?, Bool, [Any]?, (any Error)?
  ) -> Void
  public init(activityItems: [Any], applicationActivities: [UIActivity]?) {}
  open var completionWithItemsHandler: CompletionWithItemsHandler?
}

// Apple, "UIActivityItemSource": the subject is optional there.
public protocol UIActivityItemSource: NSObjectProtocol {
  func activityViewControllerPlaceholderItem(
    _ activityViewController: UIActivityViewController
  ) -> Any
  func activityViewController(
    _ activityViewController: UIActivityViewController,
    itemForActivityType activityType: UIActivity.ActivityType?
  ) -> Any?
  func activityViewController(
    _ activityViewController: UIActivityViewController,
    subjectForActivityType activityType: UIActivity.ActivityType?
  ) -> String
}
