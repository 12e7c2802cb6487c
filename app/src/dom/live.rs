//! What is drawn anew while the page stands: a piece of it, or the rows of a list.
//!
//! Invariant: what was drawn goes with everything it followed, before it is drawn anew; and whoever had the focus there
//! keeps it where the same thing stands in the same place again. What somebody is typing into stands outside of a
//! live piece: its field would be another one after.
//! On the hub each is drawn once.

use super::{IntoNode, Node};

#[cfg(feature = "csr")]
pub(crate) use browser::follow;
#[cfg(feature = "csr")]
use browser::{region, rows};
use std::cell::RefCell;
use std::rc::Rc;

/// A piece that is drawn anew when something it reads changes.
pub fn live<N: IntoNode>(draw: impl Fn() -> N + 'static) -> Node {
    region(Box::new(move || draw().into_node()))
}

/// A row for each of a list. A row stays, with its focus, while an equal one is in the list; `draw` draws one element.
pub fn each<T: Clone + PartialEq + 'static, N: IntoNode>(
    list: impl Fn() -> Vec<T> + 'static,
    draw: impl Fn(T) -> N + 'static,
) -> Node {
    let shown = Rc::new(RefCell::new(Vec::<T>::new()));
    let plan = {
        let shown = Rc::clone(&shown);
        move || {
            let now = list();
            let plan = places(&now, &shown.borrow());
            shown.replace(now);
            plan
        }
    };
    let draw = move |place: usize| {
        let row = shown.borrow().get(place).cloned();
        row.map(&draw).into_node()
    };
    rows(Box::new(plan), Box::new(draw))
}

/// Does something at once, and again when something it read has changed, for as long as the piece around it stands.
#[cfg(feature = "csr")]
pub fn watch(work: impl FnMut() + 'static) {
    follow(Box::new(work));
}

/// For each row, at which place an equal one stood before. Lists mostly keep their order, so the place behind the last
/// one that was found is looked at first.
fn places<T: PartialEq>(now: &[T], before: &[T]) -> Vec<Option<usize>> {
    let mut next = 0;
    let mut place = |row: &T| {
        let (passed, ahead) = before.split_at(next);
        let found = ahead.iter().position(|other| other == row).map(|place| next + place);
        let found = found.or_else(|| passed.iter().position(|other| other == row));
        next = found.map_or(next, |place| place + 1);
        found
    };
    now.iter().map(&mut place).collect()
}

/// For each row of the list as it is now, at which place an equal one stood before.
type Plan = Box<dyn Fn() -> Vec<Option<usize>>>;

#[cfg(not(feature = "csr"))]
fn region(draw: Box<dyn Fn() -> Node>) -> Node {
    draw()
}

#[cfg(not(feature = "csr"))]
fn rows(plan: Plan, draw: Box<dyn Fn(usize) -> Node>) -> Node {
    super::several().children((0..plan().len()).map(draw))
}

#[cfg(feature = "csr")]
mod browser {
    use super::{Node, Plan};
    use crate::web::tree::{Piece, Region};
    use leptos::prelude::*;
    use leptos::reactive::effect::RenderEffect;
    use std::cell::RefCell;

    /// Does something at once, and again when something it read has changed, until what it belongs to goes.
    pub(crate) fn follow(mut work: Box<dyn FnMut()>) {
        // Kept by its owner, which is the live piece around it.
        StoredValue::new_local(RenderEffect::new(move |_| work()));
    }

    pub(super) fn region(draw: Box<dyn Fn() -> Node>) -> Node {
        let region = Region::nowhere();
        let whole = region.whole();
        follow(Box::new(move || region.show(draw().0)));
        Node(whole)
    }

    struct Row {
        owner: Owner,
        piece: Piece,
    }

    pub(super) fn rows(plan: Plan, draw: Box<dyn Fn(usize) -> Node>) -> Node {
        let region = Region::nowhere();
        let whole = region.whole();
        // The rows belong to whoever draws the list: one that stays outlives each new plan.
        let owner = Owner::current().unwrap_or_default();
        let shown = RefCell::new(Vec::<Row>::new());
        follow(Box::new(move || {
            let plan = plan();
            let mut before: Vec<Option<Row>> = shown.take().into_iter().map(Some).collect();
            let fresh = |place: usize| {
                let owner = owner.child();
                let piece = owner.with(|| untrack(|| draw(place))).0;
                Row { owner, piece }
            };
            let row = |(place, stood): (usize, Option<usize>)| {
                stood.and_then(|stood| before[stood].take()).unwrap_or_else(|| fresh(place))
            };
            let now: Vec<Row> = plan.into_iter().enumerate().map(row).collect();
            for gone in before.into_iter().flatten() {
                gone.owner.cleanup();
                gone.piece.leave();
            }
            region.arrange(now.iter().map(|row| &row.piece));
            shown.replace(now);
        }));
        Node(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn a_row_is_found_where_an_equal_one_stood() {
        assert_eq!(places(&['a', 'b', 'c'], &[]), [None, None, None]);
        assert_eq!(places(&['a', 'b', 'c'], &['a', 'b', 'c']), [Some(0), Some(1), Some(2)]);
        assert_eq!(places(&['c', 'n', 'a', 'b'], &['a', 'b', 'c']), [Some(2), None, Some(0), Some(1)]);
        assert_eq!(places(&['b'], &['a', 'b', 'c']), [Some(1)]);
    }

    #[test]
    fn equal_rows_keep_one_place_each() {
        assert_eq!(places(&['a', 'a', 'b'], &['a', 'a', 'b']), [Some(0), Some(1), Some(2)]);
    }
}
