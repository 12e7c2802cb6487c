//! `GET /api/v1/insight/reflections?from=2026-07-01&to=2026-09-30` (organisers): how the people of the group say it is.
//!
//! The one figure that no phone can work out, because reflections are on nobody's phone but their person's. What may be
//! said of them, and of which time, is decided by [`shared::insight::mood`] alone. Not here: any answer of anybody.

use super::caller::Caller;
use crate::http::Fault;
use crate::hub::Hub;
use axum::Json;
use axum::extract::{RawQuery, State};
use shared::access;
use shared::api::Code;
use shared::insight::Period;
use shared::insight::mood::{Mood, mood};
use shared::words::Day;

/// The mood of one quarter that is over.
///
/// # Errors
/// For everybody but organisers, and when the days are none of such a quarter.
pub async fn reflections(
    State(hub): State<Hub>,
    caller: Caller,
    RawQuery(query): RawQuery,
) -> Result<Json<Mood>, Fault> {
    caller.must(access::sees_mood)?;
    let period = period(query.as_deref().unwrap_or_default()).ok_or(Code::Malformed)?;
    let now = hub.now();
    let found = hub.group().read(move |reader| mood(reader, period, now)).await?;
    Ok(Json(found.ok_or(Code::NotFound)?))
}

/// The days in an address; other names are not for this.
fn period(query: &str) -> Option<Period> {
    let (mut from, mut to) = (None, None);
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        match name {
            "from" => from = Day::parse(value),
            "to" => to = Day::parse(value),
            _ => {}
        }
    }
    Period::new(from?, to?)
}
