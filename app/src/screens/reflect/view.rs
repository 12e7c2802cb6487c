//! Asks how it is, shows what was said before, and takes "not now" for an answer.

use super::drawn::{Answer, over_time};
use super::model::{SaidShown, Shown, read, reflections};
use crate::dom::{Kept, Node, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, LinkButton, Need, Question, Standing, Symbol, Weight, card, section, tag, tear};
use crate::screens::draw::{Told, clock, show_what_is_wrong, telling};
use crate::screens::said::{problem, things, wishing};
use crate::shell::Route;
use crate::text::use_text;
use shared::care::{Aspect, Face};
use shared::command::{Reflect, ReflectLater, TakeBackReflection};
use shared::help::form::Problem;

/// The three questions when somebody wants them, and what they said before.
pub fn reflect_part() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let shown = memo(move || {
        let now = kith.now();
        kith.with(|phone| reflections(phone, now))
    });
    let told = State::new(Told::default());
    let asking = State::new(false);
    section(t.reflect_title())
        .child(p("").child(t.reflect_hint()))
        .child(p("soft small").child(t.reflect_group()))
        .child(telling(told))
        .child(live(move || {
            (!asking.get()).then(|| {
                let open = move || asking.set(true);
                div("").child(Button::new(t.reflect_open()).symbol(Symbol::FaceMiddling).on_press(open))
            })
        }))
        .child(live(move || asking.get().then(|| questions(asking, told))))
        .child(live(move || before(shown, told)))
}

/// One line on Today, when it is time; either answer is remembered.
pub fn reflect_today() -> Node {
    let (t, kith) = (use_text(), use_kith());
    let is_time = memo(move || {
        let now = kith.now();
        kith.with(|phone| reflections(phone, now).is_time)
    });
    let told = State::new(Told::default());
    let later = move || {
        let command = ReflectLater { reflection: kith.new_id(), at: kith.now() };
        Told::act(told, (kith, t), command.into(), t.reflect_later_done());
    };
    several().child(telling(told)).child(live(move || {
        is_time.get().then(|| {
            card().child(p("").child(t.reflect_today())).child(
                tear()
                    .child(LinkButton::new(Route::Matters.path(), t.reflect_open()).weight(Weight::Plain))
                    .child(Button::new(t.reflect_later()).weight(Weight::Quiet).on_press(later)),
            )
        })
    }))
}

fn questions(asking: State<bool>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let faces = [(); 3].map(|()| State::new(String::new()));
    let words = State::new(String::new());
    let wrong = State::new(None::<String>);
    let ask = |(aspect, state): (Aspect, State<String>)| {
        let choice = |face: Face| {
            let (words, symbol) = wishing::face(t, face);
            Choice::new(face.code(), words).symbol(symbol)
        };
        Question::one_of(aspect.code(), wishing::question(t, aspect), Face::ALL.map(choice).to_vec())
            .value(state)
            .on_input(move |chosen| state.set(chosen))
    };
    let save = move || {
        let chosen = faces.map(State::get_untracked);
        let typed = words.get_untracked();
        match read(chosen.each_ref().map(String::as_str), &typed) {
            Ok(said) => {
                let command = Reflect { reflection: kith.new_id(), at: kith.now(), said };
                if Told::act(told, (kith, t), command.into(), t.reflect_kept()) {
                    asking.set(false);
                }
            }
            Err(Problem::Missing) => told.set(Told::wrong(t.reflect_nothing())),
            Err(found) => {
                wrong.set(Some(problem::sentence(t, found, typed.trim().chars().count())));
                show_what_is_wrong();
            }
        }
    };
    let later = move || {
        let command = ReflectLater { reflection: kith.new_id(), at: kith.now() };
        if Told::act(told, (kith, t), command.into(), t.reflect_later_done()) {
            asking.set(false);
        }
    };
    card()
        .children(Aspect::ALL.into_iter().zip(faces).map(ask))
        .child(
            Question::area("reflect-words", t.reflect_words())
                .need(Need::Optional)
                .value(words)
                .error(wrong)
                .on_input(move |typed| words.set(typed)),
        )
        .child(
            tear()
                .child(Button::new(t.reflect_send()).on_press(save))
                .child(Button::new(t.reflect_later()).weight(Weight::Quiet).on_press(later)),
        )
}

fn before(shown: Kept<Shown>, told: State<Told>) -> Option<Node> {
    let (t, kith) = (use_text(), use_kith());
    let said = shown.with(|shown| shown.said.clone());
    let clock = clock(kith);
    let answer = |one: SaidShown| {
        let day = things::day(t, one.at.day(clock.offset), clock);
        let id = one.id;
        let act = move || {
            let command = TakeBackReflection { reflection: id };
            Told::act(told, (kith, t), command.into(), t.reflect_taken_back());
        };
        let label = t.reflect_take_back_of(&day);
        let back = Button::new(t.reflect_take_back()).weight(Weight::Quiet).label(&label).on_press(act);
        let waiting = one.waiting.then(|| tag(Standing::Waiting, t.state_waiting()));
        Answer { at: one.at, day, said: one.said, end: div("cluster").child(back).child(waiting) }
    };
    (!said.is_empty()).then(|| {
        let title = el("h3").child(t.reflect_before());
        several().child(title).child(over_time(t, said.into_iter().map(answer).collect()))
    })
}
