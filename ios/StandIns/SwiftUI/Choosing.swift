// What a person does in the system's dialogs for files.
// Boundary: nothing here is Apple's; tests reach it through `@_spi(Evaluator) import SwiftUI`.
import Foundation

@_spi(Evaluator) extension Reader {
  private func dialog(_ role: String) throws -> FileDialog {
    guard let dialog = all.first(where: { $0.role == role })?.dialog else {
      throw NotFound(description: "no \(role) in\n\(text)")
    }
    return dialog
  }

  /// Chooses this document where one is asked for.
  public func choose(_ document: URL) throws {
    try dialog("importer").complete(.success([document]))
  }

  /// The system cannot choose.
  public func failToChoose(_ error: any Error) throws {
    try dialog("importer").complete(.failure(error))
  }

  /// Moves the file that is offered to this folder, and says where it is.
  public func move(to folder: URL) throws -> URL {
    let dialog = try dialog("mover")
    guard let file = dialog.file else { throw NotFound(description: "no file to move") }
    let moved = folder.appending(path: file.lastPathComponent)
    try FileManager.default.moveItem(at: file, to: moved)
    dialog.complete(.success([moved]))
    return moved
  }

  /// The system cannot move.
  public func failToMove(_ error: any Error) throws {
    try dialog("mover").complete(.failure(error))
  }

  /// Leaves the dialog that is up.
  public func cancelDialog() throws {
    let up = all.contains { $0.role == "mover" } ? "mover" : "importer"
    try dialog(up).cancel()
  }
}
