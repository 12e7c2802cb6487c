//! Draws the form of a plan: made anew or changed. It stays while news arrives from the hub.

use super::act::Doing;
use super::form::{CALL, DATE, NTH, Problems, Typed, VISIT, WEEK, WEEKS_MAX};
use super::model::Shown;
use crate::dom::{IntoNode as _, Kept, Node, Now, State, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Button, Choice, Question, SomeOf, Tick, card};
use crate::screens::draw::{Saving, Told, crossed, or_cancel, show_what_is_wrong, telling};
use crate::screens::said::{care, problem, things};
use crate::text::{Text, use_text};
use shared::care::Plan;
use shared::command::Command;
use shared::refusal::Field;
use shared::words::recurrence::Nth;
use shared::words::{Part, PersonId, Weekday};

/// What is typed, and what is wrong with it.
#[derive(Clone, Copy)]
struct Form {
    t: Text,
    typed: State<Typed>,
    problems: State<Problems>,
}

impl Form {
    fn value(self, get: fn(&Typed) -> &String) -> Now<String> {
        Now::of(move || self.typed.with(|typed| get(typed).clone()))
    }

    fn write(self, get: fn(&mut Typed) -> &mut String) -> impl Fn(String) {
        move |text| self.typed.update(|typed| *get(typed) = text)
    }

    fn error(self, field: Field) -> Now<Option<String>> {
        Now::of(move || {
            let found = self.problems.with(|problems| problem::of(problems, field))?;
            Some(problem::sentence(self.t, found, 0))
        })
    }
}

/// The form, for a person and the plan that its author saw, if there was one.
pub fn plan_form((person, saw): (PersonId, Option<Plan>), shown: Kept<Shown>, doing: Doing) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let Doing { told, editing, .. } = doing;
    let typed = State::new(saw.as_ref().map(Typed::of).unwrap_or_default());
    let form = Form { t, typed, problems: State::new(Problems::new()) };
    let not_saved = State::new(Told::default());
    let saving = Saving::new(not_saved, t.settings_saved());
    let through = move || {
        told.set(Told::good(t.settings_saved()));
        editing.set(None);
    };
    let is_new = saw.is_none();
    let members = who(shown, saw.as_ref());
    let save = move || {
        let read = typed.with_untracked(|typed| match &saw {
            Some(saw) => typed.change(saw).map(|change| change.map(Command::from)),
            None => typed.plan((kith.new_id(), person), kith.today()).map(|plan| Some(plan.into())),
        });
        match read {
            Ok(None) => editing.set(None),
            Ok(Some(command)) => {
                if saving.save(command, (kith, t)) {
                    through();
                }
            }
            Err(found) => {
                form.problems.set(found);
                show_what_is_wrong();
            }
        }
    };
    let whom = SomeOf::new(Field::Familiar.code(), t.plan_who(), members)
        .hint(t.plan_who_hint())
        .values(Now::of(move || typed.with(|typed| typed.familiar.clone())))
        .error(form.error(Field::Familiar))
        .on_choose(move |chosen| typed.update(|typed| typed.familiar = chosen));
    card()
        .child(days(form))
        .child(
            Question::one_of(
                "part",
                t.plan_part(),
                Part::ALL.map(|part| Choice::new(part.code(), things::part(t, part))).to_vec(),
            )
            .value(form.value(|typed| &typed.part))
            .on_input(form.write(|typed| &mut typed.part)),
        )
        .child(
            Question::one_of(
                "how",
                t.plan_how(),
                vec![Choice::new(CALL, t.turn_call()), Choice::new(VISIT, t.turn_visit())],
            )
            .value(form.value(|typed| &typed.how))
            .on_input(form.write(|typed| &mut typed.how)),
        )
        .child(whom)
        .child(is_new.then(|| consent(form)))
        .child(telling(not_saved))
        .child(crossed(saving, through))
        .child(or_cancel(div("cluster"), Button::new(t.app_save()).on_press(save), move || editing.set(None)))
}

/// Who could take turns: those of the plan in their order, then everybody else.
fn who(shown: Kept<Shown>, saw: Option<&Plan>) -> Vec<Choice> {
    let members = shown.with_untracked(|shown| shown.members.clone());
    let turn =
        |id: PersonId| saw.and_then(|plan| plan.familiar.iter().position(|who| *who == id)).unwrap_or(usize::MAX);
    let members = shared::words::order::sorted(members, |(id, _)| turn(*id));
    members.into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect()
}

fn consent(form: Form) -> Node {
    let t = form.t;
    several().child(el("h3").child(t.record_consent_read())).child(p("lead").child(t.plan_consent_script())).child(
        Tick::new("consent", t.record_consent())
            .error(form.error(Field::Consent))
            .ticked(Now::of(move || form.typed.with(|typed| typed.consent)))
            .on_tick(move |ticked| form.typed.update(|typed| typed.consent = ticked)),
    )
}

/// How often, and on which days.
fn days(form: Form) -> Node {
    let t = form.t;
    let often = memo(move || form.typed.with(|typed| typed.often.clone()));
    let weekdays = move || -> Vec<Choice> {
        Weekday::ALL.map(|day| Choice::new((day as u8).to_string(), things::weekday(t, day))).to_vec()
    };
    let numbered = |name, words: &'static str, choices| Question::select(name, words, choices);
    div("stack")
        .child(
            Question::one_of(
                "often",
                t.plan_often(),
                vec![
                    Choice::new(WEEK, t.plan_often_week()),
                    Choice::new(DATE, t.plan_often_date()),
                    Choice::new(NTH, t.plan_often_nth()),
                ],
            )
            .value(form.value(|typed| &typed.often))
            .on_input(form.write(|typed| &mut typed.often)),
        )
        .child(live(move || match often.get().as_str() {
            DATE => numbered(
                "date",
                t.plan_date(),
                (1..=31).map(|day: u8| Choice::new(day.to_string(), day.to_string())).collect(),
            )
            .hint(t.plan_date_hint())
            .value(form.value(|typed| &typed.date))
            .error(form.error(Field::Rule))
            .on_input(form.write(|typed| &mut typed.date))
            .into_node(),
            NTH => several()
                .child(
                    Question::one_of(
                        "nth",
                        t.plan_nth(),
                        (0_u8..)
                            .zip(Nth::ALL)
                            .map(|(at, nth)| Choice::new(at.to_string(), care::nth(t, nth)))
                            .collect(),
                    )
                    .value(form.value(|typed| &typed.nth))
                    .on_input(form.write(|typed| &mut typed.nth)),
                )
                .child(
                    Question::one_of("weekday", t.plan_weekday(), weekdays())
                        .value(form.value(|typed| &typed.weekday))
                        .error(form.error(Field::Rule))
                        .on_input(form.write(|typed| &mut typed.weekday)),
                ),
            _ => several()
                .child(
                    SomeOf::new("weekdays", t.plan_weekdays(), weekdays())
                        .values(Now::of(move || form.typed.with(|typed| typed.weekdays.clone())))
                        .error(form.error(Field::Rule))
                        .on_choose(move |days| form.typed.update(|typed| typed.weekdays = days)),
                )
                .child(
                    numbered(
                        "weeks",
                        t.plan_weeks(),
                        (1..=WEEKS_MAX).map(|n| Choice::new(n.to_string(), t.plan_weeks_count(i64::from(n)))).collect(),
                    )
                    .value(form.value(|typed| &typed.weeks))
                    .on_input(form.write(|typed| &mut typed.weeks)),
                ),
        }))
}
