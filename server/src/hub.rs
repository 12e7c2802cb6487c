//! The hub as everything that serves sees it: the group, the keys, the clock, the limits.
//!
//! Cheap to clone; all clones are the same hub. One group for now: which one a request is for will be decided here.
//! Invariant: codes and links are made here and nowhere else.

use crate::config::Origin;
use crate::group::{Group, GroupError};
use crate::http::Stopping;
use crate::http::gate::Gates;
use crate::http::limits::Limits;
use crate::session::access::Pass;
use crate::session::keys::{self, Keys};
use crate::session::passes::Passes;
use crate::session::{code, invite};
use shared::access::is_member;
use shared::api::InviteShown;
use shared::help::Ask;
use shared::people::{self, Member, Roles};
use shared::record::{Kind, Noun as _};
use shared::words::{AskId, Id, Timestamp};
use shared::world::{World, find};
use std::sync::Arc;
use tokio::sync::watch;

/// See the module.
#[derive(Clone)]
pub struct Hub(Arc<Inner>);

struct Inner {
    group: Group,
    keys: Keys,
    passes: Passes,
    origin: Origin,
    limits: Limits,
    gates: Gates,
    /// Counts how often somebody was signed out, so that open feeds look whether it was them.
    signed_out: watch::Sender<u64>,
    stopping: watch::Sender<bool>,
}

/// What a hub is made of.
pub struct Parts {
    /// The group.
    pub group: Group,
    /// The keys.
    pub keys: Keys,
    /// How phones reach the hub.
    pub origin: Origin,
    /// How long it waits and how much it holds.
    pub limits: Limits,
}

impl Hub {
    /// A hub of these parts.
    #[must_use]
    pub fn new(Parts { group, keys, origin, limits }: Parts) -> Self {
        let (signed_out, stopping) = (watch::Sender::new(0), watch::Sender::new(false));
        let (passes, gates) = Default::default();
        Self(Arc::new(Inner { group, keys, passes, origin, limits, gates, signed_out, stopping }))
    }

    /// The group.
    #[must_use]
    pub fn group(&self) -> &Group {
        &self.0.group
    }

    /// How often things may be tried.
    #[must_use]
    pub fn gates(&self) -> &Gates {
        &self.0.gates
    }

    /// How long the hub waits and how much it holds.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// What the hub's clock says.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.group.now()
    }

    /// A link to a page of this hub; `path` begins with a slash.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.0.origin.as_str())
    }

    /// A new id.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn new_id<N: From<Id>>(&self) -> Result<N, GroupError> {
        let random = keys::random().map_err(|cause| GroupError::Storage(cause.to_string().into()))?;
        let mut ten = [0; 10];
        ten.copy_from_slice(&random[..10]);
        let millis = u64::try_from(self.now().0).unwrap_or_default().saturating_mul(1_000);
        Ok(Id::new(millis, ten).into())
    }

    /// A code of an ask, in groups of four; from now on the ask can be found by it.
    ///
    /// # Errors
    /// What the store said.
    pub async fn ask_code(&self, ask: AskId, shown: code::Shown) -> Result<String, GroupError> {
        self.work(move |keys, desk| {
            if let Ok(Ask { person, .. }) = find(desk, ask) {
                code::keep(desk.connection(), keys, code::Opens { ask, person, shown })?;
            }
            Ok(code::of(keys, ask, shown))
        })
        .await
    }

    /// What this code opens, however it was typed.
    ///
    /// # Errors
    /// What the store said.
    pub async fn find_ask_by_code(&self, typed: &str) -> Result<Option<code::Opens>, GroupError> {
        let (hub, typed) = (self.clone(), typed.to_owned());
        Ok(self.0.group.read(move |reader| code::find(reader.connection(), hub.keys(), &typed)).await??)
    }

    /// What an invite is to, while somebody can still join with it. Looking does not use it up.
    ///
    /// # Errors
    /// What the store said.
    pub async fn look_at_invite(&self, typed: &str) -> Result<Option<InviteShown>, GroupError> {
        let (hub, typed) = (self.clone(), typed.to_owned());
        let look = move |reader: &crate::group::Reader<'_>| {
            let invite = invite::find(reader.connection(), hub.keys(), &typed)?;
            let open = invite.filter(|invite| invite.is_open(hub.now()));
            Ok::<_, rusqlite::Error>(open.and_then(|invite| shown(reader, invite)))
        };
        Ok(self.0.group.read(look).await??)
    }

    /// Makes an invite; the link is known to nobody else and not kept.
    ///
    /// # Errors
    /// What the store said.
    pub async fn invite(&self, roles: Roles, from: invite::From) -> Result<invite::New, GroupError> {
        self.work(move |keys, desk| invite::make(desk.connection(), keys, &roles, from, desk.now())).await
    }

    /// The link of an invite.
    #[must_use]
    pub fn invite_link(&self, invite: &invite::New) -> String {
        self.link(&format!("/join/{}", invite.code))
    }

    /// What an access token says, if this hub wrote it and it is good now. Who takes part is asked of the store.
    pub(crate) fn pass(&self, token: &str) -> Option<Pass> {
        self.0.passes.check(&self.0.keys, token, self.now())
    }

    /// The keys, for what is signed in.
    pub(crate) fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// Decides and writes with the keys at hand, all or nothing.
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Keys, &mut crate::group::Desk<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, GroupError> {
        let hub = self.clone();
        self.0.group.work(move |desk| work(hub.keys(), desk)).await
    }

    /// Tells open feeds that somebody was signed out.
    pub(crate) fn somebody_signed_out(&self) {
        self.0.signed_out.send_modify(|times| *times += 1);
    }

    /// Hears when somebody was signed out.
    pub(crate) fn sign_outs(&self) -> watch::Receiver<u64> {
        self.0.signed_out.subscribe()
    }

    /// Asks everything that runs to come to its end.
    pub(crate) fn stop(&self) {
        self.0.stopping.send_replace(true);
    }

    /// Hears when the hub is to stop.
    pub(crate) fn stopping(&self) -> Stopping {
        Stopping::of(&self.0.stopping)
    }
}

/// The group's name; none before it has one.
pub(crate) fn group_name(world: &dyn World) -> String {
    let all = world.all(Kind::Group);
    let group = all.first().and_then(|record| people::Group::from_record(record));
    group.map(|group| group.name.as_str().to_owned()).unwrap_or_default()
}

/// What is said of an invite; nothing of the own link of somebody who has left.
fn shown(world: &dyn World, invite: invite::Invite) -> Option<InviteShown> {
    let name = match invite.signs {
        Some(person) if is_member(world, person) => Some(find::<Member>(world, person).ok()?.name),
        Some(_) => return None,
        None => None,
    };
    Some(InviteShown { group: group_name(world), roles: invite.roles, name })
}
