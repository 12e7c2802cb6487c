//! Many phones of one hub, joined as people join: the printed link first, then invites.

use super::{Native, wrong};
use shared::api::{Invite, Invited};
use shared::people::{Role, Roles};
use std::io;
use std::net::SocketAddr;

/// The code at the end of a link.
#[must_use]
pub fn code_of(link: &str) -> &str {
    link.trim_end_matches('/').rsplit(['/', '#']).next().unwrap_or_default()
}

/// Invites somebody through an organiser and joins as them. `n` tells phones apart and gives each an address.
///
/// # Errors
/// When the hub cannot be reached or does not want to.
pub async fn invite(organiser: &mut Native, role: Role, n: u32) -> io::Result<Native> {
    let hub: SocketAddr = organiser.wire.hub;
    let link = link(organiser, role).await?;
    let [_, a, b, c] = n.to_be_bytes();
    Native::join(hub, code_of(&link), &format!("Phone {n}"), [10, b, c, a]).await
}

/// Invites somebody through an organiser; the link is theirs to follow.
///
/// # Errors
/// When the hub cannot be reached or does not want to.
pub async fn link(organiser: &mut Native, role: Role) -> io::Result<String> {
    let bearer = format!("Bearer {}", organiser.token);
    let body = serde_json::to_vec(&Invite { roles: Roles::new([role]) })?;
    let (status, answer) = organiser.wire.post("/api/v1/invites", &[("authorization", &bearer)], body).await?;
    if status != 200 {
        return Err(wrong(format_args!("an invite was answered with {status}")));
    }
    let invited: Invited = serde_json::from_slice(&answer)?;
    Ok(invited.link.0)
}
