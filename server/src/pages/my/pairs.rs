//! What somebody says about who keeps in touch with them: yes, not now, rest, go on, end it.
//!
//! Each form names the pair or the hand-over it is about; whether it is theirs to answer is decided by the rules alone.
//! A second tap, or an answer that had been given meanwhile, is no mistake of theirs.

use super::act::said;
use super::{Opened, ask_page, fresh_change};
use crate::group::GroupError;
use crate::hub::Hub;
use crate::pages::draw::onward;
use crate::pages::form::Form;
use crate::pages::lang::Speaks;
use crate::pages::once::Once;
use app::pages::Said;
use app::pages::my::{NotADay, RestForm};
use axum::http::StatusCode;
use axum::response::Response;
use shared::command::{
    Actor, AgreeCover, AgreeHandover, AgreePairing, Command, DeclinePairing, EndCover, EndHandover, EndPairing,
    KeepPairing, PausePairing, ResumePairing,
};
use shared::pair::Ending;
use shared::refusal::Refusal;
use shared::sync::Outcome;
use shared::words::{Day, HandoverId, Id, NoteId, PairingId, PersonId};

/// Whether a form is one of these.
pub(super) fn is_one(does: &str) -> bool {
    ["pair-", "cover-", "pass-"].iter().any(|kind| does.starts_with(kind))
}

pub(super) async fn act(
    hub: &Hub,
    speaks: Speaks,
    mut opened: Opened,
    (form, once): (&Form, Once),
) -> Result<Response, GroupError> {
    if form.get("do") == "pair-rest" {
        let typed = form.get("until").trim();
        let until = Day::parse(typed);
        let problem = match until {
            None if !typed.is_empty() => Some(NotADay::Unreadable),
            Some(day) if day <= opened.place.clock.today() => Some(NotADay::Past),
            _ => None,
        };
        if problem.is_some() {
            opened.pairs.rest = RestForm { who: form.text("rest"), until: form.text("until"), problem };
            let change = fresh_change(hub, &opened);
            return Ok(ask_page(StatusCode::UNPROCESSABLE_ENTITY, opened, speaks, (change, Said::Nothing)).await);
        }
    }
    let Some((about, command)) = read(form, opened.person) else {
        return Ok(said(hub, speaks, opened, Said::NotNow).await);
    };
    match send(hub, &opened, once, (about, command)).await? {
        Outcome::Done(_) | Outcome::Refused(Refusal::AlreadyThere) => Ok(onward(&format!("{}#noted", opened.path()))),
        Outcome::Refused(Refusal::AlreadyOver) => Ok(onward(&opened.path())),
        Outcome::Refused(_) => Ok(said(hub, speaks, opened, Said::NotNow).await),
    }
}

/// Sends it; its envelope follows from the form, from what it does and from whom it is about, because one page can
/// hold several questions.
async fn send(hub: &Hub, opened: &Opened, once: Once, (about, command): (Id, Command)) -> Result<Outcome, GroupError> {
    let actor = Actor::Resident { person: opened.person, ask: opened.ask };
    let about = [*opened.ask.0.bytes(), *about.bytes()].concat();
    let envelope = once.id(command.name(), &about);
    Ok(hub.group().command(actor, envelope, command).await?.outcome)
}

/// The command of a form, with what it is about.
fn read(form: &Form, me: PersonId) -> Option<(Id, Command)> {
    let does = form.get("do");
    let field = match does {
        "pair-rest" => "rest",
        "pair-end" => "end",
        _ => "about",
    };
    let about = Id::parse(form.get(field))?;
    let (pairing, handover) = (PairingId(about), HandoverId(about));
    let command = match does {
        "pair-yes" => AgreePairing { pairing, side: me }.into(),
        "pair-no" => DeclinePairing { pairing }.into(),
        "pair-keep" => KeepPairing { pairing }.into(),
        "pair-rest" => PausePairing { pairing, until: Day::parse(form.get("until").trim()) }.into(),
        "pair-on" => ResumePairing { pairing }.into(),
        "pair-end" => {
            let reason = Ending::OFFERED.into_iter().find(|reason| reason.code() == form.get("reason"));
            EndPairing { pairing, reason: reason.unwrap_or(Ending::Enough) }.into()
        }
        "cover-yes" => AgreeCover { pairing, side: me }.into(),
        "cover-no" => EndCover { pairing }.into(),
        "pass-yes" => {
            let notes = form.all("notes").filter_map(Id::parse).map(NoteId).collect();
            AgreeHandover { handover, side: me, notes }.into()
        }
        "pass-no" => EndHandover { handover }.into(),
        _ => return None,
    };
    Some((about, command))
}
