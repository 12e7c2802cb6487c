//! Draws who somebody keeps in touch with, and lets an organiser suggest who could.

use crate::dom::{Node, Now, State, div, live, memo, p};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Question, Symbol, Weight, card, section};
use crate::screens::draw::{Told, or_cancel, show_what_is_wrong};
use crate::screens::pair::line::pairs_of;
use crate::screens::pair::list::{By, pair_rows};
use crate::screens::pair::suggest::candidates;
use crate::screens::said::pairing as said;
use crate::text::use_text;
use shared::command::ProposePairing;
use shared::pair::Pace;
use shared::words::{Id, PersonId};

/// Their pairs, and a way to one more.
pub fn pairs_section(id: PersonId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let pairs = memo(move || {
        let day = kith.today();
        kith.with(|phone| pairs_of(phone, id, day))
    });
    let suggesting = State::new(false);
    let may = memo(move || {
        let now = kith.now();
        kith.with(|phone| !candidates(phone, id, now).is_empty())
    });
    let any = memo(move || may.get() || !pairs.with(Vec::is_empty));
    let suggest = move || {
        (may.get() && !suggesting.get()).then(|| {
            let open = move || suggesting.set(true);
            div("").child(Button::new(t.person_suggest()).weight(Weight::Plain).symbol(Symbol::Heart).on_press(open))
        })
    };
    live(move || {
        any.get().then(|| {
            section(t.person_pairs())
                .child(live(move || match pairs.get() {
                    pairs if pairs.is_empty() => None,
                    pairs => Some(pair_rows(pairs, By::OtherThan(id))),
                }))
                .child(live(suggest))
                .child(live(move || suggesting.get().then(|| suggest_form(id, suggesting, told))))
        })
    })
}

/// Asks who, and how often.
fn suggest_form(person: PersonId, open: State<bool>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (who, pace) = (State::new(String::new()), State::new(Pace::default().code().to_owned()));
    let wrong = State::new(None::<String>);
    let choices = kith.peek(|phone| candidates(phone, person, kith.now())).into_iter().map(|one| {
        let name = match one.seen {
            Some(seen) => t.person_suggest_visited(&one.name, &t.ago(seen.0, kith.now().0)),
            None => one.name,
        };
        Choice::new(one.id.to_string(), name)
    });
    let choices: Vec<Choice> = choices.collect();
    let save = move || {
        let helper = Id::parse(&who.get_untracked());
        wrong.set(helper.is_none().then(|| t.limit_choose().to_owned()));
        let Some(helper) = helper else { return show_what_is_wrong() };
        let pace = Pace::parse(&pace.get_untracked()).unwrap_or_default();
        let command = ProposePairing { helper: helper.into(), person, pace };
        if Told::act(told, (kith, t), command.into(), t.pair_suggested()) {
            open.set(false);
        }
    };
    let often = |pace: Pace| Choice::new(pace.code(), said::pace(t, pace));
    card()
        .child(p("").child(t.person_suggest_hint()))
        .child(
            Question::select("helper", t.person_suggest_who(), choices)
                .value(Now::of(move || who.get()))
                .error(wrong)
                .on_input(move |chosen| who.set(chosen)),
        )
        .child(
            Question::one_of("pace", t.pair_pace(), Pace::ALL.into_iter().map(often).collect())
                .value(pace)
                .on_input(move |chosen| pace.set(chosen)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.person_suggest_send()).on_press(save), move || open.set(false)))
}
