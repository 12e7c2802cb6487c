//! Errors of the API: `application/problem+json` (RFC 9457) with a code that stays the same for ever.
//!
//! The app chooses the sentence from the code. The English title is for whoever reads an answer by hand; it never
//! quotes what was sent. Not here: refusals of the rules, which are answers and travel in receipts.

use crate::group::GroupError;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use shared::api::{Code, Problem};

/// An error answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    code: Code,
    wait_seconds: Option<u64>,
}

impl Fault {
    /// Too often; come back after so many seconds.
    #[must_use]
    pub const fn too_often(wait_seconds: u64) -> Self {
        Self { code: Code::TooOften, wait_seconds: Some(wait_seconds) }
    }

    /// Nothing can be done just now; come back after a few seconds.
    #[must_use]
    pub const fn busy() -> Self {
        Self { code: Code::Busy, wait_seconds: Some(5) }
    }

    /// Which error.
    #[must_use]
    pub const fn code(self) -> Code {
        self.code
    }

    /// Seconds after which to come again, where that would help.
    #[must_use]
    pub const fn wait_seconds(self) -> Option<u64> {
        self.wait_seconds
    }

    /// What is said of it.
    #[must_use]
    pub fn problem(self) -> Problem {
        let (status, title) = words(self.code);
        Problem { code: self.code, title: title.to_owned(), status: status.as_u16() }
    }

    /// Its status.
    #[must_use]
    pub fn status(self) -> StatusCode {
        words(self.code).0
    }
}

impl From<Code> for Fault {
    fn from(code: Code) -> Self {
        Self { code, wait_seconds: None }
    }
}

impl From<GroupError> for Fault {
    fn from(error: GroupError) -> Self {
        match error {
            GroupError::Malformed => Code::Malformed.into(),
            GroupError::TooLarge | GroupError::TooLong => Code::TooLarge.into(),
            GroupError::SignIn => Code::SignIn.into(),
            GroupError::Revoked => Code::Revoked.into(),
            GroupError::Left => Code::Left.into(),
            GroupError::Full => Code::Full.into(),
            GroupError::Stopped => Self::busy(),
            // The group has logged the cause, which names tables and ids.
            GroupError::Storage(_) => Code::Broken.into(),
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let status = self.status();
        let mut response = (status, Json(self.problem())).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.wait_seconds {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

fn words(code: Code) -> (StatusCode, &'static str) {
    match code {
        Code::Malformed => (StatusCode::BAD_REQUEST, "This is not something the hub can read."),
        Code::MediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "The hub reads JSON that is not compressed."),
        Code::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "This is larger than the hub takes at once."),
        Code::SignIn => (StatusCode::UNAUTHORIZED, "Sign in first."),
        Code::Revoked => (StatusCode::UNAUTHORIZED, "This device was signed out."),
        Code::Left => (StatusCode::FORBIDDEN, "This person is no longer in the group."),
        Code::NotAllowed => (StatusCode::FORBIDDEN, "This is for others to do."),
        Code::NotFound => (StatusCode::NOT_FOUND, "There is no such thing here."),
        Code::Method => (StatusCode::METHOD_NOT_ALLOWED, "This address takes another method."),
        Code::InviteOver => (StatusCode::GONE, "This invite is not known, used up or too old."),
        Code::TooOften => (StatusCode::TOO_MANY_REQUESTS, "That was too often. Try again a little later."),
        Code::Full => (StatusCode::INSUFFICIENT_STORAGE, "The hub has no room left to store anything."),
        Code::Busy => (StatusCode::SERVICE_UNAVAILABLE, "The hub is busy. Try again in a moment."),
        Code::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "Something is wrong on the hub."),
    }
}
