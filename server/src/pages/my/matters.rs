//! What somebody says about what matters to them, and how they are: a wish, how it moved, who may read it, three faces.
//!
//! A second tap, or what had been said meanwhile, is no mistake of theirs. Nothing chosen is nothing to keep.

use super::act::said;
use super::{Opened, ask_page, fresh_change};
use crate::group::GroupError;
use crate::hub::Hub;
use crate::pages::draw::onward;
use crate::pages::form::Form;
use crate::pages::lang::Speaks;
use crate::pages::once::Once;
use app::pages::Said;
use app::pages::my::matters::FacesTyped;
use app::screens::reflect::model as faces;
use app::screens::wish::model as wishes;
use axum::http::StatusCode;
use axum::response::Response;
use shared::care::{Aspect, Move};
use shared::command::{
    Actor, ChangeWish, Command, Edit, MakeWish, MoveWish, Reflect, ReflectLater, TakeBackReflection,
};
use shared::help::form::Problem;
use shared::refusal::Refusal;
use shared::sync::Outcome;
use shared::words::{Id, ReflectionId, WishId};

/// Whether a form is one of these.
pub(super) fn is_one(does: &str) -> bool {
    ["wish-", "reflect"].iter().any(|kind| does.starts_with(kind))
}

pub(super) async fn act(
    hub: &Hub,
    speaks: Speaks,
    mut opened: Opened,
    (form, once): (&Form, Once),
) -> Result<Response, GroupError> {
    let command = match read(hub, &opened, (form, &once)) {
        Ok(Some(command)) => command,
        Ok(None) => return Ok(onward(&opened.path())),
        Err(wrong) => {
            match wrong {
                Wrong::Wish(typed, problem) => opened.matters.typed = Some((typed, problem)),
                Wrong::Faces(typed) => opened.matters.faces = Some(typed),
            }
            let change = fresh_change(hub, &opened);
            return Ok(ask_page(StatusCode::UNPROCESSABLE_ENTITY, opened, speaks, (change, Said::Nothing)).await);
        }
    };
    match send(hub, &opened, (form, once), command).await? {
        Outcome::Done(_) | Outcome::Refused(Refusal::AlreadyThere) => Ok(onward(&format!("{}#kept", opened.path()))),
        Outcome::Refused(Refusal::AlreadyOver | Refusal::NotFound) => Ok(onward(&opened.path())),
        Outcome::Refused(_) => Ok(said(hub, speaks, opened, Said::NotNow).await),
    }
}

/// Sends it; its envelope follows from the form, from what it does and what it is about.
async fn send(
    hub: &Hub,
    opened: &Opened,
    (form, once): (&Form, Once),
    command: Command,
) -> Result<Outcome, GroupError> {
    let actor = Actor::Resident { person: opened.person, ask: opened.ask };
    let about = [opened.ask.0.bytes(), form.get("do").as_bytes(), form.get("about").as_bytes()].concat();
    let envelope = once.id(command.name(), &about);
    Ok(hub.group().command(actor, envelope, command).await?.outcome)
}

/// What was typed, and does not fit.
enum Wrong {
    Wish(String, Problem),
    Faces(FacesTyped),
}

/// The command of a form; none where there is nothing to do.
fn read(hub: &Hub, opened: &Opened, (form, once): (&Form, &Once)) -> Result<Option<Command>, Wrong> {
    let (at, ask) = (hub.now(), opened.ask.0.bytes());
    let about = Id::parse(form.get("about"));
    let wish = about.map(WishId);
    // What only the person may see is neither on such a page nor written from it.
    let own = !opened.matters.read_out;
    Ok(match form.get("do") {
        does if !own && (does.starts_with("reflect") || does == "wish-alone") => None,
        "wish-make" => {
            let typed = form.text("wish");
            let words = wishes::read(&typed).map_err(|problem| Wrong::Wish(typed, problem))?;
            let only_me = own && form.get("alone") == "yes";
            Some(MakeWish { wish: once.id("wish", ask), person: opened.person, words, only_me }.into())
        }
        "wish-move" => wish.zip(Move::parse(form.get("to"))).map(|(wish, to)| MoveWish { wish, to }.into()),
        does @ ("wish-alone" | "wish-share") => {
            let new = does == "wish-alone";
            let only_me = Some(Edit { saw: !new, new });
            wish.map(|wish| ChangeWish { wish, words: None, only_me }.into())
        }
        "reflect" => {
            let chosen = Aspect::ALL.map(|aspect| form.get(aspect.code()));
            let words = form.get("reflect-words");
            match faces::read(chosen, words) {
                Ok(said) => Some(Reflect { reflection: once.id("reflection", ask), at, said }.into()),
                Err(Problem::Missing) => None,
                Err(problem) => {
                    let faces = chosen.map(str::to_owned);
                    return Err(Wrong::Faces(FacesTyped { faces, words: words.to_owned(), problem }));
                }
            }
        }
        "reflect-later" => Some(ReflectLater { reflection: once.id("reflection", ask), at }.into()),
        "reflect-back" => about.map(|reflection| TakeBackReflection { reflection: ReflectionId(reflection) }.into()),
        _ => None,
    })
}
