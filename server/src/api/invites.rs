//! `POST /api/v1/invites`: an organiser invites somebody.

use super::caller::Caller;
use super::picture;
use crate::http::limits::JSON_BYTES_MAX;
use crate::http::{Fault, body};
use crate::hub::Hub;
use crate::session::invite::{From, New};
use axum::Json;
use axum::extract::{Request, State};
use shared::access;
use shared::api::{Code, Invite, Invited, Secret};

/// Makes an invite: a link to pass on, and the same as a picture.
///
/// # Errors
/// For anybody but organisers, and when it is to nothing at all.
pub async fn invite(State(hub): State<Hub>, caller: Caller, request: Request) -> Result<Json<Invited>, Fault> {
    caller.must(access::invites)?;
    let Invite { roles } = body::json(request, JSON_BYTES_MAX, hub.limits().body).await?;
    if roles.is_empty() {
        return Err(Code::Malformed.into());
    }
    let new = hub.invite(roles, From::Somebody).await?;
    invited(&hub, &new).map(Json)
}

/// What is shown of an invite that was just made.
pub(super) fn invited(hub: &Hub, new: &New) -> Result<Invited, Fault> {
    let link = hub.invite_link(new);
    let qr = picture::path(&link).ok_or(Code::Broken)?;
    Ok(Invited { link: Secret(link), ends: new.ends, qr })
}
