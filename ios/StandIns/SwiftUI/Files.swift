// The system's dialogs for files.
// Boundary: only what Brace's screens use of Apple's pages
// "fileImporter(isPresented:allowedContentTypes:allowsMultipleSelection:onCompletion:onCancellation:)" and
// "fileMover(isPresented:file:onCompletion:onCancellation:)".
import Foundation
import UniformTypeIdentifiers

/// A dialog that is up.
struct FileDialog {
  /// The file that is to be moved.
  var file: URL?
  let complete: (Result<[URL], any Error>) -> Void
  let cancel: () -> Void
}

extension View {
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
    onCompletion: @escaping (Result<[URL], any Error>) -> Void,
    onCancellation: @escaping () -> Void
  ) -> some View {
    dialog("importer", isPresented, FileDialog(complete: onCompletion, cancel: onCancellation))
  }

  public func fileMover(
    isPresented: Binding<Bool>, file: URL?,
    onCompletion: @escaping (Result<URL, any Error>) -> Void,
    onCancellation: @escaping () -> Void
  ) -> some View {
    let first: (Result<[URL], any Error>) -> Void = { onCompletion($0.map { $0[0] }) }
    return dialog(
      "mover", isPresented, FileDialog(file: file, complete: first, cancel: onCancellation))
  }

  /// It goes down before it says what came of it.
  private func dialog(
    _ role: String, _ isPresented: Binding<Bool>, _ dialog: FileDialog
  ) -> Modified {
    Modified(self) { found, _ in
      guard isPresented.wrappedValue, role == "importer" || dialog.file != nil else { return found }
      let element = Element(role, dialog.file?.lastPathComponent ?? "")
      element.dialog = FileDialog(file: dialog.file) {
        isPresented.wrappedValue = false
        dialog.complete($0)
      } cancel: {
        isPresented.wrappedValue = false
        dialog.cancel()
      }
      return found + [element]
    }
  }
}
