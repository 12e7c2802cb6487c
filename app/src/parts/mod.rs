//! The parts that every screen and every public page is put together from.
//!
//! Each is one file, drawn alike on the phone (`csr`) and by the hub (`ssr`), named after what it is for
//! a person. They carry their own accessibility: labels, hints and errors are tied to their fields, state is said in
//! words as well as colour, everything to press is at least 44 px high.
//! A part with few words is a function, one with many is built up (`Notice::new(..).child(..)`) in the order in which it reads.
//! Not here: the store, the network, the types of sync, inline styles and raw HTML. A part is given words and says what was pressed.

mod area;
pub mod bars;
pub mod button;
pub mod card;
pub mod choice;
pub mod dialog;
pub mod empty;
pub mod facts;
mod frame;
pub mod head;
pub mod icon;
mod line;
pub mod mark;
pub mod nav;
pub mod notice;
pub mod person;
pub mod qr;
pub mod question;
pub mod ring;
pub mod row;
mod select;
pub mod steps;
pub mod symbols;
pub mod sync_line;
pub mod tag;
pub mod tick;

pub use bars::{Bar, Shape, bars};
pub use button::{Button, LinkButton, Weight, round_button};
pub use card::{card, tear};
pub use choice::{Choice, SomeOf};
pub use dialog::Dialog;
pub use empty::Empty;
pub use facts::{Fact, facts};
pub use head::{PageHead, section, skip_link};
pub use icon::{icon, icon_sized, sprite};
pub use mark::mark;
pub use nav::{NavItem, nav};
pub use notice::{Notice, Tone};
pub use person::{door, person, person_large};
pub use qr::qr;
pub use question::{Input, Need, Question};
pub use ring::{ringing, ringing_for_help};
pub use row::{Row, rows};
pub use steps::{Step, steps};
pub use symbols::Symbol;
pub use sync_line::{Sync, sync_line};
pub use tag::{Standing, tag};
pub use tick::Tick;
