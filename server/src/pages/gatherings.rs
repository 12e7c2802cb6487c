//! `GET /gatherings`, `GET /gatherings/{id}.ics`
//!
//! What is on, for anybody: no names of people, and nothing that is not on the list has a calendar file.

use super::lang::Speaks;
use super::{Place, draw, error_page, trouble};
use crate::hub::Hub;
use app::pages::Here;
use app::pages::gatherings::{gatherings_page, listed};
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use shared::together::calendar;
use shared::words::{GatheringId, Id};

pub(super) async fn show(State(hub): State<Hub>, speaks: Speaks) -> Response {
    let now = hub.now();
    let read = hub.group().read(move |reader| {
        let place = Place::of(reader, now);
        let all = listed(reader, place.clock);
        (place, all)
    });
    match read.await {
        Ok((place, all)) => {
            let (around, clock) = (place.around(speaks, Here::At("/gatherings".to_owned())), place.clock);
            draw::page(StatusCode::OK, speaks.lang, move || gatherings_page(around, all, clock)).await
        }
        Err(error) => error_page(trouble::status(&error), speaks.lang),
    }
}

pub(super) async fn file(State(hub): State<Hub>, speaks: Speaks, Path(name): Path<String>) -> Response {
    let wanted = name.strip_suffix(".ics").and_then(Id::parse).map(GatheringId);
    let Some(wanted) = wanted else { return error_page(StatusCode::NOT_FOUND, speaks.lang) };
    let now = hub.now();
    let read = hub.group().read(move |reader| {
        let all = listed(reader, Place::of(reader, now).clock);
        all.into_iter().find(|(one, _)| one.id == wanted).map(|(one, _)| calendar::file(&one, now))
    });
    match read.await {
        Ok(Some(file)) => {
            let saved_as = "attachment; filename=\"gathering.ics\"";
            let headers = [
                (header::CONTENT_TYPE, calendar::MEDIA_TYPE),
                (header::CONTENT_DISPOSITION, saved_as),
                (header::CACHE_CONTROL, "no-store"),
            ];
            (headers, file).into_response()
        }
        Ok(None) => error_page(StatusCode::NOT_FOUND, speaks.lang),
        Err(error) => error_page(trouble::status(&error), speaks.lang),
    }
}
