//! The back from behind, drawn in dots: nine areas that follow the body.
//!
//! Boundary: draws marks where they are, in the order the view gives: upper to lower, left to right. The outline is
//! that of the other shells, in a box of 320 by 296 units; its right half, mirrored, is its left one.

use super::{
    canvas::{ACROSS, Canvas, DOWN, Dot},
    flow::Flow,
    page::{Hit, width},
    theme::Theme,
};
use ratatui::{
    style::Style,
    text::{Line, Span},
};
use shared::view::full_check::{BackNames, Place};

/// Columns of the figure, and rows with its head and without: low windows have none to spare.
const COLUMNS: u16 = 28;
const WHOLE: u16 = 14;
const HEADLESS: u16 = 11;
/// Where the figure begins without its head, units.
const UNDER_HEAD: f64 = 62.0;
/// Columns of the regions' names.
const NAMES: u16 = 6;
/// The box, units.
const BOX: (f64, f64) = (320.0, 296.0);
const MIDDLE: f64 = 160.0;
/// Where the regions begin and end, and where the spine's area does, units.
const REGIONS: [f64; 4] = [92.0, 156.0, 220.0, 284.0];
const SPINE: f64 = 28.0;
/// Where the torso leaves the arm, units.
const ARMPIT: f64 = 152.0;
/// Pieces of a curve.
const PIECES: u8 = 12;

type Point = (f64, f64);
/// A curve from its first point to its last, drawn to by the two between.
type Curve = [Point; 4];

/// Neck to shoulder, shoulder, upper arm; then the inside of the arm; then flank and hip.
const OUTER: [Curve; 3] = [
    [(178.0, 58.0), (180.0, 68.0), (188.0, 74.0), (214.0, 80.0)],
    [(214.0, 80.0), (252.0, 86.0), (268.0, 92.0), (276.0, 124.0)],
    [(276.0, 124.0), (284.0, 158.0), (292.0, 206.0), (302.0, 252.0)],
];
const INNER: Curve = [(280.0, 258.0), (274.0, 224.0), (268.0, 190.0), (260.0, ARMPIT)];
const FLANK: [Curve; 2] = [
    [(260.0, ARMPIT), (264.0, 196.0), (260.0, 220.0), (258.0, 236.0)],
    [(258.0, 236.0), (258.0, 258.0), (268.0, 276.0), (270.0, 296.0)],
];
/// The lower edge of a shoulder blade.
const BLADE: Curve = [(176.0, 112.0), (178.0, 138.0), (206.0, 152.0), (232.0, 132.0)];

/// How many columns the figure takes with its regions' names.
pub const fn columns() -> u16 {
    NAMES + COLUMNS
}

/// The figure with its marks, in at most so many rows; a click on an area chooses it.
pub fn flow(theme: Theme, rows: u16, places: &[Place], chosen: usize, names: &BackNames) -> Flow {
    let head = rows >= WHOLE;
    let rows = if head { WHOLE } else { HEADLESS };
    let scale = Scale {
        top: if head { 0.0 } else { UNDER_HEAD },
        unit: (
            f64::from(i32::from(COLUMNS) * ACROSS) / BOX.0,
            f64::from(i32::from(WHOLE) * DOWN) / BOX.1,
        ),
    };
    let mut canvas = Canvas::new(COLUMNS, rows);
    let areas: Vec<Area> = places.iter().take(9).enumerate().map(Area::of).collect();
    for area in &areas {
        let style = match (area.nrs, area.at == chosen) {
            (Some(nrs), _) => theme.pain(nrs),
            (None, true) => theme.filled(),
            (None, false) => continue,
        };
        canvas.tint(|dot| area.holds(scale.unit_of(dot)), style);
    }
    outline(&mut canvas, &scale, theme, head);
    for area in &areas {
        area.mark(&mut canvas, &scale, theme, area.at == chosen);
    }
    sides(&mut canvas, &scale, theme, names);
    let mut flow = Flow::new(theme, columns());
    for (row, line) in (0..).zip(canvas.lines()) {
        let name = areas.iter().step_by(3).zip(&names.regions).find_map(|(area, name)| {
            let (_, middle) = area.middle(&scale);
            (middle == row).then_some(name.as_str())
        });
        let name = name.unwrap_or_default();
        let gap = " ".repeat(usize::from(NAMES.saturating_sub(width(name))));
        let mut spans = vec![Span::styled(name.to_owned(), theme.quiet()), Span::raw(gap)];
        spans.extend(line.spans);
        flow.line(Line::from(spans));
        for area in &areas {
            if let Some((from, wide)) = area.columns_in(row, &scale) {
                flow.spot(NAMES + from, wide, Hit::Cell(area.at));
            }
        }
    }
    flow
}

/// Units to dots.
struct Scale {
    top: f64,
    unit: (f64, f64),
}

impl Scale {
    #[allow(clippy::cast_possible_truncation, reason = "a dot of a canvas")]
    fn dot(&self, (x, y): Point) -> Dot {
        ((x * self.unit.0).round() as i32, ((y - self.top) * self.unit.1).round() as i32)
    }

    fn unit_of(&self, (x, y): Dot) -> Point {
        (f64::from(x) / self.unit.0, f64::from(y) / self.unit.1 + self.top)
    }
}

/// One of the nine.
struct Area {
    at: usize,
    nrs: Option<u8>,
    /// From and to, units; the flank cuts what is outside.
    across: (f64, f64),
    down: (f64, f64),
}

impl Area {
    fn of((at, place): (usize, &Place)) -> Self {
        let edges = [0.0, MIDDLE - SPINE, MIDDLE + SPINE, BOX.0];
        let between = |edges: &[f64; 4], at: usize| {
            let edge = |at: usize| edges.get(at).copied().unwrap_or(BOX.0);
            (edge(at), edge(at + 1))
        };
        let (across, down) = (between(&edges, at % 3), between(&REGIONS, at / 3));
        Self { at, nrs: place.nrs, across, down }
    }

    fn holds(&self, (x, y): Point) -> bool {
        let within = |at: f64, (from, to): (f64, f64)| from <= at && at < to;
        within(x, self.across) && within(y, self.down) && (x - MIDDLE).abs() < half_width(y)
    }

    /// The cell in its middle.
    fn middle(&self, scale: &Scale) -> (i32, i32) {
        let y = f64::midpoint(self.down.0, self.down.1);
        let edge = |x: f64| x.clamp(MIDDLE - half_width(y), MIDDLE + half_width(y));
        let (x, y) = scale.dot((f64::midpoint(edge(self.across.0), edge(self.across.1)), y));
        // On the edge of two rows the upper one: an area's rows begin above its middle.
        (x / ACROSS, (y - 1) / DOWN)
    }

    /// The number, between marks where the keys point at the area.
    fn mark(&self, canvas: &mut Canvas, scale: &Scale, theme: Theme, chosen: bool) {
        let (column, row) = self.middle(scale);
        let said = self.nrs.map_or_else(|| " ".to_owned(), |nrs| nrs.to_string());
        let style = match self.nrs {
            Some(nrs) => theme.pain(nrs),
            None if chosen => theme.filled(),
            None => return,
        };
        let text = if chosen { format!("▸{said}◂") } else { said };
        canvas.word(column - i32::from(width(&text)) / 2, row, &text, style);
    }

    /// The columns that it takes in a row.
    fn columns_in(&self, row: i32, scale: &Scale) -> Option<(u16, u16)> {
        let own = (0..i32::from(COLUMNS)).filter(|column| {
            let middle = (column * ACROSS + ACROSS / 2, row * DOWN + DOWN / 2);
            self.holds(scale.unit_of(middle))
        });
        let own: Vec<i32> = own.collect();
        let (first, last) = (own.first()?, own.last()?);
        Some((u16::try_from(*first).ok()?, u16::try_from(last - first + 1).ok()?))
    }
}

/// Half of the torso's width at a height, units.
fn half_width(y: f64) -> f64 {
    let edge = FLANK.iter().flat_map(points).find(|(_, down)| *down >= y.max(ARMPIT));
    edge.map_or(110.0, |(across, _)| across - MIDDLE)
}

/// The points of a curve.
fn points(curve: &Curve) -> impl Iterator<Item = Point> + use<> {
    let [from, leaving, arriving, to] = *curve;
    (0..=PIECES).map(move |piece| {
        let on = f64::from(piece) / f64::from(PIECES);
        let off = 1.0 - on;
        let weights = [off * off * off, 3.0 * off * off * on, 3.0 * off * on * on, on * on * on];
        let weighted = |part: fn(Point) -> f64| {
            let parts = [from, leaving, arriving, to].map(part);
            weights.into_iter().zip(parts).map(|(weight, part)| weight * part).sum::<f64>()
        };
        (weighted(|at| at.0), weighted(|at| at.1))
    })
}

fn outline(canvas: &mut Canvas, scale: &Scale, theme: Theme, head: bool) {
    let ink = theme.line();
    let mut both = |right: Vec<Point>, ink: Style| {
        let left = right.iter().map(|(x, y)| (BOX.0 - x, *y)).collect::<Vec<_>>();
        for side in [right, left] {
            canvas.path(&side.into_iter().map(|at| scale.dot(at)).collect::<Vec<_>>(), ink);
        }
    };
    both(OUTER.iter().flat_map(points).collect(), ink);
    both([(302.0, 252.0), (280.0, 258.0)].into_iter().chain(points(&INNER)).collect(), ink);
    both(FLANK.iter().flat_map(points).collect(), ink);
    both(points(&BLADE).collect(), ink);
    if head {
        both(vec![(178.0, 58.0), (178.0, 48.0)], ink);
        both(skull().collect(), ink);
    }
    for edge in REGIONS {
        let half = half_width(edge);
        let (from, to) = (scale.dot((MIDDLE - half, edge)), scale.dot((MIDDLE + half, edge)));
        canvas.broken(from, to, (1, 3), ink);
    }
    for side in [-SPINE, SPINE] {
        let at = |y: f64| scale.dot((MIDDLE + side, y));
        canvas.broken(at(REGIONS[0]), at(REGIONS[3]), (1, 3), ink);
    }
}

/// The right half of the head, without what the neck hides.
fn skull() -> impl Iterator<Item = Point> {
    const RADIUS: f64 = 27.0;
    (0..=PIECES).map(|piece| {
        let turn = f64::from(piece) / f64::from(PIECES) * 0.77 * std::f64::consts::PI;
        (MIDDLE + RADIUS * turn.sin(), 30.0 - RADIUS * turn.cos())
    })
}

/// Left and right, beside the shoulders.
fn sides(canvas: &mut Canvas, scale: &Scale, theme: Theme, names: &BackNames) {
    let at = |x: f64, y: f64| {
        let (x, y) = scale.dot((x, y));
        (x / ACROSS, y / DOWN)
    };
    let ((left, row), (right, _)) = (at(40.0, 76.0), at(280.0, 76.0));
    canvas.word(left - i32::from(width(&names.left)), row, &names.left, theme.quiet());
    canvas.word(right, row, &names.right, theme.quiet());
}
