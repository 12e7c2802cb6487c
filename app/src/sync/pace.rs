//! How long to wait before trying again.
//!
//! "Full jitter": anything from nothing up to a ceiling that doubles (M. Brooker, "Exponential Backoff And Jitter",
//! 2015). It is spread from the first retry on, because a hub that comes back meets all its phones in one moment.

/// The first ceiling, in milliseconds.
const FIRST_MILLIS: u32 = 1_000;
/// The last ceiling, in milliseconds: somebody who stands at a door looks at their phone about this often.
const LAST_MILLIS: u32 = 60_000;

/// Milliseconds to wait after so many failures in a row, at least one; `chance` is from 0 to 1. What the hub
/// asked for (`Retry-After`) is kept, and the spread comes on top.
#[must_use]
pub fn pause_millis(failures: u32, chance: f64, asked_seconds: Option<u32>) -> u32 {
    let doublings = failures.saturating_sub(1).min(16);
    let ceiling = FIRST_MILLIS.saturating_mul(1 << doublings).min(LAST_MILLIS);
    let asked = asked_seconds.unwrap_or(0).min(600).saturating_mul(1_000);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the ceiling")]
    let spread = (f64::from(ceiling) * chance.clamp(0.0, 1.0)) as u32;
    asked.saturating_add(spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ceiling_doubles_up_to_a_minute() {
        for (failures, ceiling) in [(0, 1_000), (1, 1_000), (2, 2_000), (6, 32_000), (7, 60_000), (u32::MAX, 60_000)] {
            assert_eq!(pause_millis(failures, 1.0, None), ceiling);
            assert_eq!(pause_millis(failures, 0.0, None), 0);
            assert_eq!(pause_millis(failures, f64::NAN, None), 0);
        }
    }

    #[test]
    fn what_the_hub_asked_for_is_kept() {
        assert_eq!(pause_millis(1, 0.0, Some(5)), 5_000);
        assert_eq!(pause_millis(1, 0.5, Some(5)), 5_500);
        assert_eq!(pause_millis(1, 0.0, Some(u32::MAX)), 600_000);
    }
}
