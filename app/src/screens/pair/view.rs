//! Draws one pair.

use super::act::actions;
use super::asked::asked;
use super::forms::{Doing, form};
use super::history::history;
use super::model::{Cover, Passing, Said, Shown, Side, pair};
use crate::dom::{Node, State, div, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{
    Empty, Fact, LinkButton, PageHead, Standing, Symbol, Weight, card, facts, person as face, tag, tear,
};
use crate::screens::draw::{Told, clock, telling};
use crate::screens::errand::model::dialled;
use crate::screens::said::pairing as said;
use crate::screens::said::things::{self, Clock};
use crate::screens::together::thank::thank_card;
use crate::screens::turn::card::call;
use crate::shell::Route;
use crate::text::{Text, use_text};
use shared::pair::State as Stands;
use shared::people::Contact;
use shared::together::Why;
use shared::words::{PairingId, PersonId};
use shared::world::find;

/// One pair.
pub fn pair_screen(id: PairingId) -> Node {
    let kith = use_kith();
    let shown = memo(move || {
        let now = kith.now();
        kith.with(|phone| pair(phone, id, now))
    });
    let told = State::new(Told::default());
    let doing = State::new(Doing::Nothing);
    let is_doing = memo(move || doing.get() != Doing::Nothing);
    let pair = div("stack")
        .child(live(move || shown.get().map_or_else(not_here, head)))
        .child(telling(told))
        // A form stands outside what is drawn anew, so that news from the hub never takes away what is being typed.
        .child(live(move || is_doing.get().then(|| form(id, doing, told))))
        .child(live(move || (!is_doing.get()).then(|| shown.get().map(|shown| asked(&shown, told, doing)))))
        .child(live(move || (!is_doing.get()).then(|| shown.get().map(|shown| actions(&shown, told, doing)))))
        .child(thank_card(Why::Pair(id), told));
    let happened = div("stack").child(live(move || shown.get().map(|shown| history(shown.events, told))));
    div("stack panes").child(pair).child(happened)
}

fn not_here() -> Node {
    let t = use_text();
    several().child(PageHead::new(t.pair_not_here_title()).back(Route::Today.path())).child(
        Empty::new(Symbol::Search, t.pair_not_here())
            .hint(t.pair_not_here_hint())
            .child(LinkButton::new(Route::Today.path(), t.app_to_today()).weight(Weight::Plain)),
    )
}

/// The name of one of the two, for a sentence.
pub fn name(t: Text, side: &Side) -> String {
    side.name.clone().unwrap_or_else(|| t.pair_neighbour().to_owned())
}

/// Where it stands, in a word and a colour.
pub fn standing(t: Text, state: Stands, clock: Clock) -> Node {
    match state {
        Stands::Proposed { .. } => tag(Standing::Open, t.pair_proposed()),
        Stands::Trial { .. } => tag(Standing::Held, t.pair_trial()),
        Stands::Active { .. } => tag(Standing::Held, t.pair_active()),
        Stands::Paused { until: Some(day), .. } => {
            tag(Standing::Over, t.pair_paused_until(&things::day(t, day, clock)))
        }
        Stands::Paused { until: None, .. } => tag(Standing::Over, t.pair_paused()),
        Stands::Ended { .. } => tag(Standing::Over, t.pair_ended()),
    }
}

/// Who, since when, how often, and what suits each of them.
fn head(shown: Shown) -> Node {
    let (t, clock) = (use_text(), clock(use_kith()));
    let (helper, person) = (name(t, &shown.helper), name(t, &shown.person));
    let title = match (shown.helper.me, shown.person.me) {
        (true, _) => person.clone(),
        (_, true) => helper.clone(),
        _ => t.pair_title(&helper, &person),
    };
    let outsider = !shown.helper.me && !shown.person.me && shown.person.known;
    let back = if outsider { Route::Person(shown.person.id) } else { Route::Today };
    let suits = |side: &Side, name: &str| {
        let label = if side.me { t.pair_suits_you().to_owned() } else { t.pair_suits(name) };
        Fact::new(label, said::limits(t, &side.limits).join("\n"))
    };
    let ended = match shown.state {
        Stands::Ended { reason, .. } => Some(p("").child(said::ending(t, reason))),
        _ => None,
    };
    let proposed = matches!(shown.state, Stands::Proposed { .. });
    let since =
        (!proposed).then(|| Fact::new(t.pair_since(), t.day(shown.since.0, clock.offset)).symbol(Symbol::Heart));
    let last =
        shown.last.map_or_else(|| t.pair_last_never().to_owned(), |at| t.relative_day(at.0, clock.now.0, clock.offset));
    let more = (shown.person.known && !shown.person.me && !outsider).then(|| {
        LinkButton::new(Route::Person(shown.person.id).path(), t.errand_more_about(&person)).weight(Weight::Quiet)
    });
    let rings = (!shown.person.me).then(|| rings(t, shown.person.id, &person)).flatten();
    let head = PageHead::new(title).back(back.path()).child(
        div("cluster")
            .child(standing(t, shown.state, clock))
            .child(shown.waiting.then(|| tag(Standing::Waiting, t.state_waiting()))),
    );
    several().child(head).child(ended).child(
        card()
            .child(div("cluster").child(face(&helper)).child(face(&person)))
            .child(
                facts()
                    .child(Fact::new(t.pair_pace(), said::pace(t, shown.pace)).symbol(Symbol::Day))
                    .child(Fact::new(t.pair_last(), last).symbol(Symbol::Company))
                    .child(since)
                    .child(suits(&shown.helper, &helper).symbol(Symbol::Check))
                    .child(suits(&shown.person, &person).symbol(Symbol::Check))
                    .child(shown.cover.as_ref().map(|cover| covers(t, cover)))
                    .child(shown.passing.as_ref().map(|passing| passes(t, passing, clock)))
                    .child(yeses(t, &shown)),
            )
            .child((rings.is_some() || more.is_some()).then(|| tear().child(rings).child(more))),
    )
}

/// Rings the person, where this phone knows their number.
fn rings(t: Text, person: PersonId, name: &str) -> Option<LinkButton> {
    let number = use_kith().with(|phone| find::<Contact>(phone.replica().world(), person).ok()?.phone)?;
    Some(call(t, &dialled(number.as_str()).link, name))
}

fn covers(t: Text, cover: &Cover) -> Fact {
    let name = cover.name.clone().unwrap_or_else(|| t.pair_neighbour().to_owned());
    let words = if cover.yes && cover.welcome { name } else { t.cover_waits(&name) };
    Fact::new(t.cover_title(), words).symbol(Symbol::People)
}

fn passes(t: Text, passing: &Passing, clock: Clock) -> Fact {
    let name = passing.newcomer.clone().unwrap_or_else(|| t.pair_neighbour().to_owned());
    let stands = match (passing.newcomer_yes, passing.person_yes) {
        (true, true) => t.handover_ready().to_owned(),
        _ => t.pair_next_waits().to_owned(),
    };
    let joint = passing.joint.map(|joint| t.handover_joint(&things::when(t, joint, clock)));
    let words: Vec<String> = [name, stands].into_iter().chain(joint).collect();
    Fact::new(t.handover_title(), words.join("\n")).symbol(Symbol::HandBack)
}

/// How the person said yes, where somebody else wrote it down.
fn yeses(t: Text, shown: &Shown) -> Option<Fact> {
    let Some(Said::To(to)) = &shown.person.yes else { return None };
    let (person, to) = (name(t, &shown.person), to.clone().unwrap_or_else(|| t.pair_neighbour().to_owned()));
    Some(Fact::new(t.pair_yes_label(), t.pair_yes_told(&person, &to)).symbol(Symbol::Know))
}
