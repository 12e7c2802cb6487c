//! `GET /`

use super::lang::Speaks;
use super::{draw, error_page, trouble};
use crate::hub::Hub;
use app::pages::{Here, home_page};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

pub(super) async fn show(State(hub): State<Hub>, speaks: Speaks) -> Response {
    match super::place(&hub).await {
        Ok(place) => {
            let around = place.around(speaks, Here::At("/".to_owned()));
            draw::page(StatusCode::OK, speaks.lang, move || home_page(around)).await
        }
        Err(error) => error_page(trouble::status(&error), speaks.lang),
    }
}
