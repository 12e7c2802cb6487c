//! The fields of the asking page, in the order in which a person would tell it.

use super::model::{self, AskForm, TRAP, ZONES_AS_CARDS_MAX};
use crate::dom::{IntoNode, Node, div, el, p, several};
use crate::pages::words::Clock;
use crate::parts::{Choice, Input, Need, Question, Tick};
use crate::text::use_text;
use shared::refusal::Field;

/// For machines that fill in everything. Somebody whose browser filled it in sees it the second time.
pub fn trap(form: AskForm) -> Node {
    let t = use_text();
    if form.trapped {
        let error = Some(t.ask_leave_empty().to_owned());
        return Question::line(TRAP, t.ask_leave_empty()).error(error).need(Need::Optional).into_node();
    }
    div("page-unseen")
        .attr("aria-hidden", "true")
        .child(el("label").attr("for", "f-website").child(t.ask_leave_empty()))
        .child(
            el("input")
                .attr("id", "f-website")
                .attr("name", TRAP)
                .attr("type", "text")
                .attr("tabindex", "-1")
                .attr("autocomplete", "off"),
        )
}

/// What sort of help.
pub fn kind_field(form: AskForm) -> Question {
    let t = use_text();
    let error = form.error(t, Field::Kind);
    Question::one_of(Field::Kind.code(), t.ask_kind(), model::kinds(t)).value(form.typed.kind).error(error)
}

/// What is wanted, in the asker's words.
pub fn what_field(value: String, error: Option<String>) -> Question {
    let t = use_text();
    Question::area(Field::What.code(), t.ask_what()).hint(t.ask_what_hint()).value(value).error(error).rows(4)
}

/// On which day, and at which part of it.
pub fn day_and_part(day: String, part: String, errors: (Option<String>, Option<String>), clock: Clock) -> Node {
    let t = use_text();
    let part = if part.is_empty() { "any".to_owned() } else { part };
    let days = model::days(t, clock, &day);
    several()
        .child(
            Question::select(Field::When.code(), t.ask_day(), days)
                .none(t.when_as_soon_as_possible())
                .value(day)
                .error(errors.0),
        )
        .child(
            Question::one_of(Field::Part.code(), t.ask_part(), model::parts(t))
                .hint(t.ask_part_hint())
                .value(part)
                .error(errors.1),
        )
}

/// When, and whether it can wait.
pub fn when_wanted(form: AskForm) -> Node {
    let t = use_text();
    let errors = form.when_errors(t);
    part_of(t.ask_when())
        .child(day_and_part(form.typed.when, form.typed.part, errors, form.clock))
        .child(Tick::new("urgent", t.ask_urgent()).ticked(!form.typed.urgent.is_empty()))
}

/// Which part of town: cards for a few, a list that opens for many.
pub fn zone_field(form: AskForm) -> Question {
    let t = use_text();
    let error = form.error(t, Field::Zone);
    let (name, label, hint, choices, value) =
        (Field::Zone.code(), t.ask_zone(), t.ask_zone_hint(), form.zones, form.typed.zone);
    if choices.len() <= ZONES_AS_CARDS_MAX {
        Question::one_of(name, label, choices).hint(hint).value(value).error(error)
    } else {
        Question::select(name, label, choices).hint(hint).value(value).error(error)
    }
}

/// Which part of town, where exactly, and how to get in.
pub fn place(form: AskForm) -> Node {
    let t = use_text();
    let error = |field| form.error(t, field);
    let typed = form.typed.clone();
    part_of(t.ask_where())
        .child(zone_field(form.clone()))
        .child(
            Question::area(Field::Address.code(), t.ask_address())
                .hint(t.ask_address_hint())
                .need(Need::Optional)
                .autocomplete("street-address")
                .value(typed.address)
                .error(error(Field::Address)),
        )
        .child(
            Question::area(Field::Entry.code(), t.ask_getting_in())
                .hint(t.ask_getting_in_hint())
                .rows(2)
                .need(Need::Optional)
                .value(typed.entry)
                .error(error(Field::Entry)),
        )
}

/// Who they are, and how to reach them.
pub fn about_you(form: AskForm) -> Node {
    let t = use_text();
    let error = |field| form.error(t, field);
    let typed = form.typed.clone();
    several()
        .child(
            part_of(t.ask_about_you())
                .child(
                    Question::line(Field::Name.code(), t.ask_name())
                        .hint(t.ask_name_hint())
                        .input(Input::Name)
                        .autocomplete("name")
                        .value(typed.name)
                        .error(error(Field::Name)),
                )
                .child(
                    Question::line(Field::FirstName.code(), t.ask_first_name())
                        .hint(t.ask_first_name_hint())
                        .need(Need::Optional)
                        .input(Input::Name)
                        .autocomplete("given-name")
                        .value(typed.firstname)
                        .error(error(Field::FirstName)),
                )
                .child(
                    Question::area(Field::Needs.code(), t.ask_care())
                        .hint(t.ask_care_hint())
                        .rows(2)
                        .need(Need::Optional)
                        .value(typed.needs)
                        .error(error(Field::Needs)),
                ),
        )
        .child(
            part_of(t.ask_reach())
                .child(
                    Question::line(Field::Phone.code(), t.ask_phone())
                        .hint(t.ask_phone_hint())
                        .input(Input::Phone)
                        .autocomplete("tel")
                        .value(typed.phone)
                        .error(error(Field::Phone)),
                )
                .child(
                    Question::area(Field::Reach.code(), t.ask_through())
                        .hint(t.ask_through_hint())
                        .rows(2)
                        .value(typed.reach)
                        .error(error(Field::Reach)),
                ),
        )
}

/// A part of the form under its own heading.
fn part_of(title: &'static str) -> Node {
    el("fieldset").class("page-part").child(el("legend").child(title))
}

/// Who may come.
pub fn who_comes(form: AskForm) -> Node {
    let t = use_text();
    let anybody = if form.typed.anybody.is_empty() { "ask" } else { "yes" };
    let choices = vec![
        Choice::new("ask", t.ask_first()).hint(t.ask_first_hint()),
        Choice::new("yes", t.ask_anybody()).hint(t.ask_anybody_hint()),
    ];
    part_of(t.ask_who_comes())
        .child(Question::one_of("anybody", t.ask_new_face(), choices).value(anybody.to_owned()))
        .child(
            Question::line(Field::Language.code(), t.ask_language())
                .hint(t.ask_language_hint())
                .need(Need::Optional)
                .value(form.typed.language.clone())
                .error(form.error(t, Field::Language)),
        )
}

/// What happens with it, and whether they agree.
pub fn agree(form: AskForm) -> Node {
    let t = use_text();
    let error = form.error(t, Field::Consent);
    let ticked = !form.typed.consent.is_empty();
    part_of(t.ask_consent_title())
        .child(p("").child(t.ask_consent_text()))
        .child(p("").child(t.ask_consent_host()))
        .child(Tick::new(Field::Consent.code(), t.ask_consent()).ticked(ticked).error(error))
}
