//! Makes cargo embed the app anew when it was built anew: the folder is named in the environment, and rust-embed alone
//! would only notice a change to a file that it already holds. In debug builds the files are read from disk anyway.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=KITH_SITE");
    let embeds = std::env::var_os("CARGO_CFG_DEBUG_ASSERTIONS").is_none();
    if let (true, Ok(site)) = (embeds, std::env::var("KITH_SITE")) {
        println!("cargo::rerun-if-changed={site}");
    }
}
