// The system's sheets for files: choosing one, choosing where one goes, sharing a text.
// Boundary: shows what the courier says and tells it what came of it; each sheet hangs on a view of its own,
// for of several on one view the system may show the last alone.
import BraceCore
import Foundation
import SwiftUI
import UniformTypeIdentifiers

struct FileSheets<Share: View>: View {
  let courier: FileCourier
  let share: BraceRoot<Share>.Sharing

  var body: some View {
    ZStack {
      Color.clear
        // Whatever has bytes: what a log is called, other systems do not know.
        .fileImporter(
          isPresented: shown { $0 == .pick }, allowedContentTypes: [.data],
          allowsMultipleSelection: false
        ) {
          courier.chose($0)
        } onCancellation: {
          courier.leave(.pick)
        }
      Color.clear
        .fileMover(isPresented: shown { $0.file != nil }, file: courier.sheet?.file) {
          courier.moved($0)
        } onCancellation: {
          courier.leave(.save)
        }
      Color.clear
        .sheet(isPresented: shown { $0.text != nil }, onDismiss: { courier.leave(.share) }) {
          if let text = courier.sheet?.text {
            share(text) { courier.leave(.share) }.presentationDetents([.medium, .large])
          }
        }
    }
  }

  private func shown(_ isIt: (FileSheet) -> Bool) -> Binding<Bool> {
    let (isShown, count) = (courier.sheet.map(isIt) ?? false, courier.count)
    return Binding(get: { isShown }, set: { if !$0, isShown { courier.hide(count) } })
  }
}

extension FileSheet {
  fileprivate var file: URL? { if case .save(let file) = self { file } else { nil } }
  fileprivate var text: SharedText? { if case .share(let text) = self { text } else { nil } }
}
