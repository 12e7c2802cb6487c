//! The plain pages as a browser without scripts sees them: real handlers over a real group in a folder of its own.

mod asking;
mod choosing;
mod following;
mod joining;
mod mattering;
mod neighbours;
mod odd;
mod pairing;
mod record;

use crate::config::Origin;
use crate::group::{Clock, Group};
use crate::http::limits::Limits;
use crate::hub::{Hub, Parts};
use crate::session::keys::{Folder, Keys};
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use shared::command::{Actor, AddZone, Command, NameGroup, WelcomeMember};
use shared::people::{Role, Roles};
use shared::record::{Kind, Noun};
use shared::sync::Outcome;
use shared::words::{Id, Line, PersonId, Prose, Timestamp, ZoneId};
use shared::world::World;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;
use tower::ServiceExt;

/// Monday 23 November 2026, 23:00 UTC.
const MONDAY: i64 = 1_795_474_800;

/// A hub with one group, two zones and a volunteer, and a browser before it.
struct Town {
    hub: Hub,
    clock: Arc<AtomicI64>,
    asha: Actor,
    _folder: TempDir,
}

/// What the browser got.
struct Page {
    status: StatusCode,
    headers: HeaderMap,
    html: String,
}

impl Page {
    fn location(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.html);
        self.headers[header::LOCATION].to_str().unwrap()
    }

    fn has(&self, text: &str) -> bool {
        self.html.contains(text)
    }

    #[track_caller]
    fn shows(&self, status: u16, texts: &[&str]) {
        assert_eq!(self.status.as_u16(), status, "{}", self.html);
        for text in texts {
            assert!(self.has(text), "no {text:?} in {}", self.html);
        }
    }

    /// The value of a hidden field.
    fn hidden(&self, name: &str) -> String {
        let after = self.html.split_once(&format!("name=\"{name}\" value=\"")).expect("a hidden field").1;
        after.split_once('"').expect("the end of its value").0.to_owned()
    }
}

impl Town {
    async fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let clock = Arc::new(AtomicI64::new(MONDAY));
        let told = Arc::clone(&clock);
        let tells: Clock = Arc::new(move || Timestamp(told.load(Ordering::SeqCst)));
        let hub = Hub::new(Parts {
            keys: Keys::open(folder.path(), Folder::New).unwrap(),
            group: Group::open(folder.path(), tells).unwrap(),
            origin: Origin::parse("http://127.0.0.1:8080").unwrap(),
            limits: Limits::default(),
        });
        let roles = Roles::new([Role::Volunteer]);
        let person = PersonId(Id::from_bytes([2; 16]));
        let town = Self { hub, clock, asha: Actor::Member { person, roles: roles.clone() }, _folder: folder };
        let reach = Some(Prose::new("Ring 01632 960100").unwrap());
        let group = NameGroup { group: town.id(), name: Line::new("Oakfield").unwrap(), reach, offset: 0 };
        town.does(Actor::Hub, group).await;
        for (zone, name) in [(zone(1), "Riverside"), (zone(2), "Hilltop")] {
            town.does(Actor::Hub, AddZone { zone, name: Line::new(name).unwrap(), within: None }).await;
        }
        town.does(Actor::Hub, WelcomeMember { person, name: Line::new("Asha Example").unwrap(), roles }).await;
        town
    }

    fn id<T: From<Id>>(&self) -> T {
        self.hub.new_id().unwrap()
    }

    async fn does(&self, actor: Actor, command: impl Into<Command>) {
        let receipt = self.hub.group().command(actor, self.id(), command.into()).await.unwrap();
        assert!(matches!(receipt.outcome, Outcome::Done(_)), "{receipt:?}");
    }

    /// Somebody who organises.
    async fn organiser(&self) -> Actor {
        let (person, roles) = (PersonId(Id::from_bytes([4; 16])), Roles::new([Role::Organiser]));
        let name = Line::new("Ruth Example").unwrap();
        self.does(Actor::Hub, WelcomeMember { person, name, roles: roles.clone() }).await;
        Actor::Member { person, roles }
    }

    async fn all<N: Noun + Send + 'static>(&self) -> Vec<N> {
        let kind: Kind = N::KIND;
        let look = move |reader: &crate::group::Reader<'_>| reader.all(kind);
        self.hub.group().read(look).await.unwrap().iter().filter_map(|record| N::from_record(record).cloned()).collect()
    }

    async fn send(&self, request: Request) -> Page {
        let response = super::routes(self.hub.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let html = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        assert!(!html.contains("<script"), "{html}");
        Page { status: parts.status, headers: parts.headers, html }
    }

    async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(body.into()).unwrap()).await
    }

    /// A token for the asking form, as the page gives it.
    async fn token(&self) -> String {
        self.get("/ask").await.hidden("form")
    }

    /// Asks for help with a filled-in form; the page of the ask.
    async fn asked(&self) -> String {
        let token = self.token().await;
        self.post("/ask", &filled(&token)).await.location().to_owned()
    }
}

fn zone(n: u8) -> ZoneId {
    ZoneId(Id::from_bytes([n; 16]))
}

/// A form with everything in it.
fn filled(token: &str) -> Vec<(&'static str, &str)> {
    vec![
        ("form", token),
        ("website", ""),
        ("kind", "food"),
        ("what", "Milk & <brown> bread"),
        ("when", ""),
        ("part", "any"),
        ("zone", RIVERSIDE),
        ("name", "Mrs Okoro (invented)"),
        ("firstname", "Grace"),
        ("phone", "01632 960101"),
        ("reach", ""),
        ("address", "3 Makebelieve Walk\r\nOakfield"),
        ("entry", "Ring twice"),
        ("needs", "No nuts"),
        ("anybody", "yes"),
        ("consent", "yes"),
    ]
}

/// The first zone's id, as a form sends it.
const RIVERSIDE: &str = "AQEBAQEBAQEBAQEBAQEBAQ";

/// The same form with one field filled in otherwise.
fn but<'a>(
    mut fields: Vec<(&'static str, &'a str)>,
    name: &'static str,
    value: &'a str,
) -> Vec<(&'static str, &'a str)> {
    fields.retain(|(own, _)| *own != name);
    fields.push((name, value));
    fields
}
