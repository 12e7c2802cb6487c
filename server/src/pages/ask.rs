//! `GET` and `POST /ask`
//!
//! The ids of what is made follow from the form's own token ([`super::once`]), so sending it twice makes one ask and a
//! forged form cannot touch anything that exists. A form that comes back with other words is not taken for the first
//! one: its author is told, and can send it as a second ask.

use super::form::Form;
use super::lang::{Speaks, remember};
use super::once::Once;
use super::{Place, draw, error_page, trouble};
use crate::group::GroupError;
use crate::http::Address;
use crate::hub::Hub;
use crate::session::code;
use app::pages::ask::Before;
use app::pages::ask::model::TRAP;
use app::pages::{AskForm, Here, ask_page};
use app::text::Lang;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use shared::command::{Actor, AskForHelp};
use shared::help::form::{NewIds, Typed, read};
use shared::help::{Ask, Consent};
use shared::sync::{Outcome, Store as _};
use shared::words::EnvelopeId;
use shared::world::find;

pub(super) async fn show(State(hub): State<Hub>, speaks: Speaks) -> Response {
    let drawn = async {
        let place = super::place(&hub).await?;
        let once = super::fresh(&hub)?;
        let form = AskForm::new(place.choices(), once.to_string(), place.clock);
        Ok(page(StatusCode::OK, &place, speaks, form).await)
    };
    drawn.await.unwrap_or_else(|error: GroupError| error_page(trouble::status(&error), speaks.lang))
}

pub(super) async fn take(State(hub): State<Hub>, speaks: Speaks, from: Address, request: Request) -> Response {
    let form = match Form::read(request).await {
        Ok(form) => form,
        Err(status) => return error_page(status, speaks.lang),
    };
    let drawn = async {
        let place = super::place(&hub).await?;
        let once = super::once(&hub, form.get("form"))?;
        let mut shown = AskForm::new(place.choices(), once.to_string(), place.clock);
        shown.typed = typed(&form);
        if let Some(lang) = Lang::from_code(form.get("speak")) {
            return Ok(remember(page(StatusCode::OK, &place, Speaks { lang }, shown).await, lang));
        }
        shown.trapped = !form.get(TRAP).is_empty();
        let ids = NewIds { ask: once.id("ask", b""), errand: once.id("errand", b""), person: once.id("person", b"") };
        let here = (place.zone_ids(), place.clock.today());
        let command = match read(&shown.typed, ids, (&here.0, here.1), Consent::Page) {
            Ok(command) if !shown.trapped => command,
            read => {
                shown.problems = read.err().unwrap_or_default();
                return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, &place, speaks, shown).await);
            }
        };
        send(&hub, (speaks, from), (place, shown), (once, command)).await
    };
    drawn.await.unwrap_or_else(|error: GroupError| error_page(trouble::status(&error), speaks.lang))
}

/// What was typed. The field for a known person is not read: nobody who is not signed in may ask in another's name.
fn typed(form: &Form) -> Typed {
    Typed {
        person: String::new(),
        name: form.text("name"),
        firstname: form.text("firstname"),
        phone: form.text("phone"),
        reach: form.text("reach"),
        address: form.text("address"),
        entry: form.text("entry"),
        needs: form.text("needs"),
        kind: form.text("kind"),
        what: form.text("what"),
        when: form.text("when"),
        part: form.text("part"),
        zone: form.text("zone"),
        consent: form.text("consent"),
        urgent: form.text("urgent"),
        anybody: if form.get("anybody") == "yes" { "yes".to_owned() } else { String::new() },
        skills: String::new(),
        language: form.text("language"),
    }
}

/// Sends a form that is right to the group.
async fn send(
    hub: &Hub,
    (speaks, from): (Speaks, Address),
    (place, mut shown): (Place, AskForm),
    (once, command): (Once, AskForHelp),
) -> Result<Response, GroupError> {
    let envelope: EnvelopeId = once.id("envelope", b"");
    let again = hub.group().read(move |reader| reader.store().receipt(envelope).is_some()).await?;
    // Only a new ask counts towards the limit, so that an impatient second tap does not use it up.
    if !again && let Err(fault) = hub.gates().ask.pass(from) {
        shown.before = Before::NotKept;
        let page = page(StatusCode::TOO_MANY_REQUESTS, &place, speaks, shown).await;
        return Ok(super::with_wait(page, fault));
    }
    match keep(hub, Actor::Public, envelope, command).await {
        Ok(Kept::Same { code }) => Ok(draw::onward(&format!("/my/{code}"))),
        Ok(Kept::Other { code }) => {
            shown.before = Before::Kept { code };
            shown.token = super::fresh(hub)?.to_string();
            Ok(page(StatusCode::CONFLICT, &place, speaks, shown).await)
        }
        Ok(Kept::Not) => {
            shown.before = Before::NotKept;
            shown.token = super::fresh(hub)?.to_string();
            Ok(page(StatusCode::CONFLICT, &place, speaks, shown).await)
        }
        // What was typed is worth more than a page about our trouble.
        Err(error) => {
            shown.before = Before::NotKept;
            Ok(page(trouble::status(&error), &place, speaks, shown).await)
        }
    }
}

/// What became of an ask that was sent.
pub(super) enum Kept {
    /// It is kept, in these words.
    Same {
        /// The code to it.
        code: String,
    },
    /// One is kept from an earlier sending of the same form, in other words.
    Other {
        /// The code to that one.
        code: String,
    },
    /// It was refused.
    Not,
}

/// Asks the group, and makes the ask findable by its code in the same step: either both are kept or neither is.
pub(super) async fn keep(
    hub: &Hub,
    actor: Actor,
    envelope: EnvelopeId,
    command: AskForHelp,
) -> Result<Kept, GroupError> {
    hub.work(move |keys, desk| {
        let wanted = command.clone();
        let receipt = desk.command(&actor, envelope, command.into());
        let kept = find::<Ask>(desk, wanted.ask);
        let (Outcome::Done(_), Ok(kept)) = (receipt.outcome, kept) else { return Ok(Kept::Not) };
        let opens = code::Opens { ask: kept.id, person: kept.person, shown: code::Shown::ToAsker };
        code::keep(desk.connection(), keys, opens)?;
        let code = opens.code(keys);
        let same = kept.what == wanted.what && kept.when == wanted.when && kept.kind == wanted.kind;
        Ok(if same { Kept::Same { code } } else { Kept::Other { code } })
    })
    .await
}

async fn page(status: StatusCode, place: &Place, speaks: Speaks, form: AskForm) -> Response {
    let around = place.around(speaks, Here::Form("ask"));
    draw::page(status, speaks.lang, move || ask_page(around, form)).await.into_response()
}
