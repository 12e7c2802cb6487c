//! What was typed about the ladder: for each step how long it rests there, or that it is left out.
//!
//! The form knows each step once, from the nearest to the furthest; a ladder that names one twice keeps the first.

use shared::care::{Ladder, Rung, Step};
use shared::command::{Edit, SetLadder};

/// For how many minutes a step can rest, as the form offers it.
pub const MINUTES: [u32; 8] = [15, 30, 60, 120, 240, 480, 720, 1_440];

/// The minutes of each step, in the order of [`Step::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// As they were chosen; empty where a step is left out.
    pub minutes: [String; 4],
}

impl Typed {
    /// What a ladder says at present.
    #[must_use]
    pub fn of(ladder: &Ladder) -> Self {
        let rung = |step: Step| ladder.0.iter().find(|rung| rung.to == step);
        Self { minutes: Step::ALL.map(|step| rung(step).map_or_else(String::new, |rung| rung.minutes.to_string())) }
    }

    /// The change, where it is one.
    #[must_use]
    pub fn change(&self, saw: &Ladder) -> Option<SetLadder> {
        let rung = |(to, minutes): (Step, &String)| Some(Rung { to, minutes: minutes.parse().ok()? });
        let new = Ladder(Step::ALL.into_iter().zip(&self.minutes).filter_map(rung).collect());
        (new != *saw).then(|| SetLadder { ladder: Edit { saw: saw.clone(), new } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_left_out_and_another_rests_longer() {
        let usual = Ladder::default();
        let mut typed = Typed::of(&usual);
        assert_eq!(
            (typed.minutes.as_slice(), typed.change(&usual)),
            (&["60", "120", "120", "240"].map(String::from)[..], None)
        );
        typed.minutes[1].clear();
        "30".clone_into(&mut typed.minutes[0]);
        let new = typed.change(&usual).unwrap().ladder.new;
        let rungs: Vec<_> = new.0.iter().map(|rung| (rung.to, rung.minutes)).collect();
        assert_eq!(rungs, [(Step::Again, 30), (Step::Organiser, 120), (Step::Lead, 240)]);
    }
}
