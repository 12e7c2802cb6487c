//! What a phone asks of the hub: one file per noun of `/api/v1/`.
//!
//! A handler takes the caller, calls one function of the domain, stores and answers. The addresses and the types
//! (`shared::api`, `shared::sync`) are a contract with phones that may be a year old. Every answer is JSON that is
//! not kept anywhere; every error is a `problem+json`. Not here: the plain pages.

pub mod caller;
pub mod codes;
pub mod devices;
pub mod insight;
pub mod invites;
pub mod join;
pub mod line;
pub mod picture;
pub mod record;
pub mod session;
pub mod sync;

use crate::hub::Hub;
use axum::Router;
use axum::routing::{delete, get, post};

/// All routes of the API.
pub fn routes(hub: Hub) -> Router {
    Router::new()
        .route("/api/v1/invite", post(join::look))
        .route("/api/v1/join", post(join::join))
        .route("/api/v1/session", post(session::renew).delete(session::sign_out))
        .route("/api/v1/sync", post(sync::exchange))
        .route("/api/v1/line", get(line::open))
        .route("/api/v1/invites", post(invites::invite))
        .route("/api/v1/asks/{ask}/code", get(codes::show))
        .route("/api/v1/me/record", get(record::data))
        .route("/api/v1/me/record/page", get(record::page))
        .route("/api/v1/devices", get(devices::list).post(devices::another))
        .route("/api/v1/devices/{device}", delete(devices::sign_out))
        .route("/api/v1/insight/reflections", get(insight::reflections))
        .with_state(hub)
}
