//! `POST /api/v1/sync`: one exchange.

use crate::group::Answer;
use crate::http::squeeze::{json, takes_brotli};
use crate::http::{Fault, body};
use crate::hub::Hub;
use crate::session::access::Pass;
use axum::extract::{Request, State};
use axum::response::Response;
use shared::words::limits::EXCHANGE_BYTES_MAX;

/// Envelopes and a cursor in; receipts, records and the next cursor out.
///
/// # Errors
/// What was wrong with the request as a whole. What is wrong with one envelope stands in its receipt.
pub async fn exchange(State(hub): State<Hub>, pass: Pass, request: Request) -> Result<Response, Fault> {
    hub.gates().sync.pass(&pass.device)?;
    let packed = takes_brotli(request.headers());
    let body = body::bytes(request, EXCHANGE_BYTES_MAX, hub.limits().body).await?;
    if !packed {
        return Ok(json(hub.group().exchange(pass, body).await?, None));
    }
    let Answer { body, is_packed, .. } = hub.group().exchange_packed(pass, body).await?;
    Ok(json(body, is_packed.then_some("br")))
}
