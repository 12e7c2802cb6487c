//! Draws what this person is asked: whether they would like to meet somebody, and how they can be reached.

use super::model::{Asked, asked, my_number};
use crate::dom::{Node, State, div, each, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Notice, Question, Standing, Tone, Weight, card, tag};
use crate::screens::draw::{Told, clock, own_words, show_what_is_wrong};
use crate::screens::said::things;
use crate::text::use_text;
use shared::command::{AgreeToMeet, MeetNotNow};
use shared::words::{InvitationId, Prose};

/// Each question with its answers.
pub fn meet_part(told: State<Told>) -> Node {
    let kith = use_kith();
    let shown = memo(move || kith.with(asked));
    let ids = move || shown.with(|all| all.iter().map(|one| one.id).collect::<Vec<_>>());
    div("stack").child(each(ids, move |id| one_card(id, told)))
}

/// The form stands outside of what news from the hub draws anew.
fn one_card(id: InvitationId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(asked).into_iter().find(|one| one.id == id));
    let open = memo(move || shown.with(|one| one.as_ref().is_some_and(|one| !one.yes)));
    let not_met = memo(move || shown.with(|one| one.as_ref().is_some_and(|one| one.other.is_none())));
    let way = State::new(kith.peek(my_number));
    let wrong = State::new(None::<String>);
    let yes = move || {
        let (Some(one), typed) = (shown.get(), way.get_untracked()) else { return };
        match Prose::new(&typed) {
            Ok(way) => {
                let command = AgreeToMeet { introduction: one.introduction, invitation: id, way };
                Told::act(told, (kith, t), command.into(), t.meet_saved_yes());
            }
            Err(_) => {
                wrong.set(Some(t.limit_missing().to_owned()));
                show_what_is_wrong();
            }
        }
    };
    let not_now = move || {
        if let Some(one) = shown.get() {
            let command = MeetNotNow { introduction: one.introduction, invitation: id };
            Told::act(told, (kith, t), command.into(), t.meet_saved_not_now());
        }
    };
    card()
        .child(live(move || shown.get().map(|one| words(&one))))
        .child(live(move || {
            open.get().then(|| {
                several()
                    .child(
                        Question::area("way", t.meet_way())
                            .hint(t.meet_way_hint())
                            .rows(2)
                            .value(way)
                            .error(wrong)
                            .on_input(move |text| way.set(text)),
                    )
                    .child(div("").child(Button::new(t.meet_yes()).weight(Weight::Plain).on_press(yes)))
            })
        }))
        .child(live(move || {
            not_met.get().then(|| div("").child(Button::new(t.meet_not_now()).weight(Weight::Quiet).on_press(not_now)))
        }))
}

fn words(one: &Asked) -> Node {
    let (t, clock) = (use_text(), clock(use_kith()));
    let why = own_words(&one.why);
    let waiting = one.waiting.then(|| tag(Standing::Waiting, t.state_waiting()));
    if let Some(other) = &one.other {
        let ends = things::day(t, one.ends.day(clock.offset), clock);
        let met = Notice::new(Tone::Good, t.meet_met())
            .child(p("").child(t.meet_reach(other.name.as_str())))
            .child(own_words(other.way.as_str()));
        return several().child(why).child(met).child(p("soft small").child(t.meet_until(&ends)));
    }
    let hint = if one.yes { t.meet_waits() } else { t.meet_asked_hint() };
    several().child(el("h2").child(t.meet_asked())).child(why).child(p("").child(hint)).child(waiting)
}
