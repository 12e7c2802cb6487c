//! A link as a QR code: one SVG path, or characters for a terminal.
//!
//! As data, not as an image file: the app draws it in its own colours and nothing has to be fetched or cached.

use qrcode::render::unicode::Dense1x2;
use qrcode::{Color, EcLevel, QrCode};
use shared::api::{Qr, Secret};
use std::fmt::Write as _;

/// Light squares around it, as the standard asks for.
const QUIET: usize = 4;

fn code(link: &str) -> Option<QrCode> {
    QrCode::with_error_correction_level(link, EcLevel::M).ok()
}

/// One path of dark runs, row by row; none if the link is longer than any QR code.
#[must_use]
pub fn path(link: &str) -> Option<Qr> {
    let code = code(link)?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(PartialEq::eq) {
            if run[0] == Color::Dark {
                let _ = write!(path, "M{} {}h{}v1h-{2}z", x + QUIET, y + QUIET, run.len());
            }
            x += run.len();
        }
    }
    let size = u32::try_from(width + 2 * QUIET).ok()?;
    Some(Qr { size, path: Secret(path) })
}

/// Characters for a terminal with light letters on a dark ground, and readable the other way round too.
#[must_use]
pub fn letters(link: &str) -> Option<String> {
    let code = code(link)?;
    Some(code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_covers_exactly_the_dark_squares() {
        let link = "https://kith.example.org/join/ABCD-EFGH-JKMN-PQRS";
        let qr = path(link).unwrap();
        let code = code(link).unwrap();
        let dark = code.to_colors().into_iter().filter(|color| *color == Color::Dark).count();
        let drawn: usize = qr
            .path
            .0
            .split('h')
            .skip(1)
            .step_by(2)
            .map(|run| run.split('v').next().unwrap().parse::<usize>().unwrap())
            .sum();
        assert_eq!(drawn, dark);
        assert_eq!(qr.size as usize, code.width() + 8);
        assert!(qr.path.0.starts_with("M4 4h7v1h-7z"), "the corner mark: {}", &qr.path.0[..20]);
        assert!(letters(link).unwrap().lines().count() > 16);
        assert!(path(&"x".repeat(5_000)).is_none());
    }
}
