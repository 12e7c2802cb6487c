//! This phone's end of a line (`shared::sync::line`).

use crate::web::fetch::{Answer, NoSignal};
use crate::web::page;
use crate::web::socket::{Mail, Socket};
use shared::api::Secret;
use shared::sync::line::{ASK_BYTES_MAX, FromHub, Line};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Where the hub has it.
const PATH: &str = "/api/v1/line";
/// How long an answer over the line may take: it is small, and where the line is dead the request is posted.
const ANSWER_MILLIS_MAX: u32 = 10_000;

/// A line, open or about to be.
pub struct Talk {
    socket: Socket,
    line: RefCell<Line>,
    /// The token that was shown last.
    shown: RefCell<Secret>,
    welcome: Cell<bool>,
    answers: Mail<Option<Answer>>,
    /// How many answers have come.
    answered: Cell<u32>,
}

impl Talk {
    /// Begins to open a line for whoever has this token.
    ///
    /// # Errors
    /// When the browser has no such thing.
    pub fn begin(token: &Secret) -> Result<Rc<Self>, NoSignal> {
        Ok(Rc::new(Self {
            socket: Socket::open(PATH, Line::token(&token.0))?,
            line: RefCell::default(),
            shown: RefCell::new(token.clone()),
            welcome: Cell::new(false),
            answers: Mail::default(),
            answered: Cell::new(0),
        }))
    }

    /// What the hub says by itself; none at the end.
    pub async fn heard(&self) -> Option<FromHub> {
        while let Some(bytes) = self.socket.heard().await {
            let Some(said) = self.line.borrow_mut().hear_hub(&bytes) else { break };
            let answer = match said {
                FromHub::Answer(body) => Some(Answer { status: 200, body, after_seconds: None }),
                FromHub::Refused(refused) if self.welcome.get() => Some(Answer::from(refused)),
                FromHub::Post => None,
                FromHub::Here => continue,
                said => {
                    self.welcome.set(self.welcome.get() || matches!(said, FromHub::Welcome));
                    return Some(said);
                }
            };
            self.answered.set(self.answered.get().wrapping_add(1));
            self.answers.put(answer);
        }
        self.hang_up();
        None
    }

    /// Asks; none when the line is no way to ask this.
    pub async fn ask(self: &Rc<Self>, token: &Secret, request: &str) -> Option<Answer> {
        if !self.welcome.get() || request.len() > ASK_BYTES_MAX {
            return None;
        }
        if *self.shown.borrow() != *token {
            self.socket.say(&Line::token(&token.0));
            token.clone_into(&mut self.shown.borrow_mut());
        }
        let message = self.line.borrow_mut().request(request);
        self.socket.say(&message);
        let (talk, answered) = (Rc::clone(self), self.answered.get());
        page::spawn(async move {
            page::sleep(ANSWER_MILLIS_MAX).await;
            if talk.answered.get() == answered {
                talk.hang_up();
            }
        });
        self.answers.next().await?
    }

    /// The token that was shown last.
    #[must_use]
    pub fn shown(&self) -> Secret {
        self.shown.borrow().clone()
    }

    /// Ends it.
    pub fn hang_up(&self) {
        self.socket.close();
        self.answers.end();
    }

    /// Whether nothing was heard for so long that the line is probably dead.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.socket.is_silent()
    }
}
