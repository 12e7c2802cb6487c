//! What the asker does on the page of their ask: change, cancel, confirm, ask again.

use super::{Opened, ask_page, fresh_change};
use crate::group::GroupError;
use crate::http::Address;
use crate::hub::Hub;
use crate::pages::ask::{Kept, keep};
use crate::pages::draw::onward;
use crate::pages::form::Form;
use crate::pages::lang::Speaks;
use crate::pages::once::Once;
use crate::pages::{error_page, with_wait};
use app::pages::my::ChangeForm;
use app::pages::{Said, my::Stands};
use axum::http::StatusCode;
use axum::response::Response;
use shared::command::{Actor, AgreeToHelper, AskForHelp, AskForSomeoneElse, CancelAsk, Command, ConfirmAsk, Who};
use shared::help::form::{self, Seen, Typed};
use shared::help::{Ask, Consent, Yes};
use shared::refusal::Refusal;
use shared::sync::Outcome;
use shared::words::{Day, Id, Part, PersonId, Prose, When};

pub(super) async fn act(
    hub: &Hub,
    (speaks, from): (Speaks, Address),
    opened: Opened,
    form: &Form,
) -> Result<Response, GroupError> {
    let once = crate::pages::once(hub, form.get("form"))?;
    match form.get("do") {
        "change" => change(hub, speaks, opened, (form, once)).await,
        "cancel" => {
            let command = CancelAsk { ask: opened.ask };
            done_or_said(hub, speaks, opened, (once, command.into())).await
        }
        "confirm" => {
            let command = ConfirmAsk { ask: opened.ask };
            done_or_said(hub, speaks, opened, (once, command.into())).await
        }
        "agree" | "else" => choose(hub, speaks, opened, (form, once)).await,
        does if super::matters::is_one(does) => super::matters::act(hub, speaks, opened, (form, once)).await,
        does if super::pairs::is_one(does) => super::pairs::act(hub, speaks, opened, (form, once)).await,
        does if super::neighbours::is_one(does) => super::neighbours::act(hub, speaks, opened, (form, once)).await,
        "again" => again(hub, (speaks, from), opened, once).await,
        _ => Ok(error_page(StatusCode::UNPROCESSABLE_ENTITY, speaks.lang)),
    }
}

/// Sends a command of the asker. Its envelope follows from the form and from what it does.
async fn send(hub: &Hub, opened: &Opened, once: Once, command: Command) -> Result<Outcome, GroupError> {
    let actor = Actor::Resident { person: opened.person, ask: opened.ask };
    let envelope = once.id(command.name(), opened.ask.0.bytes());
    Ok(hub.group().command(actor, envelope, command).await?.outcome)
}

async fn done_or_said(
    hub: &Hub,
    speaks: Speaks,
    opened: Opened,
    (once, command): (Once, Command),
) -> Result<Response, GroupError> {
    let cancels = matches!(command, Command::CancelAsk(_));
    match send(hub, &opened, once, command).await? {
        Outcome::Done(_) => Ok(onward(&opened.path())),
        // It is as they want it to be; a second tap is no mistake of theirs.
        Outcome::Refused(Refusal::AlreadyOver) if cancels && opened.my.stands == Stands::Cancelled => {
            Ok(onward(&opened.path()))
        }
        Outcome::Refused(Refusal::AlreadyOver) => Ok(said(hub, speaks, opened, Said::TooLate).await),
        Outcome::Refused(_) => Ok(said(hub, speaks, opened, Said::NotNow).await),
    }
}

/// Yes to who would come, or someone else. About whoever the page showed, which may be another by now.
async fn choose(
    hub: &Hub,
    speaks: Speaks,
    opened: Opened,
    (form, once): (&Form, Once),
) -> Result<Response, GroupError> {
    let (Stands::Asked(newcomer), Some(helper)) = (&opened.my.stands, Id::parse(form.get("helper")).map(PersonId))
    else {
        return Ok(onward(&opened.path()));
    };
    let errand = newcomer.errand;
    let command: Command = match form.get("do") {
        "agree" => AgreeToHelper { errand, helper, yes: Yes::Own }.into(),
        _ => AskForSomeoneElse { errand, helper }.into(),
    };
    done_or_said(hub, speaks, opened, (once, command)).await
}

pub(super) async fn said(hub: &Hub, speaks: Speaks, opened: Opened, said: Said) -> Response {
    let change = fresh_change(hub, &opened);
    ask_page(StatusCode::CONFLICT, opened, speaks, (change, said)).await
}

/// Changes what is wanted or when, unless somebody else did so after the page was drawn.
async fn change(
    hub: &Hub,
    speaks: Speaks,
    opened: Opened,
    (form, once): (&Form, Once),
) -> Result<Response, GroupError> {
    let typed = Typed { what: form.text("what"), when: form.text("when"), part: form.text("part"), ..Typed::default() };
    let mut shown = ChangeForm { typed, token: once.to_string(), ..ChangeForm::default() };
    let ask = &opened.my.ask;
    let command = match form::change(ask, seen(ask, form), &shown.typed, opened.place.clock.today()) {
        Ok(Some(command)) => command,
        Ok(None) => return Ok(onward(&opened.path())),
        Err(problems) => {
            shown.problems = problems;
            return Ok(ask_page(StatusCode::UNPROCESSABLE_ENTITY, opened, speaks, (shown, Said::Nothing)).await);
        }
    };
    match send(hub, &opened, once, command.into()).await? {
        Outcome::Done(_) => Ok(onward(&format!("{}#changed", opened.path()))),
        Outcome::Refused(Refusal::Changed { .. }) => {
            let token = crate::pages::fresh(hub)?.to_string();
            let shown = ChangeForm { overtaken: true, token, ..shown };
            // What the others wrote is read anew: it may be newer than what this request began with.
            let opened = super::open(hub, &opened.code).await?.unwrap_or(opened);
            Ok(ask_page(StatusCode::CONFLICT, opened, speaks, (shown, Said::Nothing)).await)
        }
        Outcome::Refused(Refusal::AlreadyOver) => Ok(said(hub, speaks, opened, Said::TooLate).await),
        Outcome::Refused(_) => Ok(said(hub, speaks, opened, Said::NotNow).await),
    }
}

/// What stood in the form when the page was drawn; what the form does not say is as it is.
fn seen(ask: &Ask, form: &Form) -> Seen {
    let now = Seen::of(ask);
    let what = form.find("saw_what").and_then(|saw| Prose::new(saw).ok()).unwrap_or(now.what);
    let when = match (form.find("saw_when"), form.get("saw_part")) {
        (None, _) => now.when,
        (Some(day), part) => {
            Day::parse(day).map_or(When::Soon, |day| When::On(day, Part::parse(part).unwrap_or(Part::Any)))
        }
    };
    Seen { what, when }
}

/// The same help again, as soon as somebody can, for somebody the group knows.
async fn again(
    hub: &Hub,
    (speaks, from): (Speaks, Address),
    opened: Opened,
    once: Once,
) -> Result<Response, GroupError> {
    if !opened.my.is_over() {
        return Ok(said(hub, speaks, opened, Said::NotNow).await);
    }
    if let Err(fault) = hub.gates().ask.pass(from) {
        return Ok(with_wait(error_page(StatusCode::TOO_MANY_REQUESTS, speaks.lang), fault));
    }
    let about = opened.ask.0.bytes();
    let ask = &opened.my.ask;
    let command = AskForHelp {
        ask: once.id("ask", about),
        errand: once.id("errand", about),
        who: Who::Known(opened.person),
        kind: ask.kind,
        what: ask.what.clone(),
        when: When::Soon,
        zone: ask.zone,
        consent: Consent::Page,
        wants: ask.wants.clone(),
    };
    let actor = Actor::Resident { person: opened.person, ask: opened.ask };
    match keep(hub, actor, once.id("envelope", about), command).await? {
        Kept::Same { code } | Kept::Other { code } => Ok(onward(&format!("/my/{code}"))),
        Kept::Not => Ok(said(hub, speaks, opened, Said::NotNow).await),
    }
}
