//! Packages of the system, where this is Debian and we may: as in CI, and in a container.

use std::path::Path;

use crate::place::Place;
use crate::step;

/// Installs a package as root on Debian, and does nothing anywhere else; whether it is there afterwards is for the caller
/// to see.
pub(crate) fn add(place: &Place, title: &str, package: &str) -> Result<(), String> {
    let is_root = step::answer(place.command("id").arg("-u")).as_deref() == Some("0");
    if !is_root || !Path::new("/usr/bin/apt-get").exists() {
        return Ok(());
    }
    let mut update = place.command("apt-get");
    step::quiet("Asking Debian for its list of packages", update.arg("update"))?;
    let mut install = place.command("apt-get");
    install.args(["install", "-y", "--no-install-recommends", package]).env("DEBIAN_FRONTEND", "noninteractive");
    step::quiet(title, &mut install)
}
