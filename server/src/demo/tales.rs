//! What happened in the demo's week: thirty-two asks in every state that an ask can be in.
//!
//! Told so that each screen has something to show: the same face going again, somebody who waits too long,
//! a knock that nobody answered, a worry that was looked after and one that was not, an errand handed back.

use super::tale::At::{Ago, Day};
use super::tale::By::{Page, Phone};
use super::tale::Then::{Cancels, Claims, Confirms, FollowsUp, HandsBack, Visits};
use super::tale::Wanted::{On, Soon};
use super::tale::{Tale, asks_first, tale};
use shared::care::Outcome::{NoAnswer, Well, Worried};
use shared::help::HelpKind::{CheckIn, Company, Food, Lift, Other, Prescription};
use shared::words::Part::{Afternoon, Any, Evening, Morning};

/// Places in [`super::cast::HELPERS`].
pub(super) const RUTH: usize = 0;
pub(super) const SAMIR: usize = 1;
pub(super) const JOAN: usize = 2;
pub(super) const ASHA: usize = 3;
pub(super) const BEN: usize = 4;
pub(super) const CHIDI: usize = 5;
pub(super) const DANA: usize = 6;
pub(super) const EWAN: usize = 7;
pub(super) const FARAH: usize = 8;

/// Places in [`super::cast::NEIGHBOURS`].
pub(super) const OKORO: usize = 0;
pub(super) const BELL: usize = 1;
pub(super) const LOWTHER: usize = 2;
pub(super) const MARIA: usize = 3;
pub(super) const FINCH: usize = 4;
pub(super) const YUSUF: usize = 5;
pub(super) const HARTLEY: usize = 6;
pub(super) const DES: usize = 7;
pub(super) const ADEYEMI: usize = 8;
pub(super) const LENA: usize = 9;
pub(super) const PYM: usize = 10;
pub(super) const GRACE: usize = 11;
pub(super) const SILVA: usize = 12;
pub(super) const OLU: usize = 13;

/// Everything, each neighbour's first ask first.
pub const TALES: [Tale; 32] = [
    // The week that went well: the same faces again.
    tale(
        (OKORO, Page, Day(7, 9, 10)),
        (Food, "A bag of shopping: bread, milk, eggs, a few tins. Nothing with nuts."),
        On(-6, Afternoon),
        &[
            Claims(ASHA, Day(7, 13, 0)),
            Visits(
                ASHA,
                Day(6, 15, 20),
                Well,
                "We had a cup of tea. Her knee is better. She would like brown bread next time.",
            ),
            Confirms(Day(6, 18, 0)),
        ],
    ),
    tale(
        (OKORO, Page, Day(4, 10, 0)),
        (Prescription, "My tablets are ready at the chemist on the High Street."),
        Soon,
        &[
            Claims(ASHA, Day(4, 12, 30)),
            Visits(ASHA, Day(4, 16, 5), Well, "Brought them. She showed me the photographs of her sister."),
            Confirms(Day(4, 17, 0)),
        ],
    ),
    tale(
        (OKORO, Page, Ago(150)),
        (Food, "The same shopping as last week, please, with brown bread."),
        On(1, Afternoon),
        &[],
    ),
    tale(
        (BELL, Page, Day(7, 11, 30)),
        (Lift, "To the eye clinic and back. The appointment is at ten."),
        On(-5, Morning),
        &[
            Claims(EWAN, Day(7, 18, 0)),
            Visits(
                EWAN,
                Day(5, 12, 10),
                Well,
                "There and back in good time. He knows every shop that used to be there.",
            ),
            Confirms(Day(5, 13, 0)),
        ],
    ),
    tale(
        (LOWTHER, Phone(JOAN), Day(6, 9, 40)),
        (CheckIn, "Would like somebody to look in once. He has had a cold."),
        On(-5, Morning),
        &[
            Claims(BEN, Day(6, 10, 5)),
            Visits(BEN, Day(5, 10, 30), NoAnswer, "Knocked at the window, no light on."),
            Visits(BEN, Day(5, 14, 0), Well, "He had been at the barber. Cold is nearly gone."),
        ],
    ),
    tale(
        (LOWTHER, Phone(JOAN), Ago(100)),
        (Food, "A few things from the shop: soup, bananas, tea bags. Message taken from Mr Bell."),
        On(1, Morning),
        &[],
    ),
    tale(
        (MARIA, Page, Day(6, 20, 15)),
        (Food, "A food parcel for two adults and a boy of six, until my pay comes."),
        On(-4, Evening),
        &[
            Claims(ASHA, Day(6, 21, 0)),
            Visits(ASHA, Day(4, 18, 30), Well, "Carried it up. The boy helped with the tins."),
            Confirms(Day(4, 20, 0)),
        ],
    ),
    tale(
        (MARIA, Page, Ago(320)),
        (Other, "The light in the hall has gone out and I cannot reach it."),
        Soon,
        &[Claims(ASHA, Ago(200))],
    ),
    tale(
        (FINCH, Phone(JOAN), Day(6, 10, 20)),
        (Company, "She would enjoy a game of cards in the afternoon."),
        On(-3, Afternoon),
        &[
            Claims(DANA, Day(5, 9, 0)),
            Visits(DANA, Day(3, 16, 40), Well, "She won. The children drew her a picture of the cat."),
            Confirms(Day(3, 18, 30)),
        ],
    ),
    tale(
        (FINCH, Phone(JOAN), Day(1, 9, 30)),
        (Company, "Cards again, if Dana has time."),
        On(2, Afternoon),
        &[Claims(DANA, Day(1, 12, 0))],
    ),
    tale(
        (YUSUF, Page, Day(5, 19, 5)),
        (Prescription, "Cream and tablets from the chemist by the station."),
        On(-4, Any),
        &[
            Claims(FARAH, Day(5, 20, 0)),
            Visits(FARAH, Day(4, 11, 15), Well, "All there. We talked for a while in Arabic."),
            Confirms(Day(4, 12, 0)),
        ],
    ),
    tale((YUSUF, Page, Ago(45)), (Other, "Somebody to read a letter from the council with me."), Soon, &[]),
    // Worries: one looked after, one that is waiting for an organiser.
    tale(
        (HARTLEY, Phone(JOAN), Day(6, 11, 0)),
        (CheckIn, "Daughter is away this week. Please look in and see that she has eaten."),
        On(-5, Afternoon),
        &[
            Claims(RUTH, Day(6, 11, 30)),
            Visits(
                RUTH,
                Day(5, 15, 0),
                Worried,
                "She had not eaten since breakfast and was unsteady. I made soup and stayed.",
            ),
            FollowsUp(SAMIR, Day(5, 18, 20)),
        ],
    ),
    tale(
        (HARTLEY, Phone(FARAH), Day(2, 9, 15)),
        (CheckIn, "Please look in again. Kim is back on Friday."),
        On(-1, Morning),
        &[
            Claims(RUTH, Day(2, 10, 0)),
            Visits(
                RUTH,
                Ago(190),
                Worried,
                "She was cold and the heating was off. I turned it on and put a blanket round her. Somebody should look at the boiler.",
            ),
        ],
    ),
    tale(
        (DES, Page, Day(5, 8, 50)),
        (Food, "Shopping for the week. I have broken my wrist."),
        On(-3, Any),
        &[
            Claims(CHIDI, Day(5, 17, 0)),
            HandsBack(CHIDI, Day(4, 8, 0)),
            Claims(BEN, Day(4, 9, 0)),
            Visits(BEN, Day(3, 11, 0), Well, "Left it in the kitchen. He can open the tins himself."),
        ],
    ),
    tale(
        (DES, Page, Day(0, 0, 20)),
        (Lift, "To the fracture clinic, ten o'clock. I can walk to the end of the road."),
        On(3, Morning),
        &[],
    ),
    // Waiting too long: this is the one an organiser should see first.
    tale(
        (ADEYEMI, Page, Day(5, 14, 30)),
        (Other, "Two boxes to carry down from the loft. They are not very heavy."),
        Soon,
        &[],
    ),
    tale(
        (LENA, Page, Day(4, 13, 0)),
        (Food, "Something warm for two evenings. The baby does not let me cook."),
        On(-3, Evening),
        &[
            Claims(DANA, Day(4, 14, 0)),
            Visits(DANA, Day(3, 18, 10), Well, "Pasta bake and a pie for the freezer. Everybody asleep when I left."),
            Confirms(Day(3, 20, 40)),
        ],
    ),
    tale(
        (LENA, Page, Day(1, 15, 0)),
        (Company, "A walk with the pram. I have not been out since Monday."),
        On(0, Any),
        &[Claims(DANA, Day(1, 16, 0))],
    ),
    tale(
        (PYM, Phone(JOAN), Day(4, 10, 45)),
        (Prescription, "Insulin, from the chemist by the station. It has to stay cool."),
        On(-3, Morning),
        &[Claims(BEN, Day(4, 11, 0)), Visits(BEN, Day(3, 9, 50), Well, "Went straight into his fridge.")],
    ),
    tale(
        (PYM, Phone(JOAN), Ago(260)),
        (Food, "A few groceries, sugar-free where it matters. He will give you the list at the door."),
        On(0, Any),
        &[Claims(BEN, Ago(240)), Visits(BEN, Ago(70), NoAnswer, "Rang and knocked. I will try again later.")],
    ),
    tale(
        (GRACE, Page, Day(3, 12, 0)),
        (Lift, "To the job centre and back."),
        On(-1, Morning),
        &[Cancels(Day(2, 9, 0))],
    ),
    tale(
        (GRACE, Page, Day(1, 18, 45)),
        (Food, "A food parcel, please. I can fetch it from the hall if that is easier."),
        Soon,
        &[Claims(CHIDI, Day(1, 19, 30)), HandsBack(CHIDI, Ago(130))],
    ),
    tale(
        (SILVA, Phone(JOAN), Day(3, 9, 20)),
        (Prescription, "Eye drops. She can pay at the door."),
        On(-2, Any),
        &[Claims(ASHA, Day(3, 12, 0)), Visits(ASHA, Day(2, 14, 30), Well, "The dog and I are friends now.")],
    ),
    tale(
        (SILVA, Phone(JOAN), Day(1, 10, 10)),
        (CheckIn, "A ring in the morning to see that she is up. Her neighbour is away."),
        On(1, Morning),
        &[Claims(ASHA, Day(1, 11, 0))],
    ),
    tale(
        (OLU, Page, Day(3, 16, 0)),
        (Lift, "To choir practice, with my wheelchair, and home at nine."),
        On(-2, Evening),
        &[
            Claims(EWAN, Day(3, 17, 30)),
            Visits(EWAN, Day(2, 21, 20), Well, "Stayed to listen. They are good."),
            Confirms(Day(2, 22, 0)),
        ],
    ),
    tale((OLU, Page, Day(1, 9, 0)), (Lift, "Choir again next week, the same time."), On(5, Evening), &[]),
    tale((BELL, Page, Day(2, 12, 0)), (Company, "Somebody to walk to the allotment with."), On(0, Any), &[]),
    tale(
        (ADEYEMI, Page, Day(3, 9, 0)),
        (Food, "Potatoes, a sack, for the two of us."),
        On(-2, Any),
        &[Claims(CHIDI, Day(3, 10, 0)), Cancels(Day(3, 15, 0))],
    ),
    tale(
        (MARIA, Page, Day(2, 19, 0)),
        (CheckIn, "Could somebody ring my mother at number 3 while I am at work on Wednesday?"),
        On(2, Any),
        &[],
    ),
    // Somebody who would like to be asked first, and an ask that was told twice.
    asks_first(tale(
        (ADEYEMI, Page, Ago(400)),
        (Lift, "To the market, just the once. The bus has stopped coming."),
        On(2, Morning),
        &[Claims(EWAN, Ago(180))],
    )),
    tale(
        (OKORO, Phone(JOAN), Ago(60)),
        (Food, "She rang to ask whether her shopping is coming: bread, milk, nothing with nuts."),
        On(1, Afternoon),
        &[],
    ),
];
