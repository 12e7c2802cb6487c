//! The phone: `app::shell` opens it.

fn main() {
    app::shell::start();
}
