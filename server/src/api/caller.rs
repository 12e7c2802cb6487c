//! Who is asking: from the access token, the device and the member as they stand in the store at this moment.
//!
//! Invariant: what a caller may do comes from the store at each request. A device that was signed out, or a person
//! who has left, is told so once and for all, so that the phone empties itself; any other trouble with a token has
//! one and the same answer.

use crate::group::{Asker, GroupError, Reader};
use crate::http::Fault;
use crate::hub::Hub;
use crate::session::{access, device};
use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use shared::api::Code;
use shared::people::{Member, Roles, Standing};
use shared::words::{DeviceId, PersonId};
use shared::world::find;

/// Somebody signed in.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Who.
    pub person: PersonId,
    /// On which device.
    pub device: DeviceId,
    /// What they may do, at this moment.
    pub roles: Roles,
}

impl Caller {
    /// Only those from here on whose roles may.
    ///
    /// # Errors
    /// For everybody else.
    pub fn must(&self, may: fn(&Roles) -> bool) -> Result<(), Fault> {
        if may(&self.roles) { Ok(()) } else { Err(Code::NotAllowed.into()) }
    }
}

impl From<&Caller> for Asker {
    fn from(caller: &Caller) -> Self {
        Self { person: caller.person, device: Some(caller.device) }
    }
}

impl FromRequestParts<Hub> for Caller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Fault> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = header.and_then(|value| value.strip_prefix("Bearer ")).ok_or(Code::SignIn)?;
        let pass = access::check(hub.keys(), token, hub.now()).ok_or(Code::SignIn)?;
        let Stands { roles, is_news } = hub.group().read(move |reader| standing(reader, pass)).await??;
        if is_news {
            let now = hub.now();
            hub.group().write(move |conn| device::hear(conn, pass.device, pass.turn, now)).await?;
        }
        Ok(Self { person: pass.person, device: pass.device, roles })
    }
}

/// Whether somebody is still signed in on this device, for feeds that stay open.
pub(super) async fn still(hub: &Hub, pass: access::Pass) -> bool {
    matches!(hub.group().read(move |reader| standing(reader, pass)).await, Ok(Ok(_)))
}

struct Stands {
    roles: Roles,
    /// Whether this is the first time that a token of this turn is seen.
    is_news: bool,
}

fn standing(reader: &Reader<'_>, pass: access::Pass) -> Result<Stands, Fault> {
    let device = device::find(reader.connection(), pass.device).map_err(GroupError::from)?;
    let device = device.filter(|device| device.person == pass.person).ok_or(Code::SignIn)?;
    if device.revoked {
        return Err(Code::Revoked.into());
    }
    let member = find::<Member>(reader, pass.person).ok();
    let member = member.filter(|member| member.standing == Standing::Active).ok_or(Code::Left)?;
    Ok(Stands { roles: member.roles, is_news: pass.turn > device.heard })
}
