//! Errors as pages, in the same look and in the reader's language.

use super::{draw, sheet};
use crate::group::GroupError;
use app::pages::{self, Around, Here, Trouble};
use app::text::Lang;
use axum::http::StatusCode;
use axum::response::Response;

/// The page for an error. Says what a reader can do about it and nothing about the hub.
#[must_use]
pub fn error_page(status: StatusCode, lang: Lang) -> Response {
    let trouble = match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => Trouble::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Trouble::Method,
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => Trouble::TooMuch,
        StatusCode::TOO_MANY_REQUESTS => Trouble::TooMany,
        StatusCode::FORBIDDEN => Trouble::Elsewhere,
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::INSUFFICIENT_STORAGE | StatusCode::REQUEST_TIMEOUT => {
            Trouble::Busy
        }
        status if status.is_client_error() => Trouble::Form,
        _ => Trouble::Broken,
    };
    let around = Around { lang, sheet: sheet::address().to_owned(), group: None, here: Here::Nowhere };
    draw::at_once(status, lang, move || pages::error_page(around, trouble))
}

/// The status of a page about a group that did not answer.
pub(super) const fn status(error: &GroupError) -> StatusCode {
    match error {
        GroupError::Full => StatusCode::INSUFFICIENT_STORAGE,
        GroupError::Stopped => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
