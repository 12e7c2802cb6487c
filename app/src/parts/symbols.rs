//! The symbols: drawn for Kith on a square of 24, a line and a tint each.
//!
//! A symbol never stands alone for a meaning: there is always a word beside it, seen or read out.

macro_rules! symbols {
    ($($(#[doc = $doc:literal])* $name:ident $id:literal tint $tint:literal line $line:literal)*) => {
        /// A symbol of the sprite.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Symbol { $($(#[doc = $doc])* $name,)* }

        impl Symbol {
            /// Every symbol, as the sprite holds them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Where an icon finds it, within the page.
            pub(super) const fn href(self) -> &'static str {
                match self { $(Self::$name => concat!("#", $id),)* }
            }

            /// The shape that takes the tint of where it stands, and the line.
            pub(super) const fn paths(self) -> (&'static str, &'static str) {
                match self { $(Self::$name => ($tint, $line),)* }
            }
        }
    };
}

symbols! {
    /// The sun coming up: today.
    Today "i-today" tint "M7 17a5 5 0 0 1 10 0z" line "M3 17h18M7 17a5 5 0 0 1 10 0M12 5v3M4.8 9.2l2 1.6M19.2 9.2l-2 1.6M8.5 20.5h7"
    /// A note with a pin: the notice board.
    Open "i-open" tint "M5 7h14v10l-4 4H5z" line "M5 7h14v10l-4 4H5zM15 21v-4h4M12 7V5.5M13.5 4a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM9 11.5h6M9 15h2.5"
    /// A pencil: writing something down.
    Record "i-record" tint "M5 19l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L9 18z" line "M5 19l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L9 18zM14 7l3 3M13 20.5h7"
    /// Two people.
    People "i-people" tint "M2.5 20v-1a6.5 6 0 0 1 13 0v1z" line "M9 10.5a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8zM2.5 20v-1a6.5 6 0 0 1 13 0v1zM16 4.2a3.3 3.3 0 0 1 0 6M18.6 14.2a6 6 0 0 1 2.9 5V20"
    /// Three sliders: settings.
    Settings "i-settings" tint "M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8.5 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" line "M4 7h9M18 7h2M4 17h2M11 17h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8.5 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
    /// A shopping bag: a food parcel.
    Food "i-food" tint "M5 9h14l-1 12H6z" line "M5 9h14l-1 12H6zM9 12.5V7a3 3 0 0 1 6 0v5.5"
    /// A bottle of pills: a prescription.
    Prescription "i-prescription" tint "M7 8h10v11a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2z" line "M7 8h10v11a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2zM6 3.5h12V8H6zM12 11.5v6M9 14.5h6"
    /// A car: a lift.
    Lift "i-lift" tint "M4 12h16v6H4z" line "M4 12l1.8-5A2.2 2.2 0 0 1 7.9 5.5h8.2A2.2 2.2 0 0 1 18.2 7L20 12v6H4zM4 12h16M6.5 18v2.2M17.5 18v2.2M7.5 15h.01M16.5 15h.01"
    /// A door: a check-in.
    CheckIn "i-check-in" tint "M6.5 21V9.5a5.5 5.5 0 0 1 11 0V21z" line "M6.5 21V9.5a5.5 5.5 0 0 1 11 0V21M3.5 21h17M14 14h.01M10 9.5h4"
    /// A cup of tea: company.
    Company "i-company" tint "M5 11h11v4a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5z" line "M5 11h11v4a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 12.5h1.5a2.3 2.3 0 0 1 0 4.6h-2M8.5 8c-1-1.3 1-2.2 0-4M12.5 8c-1-1.3 1-2.2 0-4"
    /// Something said: anything else.
    Other "i-other" tint "M6 4h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" line "M6 4h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8.5 10h.01M12 10h.01M15.5 10h.01"
    /// A seedling: gardening together.
    Plant "i-plant" tint "M12 15.5c0-4.5-2.7-7-8-7 0 4.8 3 7 8 7zM12 12c0-5 2.8-8 8-8 0 5.2-3 8-8 8z" line "M12 15.5c0-4.5-2.7-7-8-7 0 4.8 3 7 8 7zM12 12c0-5 2.8-8 8-8 0 5.2-3 8-8 8zM12 21v-9"
    /// Two notes: singing together.
    Song "i-song" tint "M6.2 20.5a2.7 2.2 0 1 0 0-4.4 2.7 2.2 0 0 0 0 4.4zM17.3 18.5a2.7 2.2 0 1 0 0-4.4 2.7 2.2 0 0 0 0 4.4z" line "M6.2 20.5a2.7 2.2 0 1 0 0-4.4 2.7 2.2 0 0 0 0 4.4zM17.3 18.5a2.7 2.2 0 1 0 0-4.4 2.7 2.2 0 0 0 0 4.4zM8.9 18.3V6L20 4v12.3"
    /// An arrow back to where one came from; it turns with the direction of reading.
    Back "i-back" tint "" line "M19 12H5M11 6l-6 6 6 6"
    /// On to the next; it turns with the direction of reading.
    Onward "i-onward" tint "" line "M9 5l7 7-7 7"
    /// Returned; it turns with the direction of reading.
    HandBack "i-hand-back" tint "" line "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3"
    /// Done.
    Check "i-check" tint "" line "M5 12.5l4.5 4.5L19 7"
    /// A clock: waiting.
    Waiting "i-waiting" tint "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" line "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2"
    /// On its way to the hub.
    Sending "i-sending" tint "" line "M12 15.5V4M7.5 8.5L12 4l4.5 4.5M4 15v5h16v-5"
    /// Something to look after.
    Worry "i-worry" tint "M12 4l9 16H3z" line "M12 4l9 16H3zM12 10v4.5M12 17.2h.01"
    /// Something to know.
    Know "i-know" tint "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" line "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.8h.01"
    /// Close.
    Close "i-close" tint "" line "M6 6l12 12M18 6L6 18"
    /// A looking glass.
    Search "i-search" tint "M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14z" line "M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.5 15.5l5 5"
    /// A telephone.
    Phone "i-phone" tint "M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" line "M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"
    /// A place.
    Place "i-place" tint "M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11z" line "M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
    /// A key: getting in.
    Key "i-key" tint "M8 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8z" line "M8 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 13L19.5 4.5M15.5 8.5l3 3M13 11l2 2"
    /// A leaf of the calendar.
    Day "i-day" tint "M5 6h14v4.5H5z" line "M5 6h14v15H5zM5 10.5h14M9 3.5v4M15 3.5v4"
    /// One more.
    Plus "i-plus" tint "" line "M12 5v14M5 12h14"
    /// A link to pass on.
    Link "i-link" tint "" line "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1-1"
    /// A heart: good to know about a person.
    Heart "i-heart" tint "M12 20s-8-4.8-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.2 12 20 12 20z" line "M12 20s-8-4.8-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.2 12 20 12 20z"
    /// A face that smiles.
    FaceGood "i-face-good" tint "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" line "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.3 14a4.3 4.3 0 0 0 7.4 0M9 9.5h.01M15 9.5h.01"
    /// A face that neither smiles nor frowns.
    FaceMiddling "i-face-middling" tint "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" line "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 15h7M9 9.5h.01M15 9.5h.01"
    /// A face for which it is hard.
    FaceHard "i-face-hard" tint "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" line "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.3 16.5a4.3 4.3 0 0 1 7.4 0M9 9.5h.01M15 9.5h.01"
}
