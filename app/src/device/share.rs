//! Passing a link on from this phone: by its clipboard, or by whatever it sends things with.

use crate::web::share;

/// Copies a text; says whether it was done.
pub async fn copy(text: &str) -> bool {
    share::copy(text).await
}

/// Whether this phone has a sheet for passing things on.
#[must_use]
pub fn can_share() -> bool {
    share::can_share()
}

/// Opens that sheet with a link; says whether it was passed on.
pub async fn share(link: &str) -> bool {
    share::share(link).await
}
