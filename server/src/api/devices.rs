//! `GET /api/v1/devices`, `POST /api/v1/devices` and `DELETE /api/v1/devices/{device}`: where one is signed in, a link by
//! which one signs in on another device, and signing out there.

use super::caller::Caller;
use super::invites::invited;
use crate::group::GroupError;
use crate::http::Fault;
use crate::hub::Hub;
use crate::session::device;
use crate::session::invite::From;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use shared::access::signs_out;
use shared::api::{Code, Device, Invited};
use shared::people::Roles;
use shared::words::{DeviceId, Id};

/// One's own devices, the one heard last first.
///
/// # Errors
/// What the store said.
pub async fn list(State(hub): State<Hub>, caller: Caller) -> Result<Json<Vec<Device>>, Fault> {
    let devices = hub.group().read(move |reader| device::of_person(reader.connection(), caller.person)).await?;
    Ok(Json(devices.map_err(GroupError::from)?))
}

/// Makes one's own link: whoever opens it within a quarter of an hour is signed in as the caller, once.
///
/// # Errors
/// What the store said.
pub async fn another(State(hub): State<Hub>, caller: Caller) -> Result<Json<Invited>, Fault> {
    let new = hub.invite(Roles::default(), From::Oneself(caller.person)).await?;
    invited(&hub, &new).map(Json)
}

/// Signs out one of one's own devices; an organiser may sign out anybody's, because phones get lost.
///
/// # Errors
/// When there is no such device, or it is somebody else's.
pub async fn sign_out(State(hub): State<Hub>, caller: Caller, Path(device): Path<String>) -> Result<StatusCode, Fault> {
    let id = DeviceId(Id::parse(&device).ok_or(Code::NotFound)?);
    let now = hub.now();
    let found = hub.group().write(move |conn| {
        let may = |whose| signs_out(whose, (caller.person, &caller.roles));
        let found = device::find(conn, id)?.is_some_and(|device| may(device.person));
        if found {
            device::revoke(conn, id, now)?;
        }
        Ok(found)
    });
    if !found.await? {
        return Err(Code::NotFound.into());
    }
    hub.somebody_signed_out();
    Ok(StatusCode::NO_CONTENT)
}
