//! What is laid over a lifter: an arrow, a ring, a line to look along.
//!
//! Boundary: names; where each lies follows from the joints (`view::lifter`).

/// Something to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// A line up from the middle of the foot.
    MidFoot,
    /// An arrow at the feet.
    AtFeet,
    /// An arrow at the hands.
    AtHands,
    /// The hips go back.
    HipsBack,
    /// The hips go forward.
    HipsForward,
    /// The chest points up.
    Chest,
    /// Tension all round the trunk.
    Ring,
    /// Air goes in.
    Breath,
    /// Tension along the upper back.
    Lats,
    /// The whole foot pushes into the floor.
    IntoFloor,
    /// Hip and shoulder rise alike.
    RiseTogether,
    /// The bar slides along the legs.
    BarPath,
    /// The feet from above, turned out.
    ToesOut,
    /// The thigh is level.
    LevelThigh,
    /// The hips stay under the bar.
    BarToHip,
    /// The way up.
    Up,
    /// The bar is pulled into the shins.
    IntoShins,
    /// The hip rises more than the shoulder.
    HipsAhead,
    /// How far the bar is from the middle of the foot.
    Lever,
    /// A ring that does not close.
    BrokenRing,
    /// A second plate.
    SecondPlate,
}
