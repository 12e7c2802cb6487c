//! What somebody does on their page about neighbours: thanks, what they enjoy giving, meeting, coming to a gathering.
//!
//! What was so already is no mistake of theirs; what came too late is said beside what is so now.

use super::{Opened, ask_page, fresh_change};
use crate::group::GroupError;
use crate::hub::Hub;
use crate::pages::draw::onward;
use crate::pages::form::Form;
use crate::pages::lang::Speaks;
use crate::pages::once::Once;
use app::pages::Said;
use app::pages::my::neighbours::Slip;
use axum::http::StatusCode;
use axum::response::Response;
use shared::command::{
    Actor, AgreeToMeet, Command, GiveLater, GiveThanks, JoinGathering, LeaveGathering, MeetNotNow, OfferToGive,
};
use shared::help::Gift;
use shared::refusal::Refusal;
use shared::sync::Outcome;
use shared::together::Why;
use shared::words::{ErrandId, GatheringId, Id, IntroductionId, InvitationId, PairingId, PersonId, Prose};

/// Whether a form is one of these.
pub(super) fn is_one(does: &str) -> bool {
    ["thank", "give", "later", "meet", "notnow", "come", "leave"].contains(&does)
}

pub(super) async fn act(
    hub: &Hub,
    speaks: Speaks,
    mut opened: Opened,
    (form, once): (&Form, Once),
) -> Result<Response, GroupError> {
    let Some((about, command, part)) = read(form, (opened.person, once)) else {
        return Ok(onward(&opened.path()));
    };
    let actor = Actor::Resident { person: opened.person, ask: opened.ask };
    let about = [*opened.ask.0.bytes(), *about.bytes()].concat();
    let envelope = once.id(command.name(), &about);
    let (status, slip) = match hub.group().command(actor, envelope, command).await?.outcome {
        Outcome::Done(_) | Outcome::Refused(Refusal::AlreadyThere) => {
            return Ok(onward(&format!("{}#{part}", opened.path())));
        }
        Outcome::Refused(Refusal::Missing { .. }) => (StatusCode::UNPROCESSABLE_ENTITY, Slip::NoGift),
        Outcome::Refused(_) => (StatusCode::CONFLICT, Slip::Late),
    };
    // What the others did is read anew: it may be newer than what this request began with.
    if let Some(fresh) = super::open(hub, &opened.code).await? {
        opened = fresh;
    }
    opened.neighbours.slip = Some(slip);
    let change = fresh_change(hub, &opened);
    Ok(ask_page(status, opened, speaks, (change, Said::Nothing)).await)
}

/// The command of a form, what it is about, and the part of the page where it shows.
fn read(form: &Form, (me, once): (PersonId, Once)) -> Option<(Id, Command, &'static str)> {
    let id = |name| Id::parse(form.get(name));
    Some(match form.get("do") {
        "thank" => {
            let (kind, about) = form.get("why").split_at_checked(1)?;
            let about = Id::parse(about)?;
            let why = if kind == "p" { Why::Pair(PairingId(about)) } else { Why::Errand(ErrandId(about)) };
            let words = Prose::new(form.get("thanks")).ok();
            let thanks = once.id("thanks", about.bytes());
            let command = GiveThanks { thanks, from: me, to: PersonId(id("to")?), why, words };
            (about, command.into(), "thanked")
        }
        "give" => {
            let gifts = form.all("gifts").filter_map(Gift::parse).collect();
            let words = Prose::new(form.get("giftwords")).ok();
            (me.0, OfferToGive { person: me, gifts, words }.into(), "give")
        }
        "later" => (me.0, GiveLater { person: me }.into(), "give"),
        does @ ("meet" | "notnow") => {
            let (introduction, invitation) = (IntroductionId(id("introduction")?), InvitationId(id("invitation")?));
            let command = match Prose::new(form.get("way")) {
                Ok(way) if does == "meet" => AgreeToMeet { introduction, invitation, way }.into(),
                // A yes without a way to be reached is none; nothing is lost, the question stands.
                Err(_) if does == "meet" => return None,
                _ => MeetNotNow { introduction, invitation }.into(),
            };
            (invitation.0, command, "together")
        }
        does => {
            let gathering = GatheringId(id("gathering")?);
            let friends = form.get("friends").parse().unwrap_or(0);
            let command = match does {
                "come" => JoinGathering { gathering, person: me, friends }.into(),
                _ => LeaveGathering { gathering, person: me }.into(),
            };
            (gathering.0, command, "together")
        }
    })
}
