//! Draws introductions for who looks after them: a new one, those under way, and what somebody said on the telephone.

use super::model::{Proposal, could_meet, proposals};
use crate::dom::{Node, State, div, each, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Question, Standing, Weight, card, section, tag};
use crate::screens::draw::{Told, clock, or_cancel, own_words, show_what_is_wrong};
use crate::screens::known;
use crate::screens::said::{things, together};
use crate::text::use_text;
use shared::command::{AgreeToMeet, EndIntroduction, MeetNotNow, ProposeIntroduction, Proposed};
use shared::people::Role;
use shared::words::{Id, IntroductionId, InvitationId, PersonId, Prose};

/// What is under way, and the way to a new one. For organisers, and for whoever had an idea that is under way.
pub fn proposals_part(told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(proposals));
    let organises = memo(move || kith.with(|phone| known::i_am(phone, Role::Organiser)));
    let making = State::new(false);
    let ids = move || shown.with(|all| all.iter().map(|one| one.id).collect::<Vec<_>>());
    live(move || {
        (organises.get() || !shown.with(Vec::is_empty)).then(|| {
            section(t.meet_title())
                .child(each(ids, move |id| one_card(id, told)))
                .child(live(move || {
                    (organises.get() && !making.get()).then(|| {
                        let propose = Button::new(t.meet_propose()).weight(Weight::Plain);
                        div("").child(propose.on_press(move || making.set(true)))
                    })
                }))
                .child(live(move || making.get().then(|| propose_form(told, making))))
        })
    })
}

fn one_card(id: IntroductionId, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || kith.with(proposals).into_iter().find(|one| one.id == id));
    let says = memo(move || shown.with(|one| one.as_ref().map(|one| one.says.clone()).unwrap_or_default()));
    let end = move || {
        Told::act(told, (kith, t), EndIntroduction { introduction: id }.into(), t.meet_ended());
    };
    let may_end = memo(move || shown.with(|one| one.as_ref().is_some_and(|one| one.may_end)));
    card()
        .child(live(move || shown.get().map(|one| words(&one))))
        .child(live(move || {
            let all = says.get().into_iter().map(|(half, name)| says_form((id, half), name, told));
            all.collect::<Vec<_>>()
        }))
        .child(live(move || {
            may_end.get().then(|| div("").child(Button::new(t.meet_end()).weight(Weight::Quiet).on_press(end)))
        }))
}

fn words(one: &Proposal) -> Node {
    let (t, clock) = (use_text(), clock(use_kith()));
    let [first, second] = &one.names;
    let title = if one.met { t.meet_both(first, second) } else { t.meet_asking(first, second) };
    let ends = t.meet_until_when(&things::day(t, one.ends.day(clock.offset), clock));
    let look = if one.met { Standing::Done } else { Standing::Waiting };
    let tell = |(who, other): &(String, shared::together::introduction::Other)| {
        several().child(p("").child(t.meet_tell(who, other.name.as_str()))).child(own_words(other.way.as_str()))
    };
    several()
        .child(el("h3").child(title))
        .child(own_words(&one.why))
        .child(div("").child(tag(look, ends)))
        .child(one.tell.iter().map(tell).collect::<Vec<_>>())
}

/// What somebody without an account says, written down.
fn says_form((introduction, invitation): (IntroductionId, InvitationId), name: String, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let way = State::new(String::new());
    let wrong = State::new(None::<String>);
    let yes = move || match Prose::new(&way.get_untracked()) {
        Ok(way) => {
            let command = AgreeToMeet { introduction, invitation, way };
            Told::act(told, (kith, t), command.into(), t.meet_saved_yes());
        }
        Err(_) => {
            wrong.set(Some(t.limit_missing().to_owned()));
            show_what_is_wrong();
        }
    };
    let not_now = move || {
        Told::act(told, (kith, t), MeetNotNow { introduction, invitation }.into(), t.meet_saved_not_now());
    };
    el("details")
        .class("fold")
        .child(el("summary").child(t.meet_says(&name)))
        .child(
            Question::area("way", t.meet_way())
                .hint(t.meet_way_hint())
                .rows(2)
                .value(way)
                .error(wrong)
                .on_input(move |text| way.set(text)),
        )
        .child(
            div("cluster")
                .child(Button::new(t.meet_says_yes(&name)).weight(Weight::Plain).on_press(yes))
                .child(Button::new(t.meet_says_not_now(&name)).weight(Weight::Quiet).on_press(not_now)),
        )
}

/// Two people and why. It stays while news arrives from the hub.
fn propose_form(told: State<Told>, making: State<bool>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let (one, other, why) = (State::new(String::new()), State::new(String::new()), State::new(String::new()));
    let (same, empty) = (State::new(None::<String>), State::new(None::<String>));
    let choices = || -> Vec<Choice> {
        let all = kith.peek(could_meet).into_iter();
        // What they enjoy giving stands beside the name: it is the best reason there is.
        all.map(|(id, name, told)| {
            let label =
                told.map_or_else(|| name.clone(), |told| [&name, ": ", &together::gifts(t, &told.gifts)].concat());
            Choice::new(id.to_string(), label)
        })
        .collect()
    };
    let send = move || {
        let person = |typed: String| Id::parse(&typed).map(PersonId);
        let (first, second) = (person(one.get_untracked()), person(other.get_untracked()));
        let words = Prose::new(&why.get_untracked());
        same.set((first.is_none() || second.is_none() || first == second).then(|| t.meet_propose_same().to_owned()));
        empty.set(words.is_err().then(|| t.limit_missing().to_owned()));
        match (first, second, words) {
            (Some(first), Some(second), Ok(why)) if first != second => {
                let side = |person| Proposed { invitation: kith.new_id(), person };
                let sides = [side(first), side(second)];
                let command = ProposeIntroduction { introduction: kith.new_id(), sides, why };
                if Told::act(told, (kith, t), command.into(), t.meet_propose_sent()) {
                    making.set(false);
                }
            }
            _ => show_what_is_wrong(),
        }
    };
    card()
        .child(el("h3").child(t.meet_propose()))
        .child(
            Question::select("one", t.meet_propose_one(), choices())
                .none(t.app_choose())
                .value(one)
                .error(same)
                .on_input(move |id| one.set(id)),
        )
        .child(
            Question::select("other", t.meet_propose_other(), choices())
                .none(t.app_choose())
                .value(other)
                .on_input(move |id| other.set(id)),
        )
        .child(
            Question::area("why", t.meet_propose_why())
                .hint(t.meet_propose_why_hint())
                .rows(2)
                .value(why)
                .error(empty)
                .on_input(move |text| why.set(text)),
        )
        .child(or_cancel(div("cluster"), Button::new(t.meet_propose_send()).on_press(send), move || making.set(false)))
}
