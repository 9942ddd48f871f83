// The app's two folders: the log's, which opens with the first unlock after a boot, and the one of
// what is due, which is open before it.
// Boundary: makes, protects and tells them apart; what lies in them is the library's, but for a mark.
import Foundation

public struct Folders: Sendable {
  let log: URL
  let due: URL

  /// Neither is made or touched before the first event.
  public init(log: URL, due: URL) {
    self.log = log
    self.due = due
  }

  /// A byte of no meaning, protected like the log: whether it can be read says whether that can.
  private var mark: URL { log.appending(path: "unlocked") }

  private var isMarked: Bool { FileManager.default.fileExists(atPath: mark.path) }

  /// The device has been unlocked since it booted. Without a mark the app was never opened, and only
  /// a person does that.
  var isUnlocked: Bool { !isMarked || (try? Data(contentsOf: mark)) != nil }

  /// Makes what is missing. Where this fails the log cannot be opened either, and the core has a
  /// screen for that.
  func make() {
    protect(due, .none)
    // No backup takes it: on another phone the log, once it is open, writes it anew.
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    var excluded = due
    try? excluded.setResourceValues(values)
    // The log's folder is marked while it is open, and left alone from then on.
    guard !isMarked else { return }
    protect(log, .completeUntilFirstUserAuthentication)
    try? Data([1]).write(to: mark, options: .completeFileProtectionUntilFirstUserAuthentication)
  }

  /// What is made in a folder takes on its protection; a system that has none passes over it.
  private func protect(_ folder: URL, _ protection: FileProtectionType) {
    // Given along at once, the folders above would have it too.
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? FileManager.default.setAttributes(
      [.protectionKey: protection], ofItemAtPath: folder.path)
  }
}
