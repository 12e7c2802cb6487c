### Every word a person reads in Kith, in English. One section for each screen or page.
### Write the way you would speak to a neighbour: short, calm, "you". A reader aged eleven should follow.
### A value inside a sentence is { $name }. A value that chooses a form ({ $count -> … }) is a whole number.
### The build stops, and names the message, when another language misses one or its values differ.

## Everywhere

app-name = Kith
app-skip = Skip to the main part
app-menu = Main menu
app-back = Back
app-close = Close
app-cancel = Cancel
app-save = Save
app-send = Send
app-change = Change
app-keep = Keep it as it is
app-call = Call
app-call-name = Call { $name }
app-copy = Copy
app-copied = Copied
app-share = Share
app-try-again = Try again
app-optional = You can leave this empty
app-choose = Please choose
app-nothing-written = Nothing written
app-page-title = { $page } · Kith
app-to-today = Go to Today
app-loading = Opening what is saved on this phone…
app-more = Show more
app-language = Language

## Menu

nav-today = Today
nav-open = Open
nav-record = Record
nav-people = People
nav-settings = Settings

## Sync line: is my work safe, and where is it?

sync-all-sent = All sent
sync-waiting = { $count ->
    [one] Waiting for signal: 1
   *[other] Waiting for signal: { $count }
}
sync-hub-busy = Waiting for the group’s hub: { $count }
sync-hub-full = The group’s hub is full. Waiting: { $count }
sync-sending = Sending…
sync-refused = { $count ->
    [one] 1 thing needs you
   *[other] { $count } things need you
}
sync-signed-out = Signed out on this phone
sync-saved-here = Saved on this phone. It goes when there is signal.
sync-saved-for-hub = Saved on this phone. It goes when the group’s hub can take it.
sync-last = Last heard from the group: { $when }
sync-never = Not heard from the group yet

## Kinds of help

kind-food = Food parcel
kind-food-hint = Shopping or a food bank parcel, brought to the door
kind-prescription = Prescription
kind-prescription-hint = Medicine fetched from the chemist
kind-lift = Lift
kind-lift-hint = A ride there, or there and back
kind-check-in = Check-in
kind-check-in-hint = A call or a knock to see that all is well
kind-company = Company
kind-company-hint = A chat, a walk, a cup of tea
kind-other = Something else
kind-other-hint = Say it in your own words

## Times of day

when-any = Any time
when-morning = Morning
when-morning-hint = 8 to 12
when-afternoon = Afternoon
when-afternoon-hint = 12 to 5
when-evening = Evening
when-evening-hint = 5 to 9
when-as-soon-as-possible = As soon as someone can
when-today = Today
when-tomorrow = Tomorrow
when-yesterday = Yesterday
when-day-and-time = { $day } at { $time }
when-day-and-part = { $day }, { $part }
when-now = Just now
when-minutes-ago = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
when-hours-ago = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
when-days-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
when-date = { $weekday } { $day } { $month }

## Days

day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

## Months

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

## States of an errand

state-open = Open
state-yours = You are going
state-asking = Waiting for their yes
state-held = Someone is going
state-held-by = { $name } is going
state-waiting = Waiting for signal
state-done = Done
state-cancelled = Cancelled
state-not-sent = Not accepted
state-back = Open again · { $when }
state-cancelled-on = Cancelled: { $when }
state-done-by = { $name } was there: { $when }
state-done-by-you = You were there: { $when }
state-late = The day has gone by
state-put-away = Name put away

## Roles

role-volunteer = Volunteer
role-volunteer-hint = Sees open errands and goes on them
role-call-taker = Call-taker
role-call-taker-hint = Writes down asks for people who ring
role-organiser = Organiser
role-organiser-hint = Sees everybody, invites people, looks after the group
role-safeguarding-lead = Safeguarding lead
role-safeguarding-lead-hint = The only people who read concerns
role-partner = Partner
role-partner-hint = Refers people, and hears that help came
role-neighbour = Neighbour
role-neighbour-hint = Asks for help, and sees what concerns them and those close to them
check-met = Somebody of the group has met them
check-identity = Their papers were seen
check-references = People who know them have spoken for them
check-background = Their police record was looked at

## What is wrong with a field

limit-missing = Please fill this in.
limit-choose = Please choose one.
limit-too-long = { $count ->
    [one] This is 1 letter too long. Please shorten it a little.
   *[other] This is { $count } letters too long. Please shorten it a little.
}
limit-at-most = { $count ->
    [one] At most 1 letter
   *[other] At most { $count } letters
}
limit-phone = This does not look like a phone number. Write it as you would dial it.
limit-no-way-to-reach = Please write a number, or who we can reach them through.
limit-date = Please write a day we can read, like 3 March.
limit-date-past = That day has gone by. Please choose another.
limit-date-far = That day is more than half a year ahead. Please look at the year.
limit-consent = We can only go ahead if you agree. Tick the box, or ring us instead.
limit-consent-said = We can only write this down if they say yes. Read the sentence out, and tick the box when they agree.
limit-summary = { $count ->
    [one] One thing needs another look. Everything you wrote is still here.
   *[other] { $count } things need another look. Everything you wrote is still here.
}

## What did not go through

refused-already-held = { $name } got there first. Nothing else you did is lost.
refused-already-held-by-someone = Somebody got there first. Nothing else you did is lost.
refused-followed-up = { $name } has already looked after this.
refused-not-held = You are not holding this errand any more, so it stays as it is.
refused-not-allowed = You may not do this in this group. An organiser can.
refused-changed-by-someone = Somebody else changed this too. Which should we keep?
refused-keep-theirs = Keep theirs
refused-keep-yours = Keep yours
refused-keep-both = Keep both
refused-no-longer-open = This errand is no longer open. It was done or cancelled.
refused-over = This is already over, so it stays as it is.
refused-not-agreed = Not everybody has said yes yet.
refused-not-done-yet = This has not happened yet.
refused-someone-else = They would like somebody else this time. That is no judgement of you.
refused-kept-private = They asked to be left out of this.
refused-cancelled = This was cancelled by the person who asked.
refused-not-found = We cannot find this any more. It may have been removed.
refused-missing = Something is missing. Fill it in and send it again.
refused-person-left = This person is no longer with the group.
refused-too-many = That is a lot at once. Please try again in a little while.
refused-full = There is room for { $count } of these, and they are all there.
refused-last-organiser = A group needs an organiser. Make somebody else one first.
refused-not-understood = The group’s hub does not know how to do this yet. It is still saved here.
refused-already-exists = This is already there, so nothing was added.
refused-invite-over = This invitation has run out.
refused-other = The group’s hub could not accept this. It is still saved here.
refused-let-go = All right, let it go
refused-send-again = Send it again
refused-open = Look at it
refused-theirs = What is there now
refused-yours-was = What you wrote

## Today

today-title = Today
today-hello = Hello { $name }
today-elsewhere = Signed in as you on another phone or computer: { $when }
today-elsewhere-hint = If that was not you, sign it out, and tell an organiser.
today-elsewhere-look = See where you are signed in
today-elsewhere-me = That was me
today-your-errands = You said you will go
today-wait = Waiting for somebody
today-questions = May they come?
today-question = { $name } would like to come to { $asker }
today-twice = Told twice?
today-twice-hint = These look like the same ask. Cancel one if they are.
today-plans = Check-ins without anybody
today-plan = Nobody takes turns in being in touch with { $name } any more
today-plan-choose = Choose who takes turns
today-quiet = Gone quiet
quiet-pair = { $helper } and { $name } have not met for a while
quiet-person = Nobody has been in touch with { $name }
quiet-ask = { $name } is still waiting for somebody
quiet-last = Last contact: { $when }
quiet-never = No contact so far
quiet-waits = Asked { $when }
quiet-ask-helper = Ask { $helper } how it is going
quiet-be-in-touch = Be in touch
quiet-find = Find somebody
today-nothing = Nothing for you today
today-nothing-hint = Have a look at the open errands, or just have a good day.
today-look-open = See open errands
today-done = What you did today
today-waited = Asked { $when }
today-came-back = Came back { $when }
today-back = Came back
today-follow-up = To look after
today-follow-up-done = I have looked after this
today-followed-up = Noted. Thank you.
today-group = The group
today-group-calm = Everybody who asked has somebody. Nothing waits for you.
today-none-today = Nothing for today.
today-visit-by = { $name } was there: { $when }

## Open errands

open-title = Open errands
open-hint = You see the kind of help and the part of town. Name and address come once you say you will go.
open-count = { $count ->
    [0] No open errands
    [one] 1 open errand
   *[other] { $count } open errands
}
open-nothing = Nothing is open near you
open-nothing-hint = When somebody asks, it shows up here, even before you think to look.
open-everywhere = Everywhere
open-zone = Part of town
open-choose = Choose an errand to read it here.
open-new = New
open-all = All of them
open-first = You are asked first
open-near = In your zones
open-others = Elsewhere
open-no-offer = Say what you are glad to do and where, and those come first.
open-say-offer = Say it in Settings

## Errand

errand-title = Errand
errand-asking = We are asking them first, because you have not met. You get the address when they say yes.
someone-else-hint = It goes to the others now. Thank you for offering.
why-paired = { $count ->
    [one] Is paired with them, has met them once
   *[other] Is paired with them, has met them { $count } times
}
why-paired-new = Is paired with them
why-covers = Steps in for whoever is paired with them
why-visited = { $count ->
    [one] Has been there once
   *[other] Has been there { $count } times
}
why-offers = Is glad to do this: { $kind }, { $zone }
why-speaks = Speaks the language
skill-car = Has a car
skill-lifting = Can lift and carry
skill-forms = Good with forms and letters
skill-devices = Good with phones and computers
skill-care = Used to helping people who see, hear or remember badly
skill-animals = Glad to look after animals
why-you-paired = You are asked first, because you know each other.
why-you-circle = You are asked early, because they know you.
why-you-zone = You are asked early, because this is what you offer.
travels-paired = So far only whoever is paired with them is asked.
travels-circle = So far only people who know them are asked.
travels-zone = So far only people who offer this are asked.
travels-until = Others hear of it: { $when }
who-could-go = Who could go
left-break = { $name } is on a break.
left-not-then = { $name } cannot at that time.
left-week = { $name } has done enough this week.
left-full = { $name } has enough in hand.
who-in-hand = { $count ->
    [one] Has 1 errand in hand
   *[other] Has { $count } errands in hand
}
may-come = May { $name } come?
may-come-to = May { $name } come to { $asker }?
may-come-hint = They have not met. Nobody learns the address before there is a yes.
may-come-waits = We wait for their answer.
may-come-yes = Yes
may-come-said = They said yes
may-come-else = Someone else, please
may-come-behalf = It is urgent: I say yes for them
may-come-told = Noted. They get the address now.
may-come-else-told = Noted. The others are asked now.
again-ask = Ask for the same again
again-done = Asked again.
errand-take = I can go
errand-take-hint = You can hand it back at any time. Nobody minds.
errand-taken = This is yours. Thank you.
errand-hand-back = Hand it back
errand-hand-back-title = Hand this back?
errand-hand-back-hint = Somebody else will see it at once. You do not have to say why.
errand-handed-back = Handed back. Thank you for saying so.
errand-done = I have been there
errand-done-title = How did it go?
errand-done-hint = It is saved on this phone at once.
errand-outcome = How were they?
errand-outcome-well = All well
errand-outcome-well-hint = They were in, and all right
errand-outcome-no-answer = No answer
errand-outcome-no-answer-hint = Nobody came to the door or the phone
errand-outcome-worried = I am worried
errand-outcome-worried-hint = An organiser will see this first
outcome-well = All well
outcome-no-answer = No answer
outcome-worried = Worried
errand-note = A few words, if you like
errand-note-hint = Write what you would not mind them reading.
errand-done-send = Save this visit
errand-was-done = Done: { $when }
errand-done-thanks = Saved. Thank you for going.
errand-no-answer-next = You still have this errand: try again later, or hand it back. An organiser sees it too.
errand-worried-next = If somebody is in danger now, ring 999 first.
errand-what = What they need
errand-when = When
errand-where = Where
errand-phone = Phone
errand-no-phone = No phone. Go and knock.
errand-address = Address
errand-getting-in = Getting in
errand-care = Good to know
errand-address-later = The address comes when you say you will go.
errand-address-after-signal = Name and address arrive when there is signal.
errand-address-gone = The address was cleared from this phone, as promised.
errand-see-on-map = Map
errand-asked = Asked: { $when }
errand-asked-by = Written down by { $name }
errand-history = What has happened
errand-change = Change it
errand-change-title = Change what is asked for
errand-change-hint = Whoever is going sees the change.
errand-change-send = Save the change
errand-changed = Changed.
errand-cancel = They no longer need this
errand-cancel-title = Cancel this errand?
errand-cancel-hint = Whoever is going will be told.
errand-not-here = This errand is not on this phone
errand-not-here-hint = It may be done, or it was never yours to see.
errand-for = { $what } for { $name }
errand-address-put-away = This phone has not heard from the group for a day, so it has put the address away. It comes back when there is signal. You can say how a visit went all the same.
errand-address-theirs = Only the person who goes, and organisers, see the name and address.
errand-reach = Another way to reach them
errand-more-about = More about { $name }
errand-followed-up = { $name } has looked after this.
errand-no-answer-thanks = Saved. Thank you for going. It stays with you, so that you can try again or hand it back.
errand-worried-thanks = Saved. An organiser sees this first. Thank you for saying so.
errand-worried-then = Then write what you saw. An organiser reads it and gets in touch.
errand-others = Other errands
errand-take-back = Free it for somebody else
errand-take-back-title = Free this for somebody else?
errand-take-back-hint = Whoever has it now will see that it is open again. Ring them first if you can.
errand-taken-back = It is open again.
errand-was-cancelled = Cancelled. Whoever was going can see it.
errand-taken-waiting-short = Yours once there is signal
errand-visit-when = When were you there?
errand-visit-earlier = Earlier
errand-visit-at = Day and time
errand-visit-not-yet = That time has not come yet.
errand-visit-too-long-ago = That is more than a week ago. Please look at the day.

## Record an ask

record-title = Record an ask
record-script = Take your time. You can read the questions out as they stand.
record-who = Who is it for?
record-name = What is their name?
record-name-hint = Just as they say it
record-leave-empty = Ask for what helps. What they would rather not say stays empty.
record-kind = What kind of help?
record-what = What do they need?
record-what-hint = For example: a bag of shopping, nothing with nuts
record-when = When do they need it?
record-zone = Which part of town?
record-address = Address
record-address-hint = Only the person who goes, and organisers, will see it
record-getting-in = How do you get in?
record-getting-in-hint = A bell, a code, a dog, a slow walk to the door
record-care = Anything to know?
record-care-hint = Diet, allergies, hard of hearing
record-phone = Their phone number
record-phone-hint = A mobile or a landline
record-through = Who can we reach them through?
record-through-hint = A neighbour, a daughter, the warden
record-consent-read = Read this out
record-consent-script = “We write down what you tell us so that a neighbour can help. Only the person who comes, and our organisers, see your address. You can change your mind at any time. Is that all right?”
record-consent = They said yes
record-who-comes = Who may come
record-new-face = Somebody they have not met
record-ask-first = Ask them first
record-ask-first-hint = Somebody rings before a first visit
record-anybody = Anybody is welcome
record-urgent = It cannot wait until tomorrow
record-skills = What it takes
record-language = A language the helper should speak
record-twice = They have asked for this already
record-twice-hint = Look at it before you write it down again.
record-twice-open = Look at it
record-known-already = Perhaps we know them already
record-known-already-hint = Search for them above, so that they are not written down twice.
record-send = Write it down
record-search = Do we know them already?
record-search-hint = A name, a number or a street
record-none-found = Nobody found. Write them down below.
record-known = We know how to reach them.
record-somebody-else = It is for somebody else
record-need = What is it about?
record-when-hint = Empty means as soon as someone can
record-part = What time of day?
record-first-name = May helpers know a first name before they say they will go?
record-first-name-hint = Write it here if they agree
record-empty = Empty the form
record-empty-title = Empty the form?
record-empty-hint = What you have typed goes. It has not been saved.
record-not-yours = Call-takers and organisers write down asks
record-not-yours-hint = Somebody rang you? Tell an organiser, or give them the address of the plain page.
record-saved-title = Written down
record-tell = What to tell them
record-tell-script = “We have written it down. A neighbour will read it soon, and somebody will tell you who is coming before they come.”
record-tell-code = “This is your code. With it you can see, change or cancel what you asked for, or ring us.”
record-code-hint = Read it out in groups of four
record-code-later = The code comes when there is signal. They do not need it for help to come.
record-code-coming = Fetching their code…
record-code-get = Get the code
record-another = Write down another

## People

people-title = People
people-hint = Everybody this group knows. The same person may ask and help.
people-search = Find somebody
people-members = Helping
people-others = Known to us
people-nothing = Nobody yet
people-nothing-hint = People appear here when they ask or join.
people-none-found = Nobody by that name
people-you = You
people-roles = What they do here
people-asks = Asks
people-seen-by = Seen by
people-last-seen = Last visit { $when }
people-never-seen = No visit yet
people-invite = Invite somebody

## Invite

invite-title = Invite somebody
invite-hint = They open the link or point their camera at the square. One invitation is for one person.
invite-roles = What will they do?
invite-make = Make the invitation
invite-show = Let them point their camera at this
invite-link = Or send them this link
invite-until = It works once, until { $when }
invite-needs-signal = Making an invitation needs signal. Everything else works without.
invite-another = Invite somebody else
invite-qr-label = A square code that opens the invitation
invite-copy-by-hand = This browser does not let us copy. Mark the link and copy it by hand.

## Settings

settings-title = Settings
settings-you = You
settings-group = Your group: { $group }
settings-language = Language
settings-appearance = Language and colours
settings-look = Light or dark
settings-look-auto = Like the phone
settings-look-light = Light
settings-look-dark = Dark
settings-waiting = Waiting to be sent
settings-waiting-nothing = Nothing is waiting. All you did has arrived.
settings-waiting-hint = These are saved on this phone. They go by themselves when there is signal.
settings-waiting-since = Written: { $when }
settings-try-now = Try to send now
settings-phone = This phone
settings-version = Kith { $version }
settings-storage-safe = This phone has promised to keep what is saved.
settings-storage-unsafe = This browser may clear what is saved. Put Kith on your home screen to keep it safe.
settings-what-is-here = What is on this phone
settings-what-is-here-hint = Errands near you, and the address of each person you are going to, until a day after.
settings-sign-out = Sign out on this phone
settings-sign-out-title = Sign out on this phone?
settings-sign-out-hint = Everything the group put on this phone is removed.
settings-sign-out-waiting = { $count ->
    [one] 1 thing has not been sent yet and would be lost. Wait for signal if you can.
   *[other] { $count } things have not been sent yet and would be lost. Wait for signal if you can.
}
settings-signed-out = You are signed out. Nothing of the group is left on this phone.
settings-saved = Saved.
settings-about = A few words about you
settings-about-hint = For the people you help: I live by the park and have a small dog
settings-about-empty = You have not written anything about yourself yet.
settings-our-group = Our group
settings-group-name = What does the group call itself?
settings-reach = How neighbours reach a person of the group
settings-reach-hint = A number and when somebody answers it. It stands on the plain pages.
settings-zones = Parts of town
settings-zone-new = Another part of town
settings-zone-hint = A name people use, like Riverside. Never a street and number.
settings-zone-add = Add it
settings-zone-added = Added.
settings-devices = Where you are signed in
settings-devices-asking = Asking the group…
settings-devices-no-signal = The list of your phones needs signal.
settings-device-here = This one
settings-device-seen = Last heard from: { $when }
settings-device-since = Signed in: { $when }
settings-device-out = Sign it out
settings-device-out-title = Sign out { $name }?
settings-device-out-hint = It can read nothing from now on, and empties itself when it next has signal. What was not sent from it is lost.
settings-device-out-done = Signed out.
settings-another = Sign in on another phone
settings-another-hint = For a new phone, or a computer besides this phone. You stay who you are on both.
settings-another-show = Point the other phone’s camera at this
settings-another-link = Or open this link on it
settings-another-square = A square code that signs you in
settings-another-careful = Whoever opens it is signed in as you. Show it to nobody else.
settings-foreseen = This may not go through: { $why }
settings-storage = Keeping it safe
settings-source = Free software under the AGPL: whoever runs it for others has to offer them its source.

## One person

person-contact = How to reach them
person-saved = Changed.
person-since = Here since { $when }
person-has-left = No longer with the group
person-change-roles = Change what they do
person-roles-changed = Changed. It counts from now on.
person-remove = Remove from the group
person-remove-title = Remove { $name } from the group?
person-remove-hint = They can read nothing from now on, their phone empties itself, and what they had in hand goes back to the others.
person-removed = Removed. What they had in hand is open again.
person-leave = Leave the group
person-leave-title = Leave the group?
person-leave-hint = This phone empties itself, and what you have in hand goes back to the others. Thank you for all you did.
person-not-here = This person is not on this phone
person-not-here-hint = You see a neighbour while you are going to them, and a day after.

## What was done, for the waiting list

did-claim = Said you will go
did-hand-back = Handed back an errand
did-done = Recorded a visit
did-cancel = Cancelled an errand
did-ask = Wrote down an ask
did-change = Changed something
did-person = Added a person
did-group = Changed the group’s name
did-zone = Added a part of town
did-describe = Wrote about yourself
did-roles = Changed what somebody may do
did-remove = Ended a membership
did-contact = Changed how to reach somebody
did-confirm = Confirmed that help came
did-offer = Said what you are glad to do
did-offer-end = Took back an offer
did-follow-up = Looked after what a visit found
did-checks = Wrote down checks
did-agree = Said yes for a helper to come
did-someone-else = Asked for someone else
did-spread = Changed how asks travel
did-pair-propose = Suggested that two people keep in touch
did-pair-agree = Said yes to keeping in touch
did-pair-decline = Said not now to keeping in touch
did-pair-keep = Said you will keep in touch
did-pair-limit = Changed what suits two people
did-pair-pause = Paused keeping in touch
did-pair-resume = Took up keeping in touch again
did-pair-end = Ended keeping in touch
did-cover-name = Named somebody to step in
did-cover-agree = Said yes to stepping in
did-cover-end = Ended stepping in
did-note = Wrote a note
did-read = Opened a note for a few
did-handover-propose = Asked somebody to take over
did-handover-agree = Said yes to taking over
did-handover-plan = Planned a visit together
did-handover-complete = Finished a hand-over
did-handover-end = Left things as they are
did-plan = Planned regular check-ins
did-plan-change = Changed a plan for check-ins
did-plan-skip = Left out one check-in
did-plan-pause = Paused check-ins
did-plan-resume = Started check-ins again
did-plan-end = Ended check-ins
did-check-in = Recorded a check-in
did-take-over = Said you will look after this
did-ladder = Changed who is asked next
did-round = Opened a round of calls
did-call-claim = Took a call
did-call-back = Handed back a call
did-round-close = Closed a round of calls
did-wish = Wrote down what matters
did-wish-change = Changed what matters
did-wish-nearer = Said that it has moved nearer
did-wish-true = Said that it has come true
did-wish-aside = Put it aside
did-wish-again = Said that it matters again
did-reflect = Said how it is with you
did-reflect-later = Said “not now”
did-reflect-back = Took back what you said
did-circle-add = Added somebody to a circle
did-circle-sight = Changed what somebody may see
did-circle-leave = Took somebody out of a circle
did-next-contact = Changed the day of the next contact
did-private = Changed what to be left out of
did-peace = Asked for some peace
did-back = Said people may come again
did-withdraw = Took back the yes to passing details on
did-erase = Asked for somebody to be forgotten
did-about = { $what }, { $whose }
did-other = Something from this phone

## What was done together, for the waiting list

did-offer-pause = Paused an offer
did-offer-resume = Started an offer again
did-give = Said what somebody enjoys giving
did-give-later = Said not now to giving
did-thank = Said thank you
did-thank-read = Read a thank you
did-introduce = Suggested that two people meet
did-meet-yes = Said yes to meeting somebody
did-meet-not-now = Said not now to meeting somebody
did-introduce-end = Ended an introduction
did-gathering = Planned a gathering
did-gathering-change = Changed a gathering
did-gathering-cancel = Cancelled a gathering
did-gathering-join = Said you will come
did-gathering-leave = Said you cannot come

## Two people who keep in touch

pace-weekly = About every week
pace-fortnightly = About every two weeks
pace-monthly = About every month
pace-now-and-then = Now and then, when it suits both
ending-enough = It is no longer needed
ending-less-time = There is less time now
ending-moved = Somebody has moved away
ending-fit = It was not quite right, and that is fine
ending-passed = Somebody has died
ending-handed-over = Somebody else took over
ending-left = The helper left the group
ending-not-now = Not for now
pair-neighbour = A neighbour
pair-title = { $helper } and { $person }
pair-proposed = Suggested
pair-trial = Finding out
pair-active = In touch
pair-paused = Resting
pair-paused-until = Resting until: { $day }
pair-ended = Over
pair-pace = How often
pair-last = Last together
pair-last-on = Last together: { $day }
pair-last-never = Not yet
pair-since = In touch since
pair-suits-you = What suits you
pair-suits = What suits { $name }
pair-suits-all = Any day, any kind of help
pair-outside = Outside the house only
pair-inside = In the house as well
pair-any-day = Any day
pair-any-kind = Any kind of help
pair-yes-label = Their yes
pair-yes-told = { $person } said yes to { $name }
pair-not-here-title = Keeping in touch
pair-not-here = These two are not on this phone
pair-not-here-hint = It may be over. Then everything about it has gone from here, as promised.
pair-ask = Would you like to keep in touch with { $name }?
pair-ask-hint = You can rest or stop at any time. If you say not now, nobody is told that it was you.
pair-yes = Yes, gladly
pair-not-now = Not now
pair-agreed = Noted. Thank you.
pair-noted = Noted. Thank you for asking.
pair-declined = That is fine. Nobody is told whose no it was.
pair-ask-them = Would { $person } like to keep in touch with { $helper }?
pair-ask-them-hint = They have no account. If they told you so, write it down here with your name.
pair-said-to-me = { $name } said yes to me
pair-keep-title = Does it suit you both?
pair-keep-hint = You are finding out. There is no hurry.
pair-keep = Yes, keep going
pair-kept = Good. It goes on until one of you says otherwise.
pair-resume-title = It is resting
pair-resume-hint = It can be taken up again at any time, also before the day that was named.
pair-resume = Take it up again
pair-resumed = Good to have you back.
pair-actions = What you can do
pair-change-yours = Change what suits you
pair-change = Change what suits { $name }
pair-changed = Changed. The other can see it.
pair-days = Which days?
pair-days-hint = None ticked means any day
pair-kinds = What kinds of help?
pair-kinds-hint = None ticked means any kind
pair-words = Anything else?
pair-words-hint = Not before ten. Better by phone.
pair-pause = Rest for a while
pair-pause-hint = What is in hand goes back to the others, first to whoever steps in.
pair-pause-until = Until which day?
pair-pause-until-hint = Leave it empty if you do not know yet
pair-pause-send = Rest
pair-rests = Resting. Take all the time you need.
pair-end = End it kindly
pair-end-hint = Nothing that was written is lost, and you two can begin again one day. The phone of who came lets go of the address.
pair-end-why = Which comes closest?
pair-end-send = End it
pair-was-ended = Ended. Thank you for the time you had together.
pair-again = Suggest it again
pair-suggested = Suggested. Both are asked.
pair-timeline = What has happened
pair-asked = Asked for
pair-rang = { $name } rang: { $when }
pair-before = In touch from { $from } to { $to }
pair-was-suggested = Suggested: { $when }
pair-next-yes = Your yes?
pair-next-take-over = Take over?
pair-next-step-in = Step in?
pair-next-hand-over = Ready to hand over
pair-next-while = It has been a while. A ring would be nice.
pair-next-trial = Finding out if it suits
pair-next-waits = Waiting for a yes
cover-title = Steps in
cover-waits = { $name }, once everybody has said yes
cover-name = Name somebody to step in
cover-hint = For when the first cannot come. Both are asked before it counts.
cover-who = Who could step in?
cover-named = Named. Both are asked.
cover-ask = Could you step in for { $helper } with { $person } now and then?
cover-ask-hint = You are asked before others. You learn the address only with an errand in hand.
cover-ask-person = When { $helper } cannot come, may { $cover } come?
cover-ask-person-hint = Only then. You can change your mind at any time.
cover-ask-them = Would { $person } be glad with { $name } now and then?
cover-agreed = Noted. Thank you.
cover-end = Nobody steps in any more
cover-ended = Noted. Nobody steps in for now.
note-write = Write a note
note-words = What is good to remember?
note-words-hint = Write what you would not mind them reading.
note-reach = Who may read it?
note-pair = The two of you
note-pair-hint = And organisers
note-few = Only a few
note-few-hint = You, organisers, and those they agreed to
note-few-tag = For a few
note-agreed = Who else did they agree to?
note-saved = Written down.
note-by = { $name } wrote: { $when }
note-sealed = A note for a few, not opened
note-sealed-hint = Only a few may read this. That you opened it is written down; organisers and the person can see it.
note-open = Open it
note-opened = Opened. It is written down.
note-read-by = Opened by { $name }: { $day }
handover-title = Hand-over
handover-propose = Hand over to somebody
handover-hint = They are asked first, then the person. Nothing changes before both have said yes.
handover-who = Who could take over?
handover-ask-send = Ask them
handover-proposed = Asked. Nothing has changed yet.
handover-under-way = { $helper } hands over to { $newcomer }
handover-ask = Would you like to come to { $person } from now on, in place of { $helper }?
handover-ask-hint = If they are glad with you too, you can go together once before it counts.
handover-ask-person = May { $newcomer } come from now on, in place of { $helper }?
handover-ask-them = Would { $person } be glad with { $newcomer }?
handover-said-hint = Ask them, and ask which notes may go along.
handover-notes = Which notes may { $name } read?
handover-notes-hint = Read them out. Only what is ticked goes along.
handover-notes-none = There are no notes to go along.
handover-ready = Everybody has said yes
handover-joint = Going together: { $when }
handover-plan = Plan to go together
handover-plan-day = Which day?
handover-plan-hint = Empty means no day is planned
handover-planned = Planned. All of you can see it.
handover-complete-title = Everybody has said yes to { $newcomer } coming to { $person }
handover-complete-hint = From then on the address goes from the phone of { $name }. Nothing that was written is lost.
handover-complete = Hand over now
handover-done = Handed over. Thank you, all of you.
handover-stop = Leave things as they are
handover-stopped = All stays as it was.
today-pairs = People you know
person-pairs = Who they keep in touch with
person-suggest = Suggest somebody
person-suggest-hint = Both are asked, and it counts only when both say yes.
person-suggest-who = Who?
person-suggest-visited = { $name } · was there { $when }
person-suggest-send = Suggest it
errand-keep-title = Would you like to keep visiting { $name }?
errand-keep-hint = If they would like it too, you are asked first when they need something. You can stop at any time.
errand-keep-yes = Yes, I would like to
errand-kept = Suggested. Now { $name } is asked.

## Check-ins: whose turn it is

turn-mine = Check-ins that are yours now
turn-ladder = Not reached yet
turn-call = By phone
turn-visit = At the door
turn-since-until = Yours since: { $since } · Please before: { $until }
turn-on-the-ladder = Since: { $since } · Then others are asked: { $next }
turn-asked = Asked so far: { $names }
turn-missed = No word yet
turn-to-again = Whoever was asked first tries again.
turn-to-cover = The others who know them have been asked.
turn-to-organiser = The organisers have been asked.
turn-to-lead = The organisers and the safeguarding leads have been asked.
turn-tried = { $name } tried: { $when }
turn-saw = { $name } was in touch: { $when }
turn-name-coming = The name and the number come when there is signal.
turn-take-over = I will look after this
turn-take-over-what = What will you do?
turn-take-over-hint = The other organisers read it. Nobody else is asked after that.
turn-taken-over = Saved. It rests with you now. Thank you.
found-about = { $what }: { $name }
found-with-words = Well, and a few words
found-next = What next?
found-again = I will try again
found-again-hint = If you reach nobody then, others are asked
found-cover = Ask the others who know them
found-organiser = Ask the organisers
found-organiser-hint = They have seen it already
found-lead = Ask a safeguarding lead too
found-lead-hint = When it should not wait
found-save = Save this check-in
found-thanks-well = Saved. Thank you for being in touch.
found-thanks-no-answer = Saved. It goes on until somebody reaches them.
found-thanks-worried = Saved. The organisers see this now. Thank you for saying so.

## Regular check-ins

plan-title = Regular check-ins
plan-none = Nobody is in touch regularly yet.
plan-make = Plan check-ins
plan-often = How often?
plan-often-week = On days of the week
plan-often-date = Once a month, on a date
plan-often-nth = Once a month, on a day of the week
plan-weekdays = On which days?
plan-weeks = Every how many weeks?
plan-weeks-count = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
}
plan-date = On which day of the month?
plan-date-hint = Where a month is shorter, on its last day
plan-nth = Which one in the month?
plan-weekday = Which day of the week?
nth-first = First
nth-second = Second
nth-third = Third
nth-fourth = Fourth
nth-last = Last
plan-part = At what time of day?
plan-who = Who takes turns?
plan-who-hint = One after the other, in this order. Nobody else is asked first.
plan-how = How?
plan-consent-script = May we be in touch with you on these days? If nobody can reach you, we ask others who know you, and then the organisers.
plan-weeks-on = { $every }: { $days }
plan-monthly-date = Every month, on day { $day }
plan-monthly-nth = Every month: { $weekday } ({ $nth })
plan-in-turn = In turn: { $names }
plan-in-turn-nobody = Nobody takes turns at present
plan-next-days = The next days
plan-now = Now with { $names }, until: { $until }
plan-next-turn = Next turn: { $name }
plan-no-next = No day is planned.
plan-leave-out = Leave out
plan-skip = Leave out { $day }
plan-skipped = That day is left out.
plan-paused = Paused
plan-paused-until = Paused until: { $day }
plan-over = Ended
plan-pause = Pause
plan-pause-title = Pause these check-ins?
plan-pause-until = From which day on again?
plan-pause-until-hint = Leave it empty to start again by hand.
plan-resume = Start again
plan-resumed = Check-ins go on.
plan-end = End check-ins
plan-end-title = End these check-ins?
plan-end-hint = Nobody is asked to be in touch any more. What was found stays with the organisers.
plan-ended = These check-ins have ended.
plan-was-paused = These check-ins are paused.
plan-found = What was found
plan-refused-nobody = Choose at least one person who takes turns.
plan-refused-never = There is no such day. Choose other days.
plan-refused-themselves = They cannot be in touch with themselves. Choose somebody else.
plan-refused-left = Somebody you chose is no longer in the group. Choose again.
plan-refused-many = At most { $max } people can take turns.
plan-refused-skips = At most { $max } days can be left out at a time.

## Who is asked next

ladder-title = When nobody can be reached
ladder-hint = One after the other is asked, until somebody reaches the person or says that they look after it.
ladder-again = Whoever was asked tries again
ladder-cover = The others who know them
ladder-organiser = The organisers
ladder-lead = The safeguarding leads as well
ladder-minutes = { $count ->
    [one] for 1 minute
   *[other] for { $count } minutes
}
ladder-hours = { $count ->
    [one] for 1 hour
   *[other] for { $count } hours
}
ladder-leave-out = Leave this step out
ladder-top = After the last step, the organisers and leads are told again and again.
ladder-saved = Saved. It counts from the next step on.

## Rounds of calls

round-title = Rounds of calls
round-hint = A list of calls that a few of you share. Each takes a call, rings and writes down how it was.
round-none = No round of calls
round-none-hint = When a round is opened, its callers find it here.
round-make = New round
round-name = What is it called?
round-name-hint = For example: Friday evening calls
round-day = On which day?
round-callers = Who rings?
round-people = Who gets a call?
round-open = Open the round
round-opened = The round is open. Its callers see it now.
round-made = { $made } of { $count } made
round-not-here = This round is not on this phone
round-not-here-hint = It is over, or it is shared by others.
round-callers-are = Callers: { $names }
round-closed = Closed
round-close = Close the round
round-close-title = Close this round?
round-close-hint = Whoever nobody rang comes before the organisers, so that nobody is forgotten.
round-was-closed = The round is closed.
round-earlier = Earlier rounds
round-print = Print the list
round-print-hint = The paper holds names and numbers. Keep it with you, and tear it up afterwards.
call-take = Take this call
call-in = A call, { $zone }
call-one = A call
call-open = Nobody has it yet
call-yours = With you
call-held = { $name } has it
call-held-unknown = Somebody has it
call-made = { $name } rang
call-made-unknown = Made
call-unmade = Nobody rang
call-back = Hand back
call-taken = It is yours. Thank you.
call-handed-back = Handed back. The others can take it now.
call-no-number = No number is written down. Please ask an organiser.
paper-number = Number
paper-name = Name
paper-notes = Who rang, when, and a few words

## Neighbours together: giving, thanks, meeting, gatherings

gift-baking = Baking or cooking
gift-phone = A chat on the phone
gift-gardening = Gardening advice
gift-languages = Another language
gift-mending = Sewing or mending
gift-music = Music or singing
gift-stories = Stories of how it was here
gift-other = Something else
give-title = Is there something you enjoy?
give-hint = Everybody has something to give. Nobody will be sent to you for it. We think of you when two people might like to meet, or at a gathering.
give-what = What do you enjoy?
give-words = In your own words
give-words-hint = For example: scones, roses, Polish
give-save = Tell the group
give-not-now = Not now
give-choose = Choose something, or write a few words.
thanks-for-errand = For: { $kind }
thanks-for-pair = For keeping in touch
thanks-write = A few words, if you like
thanks-write-hint = { $name } and the organisers can read them.
thanks-say = Say thank you to { $name }
gathering-tea = Tea and talk
gathering-gardening = Gardening
gathering-singing = Singing
gathering-job-club = Job club
gathering-other = Something else
gathering-time = { $day }, { $from } to { $until }
gathering-room = There is room for everybody
gathering-free = { $count ->
    [one] 1 place is free
   *[other] { $count } places are free
}
gathering-full = Full at present. You can wait for a place.
gathering-come = I will come
gathering-wait = Wait for a place
gathering-leave = I cannot come
gathering-you-come = You are coming.
gathering-you-come-with = { $count ->
    [one] You are coming and bring a friend.
   *[other] You are coming and bring { $count } friends.
}
gathering-you-wait = You are waiting for a place. You move up when one is free.
gathering-moved-up = A place is free now: you are coming.
gathering-cancelled = This will not take place.
gathering-changed = The time or the place has changed.
gathering-friends = Will you bring a friend?
gathering-just-me = Just me
gathering-friends-some = { $count ->
    [one] One friend
   *[other] { $count } friends
}
gathering-calendar = Put it in my calendar
meet-asked = Would you like to meet a neighbour?
meet-asked-hint = You learn who it is only if you both say yes. If you say not now, nobody is told.
meet-way = How may they reach you?
meet-way-hint = One way that suits you: a number, a place and a time, or through somebody.
meet-yes = Yes, I would like to
meet-not-now = Not now
meet-waits = You said yes. We tell you here if you both did.
meet-met = You both said yes
meet-reach = You can reach { $name } like this
meet-until = It stands here until: { $day }. From then on it is yours.

## Together, on the phone

together-title = Together
together-hint = Meet, give and take, and say thank you.
together-today = Neighbours
together-you = You ask and you give
together-you-none = Nothing at present. Everybody here asks, and everybody gives.
together-glad = What you are glad to do
together-enjoy = What you enjoy giving
together-enjoys = What they enjoy giving
together-write-down = Write down what they say
together-done = Done by { $name }
together-open = Nobody has taken it yet
together-held = { $name } will come
thanks-title = Thanks for you
thanks-new = Somebody you helped says thank you
thanks-new-from = { $name } says thank you
thanks-keep = I have read it
thanks-kept = It stays in your list.
thanks-given = We pass it on.
thanks-write-down = Write down a thank-you
thanks-write-down-hint = { $from } would like to thank { $to }.
thanks-wrote-down = Written down by { $name }
meet-title = Introductions
meet-saved-yes = Saved. You hear it here when you have both said yes.
meet-saved-not-now = Saved. Nobody is told.
meet-propose = Suggest that two people meet
meet-propose-one = One of them
meet-propose-other = The other
meet-propose-why = Why might they like each other?
meet-propose-why-hint = Both can read this. Leave out their names.
meet-propose-send = Ask them both
meet-propose-sent = Both are asked. Neither learns who the other is before both have said yes.
meet-propose-same = Choose two different people.
meet-asking = { $one } and { $other } are asked
meet-both = { $one } and { $other } both said yes
meet-until-when = Until: { $day }
meet-end = Take it back
meet-ended = Taken back.
meet-says = What does { $name } say?
meet-says-yes = { $name } says yes
meet-says-not-now = { $name } says not now
meet-tell = Tell { $name }: { $other } can be reached like this
gathering-title = What is on
gathering-none = Nothing is planned
gathering-none-hint = A pot of tea and a place to sit are enough to begin.
gathering-plan = Plan a gathering
gathering-name = What is it called?
gathering-kind = What sort of gathering?
gathering-more = What should people know?
gathering-more-hint = Everybody can read this. For example: bring a cup, no stairs.
gathering-place = Where?
gathering-place-hint = Everybody can read this. A public place, not somebody’s home address.
gathering-zone = Which part of town?
gathering-day = On which day?
gathering-from = From when?
gathering-lasts = How long?
gathering-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
gathering-places = For how many?
gathering-places-hint = Leave it empty when there is room for everybody.
gathering-places-wrong = A number from 1 to { $max }, please.
gathering-from-wrong = A time like 14:30, please.
gathering-send = Put it on the list
gathering-planned = It is on the list.
gathering-saved = Saved. Those who come see it.
gathering-host = { $name } looks after it
gathering-you-host = You look after it
gathering-change-host = Who looks after it?
gathering-change-host-hint = They see who is coming, and can change it or call it off. Ask them first.
gathering-joined = Saved.
gathering-left = Saved. The place is free for somebody else.
gathering-guests = Who is coming
gathering-guests-none = Nobody yet.
gathering-guest-with = { $count ->
    [one] with a friend
   *[other] with { $count } friends
}
gathering-guest-waits = Waiting for a place
gathering-guest-ring = No app: ring them
gathering-guest-remove = Cannot come
gathering-write-down = Write down that somebody comes
gathering-who = Who comes?
gathering-print = Print the list
gathering-print-hint = It has names on it. Keep it with you, and throw it away safely.
gathering-call-off = Call it off
gathering-call-off-title = Call it off?
gathering-call-off-hint = Everybody who would have come is told.
gathering-call-off-word = A word to those who would have come
gathering-called-off = Called off. Those who would have come are told here. Ring those who have no app.
gathering-not-here = This gathering is not on this phone
gathering-not-here-hint = It may be over.
gathering-over = This is over
gathering-tag-off = Called off
gathering-tag-waits = Waiting
gathering-tag-moved = Changed
gathering-tag-come = You come
gathering-tag-host = You look after it
paper-friends = Friends
paper-came = Came

## Join on the phone

join-title = Welcome
join-hint = { $group } has invited you. It takes a minute.
join-hint-plain = You have been invited. It takes a minute.
join-name = What should we call you?
join-name-hint = Any name your neighbours know you by
join-device = A name for this phone
join-device-hint = So that you can tell it apart, like “Asha’s phone”
join-promise = You see only what you need, while you need it. Addresses leave this phone a day after an errand is done.
join-send = Join
join-working = Setting up this phone…
join-needs-signal = Joining needs signal, just this once.
join-no-invite = You need an invitation to help here
join-no-invite-hint = Ask an organiser of your group for a link.
join-ask = Would you like some help? Ask here
join-again = Your sign-in has ended on this phone. Ask an organiser for a new link. What you wrote here is still saved.
join-again-hint = You stay who you are, and what you wrote on this phone is sent.
join-again-as = Sign in again as { $name }
join-somebody-else = I am somebody else
join-own = You are { $name } in { $group }. What is yours comes to this phone.
join-own-send = Sign in
join-code = Code from your invitation

## Join on the phone: what comes of it

join-roles = What you will do
join-already = You are signed in on this phone already
join-already-hint = This invitation is still good. Pass it on to the person it is for, or sign out here first.
join-not-kept = This browser keeps nothing, so Kith cannot work here. Leave the private window, or use another browser.
join-look = Look at the invitation
join-code-hint = Paste the link here, or type the code
glad-title = What are you glad to do?
glad-hint = It binds you to nothing. You can change it in the settings at any time.
glad-later = Later
glad-none = You have not said yet what you are glad to do.
glad-say = Say what you are glad to do
glad-kinds = Kinds of help
glad-zones = Where?
glad-zones-hint = Leave all empty if anywhere is fine
glad-words = Anything to know?
glad-skills = What I can do
glad-languages = Languages I speak
glad-languages-hint = With a comma between them
glad-carry = How many errands at one time
glad-carry-any = As many as I like
glad-week = At most how many in a week
glad-days-hint = Leave all empty if any day is fine
glad-parts-hint = Leave all empty if any time is fine
glad-rest = Take a break
glad-rest-hint = Nobody is asked for it meanwhile. The people you keep in touch with stay as they are.
glad-rests = On a break
glad-rests-until = On a break until: { $day }
glad-rested = You are on a break.
glad-resume = Start again
glad-resumed = You are back.
spread-title = How asks travel
spread-hint = An ask goes first to people who know the person. If nobody takes it, more people hear of it.
spread-paired = With whoever is paired with them
spread-circle = With people who have been there
spread-zone = With people who offer this there
spread-none = Not at all
spread-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
spread-behalf = An organiser may say yes for somebody when it is urgent
person-checks = What was checked
person-checks-none = Nothing yet
person-checks-change = Write down a check
person-checks-saved = Written down.
glad-words-hint = I have a car. Not before ten.
glad-saved = Noted. It binds you to nothing.
glad-end = Take it back
glad-end-title = Take this offer back?
glad-end-hint = You can still go on any errand you like.
glad-ended = Taken back.

## Signed out

out-title = You are not signed in on this phone
out-revoked = This phone was signed out from another phone or by an organiser. Everything the group put here is gone.
out-left = You are no longer with this group. Everything it put on this phone is gone.
out-lost = { $count ->
    [one] 1 thing you did here had not been sent. Please tell an organiser.
   *[other] { $count } things you did here had not been sent. Please tell an organiser.
}
out-not-arrived = Part of Kith is missing on this phone. It needs signal, just this once. Nothing you saved is lost.
out-not-emptied = The browser has not let go of what was on this phone. Clear the data of this page in the browser’s settings.

## Update and trouble

update-ready = A new Kith is ready
update-hint = Update when you have a quiet minute. What you saved stays, and so does an ask or a visit you have begun.
update-now = Update now
update-later = Later
error-broken = Something went wrong on our side
trouble-storage = This phone cannot save at the moment. Its storage may be full or switched off.
trouble-not-found = There is nothing here
trouble-not-found-hint = The link may be old. Go back to Today.
trouble-hub-full = The group’s hub is full and takes nothing new. Please tell an organiser.
trouble-hub-busy = The group’s hub cannot answer at the moment. Please try again in a little while.
trouble-no-signal = This needs signal, and there is none at the moment. Everything else works without.

## Public: before the program has arrived

shell-opening = Opening. Kith works without signal too.
shell-no-script = This page needs JavaScript.
shell-plain-page = The plain page to ask for help works without it.
shell-stopped = Kith has stopped. What you saved is kept on this phone.
shell-again = Start again

## Public: every page

page-footer = { $group } runs this page itself. It works without scripts and sets no trackers.
page-sign-in = For helpers: open the app
page-title = { $page } · { $group }
page-title-wrong = Please look again: { $page }
page-reach = How to reach a person

## Public: start page

home-title = Help from neighbours, in { $group }
home-title-plain = Help from your neighbours
home-intro = Would a bit of help make your week easier? Ask, and we look for a neighbour who can come. It is free, and you do not have to explain yourself.
home-ask = Ask for help
home-my = I have a code
home-my-hint = See, change or cancel what you asked for
home-code = Your code
home-code-go = Show it
home-help = I would like to help
home-help-hint = The group invites its helpers. Tell an organiser, and they will send you a link.
home-how = How it works
home-how-1 = You say what you need. It takes about three minutes.
home-how-2 = A neighbour says they will go. You are told who, before they come.
home-how-3 = You can change your mind at any time.
home-danger = If you are in danger, ring 999. If you need a doctor today, ring 111.
home-help-invited = I have an invitation
home-who-reads = Who can read what you write
home-who-reads-organisers = Our organisers can read all of it.
home-who-reads-helper = The neighbour who comes sees your name, address and phone number, until a day after.
home-who-reads-others = Other helpers see only the kind of help, the part of town and the time.
home-who-reads-host = It is kept on the group’s own computer. Whoever looks after that computer could read it too. Nobody else can.

## Public: ask for help

ask-title = Ask for help
ask-intro = Fill in what you can. You can ring us instead.
ask-kind = What kind of help would you like?
ask-what = What do you need?
ask-what-hint = For example: a bag of shopping, nothing with nuts
ask-when = When would be good?
ask-day = Which day?
ask-part = What time of day?
ask-where = Where are you?
ask-zone = Which part of town?
ask-zone-hint = Helpers see this part of town first, never your address
ask-address = Your address
ask-address-hint = Only the person who comes, and our organisers, will see it
ask-getting-in = How do we get in?
ask-getting-in-hint = A bell, a code, a dog, “I need time to get to the door”
ask-about-you = About you
ask-name = Your name
ask-name-hint = Whatever you like to be called
ask-care = Anything we should know?
ask-language = A language the helper should speak
ask-language-hint = Leave it empty if any language will do
ask-who-comes = Who may come
ask-new-face = Somebody you have not met
ask-first = Ask me first
ask-first-hint = You see who would come and say yes, or someone else
ask-anybody = Anybody the group sends is welcome
ask-anybody-hint = Often quicker
ask-urgent = It cannot wait until tomorrow
ask-care-hint = Allergies, diet, hard of hearing
ask-reach = How can we reach you?
ask-phone = Phone number
ask-phone-hint = A mobile or a landline
ask-through = Or somebody who can pass a message on
ask-through-hint = Their name and number
ask-no-way = Please give us a phone number, or somebody who can pass a message on.
ask-consent-title = What happens with this
ask-consent-text = We keep what you write so that a neighbour can help you. Our organisers read it. The person who comes sees your name, address and phone number until a day after. We pass nothing on. With your code you can see it, change it or cancel it.
ask-consent = Yes, that is all right
ask-send = Ask for this
ask-leave-empty = Please leave this one empty
ask-first-name = First name that helpers may see
ask-first-name-hint = It stands beside what you ask for, before anybody says they will go.
ask-part-hint = Only if you chose a day
ask-consent-host = It is kept on the group’s own computer, and whoever looks after that computer could read it too.
ask-twice = You have sent this form before
ask-twice-hint = We have what you sent first. What you see here is not sent. If it is a second thing that you need, send it now.
ask-twice-open = See what we have
ask-not-kept = We could not keep this just now
ask-not-kept-hint = Everything you wrote is still here. Please send it once more.
ask-not-ready = We cannot take asks on this page yet
ask-not-ready-hint = The group is still being set up. Please reach us another way.

## Public: asked

asked-title = We have it
asked-code = Your code
asked-link = Your own page
asked-link-hint = Save this page, or write the code down. Anybody who has it can see what you asked.
asked-print = Print this page if you like.
asked-next = What happens now
asked-next-1 = Helpers near you see what kind of help you need.
asked-next-2 = When somebody says they will go, their name is on your page.
asked-next-3 = If it takes long, an organiser looks for somebody.

## Public: my help

my-title = What you asked for
my-asked = Asked: { $when }
my-state-open = We are looking for somebody. You do not need to do anything.
my-state-held = { $name } is coming
my-state-held-hint = They will say their name at the door.
my-state-asked = { $name } would like to come
my-who-title = May { $name } come?
my-who-hint = You have not met yet. They get your address only if you say yes.
my-who-checked = What the group has checked:
my-who-yes = Yes, { $name } may come
my-who-else = Someone else, please
my-state-done = { $name } was with you: { $when }
my-state-cancelled = You cancelled this. Ask again whenever you like.
my-who-sees = Who can see this
my-change = Change it
my-change-send = Save the change
my-changed = Changed. Whoever is coming can see it.
my-cancel = I do not need this any more
my-cancel-title = Cancel what you asked for?
my-cancel-hint = Whoever is coming will be told. You can ask again at any time.
my-cancel-send = Yes, cancel it
my-ask-again = Ask for something else
my-not-found = We do not know this code
my-not-found-hint = Look at it once more: it has letters and numbers only. If it still does not open, reach us another way.
my-confirm = Yes, somebody came
my-confirm-no = Nobody came
my-confirm-thanks = Thank you for telling us.
my-type-hint = Twelve letters and numbers, in three groups of four
my-state-back = We are looking for somebody else, because whoever wanted to come cannot. You do not need to do anything.
my-about = About { $name }, in their own words
my-knocked = { $name } came by and nobody answered: { $when }
my-said = What { $name } wrote about the visit
my-written = What we have written down
my-kind = Kind of help
my-what = What you need
my-when = When
my-zone = Part of town
my-first-name = Name shown to helpers beforehand
my-reach = Another way to reach you
my-care = Good to know
my-getting-in = Getting in
my-recorded-by = Written down for you by
my-sees-errand = Kind of help, part of town and time
my-sees-ask = What you need, in your words
my-sees-contact = Your name, address and how to reach you
my-sees-everybody = Every helper of the group
my-sees-organisers = Our organisers
my-sees-host = Whoever looks after the group’s computer could read it too.
my-changed-meanwhile = Somebody changed this while you were looking
my-changed-theirs = It now says:
my-changed-keep = What you wrote is below. Save it to keep yours, or leave it as it is.
my-too-late = This is over and cannot be changed any more
my-too-late-hint = You can ask again at any time.
my-not-now = This did not go through. Please look at the page as it is now, and try again.
my-confirm-title = Did somebody come?
my-confirm-no-hint = If nobody came, please reach us, so that we can put it right.
my-again = Ask for the same again
my-again-hint = One tap: the same help, as soon as someone can. We keep what we already know.

## Public: my help, and who keeps in touch

my-pairs = Who keeps in touch with you
my-pair-saved = Noted. Thank you for telling us.
my-pair-whom = About whom?
my-pair-trial = You are finding out if it suits you both.
my-pair-active = You are in touch.
my-pair-waits = You said yes. Now we ask { $name }.
my-pair-ask = May { $name } keep in touch with you?
my-pair-ask-hint = If you say yes, { $name } is asked first when you need something, and sees your address. You can stop at any time. If you say not now, nobody is told that it was you.
my-pair-rest-hint = While it rests, { $name } does not see your address. Leave the day empty if you do not know yet.
my-pair-end = I would like to end this
my-pair-end-hint = { $name } no longer sees your address. You do not have to explain it to anybody.
my-cover-ask = When { $helper } cannot come, may { $name } come?
my-cover-ask-hint = { $name } sees your address only when coming to you.
my-cover = When { $helper } cannot come: { $name }
my-handover-ask = { $helper } cannot come any more. May { $name } come from now on?
my-handover-hint = { $name } then sees your address, and { $helper } no longer does. Until you say yes, nothing changes.
my-handover-notes-hint = Only what you tick goes along. Our organisers keep the rest.
my-handover-agreed = You said yes to { $name } coming from now on.
my-handover-no = I would rather leave it as it is
my-pair-past = Earlier

## Public: gatherings

gatherings-title = What is on
gatherings-intro = Neighbours meet. You are welcome, and so is a friend.
gatherings-none = Nothing is planned at present.
gatherings-none-hint = Look again in a few days, or ask us.
gatherings-how = How to come
gatherings-how-code = Do you have a code? Open your page and say that you come.
gatherings-how-ring = No code? Ring us, and we write it down for you.
gatherings-privacy = Who comes is seen only by whoever looks after the gathering and by our organisers.
gatherings-all = See what is on

## Public: my help, and neighbours together

my-give-again = Something you enjoy giving
my-give-yours = You told us that you enjoy
my-give-change = Change it
my-thanks-title = Would you like to say thank you?
my-thanks-hint = You do not have to. It is passed on to them.
my-thanked = You said thank you to { $name }. We passed it on.
my-thanks-to-you = Somebody thanked you
my-together = Meet your neighbours
my-gathering-host = The host and the organisers see your name.
my-gathering-late = This can no longer be done. The list below is up to date.

## Public: join

welcome-title = Come and help
welcome-invited = { $group } has invited you to help.
welcome-own-title = Sign in on this phone
welcome-own = You are { $name }. Open Kith here, and what is yours comes to this phone.
welcome-how = Open it on the phone you carry with you. Kith then works even with no signal.
welcome-open = Open Kith on this phone
welcome-needs-script = The helpers’ app needs a newer browser with scripts switched on. This page and the asking page work without.
welcome-over = This invitation does not work any more
welcome-over-hint = It was used already, or it has run out. Ask your organiser for a new one.
welcome-code-hint = Sixteen letters and numbers, in groups of four
welcome-code-go = Go on
welcome-code-wrong = This does not look like an invitation code. Look at it once more.
welcome-roles = What you would do
welcome-keeps = What Kith keeps on your phone
welcome-keeps-open = Open errands: the kind of help, the part of town and the time. No names.
welcome-keeps-need = Name, address and phone number of the people you say you will go to, until a day after.
welcome-keeps-yours = What you write, from the moment you write it, also with no signal.
welcome-keeps-leave = Sign out or leave the group, and all of it goes from the phone.

## Public: errors

error-not-found = This page is not here
error-not-found-hint = The address may be mistyped, or the page has gone.
error-too-much = That is more than we can take at once
error-too-much-hint = Go back: what you wrote is still there. Make it shorter and send it again.
error-too-many = A lot came from here just now
error-too-many-hint = Wait a few minutes and try again, or ring us.
error-broken-hint = Nothing you sent before is lost. Please try again, or ring us.
error-busy = We are very busy at the moment
error-busy-hint = Please try again in a minute. Nothing was saved from this try.
error-form = We could not read this form
error-form-hint = Go back: what you wrote is still there. Then send it once more.
error-home = Go to the start page
error-method = This page cannot take that
error-method-hint = Please go to the start page and find your way from there.
error-elsewhere = This came from another website
error-elsewhere-hint = To be safe we did nothing. Open our page itself and send it from there.

## What matters to a person

wish-title = What matters to me
wish-title-of = What matters to { $name }
wish-hint = In your own words, big or small. Those who come to you can then help with the right things.
wish-hint-of = In their own words. Only if they told you so.
wish-none = Nothing is written down here yet.
wish-add = Write down what matters
wish-words = What matters
wish-words-hint = “To see the sea once more.” “To sleep through.” “Somebody to play chess with.”
wish-reads = Who may read it
wish-only-me = Only me
wish-only-me-hint = Then it is on nobody else’s phone. Not on the organisers’ either.
wish-only-them = Only they themselves
wish-only-them-hint = Then it leaves this phone, too. They see it on their own page.
wish-others-too = Those who come to me, and the organisers
wish-others-too-of = Those who come to them, and the organisers
wish-saved = It is written down.
wish-change = Say it in other words
wish-changed = It is changed.
wish-nearer = It has moved nearer
wish-true = It has come true
wish-aside = Put it aside
wish-again = It matters again
wish-noted = It is noted.
wish-said = Said: { $when }
wish-said-to = Said to { $name }, who wrote it down
wish-is-nearer = Moved nearer: { $when }
wish-is-true = Came true: { $when }
wish-is-aside = Put aside: { $when }
wish-is-again = Matters again: { $when }
wish-over = Came true, or put aside

## How somebody is, for themselves

reflect-title = How it is with me
reflect-hint = Three questions. Answer all of them, one, or none. Your answers are for you alone: nobody else has them on their phone.
reflect-group = When five people or more have answered, the organisers see about how many chose each face. Never who.
reflect-connection = Do I have people around me?
reflect-confidence = Do I feel able to do what I want to do?
reflect-control = Do I decide about my own life?
reflect-connection-short = People around me
reflect-confidence-short = Feeling able
reflect-control-short = My own say
reflect-hard = It is hard
reflect-middling = So-so
reflect-good = It is good
reflect-words = Something about it, in your words
reflect-send = Keep it for me
reflect-kept = It is kept, for you alone.
reflect-later = Not now
reflect-later-done = All right. You will not be asked again for six weeks.
reflect-nothing = Choose a face or write a word, or leave it for now.
reflect-open = Say how it is
reflect-before = What I said before
reflect-day = Day
reflect-not-said = Not said
reflect-take-back = Take it back
reflect-take-back-of = Take it back: { $when }
reflect-taken-back = It is gone.
reflect-today = How is it with you? Only for yourself, only if you like.

## How the group is doing

insight-title = How we are doing
insight-hint = Each figure says how it is counted and leads to what is behind it. What is about fewer than five people is not shown.
insight-open = See how we are doing
insight-time = Which time?
insight-this-month = This month
insight-last-month = Last month
insight-this-quarter = These three months
insight-last-quarter = The three months before
insight-own = Other days
insight-from = From
insight-to = To
insight-no-period = Choose two days, the first one first.
insight-span = { $from } to { $to }
insight-people = { $count ->
    [one] About 1 person
   *[other] About { $count } people
}
insight-hidden = This is about fewer than five people, so it is not shown.
insight-nothing = There was nothing to count in this time.
insight-few = Fewer than five
insight-of = { $part } of { $whole }
insight-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
insight-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
insight-show = Show
insight-show-of = Show what is behind “{ $figure }”
insight-behind = Behind “{ $figure }”
insight-print = Print
insight-file = Save as a table
insight-file-hint = A CSV file with these figures. No names are in it.

insight-familiar = A familiar face
insight-familiar-how = Counted: visits and calls that reached somebody. Known means that the same person had reached them before, or that they were a pair.
insight-faces = How many faces a person met
insight-faces-how = Counted: people who were reached, by how many different people came or called. Few is good for most, and not for all.
insight-waits = Waiting
insight-waits-how = Counted from the asking, or from the morning of the day it was wanted for, until somebody was there. What still waits is as it is at the end of this time.
insight-check-ins = Check-ins
insight-check-ins-how = Counted: planned check-ins and calls of rounds for days in this time. Missed means that the time went by or nobody answered. Caught means that somebody then reached the person, or took it over.
insight-quiet = Gone quiet
insight-quiet-how = As it is today, whatever time you choose. The same list as on Today.
insight-wishes = What matters to people
insight-wishes-how = Counted: what people said and let others read, and how it moved in this time. What is “only me” is never counted.
insight-places = Need and help, side by side
insight-places-how = Counted: asks in this time that were not cancelled, and members who offer help there, around there or everywhere. Each number under five people is left out.
insight-mood = How people say it is
insight-mood-how = For { $span }. Of each person the last answer, each number rounded to five, and only where five people or more answered. Only for three months that are over, so that nobody can be picked out.
insight-mood-none = Fewer than five people said anything about this.
insight-mood-about = About { $count }
insight-mood-no-signal = This needs signal, because only the hub knows it.

insight-row-familiar = By somebody they knew
insight-row-new = By somebody new
insight-row-faces = { $count ->
    [one] 1 face
   *[other] { $count } faces
}
insight-row-faces-more = { $count } faces or more
insight-row-median = Half waited no longer than
insight-row-longest = Still waiting the longest
insight-row-waiting = Still waiting
insight-row-on-time = Reached at once
insight-row-caught = Missed, then caught
insight-row-missed = Missed, not caught yet
insight-row-quiet-people = People nobody has been in touch with
insight-row-quiet-pairs = Pairs that meet less than they agreed
insight-row-quiet-asks = Asks that nobody has taken
insight-row-wished = Said
insight-row-nearer = Moved nearer
insight-row-true = Came true
insight-row-need = { $place }: asks
insight-row-help = { $place }: people who offer help

insight-column-topic = About
insight-column-figure = Figure
insight-column-value = Value
insight-column-unit = Unit
insight-column-how = How it is counted
insight-unit-count = number
insight-unit-hours = hours

## Public: my help, and what matters

my-matters-kept = It is noted.
my-matters-read-out = Somebody of the group read this code out, so what only you may see is not on this page.
my-matters-code = Whoever has your code can see this page, and what you write here.
my-matters-fold = Something matters to me
my-matters-save = Write it down
my-matters-only-me = Only me: nobody of the group is to read it
my-matters-reads = Those who come to you and the organisers can read it.
my-matters-keep = Keep it to myself
my-matters-share = Let them read it
my-matters-alone = Nobody of the group has this on their phone.
my-reflect-fold = How is it with me?
my-reflect-none = I would rather not say

## My record: who sees what, and what somebody decides

own-title = My record
own-title-of = { $name }: record
own-sees = Who can see what
own-read = Who has opened notes for a few
own-sees-hint = This is how it is at this moment.
own-sees-alone = Only what is on this phone is looked at here. Without signal it may be a little behind.
own-organisers = Our organisers
own-helpers = Every helper of the group
own-members = Everybody in the group
own-read-aloud = Read this out to { $name }. It is in the words they would read. Tick only what they say.
own-decide = What you can decide
part-name = The name
part-home = The address, the phone number, how to get in
part-errand = The kind of help, the part of town and the time
part-ask = What was asked for
part-visits = Who came or rang, and how it was
part-notes = Notes
part-pairs = Who keeps in touch
part-plans = When somebody is to be in touch
part-circle = Circle
part-wishes = What matters
part-reflections = How you said you are
part-giving = What is gladly given
part-meeting = Introductions and gatherings
why-pair = keeps in touch
why-cover = steps in
why-comes = is coming, or came within a day
why-turn = takes turns to be in touch
why-circle = in the circle
why-wrote = wrote down what was asked for
why-came = has been there
circle-hint = The few people around you: family, friends, a nurse. You decide who is here and what each may see.
circle-hint-of = The few people around { $name }: family, friends, a nurse. They decide who is here and what each may see.
circle-empty = Nobody yet
circle-next = Next contact
circle-next-none = No day planned
circle-next-change = Plan the next contact
circle-next-day = On which day will somebody be in touch?
circle-add = Add somebody
circle-name = Their name
circle-bond = What are they to you?
circle-bond-of = What are they to { $name }?
bond-family = Family
bond-friend = A friend
bond-neighbour = A neighbour
bond-worker = It is their work
circle-reach = How to reach them, if they are glad with that
circle-sees-change = Change what they may see
circle-sees = What may { $name } see?
circle-sees-from-now = { $name } from now on: { $sees }
sees-name = The name, this circle and the next contact
sees-help = Also what was asked for, and who came
sees-home = Also the address and how to reach you
sees-acts = Everything, and asks, changes and says yes or no for you
circle-take-out = Take { $name } out
private-title = What you would like to be left out of
private-hint = You need not say why.
private-figures = Leave me out of the group’s figures
private-rounds = Do not ring me in a round of calls
private-notes = No notes about me that I cannot read
peace-title = Some peace
peace-hint = Nobody comes or rings by plan until the day you say. What you asked for stays asked for.
peace-send = Leave me in peace
peace-back = They may come again
peace-back-hint = Everything rests. You can take it up again at any time.
withdraw-title = I no longer agree that my details are passed on
withdraw-hint = What you asked for is cancelled, nobody keeps in touch by plan any more, and your address leaves every phone but our organisers’.
withdraw-send = Take back my yes
erase-title = Forget me
erase-hint = Everything about you is removed, here and on every phone as soon as it has signal. This cannot be undone.
erase-tick = Yes, forget everything about me
erase-send = Forget me
erase-done = Forgotten, as soon as the hub has heard of it.
take-title = Take it with you
take-hint = Everything the group knows about you, as a page to read and as a file for programs. Needs signal.
take-ask = Get it
take-page = Save the page
take-data = Save the file
own-in-circles = In whose circle you are
own-open = Who sees what
circle-who = Who is it?
circle-not-here = Somebody who is not in the app
circle-sees-new = What may they see?

## Public: my record

own-lead = Everything { $group } knows about you, who can see it, and what you can decide.
own-link = See everything we know about you, and decide
own-back = Back to what you asked for
own-decide-hint = You need not give a reason for anything here.
own-since = We know you since
own-asks = What you asked for
own-came = Who came or rang
own-came-well = { $name } was in touch and all was well: { $when }
own-came-worried = { $name } was in touch and was worried: { $when }
own-turns = Who takes turns to be in touch
own-pair-since = in touch since { $day }
own-met = { $count ->
    [one] together once
   *[other] together { $count } times
}
own-on-request = Written for the few you agreed to
own-on-request-hint = The words are not on this page, because others may pick it up. Ring us, and an organiser reads them to you.
own-gives = What you like to give
own-details = Change my details
circle-add-hint = They see nothing here by themselves. To let somebody see more, they need to be in the group’s app; ring us.
own-take = Take it with you
own-take-print = You can print this page as it is.
own-take-page = Save all of it as a page to read
own-take-file = Save all of it as a file for programs
own-gone = You are forgotten
own-gone-hint = Nothing about you is left with us. If you ever need help, you can ask again, as somebody new.
own-gone-on = To the start page
