// The system's sheets for files: choosing one, choosing where one goes, sharing a text.
// Boundary: shows what the desk says and tells it what came of it; each sheet hangs on a view of its own,
// for of several on one view the system may show the last alone.
import BraceCore
import Foundation
import SwiftUI
import UniformTypeIdentifiers

struct FileSheets<Share: View>: View {
  let desk: FileDesk
  let share: BraceRoot<Share>.Sharing

  var body: some View {
    ZStack {
      Color.clear
        // Whatever has bytes: what a log is called, other systems do not know.
        .fileImporter(
          isPresented: shown { $0 == .pick }, allowedContentTypes: [.data],
          allowsMultipleSelection: false
        ) {
          desk.chose($0)
        } onCancellation: {
          desk.leave(.pick)
        }
      Color.clear
        .fileMover(isPresented: shown { $0.file != nil }, file: desk.sheet?.file) {
          desk.moved($0)
        } onCancellation: {
          desk.leave(.save)
        }
      Color.clear
        .sheet(isPresented: shown { $0.text != nil }, onDismiss: { desk.leave(.share) }) {
          if let text = desk.sheet?.text {
            share(text) { desk.leave(.share) }.presentationDetents([.medium, .large])
          }
        }
    }
  }

  private func shown(_ isIt: (FileSheet) -> Bool) -> Binding<Bool> {
    let (isShown, count) = (desk.sheet.map(isIt) ?? false, desk.count)
    return Binding(get: { isShown }, set: { if !$0, isShown { desk.hide(count) } })
  }
}

extension FileSheet {
  fileprivate var file: URL? { if case .save(let file) = self { file } else { nil } }
  fileprivate var text: SharedText? { if case .share(let text) = self { text } else { nil } }
}
