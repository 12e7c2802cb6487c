//! Draws a break from an offer: until a day, on which the hub's clock ends it, or until one says so.

use super::model::OfferShown;
use crate::dom::{IntoNode, Node, State, div, live, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Input, Need, Question, Standing, Weight, tag};
use crate::screens::draw::{Told, clock, or_cancel, show_what_is_wrong};
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::{PauseOffer, ResumeOffer};
use shared::words::Day;

/// Take a break, or go on.
pub fn rest_part(offer: &OfferShown, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let id = offer.id;
    if let Some(rest) = offer.rest {
        let words = match rest.until {
            Some(day) => t.glad_rests_until(&things::day(t, day, clock(kith))),
            None => t.glad_rests().to_owned(),
        };
        let resume = move || {
            Told::act(told, (kith, t), ResumeOffer { offer: id }.into(), t.glad_resumed());
        };
        return div("cluster")
            .child(tag(Standing::Over, words))
            .child(Button::new(t.glad_resume()).weight(Weight::Plain).on_press(resume));
    }
    let open = State::new(false);
    live(move || {
        if open.get() {
            return form(id, open, told);
        }
        div("").child(Button::new(t.glad_rest()).weight(Weight::Quiet).on_press(move || open.set(true)))
    })
    .into_node()
}

fn form(offer: shared::words::OfferId, open: State<bool>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let until = State::new(String::new());
    let wrong = State::new(None::<String>);
    let save = move || {
        let typed = until.get_untracked();
        let day = Day::parse(&typed);
        if !typed.trim().is_empty() && day.is_none_or(|day| day <= kith.today()) {
            wrong.set(Some(t.limit_date_past().to_owned()));
            show_what_is_wrong();
            return;
        }
        if Told::act(told, (kith, t), PauseOffer { offer, until: day }.into(), t.glad_rested()) {
            open.set(false);
        }
    };
    several()
        .child(p("soft").child(t.glad_rest_hint()))
        .child(
            Question::line("until", t.plan_pause_until())
                .hint(t.plan_pause_until_hint())
                .need(Need::Free)
                .input(Input::Day)
                .value(until)
                .error(wrong)
                .on_input(move |text| until.set(text)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.glad_rest()).weight(Weight::Plain).on_press(save), move || {
            open.set(false)
        }))
}
