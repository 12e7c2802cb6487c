//! What is measured, and how: a real hub, real phones, one row of figures for each question.
//!
//! Everything a figure needs is made in the same run: the workload from a seed, the hub in a process of its own, what
//! the disk and the loopback take beside it. Figures are printed and never asserted; what must hold (nothing lost,
//! everybody agrees) is. Machines are noisy: compare within a run.

pub mod crowd;
pub mod day;
pub mod hub;
pub mod live;
pub mod load;
pub mod machine;
pub mod peer;
pub mod storm;
pub mod table;
pub mod workload;

/// The middle and the end of a set of times, in milliseconds.
#[must_use]
pub fn percentiles(mut times: Vec<f64>) -> (f64, f64) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get(((times.len() as f64 - 1.0) * share).round() as usize).copied().unwrap_or(f64::NAN);
    (at(0.5), at(0.99))
}
