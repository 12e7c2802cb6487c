//! Draws a record: who sees what, who is around, and what can be decided.

use super::around::around;
use super::model::{May, Own, around_others, may, own};
use super::sees::{read, readers, sees};
use super::will::will;
use crate::dom::{IntoNode, Kept, Node, State, div, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Empty, PageHead, Row, Symbol, rows, section};
use crate::screens::draw::{Told, clock, telling};
use crate::screens::wish::matters_link;
use crate::shell::Route;
use crate::text::use_text;
use shared::words::PersonId;

/// A record as it stands and what may be done about it, worked out once for the whole screen.
pub(super) type Shown = Kept<Option<(Own, May)>>;

/// The record of somebody.
pub fn own_screen(id: PersonId) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let told = State::new(Told::default());
    let shown: Shown = memo(move || {
        let clock = clock(kith);
        kith.with(|phone| {
            let own = own(phone.replica().world(), (id, phone.me()), clock)?;
            Some((own, may(phone, id)))
        })
    });
    let decides = memo(move || shown.with(|shown| shown.as_ref().map_or(May::default(), |(_, may)| *may)));
    let others = memo(move || kith.with(|phone| around_others(phone.replica().world(), phone.me())));
    div("stack")
        .child(live(move || shown.get().map_or_else(not_here, |(own, may)| head(&own, may))))
        .child(telling(told))
        .child(around(id, shown, told))
        .child(live(move || {
            shown.get().map(|(own, _)| {
                section(t.own_sees())
                    .child(p("soft").child(t.own_sees_hint()).child(" ").child(t.own_sees_alone()))
                    .children(readers(t, &own.readers))
            })
        }))
        .child(live(move || shown.get().map(|(own, _)| read(t, &own.read, clock(kith)))))
        .child(live(move || decides.get().mine.then(matters_link)))
        .child(live(move || decides.get().mine.then(|| in_circles(others.get()))))
        .child(live(move || decides.get().decide.then(|| will((id, decides.get()), shown, told))))
}

fn head(own: &Own, may: May) -> Node {
    let t = use_text();
    let (title, back) = if may.mine {
        (t.own_title().to_owned(), Route::Settings)
    } else {
        (t.own_title_of(&own.name), Route::Person(own.person))
    };
    // It is in the words in which they read it themselves.
    let aloud = (!may.mine && may.decide).then(|| p("").child(t.own_read_aloud(&own.name)));
    PageHead::new(title).back(back.path()).child(aloud).into_node()
}

fn not_here() -> Node {
    let t = use_text();
    several()
        .child(PageHead::new(t.own_title()).back(Route::Today.path()))
        .child(Empty::new(Symbol::Search, t.person_not_here()).hint(t.person_not_here_hint()))
}

/// Those in whose circle I am.
fn in_circles(others: Vec<(PersonId, String, shared::people::Sees)>) -> Option<Node> {
    let t = use_text();
    let row = |(id, name, may): (PersonId, String, _)| Row::new(Route::Own(id).path(), name).more(sees(t, may));
    (!others.is_empty()).then(|| section(t.own_in_circles()).child(rows().children(others.into_iter().map(row))))
}
