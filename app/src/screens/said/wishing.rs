//! Wishes and faces in the reader's words.

use crate::parts::Symbol;
use crate::text::Text;
use shared::care::{Aspect, Face, Move};

/// What somebody says when a wish moves.
#[must_use]
pub fn moved(t: Text, to: Move) -> &'static str {
    match to {
        Move::Nearer => t.wish_nearer(),
        Move::True => t.wish_true(),
        Move::Aside => t.wish_aside(),
        Move::Again => t.wish_again(),
    }
}

/// How it moved last.
#[must_use]
pub fn stands(t: Text, to: Move, when: &str) -> String {
    match to {
        Move::Nearer => t.wish_is_nearer(when),
        Move::True => t.wish_is_true(when),
        Move::Aside => t.wish_is_aside(when),
        Move::Again => t.wish_is_again(when),
    }
}

/// One of the three, as a question.
#[must_use]
pub fn question(t: Text, aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Connection => t.reflect_connection(),
        Aspect::Confidence => t.reflect_confidence(),
        Aspect::Control => t.reflect_control(),
    }
}

/// One of the three, above a column.
#[must_use]
pub fn aspect(t: Text, aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Connection => t.reflect_connection_short(),
        Aspect::Confidence => t.reflect_confidence_short(),
        Aspect::Control => t.reflect_control_short(),
    }
}

/// A face, with the symbol beside it.
#[must_use]
pub fn face(t: Text, face: Face) -> (&'static str, Symbol) {
    match face {
        Face::Hard => (t.reflect_hard(), Symbol::FaceHard),
        Face::Middling => (t.reflect_middling(), Symbol::FaceMiddling),
        Face::Good => (t.reflect_good(), Symbol::FaceGood),
    }
}
