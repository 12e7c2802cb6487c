//! Draws one gathering.

use super::guests::{friends_question, guests_part, write_down};
use super::make::make_form;
use super::model::{Shown, gathering};
use super::paper::paper;
use crate::dom::{IntoNode, Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{
    Button, Empty, Fact, LinkButton, Need, Notice, PageHead, Question, Symbol, Tone, Weight, card, facts,
};
use crate::screens::draw::{Told, clock, own_words, telling};
use crate::screens::said::together;
use crate::shell::Route;
use crate::text::use_text;
use shared::command::{CancelGathering, JoinGathering, LeaveGathering};
use shared::together::{Gathering, calendar};
use shared::words::{GatheringId, Prose};

/// One gathering.
pub fn gathering_screen(id: GatheringId) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let now = kith.now();
        kith.with(|phone| gathering(phone, id, now))
    });
    let told = State::new(Told::default());
    let changing = State::new(None::<Gathering>);
    let calling_off = State::new(false);
    let could = memo(move || shown.with(|shown| shown.as_ref().map(|one| one.could.clone()).unwrap_or_default()));
    let joins = memo(move || shown.with(|shown| shown.as_ref().is_some_and(|one| one.may_join)));
    let may_change = memo(move || shown.with(|shown| shown.as_ref().is_some_and(|one| one.may_change)));
    let fits = memo(move || shown.with(|shown| shown.as_ref().is_some_and(|one| one.row.gathering.fits(1))));
    let on_paper = move || {
        let shown = shown.get()?;
        let guests = shown.guests?;
        Some(paper(t, &shown.row, (&guests, clock(kith))))
    };
    div("stack")
        .child(live(move || match shown.get() {
            Some(shown) => head(&shown),
            None => not_here(),
        }))
        .child(telling(told))
        .child(live(move || joins.get().then(|| join_card(id, fits.get(), told))))
        .child(live(move || shown.get().map(|shown| leave_or_keep(&shown, told))))
        .child(live(move || shown.get().and_then(|shown| guests_part(&shown, told))))
        .child(live(move || (!could.with(Vec::is_empty)).then(|| write_down(id, could.get(), told))))
        .child(live(move || changing.get().map(|saw| make_form(Some(saw), told, move || changing.set(None)))))
        .child(live(move || (calling_off.get() && may_change.get()).then(|| call_off(id, told, calling_off))))
        .child(live(move || {
            (may_change.get() && !calling_off.get() && changing.with(Option::is_none)).then(|| {
                let saw = move || changing.set(shown.with(|one| one.as_ref().map(|one| one.row.gathering.clone())));
                div("cluster not-printed").child(Button::new(t.app_change()).weight(Weight::Plain).on_press(saw)).child(
                    Button::new(t.gathering_call_off()).weight(Weight::Quiet).on_press(move || calling_off.set(true)),
                )
            })
        }))
        .child(live(on_paper))
}

fn not_here() -> Node {
    let t = use_text();
    several().child(PageHead::new(t.gathering_title()).back(Route::Together.path())).child(
        Empty::new(Symbol::Search, t.gathering_not_here())
            .hint(t.gathering_not_here_hint())
            .child(LinkButton::new(Route::Together.path(), t.together_title()).weight(Weight::Plain)),
    )
}

fn head(shown: &Shown) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let one = &shown.row.gathering;
    let place = [one.place.as_str(), shown.row.zone.as_str()].join(" · ");
    let host = match (&shown.host, shown.row.hosts) {
        (_, true) => Some(t.gathering_you_host().to_owned()),
        (Some(name), _) => Some(t.gathering_host(name)),
        (None, false) => None,
    };
    let stands = match &shown.row.own {
        _ if one.is_past() => Some(Notice::new(Tone::Know, t.gathering_over())),
        _ if !one.is_open() => {
            let word = together::word(one).map(|word| own_words(&word));
            Some(Notice::new(Tone::Worry, t.gathering_cancelled()).child(word))
        }
        Some(own) => {
            let tone = if own.waits() { Tone::Know } else { Tone::Good };
            let moved = one.moved.is_some().then(|| p("").child(t.gathering_changed()));
            Some(Notice::new(tone, together::seat(t, own)).child(moved))
        }
        None => None,
    };
    div("stack not-printed")
        .child(
            PageHead::new(one.title.to_string()).back(Route::Together.path()).child(host.map(|host| p("").child(host))),
        )
        .child(stands)
        .child(one.words.as_ref().map(|words| own_words(words.as_str())))
        .child(
            facts()
                .child(Fact::new(t.errand_when(), together::slot(t, one.slot, clock(kith))).symbol(Symbol::Day))
                .child(Fact::new(t.errand_where(), place).symbol(Symbol::Place))
                .child(
                    Fact::new(together::kind(t, one.kind), together::room(t, one)).symbol(together::symbol(one.kind)),
                ),
        )
        .into_node()
}

/// Come, with friends. It stays while news arrives from the hub.
fn join_card(gathering: GatheringId, fits: bool, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let friends = State::new(String::new());
    let join = move || {
        let (person, friends) = (kith.peek(shared::sync::Phone::me), friends.get_untracked().parse().unwrap_or(0));
        Told::act(told, (kith, t), JoinGathering { gathering, person, friends }.into(), t.gathering_joined());
    };
    let words = if fits { t.gathering_come() } else { t.gathering_wait() };
    card()
        .class("not-printed")
        .child(friends_question(friends))
        .child(div("").child(Button::new(words).symbol(Symbol::Check).on_press(join)))
}

/// Cannot come after all; put it in the calendar, which needs no signal: the file is made here.
fn leave_or_keep(shown: &Shown, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let one = &shown.row.gathering;
    let gathering = one.id;
    let leave = move || {
        let person = kith.peek(shared::sync::Phone::me);
        Told::act(told, (kith, t), LeaveGathering { gathering, person }.into(), t.gathering_left());
    };
    let leave = (shown.row.own.is_some() && one.is_open())
        .then(|| Button::new(t.gathering_leave()).weight(Weight::Quiet).on_press(leave));
    let file = one.is_open().then(|| {
        el("a")
            .class("button button-plain")
            .attr("href", calendar::link(one, kith.now()))
            .attr("download", "gathering.ics")
            .child(t.gathering_calendar())
    });
    div("cluster not-printed").child(file).child(leave)
}

/// Calls it off, with a word. It stays while news arrives from the hub.
fn call_off(gathering: GatheringId, told: State<Told>, open: State<bool>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let words = State::new(String::new());
    let send = move || {
        let said = Prose::new(&words.get_untracked()).ok();
        if Told::act(told, (kith, t), CancelGathering { gathering, words: said }.into(), t.gathering_called_off()) {
            open.set(false);
        }
    };
    card()
        .class("not-printed")
        .child(el("h2").child(t.gathering_call_off_title()))
        .child(p("soft").child(t.gathering_call_off_hint()))
        .child(
            Question::area("word", t.gathering_call_off_word())
                .need(Need::Optional)
                .rows(2)
                .value(words)
                .on_input(move |text| words.set(text)),
        )
        .child(
            div("cluster")
                .child(Button::new(t.gathering_call_off()).weight(Weight::Grave).on_press(send))
                .child(Button::new(t.app_keep()).weight(Weight::Quiet).on_press(move || open.set(false))),
        )
}
