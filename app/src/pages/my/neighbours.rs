//! What the page says about neighbours: thanks, what somebody enjoys giving, and meeting one another.

use super::give::{Giving, giving};
use super::model::My;
use super::thanks::{Thanking, thanking};
use super::together::Together;
use crate::dom::{Node, several};
use crate::pages::words::Clock;
use shared::world::World;

/// See the module.
#[derive(Clone, Debug)]
pub struct Neighbours {
    /// Whom they could thank.
    pub thanking: Thanking,
    /// What they enjoy giving.
    pub giving: Giving,
    /// Whom they could meet, and what is on.
    pub together: Together,
    /// What was wrong with what was just sent.
    pub slip: Option<Slip>,
}

/// What was wrong with what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Nothing was chosen or written.
    NoGift,
    /// It came too late.
    Late,
}

impl Neighbours {
    /// Reads it for the page of one ask.
    #[must_use]
    pub fn find(world: &dyn World, my: &My, clock: Clock) -> Self {
        let person = my.person.id;
        let thanking = Thanking::find(world, &my.ask);
        // Nobody is asked to give who is still waiting to receive.
        let helped = my.is_over() || !thanking.could.is_empty() || !thanking.did.is_empty();
        let together = Together::find(world, person, clock);
        Self { thanking, giving: Giving::find(world, person, helped), together, slip: None }
    }
}

/// Thanks, and what they enjoy giving; `ways` are the code and the token of whatever is sent next.
pub fn thanks_and_gifts(thanks: Thanking, gives: Giving, (ways, slip): (&(String, String), Option<Slip>)) -> Node {
    several().child(thanking(thanks, ways.clone())).child(giving(gives, ways.clone(), slip == Some(Slip::NoGift)))
}
