//! All of it running: from a [`Config`] to a hub that listens, and back to nothing.
//!
//! A first start makes the folder, the keys and a group. Invariants: what stops a hub from starting is one sentence
//! that whoever runs it can act on; after [`Running::stop`] nothing of it runs any more.

use crate::config::{Config, Filling, Origin};
use crate::group::{Group, GroupError};
use crate::http::watch::Watch;
use crate::http::{headers, listener, watch};
use crate::hub::{Hub, Parts};
use crate::lock::{Lock, NotOurs};
use crate::session::device;
use crate::session::files::{self, Trouble};
use crate::session::invite::From;
use crate::session::keys::{Folder, Keys};
use crate::store::{OpenError, file};
use crate::{api, assets, astray, demo, jobs, pages};
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use shared::command::{Actor, AddZone, Command, NameGroup};
use shared::people::{Member, Role, Roles};
use shared::record::{Kind, Noun as _};
use shared::words::{GroupId, Line, PersonId, ZoneId};
use shared::world::World;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Why a hub did not start; each prints as one sentence.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Somebody else listens there.
    #[error("another program already listens on {0}; choose another port with --listen")]
    PortInUse(SocketAddr),
    /// The system does not let us listen there.
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, std::io::Error),
    /// The folder is another hub's, or cannot be written.
    #[error(transparent)]
    NotOurs(#[from] NotOurs),
    /// The keys cannot be used.
    #[error(transparent)]
    Keys(#[from] Trouble),
    /// The group's file cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The group was there, but what was to be done at the start was not possible.
    #[error("setting the group up failed: {0}")]
    SetUp(#[from] GroupError),
}

/// A hub that runs.
pub struct Running {
    /// Where it listens.
    pub addr: SocketAddr,
    /// The hub itself.
    pub hub: Hub,
    /// How the first organiser gets in, as long as no organiser is signed in anywhere.
    pub first: Option<String>,
    /// Whether a new group was made, which then has what [`Config::filling`] says.
    pub is_new: bool,
    tasks: [JoinHandle<()>; 2],
    _lock: Lock,
}

impl Running {
    /// Stops listening, lets what is going on come to its end for a few seconds, and ends.
    pub async fn stop(self) {
        self.hub.stop();
        for task in self.tasks {
            // A task that panicked has ended as well.
            let _ = task.await;
        }
        // Where it cannot be (the disk is full), the log stays beside the file and the next start reads it.
        let _ = self.hub.group().write_home().await;
    }
}

/// Starts a hub.
///
/// # Errors
/// See [`StartError`].
pub async fn serve(config: Config) -> Result<Running, StartError> {
    // First of all, so that a second start of the same hub touches nothing.
    let listener = TcpListener::bind(config.listen).await.map_err(|cause| match cause.kind() {
        std::io::ErrorKind::AddrInUse => StartError::PortInUse(config.listen),
        _ => StartError::Listen(config.listen, cause),
    })?;
    let addr = listener.local_addr().map_err(|cause| StartError::Listen(config.listen, cause))?;
    let lock = Lock::take(&config.data)?;
    let lived = config.data.join(file::FILE_NAME).exists();
    if lived {
        files::check_private(&config.data.join(file::FILE_NAME))?;
    }
    let keys = Keys::open(&config.data, if lived { Folder::Lived } else { Folder::New })?;
    let group = Group::open(&config.data, config.clock)?;
    let origin = config.origin.unwrap_or_else(|| Origin::of(addr));
    let hub = Hub::new(Parts { group, keys, origin, limits: config.limits });
    let is_new = set_up(&hub, config.filling).await?;
    let first = first_link(&hub).await?;
    let served = listener::serve(listener, router(&hub), config.limits, hub.stopping());
    let tasks = [tokio::spawn(served), tokio::spawn(jobs::run(hub.clone()))];
    Ok(Running { addr, hub, first, is_new, tasks, _lock: lock })
}

/// Everything the hub answers.
pub fn router(hub: &Hub) -> Router {
    Router::new()
        .route("/healthz", get(async || "ok"))
        .merge(api::routes(hub.clone()))
        .merge(assets::routes())
        .merge(pages::routes(hub.clone()))
        .fallback(astray::not_found)
        .method_not_allowed_fallback(astray::method)
        .layer(from_fn(astray::letters))
        .layer(from_fn_with_state(Watch { within: hub.limits().answer, instead: astray::answer }, watch::over))
        .layer(from_fn(headers::add))
}

/// Gives a new group its name and its first zone, or a week of invented life; says whether there was one to be made.
async fn set_up(hub: &Hub, filling: Filling) -> Result<bool, GroupError> {
    if !hub.group().read(|reader| reader.all(Kind::Group).is_empty()).await? {
        return Ok(false);
    }
    if filling == Filling::Demo {
        return demo::fill(hub).await.map(|()| true);
    }
    let (group, zone): (GroupId, ZoneId) = (hub.new_id()?, hub.new_id()?);
    let (Ok(name), Ok(area)) = (Line::new("Our neighbourhood"), Line::new("Our area")) else { return Ok(true) };
    let commands: [Command; 2] =
        [NameGroup { group, name, reach: None, offset: 0 }.into(), AddZone { zone, name: area, within: None }.into()];
    for command in commands {
        hub.group().command(Actor::Hub, hub.new_id()?, command).await?;
    }
    Ok(true)
}

/// A link for the first organiser, while no organiser is signed in anywhere.
async fn first_link(hub: &Hub) -> Result<Option<String>, GroupError> {
    let looked_after = hub.group().read(|reader| {
        let members = reader.all(Kind::Member);
        let members = members.iter().filter_map(|record| Member::from_record(record));
        let organisers: Vec<PersonId> =
            members.filter(|member| member.is(Role::Organiser)).map(|member| member.id).collect();
        device::any_of(reader.connection(), &organisers)
    });
    if looked_after.await?? {
        return Ok(None);
    }
    let invite = hub.invite(Roles::new([Role::Organiser]), From::Start).await?;
    Ok(Some(hub.invite_link(&invite)))
}
