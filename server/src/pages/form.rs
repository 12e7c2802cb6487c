//! Reads what a browser sends when a form is sent.
//!
//! Kind to people, strict about size: a field that is missing is empty, one that is not known is left aside, letters
//! in a wrong encoding become `�` for the person to see; a body that is too large, compressed, or no form at all is
//! refused before it is read. A form sent by another website's page is refused too.

use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::time::Duration;

/// Ten times what fits into all fields together, so that somebody who wrote too much is told at the field.
const FORM_BYTES_MAX: usize = 64 * 1024;
/// More fields than any of our forms has, several times over.
const FIELDS_MAX: usize = 100;
/// How long a browser may take to send it (`trust.md` section 5).
const WITHIN: Duration = Duration::from_secs(15);

/// The fields of a form.
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// The status of the page that says what is wrong.
    pub(super) async fn read(request: Request) -> Result<Self, StatusCode> {
        check(request.headers())?;
        let body = Limited::new(request.into_body(), FORM_BYTES_MAX).collect();
        let Ok(body) = tokio::time::timeout(WITHIN, body).await else { return Err(StatusCode::REQUEST_TIMEOUT) };
        let body = body.map_err(|error| {
            if error.is::<LengthLimitError>() { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::BAD_REQUEST }
        })?;
        Self::parse(&body.to_bytes())
    }

    fn parse(body: &[u8]) -> Result<Self, StatusCode> {
        let fields = form_urlencoded::parse(body).take(FIELDS_MAX + 1).map(|(name, value)| (name.into(), value.into()));
        let fields: Vec<(String, String)> = fields.collect();
        if fields.len() > FIELDS_MAX { Err(StatusCode::BAD_REQUEST) } else { Ok(Self(fields)) }
    }

    /// What stands in a field; nothing where the form has none of that name.
    pub(super) fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// What stands in a field, if the form has one of that name. Of several, the last.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// What was ticked under a name, in the order of the form.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The same as an owned text.
    pub(super) fn text(&self, name: &str) -> String {
        self.get(name).to_owned()
    }
}

fn check(headers: &HeaderMap) -> Result<(), StatusCode> {
    if is_from_elsewhere(headers) {
        return Err(StatusCode::FORBIDDEN);
    }
    let kind = text(headers, header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim();
    if headers.contains_key(header::CONTENT_ENCODING) || !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
    {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let length = text(headers, header::CONTENT_LENGTH).parse::<u64>();
    if length.is_ok_and(|length| length > FORM_BYTES_MAX as u64) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    Ok(())
}

/// Whether a browser says that another website's page made it send this. Our pages send no referrer, so `Origin` is
/// `null` from them too and says nothing; browsers since 2023 send `Sec-Fetch-Site`, which does. What is no browser
/// may say what it likes: it has nobody's cookies to misuse, and there are none here.
fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    match text(headers, header::HeaderName::from_static("sec-fetch-site")) {
        "" => {
            let origin = text(headers, header::ORIGIN);
            let own = origin.split_once("://").is_some_and(|(_, host)| host == text(headers, header::HOST));
            !(origin.is_empty() || origin == "null" || own)
        }
        site => !matches!(site, "same-origin" | "none"),
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn request(kind: &str, body: impl Into<Body>) -> Request {
        Request::builder().header(header::CONTENT_TYPE, kind).body(body.into()).unwrap()
    }

    const FORM: &str = "application/x-www-form-urlencoded";

    #[tokio::test]
    async fn fields_are_read_however_odd_they_are() {
        let body = "name=Ada+%26+Co&what=line%0D%0Atwo&odd=%ff%fe&twice=1&twice=2&empty=&novalue&=noname&%";
        let form = Form::read(request("application/x-www-form-urlencoded; charset=UTF-8", body)).await.unwrap();
        assert_eq!(form.get("name"), "Ada & Co");
        assert_eq!(form.get("what"), "line\r\ntwo");
        assert_eq!(form.get("odd"), "\u{fffd}\u{fffd}");
        assert_eq!(form.get("twice"), "2");
        assert_eq!((form.find("empty"), form.find("missing"), form.get("novalue")), (Some(""), None, ""));
    }

    #[tokio::test]
    async fn what_cannot_be_taken_is_refused_with_its_reason() {
        let of = async |request| Form::read(request).await.err();
        assert_eq!(of(request("multipart/form-data; boundary=x", "")).await, Some(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        assert_eq!(of(request("application/json", "{}")).await, Some(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        let large = "a=".to_owned() + &"x".repeat(FORM_BYTES_MAX);
        assert_eq!(of(request(FORM, large)).await, Some(StatusCode::PAYLOAD_TOO_LARGE));
        assert_eq!(of(request(FORM, "a=1&".repeat(200))).await, Some(StatusCode::BAD_REQUEST));
        let mut packed = request(FORM, "");
        packed.headers_mut().insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
        assert_eq!(of(packed).await, Some(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }

    #[tokio::test]
    async fn a_form_of_another_website_does_nothing() {
        let from = |name: &'static str, value: &'static str| {
            let mut request = request(FORM, "a=1");
            request.headers_mut().insert(header::HOST, "kith.example".parse().unwrap());
            request.headers_mut().insert(name, value.parse().unwrap());
            Form::read(request)
        };
        for (name, value) in
            [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example")]
        {
            assert_eq!(from(name, value).await.err(), Some(StatusCode::FORBIDDEN), "{value}");
        }
        for (name, value) in [("sec-fetch-site", "same-origin"), ("origin", "null"), ("origin", "https://kith.example")]
        {
            assert!(from(name, value).await.is_ok(), "{value}");
        }
    }
}
