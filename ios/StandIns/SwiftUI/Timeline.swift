// Views that are drawn anew as time passes.
// Boundary: only what Brace's screens use of Apple's pages "TimelineView", "TimelineViewDefaultContext",
// "TimelineSchedule" and "AnimationTimelineSchedule"; here time passes when a test says so.
import Foundation

// Apple, "TimelineSchedule".
public protocol TimelineSchedule {}

// Apple, "EveryMinuteTimelineSchedule", which the default context is named after.
public struct EveryMinuteTimelineSchedule: TimelineSchedule {}

// Apple, "AnimationTimelineSchedule".
public struct AnimationTimelineSchedule: TimelineSchedule {}

extension TimelineSchedule where Self == AnimationTimelineSchedule {
  // Apple, "animation(minimumInterval:paused:)".
  public static func animation(
    minimumInterval: Double? = nil, paused: Bool = false
  ) -> AnimationTimelineSchedule { AnimationTimelineSchedule() }
}

// Apple, "TimelineView".
public struct TimelineView<Schedule: TimelineSchedule, Content> {
  // Apple, "TimelineView.Context".
  public struct Context {
    public let date: Date
  }
  let content: (TimelineViewDefaultContext) -> Content
}

// Apple, "TimelineViewDefaultContext".
public typealias TimelineViewDefaultContext =
  TimelineView<EveryMinuteTimelineSchedule, Never>.Context

extension TimelineView: View, Leaf where Content: View {
  public init(
    _ schedule: Schedule, @ViewBuilder content: @escaping (TimelineViewDefaultContext) -> Content
  ) { self.content = content }
  func elements(_ place: Place) -> [Element] {
    let context = TimelineViewDefaultContext(date: place.host.date)
    return evaluate(content(context), place.at("timeline"))
  }
}
