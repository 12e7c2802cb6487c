//! The parts that every screen and every public page is put together from.
//!
//! Each is one component in one file, drawn alike on the phone (`csr`) and by the hub (`ssr`), named after what it is for
//! a person. They carry their own accessibility: labels, hints and errors are tied to their fields, state is said in
//! words as well as colour, everything to press is at least 44 px high.
//! Not here: the store, the network, the types of sync, inline styles and raw HTML. A part is given words and says what was pressed.

pub mod area;
pub mod button;
pub mod card;
pub mod choice;
pub mod dialog;
pub mod empty;
pub mod facts;
pub mod field;
pub mod head;
pub mod icon;
pub mod mark;
pub mod nav;
pub mod notice;
pub mod person;
pub mod qr;
pub mod row;
pub mod select;
pub mod symbols;
pub mod sync_line;
pub mod tag;
pub mod tick;

pub use area::AreaField;
pub use button::{Button, LinkButton, RoundButton, Weight};
pub use card::{Card, Tear};
pub use choice::{Choice, OneOf, SomeOf};
pub use dialog::Dialog;
pub use empty::Empty;
pub use facts::{Fact, Facts};
pub use field::{Input, Need, TextField};
pub use head::{PageHead, Section, SkipLink};
pub use icon::{Icon, Sprite};
pub use mark::Mark;
pub use nav::{Nav, NavItem};
pub use notice::{Notice, Tone};
pub use person::{Door, Person};
pub use qr::QrFrame;
pub use row::{Row, Rows};
pub use select::SelectField;
pub use symbols::Symbol;
pub use sync_line::{Sync, SyncLine};
pub use tag::{Standing, Tag};
pub use tick::Tick;
