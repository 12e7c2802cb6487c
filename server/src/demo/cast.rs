//! The invented people of the demo: who helps, who asks, and where.
//!
//! Nobody here exists. Surnames say so, streets are made up, and every number is from the ranges that Ofcom
//! keeps for drama (01632 960xxx and 07700 900xxx), which never ring anybody.

use shared::help::HelpKind::{self, CheckIn, Company, Food, Lift, Other, Prescription};
use shared::people::Role::{self, CallTaker, Organiser, Volunteer};

/// The parts of the area: a name, and the one it lies within.
pub const ZONES: [(&str, Option<usize>); 5] =
    [("Oakfield Green", None), ("Riverside", None), ("Mill Lane", Some(1)), ("Station Road", None), ("Hilltop", None)];

/// Somebody who can sign in.
pub struct Helper {
    /// What they call themselves.
    pub name: &'static str,
    /// What they may do.
    pub roles: &'static [Role],
    /// A few words about themselves.
    pub about: &'static str,
    /// What they are glad to do.
    pub kinds: &'static [HelpKind],
    /// Where, as places in [`ZONES`].
    pub zones: &'static [usize],
}

/// The organisers, the call-taker and the volunteers.
pub const HELPERS: [Helper; 9] = [
    Helper {
        name: "Ruth Example",
        roles: &[Organiser, Volunteer],
        about: "I have lived on the Green for thirty years and I make the tea at the hall.",
        kinds: &[CheckIn, Company],
        zones: &[0],
    },
    Helper {
        name: "Samir Example",
        roles: &[Organiser],
        about: "I look after the list and the phone in the evenings.",
        kinds: &[],
        zones: &[],
    },
    Helper {
        name: "Joan Example",
        roles: &[CallTaker],
        about: "Mine is the voice on the phone, mornings from nine to twelve.",
        kinds: &[],
        zones: &[],
    },
    Helper {
        name: "Asha Example",
        roles: &[Volunteer],
        about: "I work nights, so I am about in the afternoon. I have a small blue car.",
        kinds: &[Food, Prescription, Lift],
        zones: &[1, 2],
    },
    Helper {
        name: "Ben Example",
        roles: &[Volunteer],
        about: "Retired postman. I know every door and most of the dogs.",
        kinds: &[Food, CheckIn, Company],
        zones: &[0, 3],
    },
    Helper {
        name: "Chidi Example",
        roles: &[Volunteer],
        about: "Student, on a bike. Evenings and weekends.",
        kinds: &[Food, Prescription],
        zones: &[3, 4],
    },
    Helper {
        name: "Dana Example",
        roles: &[Volunteer],
        about: "Two small children usually come with me. They like company too.",
        kinds: &[Company, CheckIn, Food],
        zones: &[],
    },
    Helper {
        name: "Ewan Example",
        roles: &[Volunteer],
        about: "I drive a van for work and can fit a wheelchair in it.",
        kinds: &[Lift, Other],
        zones: &[],
    },
    Helper {
        name: "Farah Example",
        roles: &[Volunteer, CallTaker],
        about: "I speak Arabic and English. I am happy to ring people.",
        kinds: &[CheckIn, Prescription, Company],
        zones: &[4, 0],
    },
];

/// Somebody who asks for help.
pub struct Neighbour {
    /// Their name, as they say it.
    pub name: &'static str,
    /// What volunteers may call them before a claim; empty when they would rather not.
    pub first: &'static str,
    /// Their own number; empty when they have none.
    pub phone: &'static str,
    /// Another way to reach them.
    pub reach: &'static str,
    /// Where they live.
    pub address: &'static str,
    /// How to get in.
    pub entry: &'static str,
    /// What a helper needs to know.
    pub needs: &'static str,
    /// Their place in [`ZONES`].
    pub zone: usize,
}

const NOBODY: Neighbour =
    Neighbour { name: "", first: "", phone: "", reach: "", address: "", entry: "", needs: "", zone: 0 };

/// The people who ask.
pub const NEIGHBOURS: [Neighbour; 14] = [
    Neighbour {
        name: "Mrs Okoro (invented)",
        first: "Mrs Okoro",
        phone: "01632 960101",
        address: "3 Makebelieve Walk\nOakfield",
        entry: "Ring twice. I need a minute to get to the door.",
        needs: "No nuts, please.",
        zone: 1,
        ..NOBODY
    },
    Neighbour {
        name: "Mr Bell (invented)",
        first: "Tom",
        phone: "01632 960102",
        address: "12 Pretend Street\nOakfield",
        entry: "The side gate sticks. Push hard.",
        zone: 3,
        ..NOBODY
    },
    Neighbour {
        name: "Mr Lowther (invented)",
        reach: "No phone. Mr Bell next door (01632 960102) takes messages.",
        address: "14 Pretend Street\nOakfield",
        entry: "Knock on the window, he does not hear the bell.",
        needs: "Hard of hearing. Stand where he can see your face.",
        zone: 3,
        ..NOBODY
    },
    Neighbour {
        name: "Maria Example",
        first: "Maria",
        phone: "07700 900111",
        address: "Flat 2, Nowhere House\nMill Lane, Oakfield",
        entry: "Buzzer 2",
        zone: 2,
        ..NOBODY
    },
    Neighbour {
        name: "Miss Finch (invented)",
        first: "Miss Finch",
        phone: "01632 960104",
        address: "1 Storybook Close\nOakfield",
        needs: "A cat that must not get out.",
        zone: 4,
        ..NOBODY
    },
    Neighbour {
        name: "Yusuf Example",
        first: "Yusuf",
        phone: "07700 900112",
        address: "8 Fable Road\nOakfield",
        needs: "Halal, please. Arabic is easiest.",
        zone: 0,
        ..NOBODY
    },
    Neighbour {
        name: "Mrs Hartley (invented)",
        first: "Jean",
        phone: "01632 960106",
        reach: "Her daughter Kim, 07700 900113",
        address: "21 Fable Road\nOakfield",
        entry: "Key safe by the door. Kim gives the number by phone.",
        needs: "Walks with a frame.",
        zone: 0,
    },
    Neighbour {
        name: "Des Example",
        first: "Des",
        phone: "07700 900114",
        address: "5 Imaginary Rise\nOakfield",
        zone: 4,
        ..NOBODY
    },
    Neighbour {
        name: "Mr and Mrs Adeyemi (invented)",
        phone: "01632 960108",
        address: "9 Makebelieve Walk\nOakfield",
        entry: "Ring the top bell",
        zone: 1,
        ..NOBODY
    },
    Neighbour {
        name: "Lena Example",
        first: "Lena",
        phone: "07700 900115",
        address: "Flat 7, Nowhere House\nMill Lane, Oakfield",
        entry: "Buzzer 7, second floor, no lift",
        needs: "A new baby. Please text before you ring.",
        zone: 2,
        ..NOBODY
    },
    Neighbour {
        name: "Mr Pym (invented)",
        first: "Arthur",
        phone: "01632 960110",
        address: "2 Pretend Street\nOakfield",
        needs: "Diabetic. Sugar-free, please.",
        zone: 3,
        ..NOBODY
    },
    Neighbour {
        name: "Grace Example",
        first: "Grace",
        phone: "07700 900116",
        address: "17 Storybook Close\nOakfield",
        zone: 4,
        ..NOBODY
    },
    Neighbour {
        name: "Mrs Silva (invented)",
        phone: "01632 960112",
        address: "30 Makebelieve Walk\nOakfield",
        entry: "The dog barks and means nothing by it.",
        zone: 1,
        ..NOBODY
    },
    Neighbour {
        name: "Olu Example",
        first: "Olu",
        phone: "07700 900117",
        address: "4 Fable Road\nOakfield",
        needs: "Uses a wheelchair; it folds.",
        zone: 0,
        ..NOBODY
    },
];
