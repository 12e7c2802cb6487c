//! `POST /api/v1/invite` and `POST /api/v1/join`: what an invite is to, and signing in with it.
//!
//! An invite that is unknown, used up or too old gets one and the same answer, and trying is counted by address, so
//! that nobody can find one by guessing.

use crate::http::limits::JSON_BYTES_MAX;
use crate::http::{Address, Fault, body};
use crate::hub::{Hub, group_name};
use crate::session::access::{self, Pass};
use crate::session::join::{self, Joining, admit};
use axum::Json;
use axum::extract::{Request, State};
use shared::access::is_member;
use shared::api::{Code, InviteShown, Join, Joined, LookAtInvite, Secret, Session};
use shared::command::{Actor, WelcomeMember};

/// What an invite is to.
///
/// # Errors
/// When nobody can join with it.
pub async fn look(State(hub): State<Hub>, address: Address, request: Request) -> Result<Json<InviteShown>, Fault> {
    hub.gates().invite.pass(address)?;
    let LookAtInvite { invite } = body::json(request, JSON_BYTES_MAX, hub.limits().body).await?;
    hub.look_at_invite(&invite.0).await?.map(Json).ok_or(Code::InviteOver.into())
}

/// Makes somebody a member, signed in on their device; or signs a member in on another device of theirs.
///
/// # Errors
/// When nobody can join with this invite, or the key is none.
pub async fn join(State(hub): State<Hub>, address: Address, request: Request) -> Result<Json<Joined>, Fault> {
    hub.gates().invite.pass(address)?;
    let asked: Join = body::json(request, JSON_BYTES_MAX, hub.limits().body).await?;
    let key = join::public_key(&asked.key).ok_or(Code::Malformed)?;
    let device = asked.device;
    let welcomed = hub.work(move |keys, desk| {
        let joining = admit(desk.connection(), keys, (&asked, &key), |person| is_member(desk, person), desk.now())?;
        let Joining::Admitted(admitted) = joining else { return Ok(None) };
        let (person, name, roles) = (admitted.person, asked.name.clone(), admitted.roles);
        // Whoever is signed in again was welcomed before, and is who they were.
        if let Some(welcome) = admitted.welcome {
            desk.command(&Actor::Hub, welcome, WelcomeMember { person, name, roles }.into());
        }
        // Whoever has left meanwhile does not come back by an invite that is used up.
        let joined = is_member(desk, person).then(|| (person, admitted.refresh, admitted.turn, group_name(desk)));
        Ok(joined)
    });
    let (person, refresh, turn, group) = welcomed.await?.ok_or(Code::InviteOver)?;
    Ok(Json(Joined { person, group, session: tokens(&hub, Pass { person, device, turn }, refresh)? }))
}

/// The tokens of a device.
pub(super) fn tokens(hub: &Hub, pass: Pass, refresh: Secret) -> Result<Session, Fault> {
    let now = hub.now();
    let access = access::issue(hub.keys(), pass, now).map_err(|_| Code::Broken)?;
    Ok(Session { access: Secret(access), ends: now.plus(access::LIFE_SECONDS), refresh, now, elsewhere: None })
}
