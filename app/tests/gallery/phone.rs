//! The phone's frame with invented people in it.

use app::parts::*;
use app::text::use_text;
use leptos::prelude::*;

fn frame(sync: Sync, current: &'static str, main: AnyView) -> impl IntoView {
    let t = use_text();
    let item = |href, label, symbol, count: usize| NavItem { href, label, symbol, count: count.into() };
    let items = vec![
        item("#today", t.nav_today(), Symbol::Today, 0),
        item("#open", t.nav_open(), Symbol::Open, 4),
        item("#record", t.nav_record(), Symbol::Record, 0),
        item("#people", t.nav_people(), Symbol::People, 0),
        item("#settings", t.nav_settings(), Symbol::Settings, 0),
    ];
    view! {
        <Sprite />
        <SkipLink />
        <div class="app">
            <header class="band">
                <a class="band-name" href="#today"><Mark /><bdi>"Elm Street Neighbours"</bdi></a>
                <SyncLine sync href="#settings" />
            </header>
            <main class="main" id="main">{main}</main>
            <Nav items current />
        </div>
    }
}

pub(super) fn today() -> impl IntoView {
    let t = use_text();
    let main = view! {
        <div class="panes">
            <div class="stack stack-wide">
                <PageHead title=t.today_title()><p>{t.today_hello("Asha")}</p></PageHead>
                <Section title=t.today_your_errands()>
                    <Rows>
                        <Row href="#1" title=t.kind_prescription() more="Grace Okoro · High Street" symbol=Symbol::Prescription current=true>
                            <Tag standing=Standing::Held label=t.state_yours() />
                        </Row>
                        <Row href="#2" title=t.kind_company() more=t.when_day_and_part(t.when_tomorrow(), t.when_afternoon()) symbol=Symbol::Company>
                            <Tag standing=Standing::Waiting label=t.state_waiting() />
                        </Row>
                    </Rows>
                </Section>
                <Section title=t.today_wait()>
                    <Rows>
                        <Row href="#3" title=t.kind_food() more="Canal side · 3 days" symbol=Symbol::Food><Tag standing=Standing::Open label=t.state_open() /></Row>
                        <Row href="#4" title=t.kind_lift() more=t.when_as_soon_as_possible() symbol=Symbol::Lift><Tag standing=Standing::Done label=t.state_done() /></Row>
                        <Row href="#5" title=t.kind_check_in() symbol=Symbol::CheckIn><Tag standing=Standing::Over label=t.state_cancelled() /></Row>
                        <Row href="#6" title=t.kind_other() symbol=Symbol::Other><Tag standing=Standing::Wrong label=t.state_not_sent() /></Row>
                    </Rows>
                </Section>
            </div>
            <div class="pane-side"><Empty symbol=Symbol::Open title=t.open_choose() /></div>
        </div>
    };
    frame(Sync::Waiting(2), "#today", main.into_any())
}

pub(super) fn errand() -> impl IntoView {
    let t = use_text();
    let main = view! {
        <div class="stack stack-wide panes-one">
            <PageHead title=t.kind_prescription() back="#today"><Tag standing=Standing::Held label=t.state_yours() /></PageHead>
            <Card>
                <Person name="Grace Okoro" class="person-large" />
                <Facts>
                    <Fact label=t.errand_what() symbol=Symbol::Prescription>"Blood pressure tablets from Hill’s. It is paid."</Fact>
                    <Fact label=t.errand_address() symbol=Symbol::Place>"Flat 4\n12 Canal Row"</Fact>
                    <Fact label=t.errand_getting_in() symbol=Symbol::Key>"Ring twice, then wait. The dog barks but is kind."</Fact>
                    <Fact label=t.errand_phone() symbol=Symbol::Phone><a href="tel:01632960123"><bdi>"01632 960123"</bdi></a></Fact>
                </Facts>
                <Tear>
                    <Button symbol=Symbol::Check>{t.errand_done()}</Button>
                    <Button weight=Weight::Plain symbol=Symbol::HandBack>{t.errand_hand_back()}</Button>
                </Tear>
            </Card>
            <OneOf name="outcome" label=t.errand_outcome() value="well" choices=vec![
                Choice::new("well", t.errand_outcome_well()).hint(t.errand_outcome_well_hint()).symbol(Symbol::Heart),
                Choice::new("noanswer", t.errand_outcome_no_answer()).hint(t.errand_outcome_no_answer_hint()).symbol(Symbol::CheckIn),
                Choice::new("worried", t.errand_outcome_worried()).hint(t.errand_outcome_worried_hint()).symbol(Symbol::Worry),
            ] />
            <AreaField name="words" label=t.errand_note() hint=t.errand_note_hint() need=Need::Optional />
            <Button class="button-wide">{t.errand_done_send()}</Button>
        </div>
    };
    frame(Sync::AllSent, "#today", main.into_any())
}

pub(super) fn parts() -> impl IntoView {
    let t = use_text();
    let icons = Symbol::ALL.iter().map(|symbol| view! { <Icon symbol=*symbol class="icon-large" /> }).collect_view();
    let notice = |tone, title: &'static str| view! { <Notice tone title /> };
    let main = view! {
        <div class="stack stack-wide">
            <PageHead title="Parts" back="#today" />
            <div class="cluster">{icons}</div>
            <div class="cluster">
                <Button>{t.errand_take()}</Button>
                <Button weight=Weight::Plain symbol=Symbol::Plus>{t.people_invite()}</Button>
                <Button weight=Weight::Quiet>{t.app_cancel()}</Button>
                <Button weight=Weight::Grave>{t.settings_sign_out()}</Button>
                <Button disabled=true>{t.app_send()}</Button>
                <LinkButton href="#x" weight=Weight::Plain symbol=Symbol::Phone>{t.app_call()}</LinkButton>
            </div>
            {notice(Tone::Know, t.join_promise())}
            {notice(Tone::Good, t.errand_taken())}
            {notice(Tone::Worry, t.errand_worried_next())}
            <Notice tone=Tone::Wrong title=t.refused_already_held("Ben")>
                <p>{t.refused_yours(t.did_claim())}</p>
                <Button weight=Weight::Plain>{t.refused_let_go()}</Button>
            </Notice>
            <div class="cluster">
                <Person name="Grace Okoro" /><Person name="Asha Patel" /><Person name="Ben" /><Person name="آشا" /><Person name="Li Na Wu" /><Person name="Tom O’Dea" />
            </div>
            <Rows>
                <Row href="#1" title="Grace Okoro" door="Grace Okoro" more=t.people_last_seen(t.when_yesterday()) />
                <Row href="#2" title="Ben Haruna" door="Ben Haruna" more=t.role_volunteer()><Tag standing=Standing::Open label=t.open_new() /></Row>
            </Rows>
            <TextField name="name" label=t.join_name() hint=t.join_name_hint() value="Asha" input=Input::Name />
            <TextField name="code" label=t.home_code() value="K7QM2P" input=Input::Code />
            <TextField name="phone" label=t.ask_phone() input=Input::Phone need=Need::Optional value="ring me" error=t.limit_phone().to_owned() />
            <SelectField name="zone" label=t.open_zone() value="b" choices=vec![Choice::new("a", "High Street"), Choice::new("b", "Canal side")] />
            <SomeOf name="roles" label=t.invite_roles() values=vec!["volunteer".to_owned()] choices=vec![
                Choice::new("volunteer", t.role_volunteer()).hint(t.role_volunteer_hint()),
                Choice::new("calltaker", t.role_call_taker()).hint(t.role_call_taker_hint()),
                Choice::new("organiser", t.role_organiser()).hint(t.role_organiser_hint()),
            ] />
            <Tick name="consent" label=t.record_consent() ticked=true />
            <Empty symbol=Symbol::Today title=t.today_nothing() hint=t.today_nothing_hint()>
                <LinkButton href="#open" weight=Weight::Plain>{t.today_look_open()}</LinkButton>
            </Empty>
            <QrFrame size=9 path="M1 1h3v3h-3zM5 1h1v1h-1zM5 5h3v1h-3zM1 5h2v3h-2zM4 4h1v4h-1zM6 7h2v1h-2z" label=t.invite_qr_label()><p>{t.invite_show()}</p></QrFrame>
            <dialog class="sheet" open="">
                <div class="sheet-inside">
                    <div class="sheet-head"><h2>{t.errand_hand_back_title()}</h2><RoundButton symbol=Symbol::Close label=t.app_close() on_press=|| () /></div>
                    <p>{t.errand_hand_back_hint()}</p>
                    <Button>{t.errand_hand_back()}</Button>
                </div>
            </dialog>
        </div>
    };
    frame(Sync::Refused(1), "#people", main.into_any())
}
