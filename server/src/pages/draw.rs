//! Draws a page with leptos_axum, without any script.
//!
//! leptos_axum appends inline scripts for hydration to whatever it renders. The plain pages are never hydrated and
//! the Content-Security-Policy forbids every script on them, so the part of the answer that carries these is
//! left out here. The page is sent in one piece, with its length.

use app::dom::Node;
use app::text::{Lang, provide_text};
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::{Stream, stream};
use leptos::prelude::Owner;
use leptos::tachys::html::InertElement;
use leptos::tachys::view::RenderHtml;
use std::pin::Pin;

/// No page is near this; more is a mistake in the program.
const PAGE_BYTES_MAX: usize = 4 << 20;

/// leptos_axum yields once while it draws, and has to be told by which runtime.
pub(super) fn prepare() {
    // Told a second time it says no, which is as good.
    let _ = any_spawner::Executor::init_tokio();
}

/// A page in a language, at once: for errors, which are made also where nobody can wait.
pub(super) fn at_once(status: StatusCode, lang: Lang, view: impl FnOnce() -> Node) -> Response {
    let html = Owner::new().with(|| {
        provide_text(lang);
        view().into_html()
    });
    dressed((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(), lang)
}

/// A page in a language.
pub(super) async fn page(status: StatusCode, lang: Lang, view: impl FnOnce() -> Node + Send + 'static) -> Response {
    // A request of our own: a page knows what its model says, not what the browser sent.
    let request = Request::new(Body::empty());
    let view = move || InertElement::new(view().into_html());
    let drawn = leptos_axum::handle_response_inner(move || provide_text(lang), view, request, whole).await;
    let (mut parts, body) = drawn.into_parts();
    let Ok(body) = to_bytes(body, PAGE_BYTES_MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.status = status;
    dressed(Response::from_parts(parts, Body::from(body)), lang)
}

/// With the headers of every page.
fn dressed(mut page: Response, lang: Lang) -> Response {
    let headers = page.headers_mut();
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
    headers.insert(header::VARY, HeaderValue::from_static("cookie, accept-language"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}

type Chunks = Pin<Box<dyn Stream<Item = String> + Send>>;

/// The page in one piece, without the chunks that would be scripts.
fn whole(
    view: InertElement,
    _scripts: Box<dyn FnOnce() -> Chunks + Send>,
    _out_of_order: bool,
) -> Pin<Box<dyn Future<Output = Chunks> + Send>> {
    let html = view.to_html();
    Box::pin(async move { Box::pin(stream::once(async move { html })) as Chunks })
}

/// Keeps a page about one person out of search engines, should its address ever get out.
pub(super) fn unlisted(mut response: Response) -> Response {
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response
}

/// Sends the browser on, so that reloading sends nothing again.
pub(super) fn onward(path: &str) -> Response {
    match HeaderValue::from_str(path) {
        Ok(path) => (StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
