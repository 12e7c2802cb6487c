//! Changes what suits one of the two: how often, on which days, with what, and in their words.

use super::forms::{Doing, save_or_not};
use super::limits::{Saw, Typed, change, day_code};
use super::model::{Shown, Side};
use super::view::name;
use crate::dom::{Node, Now, State, el};
use crate::kith::use_kith;
use crate::parts::{Choice, Need, Question, SomeOf, Tick, card};
use crate::screens::draw::{Saving, Told, crossed, show_what_is_wrong, telling};
use crate::screens::said::{pairing as said, problem, things};
use crate::text::use_text;
use shared::help::HelpKind;
use shared::pair::Pace;
use shared::words::Weekday;

/// The form for one side.
pub fn limits_form(shown: &Shown, side: &Side, doing: State<Doing>, told: State<Told>) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let saw = Saw { pairing: shown.id, side: side.id, pace: shown.pace, limits: side.limits.clone() };
    let typed = State::new(Typed::of(&saw));
    let wrong = State::new(None::<String>);
    let not_saved = State::new(Told::default());
    let saving = Saving::new(not_saved, t.pair_changed());
    let through = move || {
        told.set(Told::good(t.pair_changed()));
        doing.set(Doing::Nothing);
    };
    let save = move || {
        not_saved.set(Told::default());
        match change(&saw, &typed.get_untracked()) {
            Ok(None) => doing.set(Doing::Nothing),
            Ok(Some(command)) => {
                if saving.save(command.into(), (kith, t)) {
                    through();
                }
            }
            Err(found) => {
                let letters = typed.with_untracked(|typed| typed.words.trim().chars().count());
                wrong.set(Some(problem::sentence(t, found, letters)));
                show_what_is_wrong();
            }
        }
    };
    let pace = |pace: Pace| Choice::new(pace.code(), said::pace(t, pace));
    let day = |day: Weekday| Choice::new(day_code(day), things::weekday(t, day));
    let kind = |kind: HelpKind| Choice::new(kind.code(), things::kind(t, kind)).symbol(things::symbol(kind));
    let title = if side.me { t.pair_suits_you().to_owned() } else { t.pair_suits(&name(t, side)) };
    card()
        .child(el("h2").child(title))
        .child(
            Question::one_of("pace", t.pair_pace(), Pace::ALL.into_iter().map(pace).collect())
                .value(Now::of(move || typed.with(|typed| typed.pace.clone())))
                .on_input(move |pace| typed.update(|typed| typed.pace = pace)),
        )
        .child(
            SomeOf::new("days", t.pair_days(), Weekday::ALL.into_iter().map(day).collect())
                .hint(t.pair_days_hint())
                .values(Now::of(move || typed.with(|typed| typed.days.clone())))
                .on_choose(move |days| typed.update(|typed| typed.days = days)),
        )
        .child(
            SomeOf::new("kinds", t.pair_kinds(), HelpKind::ALL.into_iter().map(kind).collect())
                .hint(t.pair_kinds_hint())
                .values(Now::of(move || typed.with(|typed| typed.kinds.clone())))
                .on_choose(move |kinds| typed.update(|typed| typed.kinds = kinds)),
        )
        .child(
            Tick::new("outside", t.pair_outside())
                .ticked(Now::of(move || typed.with(|typed| typed.outside)))
                .on_tick(move |outside| typed.update(|typed| typed.outside = outside)),
        )
        .child(
            Question::area("words", t.pair_words())
                .hint(t.pair_words_hint())
                .need(Need::Optional)
                .value(Now::of(move || typed.with(|typed| typed.words.clone())))
                .error(wrong)
                .on_input(move |words| typed.update(|typed| typed.words = words)),
        )
        .child(telling(not_saved))
        .child(crossed(saving, through))
        .child(save_or_not(t.app_save(), save, doing))
}
