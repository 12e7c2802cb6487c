//! `GET` and `POST /my`, `GET` and `POST /my/{code}`
//!
//! Whoever has the code acts as the one who asked, for this one ask. A code that opens nothing and one that cannot be
//! a code get the same answer.

use super::draw::{onward, unlisted};
use super::form::Form;
use super::lang::Speaks;
use super::{Place, draw, error_page, trouble};
use crate::group::GroupError;
use crate::http::Address;
use crate::hub::Hub;
use crate::session::code::{Opens, Shown};
use crate::session::letters;
use app::pages::my::{ChangeForm, Matters, Neighbours, Pairs};
use app::pages::{self, Here, My, MyPage, Said};
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use shared::words::{AskId, PersonId};

mod act;
mod matters;
mod neighbours;
mod pairs;

/// An ask, opened by its code.
#[derive(Clone)]
struct Opened {
    ask: AskId,
    person: PersonId,
    /// The code in its own form, however it was typed.
    code: String,
    /// The whole address of its page, for paper.
    link: String,
    place: Place,
    my: My,
    pairs: Pairs,
    matters: Matters,
    neighbours: Neighbours,
}

impl Opened {
    fn path(&self) -> String {
        format!("/my/{}", self.code)
    }
}

pub(super) async fn find(State(hub): State<Hub>, speaks: Speaks) -> Response {
    find_page(&hub, speaks, None).await
}

/// A code was typed: to its page. What cannot be a code stays out of the address; it may be anything.
pub(super) async fn go(State(hub): State<Hub>, speaks: Speaks, request: Request) -> Response {
    let form = match Form::read(request).await {
        Ok(form) => form,
        Err(status) => return error_page(status, speaks.lang),
    };
    match letters::read::<{ letters::ASK }>(form.get("code")) {
        Some(code) => onward(&format!("/my/{}", letters::grouped(&code))),
        None => find_page(&hub, speaks, Some(form.text("code"))).await,
    }
}

pub(super) async fn show(
    State(hub): State<Hub>,
    speaks: Speaks,
    from: Address,
    Path(code): Path<String>,
) -> Result<Response, Response> {
    let opened = or_unknown(&hub, speaks, (from, &code), open(&hub, &code).await).await?;
    let change = fresh_change(&hub, &opened);
    Ok(ask_page(StatusCode::OK, opened, speaks, (change, Said::Nothing)).await)
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
    act::act(&hub, (speaks, from), opened, &form)
        .await
        .map_err(|error| error_page(trouble::status(&error), speaks.lang))
}

/// The ask with this code, with all that its page shows.
async fn open(hub: &Hub, typed: &str) -> Result<Option<Opened>, GroupError> {
    let Some(opens) = hub.find_ask_by_code(typed).await? else { return Ok(None) };
    let Opens { ask, person, shown } = opens;
    let now = hub.now();
    let code = opens.code(hub.keys());
    let link = hub.link(&format!("/my/{code}"));
    hub.group()
        .read(move |reader| {
            let place = Place::of(reader, now);
            opens.look(reader, now, |world| {
                let my = My::find(world, ask, place.clock)?;
                let pairs = Pairs::find(world, person, place.clock);
                let matters = Matters { read_out: shown == Shown::ReadOut, ..Matters::find(world, person, now) };
                let neighbours = Neighbours::find(world, &my, place.clock);
                Some(Opened { ask, person, code, link, place, my, pairs, matters, neighbours })
            })
        })
        .await
}

/// An untouched form of change, with a token for whatever is sent next from the page.
fn fresh_change(hub: &Hub, opened: &Opened) -> ChangeForm {
    let token = super::fresh(hub).map(|once| once.to_string()).unwrap_or_default();
    ChangeForm::of(&opened.my.ask, token)
}

async fn ask_page(status: StatusCode, opened: Opened, speaks: Speaks, (change, said): (ChangeForm, Said)) -> Response {
    let here = if status == StatusCode::OK { Here::At(opened.path()) } else { Here::Nowhere };
    let around = opened.place.around(speaks, here);
    let clock = opened.place.clock;
    let Opened { my, code, link, pairs, matters, neighbours, .. } = opened;
    let shown = MyPage { my, code, link, clock, change, said, pairs, matters, neighbours };
    let view = move || pages::my_page(around, shown);
    unlisted(draw::page(status, speaks.lang, view).await)
}

/// What a code opened, or else the page to answer with.
pub(super) async fn or_unknown<T>(
    hub: &Hub,
    speaks: Speaks,
    (from, code): (Address, &str),
    opened: Result<Option<T>, GroupError>,
) -> Result<T, Response> {
    match opened {
        Ok(Some(opened)) => Ok(opened),
        Ok(None) => Err(unknown(hub, speaks, from, code).await),
        Err(error) => Err(error_page(trouble::status(&error), speaks.lang)),
    }
}

/// A code that opens nothing. Wrong tries are counted; right ones are not, so that nobody is kept from their own
/// ask by a neighbour behind the same address. Guessing is hopeless by the length of a code, not by this limit.
async fn unknown(hub: &Hub, speaks: Speaks, from: Address, typed: &str) -> Response {
    match hub.gates().code.pass(from) {
        Ok(()) => find_page(hub, speaks, Some(typed.to_owned())).await,
        Err(fault) => super::with_wait(error_page(StatusCode::TOO_MANY_REQUESTS, speaks.lang), fault),
    }
}

async fn find_page(hub: &Hub, speaks: Speaks, unknown: Option<String>) -> Response {
    let status = if unknown.is_some() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    match super::place(hub).await {
        Ok(place) => {
            let around = place.around(speaks, Here::At("/my".to_owned()));
            unlisted(draw::page(status, speaks.lang, move || pages::find_page(around, unknown)).await)
        }
        Err(error) => error_page(trouble::status(&error), speaks.lang),
    }
}
