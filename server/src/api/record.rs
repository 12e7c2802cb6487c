//! `GET /api/v1/me/record` and `GET /api/v1/me/record/page`: everything the group holds about whoever asks, as data and
//! as a page to read.

use super::caller::Caller;
use crate::http::Fault;
use crate::hub::Hub;
use crate::pages::{Speaks, mine};
use axum::extract::State;
use axum::response::Response;
use shared::api::Code;

/// The record as data.
///
/// # Errors
/// What the store said.
pub async fn data(State(hub): State<Hub>, caller: Caller) -> Result<Response, Fault> {
    let now = hub.now();
    let export = hub.group().read(move |reader| shared::mine::export(reader, caller.person, now)).await?;
    Ok(mine::as_data(&export))
}

/// The record as a page, in the language of whoever asks.
///
/// # Errors
/// What the store said.
pub async fn page(State(hub): State<Hub>, caller: Caller, speaks: Speaks) -> Result<Response, Fault> {
    let page = mine::copy_of(&hub, speaks.lang, caller.person).await?;
    page.ok_or_else(|| Code::NotFound.into())
}
