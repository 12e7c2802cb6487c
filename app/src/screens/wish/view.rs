//! Draws what matters to somebody.

use super::form::{About, wish_form};
use super::model::{Shown, WishShown, wishes};
use crate::dom::{Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, LinkButton, PageHead, Standing, Symbol, Weight, card, section, tag, tear};
use crate::screens::draw::{Told, apart, clock, own_words, telling};
use crate::screens::reflect::reflect_part;
use crate::screens::said::things::{self, Clock};
use crate::screens::said::wishing as said;
use crate::shell::Route;
use crate::text::use_text;
use shared::care::Move;
use shared::command::MoveWish;
use shared::words::{PersonId, Timestamp};

/// What matters to me, and how it is with me.
pub fn matters_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let me = kith.peek(shared::sync::Phone::me);
    let told = State::new(Told::default());
    div("stack stack-wide")
        .child(PageHead::new(t.wish_title()).back(Route::Today.path()).child(p("").child(t.wish_hint())))
        .child(telling(told))
        .child(body(me, told))
        .child(reflect_part())
}

/// The same of another person, on their page, with what they let others read.
pub fn wishes_part(person: PersonId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let title = memo(move || kith.with(|phone| Some(wishes(phone, person)).filter(is_there).map(|shown| shown.name)));
    live(move || {
        title.get().map(|name| {
            let title = name.map_or_else(|| t.wish_title().to_owned(), |name| t.wish_title_of(&name));
            section(title).child(body(person, told))
        })
    })
}

/// The way to one's own.
pub fn matters_link() -> Node {
    let t = use_text();
    let link = LinkButton::new(Route::Matters.path(), t.wish_title()).weight(Weight::Plain);
    div("").child(link.symbol(Symbol::Heart))
}

fn is_there(shown: &Shown) -> bool {
    shown.may_add || !shown.open.is_empty() || !shown.over.is_empty()
}

fn body(person: PersonId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(|phone| wishes(phone, person)));
    let editing = State::new(None::<About>);
    let list = move || {
        let shown = shown.get();
        let none = shown.open.is_empty() && shown.over.is_empty();
        let clock = clock(kith);
        let over = (!shown.over.is_empty()).then(|| {
            let cards = shown.over.iter().map(|one| wish_card(one, (shown.own, clock), (editing, told)));
            div("section").child(el("h3").child(t.wish_over())).children(cards)
        });
        several()
            .child(none.then(|| p("soft").child(t.wish_none())))
            .children(shown.open.iter().map(|one| wish_card(one, (shown.own, clock), (editing, told))))
            .child(over)
    };
    let may_add = memo(move || shown.with(|shown| shown.may_add) && editing.with(Option::is_none));
    let own = memo(move || shown.with(|shown| shown.own));
    div("stack")
        .child(live(move || {
            may_add.get().then(|| {
                let open = move || editing.set(Some(About::New(person)));
                let add = Button::new(t.wish_add()).weight(Weight::Plain).symbol(Symbol::Plus).on_press(open);
                let hint = (!own.get()).then(|| p("soft small").child(t.wish_hint_of()));
                several().child(hint).child(div("").child(add))
            })
        }))
        .child(live(move || editing.get().map(|about| wish_form(about, (editing, told)))))
        .child(live(list))
}

fn wish_card(
    one: &WishShown,
    (own, clock): (bool, Clock),
    (editing, told): (State<Option<About>>, State<Told>),
) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let wish = one.wish.clone();
    let moment = |at: Timestamp| things::moment(t, at, clock);
    let mut about = vec![t.wish_said(&moment(wish.since))];
    about.extend(one.said_to.as_ref().map(|name| t.wish_said_to(name)));
    about.extend(one.stands.map(|(to, at)| said::stands(t, to, &moment(at))));
    let alone = wish.only_me.then(|| tag(Standing::Held, if own { t.wish_only_me() } else { t.wish_only_them() }));
    let id = wish.id;
    let go = move |to: Move| {
        let words = said::moved(t, to);
        let act = move || {
            Told::act(told, (kith, t), MoveWish { wish: id, to }.into(), t.wish_noted());
        };
        let label = [words, ": ", wish.words.as_str()].concat();
        Button::new(words).weight(Weight::Plain).label(&label).on_press(act)
    };
    let wish = one.wish.clone();
    let change = one.may_change.then(|| {
        let open = move || editing.set(Some(About::Wish(wish.clone())));
        Button::new(t.wish_change()).weight(Weight::Quiet).on_press(open)
    });
    let acts = (!one.moves.is_empty() || change.is_some())
        .then(|| tear().children(one.moves.iter().copied().map(go)).child(change));
    card()
        .child(own_words(one.wish.words.as_str()))
        .child(p("soft small").child(apart(about)))
        .child(div("cluster").child(alone).child(one.waiting.then(|| tag(Standing::Waiting, t.state_waiting()))))
        .child(acts)
}
