// One event's way through the library, and what an event is to the shell.
// Boundary: bytes in, bytes out; what comes of them is the core's matter.
import BraceFfi
import BraceWire
import Foundation

extension Event {
  /// Whether it is about a job in the background.
  var isWork: Bool { if case .work = self { true } else { false } }

  /// How the person reads from then on.
  var locale: LocaleChoice? {
    switch self {
    case .start(let start): start.locale
    case .changeLocale(let locale): locale
    default: nil
    }
  }
}

/// One input through the library, as bytes.
func turn(of input: Input, by library: any CoreFfiProtocol) throws -> Turn {
  let answer = try library.update(input: Data(input.bincodeSerialize()))
  return try Turn.bincodeDeserialize(input: [UInt8](answer))
}
