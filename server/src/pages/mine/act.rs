//! What a person decides on the page of their record.

use super::{Opened, Told, Typed, open, record_page};
use crate::group::GroupError;
use crate::hub::Hub;
use crate::pages::draw::{self, onward};
use crate::pages::form::Form;
use crate::pages::lang::Speaks;
use app::pages::{self, Here};
use axum::http::StatusCode;
use axum::response::Response;
use shared::command::{
    Actor, AddToCircle, BackAgain, ChangeContact, ChangeSight, Command, Edit, ErasePerson, KeepPrivate, LeaveCircle,
    LeaveInPeace, PlanContact, WithdrawConsent,
};
use shared::help::form::Problem;
use shared::people::person::check_phone;
use shared::people::{Bond, Private, Sees};
use shared::refusal::Refusal;
use shared::sync::Outcome;
use shared::words::limits::{ADDRESS_CHARS_MAX, PHONE_CHARS_MAX, REMARK_CHARS_MAX};
use shared::words::{Day, Id, Line, Prose, TieId};

type Wrong = Vec<(&'static str, Problem)>;

/// The fields that are kept when something has to be looked at again.
const FIELDS: [&str; 10] = ["kin", "bond", "how", "day", "phone", "address", "reach", "entry", "needs", "until"];

pub(super) async fn act(hub: &Hub, speaks: Speaks, opened: Opened, form: &Form) -> Result<Response, GroupError> {
    let once = crate::pages::once(hub, form.get("form"))?;
    let does = form.get("do");
    let typed = |problems| Typed {
        does: does.to_owned(),
        fields: FIELDS.iter().map(|name| ((*name).to_owned(), form.text(name))).collect(),
        problems,
    };
    let command = match read(&opened, form, once.id("tie", opened.person.0.bytes())) {
        Ok(Some(command)) => command,
        Ok(None) => return Ok(onward(&opened.path())),
        Err(wrong) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(record_page(hub, status, opened, (speaks, typed(wrong), Told::Nothing)).await);
        }
    };
    let erases = matches!(command, Command::ErasePerson(_));
    let actor = Actor::Resident { person: opened.person, ask: opened.ask };
    let about = [opened.person.0.bytes().as_slice(), form.get("tie").as_bytes(), form.get("sees").as_bytes()].concat();
    let envelope = once.id(command.name(), &about);
    match hub.group().command(actor, envelope, command).await?.outcome {
        Outcome::Done(_) if erases => {
            let around = opened.place.around(speaks, Here::Nowhere);
            Ok(draw::page(StatusCode::OK, speaks.lang, move || pages::gone_page(around)).await)
        }
        Outcome::Done(_) | Outcome::Refused(Refusal::AlreadyThere) => Ok(onward(&format!("{}#noted", opened.path()))),
        Outcome::Refused(why) => {
            let told = if matches!(why, Refusal::Changed { .. }) { Told::Changed } else { Told::NotNow };
            let opened = open(hub, opened.back.trim_start_matches("/my/")).await?.unwrap_or(opened);
            Ok(record_page(hub, StatusCode::CONFLICT, opened, (speaks, typed(Vec::new()), told)).await)
        }
    }
}

/// The command of a form; nothing where nothing is to change.
fn read(opened: &Opened, form: &Form, new: Id) -> Result<Option<Command>, Wrong> {
    let person = opened.person;
    let today = opened.place.clock.today();
    let tie = || Id::parse(form.get("tie")).map(TieId).ok_or_else(|| vec![("tie", Problem::NotAChoice)]);
    Ok(Some(match form.get("do") {
        "tie" => {
            let name = Line::new(form.get("kin")).map_err(|problem| ("kin", problem.into()));
            let bond = Bond::parse(form.get("bond")).ok_or(("bond", Problem::NotAChoice));
            let reach = text(form, "how");
            let (name, bond, reach) = match (name, bond, reach) {
                (Ok(name), Ok(bond), Ok(reach)) => (name, bond, reach),
                (name, bond, reach) => {
                    return Err([name.err(), bond.err(), reach.err()].into_iter().flatten().collect());
                }
            };
            AddToCircle { person, tie: TieId(new), member: None, name, reach, bond, sees: Sees::Name }.into()
        }
        "sight" => {
            let sees = |name| Sees::parse(form.get(name)).ok_or_else(|| vec![("sees", Problem::NotAChoice)]);
            ChangeSight { person, tie: tie()?, sees: Edit { saw: sees("saw")?, new: sees("sees")? } }.into()
        }
        "out" => LeaveCircle { person, tie: tie()? }.into(),
        "next" => {
            let new = day(form, "day", today)?;
            PlanContact { person, next: Edit { saw: Day::parse(form.get("saw")), new } }.into()
        }
        "private" => {
            let mut saw = form.get("saw").chars().map(|c| c == '1');
            let mut saw = || saw.next().unwrap_or_default();
            let saw = Private { figures: saw(), rounds: saw(), notes: saw() };
            let ticked = |name| form.get(name) == "yes";
            let new = Private { figures: ticked("figures"), rounds: ticked("rounds"), notes: ticked("notes") };
            KeepPrivate { person, private: Edit { saw, new } }.into()
        }
        "peace" => LeaveInPeace { person, until: day(form, "until", today)? }.into(),
        "back" => BackAgain { person }.into(),
        "withdraw" => WithdrawConsent { person }.into(),
        "erase" if form.get("sure") == "yes" => ErasePerson { person }.into(),
        "erase" => return Err(vec![("sure", Problem::Missing)]),
        "details" => return details(opened, form),
        _ => return Err(vec![("do", Problem::NotAChoice)]),
    }))
}

/// The details that were changed.
fn details(opened: &Opened, form: &Form) -> Result<Option<Command>, Wrong> {
    let mut wrong = Vec::new();
    let phone = edit(form, ("phone", "saw_phone"), |typed| {
        let phone = Line::<PHONE_CHARS_MAX>::new(typed).map_err(Problem::from)?;
        check_phone(&phone).map_err(|_| Problem::NotANumber)?;
        Ok(phone)
    });
    let phone = phone.unwrap_or_else(|problem| {
        wrong.push(problem);
        None
    });
    let mut area = |fields| {
        edit(form, fields, |typed| Prose::<REMARK_CHARS_MAX>::new(typed).map_err(Problem::from)).unwrap_or_else(
            |problem| {
                wrong.push(problem);
                None
            },
        )
    };
    let (reach, entry) = (area(("reach", "saw_reach")), area(("entry", "saw_entry")));
    let needs = area(("needs", "saw_needs"));
    let address =
        edit(form, ("address", "saw_address"), |typed| Prose::<ADDRESS_CHARS_MAX>::new(typed).map_err(Problem::from));
    let address = address.unwrap_or_else(|problem| {
        wrong.push(problem);
        None
    });
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let nothing = phone.is_none() && address.is_none() && reach.is_none() && entry.is_none() && needs.is_none();
    let command = ChangeContact { person: opened.person, address, phone, reach, entry, needs };
    Ok((!nothing).then(|| command.into()))
}

type Changed<T> = Option<Edit<Option<T>>>;

/// What became another in a field; nothing where it stayed as it was drawn.
fn edit<T: PartialEq>(
    form: &Form,
    (name, saw): (&'static str, &str),
    read: impl Fn(&str) -> Result<T, Problem>,
) -> Result<Changed<T>, (&'static str, Problem)> {
    let value = |text: &str| if text.trim().is_empty() { Ok(None) } else { read(text).map(Some) };
    let new = value(form.get(name)).map_err(|problem| (name, problem))?;
    let saw = value(form.get(saw)).unwrap_or(None);
    Ok((new != saw).then_some(Edit { saw, new }))
}

fn text<const MAX: usize>(form: &Form, name: &'static str) -> Result<Option<Prose<MAX>>, (&'static str, Problem)> {
    match form.get(name).trim() {
        "" => Ok(None),
        typed => Prose::new(typed).map(Some).map_err(|problem| (name, problem.into())),
    }
}

/// A day to come, or none.
fn day(form: &Form, name: &'static str, today: Day) -> Result<Option<Day>, Wrong> {
    match (form.get(name).trim(), Day::parse(form.get(name).trim())) {
        ("", _) => Ok(None),
        (_, None) => Err(vec![(name, Problem::NotADay)]),
        (_, Some(day)) if day <= today => Err(vec![(name, Problem::Past)]),
        (_, day) => Ok(day),
    }
}
