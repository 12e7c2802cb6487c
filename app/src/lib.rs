//! The phone and the plain public pages, from the same parts and in the same words.
//!
//! With the feature `csr` this is the app that a volunteer carries: drawn in the browser, working without
//! signal. With `ssr` it is the public pages, drawn by the hub as plain HTML that needs no script. Exactly one of
//! the two is on in any build (both at once break every button: leptos #4586).
//! Not here: the rules of mutual aid, which are in `shared`, and anything that serves a request, which is in `server`.

pub mod style;
pub mod text;

pub mod dom;
pub mod parts;
pub mod screens;

#[cfg(feature = "ssr")]
pub mod pages;

#[cfg(any(feature = "csr", test))]
pub mod device;
#[cfg(feature = "csr")]
pub mod kith;
pub mod shell;
#[cfg(any(feature = "csr", test))]
pub mod sync;
#[cfg(any(feature = "csr", test))]
pub mod web;
