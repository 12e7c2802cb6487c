//! Draws the questions of the form, each a sentence to be read out.

use super::model::{Before, before, zones};
use super::view::Form;
use crate::dom::{Node, Now, div, el, live, memo, p, several};
use crate::kith::use_kith;
use crate::parts::{Choice, Input, LinkButton, Need, Notice, Question, SomeOf, Tick, Tone, Weight, card};
use crate::screens::said::{reasons, things};
use crate::shell::Route;
use crate::text::use_text;
use shared::help::{HelpKind, Skill};
use shared::refusal::Field;
use shared::words::Part;

/// Somebody new: what they are called and how to reach them.
pub fn new_person(form: Form) -> Node {
    let t = use_text();
    div("section")
        .child(
            Question::line("name", t.record_name())
                .hint(t.record_name_hint())
                .input(Input::Name)
                .value(form.value(|typed| &typed.name))
                .error(form.error(Field::Name, |typed| &typed.name))
                .on_input(form.write(Field::Name, |typed| &mut typed.name)),
        )
        .child(p("soft").child(t.record_leave_empty()))
        .child(
            Question::line("phone", t.record_phone())
                .hint(t.record_phone_hint())
                .input(Input::Phone)
                .need(Need::Free)
                .value(form.value(|typed| &typed.phone))
                .error(form.error(Field::Phone, |typed| &typed.phone))
                .on_input(form.write(Field::Phone, |typed| &mut typed.phone)),
        )
        .child(
            Question::area("reach", t.record_through())
                .hint(t.record_through_hint())
                .need(Need::Free)
                .rows(2)
                .value(form.value(|typed| &typed.reach))
                .error(form.error(Field::Reach, |typed| &typed.reach))
                .on_input(form.write(Field::Phone, |typed| &mut typed.reach)),
        )
        .child(
            Question::area("address", t.record_address())
                .hint(t.record_address_hint())
                .need(Need::Free)
                .value(form.value(|typed| &typed.address))
                .error(form.error(Field::Address, |typed| &typed.address))
                .on_input(form.write(Field::Address, |typed| &mut typed.address)),
        )
        .child(
            Question::area("entry", t.record_getting_in())
                .hint(t.record_getting_in_hint())
                .need(Need::Free)
                .rows(2)
                .value(form.value(|typed| &typed.entry))
                .error(form.error(Field::Entry, |typed| &typed.entry))
                .on_input(form.write(Field::Entry, |typed| &mut typed.entry)),
        )
        .child(
            Question::area("needs", t.record_care())
                .hint(t.record_care_hint())
                .need(Need::Free)
                .rows(2)
                .value(form.value(|typed| &typed.needs))
                .error(form.error(Field::Needs, |typed| &typed.needs))
                .on_input(form.write(Field::Needs, |typed| &mut typed.needs)),
        )
        .child(
            Question::line("firstname", t.record_first_name())
                .hint(t.record_first_name_hint())
                .input(Input::Name)
                .need(Need::Free)
                .value(form.value(|typed| &typed.firstname))
                .error(form.error(Field::FirstName, |typed| &typed.firstname))
                .on_input(form.write(Field::FirstName, |typed| &mut typed.firstname)),
        )
}

/// What they need, when and where.
pub fn what(form: Form) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let kind = |kind: HelpKind| Choice::new(kind.code(), things::kind(t, kind)).symbol(things::symbol(kind));
    let kinds: Vec<Choice> = HelpKind::ALL.into_iter().map(kind).collect();
    let places = memo(move || kith.with(zones));
    div("section")
        .child(el("h2").child(t.record_need()))
        .child(
            Question::one_of("kind", t.record_kind(), kinds)
                .value(form.value(|typed| &typed.kind))
                .error(form.choice_error(Field::Kind))
                .on_input(form.write(Field::Kind, |typed| &mut typed.kind)),
        )
        .child(words(form))
        .child(day_and_part(form))
        .child(live(move || {
            let choices =
                places.get().into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect::<Vec<_>>();
            let (value, error) = (form.value(|typed| &typed.zone), form.choice_error(Field::Zone));
            let write = form.write(Field::Zone, |typed| &mut typed.zone);
            if choices.len() <= 6 {
                Question::one_of("zone", t.record_zone(), choices).value(value).error(error).on_input(write)
            } else {
                Question::select("zone", t.record_zone(), choices).value(value).error(error).on_input(write)
            }
        }))
}

/// What is wanted, in their words.
pub fn words(form: Form) -> Question {
    let t = use_text();
    Question::area("what", t.record_what())
        .hint(t.record_what_hint())
        .value(form.value(|typed| &typed.what))
        .error(form.error(Field::What, |typed| &typed.what))
        .on_input(form.write(Field::What, |typed| &mut typed.what))
}

/// The day, and where there is one, the part of it.
pub fn day_and_part(form: Form) -> Node {
    let t = use_text();
    let part = move |part: Part| Choice::new(part.code(), things::part(t, part));
    let any_day = memo(move || form.typed.with(|typed| typed.when.trim().is_empty()));
    several()
        .child(
            Question::line("when", t.record_when())
                .hint(t.record_when_hint())
                .input(Input::Day)
                .need(Need::Free)
                .value(form.value(|typed| &typed.when))
                .error(form.error(Field::When, |typed| &typed.when))
                .on_input(form.write(Field::When, |typed| &mut typed.when)),
        )
        .child(live(move || {
            (!any_day.get()).then(|| {
                Question::one_of("part", t.record_part(), Part::ALL.into_iter().map(part).collect())
                    .value(Now::of(move || {
                        form.typed.with(|typed| {
                            if typed.part.is_empty() { Part::Any.code().to_owned() } else { typed.part.clone() }
                        })
                    }))
                    .error(form.error(Field::Part, |typed| &typed.part))
                    .on_input(form.write(Field::Part, |typed| &mut typed.part))
            })
        }))
}

/// Who may come, whether it can wait, and what it takes.
pub fn who_comes(form: Form) -> Node {
    let t = use_text();
    let choices = vec![
        Choice::new("ask", t.record_ask_first()).hint(t.record_ask_first_hint()),
        Choice::new("yes", t.record_anybody()),
    ];
    let anybody = move |chosen: String| {
        form.write(Field::Consent, |typed| &mut typed.anybody)(if chosen == "yes" { chosen } else { String::new() });
    };
    let urgent = move |ticked: bool| {
        form.typed.update(|typed| typed.urgent = if ticked { "yes".to_owned() } else { String::new() });
    };
    let skill = |skill: Skill| Choice::new(skill.code(), reasons::skill(t, skill));
    let skills = Now::of(move || form.typed.with(|typed| typed.skills.split_whitespace().map(str::to_owned).collect()));
    div("section")
        .child(el("h2").child(t.record_who_comes()))
        .child(
            Question::one_of("anybody", t.record_new_face(), choices)
                .value(Now::of(move || {
                    form.typed.with(|typed| if typed.anybody.is_empty() { "ask" } else { "yes" }.to_owned())
                }))
                .on_input(anybody),
        )
        .child(
            Tick::new("urgent", t.record_urgent())
                .ticked(Now::of(move || form.typed.with(|typed| !typed.urgent.is_empty())))
                .on_tick(urgent),
        )
        .child(
            SomeOf::new("skills", t.record_skills(), Skill::ALL.into_iter().map(skill).collect())
                .values(skills)
                .on_choose(move |chosen| form.typed.update(|typed| typed.skills = chosen.join(" "))),
        )
        .child(
            Question::line("language", t.record_language())
                .need(Need::Free)
                .value(form.value(|typed| &typed.language))
                .error(form.error(Field::Language, |typed| &typed.language))
                .on_input(form.write(Field::Language, |typed| &mut typed.language)),
        )
}

/// What may have been written down before: the same ask, or the same person.
pub fn told_before(form: Form) -> Node {
    let (t, kith) = (use_text(), use_kith());
    let before = memo(move || form.typed.with(|typed| kith.with(|phone| before(phone, typed, kith.now()))));
    live(move || {
        before.get().map(|before| match before {
            Before::Asked(errand) => Notice::new(Tone::Worry, t.record_twice())
                .child(p("").child(t.record_twice_hint()))
                .child(LinkButton::new(Route::Errand(errand).path(), t.record_twice_open()).weight(Weight::Plain)),
            Before::Known(names) => Notice::new(Tone::Know, t.record_known_already())
                .child(p("").child(el("bdi").child(names.join(" · "))))
                .child(p("").child(t.record_known_already_hint())),
        })
    })
}

/// The sentence to read out, and their yes.
pub fn consent(form: Form) -> Node {
    let t = use_text();
    let tick = move |ticked: bool| {
        let said = if ticked { "said" } else { "" };
        form.write(Field::Consent, |typed| &mut typed.consent)(said.to_owned());
    };
    card().child(el("h2").child(t.record_consent_read())).child(p("lead").child(t.record_consent_script())).child(
        Tick::new("consent", t.record_consent())
            .error(form.error(Field::Consent, |typed| &typed.consent))
            .ticked(Now::of(move || form.typed.with(|typed| !typed.consent.is_empty())))
            .on_tick(tick),
    )
}
