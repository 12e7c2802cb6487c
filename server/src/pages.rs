//! The plain pages: for a person with an old phone, no script and no account.
//!
//! Each handler reads a form or a code, asks the group, and answers with a page or sends the browser on, so that
//! going back or reloading never sends anything twice. Invariants: what was typed is never in an address and never
//! lost by a slip; a page has no script in it; a page about an ask is never kept by anything on the way.
//! Not here: what is on a page (`app::pages`) and what is right or wrong with a form (`shared::help::form`).

mod draw;
mod form;
mod lang;
mod once;
mod trouble;

mod ask;
mod gatherings;
mod home;
mod join;
pub(crate) mod mine;
mod my;
mod sheet;

#[cfg(test)]
mod tests;

pub use lang::Speaks;
pub use trouble::error_page;

use crate::group::GroupError;
use crate::http::Fault;
use crate::hub::Hub;
use app::pages::words::Clock;
use app::pages::{Around, GroupShown, Here};
use app::parts::Choice;
use axum::Router;
use axum::http::{StatusCode, header};
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use once::Once;
use shared::people::{Group, Zone};
use shared::record::{Kind, Noun as _};
use shared::words::ZoneId;
use shared::world::World;

/// All plain pages and their style sheet.
pub fn routes(hub: Hub) -> Router {
    draw::prepare();
    Router::new()
        .route("/", get(home::show))
        .route("/ask", get(ask::show).post(ask::take))
        .route("/my", get(my::find).post(my::go))
        .route("/my/{code}", get(my::show).post(my::act))
        .route("/gatherings", get(gatherings::show))
        .route("/gatherings/{file}", get(gatherings::file))
        .route("/my/{code}/record", get(mine::show).post(mine::act))
        .route("/my/{code}/record/copy", get(mine::copy))
        .route("/my/{code}/record/data", get(mine::data))
        .route("/join", get(join::find).post(join::go))
        .route("/join/{code}", get(join::show))
        .method_not_allowed_fallback(
            |speaks: Speaks| async move { error_page(StatusCode::METHOD_NOT_ALLOWED, speaks.lang) },
        )
        .layer(from_fn(lang::switch))
        .route(sheet::PATH, get(sheet::send))
        .with_state(hub)
}

/// What pages say of the group, as it is now.
async fn place(hub: &Hub) -> Result<Place, GroupError> {
    let now = hub.now();
    hub.group().read(move |reader| Place::of(reader, now)).await
}

/// A token for a new form.
fn fresh(hub: &Hub) -> Result<Once, GroupError> {
    Once::fresh(hub.now()).map_err(|cause| GroupError::Storage(cause.to_string().into()))
}

/// The token that a form brought back.
fn once(hub: &Hub, text: &str) -> Result<Once, GroupError> {
    Once::read(text, hub.now()).map_err(|cause| GroupError::Storage(cause.to_string().into()))
}

/// A page that says when to try again, for programs that read headers.
fn with_wait(mut page: Response, fault: Fault) -> Response {
    if let Some(wait) = fault.into_response().headers_mut().remove(header::RETRY_AFTER) {
        page.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    page
}

/// What every page needs of the group.
#[derive(Clone)]
struct Place {
    group: Option<GroupShown>,
    clock: Clock,
    zones: Vec<Zone>,
}

impl Place {
    fn of(world: &dyn World, now: shared::words::Timestamp) -> Self {
        let group = world.all(Kind::Group).first().and_then(|record| Group::from_record(record).cloned());
        let zones = world.all(Kind::Zone).iter().filter_map(|record| Zone::from_record(record).cloned()).collect();
        let offset = group.as_ref().map_or(0, |group| group.offset);
        Self { group: group.as_ref().map(GroupShown::from), clock: Clock { now, offset }, zones }
    }

    fn around(&self, speaks: Speaks, here: Here) -> Around {
        Around { lang: speaks.lang, sheet: sheet::address().to_owned(), group: self.group.clone(), here }
    }

    fn choices(&self) -> Vec<Choice> {
        app::pages::ask::model::zones(self.zones.clone())
    }

    fn zone_ids(&self) -> Vec<ZoneId> {
        self.zones.iter().map(|zone| zone.id).collect()
    }
}
