//! A page read back: how many sheets, what it is called, in which language, what is tagged and what it says.
//!
//! Boundary: made-up articles; another library reads what krilla wrote.

use super::*;
use crate::made_up::{article, line, table};
use lopdf::{Dictionary, Document, Object};
use shared::view::article::ArticleBlock;

const ENGLISH: Paper<'static> = Paper { language: "en", sheet: Sheet::A4 };

fn read(article: &ArticleView, paper: Paper<'_>) -> Document {
    Document::load_mem(&to_pdf(article, paper).unwrap()).unwrap()
}

/// A text as PDF writes it: UTF-16 with a mark, else one byte a letter.
fn said(object: &Object) -> String {
    let bytes = object.as_str().unwrap_or_default();
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units = wide.chunks(2).map(|pair| u16::from(pair[0]) << 8 | u16::from(pair[1]));
            String::from_utf16(&units.collect::<Vec<u16>>()).unwrap()
        }
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// Every structure element's role, in no order, with its own dictionary.
fn elements(document: &Document) -> Vec<(String, Dictionary)> {
    let all = document.objects.values().filter_map(|object| object.as_dict().ok());
    let element = |own: &Dictionary| {
        let role = own.get(b"S").ok()?.as_name().ok()?;
        own.get(b"P").ok()?;
        Some((String::from_utf8_lossy(role).into_owned(), own.clone()))
    };
    all.filter_map(element).collect()
}

fn count(document: &Document, role: &str) -> usize {
    elements(document).iter().filter(|(own, _)| own == role).count()
}

fn words(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap().replace('\n', " ")
}

#[test]
fn a_page_says_its_title_and_its_language_and_that_it_is_tagged() {
    let document = read(&article(), Paper { language: "de", ..ENGLISH });
    let catalog = document.catalog().unwrap();
    assert_eq!(said(catalog.get(b"Lang").unwrap()), "de");
    let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap();
    assert!(marked.as_bool().unwrap());
    let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = document.get_dictionary(info).unwrap();
    assert_eq!(said(info.get(b"Title").unwrap()), "A made-up page");
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = document.get_object(metadata).unwrap().as_stream().unwrap();
    let xmp = metadata.get_plain_content().unwrap();
    assert!(String::from_utf8_lossy(&xmp).contains("pdfuaid:part"), "it claims PDF/UA");
}

#[test]
fn every_piece_is_tagged_as_what_it_is() {
    let document = read(&article(), ENGLISH);
    let counted = ["H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Figure"]
        .map(|role| count(&document, role));
    assert_eq!(counted, [1, 1, 1, 1, 2, 1, 3, 9, 1]);
    let figure = elements(&document).into_iter().find(|(role, _)| role == "Figure").unwrap().1;
    assert_eq!(said(figure.get(b"Alt").unwrap()), "The chart shows loads and pain.");
}

#[test]
fn all_words_can_be_copied_out_and_no_button_is_among_them() {
    let said = words(&read(&article(), ENGLISH));
    for word in ["A made-up page", "narrower", "Heading", "first", "second", "Date", "row 3"] {
        assert!(said.contains(word), "{word} in {said}");
    }
    assert!(!said.contains("Press"), "{said}");
}

#[test]
fn what_fits_is_one_page_without_a_number_and_what_does_not_goes_on_with_them() {
    let short = read(&article(), ENGLISH);
    assert_eq!(short.get_pages().len(), 1);
    assert!(!words(&short).contains("1 / 1"));
    let long = ArticleView { blocks: vec![table(150)], ..article() };
    let long = read(&long, ENGLISH);
    let pages = long.get_pages().len();
    assert!((3..6).contains(&pages), "{pages}");
    let said = words(&long);
    for text in ["row 1", "row 150", &format!("1 / {pages}"), &format!("{pages} / {pages}")] {
        assert!(said.contains(text), "{text} in {said}");
    }
    assert_eq!(count(&long, "TH"), 3, "a head that is repeated is for the eye alone");
    assert_eq!(count(&long, "TR"), 151);
}

#[test]
fn a_page_that_nearly_fits_is_set_a_little_smaller() {
    let pages = |rows| read(&ArticleView { blocks: vec![table(rows)], ..article() }, ENGLISH);
    let rows: Vec<usize> = (40..70).map(|rows| pages(rows).get_pages().len()).collect();
    assert!(rows.is_sorted(), "{rows:?}");
    assert_eq!((rows[0], rows[29]), (1, 2), "{rows:?}");
}

#[test]
fn a_sheet_of_letter_paper_is_wider_and_shorter() {
    for (sheet, size) in [(Sheet::A4, (595, 841)), (Sheet::Letter, (612, 792))] {
        let document = read(&article(), Paper { sheet, ..ENGLISH });
        let page = document.get_pages().into_values().next().unwrap();
        let page = document.get_dictionary(page).unwrap();
        let sides = page.get(b"MediaBox").unwrap().as_array().unwrap();
        let side = |at: usize| sides[at].as_float().unwrap();
        assert!((side(2) - side(0)).floor().to_string() == size.0.to_string());
        assert!((side(3) - side(1)).floor().to_string() == size.1.to_string());
    }
    assert_eq!(Sheet::of_region("US"), Sheet::Letter);
    assert_eq!(Sheet::of_region("DE"), Sheet::A4);
}

#[test]
fn letters_that_the_font_lacks_and_empty_cells_make_a_page_all_the_same() {
    let strange = "סקוואט 🏋 \u{2068}x\u{2069} \u{0} \u{feff} e\u{301} \u{ad}end";
    let mut own = article();
    own.title = strange.to_owned();
    own.blocks.push(ArticleBlock::Items(vec![line(strange), line("")]));
    if let Some(ArticleBlock::Table(table)) =
        own.blocks.iter_mut().find(|block| matches!(block, ArticleBlock::Table(_)))
    {
        table.rows[0].cells[0].clear();
        table.rows[1].cells[2] = "long ".repeat(200);
    }
    assert!(words(&read(&own, ENGLISH)).contains("end"));
    assert_eq!(count(&read(&own, ENGLISH), "TD"), 9, "an empty cell keeps its place");
}

#[test]
fn the_same_article_is_the_same_file() {
    assert_eq!(to_pdf(&article(), ENGLISH).unwrap(), to_pdf(&article(), ENGLISH).unwrap());
}
