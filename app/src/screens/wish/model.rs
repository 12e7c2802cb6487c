//! What is shown of somebody's wishes, from a phone.

use crate::screens::known;
use crate::screens::turn::model::allows;
use shared::care::{Move, Wish, wish};
use shared::command::{ChangeWish, MakeWish, MoveWish};
use shared::help::form::Problem;
use shared::record::{Key, Kind};
use shared::sync::Phone;
use shared::words::limits::{REMARK_CHARS_MAX, WISHES_MAX};
use shared::words::{Id, PersonId, Prose, Timestamp, WishId};

/// The wishes of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Whether it is this phone's own person.
    pub own: bool,
    /// What to call them, where it is not oneself.
    pub name: Option<String>,
    /// What matters now, the newest first.
    pub open: Vec<WishShown>,
    /// What came true or was put aside.
    pub over: Vec<WishShown>,
    /// Whether one more can be written down here.
    pub may_add: bool,
}

/// One wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishShown {
    /// The wish, as a change of it says that it was seen.
    pub wish: Wish,
    /// To whom it was said, where somebody wrote it down.
    pub said_to: Option<String>,
    /// How it moved last, and when.
    pub stands: Option<(Move, Timestamp)>,
    /// What this person can say about it.
    pub moves: Vec<Move>,
    /// Whether they can change it.
    pub may_change: bool,
    /// Whether it is not yet sent.
    pub waiting: bool,
}

/// Reads somebody's wishes off a phone.
#[must_use]
pub fn wishes(phone: &Phone, person: PersonId) -> Shown {
    let world = phone.replica().world();
    let all = wish::of(world, person);
    let (open, over): (Vec<Wish>, Vec<Wish>) = all.into_iter().partition(Wish::is_open);
    let own = phone.me() == person;
    let room = open.len() < WISHES_MAX;
    let show = |list: Vec<Wish>| list.into_iter().map(|wish| shown(phone, wish)).collect();
    Shown {
        own,
        name: known::person(world, person).filter(|_| !own),
        may_add: room && may_add(phone, person),
        open: show(open),
        over: show(over),
    }
}

fn may_add(phone: &Phone, person: PersonId) -> bool {
    let Ok(words) = Prose::new("x") else { return false };
    let wish = WishId(Id::from_bytes([0; 16]));
    allows(phone, MakeWish { wish, person, words, only_me: false })
}

fn shown(phone: &Phone, wish: Wish) -> WishShown {
    let world = phone.replica().world();
    let id = wish.id;
    let offered = if wish.is_open() { &[Move::Nearer, Move::True, Move::Aside][..] } else { &[Move::Again] };
    let can = |to: &Move| allows(phone, MoveWish { wish: id, to: *to });
    WishShown {
        said_to: wish.recorded_by.and_then(|by| known::member(world, by)),
        stands: wish.moves.last().map(|moved| (moved.to, moved.at)),
        moves: offered.iter().copied().filter(can).collect(),
        may_change: allows(phone, ChangeWish { wish: id, words: None, only_me: None }),
        waiting: phone.replica().is_waiting(Key::new(Kind::Wish, id)),
        wish,
    }
}

/// What was typed as a wish, or what is wrong with it.
///
/// # Errors
/// The problem, for the sentence beside the field.
pub fn read(typed: &str) -> Result<Prose<REMARK_CHARS_MAX>, Problem> {
    Prose::new(typed).map_err(Problem::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::sample::{ASHA, CALLS, MRS_OKORO, NOON, ORGANISER, prose, street, tap};

    fn make(n: u8, person: PersonId, only_me: bool) -> MakeWish {
        MakeWish { wish: WishId(Id::from_bytes([n; 16])), person, words: prose("To sing again"), only_me }
    }

    #[test]
    fn ones_own_wish_shows_at_once_and_waits() {
        let mut asha = street().phone(ASHA);
        assert!(wishes(&asha, ASHA).may_add);
        tap(&mut asha, 80, make(90, ASHA, true));
        let shown = wishes(&asha, ASHA);
        assert!(shown.own && shown.open[0].waiting && shown.open[0].wish.only_me);
        assert_eq!(shown.open[0].moves, [Move::Nearer, Move::True, Move::Aside]);
        tap(&mut asha, 81, MoveWish { wish: shown.open[0].wish.id, to: Move::True });
        let shown = wishes(&asha, ASHA);
        assert_eq!((shown.open.len(), shown.over[0].stands), (0, Some((Move::True, NOON))));
        assert_eq!(shown.over[0].moves, [Move::Again]);
    }

    #[test]
    fn a_neighbours_is_written_down_by_who_takes_calls_and_says_to_whom() {
        let mut street = street();
        street.does(CALLS, make(90, MRS_OKORO, false), NOON);
        let shown = wishes(&street.phone(ORGANISER), MRS_OKORO);
        assert_eq!((shown.own, shown.name.as_deref()), (false, Some("Mrs Okoro")));
        assert!(shown.may_add && shown.open[0].may_change);
        assert!(shown.open[0].said_to.is_some());
        let asha = wishes(&street.phone(ASHA), MRS_OKORO);
        assert!(asha.open.is_empty() && !asha.may_add, "Asha does not know her yet");
    }

    #[test]
    fn what_is_typed_is_read_or_said_to_be_wrong() {
        assert_eq!(read("  "), Err(Problem::Missing));
        assert_eq!(read(&"x".repeat(401)), Err(Problem::TooLong { max: 400 }));
        assert_eq!(read(" The sea ").unwrap().as_str(), "The sea");
    }
}
