//! What surrounds every handler: it is answered in time, a panic becomes an error answer, and one line is logged.
//!
//! The line has the method, the pattern of the route, the status and the time it took. Invariant: never the address
//! that was asked for, which can hold a code, and nothing of the body or of who asked.

use super::Fault;
use axum::extract::{MatchedPath, Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use shared::api::Code;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// How to watch.
#[derive(Clone, Copy)]
pub struct Watch {
    /// How long an answer may take to work out.
    pub within: Duration,
    /// What is said instead of an answer that did not come: for a path and the headers of the request.
    pub instead: fn(&str, &HeaderMap, Fault) -> Response,
}

/// See the module.
pub async fn over(State(watch): State<Watch>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let pattern = request.extensions().get::<MatchedPath>().cloned();
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let answer = tokio::time::timeout(watch.within, AssertUnwindSafe(next.run(request)).catch_unwind()).await;
    let instead = |fault: Fault| {
        // What draws error pages may be the very thing that is broken.
        catch_unwind(|| (watch.instead)(uri.path(), &headers, fault)).unwrap_or_else(|_| fault.into_response())
    };
    let response = match answer {
        Ok(Ok(response)) => response,
        // The panic itself has been printed by the hook, with the place in the code and nothing of the request.
        Ok(Err(_)) => instead(Code::Broken.into()),
        Err(_) => instead(Fault::busy()),
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

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn_with_state;
    use axum::routing::get;
    use tower::ServiceExt;

    #[tokio::test]
    async fn a_panic_and_an_endless_handler_are_answered() {
        let instead = |_: &str, _: &HeaderMap, fault: Fault| fault.into_response();
        let watch = Watch { within: Duration::from_millis(20), instead };
        let router = Router::new()
            .route("/panics", get(async || -> &str { panic!("a mistake") }))
            .route("/endless", get(async || std::future::pending::<&str>().await))
            .layer(from_fn_with_state(watch, over));
        for (path, status) in [("/panics", 500), ("/endless", 503)] {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            assert_eq!(router.clone().oneshot(request).await.unwrap().status(), status, "{path}");
        }
    }
}
