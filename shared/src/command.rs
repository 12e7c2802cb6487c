//! What a person, or the hub's own clock, can do: imperatives, one struct each.
//!
//! A command carries every id it needs, made on the device, so that it can be shown at once and sent later,
//! twice, or never. Commands are versioned by addition: a field may be added with a default, none is ever
//! renamed or given another meaning, because a phone may bring one home after a year.

pub mod actor;
pub mod edit;

pub use actor::Actor;
pub use edit::Edit;

use crate::care::Outcome;
use crate::help::{Consent, HelpKind};
use crate::people::{Contact, Roles};
use crate::record::Kind;
use crate::words::limits::{
    ADDRESS_CHARS_MAX, NAME_CHARS_MAX, PHONE_CHARS_MAX, PLACE_CHARS_MAX, REMARK_CHARS_MAX, WORDS_CHARS_MAX,
};
use crate::words::{AskId, ErrandId, GroupId, Line, OfferId, PersonId, Prose, Timestamp, VisitId, When, ZoneId};
use serde::{Deserialize, Serialize};

macro_rules! commands {
    ($(#[doc = $doc:literal] $(#[derive($copy:ident)])? $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {
        /// Anything that can be done.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Command {$(
            #[doc = $doc]
            $name($name),
        )*}

        impl Command {
            /// The names of all commands.
            pub const NAMES: &[&str] = &[$(stringify!($name)),*];

            /// Its name, which may be logged.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name)),* }
            }
        }

        $(
            #[doc = $doc]
            #[derive(Clone, $($copy,)? Debug, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name {$(
                $(#[$field_doc])*
                pub $field: $type,
            )*}

            impl From<$name> for Command {
                fn from(command: $name) -> Self {
                    Self::$name(command)
                }
            }
        )*
    };
}

commands! {
    /// Give the group its name, or another one.
    NameGroup {
        /// The group.
        group: GroupId,
        /// Its name.
        name: Line<PLACE_CHARS_MAX>,
        /// How a neighbour reaches somebody of the group.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reach: Option<Prose<REMARK_CHARS_MAX>>,
        /// Minutes ahead of UTC.
        #[serde(default)]
        offset: i32,
    }
    /// Add a zone.
    AddZone {
        /// The new zone.
        zone: ZoneId,
        /// What people call it.
        name: Line<PLACE_CHARS_MAX>,
        /// The zone it lies within.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<ZoneId>,
    }
    /// Welcome somebody who was invited and has come.
    WelcomeMember {
        /// Their new id.
        person: PersonId,
        /// What they call themselves.
        name: Line<NAME_CHARS_MAX>,
        /// The roles they were invited to.
        roles: Roles,
    }
    /// Say anew who I am and a few words about me.
    DescribeMyself {
        /// What the others call me.
        name: Line<NAME_CHARS_MAX>,
        /// A few words for the people I help.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Prose<REMARK_CHARS_MAX>>,
    }
    /// Change what a member may do.
    ChangeRoles {
        /// Who.
        member: PersonId,
        /// From which roles to which.
        roles: Edit<Roles>,
    }
    /// End a membership.
    RemoveMember {
        /// Whose.
        member: PersonId,
    }
    /// Add somebody the group knows.
    AddPerson {
        /// Their new id.
        person: PersonId,
        /// Their name.
        name: Line<NAME_CHARS_MAX>,
        /// Their zone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<ZoneId>,
        /// What volunteers may call them before a claim, if they agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_name: Option<Line<NAME_CHARS_MAX>>,
        /// How to reach them.
        contact: Contact,
    }
    /// Change how to reach somebody; fields that are not named stay.
    ChangeContact {
        /// Whose.
        person: PersonId,
        /// Their address.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<Edit<Option<Prose<ADDRESS_CHARS_MAX>>>>,
        /// Their number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phone: Option<Edit<Option<Line<PHONE_CHARS_MAX>>>>,
        /// Another way to reach them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reach: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
        /// How to get in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        entry: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
        /// What a helper needs to know.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        needs: Option<Edit<Option<Prose<REMARK_CHARS_MAX>>>>,
    }
    /// Ask for help, for oneself or for somebody on the line.
    AskForHelp {
        /// The new ask.
        ask: AskId,
        /// The new errand.
        errand: ErrandId,
        /// For whom.
        who: Who,
        /// What sort of help.
        kind: HelpKind,
        /// What is wanted.
        what: Prose<WORDS_CHARS_MAX>,
        /// When.
        when: When,
        /// Roughly where.
        zone: ZoneId,
        /// How they agreed.
        consent: Consent,
    }
    /// Change what is wanted or when.
    ChangeAsk {
        /// Which ask.
        ask: AskId,
        /// What is wanted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        what: Option<Edit<Prose<WORDS_CHARS_MAX>>>,
        /// When.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        when: Option<Edit<When>>,
    }
    /// Say that it is no longer wanted.
    #[derive(Copy)]
    CancelAsk {
        /// Which ask.
        ask: AskId,
    }
    /// Say that it happened.
    #[derive(Copy)]
    ConfirmAsk {
        /// Which ask.
        ask: AskId,
    }
    /// Say what I am glad to do, and where.
    MakeOffer {
        /// A new offer, or an own one to say anew.
        offer: OfferId,
        /// What sorts of help.
        kinds: Vec<HelpKind>,
        /// Where; everywhere when none is named.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        zones: Vec<ZoneId>,
        /// In my words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<REMARK_CHARS_MAX>>,
    }
    /// Take an offer back.
    #[derive(Copy)]
    EndOffer {
        /// Which offer.
        offer: OfferId,
    }
    /// Take an errand in hand.
    #[derive(Copy)]
    ClaimErrand {
        /// Which errand.
        errand: ErrandId,
    }
    /// Return an errand, without blame.
    #[derive(Copy)]
    HandBackErrand {
        /// Which errand.
        errand: ErrandId,
    }
    /// Say that I was there and how it went.
    RecordVisit {
        /// The new visit.
        visit: VisitId,
        /// On which errand.
        errand: ErrandId,
        /// When, by this phone's clock.
        at: Timestamp,
        /// What I found.
        outcome: Outcome,
        /// How it went.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Prose<WORDS_CHARS_MAX>>,
    }
    /// Say that I have looked after what a visit found.
    #[derive(Copy)]
    FollowUp {
        /// Which visit.
        visit: VisitId,
    }
    /// The day after an errand was done is over.
    #[derive(Copy)]
    SettleErrand {
        /// Which errand.
        errand: ErrandId,
    }
}

/// For whom help is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Who {
    /// Somebody the group knows.
    Known(PersonId),
    /// Somebody new.
    New {
        /// Their new id.
        person: PersonId,
        /// Their name.
        name: Line<NAME_CHARS_MAX>,
        /// What volunteers may call them before a claim, if they agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_name: Option<Line<NAME_CHARS_MAX>>,
        /// How to reach them. Boxed, because it is large and rare.
        contact: Box<Contact>,
    },
}

/// What the hub's clock does about a record that falls due ([`crate::record::Record::due`]).
#[must_use]
pub fn when_due(key: crate::record::Key) -> Option<Command> {
    match key.kind {
        Kind::Errand => Some(SettleErrand { errand: key.id.into() }.into()),
        _ => None,
    }
}
