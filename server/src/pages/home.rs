//! `GET /`

use super::lang::Speaks;
use super::{draw, error_page, trouble};
use crate::hub::Hub;
use app::pages::{Here, HomePage};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

pub(super) async fn show(State(hub): State<Hub>, speaks: Speaks) -> Response {
    match super::place(&hub).await {
        Ok(place) => {
            let around = place.around(speaks, Here::At("/".to_owned()));
            draw::page(StatusCode::OK, speaks.lang, move || view! { <HomePage around /> }).await
        }
        Err(error) => error_page(trouble::status(&error), speaks.lang),
    }
}
