//! `GET` and `POST /my/{code}/record`, `GET /my/{code}/record/copy` and `/data`
//!
//! Whoever has the code of an ask reads and decides here as the one who asked. The copy and the data are taken away as
//! files; what is erased is gone when the answer comes.

mod act;

use super::draw::{self, unlisted};
use super::form::Form;
use super::lang::Speaks;
use super::my::or_unknown;
use super::{Place, error_page, trouble};
use crate::group::{GroupError, Reader};
use crate::http::Address;
use crate::hub::Hub;
use crate::session::code::{Opens, Shown};
use app::pages::mine::{Mine, MinePage, Told, Typed};
use app::pages::{self, Around, Here};
use app::text::Lang;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use shared::mine::{Export, export};
use shared::words::{AskId, PersonId};

/// A record, opened by the code of an ask.
#[derive(Clone)]
struct Opened {
    ask: AskId,
    person: PersonId,
    /// The address of the ask's page.
    back: String,
    place: Place,
    mine: Mine,
}

impl Opened {
    fn path(&self) -> String {
        format!("{}/record", self.back)
    }
}

pub(super) async fn show(
    State(hub): State<Hub>,
    speaks: Speaks,
    from: Address,
    Path(code): Path<String>,
) -> Result<Response, Response> {
    let opened = or_unknown(&hub, speaks, (from, &code), open(&hub, &code).await).await?;
    Ok(record_page(&hub, StatusCode::OK, opened, (speaks, Typed::default(), Told::Nothing)).await)
}

pub(super) async fn act(
    State(hub): State<Hub>,
    speaks: Speaks,
    from: Address,
    Path(code): Path<String>,
    request: Request,
) -> Result<Response, Response> {
    let form = Form::read(request).await.map_err(|status| error_page(status, speaks.lang))?;
    let opened = or_unknown(&hub, speaks, (from, &code), open(&hub, &code).await).await?;
    act::act(&hub, speaks, opened, &form).await.map_err(|error| error_page(trouble::status(&error), speaks.lang))
}

/// The whole record as a page to keep, with nothing to press on it.
pub(super) async fn copy(
    State(hub): State<Hub>,
    speaks: Speaks,
    from: Address,
    Path(code): Path<String>,
) -> Result<Response, Response> {
    let opened = or_unknown(&hub, speaks, (from, &code), open(&hub, &code).await).await?;
    Ok(as_file(copy_page(opened.place, opened.mine, speaks.lang).await, "record.html"))
}

/// The whole record as data.
pub(super) async fn data(
    State(hub): State<Hub>,
    speaks: Speaks,
    from: Address,
    Path(code): Path<String>,
) -> Result<Response, Response> {
    let now = hub.now();
    let found = async {
        let Some(opens) = hub.find_ask_by_code(&code).await? else { return Ok(None) };
        let look = move |reader: &Reader<'_>| opens.look(reader, now, |world| Some(export(world, opens.person, now)));
        hub.group().read(look).await
    };
    let export = or_unknown(&hub, speaks, (from, &code), found.await).await?;
    Ok(as_data(&export))
}

/// The record of a member, as a page to keep.
pub(crate) async fn copy_of(hub: &Hub, lang: Lang, person: PersonId) -> Result<Option<Response>, GroupError> {
    let now = hub.now();
    let found = hub
        .group()
        .read(move |reader| {
            let place = Place::of(reader, now);
            Some((Mine::find(reader, person, place.clock)?, place))
        })
        .await?;
    let Some((mine, place)) = found else { return Ok(None) };
    Ok(Some(as_file(copy_page(place, mine, lang).await, "record.html")))
}

async fn copy_page(place: Place, mine: Mine, lang: Lang) -> Response {
    let clock = place.clock;
    // A page on its own: its style goes with it as a link that only works while the hub is there, and it reads as well without.
    let around = Around { lang, sheet: super::sheet::address().to_owned(), group: place.group, here: Here::Nowhere };
    let (path, token) = (String::new(), String::new());
    let shown = MinePage { mine, path, back: None, clock, token, typed: Typed::default(), told: Told::Nothing };
    unlisted(draw::page(StatusCode::OK, lang, move || pages::mine_page(around, shown)).await)
}

/// As data, with line breaks, so that also somebody who opens it by mistake can read it.
pub(crate) fn as_data(export: &Export) -> Response {
    let Ok(json) = serde_json::to_vec_pretty(export) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut response = ([(header::CONTENT_TYPE, "application/json")], json).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    as_file(unlisted(response), "record.json")
}

/// Something to be saved, not shown.
fn as_file(mut response: Response, name: &'static str) -> Response {
    let saved = match name {
        "record.json" => HeaderValue::from_static("attachment; filename=\"record.json\""),
        _ => HeaderValue::from_static("attachment; filename=\"record.html\""),
    };
    response.headers_mut().insert(header::CONTENT_DISPOSITION, saved);
    response
}

/// The record of whoever asked with this code.
async fn open(hub: &Hub, typed: &str) -> Result<Option<Opened>, GroupError> {
    let Some(opens) = hub.find_ask_by_code(typed).await? else { return Ok(None) };
    let Opens { ask, person, shown } = opens;
    let back = format!("/my/{}", opens.code(hub.keys()));
    let now = hub.now();
    let look = move |reader: &Reader<'_>| {
        let place = Place::of(reader, now);
        let mine = opens.look(reader, now, |world| Mine::find(world, person, place.clock))?;
        Some(Opened { ask, person, back, place, mine: Mine { read_out: shown == Shown::ReadOut, ..mine } })
    };
    hub.group().read(look).await
}

async fn record_page(
    hub: &Hub,
    status: StatusCode,
    opened: Opened,
    (speaks, typed, told): (Speaks, Typed, Told),
) -> Response {
    let here = if status == StatusCode::OK { Here::At(opened.path()) } else { Here::Nowhere };
    let around = opened.place.around(speaks, here);
    let token = super::fresh(hub).map(|once| once.to_string()).unwrap_or_default();
    let (path, back, clock) = (opened.path(), Some(opened.back.clone()), opened.place.clock);
    let shown = MinePage { mine: opened.mine, path, back, clock, token, typed, told };
    unlisted(draw::page(status, speaks.lang, move || pages::mine_page(around, shown)).await)
}
