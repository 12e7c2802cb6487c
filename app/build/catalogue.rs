//! One language's `.ftl` file as messages: what may be said, and with which values.
//!
//! Only the part of Fluent that plain sentences need is understood: text, values, terms, and a choice
//! of form by a number. Everything else (attributes, functions, references between messages, a choice
//! inside a choice) is refused with the file, the line and the message, because a build that guesses
//! would put a wrong sentence in front of somebody who needs help.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    /// Words that stand as they are.
    Words(String),
    /// A value by its name.
    Value(String),
    /// A number that chooses between forms; the form for every other number comes last.
    Choice(String, Vec<(String, Vec<Piece>)>),
}

/// A value of a message. It is a number when any form is chosen by it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) number: bool,
}

/// Every message of one language, by its key, in alphabetical order.
#[derive(Debug)]
pub(super) struct Catalogue {
    pub(super) file: String,
    pub(super) messages: BTreeMap<String, Vec<Piece>>,
    /// The keys that stand in sections named "Public: …": words of the plain pages, which no phone needs to carry.
    pub(super) public: BTreeSet<String>,
}

impl Catalogue {
    /// Leaves out what only the plain pages say.
    pub(super) fn keep_private(&mut self) {
        self.messages.retain(|key, _| !self.public.contains(key));
    }
}

type Terms = BTreeMap<String, Vec<Piece>>;

/// Reads a `.ftl` text. `file` is how problems name it.
pub(super) fn read(file: &str, source: &str) -> Result<Catalogue, Vec<String>> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|e| {
                let line = source[..e.pos.start].matches('\n').count() + 1;
                format!("{file}:{line}: not Fluent: {}", e.kind)
            })
            .collect::<Vec<_>>()
    })?;
    let mut problems = Vec::new();
    let mut terms = Terms::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            match pieces(&term.value, &terms, 0) {
                Ok(found) => drop(terms.insert(term.id.name.to_owned(), found)),
                Err(why) => problems.push(format!("{file}: -{}: {why}", term.id.name)),
            }
        }
    }
    let mut messages = BTreeMap::new();
    let mut public = BTreeSet::new();
    let mut in_public = false;
    for entry in &resource.body {
        if let Entry::GroupComment(heading) = entry {
            in_public = heading.content.first().is_some_and(|line| line.starts_with("Public:"));
        }
        let Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        if in_public {
            public.insert(key.to_owned());
        }
        let read = match &message.value {
            Some(value) if message.attributes.is_empty() => pieces(value, &terms, 0),
            _ => Err("needs a sentence, and no attributes".to_owned()),
        };
        match read {
            Ok(found) => {
                if messages.insert(key.to_owned(), found).is_some() {
                    problems.push(format!("{file}: {key}: written twice"));
                }
            }
            Err(why) => problems.push(format!("{file}: {key}: {why}")),
        }
    }
    if problems.is_empty() { Ok(Catalogue { file: file.to_owned(), messages, public }) } else { Err(problems) }
}

/// The values of a sentence in the order in which they first appear.
pub(super) fn arguments(pieces: &[Piece]) -> Vec<Argument> {
    let mut found: Vec<Argument> = Vec::new();
    let mut note = |name: &str, number: bool| match found.iter_mut().find(|a| a.name == name) {
        Some(known) => known.number |= number,
        None => found.push(Argument { name: name.to_owned(), number }),
    };
    for piece in pieces {
        match piece {
            Piece::Words(_) => {}
            Piece::Value(name) => note(name, false),
            Piece::Choice(name, forms) => {
                note(name, true);
                for inner in forms.iter().flat_map(|(_, form)| arguments(form)) {
                    note(&inner.name, inner.number);
                }
            }
        }
    }
    found
}

fn pieces(pattern: &Pattern<&str>, terms: &Terms, depth: u8) -> Result<Vec<Piece>, String> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(Piece::Words((*value).to_owned())),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => found.extend(inline_pieces(inline, terms)?),
                Expression::Select { selector, variants } => {
                    if depth > 0 {
                        return Err("a choice inside a choice; say one thing at a time".to_owned());
                    }
                    let InlineExpression::VariableReference { id } = selector else {
                        return Err("a form is chosen by a value, like { $count -> … }".to_owned());
                    };
                    let mut forms = Vec::new();
                    let mut last = None;
                    for variant in variants {
                        let key = form_key(&variant.key)?;
                        let form = pieces(&variant.value, terms, depth + 1)?;
                        if variant.default {
                            last = Some((key, form));
                        } else {
                            forms.push((key, form));
                        }
                    }
                    forms.extend(last);
                    found.push(Piece::Choice(id.name.to_owned(), forms));
                }
            },
        }
    }
    Ok(found)
}

fn form_key(key: &VariantKey<&str>) -> Result<String, String> {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    match key {
        VariantKey::Identifier { name } if FORMS.contains(name) => Ok((*name).to_owned()),
        VariantKey::Identifier { name } => Err(format!("[{name}] is not a form of a number")),
        VariantKey::NumberLiteral { value } => match value.parse::<u32>() {
            Ok(number) => Ok(number.to_string()),
            Err(_) => Err(format!("[{value}] is not a whole number")),
        },
    }
}

fn inline_pieces(inline: &InlineExpression<&str>, terms: &Terms) -> Result<Vec<Piece>, String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            let words = fluent_syntax::unicode::unescape_unicode_to_string(value);
            Ok(vec![Piece::Words(words.into_owned())])
        }
        InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Words((*value).to_owned())]),
        InlineExpression::VariableReference { id } => Ok(vec![Piece::Value(id.name.to_owned())]),
        InlineExpression::TermReference { id, .. } => match terms.get(id.name) {
            Some(term) => Ok(term.clone()),
            None => Err(format!("-{} is not written above it", id.name)),
        },
        InlineExpression::Placeable { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. } => Err("only values and terms may stand in braces".to_owned()),
    }
}
