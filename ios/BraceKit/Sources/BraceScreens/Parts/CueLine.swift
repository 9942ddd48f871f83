// The cue of the moment, and beside it what it means and what is worth reading before the lift.
// Boundary: which cue fits, and where each way leads, is the core's.
import BraceWire
import Foundation
import SwiftUI

struct CueLine: View {
  let cue: CueView

  var body: some View {
    Beside(spacing: 0) {
      Text(cue.text).textStyle(.head)
      Spacer(minLength: Gap.narrow)
      if let about = cue.about { About(link: about, of: cue.text) }
      About(link: cue.before, sign: .book)
    }
    .frame(minHeight: Target.usual)
  }
}
