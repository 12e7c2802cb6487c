//! What surrounds every handler: it is answered in time, a panic becomes an error answer, and one line is logged.
//!
//! The line has the method, the pattern of the route, the status and the time it took. Invariant: never the address
//! that was asked for, which can hold a code, and nothing of the body or of who asked.

use super::Fault;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use shared::api::Code;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

/// See the module. The state is how long an answer may take to work out.
pub async fn over(State(within): State<Duration>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let pattern = request.extensions().get::<MatchedPath>().cloned();
    let answer = tokio::time::timeout(within, AssertUnwindSafe(next.run(request)).catch_unwind()).await;
    let response = match answer {
        Ok(Ok(response)) => response,
        // The panic itself has been printed by the hook, with the place in the code and nothing of the request.
        Ok(Err(_)) => Fault::from(Code::Broken).into_response(),
        Err(_) => Fault::busy().into_response(),
    };
    let route = pattern.as_ref().map_or("none", MatchedPath::as_str);
    let status = response.status().as_u16();
    let micros = started.elapsed().as_micros();
    if response.status().is_server_error() {
        tracing::warn!(%method, route, status, micros, "answered");
    } else {
        tracing::debug!(%method, route, status, micros, "answered");
    }
    response
}
