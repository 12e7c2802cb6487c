//! `cargo xtask bench`: what the hub does in a second, beside what the machine gives.
//!
//! Builds hub and bench at full speed and runs the bench against the real program. The figures are printed and judged
//! by nobody: machines are noisy, so compare within a run.

use crate::hub::{self, Purpose};
use crate::place::Place;
use crate::step;

/// Runs the measurements; the table goes to standard output.
pub(crate) fn run(place: &Place) -> Result<(), String> {
    let kith = hub::build(place, Purpose::Hosting)?;
    let mut bench = place.cargo(&place.native);
    bench.args(["run", "--release", "--package", "tests", "--bin", "bench", "--"]).arg(kith);
    step::loud("Measuring (about ten minutes; KITH_BENCH=quick leaves out the storm)", &mut bench)
}
