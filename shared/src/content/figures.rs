//! Bodies as joints and outlines, in hundredths of a box of 100 by 100, y down.
//!
//! Boundary: coordinates; `view::figures` draws them and says what they show.

/// A place: to the right, down.
pub type At = (i32, i32);

/// The right half of a back from behind: neck, shoulder, arm, flank, hip. Mirrored at [`SPINE_X`] it is whole.
pub const BACK_HALF: &[At] = &[
    (5562, 2188),
    (5626, 2361),
    (5751, 2510),
    (5958, 2642),
    (6264, 2762),
    (6688, 2875),
    (7321, 2994),
    (7810, 3152),
    (8177, 3388),
    (8442, 3741),
    (8625, 4250),
    (8877, 5440),
    (9144, 6810),
    (9438, 8250),
    (8750, 8438),
    (8560, 7370),
    (8356, 6275),
    (8125, 5125),
    (8173, 5878),
    (8175, 6499),
    (8105, 7417),
    (8062, 7750),
    (8096, 8149),
    (8279, 8893),
    (8438, 9625),
];

/// The right shoulder blade's inner edge.
pub const BLADE: &[At] = &[(5875, 3625), (6224, 3960), (6414, 4383), (6429, 4864), (6250, 5375)];

/// The middle of the back.
pub const SPINE_X: i32 = 5000;

/// The middle of the head.
pub const HEAD: At = (SPINE_X, 1312);

/// The head's radius.
pub const HEAD_RADIUS: i32 = 844;

/// The edges of the regions, from the top of the upper one to the bottom of the lower one.
pub const REGION_EDGES: [i32; 4] = [3250, 5250, 7250, 9250];

/// Half the width of the torso where the regions are.
pub const HALF_TORSO: i32 = 3100;
