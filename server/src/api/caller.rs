//! Who is asking: from the access token, the device and the member as they stand in the store at this moment.
//!
//! A [`Pass`] is only what the token says, for an exchange, which looks at the rest in the transaction it needs anyway.
//! Invariant: what a caller may do comes from the store at each request. A device that was signed out, or a person
//! who has left, is told so once and for all, so that the phone empties itself; any other trouble with a token has
//! one and the same answer.

use crate::group::Listener;
use crate::http::Fault;
use crate::hub::Hub;
use crate::session::access::Pass;
use crate::session::standing::{Stands, stands};
use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use shared::api::Code;
use shared::people::Roles;
use shared::words::{DeviceId, PersonId};

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
    /// Whoever shows this pass, as they stand in the store.
    ///
    /// # Errors
    /// When they are signed out, or have left.
    pub(super) async fn of(hub: &Hub, pass: Pass) -> Result<Self, Fault> {
        let Stands { member, is_news } =
            hub.group().read(move |reader| stands(reader.connection(), reader, pass)).await??;
        if is_news {
            hub.group().hear(pass).await;
        }
        Ok(Self { person: pass.person, device: pass.device, roles: member.roles })
    }

    /// Only those from here on whose roles may.
    ///
    /// # Errors
    /// For everybody else.
    pub fn must(&self, may: fn(&Roles) -> bool) -> Result<(), Fault> {
        if may(&self.roles) { Ok(()) } else { Err(Code::NotAllowed.into()) }
    }
}

impl From<&Caller> for Listener {
    fn from(caller: &Caller) -> Self {
        Self { person: caller.person, device: Some(caller.device) }
    }
}

impl FromRequestParts<Hub> for Pass {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Fault> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = header.and_then(|value| value.strip_prefix("Bearer "));
        token.and_then(|token| hub.pass(token)).ok_or(Code::SignIn.into())
    }
}

impl FromRequestParts<Hub> for Caller {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, hub: &Hub) -> Result<Self, Fault> {
        Self::of(hub, Pass::from_request_parts(parts, hub).await?).await
    }
}

/// Whether somebody is still signed in on this device, for lines that stay open.
pub(super) async fn still(hub: &Hub, pass: Pass) -> bool {
    matches!(hub.group().read(move |reader| stands(reader.connection(), reader, pass)).await, Ok(Ok(_)))
}
