//! A thank-you, if somebody would like to say one; and those that were said to them.

use crate::dom::{Node, div, el, p, several};
use crate::pages::form::{hidden, posted, sends};
use crate::parts::{Button, Need, Notice, Question, Symbol, Tone, Weight, card, section};
use crate::screens::known;
use crate::screens::said::things;
use crate::text::use_text;
use shared::help::{Ask, Errand, HelpKind, State};
use shared::pair::{self, Pairing};
use shared::together::thanks::given;
use shared::together::{Thanks, Why};
use shared::words::PersonId;
use shared::world::{World, each_linked};

/// Whom this person could thank, whom they have, and who thanked them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thanking {
    /// Whom they could thank, and for what.
    pub could: Vec<Could>,
    /// Whom they have thanked here, by name.
    pub did: Vec<String>,
    /// What was said to them: by whom, where that is known, and the words.
    pub got: Vec<(Option<String>, Option<String>)>,
}

/// Somebody to thank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Could {
    /// Who.
    pub to: PersonId,
    /// Their name.
    pub name: String,
    /// For what.
    pub why: Why,
    /// The kind of help; nothing when it is for being in touch.
    pub kind: Option<HelpKind>,
}

impl Thanking {
    /// Reads it for the page of one ask.
    #[must_use]
    pub fn find(world: &dyn World, ask: &Ask) -> Self {
        let me = ask.person;
        let mut found = Self::default();
        for errand in each_linked::<Errand>(world, ask.id) {
            if let State::Done { by, .. } = errand.state {
                found.take(world, (me, by), (Why::Errand(errand.id), Some(ask.kind)));
            }
        }
        for pairing in pair::of(world, me).into_iter().filter(Pairing::counts) {
            let other = if pairing.helper() == me { pairing.person() } else { pairing.helper() };
            found.take(world, (me, other), (Why::Pair(pairing.id), None));
        }
        let got = each_linked::<Thanks>(world, me).into_iter().filter(|one| one.to == me);
        found.got = got.map(|one| (known::called(world, one.from), one.words.map(|words| words.to_string()))).collect();
        found
    }

    fn take(&mut self, world: &dyn World, (me, to): (PersonId, PersonId), (why, kind): (Why, Option<HelpKind>)) {
        let Some(name) = known::called(world, to).filter(|_| to != me) else { return };
        if given(world, (me, to), why) {
            if !self.did.contains(&name) {
                self.did.push(name);
            }
        } else if self.could.iter().all(|one| one.to != to) {
            // One thank-you to one person at a time, for what is nearest.
            self.could.push(Could { to, name, why, kind });
        }
    }
}

/// What a form sends for what somebody is thanked for.
#[must_use]
pub fn why_code(why: Why) -> String {
    match why {
        Why::Errand(id) => format!("e{id}"),
        Why::Pair(id) => format!("p{id}"),
    }
}

/// The section; nothing when there is nobody to thank.
pub fn thanking(shown: Thanking, (code, token): (String, String)) -> Option<Node> {
    let t = use_text();
    let Thanking { could, did, got } = shown;
    if could.is_empty() && did.is_empty() && got.is_empty() {
        return None;
    }
    let heard = (!got.is_empty()).then(|| {
        section(t.my_thanks_to_you()).child(card().children(got.into_iter().map(|(from, words)| {
            several()
                .child(from.map(|from| p("").child(el("strong").child(el("bdi").child(from)))))
                .child(words.map(|words| el("blockquote").attr("dir", "auto").child(words)))
        })))
    });
    let thanked: Vec<Notice> = did.iter().map(|name| Notice::new(Tone::Good, t.my_thanked(name))).collect();
    let said = (!thanked.is_empty()).then(|| div("stack").attr("id", "thanked").children(thanked));
    let own = (!could.is_empty()).then(|| {
        section(t.my_thanks_title())
            .attr("id", "thanks")
            .child(p("soft").child(t.my_thanks_hint()))
            .child(could.into_iter().map(|one| fold(one, (&code, &token))).collect::<Vec<_>>())
    });
    Some(several().child(heard).child(said).child(own))
}

fn fold(one: Could, (code, token): (&str, &str)) -> Node {
    let t = use_text();
    let why =
        one.kind.map_or_else(|| t.thanks_for_pair().to_owned(), |kind| t.thanks_for_errand(things::kind(t, kind)));
    el("details").class("page-fold").child(el("summary").child(t.thanks_say(&one.name))).child(
        posted(format!("/my/{code}"))
            .child(sends("thank", token.to_owned()))
            .child(hidden("to", one.to.to_string()))
            .child(hidden("why", why_code(one.why)))
            .child(p("soft").child(why))
            .child(
                Question::area("thanks", t.thanks_write())
                    .hint(t.thanks_write_hint(&one.name))
                    .rows(2)
                    .need(Need::Optional),
            )
            .child(Button::new(t.thanks_say(&one.name)).weight(Weight::Plain).symbol(Symbol::Heart)),
    )
}
