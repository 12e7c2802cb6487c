//! A picture of one thing over time on three steps, from the oldest on the side where a line begins to the newest.
//!
//! Only for the eye: the words and days stand in a table beside it. No scale, no number, no line of how it should be.

use super::Symbol;
use super::icon::{decoration, icon_sized};
use crate::dom::{Node, div, el};
use std::fmt::Write as _;

/// One answer: how far along the time it lies, of a thousand, and which of the three steps it is, the lowest being 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Of a thousand.
    pub along: u32,
    /// 0, 1 or 2.
    pub step: u32,
}

/// The units of the drawing: how wide the time is, and how far apart two steps are.
const WIDE: u32 = 300;
const APART: u32 = 34;
const EDGE: u32 = 12;

/// The picture, with the symbols of its three steps from the lowest to the highest.
pub fn steps(symbols: [Symbol; 3], answers: &[Step]) -> Node {
    let place = |answer: &Step| {
        let x = EDGE + answer.along.min(1_000) * (WIDE - 2 * EDGE) / 1_000;
        (x, EDGE + (2 - answer.step.min(2)) * APART)
    };
    let (mut line, mut dots, mut ground) = (String::new(), String::new(), String::new());
    for step in 0..3 {
        let _ = write!(ground, "M0 {}h{WIDE}", EDGE + step * APART);
    }
    for (n, answer) in answers.iter().enumerate() {
        let (x, y) = place(answer);
        let _ = write!(line, "{}{x} {y}", if n == 0 { "M" } else { "L" });
        let _ = write!(dots, "M{} {y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0z", x.saturating_sub(6));
    }
    let picture = decoration("steps-picture").attr("viewBox", format!("0 0 {WIDE} {}", 2 * (EDGE + APART)));
    div("steps")
        .child(div("steps-axis").children(symbols.into_iter().rev().map(|symbol| icon_sized(symbol, "icon-small"))))
        .child(
            picture
                .child(el("path").class("steps-ground").attr("d", ground))
                .child(el("path").class("steps-line").attr("d", line))
                .child(el("path").class("steps-dots").attr("d", dots)),
        )
}
