//! Draws Open errands.

use super::model::{Claim, Line, open};
use crate::dom::{IntoNode, Kept, Node, Now, State, div, each, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{
    Button, Choice, Empty, LinkButton, PageHead, Question, Standing, Symbol, Weight, rows, section, tag,
};
use crate::screens::PAGE;
use crate::screens::card::Card;
use crate::screens::draw::{ErrandRow, Told, show_more, telling_more, title};
use crate::shell::Route;
use crate::text::use_text;
use shared::command::ClaimErrand;
use shared::words::{ErrandId, Id, ZoneId};

/// What nobody has in hand.
pub fn open_screen() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let zone = State::new(None::<ZoneId>);
    let count = State::new(PAGE);
    let took = Took { told: State::default(), last: State::new(None) };
    let shown = memo(move || {
        let day = kith.today();
        kith.with(|phone| open(phone, day, zone.get(), count.get()))
    });
    let first = move || shown.with(|shown| shown.first.clone());
    let near = move || shown.with(|shown| shown.near.clone());
    let others = move || shown.with(|shown| shown.others.clone());
    let has_first = memo(move || shown.with(|shown| !shown.first.is_empty()));
    let has_near = memo(move || shown.with(|shown| !shown.near.is_empty()));
    let has_others = memo(move || shown.with(|shown| !shown.others.is_empty()));
    let may_offer = memo(move || shown.with(|shown| shown.helps && !shown.has_offer));
    let rest = move || if has_near.get() || has_first.get() { t.open_others() } else { t.open_all() };
    div("stack").child(PageHead::new(t.open_title()).child(p("").child(t.open_hint()))).child(
        div("panes")
            .child(
                div("stack")
                    .child(live(move || {
                        may_offer.get().then(|| {
                            p("soft")
                                .child(t.open_no_offer())
                                .child(" ")
                                .child(el("a").attr("href", Route::Settings.path()).child(t.open_say_offer()))
                        })
                    }))
                    .child(filter((zone, count), memo(move || shown.with(|shown| shown.zones.clone()))))
                    .child(live(move || has_first.get().then(|| section(t.open_first()).child(list(first, took)))))
                    .child(live(move || has_near.get().then(|| section(t.open_near()).child(list(near, took)))))
                    .child(live(move || has_others.get().then(|| section(rest()).child(list(others, took)))))
                    .child(show_more(count, memo(move || shown.with(|shown| shown.more > 0))))
                    .child(live(move || {
                        (!has_first.get() && !has_near.get() && !has_others.get())
                            .then(|| Empty::new(Symbol::Open, t.open_nothing()).hint(t.open_nothing_hint()))
                    }))
                    // At the end and in sight, so that nothing moves under the thumb.
                    .child(div("within-reach").child(telling_more(took.told, move || next(took)))),
            )
            .child(div("pane-side").child(Empty::new(Symbol::Heart, t.open_choose()))),
    )
}

/// On Today: what this person is asked for before others, with the one thing to do about it.
pub fn asked_first(lines: impl Fn() -> Vec<Line> + Copy + Send + Sync + 'static) -> Node {
    let t = use_text();
    let took = Took { told: State::default(), last: State::new(None) };
    let any = memo(move || !lines().is_empty());
    several()
        .child(live(move || any.get().then(|| section(t.open_first()).child(list(lines, took)))))
        .child(telling_more(took.told, move || next(took)))
}

/// What came of the last claim, and which errand it was.
#[derive(Clone, Copy)]
struct Took {
    told: State<Told>,
    last: State<Option<ErrandId>>,
}

/// Leads to what was just claimed, or on in the list.
fn next(took: Took) -> Node {
    let t = use_text();
    let look = live(move || {
        let href = took.last.get().map(|id| Route::Errand(id).path())?;
        Some(LinkButton::new(href, t.refused_open()).weight(Weight::Plain))
    });
    div("cluster")
        .child(look)
        .child(Button::new(t.app_close()).weight(Weight::Quiet).on_press(move || took.told.set(Told::default())))
}

/// All zones, or one.
fn filter((zone, count): (State<Option<ZoneId>>, State<usize>), zones: Kept<Vec<(ZoneId, String, usize)>>) -> Node {
    let t = use_text();
    let value = Now::of(move || zone.get().map(|zone| zone.to_string()).unwrap_or_default());
    let choose = move |chosen: String| {
        count.set(PAGE);
        zone.set(Id::parse(&chosen).map(ZoneId));
    };
    live(move || {
        let one = |(id, name, count): (ZoneId, String, usize)| Choice::new(id.to_string(), format!("{name} ({count})"));
        let choices: Vec<Choice> = zones.get().into_iter().map(one).collect();
        (choices.len() > 1).then(|| {
            Question::select("zone", t.open_zone(), choices)
                .value(value.clone())
                .on_input(choose)
                .none(t.open_everywhere())
        })
    })
}

fn list(lines: impl Fn() -> Vec<Line> + 'static, took: Took) -> Node {
    rows().child(each(lines, move |line| open_line(line, took)))
}

/// An open errand, with the one thing to do about it hanging below.
fn open_line(line: Line, took: Took) -> ErrandRow {
    let (t, kith) = (use_text(), use_kith());
    let errand = line.card.id;
    let take = move || {
        let done = Told::act(took.told, (kith, t), ClaimErrand { errand }.into(), t.errand_taken());
        took.last.set(done.then_some(errand));
    };
    let about = title(t, &line.card);
    let strip = match line.claim {
        Claim::Free => {
            let label = format!("{}: {about}", t.errand_take());
            Some(Button::new(t.errand_take()).weight(Weight::Plain).on_press(take).label(&label).into_node())
        }
        Claim::Taken => Some(tag(Standing::Waiting, t.errand_taken_waiting_short())),
        Claim::No => None,
    };
    // Whether it waits is said in the strip, so not at the row's end as well.
    let card = Card { waiting: false, ..line.card };
    ErrandRow::new(card).strip(strip)
}
