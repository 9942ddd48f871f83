//! The shapes that most articles have, so that a row of a shelf says only what is its own.
//!
//! Boundary: `dl-setup` names the texts `lib-dl-setup`, `lib-dl-setup-body`, `-limit`, `-do` and `-dont`.

/// An article of that body.
macro_rules! article {
    ($id:ident, $key:literal, $words:literal, [$($source:ident),+], [$($related:ident),*], [$($study:ident),*], $body:expr) => {
        $crate::content::articles::Article::new(
            $crate::content::articles::ArticleId::$id,
            concat!("lib-", $key),
            $words,
            $body,
        )
        .from(&[$($source),+])
        .leads_to(&[$($crate::content::articles::ArticleId::$related),*])
        .leaning_on(&[$($crate::content::articles::ArticleId::$study),*])
    };
}

/// A line of an article, by its key and the end of it.
macro_rules! text {
    ($key:literal, $end:literal, $source:ident) => {
        $crate::content::articles::Line { text: concat!("lib-", $key, $end), source: $source }
    };
}

/// A paragraph: name, key, words, sources, what to read next, studies.
macro_rules! said {
    ($id:ident, $key:literal, $words:literal, [$first:ident $(, $more:ident)*], $related:tt, $studies:tt) => {
        article!($id, $key, $words, [$first $(, $more)*], $related, $studies, &[
            $crate::content::articles::Piece::Paragraph(text!($key, "-body", $first)),
        ])
    };
}

/// A claim and right under it what limits it, whose source stands before the article's.
macro_rules! limited {
    ($id:ident, $key:literal, $words:literal, $limit:ident, [$first:ident $(, $more:ident)*], $related:tt, $studies:tt) => {
        article!($id, $key, $words, [$first $(, $more)*], $related, $studies, &[
            $crate::content::articles::Piece::Claim {
                claim: text!($key, "-body", $first),
                correction: text!($key, "-limit", $limit),
            },
        ])
    };
}

/// What to do beside what not to do.
macro_rules! pair {
    ($id:ident, $key:literal, $words:literal, [$first:ident $(, $more:ident)*], $related:tt, $studies:tt) => {
        article!($id, $key, $words, [$first $(, $more)*], $related, $studies, &[
            $crate::content::articles::Piece::DoDont {
                wanted: text!($key, "-do", $first),
                unwanted: text!($key, "-dont", $first),
            },
        ])
    };
}

/// A pair with what limits it.
macro_rules! limited_pair {
    ($id:ident, $key:literal, $words:literal, $limit:ident, [$first:ident $(, $more:ident)*], $related:tt, $studies:tt) => {
        article!($id, $key, $words, [$first $(, $more)*], $related, $studies, &[
            $crate::content::articles::Piece::DoDont {
                wanted: text!($key, "-do", $first),
                unwanted: text!($key, "-dont", $first),
            },
            $crate::content::articles::Piece::Paragraph(text!($key, "-limit", $limit)),
        ])
    };
}

/// A study or guideline: what it found, and how much that can carry.
macro_rules! study {
    ($id:ident, $key:literal, $source:ident) => {
        article!(
            $id,
            $key,
            45,
            [$source],
            [],
            [],
            &[$crate::content::articles::Piece::Claim {
                claim: text!($key, "-body", $source),
                correction: text!($key, "-limit", $source),
            },]
        )
    };
}
