//! `GET /api/v1/asks/{ask}/code`: the code to read out to somebody who asked by phone.

use super::caller::Caller;
use crate::http::Fault;
use crate::hub::Hub;
use crate::session::code::Shown;
use axum::Json;
use axum::extract::{Path, State};
use shared::access::has_code;
use shared::api::{AskCode, Code, Secret};
use shared::help::Ask;
use shared::words::{AskId, Id};
use shared::world::find;

/// For organisers, who wrote it down, and the asker. For everybody else the ask is not there.
///
/// # Errors
/// When there is no such ask, or not for this person.
pub async fn show(State(hub): State<Hub>, caller: Caller, Path(ask): Path<String>) -> Result<Json<AskCode>, Fault> {
    let ask = AskId(Id::parse(&ask).ok_or(Code::NotFound)?);
    let found = hub.group().read(move |reader| find::<Ask>(reader, ask).ok()).await?.ok_or(Code::NotFound)?;
    let me = caller.person;
    if !has_code(&found, (me, &caller.roles)) {
        return Err(Code::NotFound.into());
    }
    // The asker may see all that is theirs; whoever reads the code out opens no more than the group may see.
    let shown = if found.person == me { Shown::ToAsker } else { Shown::ReadOut };
    let code = hub.ask_code(ask, shown).await?;
    let link = Secret(hub.link(&format!("/my/{code}")));
    Ok(Json(AskCode { code: Secret(code), link }))
}
