//! `POST /api/v1/session`: new tokens for spent ones. `DELETE /api/v1/session`: sign out this device.

use super::caller::Caller;
use super::join::tokens;
use crate::http::limits::JSON_BYTES_MAX;
use crate::http::{Address, Fault, body};
use crate::hub::Hub;
use crate::session::access::Pass;
use crate::session::device;
use crate::session::renew::{self, Renewed};
use axum::Json;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use shared::access::is_member;
use shared::api::{Code, Renew, Session};

/// Renews the tokens of a device.
///
/// # Errors
/// [`Code::SignIn`] when it has to sign in anew, [`Code::Revoked`] when it was signed out, [`Code::Left`] when its
/// person has left.
pub async fn renew(State(hub): State<Hub>, address: Address, request: Request) -> Result<Json<Session>, Fault> {
    let asked: Renew = body::json(request, JSON_BYTES_MAX, hub.limits().body).await?;
    let device = asked.device;
    hub.gates().session.pass(&(device, address))?;
    let renewed = hub.work(move |keys, desk| {
        let renewed = renew::renew(desk.connection(), keys, &asked, desk.now())?;
        let left = matches!(renewed, Renewed::Turned(person, ..) if !is_member(desk, person));
        Ok((renewed, left, device::elsewhere(desk.connection(), device)?))
    });
    match renewed.await? {
        (_, true, _) => Err(Code::Left.into()),
        (Renewed::Turned(person, refresh, turn), _, elsewhere) => {
            let session = tokens(&hub, Pass { person, device, turn }, refresh)?;
            Ok(Json(Session { elsewhere, ..session }))
        }
        (Renewed::Refused, ..) => Err(Code::SignIn.into()),
        (Renewed::Revoked, ..) => {
            hub.somebody_signed_out();
            Err(Code::Revoked.into())
        }
    }
}

/// Signs out the device that asks.
///
/// # Errors
/// What the store said.
pub async fn sign_out(State(hub): State<Hub>, caller: Caller) -> Result<StatusCode, Fault> {
    let now = hub.now();
    hub.group().write(move |conn| device::revoke(conn, caller.device, now)).await?;
    hub.somebody_signed_out();
    Ok(StatusCode::NO_CONTENT)
}
