//! The plain public pages: asking for help, following an ask, joining. Whole without any script.
//!
//! A page is a model, which is plain Rust and tested natively, and a view, which only draws it. The hub fills the
//! model, draws the view and sends it; whatever a person typed comes back as text and never as markup.
//! Not here: HTTP, forms as bytes, cookies. They belong to the hub.

pub mod around;
pub mod ask;
pub mod error;
mod form;
pub mod gatherings;
pub mod home;
pub mod join;
pub mod mine;
pub mod my;
pub mod words;

#[cfg(test)]
mod checks;

pub use around::{Around, GroupShown, Here};
pub use ask::{AskForm, ask_page};
pub use error::{Trouble, error_page};
pub use home::home_page;
pub use join::{Welcome, join_page, welcome_page};
pub use mine::{Mine, MinePage, gone_page, mine_page};
pub use my::{My, MyPage, Said, Stands, find_page, my_page};
