//! In which language a page is: what the reader chose, or what their browser prefers.
//!
//! The choice is kept in a cookie that says `en` or `ar` and nothing about anybody. Not here: the words.

use super::draw;
use app::text::Lang;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use core::convert::Infallible;

/// A year, in seconds.
const KEPT_SECONDS: u32 = 365 * 24 * 3600;

/// The language of whoever asks.
#[derive(Clone, Copy, Debug)]
pub struct Speaks {
    /// Which.
    pub lang: Lang,
}

impl Speaks {
    /// From the cookie, or else from what the browser prefers.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
        let cookies: Vec<String> = headers.get_all(header::COOKIE).iter().map(text).collect();
        let chosen = cookies
            .iter()
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|cookie| cookie.trim().strip_prefix("lang="))
            .find_map(Lang::from_code);
        let preferred =
            || Lang::from_accept_language(&headers.get(header::ACCEPT_LANGUAGE).map(text).unwrap_or_default());
        Self { lang: chosen.unwrap_or_else(preferred) }
    }
}

impl<S: Sync> FromRequestParts<S> for Speaks {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

/// Takes `?lang=ar` as the reader's choice: remembers it and shows the same page at its plain address.
pub(super) async fn switch(request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let chosen = query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Lang::from_code);
    match chosen {
        Some(lang) if request.method() == Method::GET => remember(draw::onward(request.uri().path()), lang),
        _ => next.run(request).await,
    }
}

/// The answer, and a cookie that remembers the language.
pub(super) fn remember(mut response: Response, lang: Lang) -> Response {
    let cookie = format!("lang={}; Path=/; Max-Age={KEPT_SECONDS}; HttpOnly; SameSite=Lax", lang.code());
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_goes_before_what_the_browser_prefers() {
        let speaks = |cookie: &'static str, accept: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::from_static(cookie));
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accept));
            Speaks::of(&headers).lang
        };
        assert_eq!(speaks("lang=ar", "en"), Lang::Ar);
        assert_eq!(speaks("a=b; lang=en", "ar"), Lang::En);
        assert_eq!(speaks("lang=tlh", "ar-EG,en;q=0.5"), Lang::Ar);
        assert_eq!(speaks("slang=ar", ""), Lang::En);
        assert_eq!(Speaks::of(&HeaderMap::new()).lang, Lang::En);
    }
}
