//! `GET` and `POST /join`, `GET /join/{code}`

use super::draw::{onward, unlisted};
use super::form::Form;
use super::lang::Speaks;
use super::{draw, error_page, trouble};
use crate::group::GroupError;
use crate::http::Address;
use crate::hub::Hub;
use crate::session::letters;
use app::pages::{Here, Welcome, join_page, welcome_page};
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use shared::api::InviteShown;

pub(super) async fn find(State(hub): State<Hub>, speaks: Speaks) -> Response {
    find_page(&hub, speaks, None).await
}

/// A code was typed: to its page. What cannot be a code stays out of the address; it may be anything.
pub(super) async fn go(State(hub): State<Hub>, speaks: Speaks, request: Request) -> Response {
    let form = match Form::read(request).await {
        Ok(form) => form,
        Err(status) => return error_page(status, speaks.lang),
    };
    match letters::read::<{ letters::INVITE }>(form.get("code")) {
        Some(code) => onward(&format!("/join/{}", letters::grouped(&code))),
        None => find_page(&hub, speaks, Some(form.text("code"))).await,
    }
}

/// What the invitation is to. Looking does not use it up.
pub(super) async fn show(State(hub): State<Hub>, speaks: Speaks, from: Address, Path(typed): Path<String>) -> Response {
    if let Err(fault) = hub.gates().invite.pass(from) {
        return super::with_wait(error_page(StatusCode::TOO_MANY_REQUESTS, speaks.lang), fault);
    }
    let drawn = async {
        let place = super::place(&hub).await?;
        let code = letters::read::<{ letters::INVITE }>(&typed).map(|code| letters::grouped(&code));
        let shown = hub.look_at_invite(&typed).await?;
        let (status, welcome) = match (shown, code) {
            (Some(InviteShown { roles, name, .. }), Some(code)) => {
                (StatusCode::OK, Welcome::Open { code, roles, name })
            }
            _ => (StatusCode::GONE, Welcome::Over),
        };
        let here = match &welcome {
            Welcome::Open { code, .. } => Here::At(format!("/join/{code}")),
            Welcome::Over => Here::Nowhere,
        };
        let around = place.around(speaks, here);
        Ok(unlisted(draw::page(status, speaks.lang, move || welcome_page(around, welcome)).await))
    };
    drawn.await.unwrap_or_else(|error: GroupError| error_page(trouble::status(&error), speaks.lang))
}

async fn find_page(hub: &Hub, speaks: Speaks, wrong: Option<String>) -> Response {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    match super::place(hub).await {
        Ok(place) => {
            let around = place.around(speaks, Here::At("/join".to_owned()));
            draw::page(status, speaks.lang, move || join_page(around, wrong)).await
        }
        Err(error) => error_page(trouble::status(&error), speaks.lang),
    }
}
