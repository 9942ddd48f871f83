// Types of files.
// Boundary: only what Brace's screens use of Apple's page "UTType".
import Foundation

// Apple, "UTType": "data" is any sort of byte stream.
public struct UTType: Hashable, Sendable {
  let identifier: String
  public static var data: UTType { UTType(identifier: "public.data") }
}
