//! Draws the marks and says what each is part of: PDF/UA-1.
//!
//! Boundary: krilla writes the file and refuses one that is not accessible.

use super::{
    PageError, Paper,
    font::Fonts,
    layout::Laid,
    mark::{Ink, Mark, Node, Shape, Weight},
};
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{Path, PathBuilder, Point},
    metadata::Metadata,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, LineJoin, Stroke},
    surface::Surface,
    tagging::{
        Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node as Tagged, SpanTag,
        TableHeaderScope, Tag, TagGroup, TagTree,
    },
};
use std::num::NonZeroU16;

/// How far a curve's handles reach for a quarter of a circle, in its radius.
const HANDLE: f32 = 0.552_284_8;

/// The file.
pub(super) fn write(
    laid: &Laid,
    fonts: &Fonts,
    title: &str,
    paper: Paper<'_>,
) -> Result<Vec<u8>, PageError> {
    let ua = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let mut document = Document::new_with(SerializeSettings {
        configuration: ua.map_err(|_| PageError::NotAccessible)?,
        ..SerializeSettings::default()
    });
    let mut found: Vec<Vec<Identifier>> = Vec::new();
    found.resize_with(laid.leaves, Vec::new);
    let figures: Vec<usize> = laid.nodes.iter().filter_map(figure).collect();
    let (width, height) = paper.sheet.size();
    for marks in &laid.pages {
        let settings = PageSettings::from_wh(width, height).ok_or(PageError::NotAccessible)?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        draw(&mut surface, marks, fonts, (&figures, &mut found));
        surface.finish();
        page.finish();
    }
    document.set_outline(outline(&laid.nodes));
    document.set_tag_tree(tree(&laid.nodes, &mut found, paper.language));
    let title = fonts.drawable(title, Weight::Medium);
    let metadata = Metadata::new().title(title).language(paper.language.to_owned());
    document.set_metadata(metadata.creator("Brace".to_owned()));
    document.finish().map_err(|_| PageError::NotAccessible)
}

const fn figure(node: &Node) -> Option<usize> {
    match node {
        Node::Figure { leaf, .. } => Some(*leaf),
        _ => None,
    }
}

/// Draws a page's marks: a row of text is a span, all of a chart is one thing, what is part of nothing is an artifact.
fn draw(
    surface: &mut Surface<'_>,
    marks: &[Mark],
    fonts: &Fonts,
    (figures, found): (&[usize], &mut [Vec<Identifier>]),
) {
    let together =
        |a: &Mark, b: &Mark| a.leaf == b.leaf && a.leaf.is_some_and(|leaf| figures.contains(&leaf));
    for run in marks.chunk_by(together) {
        let leaf = run.first().and_then(|mark| mark.leaf);
        let tag = match leaf {
            None => ContentTag::Artifact(Artifact::with_kind(artifact(run))),
            Some(leaf) if figures.contains(&leaf) => ContentTag::Other,
            Some(_) => ContentTag::Span(SpanTag::empty()),
        };
        let identifier = surface.start_tagged(tag);
        for mark in run {
            shape(surface, &mark.shape, fonts);
        }
        surface.end_tagged();
        if let Some(identifiers) = leaf.and_then(|leaf| found.get_mut(leaf)) {
            identifiers.push(identifier);
        }
    }
}

/// What stands on the page for the eye alone: rules, and the page's number and a table's head that is repeated.
fn artifact(run: &[Mark]) -> ArtifactType {
    match run.first().map(|mark| &mark.shape) {
        Some(Shape::Text { .. }) => ArtifactType::PaginationOther,
        _ => ArtifactType::Layout,
    }
}

fn shape(surface: &mut Surface<'_>, shape: &Shape, fonts: &Fonts) {
    match shape {
        Shape::Text { x, y, size, weight, ink, text } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*ink)));
            let glyphs = fonts.glyphs(text, *weight);
            let at = Point::from_xy(*x, *y);
            surface.draw_glyphs(at, &glyphs, fonts.font(*weight), text, *size, false);
        }
        Shape::Lines { points, width, ink } => {
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(*ink, *width)));
            if let Some(path) = lines(points) {
                surface.draw_path(&path);
            }
        }
        Shape::Disc { at, radius, fill: inside, outline } => {
            surface.set_fill(Some(fill(*inside)));
            surface.set_stroke(Some(stroke(*outline, 0.8)));
            if let Some(path) = disc(*at, *radius) {
                surface.draw_path(&path);
            }
        }
    }
}

fn colour(ink: Ink) -> rgb::Color {
    let (red, green, blue) = ink.rgb();
    rgb::Color::new(red, green, blue)
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: colour(ink).into(), ..Fill::default() }
}

fn stroke(ink: Ink, width: f32) -> Stroke {
    Stroke { paint: colour(ink).into(), width, line_join: LineJoin::Round, ..Stroke::default() }
}

fn lines(points: &[(f32, f32)]) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0, first.1);
    // A line of one point has no length, and is not drawn.
    for (x, y) in rest {
        path.line_to(*x, *y);
    }
    path.finish().filter(|_| !rest.is_empty())
}

fn disc((x, y): (f32, f32), radius: f32) -> Option<Path> {
    let handle = radius * HANDLE;
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.cubic_to(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    path.cubic_to(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    path.cubic_to(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    path.cubic_to(x + handle, y - radius, x + radius, y - handle, x + radius, y);
    path.close();
    path.finish()
}

/// The headings, each leading to its place.
fn outline(nodes: &[Node]) -> Outline {
    let mut outline = Outline::new();
    for node in nodes {
        if let Node::Heading { text, page, y, .. } = node {
            let to = XyzDestination::new(*page, Point::from_xy(0.0, *y));
            outline.push_child(OutlineNode::new(text.clone(), to));
        }
    }
    outline
}

/// What is read, in its order.
fn tree(nodes: &[Node], found: &mut [Vec<Identifier>], language: &str) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    for node in nodes {
        tree.push(group(node, found));
    }
    tree
}

fn group(node: &Node, found: &mut [Vec<Identifier>]) -> TagGroup {
    match node {
        Node::Heading { level, leaf, text, .. } => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            filled(TagGroup::new(Tag::Hn(level, Some(text.clone()))), *leaf, found)
        }
        Node::Paragraph(leaf) => filled(TagGroup::new(Tag::P), *leaf, found),
        Node::Items(items) => {
            let mut list = TagGroup::new(Tag::L(ListNumbering::Disc));
            for (dot, body) in items {
                let mut item = TagGroup::new(Tag::LI);
                item.push(filled(TagGroup::new(Tag::Lbl), *dot, found));
                item.push(filled(TagGroup::new(Tag::LBody), *body, found));
                list.push(item);
            }
            list
        }
        Node::Table { head, rows } => {
            let mut first = TagGroup::new(Tag::TR);
            for leaf in head {
                let column = TagGroup::new(Tag::TH(TableHeaderScope::Column));
                first.push(filled(column, *leaf, found));
            }
            let mut body = TagGroup::new(Tag::TBody);
            for row in rows {
                let mut cells = TagGroup::new(Tag::TR);
                for leaf in row {
                    cells.push(filled(TagGroup::new(Tag::TD), *leaf, found));
                }
                body.push(cells);
            }
            let children = vec![
                Tagged::Group(TagGroup::with_children(Tag::THead, vec![Tagged::Group(first)])),
                Tagged::Group(body),
            ];
            TagGroup::with_children(Tag::Table, children)
        }
        Node::Figure { leaf, alt } => {
            filled(TagGroup::new(Tag::Figure(Some(alt.clone()))), *leaf, found)
        }
    }
}

fn filled(mut group: TagGroup, leaf: usize, found: &mut [Vec<Identifier>]) -> TagGroup {
    let own = found.get_mut(leaf).map(std::mem::take).unwrap_or_default();
    for identifier in own {
        group.push(identifier);
    }
    group
}
