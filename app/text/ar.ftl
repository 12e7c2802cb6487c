### كلّ كلمة يقرؤها الناس في «كِث» بالعربية. قسم لكلّ شاشة أو صفحة.
### Arabic counts in six forms: zero, one, two, few (3–10), many (11–99) and other.
### Forms that read the same for women and men are preferred: verbal nouns instead of commands.

## Everywhere

app-name = Kith
app-skip = الانتقال إلى المحتوى
app-menu = القائمة الرئيسية
app-back = رجوع
app-close = إغلاق
app-cancel = إلغاء
app-save = حفظ
app-send = إرسال
app-change = تغيير
app-keep = إبقاؤه كما هو
app-call = اتصال
app-call-name = الاتصال بـ { $name }
app-copy = نسخ
app-copied = تمّ النسخ
app-share = مشاركة
app-try-again = محاولة أخرى
app-optional = يمكن تركه فارغًا
app-choose = يرجى الاختيار
app-nothing-written = لم يُكتب شيء
app-page-title = { $page } · Kith
app-to-today = إلى صفحة اليوم
app-loading = نفتح ما حُفظ على هذا الهاتف…
app-more = عرض المزيد
app-language = اللغة

## Menu

nav-today = اليوم
nav-open = المتاح
nav-record = تسجيل
nav-people = الناس
nav-settings = الإعدادات

## Sync line: is my work safe, and where is it?

sync-all-sent = وصل كلّ شيء
sync-waiting = { $count ->
    [zero] لا شيء في انتظار الشبكة
    [one] في انتظار الشبكة: أمر واحد
    [two] في انتظار الشبكة: أمران
    [few] في انتظار الشبكة: { $count } أمور
    [many] في انتظار الشبكة: { $count } أمرًا
   *[other] في انتظار الشبكة: { $count } أمر
}
sync-hub-busy = في انتظار مركز المجموعة: { $count }
sync-hub-full = مركز المجموعة ممتلئ. في الانتظار: { $count }
sync-sending = جارٍ الإرسال…
sync-refused = { $count ->
    [zero] لا شيء يحتاج إليك
    [one] أمر واحد يحتاج إليك
    [two] أمران يحتاجان إليك
    [few] { $count } أمور تحتاج إليك
    [many] { $count } أمرًا يحتاج إليك
   *[other] { $count } أمر يحتاج إليك
}
sync-signed-out = تمّ تسجيل الخروج على هذا الهاتف
sync-saved-here = محفوظ على هذا الهاتف، ويُرسَل عند عودة الشبكة.
sync-saved-for-hub = محفوظ على هذا الهاتف، ويُرسَل حين يستطيع مركز المجموعة استلامه.
sync-last = آخر اتصال بالمجموعة: { $when }
sync-never = لم يصل خبر من المجموعة بعد

## Kinds of help

kind-food = طرد غذائي
kind-food-hint = مشتريات أو طرد من بنك الطعام، إلى باب البيت
kind-prescription = دواء
kind-prescription-hint = إحضار الدواء من الصيدلية
kind-lift = توصيلة
kind-lift-hint = مشوار بالسيارة، ذهابًا أو ذهابًا وإيابًا
kind-check-in = اطمئنان
kind-check-in-hint = مكالمة أو طرق على الباب للاطمئنان
kind-company = رفقة
kind-company-hint = حديث أو مشي أو كوب شاي
kind-other = شيء آخر
kind-other-hint = بكلماتك أنت

## Times of day

when-any = أيّ وقت
when-morning = الصباح
when-morning-hint = من 8 إلى 12
when-afternoon = بعد الظهر
when-afternoon-hint = من 12 إلى 5
when-evening = المساء
when-evening-hint = من 5 إلى 9
when-as-soon-as-possible = في أقرب وقت ممكن
when-today = اليوم
when-tomorrow = غدًا
when-yesterday = أمس
when-day-and-time = { $day } الساعة { $time }
when-day-and-part = { $day }، { $part }
when-now = الآن
when-minutes-ago = { $count ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
when-hours-ago = { $count ->
    [zero] قبل أقلّ من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
when-days-ago = { $count ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
when-date = { $weekday } { $day } { $month }

## Days

day-monday = الاثنين
day-tuesday = الثلاثاء
day-wednesday = الأربعاء
day-thursday = الخميس
day-friday = الجمعة
day-saturday = السبت
day-sunday = الأحد

## Months

month-january = يناير
month-february = فبراير
month-march = مارس
month-april = أبريل
month-may = مايو
month-june = يونيو
month-july = يوليو
month-august = أغسطس
month-september = سبتمبر
month-october = أكتوبر
month-november = نوفمبر
month-december = ديسمبر

## States of an errand

state-open = متاح
state-yours = على عاتقك
state-asking = في انتظار موافقتهم
state-held = سيذهب أحدهم
state-held-by = على عاتق { $name }
state-waiting = في انتظار الشبكة
state-done = تمّ
state-cancelled = أُلغي
state-not-sent = لم يُقبل
state-back = متاح من جديد · { $when }
state-cancelled-on = أُلغي { $when }
state-done-by = كان { $name } هناك، { $when }
state-done-by-you = كنت هناك، { $when }
state-late = مضى موعده
state-put-away = الاسم مخفيّ

## Roles

role-volunteer = متطوّع أو متطوّعة
role-volunteer-hint = رؤية الطلبات المتاحة والذهاب إليها
role-call-taker = الردّ على الهاتف
role-call-taker-hint = تسجيل طلبات من يتّصلون
role-organiser = تنظيم
role-organiser-hint = رؤية الجميع ودعوة الناس والعناية بالمجموعة
role-safeguarding-lead = مسؤولية الحماية
role-safeguarding-lead-hint = وحدهم من يقرؤون بلاغات القلق
role-partner = جهة شريكة
role-partner-hint = إحالة الناس ومعرفة أنّ العون وصل
role-neighbour = جار
role-neighbour-hint = يطلب المساعدة ويرى ما يخصه ويخص من هم قريبون منه
check-met = التقى به أحد أفراد المجموعة
check-identity = اطّلعت المجموعة على أوراقه
check-references = شهد له أناس يعرفونه
check-background = تم الاطلاع على سجله لدى الشرطة

## What is wrong with a field

limit-missing = يرجى ملء هذه الخانة.
limit-choose = يرجى اختيار واحد.
limit-too-long = { $count ->
    [zero] الطول مناسب.
    [one] النصّ أطول من الحدّ بحرف واحد. يرجى اختصاره قليلًا.
    [two] النصّ أطول من الحدّ بحرفين. يرجى اختصاره قليلًا.
    [few] النصّ أطول من الحدّ بـ { $count } أحرف. يرجى اختصاره قليلًا.
    [many] النصّ أطول من الحدّ بـ { $count } حرفًا. يرجى اختصاره قليلًا.
   *[other] النصّ أطول من الحدّ بـ { $count } حرف. يرجى اختصاره قليلًا.
}
limit-at-most = { $count ->
    [zero] بلا حروف
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $count } أحرف على الأكثر
    [many] { $count } حرفًا على الأكثر
   *[other] { $count } حرف على الأكثر
}
limit-phone = لا يبدو هذا رقم هاتف. يرجى كتابته كما يُطلب.
limit-no-way-to-reach = يرجى كتابة رقم، أو من يمكن الوصول إليهم عن طريقه.
limit-date = يرجى كتابة يوم واضح، مثل 3 مارس.
limit-date-past = مضى هذا اليوم. يرجى اختيار يوم آخر.
limit-date-far = هذا اليوم بعد أكثر من نصف سنة. يرجى التحقّق من السنة.
limit-consent = لا يمكننا المتابعة إلا بموافقتك. يمكن وضع العلامة، أو الاتصال بنا.
limit-consent-said = لا يمكن التسجيل إلا بموافقتهم. تُقرأ الجملة، ثم توضع العلامة عند الموافقة.
limit-summary = { $count ->
    [zero] لا شيء يحتاج إلى مراجعة.
    [one] أمر واحد يحتاج إلى مراجعة. كلّ ما كتبته ما زال هنا.
    [two] أمران يحتاجان إلى مراجعة. كلّ ما كتبته ما زال هنا.
    [few] { $count } أمور تحتاج إلى مراجعة. كلّ ما كتبته ما زال هنا.
    [many] { $count } أمرًا يحتاج إلى مراجعة. كلّ ما كتبته ما زال هنا.
   *[other] { $count } أمر يحتاج إلى مراجعة. كلّ ما كتبته ما زال هنا.
}

## What did not go through

refused-already-held = كان السبق لـ { $name }. لم يضع شيء آخر ممّا فعلته.
refused-already-held-by-someone = سبقك شخص آخر إليه. لم يضع شيء آخر ممّا فعلته.
refused-followed-up = سبق أن اهتمّ { $name } بهذا.
refused-not-held = لم يعد هذا الطلب على عاتقك، فبقي كما هو.
refused-not-allowed = ليس لك هذا في هذه المجموعة. يمكن لفريق التنظيم فعله.
refused-changed-by-someone = غيّر شخص آخر هذا أيضًا. أيّهما نُبقي؟
refused-keep-theirs = إبقاء ما كتبه غيري
refused-keep-yours = إبقاء ما كتبتُه
refused-keep-both = إبقاء الاثنين
refused-no-longer-open = لم يعد هذا الطلب متاحًا، فقد تمّ أو أُلغي.
refused-over = انتهى هذا من قبل، فبقي كما هو.
refused-not-agreed = لم يوافق الجميع بعد.
refused-not-done-yet = لم يحدث هذا بعد.
refused-someone-else = يفضّلون شخصًا آخر هذه المرة. ليس في ذلك حكم عليك.
refused-kept-private = طلب هذا الشخص أن يُستثنى من ذلك.
refused-cancelled = ألغاه صاحب الطلب.
refused-not-found = لم نعد نجد هذا. ربّما أُزيل.
refused-missing = ثمّة شيء ناقص. يرجى ملؤه وإرساله من جديد.
refused-person-left = لم يعد هذا الشخص في المجموعة.
refused-too-many = هذا كثير دفعة واحدة. يرجى المحاولة بعد قليل.
refused-full = تتّسع القائمة لـ { $count } فقط، وهي ممتلئة.
refused-last-organiser = لا بدّ للمجموعة من منظّم. يلزم اختيار شخص آخر أوّلًا.
refused-not-understood = لا يعرف مركز المجموعة كيف يفعل هذا بعد. ما زال محفوظًا هنا.
refused-already-exists = هذا موجود من قبل، فلم يُضَف شيء.
refused-invite-over = انتهت مدّة هذه الدعوة.
refused-other = لم يتمكّن مركز المجموعة من قبول هذا. ما زال محفوظًا هنا.
refused-let-go = حسنًا، لا بأس
refused-send-again = إرساله من جديد
refused-open = عرضه
refused-theirs = ما هو مكتوب الآن
refused-yours-was = ما كتبته

## Today

today-title = اليوم
today-hello = أهلًا { $name }
today-elsewhere = سُجّل الدخول باسمك على هاتف أو حاسوب آخر: { $when }
today-elsewhere-hint = إن لم تكن أنت، فسجّل خروج ذلك الجهاز وأخبر أحد المنظّمين.
today-elsewhere-look = انظر أين سجّلت الدخول
today-elsewhere-me = كان ذلك أنا
today-your-errands = ما وعدت بالذهاب إليه
today-wait = في انتظار أحد
today-questions = هل يمكنهم القدوم؟
today-question = { $name } يودّ القدوم إلى { $asker }
today-twice = هل قيل مرتين؟
today-twice-hint = يبدو أنهما الطلب نفسه. ألغِ أحدهما إن كان كذلك.
today-plans = اطمئنان بلا أحد
today-plan = لم يعد أحد يتناوب على التواصل مع { $name }
today-plan-choose = اختر من يتناوب
today-quiet = انقطع التواصل
quiet-pair = لم يلتقِ { $helper } و{ $name } منذ فترة
quiet-person = لم يتواصل أحد مع { $name }
quiet-ask = { $name } ما زال ينتظر أحدًا
quiet-last = آخر تواصل: { $when }
quiet-never = لا تواصل حتى الآن
quiet-waits = طُلب { $when }
quiet-ask-helper = اسأل { $helper } عن الأحوال
quiet-be-in-touch = تواصل معهم
quiet-find = ابحث عن أحد
today-nothing = لا شيء لك اليوم
today-nothing-hint = يمكن النظر في الطلبات المتاحة، أو طاب يومك.
today-look-open = عرض الطلبات المتاحة
today-done = ما قمت به اليوم
today-waited = طُلب { $when }
today-came-back = عاد { $when }
today-back = عاد إلينا
today-follow-up = ينتظر المتابعة
today-follow-up-done = تمّت المتابعة
today-followed-up = سُجّل. شكرًا.
today-group = المجموعة
today-group-calm = لكلّ من طلب من يساعده. لا شيء ينتظرك.
today-none-today = لا شيء لليوم.
today-visit-by = كان { $name } هناك، { $when }

## Open errands

open-title = الطلبات المتاحة
open-hint = يظهر نوع العون والحيّ فقط. أمّا الاسم والعنوان فيظهران بعد قبولك.
open-count = { $count ->
    [zero] لا طلبات متاحة
    [one] طلب واحد متاح
    [two] طلبان متاحان
    [few] { $count } طلبات متاحة
    [many] { $count } طلبًا متاحًا
   *[other] { $count } طلب متاح
}
open-nothing = لا شيء متاح بقربك
open-nothing-hint = حين يطلب أحد العون يظهر هنا من تلقاء نفسه.
open-everywhere = كلّ الأحياء
open-zone = الحيّ
open-choose = يُفتح هنا الطلب الذي تختاره.
open-new = جديد
open-all = كلّها
open-first = تُسأل أنت أولًا
open-near = في أحيائك
open-others = في أماكن أخرى
open-no-offer = بذكر ما يسرّك القيام به وأين، تظهر تلك أوّلًا.
open-say-offer = ذكره في الإعدادات

## Errand

errand-title = طلب
errand-asking = نسألهم أولًا لأنكما لم تلتقيا. ستحصل على العنوان عندما يوافقون.
someone-else-hint = الطلب متاح للآخرين الآن. شكرًا لعرضك المساعدة.
why-paired = { $count ->
    [zero] مرتبط بهم
    [one] مرتبط بهم والتقى بهم مرة
    [two] مرتبط بهم والتقى بهم مرتين
    [few] مرتبط بهم والتقى بهم { $count } مرات
    [many] مرتبط بهم والتقى بهم { $count } مرة
   *[other] مرتبط بهم والتقى بهم { $count } مرة
}
why-paired-new = مرتبط بهم
why-covers = ينوب عمّن يرتبط بهم
why-visited = { $count ->
    [zero] لم يزرهم بعد
    [one] زارهم مرة
    [two] زارهم مرتين
    [few] زارهم { $count } مرات
    [many] زارهم { $count } مرة
   *[other] زارهم { $count } مرة
}
why-offers = يسعده أن يقوم بهذا: { $kind }، { $zone }
why-speaks = يتحدث اللغة
skill-car = لديه سيارة
skill-lifting = يستطيع الحمل والنقل
skill-forms = يجيد ملء الاستمارات والرسائل
skill-devices = يجيد استخدام الهواتف والحواسيب
skill-care = معتاد على مساعدة من يضعف بصره أو سمعه أو ذاكرته
skill-animals = يسعده الاعتناء بالحيوانات
why-you-paired = تُسأل أولًا لأنكما تعرفان بعضكما.
why-you-circle = تُسأل مبكرًا لأنهم يعرفونك.
why-you-zone = تُسأل مبكرًا لأن هذا ما تعرضه.
travels-paired = حتى الآن لا يُسأل إلا من يرتبط بهم.
travels-circle = حتى الآن لا يُسأل إلا من يعرفهم.
travels-zone = حتى الآن لا يُسأل إلا من يعرض هذه المساعدة.
travels-until = يسمع به الآخرون ابتداءً من { $when }.
who-could-go = من يمكنه الذهاب
left-break = { $name } في استراحة.
left-not-then = لا يناسب { $name } هذا الوقت.
left-week = قام { $name } بما يكفي هذا الأسبوع.
left-full = لدى { $name } ما يكفي الآن.
who-in-hand = { $count ->
    [zero] لا شيء لديه
    [one] لديه طلب واحد
    [two] لديه طلبان
    [few] لديه { $count } طلبات
    [many] لديه { $count } طلبًا
   *[other] لديه { $count } طلب
}
may-come = هل يمكن أن يأتي { $name }؟
may-come-to = هل يمكن أن يأتي { $name } إلى { $asker }؟
may-come-hint = لم يلتقيا بعد. لا يعرف أحد العنوان قبل الموافقة.
may-come-waits = ننتظر جوابهم.
may-come-yes = نعم
may-come-said = قالوا نعم
may-come-else = شخص آخر من فضلكم
may-come-behalf = الأمر عاجل: أوافق نيابة عنهم
may-come-told = تم. يحصل على العنوان الآن.
may-come-else-told = تم. يُسأل الآخرون الآن.
again-ask = طلب الشيء نفسه مرة أخرى
again-done = تم الطلب مرة أخرى.
errand-take = يمكنني الذهاب
errand-take-hint = يمكنك إعادته في أيّ وقت، ولا لوم عليك.
errand-taken = هو لك الآن. شكرًا.
errand-hand-back = إعادته
errand-hand-back-title = إعادة هذا الطلب؟
errand-hand-back-hint = سيظهر لغيرك فورًا. لا داعي لذكر السبب.
errand-handed-back = أُعيد الطلب. شكرًا لإخبارنا.
errand-done = تمّت الزيارة
errand-done-title = كيف كانت الزيارة؟
errand-done-hint = تُحفظ على هذا الهاتف فورًا.
errand-outcome = كيف الحال هناك؟
errand-outcome-well = كلّ شيء بخير
errand-outcome-well-hint = في البيت وبخير
errand-outcome-no-answer = لا جواب
errand-outcome-no-answer-hint = لم يفتح الباب أو يردّ على الهاتف أحد
errand-outcome-worried = عندي قلق
errand-outcome-worried-hint = يراه فريق التنظيم أوّلًا
outcome-well = كلّ شيء بخير
outcome-no-answer = لا جواب
outcome-worried = قلق
errand-note = بضع كلمات إن أحببت
errand-note-hint = يُكتب هنا ما لا بأس أن يقرأه صاحب الطلب.
errand-done-send = حفظ هذه الزيارة
errand-was-done = تمّ { $when }
errand-done-thanks = حُفظت الزيارة. شكرًا لذهابك.
errand-no-answer-next = ما زال هذا الطلب معك: حاول لاحقًا أو أعِده. وسيراه المنظّمون أيضًا.
errand-worried-next = إن كان أحد في خطر الآن فالاتصال بالرقم 999 أوّلًا.
errand-what = المطلوب
errand-when = متى
errand-where = أين
errand-phone = الهاتف
errand-no-phone = لا هاتف. يلزم الذهاب وطرق الباب.
errand-address = العنوان
errand-getting-in = الدخول
errand-care = يحسن أن تعرف
errand-address-later = يظهر العنوان بعد قبولك.
errand-address-after-signal = يصل الاسم والعنوان عند عودة الشبكة.
errand-address-gone = مُحي العنوان من هذا الهاتف كما وعدنا.
errand-see-on-map = الخريطة
errand-asked = طُلب { $when }
errand-asked-by = سجّله { $name }
errand-history = ما جرى
errand-change = تعديله
errand-change-title = تعديل ما طُلب
errand-change-hint = من سيذهب يرى التعديل.
errand-change-send = حفظ التعديل
errand-changed = تم التعديل.
errand-cancel = لم تعد ثمّة حاجة إليه
errand-cancel-title = إلغاء هذا الطلب؟
errand-cancel-hint = سنخبر من كان سيذهب.
errand-not-here = هذا الطلب ليس على هذا الهاتف
errand-not-here-hint = ربّما تمّ، أو لم يكن لك أن تراه.
errand-for = { $what } لـ { $name }
errand-address-put-away = لم يتّصل هذا الهاتف بالمجموعة منذ يوم، فأخفى العنوان. يعود حين تتوفّر الشبكة. ويمكنك مع ذلك أن تقول كيف كانت الزيارة.
errand-address-theirs = لا يرى الاسم والعنوان إلا من سيذهب والمنظّمون.
errand-reach = طريقة أخرى للوصول إليهم
errand-more-about = المزيد عن { $name }
errand-followed-up = اهتمّ { $name } بهذا.
errand-no-answer-thanks = حُفظ. شكرًا على الذهاب. يبقى الطلب معك لمحاولة أخرى أو لإعادته.
errand-worried-thanks = حُفظ. سيراه المنظّمون قبل غيره. شكرًا على الإبلاغ.
errand-worried-then = ثم يُكتب ما شوهد. يقرؤه أحد المنظّمين ويتّصل.
errand-others = طلبات أخرى
errand-take-back = إتاحته لشخص آخر
errand-take-back-title = إتاحة هذا لشخص آخر؟
errand-take-back-hint = سيرى من قبله أنّه متاح من جديد. يُستحسن الاتصال به أوّلًا.
errand-taken-back = صار متاحًا من جديد.
errand-was-cancelled = أُلغي. سيرى ذلك من كان سيذهب.
errand-taken-waiting-short = لك حين تتوفّر الشبكة
errand-visit-when = متى كانت الزيارة؟
errand-visit-earlier = قبل ذلك
errand-visit-at = اليوم والساعة
errand-visit-not-yet = لم يحن هذا الوقت بعد.
errand-visit-too-long-ago = هذا قبل أكثر من أسبوع. يرجى التحقّق من اليوم.

## Record an ask

record-title = تسجيل طلب
record-script = لا داعي للعجلة. يمكن قراءة الأسئلة كما هي.
record-who = لمن الطلب؟
record-name = ما الاسم؟
record-name-hint = كما يقوله صاحبه تمامًا
record-leave-empty = يُسأل عمّا يفيد فقط، وما لا يودّون قوله يبقى فارغًا.
record-kind = أيّ نوع من العون؟
record-what = ما المطلوب؟
record-what-hint = مثلًا: كيس مشتريات بلا مكسّرات
record-when = متى يلزم؟
record-zone = في أيّ حيّ؟
record-address = العنوان
record-address-hint = لا يراه إلا من سيذهب وفريق التنظيم
record-getting-in = كيف يكون الدخول؟
record-getting-in-hint = جرس، رمز، كلب، مشي بطيء إلى الباب
record-care = هل من شيء يحسن معرفته؟
record-care-hint = حمية، حساسية، ضعف سمع
record-phone = رقم الهاتف
record-phone-hint = محمول أو أرضي
record-through = عن طريق من نصل إليهم؟
record-through-hint = جار، ابنة، مشرف المبنى
record-consent-read = للقراءة بصوت مسموع
record-consent-script = «نكتب ما تقوله لنا ليتمكّن أحد الجيران من العون. لا يرى عنوانك إلا من يأتي إليك وفريق التنظيم. يمكنك تغيير رأيك في أيّ وقت. هل هذا مناسب؟»
record-consent = جاءت الموافقة
record-who-comes = من يمكنه القدوم
record-new-face = شخص لم يلتقوا به
record-ask-first = اسألوهم أولًا
record-ask-first-hint = يتصل بهم أحد قبل الزيارة الأولى
record-anybody = أي شخص مرحّب به
record-urgent = لا يمكن أن ينتظر إلى الغد
record-skills = ما يتطلبه الأمر
record-language = لغة يتحدثها من يأتي
record-twice = لقد طلبوا هذا من قبل
record-twice-hint = اطّلع عليه قبل أن تدوّنه مرة أخرى.
record-twice-open = اطّلع عليه
record-known-already = ربما نعرفهم من قبل
record-known-already-hint = ابحث عنهم أعلاه حتى لا يُدوَّنوا مرتين.
record-send = تسجيله
record-search = هل نعرفهم من قبل؟
record-search-hint = اسم أو رقم أو شارع
record-none-found = لم نجد أحدًا. يمكن تسجيلهم أدناه.
record-known = نعرف كيف نصل إليهم.
record-somebody-else = لشخص آخر
record-need = ما الأمر؟
record-when-hint = إن تُرك فارغًا ففي أقرب وقت
record-part = في أيّ وقت من اليوم؟
record-first-name = هل يجوز أن يعرف المساعدون الاسم الأوّل قبل قبولهم الذهاب؟
record-first-name-hint = يُكتب هنا عند الموافقة
record-empty = إفراغ النموذج
record-empty-title = إفراغ النموذج؟
record-empty-hint = يزول ما كُتب، فهو لم يُحفظ.
record-not-yours = يسجّل الطلبات متلقّو المكالمات والمنظّمون
record-not-yours-hint = اتّصل بك أحد؟ يمكن إبلاغ منظّم، أو إعطاؤه عنوان الصفحة العاديّة.
record-saved-title = تمّ التسجيل
record-tell = ما يقال لهم
record-tell-script = «سجّلنا طلبكم. سيقرؤه أحد الجيران قريبًا، وسنخبركم بمن سيأتي قبل مجيئه.»
record-tell-code = «هذا رمزكم. به يمكنكم رؤية طلبكم أو تغييره أو إلغاؤه، أو الاتصال بنا.»
record-code-hint = يُقرأ في مجموعات من أربعة
record-code-later = يصل الرمز حين تتوفّر الشبكة. ولا حاجة إليه لتصل المساعدة.
record-code-coming = نطلب الرمز…
record-code-get = طلب الرمز
record-another = تسجيل طلب آخر

## People

people-title = الناس
people-hint = كلّ من تعرفه المجموعة. قد يطلب الشخص نفسه العون ويقدّمه.
people-search = البحث عن شخص
people-members = يقدّمون العون
people-others = معروفون لدينا
people-nothing = لا أحد بعد
people-nothing-hint = يظهر الناس هنا حين يطلبون أو ينضمّون.
people-none-found = لا أحد بهذا الاسم
people-you = أنت
people-roles = الدور هنا
people-asks = الطلبات
people-seen-by = زيارات من
people-last-seen = آخر زيارة { $when }
people-never-seen = لا زيارة بعد
people-invite = دعوة شخص

## Invite

invite-title = دعوة شخص
invite-hint = يُفتح الرابط أو تُوجَّه الكاميرا إلى المربّع. كلّ دعوة لشخص واحد.
invite-roles = ما الدور؟
invite-make = إعداد الدعوة
invite-show = يمكنهم توجيه الكاميرا إلى هذا المربّع
invite-link = أو إرسال هذا الرابط
invite-until = تعمل مرّة واحدة، حتى { $when }
invite-needs-signal = إعداد الدعوة يحتاج إلى شبكة. كلّ ما عداه يعمل بلا شبكة.
invite-another = دعوة شخص آخر
invite-qr-label = مربّع مرمَّز يفتح الدعوة
invite-copy-by-hand = لا يسمح هذا المتصفّح بالنسخ. يمكن تحديد الرابط ونسخه باليد.

## Settings

settings-title = الإعدادات
settings-you = أنت
settings-group = مجموعتك: { $group }
settings-language = اللغة
settings-appearance = اللغة والألوان
settings-look = فاتح أو داكن
settings-look-auto = مثل الهاتف
settings-look-light = فاتح
settings-look-dark = داكن
settings-waiting = في انتظار الإرسال
settings-waiting-nothing = لا شيء ينتظر. وصل كلّ ما فعلته.
settings-waiting-hint = هذه محفوظة على هذا الهاتف، وتُرسَل وحدها عند عودة الشبكة.
settings-waiting-since = كُتب { $when }
settings-try-now = محاولة الإرسال الآن
settings-phone = هذا الهاتف
settings-version = Kith { $version }
settings-storage-safe = وعد هذا الهاتف بأن يصون ما حُفظ.
settings-storage-unsafe = قد يمحو هذا المتصفّح ما حُفظ. إضافة Kith إلى الشاشة الرئيسية تصونه.
settings-what-is-here = ما على هذا الهاتف
settings-what-is-here-hint = الطلبات القريبة منك، وعنوان كلّ من ستزوره، حتى يوم بعد الزيارة.
settings-sign-out = تسجيل الخروج على هذا الهاتف
settings-sign-out-title = تسجيل الخروج على هذا الهاتف؟
settings-sign-out-hint = يُزال كلّ ما وضعته المجموعة على هذا الهاتف.
settings-sign-out-waiting = { $count ->
    [zero] لا شيء ينتظر الإرسال.
    [one] أمر واحد لم يُرسَل بعد وسيضيع. الأفضل انتظار الشبكة إن أمكن.
    [two] أمران لم يُرسَلا بعد وسيضيعان. الأفضل انتظار الشبكة إن أمكن.
    [few] { $count } أمور لم تُرسَل بعد وستضيع. الأفضل انتظار الشبكة إن أمكن.
    [many] { $count } أمرًا لم يُرسَل بعد وسيضيع. الأفضل انتظار الشبكة إن أمكن.
   *[other] { $count } أمر لم يُرسَل بعد وسيضيع. الأفضل انتظار الشبكة إن أمكن.
}
settings-signed-out = تمّ تسجيل الخروج. لم يبقَ على هذا الهاتف شيء من المجموعة.
settings-saved = حُفظ.
settings-about = بضع كلمات عنك
settings-about-hint = لمن تساعدهم: أسكن قرب الحديقة ولديّ كلب صغير
settings-about-empty = لم يُكتب شيء عنك بعد.
settings-our-group = مجموعتنا
settings-group-name = ما اسم المجموعة؟
settings-reach = كيف يصل الجيران إلى شخص من المجموعة
settings-reach-hint = رقم ومتى يُجاب عليه. يظهر في الصفحات العاديّة.
settings-zones = الأحياء
settings-zone-new = حيّ آخر
settings-zone-hint = اسم متداول، مثل «ضفّة النهر». دون شارع ورقم.
settings-zone-add = إضافة
settings-zone-added = أُضيف.
settings-devices = أين سجّلت الدخول
settings-devices-asking = نسأل المجموعة…
settings-devices-no-signal = قائمة هواتفك تحتاج إلى الشبكة.
settings-device-here = هذا الجهاز
settings-device-seen = آخر اتصال: { $when }
settings-device-since = تسجيل الدخول: { $when }
settings-device-out = تسجيل خروجه
settings-device-out-title = تسجيل خروج { $name }؟
settings-device-out-hint = لن يقرأ شيئًا من الآن، ويُفرغ نفسه حين تتوفّر له الشبكة. ويضيع ما لم يُرسل منه.
settings-device-out-done = سُجّل خروجه.
settings-another = سجّل الدخول على هاتف آخر
settings-another-hint = لهاتف جديد، أو لحاسوب إلى جانب هذا الهاتف. تبقى أنت نفسك على كليهما.
settings-another-show = وجِّه كاميرا الهاتف الآخر نحو هذا
settings-another-link = أو افتح هذا الرابط عليه
settings-another-square = رمز مربّع يسجّل دخولك
settings-another-careful = من يفتحه يدخل باسمك. لا تُرِه لأحد غيرك.
settings-foreseen = قد لا يُقبل هذا: { $why }
settings-storage = حفظه بأمان
settings-source = برنامج حرّ برخصة AGPL: على من يشغّله لغيره أن يتيح لهم شفرته المصدريّة.

## One person

person-contact = كيفيّة الوصول إليهم
person-saved = تمّ التغيير.
person-since = هنا منذ { $when }
person-has-left = لم يعد مع المجموعة
person-change-roles = تغيير الأدوار
person-roles-changed = تمّ التغيير، ويسري من الآن.
person-remove = إخراج من المجموعة
person-remove-title = إخراج { $name } من المجموعة؟
person-remove-hint = لن يقرأ شيئًا من الآن، ويُفرغ هاتفه نفسه، ويعود ما كان معه إلى الآخرين.
person-removed = أُخرج. وما كان معه صار متاحًا.
person-leave = مغادرة المجموعة
person-leave-title = مغادرة المجموعة؟
person-leave-hint = يُفرغ هذا الهاتف نفسه، ويعود ما كان معك إلى الآخرين. شكرًا على كلّ شيء.
person-not-here = هذا الشخص ليس على هذا الهاتف
person-not-here-hint = يظهر الجار ما دمت ستذهب إليه، ويومًا بعد ذلك.

## What was done, for the waiting list

did-claim = قبول الذهاب
did-hand-back = إعادة طلب
did-done = تسجيل زيارة
did-cancel = إلغاء طلب
did-ask = تسجيل طلب
did-change = تغيير
did-person = إضافة شخص
did-group = تغيير اسم المجموعة
did-zone = إضافة حيّ
did-describe = الكتابة عن النفس
did-roles = تغيير أدوار شخص
did-remove = إنهاء عضويّة
did-contact = تغيير طريقة الوصول إلى شخص
did-confirm = تأكيد وصول المساعدة
did-offer = ذكر ما يسرّك القيام به
did-offer-end = سحب عرض
did-follow-up = متابعة زيارة
did-checks = دوّنت ما تم التحقق منه
did-agree = وافقت على قدوم مساعد
did-someone-else = طلبت شخصًا آخر
did-spread = غيّرت طريقة وصول الطلبات
did-pair-propose = اقتراح أن يبقى شخصان على تواصل
did-pair-agree = الموافقة على البقاء على تواصل
did-pair-decline = تأجيل البقاء على تواصل
did-pair-keep = قبول الاستمرار في التواصل
did-pair-limit = تغيير ما يناسب شخصين
did-pair-pause = إيقاف التواصل مؤقّتًا
did-pair-resume = استئناف التواصل
did-pair-end = إنهاء التواصل
did-cover-name = ذكر من ينوب
did-cover-agree = الموافقة على النيابة
did-cover-end = إنهاء النيابة
did-note = كتابة ملاحظة
did-read = فتحت ملاحظة لقلّة
did-handover-propose = اقتراح من يتابع
did-handover-agree = الموافقة على المتابعة
did-handover-plan = التخطيط لزيارة مشتركة
did-handover-complete = إتمام التسليم
did-handover-end = إبقاء الأمر كما هو
did-plan = التخطيط لاطمئنان منتظم
did-plan-change = تغيير خطة الاطمئنان
did-plan-skip = تخطي اطمئنان واحد
did-plan-pause = إيقاف الاطمئنان مؤقتًا
did-plan-resume = استئناف الاطمئنان
did-plan-end = إنهاء الاطمئنان
did-check-in = تسجيل اطمئنان
did-take-over = قلت إنك ستتولى هذا
did-ladder = تغيير من يُسأل بعد ذلك
did-round = فتح جولة اتصالات
did-call-claim = أخذ اتصال
did-call-back = إعادة اتصال
did-round-close = إغلاق جولة اتصالات
did-wish = كتابة ما يهمّ
did-wish-change = تغيير ما يهمّ
did-wish-nearer = قلت إن الأمر صار أقرب
did-wish-true = قلت إن الأمر تحقّق
did-wish-aside = وضعت الأمر جانبًا
did-wish-again = قلت إن الأمر يهمّ من جديد
did-reflect = قلت كيف حالك
did-reflect-later = قلت «ليس الآن»
did-reflect-back = تراجعت عمّا قلت
did-circle-add = إضافة شخص إلى دائرة
did-circle-sight = تغيير ما يجوز لشخص أن يراه
did-circle-leave = إخراج شخص من دائرة
did-next-contact = تغيير يوم التواصل القادم
did-private = تغيير ما يُستثنى منه
did-peace = طلب بعض الهدوء
did-back = القول إن الناس يمكنهم المجيء من جديد
did-withdraw = سحب الموافقة على نقل البيانات
did-erase = طلب أن يُنسى شخص
did-about = { $what }، { $whose }
did-other = أمر من هذا الهاتف

## What was done together, for the waiting list

did-offer-pause = إيقاف عرض مؤقّتًا
did-offer-resume = استئناف عرض
did-give = ذكر ما يحبّ شخص أن يقدّمه
did-give-later = تأجيل العطاء
did-thank = قول شكرًا
did-thank-read = قراءة شكر
did-introduce = اقتراح أن يلتقي شخصان
did-meet-yes = الموافقة على لقاء شخص
did-meet-not-now = تأجيل لقاء شخص
did-introduce-end = إنهاء تعارف
did-gathering = التخطيط للقاء
did-gathering-change = تغيير لقاء
did-gathering-cancel = إلغاء لقاء
did-gathering-join = تأكيد الحضور إلى لقاء
did-gathering-leave = الاعتذار عن لقاء

## Two people who keep in touch

pace-weekly = كلّ أسبوع تقريبًا
pace-fortnightly = كلّ أسبوعين تقريبًا
pace-monthly = كلّ شهر تقريبًا
pace-now-and-then = من حين إلى آخر، حين يناسب الاثنين
ending-enough = لم تعد هناك حاجة إليه
ending-less-time = صار الوقت أقلّ الآن
ending-moved = انتقل أحدهما إلى مكان آخر
ending-fit = لم يكن مناسبًا تمامًا، ولا بأس
ending-passed = توفّي أحدهما
ending-handed-over = تابع شخص آخر
ending-left = غادر المساعد المجموعة
ending-not-now = ليس الآن
pair-neighbour = أحد الجيران
pair-title = { $helper } و{ $person }
pair-proposed = مُقترَح
pair-trial = قيد التجربة
pair-active = على تواصل
pair-paused = في استراحة
pair-paused-until = في استراحة حتى { $day }
pair-ended = انتهى
pair-pace = كم مرّة
pair-last = آخر لقاء
pair-last-on = آخر لقاء: { $day }
pair-last-never = ليس بعد
pair-since = على تواصل منذ
pair-suits-you = ما يناسبك
pair-suits = ما يناسب { $name }
pair-suits-all = أيّ يوم وأيّ نوع من المساعدة
pair-outside = خارج البيت فقط
pair-inside = وفي البيت أيضًا
pair-any-day = أيّ يوم
pair-any-kind = أيّ نوع من المساعدة
pair-yes-label = الموافقة
pair-yes-told = وافق { $person } أمام { $name }
pair-not-here-title = البقاء على تواصل
pair-not-here = هذان الشخصان ليسا على هذا الهاتف
pair-not-here-hint = ربّما انتهى الأمر، فزال كلّ ما يخصّه من هنا كما وعدنا.
pair-ask = هل تودّ البقاء على تواصل مع { $name }؟
pair-ask-hint = يمكنك الاستراحة أو التوقّف في أيّ وقت. وإن قلت ليس الآن فلن يعلم أحد أنّه كان أنت.
pair-yes = نعم، بكلّ سرور
pair-not-now = ليس الآن
pair-agreed = سُجّل. شكرًا لك.
pair-noted = سُجّل. شكرًا على السؤال.
pair-declined = لا بأس. لن يعلم أحد مَن قال لا.
pair-ask-them = هل يودّ { $person } البقاء على تواصل مع { $helper }؟
pair-ask-them-hint = لا حساب لديهم. إن قالوا لك ذلك فسجّله هنا باسمك.
pair-said-to-me = قال لي { $name } نعم
pair-keep-title = هل يناسبكما الأمر؟
pair-keep-hint = ما زلتما في التجربة. لا داعي للعجلة.
pair-keep = نعم، لنستمرّ
pair-kept = حسنًا. يستمرّ حتى يقول أحدكما غير ذلك.
pair-resume-title = الأمر في استراحة
pair-resume-hint = يمكن استئنافه في أيّ وقت، حتى قبل اليوم المذكور.
pair-resume = استئناف
pair-resumed = سعداء بعودتك.
pair-actions = ما يمكنك فعله
pair-change-yours = تغيير ما يناسبك
pair-change = تغيير ما يناسب { $name }
pair-changed = تمّ التغيير، والآخر يراه.
pair-days = أيّ الأيّام؟
pair-days-hint = ترك الكلّ فارغًا يعني أيّ يوم
pair-kinds = أيّ أنواع المساعدة؟
pair-kinds-hint = ترك الكلّ فارغًا يعني أيّ نوع
pair-words = أيّ شيء آخر؟
pair-words-hint = ليس قبل العاشرة. الهاتف أفضل.
pair-pause = استراحة لبعض الوقت
pair-pause-hint = يعود ما في اليد إلى الآخرين، وأوّلًا إلى من ينوب.
pair-pause-until = حتى أيّ يوم؟
pair-pause-until-hint = اتركه فارغًا إن لم تعرف بعد
pair-pause-send = استراحة
pair-rests = في استراحة. خذ ما تحتاجه من وقت.
pair-end = إنهاء بلطف
pair-end-hint = لا يضيع شيء ممّا كُتب، ويمكنكما البدء من جديد يومًا ما. ويمحو هاتف من كان يأتي العنوان.
pair-end-why = ما الأقرب؟
pair-end-send = إنهاء
pair-was-ended = انتهى. شكرًا على الوقت الذي قضيتماه معًا.
pair-again = اقتراحه من جديد
pair-suggested = اقتُرح. وسيُسأل الاثنان.
pair-timeline = ما حدث
pair-asked = طلب
pair-rang = اتّصل { $name }، { $when }
pair-before = على تواصل من { $from } إلى { $to }
pair-was-suggested = اقتُرح { $when }
pair-next-yes = ما رأيك؟
pair-next-take-over = هل تتابع؟
pair-next-step-in = هل تنوب؟
pair-next-hand-over = جاهز للتسليم
pair-next-while = مضى وقت. اتّصال سيكون لطيفًا.
pair-next-trial = نرى إن كان مناسبًا
pair-next-waits = في انتظار الموافقة
cover-title = من ينوب
cover-waits = { $name }، حين يوافق الجميع
cover-name = ذكر من ينوب
cover-hint = لحين لا يستطيع الأوّل المجيء. ويُسأل الاثنان قبل أن يسري.
cover-who = من يمكنه أن ينوب؟
cover-named = ذُكر. وسيُسأل الاثنان.
cover-ask = هل يمكنك أن تنوب عن { $helper } عند { $person } أحيانًا؟
cover-ask-hint = ستُسأل قبل غيرك. ولا تعرف العنوان إلّا حين يكون الطلب في يدك.
cover-ask-person = حين لا يستطيع { $helper } المجيء، هل يأتي { $cover }؟
cover-ask-person-hint = حينها فقط. ويمكنك تغيير رأيك في أيّ وقت.
cover-ask-them = هل يرتاح { $person } لمجيء { $name } أحيانًا؟
cover-agreed = سُجّل. شكرًا لك.
cover-end = لم يعد أحد ينوب
cover-ended = سُجّل. لا أحد ينوب الآن.
note-write = كتابة ملاحظة
note-words = ما الذي يحسن تذكّره؟
note-words-hint = اكتب ما لا يزعجك أن يقرؤوه.
note-reach = من يمكنه قراءته؟
note-pair = أنتما الاثنان
note-pair-hint = والمنظّمون
note-few = قلّة فقط
note-few-hint = أنت والمنظّمون ومن وافقوا عليه
note-few-tag = لقلّة
note-agreed = على من وافقوا أيضًا؟
note-saved = كُتبت.
note-by = كتب { $name }، { $when }
note-sealed = ملاحظة لقلّة، لم تُفتح
note-sealed-hint = لا يقرأ هذا إلّا قلّة. ويُسجَّل أنّك فتحتها، ويرى ذلك المنظّمون والشخص نفسه.
note-open = افتحها
note-opened = فُتحت، وسُجّل ذلك.
note-read-by = فتحها { $name }، { $day }
handover-title = تسليم
handover-propose = التسليم إلى شخص آخر
handover-hint = يُسأل هو أوّلًا ثمّ الشخص نفسه. ولا يتغيّر شيء قبل موافقة الاثنين.
handover-who = من يمكنه أن يتابع؟
handover-ask-send = سؤالهم
handover-proposed = سُئل. ولم يتغيّر شيء بعد.
handover-under-way = { $helper } يسلّم إلى { $newcomer }
handover-ask = هل تودّ المجيء إلى { $person } من الآن بدلًا من { $helper }؟
handover-ask-hint = إن رضوا بك أيضًا يمكنكما الذهاب معًا مرّة قبل أن يسري.
handover-ask-person = هل يأتي { $newcomer } من الآن بدلًا من { $helper }؟
handover-ask-them = هل يرتاح { $person } لمجيء { $newcomer }؟
handover-said-hint = اسألهم، واسأل أيّ الملاحظات تنتقل.
handover-notes = أيّ الملاحظات يقرؤها { $name }؟
handover-notes-hint = اقرأها عليهم. ولا ينتقل إلّا ما عُلّم.
handover-notes-none = لا ملاحظات تنتقل.
handover-ready = وافق الجميع
handover-joint = الذهاب معًا: { $when }
handover-plan = التخطيط للذهاب معًا
handover-plan-day = أيّ يوم؟
handover-plan-hint = الفراغ يعني أنّه لا يوم محدّدًا
handover-planned = خُطّط له، وجميعكم يراه.
handover-complete-title = وافق الجميع على مجيء { $newcomer } إلى { $person }
handover-complete-hint = من حينها يزول العنوان من هاتف { $name }. ولا يضيع شيء ممّا كُتب.
handover-complete = التسليم الآن
handover-done = تمّ التسليم. شكرًا لكم جميعًا.
handover-stop = إبقاء الأمر كما هو
handover-stopped = بقي كلّ شيء كما كان.
today-pairs = أشخاص تعرفهم
person-pairs = من يبقون على تواصل معه
person-suggest = اقتراح شخص
person-suggest-hint = يُسأل الاثنان، ولا يسري إلّا بموافقتهما.
person-suggest-who = من؟
person-suggest-visited = { $name } · كان هناك { $when }
person-suggest-send = اقتراح
errand-keep-title = هل تودّ الاستمرار في زيارة { $name }؟
errand-keep-hint = إن رغبوا أيضًا فستُسأل أوّلًا حين يحتاجون شيئًا. ويمكنك التوقّف في أيّ وقت.
errand-keep-yes = نعم، أودّ ذلك
errand-kept = اقتُرح. والآن يُسأل { $name }.

## Check-ins: whose turn it is

turn-mine = اطمئنان هو من نصيبك الآن
turn-ladder = لم يصل إليهم أحد بعد
turn-call = بالهاتف
turn-visit = عند الباب
turn-since-until = من نصيبك منذ: { $since } · يرجى إتمامه قبل: { $until }
turn-on-the-ladder = منذ: { $since } · ثم يُسأل آخرون: { $next }
turn-asked = سُئل حتى الآن: { $names }
turn-missed = لا خبر بعد
turn-to-again = من سُئل أوّلًا يحاول من جديد.
turn-to-cover = سُئل الآخرون الذين يعرفونهم.
turn-to-organiser = سُئل المنظّمون.
turn-to-lead = سُئل المنظّمون ومسؤولو الحماية.
turn-tried = محاولة من { $name }، { $when }
turn-saw = تواصل من { $name }، { $when }
turn-name-coming = يصل الاسم والرقم عند توفّر الشبكة.
turn-take-over = سأتولّى هذا
turn-take-over-what = ماذا ستفعل؟
turn-take-over-hint = يقرؤه المنظّمون الآخرون. ولا يُسأل أحد غيرك بعد ذلك.
turn-taken-over = حُفظ. الأمر معك الآن. شكرًا لك.
found-about = { $what }: { $name }
found-with-words = بخير، مع بضع كلمات
found-next = ما الخطوة التالية؟
found-again = سأحاول من جديد
found-again-hint = إن لم يردّ أحد عندها يُسأل آخرون
found-cover = سؤال الآخرين الذين يعرفونهم
found-organiser = سؤال المنظّمين
found-organiser-hint = وقد رأوا ذلك بالفعل
found-lead = سؤال أحد مسؤولي الحماية أيضًا
found-lead-hint = حين لا يحتمل الأمر الانتظار
found-save = حفظ هذا الاطمئنان
found-thanks-well = حُفظ. شكرًا على التواصل.
found-thanks-no-answer = حُفظ. يستمرّ الأمر حتى يصل إليهم أحد.
found-thanks-worried = حُفظ. يراه المنظّمون الآن. شكرًا على الإبلاغ.

## Regular check-ins

plan-title = اطمئنان منتظم
plan-none = لا أحد يتواصل بانتظام بعد.
plan-make = تخطيط الاطمئنان
plan-often = كم مرّة؟
plan-often-week = في أيّام من الأسبوع
plan-often-date = مرّة في الشهر، في تاريخ معيّن
plan-often-nth = مرّة في الشهر، في يوم من الأسبوع
plan-weekdays = في أيّ الأيّام؟
plan-weeks = كلّ كم أسبوع؟
plan-weeks-count = { $count ->
    [zero] كلّ أسبوع
    [one] كلّ أسبوع
    [two] كلّ أسبوعين
    [few] كلّ { $count } أسابيع
    [many] كلّ { $count } أسبوعًا
   *[other] كلّ { $count } أسبوع
}
plan-date = في أيّ يوم من الشهر؟
plan-date-hint = وإن كان الشهر أقصر ففي آخر يوم منه
plan-nth = أيّها في الشهر؟
plan-weekday = أيّ يوم من الأسبوع؟
nth-first = الأوّل
nth-second = الثاني
nth-third = الثالث
nth-fourth = الرابع
nth-last = الأخير
plan-part = في أيّ وقت من اليوم؟
plan-who = من يتناوب؟
plan-who-hint = واحدًا بعد الآخر بهذا الترتيب. ولا يُسأل غيرهم أوّلًا.
plan-how = كيف؟
plan-consent-script = هل يمكننا التواصل معك في هذه الأيّام؟ إن لم نصل إليك نسأل آخرين يعرفونك، ثم المنظّمين.
plan-weeks-on = { $every }، أيّام: { $days }
plan-monthly-date = كلّ شهر، في اليوم { $day }
plan-monthly-nth = كلّ شهر: { $weekday } ({ $nth })
plan-in-turn = بالتناوب: { $names }
plan-in-turn-nobody = لا أحد يتناوب حاليًا
plan-next-days = الأيّام القادمة
plan-now = الآن مع { $names }، حتى: { $until }
plan-next-turn = الدور القادم: { $name }
plan-no-next = لا يوم مخطّط له.
plan-leave-out = ترك
plan-skip = ترك { $day }
plan-skipped = تُرك ذلك اليوم.
plan-paused = متوقّف مؤقّتًا
plan-paused-until = متوقّف حتى { $day }
plan-over = انتهى
plan-pause = إيقاف مؤقّت
plan-pause-title = إيقاف هذا الاطمئنان مؤقّتًا؟
plan-pause-until = من أيّ يوم يُستأنف؟
plan-pause-until-hint = يُترك فارغًا للاستئناف باليد.
plan-resume = استئناف
plan-resumed = يستمرّ الاطمئنان.
plan-end = إنهاء الاطمئنان
plan-end-title = إنهاء هذا الاطمئنان؟
plan-end-hint = لن يُسأل أحد بعد الآن أن يتواصل. وما كُتب يبقى عند المنظّمين.
plan-ended = انتهى هذا الاطمئنان.
plan-was-paused = توقّف هذا الاطمئنان مؤقّتًا.
plan-found = ما كُتب عنهم
plan-refused-nobody = اختر شخصًا واحدًا على الأقلّ يتناوب.
plan-refused-never = لا يوجد يوم كهذا. اختر أيّامًا أخرى.
plan-refused-themselves = لا يمكنهم التواصل مع أنفسهم. اختر شخصًا آخر.
plan-refused-left = أحد من اخترتهم لم يعد في المجموعة. اختر من جديد.
plan-refused-many = يمكن أن يتناوب { $max } أشخاص على الأكثر.
plan-refused-skips = يمكن ترك { $max } أيّام على الأكثر في كلّ مرّة.

## Who is asked next

ladder-title = حين لا يمكن الوصول إلى أحد
ladder-hint = يُسأل واحد بعد الآخر حتى يصل أحد إلى الشخص أو يقول إنّه يتولّى الأمر.
ladder-again = من سُئل يحاول من جديد
ladder-cover = الآخرون الذين يعرفونهم
ladder-organiser = المنظّمون
ladder-lead = ومسؤولو الحماية أيضًا
ladder-minutes = { $count ->
    [zero] بلا انتظار
    [one] لمدّة دقيقة
    [two] لمدّة دقيقتين
    [few] لمدّة { $count } دقائق
    [many] لمدّة { $count } دقيقة
   *[other] لمدّة { $count } دقيقة
}
ladder-hours = { $count ->
    [zero] بلا انتظار
    [one] لمدّة ساعة
    [two] لمدّة ساعتين
    [few] لمدّة { $count } ساعات
    [many] لمدّة { $count } ساعة
   *[other] لمدّة { $count } ساعة
}
ladder-leave-out = ترك هذه الخطوة
ladder-top = بعد الخطوة الأخيرة يُبلَّغ المنظّمون ومسؤولو الحماية مرّة بعد مرّة.
ladder-saved = حُفظ. يسري من الخطوة القادمة.

## Rounds of calls

round-title = جولات الاتصال
round-hint = قائمة اتصالات يتقاسمها بعضكم. يأخذ كلّ واحد اتصالًا ويتّصل ويكتب كيف كان.
round-none = لا جولة اتصالات
round-none-hint = حين تُفتح جولة يجدها المتّصلون هنا.
round-make = جولة جديدة
round-name = ما اسمها؟
round-name-hint = مثلًا: اتصالات مساء الجمعة
round-day = في أيّ يوم؟
round-callers = من يتّصل؟
round-people = بمن نتّصل؟
round-open = فتح الجولة
round-opened = فُتحت الجولة. يراها المتّصلون الآن.
round-made = تمّ { $made } من { $count }
round-not-here = هذه الجولة ليست على هذا الهاتف
round-not-here-hint = انتهت، أو يتقاسمها آخرون.
round-callers-are = المتّصلون: { $names }
round-closed = مغلقة
round-close = إغلاق الجولة
round-close-title = إغلاق هذه الجولة؟
round-close-hint = من لم يتّصل به أحد يظهر عند المنظّمين، فلا يُنسى أحد.
round-was-closed = أُغلقت الجولة.
round-earlier = جولات سابقة
round-print = طباعة القائمة
round-print-hint = في الورقة أسماء وأرقام. لتبقَ معك، ولتُمزَّق بعد ذلك.
call-take = أخذ هذا الاتصال
call-in = اتصال، { $zone }
call-one = اتصال
call-open = ليس مع أحد بعد
call-yours = معك
call-held = مع { $name }
call-held-unknown = مع أحدهم
call-made = تمّ الاتصال: { $name }
call-made-unknown = تمّ
call-unmade = لم يتّصل أحد
call-back = إعادة
call-taken = هو معك الآن. شكرًا لك.
call-handed-back = أُعيد. يمكن للآخرين أخذه الآن.
call-no-number = لا رقم مكتوب. يرجى سؤال أحد المنظّمين.
paper-number = الرقم
paper-name = الاسم
paper-notes = من اتصل ومتى، وبضع كلمات

## Neighbours together: giving, thanks, meeting, gatherings

gift-baking = الخبز أو الطبخ
gift-phone = حديث على الهاتف
gift-gardening = نصائح عن النباتات
gift-languages = لغة أخرى
gift-mending = الخياطة أو الإصلاح
gift-music = الموسيقى أو الغناء
gift-stories = حكايات عن المكان قديمًا
gift-other = شيء آخر
give-title = هل هناك شيء تحبّه؟
give-hint = عند كلّ إنسان ما يعطيه. لن نرسل إليك أحدًا من أجله، بل نتذكّرك حين قد يسرّ شخصين أن يلتقيا، أو في لقاء للجيران.
give-what = ماذا تحبّ؟
give-words = بكلماتك
give-words-hint = مثلًا: الكعك، الورد، اللغة البولنديّة
give-save = أخبر المجموعة
give-not-now = ليس الآن
give-choose = اختر شيئًا، أو اكتب بضع كلمات.
thanks-for-errand = مقابل: { $kind }
thanks-for-pair = مقابل البقاء على تواصل
thanks-write = بضع كلمات، إن أردت
thanks-write-hint = يستطيع { $name } والمنظّمون قراءتها.
thanks-say = قل شكرًا لـ{ $name }
gathering-tea = شاي وحديث
gathering-gardening = زراعة
gathering-singing = غناء
gathering-job-club = نادي البحث عن عمل
gathering-other = شيء آخر
gathering-time = { $day }، من { $from } إلى { $until }
gathering-room = هناك متّسع للجميع
gathering-free = { $count ->
    [zero] لا مكان متاح
    [one] مكان واحد متاح
    [two] مكانان متاحان
    [few] { $count } أماكن متاحة
    [many] { $count } مكانًا متاحًا
   *[other] { $count } مكان متاح
}
gathering-full = لا مكان متاح الآن. يمكنك انتظار مكان.
gathering-come = سأحضر
gathering-wait = انتظار مكان
gathering-leave = لا أستطيع الحضور
gathering-you-come = أنت من الحاضرين.
gathering-you-come-with = { $count ->
    [zero] أنت من الحاضرين.
    [one] ستحضر ومعك صديق.
    [two] ستحضر ومعك صديقان.
    [few] ستحضر ومعك { $count } أصدقاء.
    [many] ستحضر ومعك { $count } صديقًا.
   *[other] ستحضر ومعك { $count } صديق.
}
gathering-you-wait = أنت في انتظار مكان، وتنتقل إليه حين يتاح.
gathering-moved-up = أُتيح مكان: أنت من الحاضرين الآن.
gathering-cancelled = لن يُعقد هذا اللقاء.
gathering-changed = تغيّر الوقت أو المكان.
gathering-friends = هل تُحضر صديقًا؟
gathering-just-me = أنا وحدي
gathering-friends-some = { $count ->
    [zero] لا أحد
    [one] صديق واحد
    [two] صديقان
    [few] { $count } أصدقاء
    [many] { $count } صديقًا
   *[other] { $count } صديق
}
gathering-calendar = أضفه إلى تقويمي
meet-asked = هل تودّ أن تتعرّف إلى أحد الجيران؟
meet-asked-hint = لن تعرف من هو إلّا إذا قال كلاكما نعم. وإن قلت ليس الآن، فلن يُخبَر أحد.
meet-way = كيف يمكنه الوصول إليك؟
meet-way-hint = طريقة واحدة تناسبك: رقم، أو مكان ووقت، أو عن طريق شخص.
meet-yes = نعم، يسرّني ذلك
meet-not-now = ليس الآن
meet-waits = قلت نعم. سنخبرك هنا إن قالها كلاكما.
meet-met = قال كلاكما نعم
meet-reach = يمكنك الوصول إلى { $name } هكذا
meet-until = نحذف هذا يوم { $day }. وبعد ذلك هو لكما.

## Together, on the phone

together-title = معًا
together-hint = تعارف، وأخذ وعطاء، وكلمة شكر.
together-today = الجيران
together-you = تطلب وتعطي
together-you-none = لا شيء الآن. كلّ إنسان هنا يطلب، وكلّ إنسان يعطي.
together-glad = ما يسرّك القيام به
together-enjoy = ما تحبّ أن تعطيه
together-enjoys = ما يحبّ أن يعطيه
together-write-down = دوّن ما يقوله
together-done = قام به { $name }
together-open = لم يتولّه أحد بعد
together-held = سيأتي { $name }
thanks-title = شكر لك
thanks-new = يشكرك شخص ساعدته
thanks-new-from = يشكرك { $name }
thanks-keep = قرأته
thanks-kept = يبقى في قائمتك.
thanks-given = سنوصله.
thanks-write-down = تدوين شكر
thanks-write-down-hint = يودّ { $from } أن يشكر { $to }.
thanks-wrote-down = دوّنه { $name }
meet-title = تعارف
meet-saved-yes = حُفظ. تعرف هنا حين يقول كلاكما نعم.
meet-saved-not-now = حُفظ. ولن يُخبَر أحد.
meet-propose = اقترح أن يلتقي شخصان
meet-propose-one = أحدهما
meet-propose-other = الآخر
meet-propose-why = لماذا قد يسرّهما التعارف؟
meet-propose-why-hint = يستطيع كلاهما قراءة هذا. لا تذكر اسميهما.
meet-propose-send = اسأل كليهما
meet-propose-sent = سُئل كلاهما. ولن يعرف أيّ منهما الآخر قبل أن يقول كلاهما نعم.
meet-propose-same = اختر شخصين مختلفين.
meet-asking = سُئل { $one } و{ $other }
meet-both = قال { $one } و{ $other } نعم
meet-until-when = حتّى { $day }
meet-end = سحب الاقتراح
meet-ended = سُحب.
meet-says = ماذا يقول { $name }؟
meet-says-yes = يقول { $name } نعم
meet-says-not-now = يقول { $name } ليس الآن
meet-tell = أخبر { $name }: يمكن الوصول إلى { $other } هكذا
gathering-title = لقاءات قادمة
gathering-none = لا لقاء مقرّر
gathering-none-hint = إبريق شاي ومكان للجلوس يكفيان للبداية.
gathering-plan = خطّط للقاء
gathering-name = ما اسمه؟
gathering-kind = أيّ نوع من اللقاء؟
gathering-more = ماذا ينبغي أن يعرف الناس؟
gathering-more-hint = يستطيع الجميع قراءة هذا. مثلًا: أحضر كوبًا، لا درج.
gathering-place = أين؟
gathering-place-hint = يستطيع الجميع قراءة هذا. مكان عامّ، لا عنوان بيت أحد.
gathering-zone = في أيّ حيّ؟
gathering-day = في أيّ يوم؟
gathering-from = من أيّ ساعة؟
gathering-lasts = كم يدوم؟
gathering-minutes = { $count ->
    [zero] لا دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
gathering-places = لكم شخصًا؟
gathering-places-hint = اتركه فارغًا إن كان هناك متّسع للجميع.
gathering-places-wrong = عدد من 1 إلى { $max } من فضلك.
gathering-from-wrong = وقت مثل 14:30 من فضلك.
gathering-send = ضعه في القائمة
gathering-planned = هو في القائمة.
gathering-saved = حُفظ. ويراه من سيحضر.
gathering-host = يعتني به { $name }
gathering-you-host = أنت تعتني به
gathering-change-host = من يعتني به؟
gathering-change-host-hint = يرى من سيحضر، ويستطيع تغييره أو إلغاءه. اسأله أوّلًا.
gathering-joined = حُفظ.
gathering-left = حُفظ. صار المكان متاحًا لغيرك.
gathering-guests = من سيحضر
gathering-guests-none = لا أحد بعد.
gathering-guest-with = { $count ->
    [zero] وحده
    [one] مع صديق
    [two] مع صديقين
    [few] مع { $count } أصدقاء
    [many] مع { $count } صديقًا
   *[other] مع { $count } صديق
}
gathering-guest-waits = في انتظار مكان
gathering-guest-ring = بلا تطبيق: اتّصل به
gathering-guest-remove = لا يستطيع الحضور
gathering-write-down = دوّن أنّ شخصًا سيحضر
gathering-who = من سيحضر؟
gathering-print = طباعة القائمة
gathering-print-hint = فيها أسماء. احتفظ بها معك، وتخلّص منها بأمان.
gathering-call-off = إلغاء اللقاء
gathering-call-off-title = إلغاء اللقاء؟
gathering-call-off-hint = سيُخبَر كلّ من كان سيحضر.
gathering-call-off-word = كلمة لمن كان سيحضر
gathering-called-off = أُلغي. ويُخبَر هنا من كان سيحضر. اتّصل بمن لا تطبيق لديه.
gathering-not-here = هذا اللقاء ليس على هذا الهاتف
gathering-not-here-hint = لعلّه انتهى.
gathering-over = انتهى هذا
gathering-tag-off = أُلغي
gathering-tag-waits = في الانتظار
gathering-tag-moved = تغيّر
gathering-tag-come = ستحضر
gathering-tag-host = أنت تعتني به
paper-friends = أصدقاء
paper-came = حضر

## Join on the phone

join-title = أهلًا وسهلًا
join-hint = وصلتك دعوة من { $group }. يستغرق الأمر دقيقة.
join-hint-plain = وصلتك دعوة. يستغرق الأمر دقيقة.
join-name = بأيّ اسم نناديك؟
join-name-hint = أيّ اسم يعرفك به جيرانك
join-device = اسم لهذا الهاتف
join-device-hint = لتمييزه عن غيره، مثل «هاتف آشا»
join-promise = ترى ما تحتاج إليه فقط، وما دمت تحتاج إليه. تُمحى العناوين من هذا الهاتف بعد يوم من إتمام الطلب.
join-send = الانضمام
join-working = جارٍ إعداد هذا الهاتف…
join-needs-signal = يحتاج الانضمام إلى شبكة، هذه المرّة فقط.
join-no-invite = تحتاج إلى دعوة لتقدّم العون هنا
join-no-invite-hint = يمكن طلب رابط من فريق التنظيم في مجموعتك.
join-ask = هل تودّ بعض العون؟ اطلبه هنا
join-again = انتهى تسجيل دخولك على هذا الهاتف. يمكن طلب رابط جديد من فريق التنظيم. ما كتبته هنا ما زال محفوظًا.
join-again-hint = تبقى كما كنت، ويُرسَل ما كتبته على هذا الهاتف.
join-again-as = تسجيل الدخول من جديد باسم { $name }
join-somebody-else = أنا شخص آخر
join-own = أنت { $name } في { $group }. كل ما يخصّك يأتي إلى هذا الهاتف.
join-own-send = سجّل الدخول
join-code = الرمز الوارد في دعوتك

## Join on the phone: what comes of it

join-roles = ماذا ستفعل
join-already = لقد سجّلت الدخول على هذا الهاتف من قبل
join-already-hint = ما زالت هذه الدعوة صالحة. أعطها لمن هي له، أو سجّل الخروج هنا أولًا.
join-not-kept = هذا المتصفح لا يحفظ شيئًا، فلا يعمل Kith هنا. اخرج من النافذة الخاصة أو استعمل متصفحًا آخر.
join-look = انظر إلى الدعوة
join-code-hint = ألصق الرابط هنا أو اكتب الرمز
glad-title = ما الذي يسرّك أن تفعله؟
glad-hint = لا يُلزمك هذا بشيء. يمكنك تغييره في الإعدادات في أي وقت.
glad-later = لاحقًا
glad-none = لم يُذكر بعد ما يسرّك القيام به.
glad-say = ذكر ما يسرّني القيام به
glad-kinds = أنواع المساعدة
glad-zones = أين؟
glad-zones-hint = تُترك كلّها فارغة إن كان أيّ مكان مناسبًا
glad-words = هل من شيء آخر؟
glad-skills = ما أستطيع فعله
glad-languages = اللغات التي أتحدثها
glad-languages-hint = بينها فاصلة
glad-carry = كم طلبًا في الوقت نفسه
glad-carry-any = كما أشاء
glad-week = كم طلبًا في الأسبوع على الأكثر
glad-days-hint = اتركها كلّها فارغة إن كان أيّ يوم مناسبًا
glad-parts-hint = اتركها كلّها فارغة إن كان أيّ وقت مناسبًا
glad-rest = استراحة
glad-rest-hint = لا يُطلب منك هذا في أثنائها. ويبقى من تتواصل معهم كما هم.
glad-rests = في استراحة
glad-rests-until = في استراحة حتّى { $day }
glad-rested = أنت في استراحة.
glad-resume = استئناف
glad-resumed = عدت.
spread-title = كيف تنتقل الطلبات
spread-hint = يصل الطلب أولًا إلى من يعرف الشخص. فإن لم يأخذه أحد سمع به آخرون.
spread-paired = عند من يرتبط بهم
spread-circle = عند من زارهم من قبل
spread-zone = عند من يعرض هذه المساعدة هناك
spread-none = لا شيء
spread-hours = { $count ->
    [zero] لا ينتظر
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
spread-behalf = يمكن لمنظّم أن يوافق نيابة عن شخص في الحالات العاجلة
person-checks = ما تم التحقق منه
person-checks-none = لا شيء بعد
person-checks-change = دوّن تحققًا
person-checks-saved = تم التدوين.
glad-words-hint = لديّ سيارة. ليس قبل العاشرة.
glad-saved = سُجّل. هذا لا يُلزم بشيء.
glad-end = سحبه
glad-end-title = سحب هذا العرض؟
glad-end-hint = يمكن الذهاب في أيّ طلب رغم ذلك.
glad-ended = سُحب.

## Signed out

out-title = لم تسجّل الدخول على هذا الهاتف
out-revoked = سُجّل خروج هذا الهاتف من هاتف آخر أو من أحد المنظّمين. أُزيل كل ما وضعته المجموعة هنا.
out-left = لم تعد مع هذه المجموعة. أُزيل كل ما وضعته على هذا الهاتف.
out-lost = { $count ->
    [zero] لم يبقَ شيء لم يُرسل.
    [one] شيء واحد فعلته هنا لم يُرسل. أخبر أحد المنظّمين من فضلك.
    [two] شيئان فعلتهما هنا لم يُرسلا. أخبر أحد المنظّمين من فضلك.
    [few] { $count } أشياء فعلتها هنا لم تُرسل. أخبر أحد المنظّمين من فضلك.
    [many] { $count } شيئًا فعلته هنا لم يُرسل. أخبر أحد المنظّمين من فضلك.
   *[other] { $count } شيء فعلته هنا لم يُرسل. أخبر أحد المنظّمين من فضلك.
}
out-not-arrived = جزء من كيث غير موجود على هذا الهاتف. يحتاج إلى شبكة، هذه المرّة فقط. لم يضع شيء ممّا حفظته.
out-not-emptied = لم يتخلّ المتصفح عمّا كان على هذا الهاتف. امسح بيانات هذه الصفحة في إعدادات المتصفح.

## Update and trouble

update-ready = نسخة جديدة من Kith جاهزة
update-hint = التحديث في دقيقة هادئة. ما حفظته يبقى، وكذلك الطلب أو الزيارة التي بدأت كتابتها.
update-now = التحديث الآن
update-later = لاحقًا
error-broken = حدث خلل عندنا
trouble-storage = لا يستطيع هذا الهاتف الحفظ حاليًّا. ربّما امتلأ التخزين أو عُطّل.
trouble-not-found = لا شيء هنا
trouble-not-found-hint = ربّما كان الرابط قديمًا. يمكن الرجوع إلى «اليوم».
trouble-hub-full = مركز المجموعة ممتلئ ولا يستلم شيئًا جديدًا. يرجى إبلاغ أحد المنظّمين.
trouble-hub-busy = لا يستطيع مركز المجموعة الردّ الآن. يرجى المحاولة بعد قليل.
trouble-no-signal = هذا يحتاج إلى الشبكة، وهي غير متوفّرة الآن. كلّ ما عداه يعمل من دونها.

## Public: before the program has arrived

shell-opening = يُفتح الآن. يعمل Kith من دون شبكة أيضًا.
shell-no-script = تحتاج هذه الصفحة إلى JavaScript.
shell-plain-page = الصفحة البسيطة لطلب المساعدة تعمل من دونه.
shell-stopped = توقّف Kith. ما حفظته باقٍ على هذا الهاتف.
shell-again = البدء من جديد

## Public: every page

page-footer = تدير { $group } هذه الصفحة بنفسها. تعمل بلا برمجيات ولا تتعقّب أحدًا.
page-sign-in = لمن يقدّمون العون: فتح التطبيق
page-title = { $page } · { $group }
page-title-wrong = يرجى المراجعة: { $page }
page-reach = كيف تصل إلى شخص

## Public: start page

home-title = عون من الجيران في { $group }
home-title-plain = عون من جيرانك
home-intro = هل يسهّل أسبوعَك شيء من العون؟ يكفي أن تطلب، فنبحث عن جار يستطيع المجيء. بلا مقابل، ولا حاجة إلى أي تبرير.
home-ask = طلب العون
home-my = عندي رمز
home-my-hint = لرؤية طلبك أو تغييره أو إلغائه
home-code = رمزك
home-code-go = عرضه
home-help = أودّ أن أقدّم العون
home-help-hint = تدعو المجموعة من يقدّمون العون. يكفي إخبار فريق التنظيم ليصلك رابط.
home-how = كيف يجري الأمر
home-how-1 = تقول ما تحتاج إليه. يستغرق ذلك نحو ثلاث دقائق.
home-how-2 = يقول أحد الجيران إنّه سيأتي. تعرف من هو قبل مجيئه.
home-how-3 = يمكنك تغيير رأيك في أيّ وقت.
home-danger = عند الخطر: الاتصال بالرقم 999. وإن لزم طبيب اليوم: الرقم 111.
home-help-invited = عندي دعوة
home-who-reads = من يقرأ ما تكتبه
home-who-reads-organisers = يستطيع فريق التنظيم قراءته كلّه.
home-who-reads-helper = يرى الجار الذي يأتي اسمك وعنوانك ورقم هاتفك، حتى يوم بعد الزيارة.
home-who-reads-others = لا يرى الآخرون ممّن يقدّمون العون إلا نوع العون والحيّ والوقت.
home-who-reads-host = يُحفظ ذلك على حاسوب المجموعة نفسها، ومن يعتني بهذا الحاسوب يستطيع قراءته أيضًا، ولا أحد غيره.

## Public: ask for help

ask-title = طلب العون
ask-intro = يكفي ملء ما يمكن. ويمكنك الاتصال بنا بدلًا من ذلك.
ask-kind = أيّ نوع من العون تودّ؟
ask-what = ما الذي تحتاج إليه؟
ask-what-hint = مثلًا: كيس مشتريات بلا مكسّرات
ask-when = متى يناسبك؟
ask-day = أيّ يوم؟
ask-part = أيّ وقت من اليوم؟
ask-where = أين أنت؟
ask-zone = في أيّ حيّ؟
ask-zone-hint = يرى من يقدّمون العون الحيّ أوّلًا، لا عنوانك
ask-address = عنوانك
ask-address-hint = لا يراه إلا من سيأتي وفريق التنظيم
ask-getting-in = كيف يكون الدخول؟
ask-getting-in-hint = جرس، رمز، كلب، «أحتاج إلى وقت لأصل إلى الباب»
ask-about-you = عنك
ask-name = اسمك
ask-name-hint = الاسم الذي تحبّ أن نناديك به
ask-care = هل من شيء يحسن أن نعرفه؟
ask-language = لغة يتحدثها من يأتي
ask-language-hint = اتركه فارغًا إن كانت أي لغة تناسبك
ask-who-comes = من يمكنه القدوم
ask-new-face = شخص لم تلتقِ به من قبل
ask-first = اسألوني أولًا
ask-first-hint = ترى من سيأتي وتوافق، أو تطلب شخصًا آخر
ask-anybody = أي شخص ترسله المجموعة مرحّب به
ask-anybody-hint = غالبًا أسرع
ask-urgent = لا يمكن أن ينتظر إلى الغد
ask-care-hint = حساسية، حمية، ضعف سمع
ask-reach = كيف نصل إليك؟
ask-phone = رقم الهاتف
ask-phone-hint = محمول أو أرضي
ask-through = أو من يمكنه إيصال رسالة إليك
ask-through-hint = الاسم والرقم
ask-no-way = يرجى كتابة رقم هاتف، أو من يمكنه إيصال رسالة إليك.
ask-consent-title = ماذا نفعل بهذا
ask-consent-text = نحفظ ما تكتبه ليتمكّن أحد الجيران من عونك. يقرؤه فريق التنظيم. ويرى من يأتي إليك اسمك وعنوانك ورقم هاتفك حتى يوم بعد الزيارة. لا نعطي شيئًا لأحد. برمزك ترى طلبك أو تغيّره أو تلغيه.
ask-consent = نعم، هذا مناسب
ask-send = إرسال الطلب
ask-leave-empty = يرجى ترك هذه الخانة فارغة
ask-first-name = الاسم الأوّل الذي يجوز أن يراه من يقدّمون العون
ask-first-name-hint = يظهر بجانب طلبك قبل أن يقبل أحد الذهاب.
ask-part-hint = فقط عند اختيار يوم
ask-consent-host = يُحفظ على حاسوب المجموعة نفسها، ومن يعتني بهذا الحاسوب يستطيع قراءته أيضًا.
ask-twice = سبق أن أرسلت هذه الاستمارة
ask-twice-hint = عندنا ما أرسلته أوّلًا. وما تراه هنا لم يُرسل. إن كان شيئًا آخر تحتاج إليه فيمكن إرساله الآن.
ask-twice-open = عرض ما عندنا
ask-not-kept = لم نتمكّن من حفظ هذا الآن
ask-not-kept-hint = كلّ ما كتبته ما زال هنا. يرجى إرساله مرّة أخرى.
ask-not-ready = لا يمكننا بعدُ استقبال الطلبات في هذه الصفحة
ask-not-ready-hint = ما زالت المجموعة قيد الإعداد. يرجى الوصول إلينا بطريقة أخرى.

## Public: asked

asked-title = وصلنا طلبك
asked-code = رمزك
asked-link = صفحتك الخاصّة
asked-link-hint = يمكن حفظ هذه الصفحة أو تدوين الرمز. من كان معه رأى طلبك.
asked-print = يمكن طباعة هذه الصفحة.
asked-next = ماذا يجري الآن
asked-next-1 = يرى من هم بقربك نوع العون الذي تحتاج إليه.
asked-next-2 = حين يقبل أحد الذهاب يظهر اسمه في صفحتك.
asked-next-3 = إن طال الأمر بحث فريق التنظيم عن أحد.

## Public: my help

my-title = ما طلبته
my-asked = وقت الطلب: { $when }
my-state-open = نبحث عن أحد. لا يلزمك شيء.
my-state-held = في الطريق إليك: { $name }
my-state-held-hint = ستسمع الاسم عند الباب.
my-state-asked = { $name } يودّ القدوم
my-who-title = هل يمكن أن يأتي { $name }؟
my-who-hint = لم تلتقيا بعد. لن يحصل على عنوانك إلا إذا وافقت.
my-who-checked = ما تحققت منه المجموعة:
my-who-yes = نعم، يمكن أن يأتي { $name }
my-who-else = شخص آخر من فضلكم
my-state-done = كانت معك زيارة من { $name }: { $when }
my-state-cancelled = ألغيت هذا الطلب. يمكنك الطلب من جديد متى شئت.
my-who-sees = من يرى هذا
my-change = تغييره
my-change-send = حفظ التغيير
my-changed = تمّ التغيير، وهو ظاهر لمن سيأتي.
my-cancel = لم أعد أحتاج إليه
my-cancel-title = إلغاء ما طلبته؟
my-cancel-hint = سنخبر من كان سيأتي. يمكنك الطلب من جديد في أيّ وقت.
my-cancel-send = نعم، إلغاؤه
my-ask-again = طلب شيء آخر
my-not-found = لا نعرف هذا الرمز
my-not-found-hint = يرجى مراجعته: فيه حروف وأرقام فقط. وإن لم يُفتح فيرجى الوصول إلينا بطريقة أخرى.
my-confirm = نعم، جاء أحد
my-confirm-no = لم يأتِ أحد
my-confirm-thanks = شكرًا لإخبارنا.
my-type-hint = اثنا عشر حرفًا ورقمًا، في ثلاث مجموعات من أربعة
my-state-back = نبحث عن شخص آخر، لأنّ من كان سيأتي لا يستطيع. لا يلزمك شيء.
my-about = عن { $name } بكلماته
my-knocked = مرّ { $name } ولم يجب أحد: { $when }
my-said = ما كتبه { $name } عن الزيارة
my-written = ما دوّنّاه
my-kind = نوع العون
my-what = ما تحتاج إليه
my-when = متى
my-zone = الحيّ
my-first-name = الاسم الظاهر مسبقًا لمن يقدّمون العون
my-reach = طريقة أخرى للوصول إليك
my-care = ما يحسن معرفته
my-getting-in = الدخول
my-recorded-by = دوّنه لك
my-sees-errand = نوع العون والحيّ والوقت
my-sees-ask = ما تحتاج إليه بكلماتك
my-sees-contact = اسمك وعنوانك وكيفية الوصول إليك
my-sees-everybody = كلّ من يقدّمون العون في المجموعة
my-sees-organisers = فريق التنظيم
my-sees-host = من يعتني بحاسوب المجموعة يستطيع قراءته أيضًا.
my-changed-meanwhile = غيّر أحد هذا بينما كنت تنظر إليه
my-changed-theirs = أصبح فيه الآن:
my-changed-keep = ما كتبته في الأسفل. يمكن حفظه ليبقى، أو ترك الأمر كما هو.
my-too-late = انتهى هذا ولا يمكن تغييره
my-too-late-hint = يمكنك الطلب من جديد في أيّ وقت.
my-not-now = لم يتمّ ذلك. يرجى النظر إلى الصفحة كما هي الآن ثمّ المحاولة.
my-confirm-title = هل جاء أحد؟
my-confirm-no-hint = إن لم يأتِ أحد فيرجى الوصول إلينا لنصلح الأمر.
my-again = طلب الشيء نفسه من جديد
my-again-hint = بلمسة واحدة: العون نفسه في أقرب وقت. نحتفظ بما نعرفه.

## Public: my help, and who keeps in touch

my-pairs = من يبقى على تواصل معك
my-pair-saved = سُجّل. شكرًا لإخبارنا.
my-pair-whom = عن مَن؟
my-pair-trial = ترون معًا إن كان الأمر مناسبًا.
my-pair-active = أنتما على تواصل.
my-pair-waits = وافقت. والآن نسأل { $name }.
my-pair-ask = هل يبقى { $name } على تواصل معك؟
my-pair-ask-hint = إن وافقت يُسأل { $name } أوّلًا حين تحتاج شيئًا، ويرى عنوانك. ويمكنك التوقّف في أيّ وقت. وإن قلت ليس الآن فلن يعلم أحد أنّه كان أنت.
my-pair-rest-hint = أثناء الاستراحة لا يرى { $name } عنوانك. اترك اليوم فارغًا إن لم تعرف بعد.
my-pair-end = أودّ إنهاء هذا
my-pair-end-hint = لن يرى { $name } عنوانك بعد ذلك. ولست مضطرًّا إلى الشرح لأحد.
my-cover-ask = حين لا يستطيع { $helper } المجيء، هل يأتي { $name }؟
my-cover-ask-hint = لا يرى { $name } عنوانك إلّا حين يأتي إليك.
my-cover = حين لا يستطيع { $helper } المجيء: { $name }
my-handover-ask = لم يعد { $helper } يستطيع المجيء. هل يأتي { $name } من الآن؟
my-handover-hint = عندها يرى { $name } عنوانك ولا يعود { $helper } يراه. ولا يتغيّر شيء حتى توافق.
my-handover-notes-hint = لا ينتقل إلّا ما تعلّمه. ويحتفظ منظّمونا بالباقي.
my-handover-agreed = وافقت على مجيء { $name } من الآن.
my-handover-no = أفضّل إبقاء الأمر كما هو
my-pair-past = في السابق

## Public: gatherings

gatherings-title = لقاءات قادمة
gatherings-intro = يلتقي الجيران. أهلًا بك، وبصديق معك.
gatherings-none = لا لقاء مقرّر الآن.
gatherings-none-hint = انظر مرّة أخرى بعد أيّام، أو اسألنا.
gatherings-how = كيف تحضر
gatherings-how-code = هل لديك رمز؟ افتح صفحتك وقل إنّك ستحضر.
gatherings-how-ring = لا رمز لديك؟ اتّصل بنا، ونسجّل ذلك عنك.
gatherings-privacy = لا يرى من سيحضر إلّا من يعتني باللقاء ومنظّمو المجموعة.
gatherings-all = انظر اللقاءات القادمة

## Public: my help, and neighbours together

my-give-again = شيء تحبّ أن تعطيه
my-give-yours = قلت لنا إنّك تحبّ
my-give-change = تغييره
my-thanks-title = هل تودّ أن تقول شكرًا؟
my-thanks-hint = ليس عليك ذلك. ونحن نوصله.
my-thanked = قلت شكرًا لـ{ $name }، وأوصلناه.
my-thanks-to-you = شكرك أحدهم
my-together = لقاء الجيران
my-gathering-host = يرى اسمَك مضيفُ اللقاء والمنظّمون.
my-gathering-late = لم يعد هذا ممكنًا. القائمة أدناه محدّثة.

## Public: join

welcome-title = أهلًا بمن يقدّم العون
welcome-invited = وصلتك دعوة من { $group } لتقديم العون.
welcome-own-title = تسجيل الدخول على هذا الهاتف
welcome-own = أنت { $name }. افتح Kith هنا، فيأتي كل ما يخصّك إلى هذا الهاتف.
welcome-how = الأفضل فتحه على الهاتف الذي تحمله معك. عندها يعمل Kith حتى بلا شبكة.
welcome-open = فتح Kith على هذا الهاتف
welcome-needs-script = يحتاج التطبيق إلى متصفّح أحدث مع تشغيل البرمجيات. هذه الصفحة وصفحة الطلب تعملان بدونها.
welcome-over = لم تعد هذه الدعوة صالحة
welcome-over-hint = استُخدمت من قبل، أو انتهت مدّتها. يمكن طلب دعوة جديدة من فريق التنظيم.
welcome-code-hint = ستة عشر حرفًا ورقمًا، في مجموعات من أربعة
welcome-code-go = المتابعة
welcome-code-wrong = لا يبدو هذا رمز دعوة. يرجى مراجعته.
welcome-roles = ما ستفعله
welcome-keeps = ما يحفظه Kith على هاتفك
welcome-keeps-open = المهامّ المفتوحة: نوع العون والحيّ والوقت، بلا أسماء.
welcome-keeps-need = اسم من تقبل الذهاب إليهم وعنوانهم ورقم هاتفهم، حتى يوم بعد الزيارة.
welcome-keeps-yours = ما تكتبه، من لحظة كتابته، حتى بلا شبكة.
welcome-keeps-leave = عند تسجيل الخروج أو ترك المجموعة يُمحى كلّ ذلك من الهاتف.

## Public: errors

error-not-found = هذه الصفحة غير موجودة
error-not-found-hint = ربّما كُتب العنوان خطأً، أو زالت الصفحة.
error-too-much = هذا أكثر ممّا يمكننا استقباله دفعة واحدة
error-too-much-hint = يرجى الرجوع: ما كتبته ما زال هناك. ثمّ اختصاره وإرساله من جديد.
error-too-many = وصل الكثير من هنا قبل قليل
error-too-many-hint = يرجى الانتظار بضع دقائق ثمّ المحاولة، أو الاتصال بنا.
error-broken-hint = لم يضع شيء ممّا أرسلته من قبل. يرجى المحاولة من جديد، أو الاتصال بنا.
error-busy = الضغط علينا كبير حاليًّا
error-busy-hint = يرجى المحاولة بعد دقيقة. لم يُحفظ شيء من هذه المحاولة.
error-form = لم نتمكّن من قراءة هذه الاستمارة
error-form-hint = يرجى الرجوع: ما كتبته ما زال هناك. ثمّ إرساله مرّة أخرى.
error-home = إلى صفحة البداية
error-method = لا تستطيع هذه الصفحة قبول ذلك
error-method-hint = يرجى الذهاب إلى صفحة البداية والمتابعة منها.
error-elsewhere = جاء هذا من موقع آخر
error-elsewhere-hint = حرصًا على السلامة لم نفعل شيئًا. يرجى فتح صفحتنا نفسها والإرسال منها.

## What matters to a person

wish-title = ما يهمّني
wish-title-of = ما يهمّ { $name }
wish-hint = بكلماتك أنت، كبيرًا كان أم صغيرًا. هكذا يساعدك من يزورك في الأمور المهمّة حقًا.
wish-hint-of = بكلماتهم هم. فقط إن أخبروك بذلك.
wish-none = لا شيء مكتوب هنا بعد.
wish-add = كتابة ما يهمّ
wish-words = ما يهمّ
wish-words-hint = «أن أرى البحر مرة أخرى.» «أن أنام الليل كله.» «أن أجد من ألعب معه الشطرنج.»
wish-reads = من يمكنه قراءته
wish-only-me = أنا فقط
wish-only-me-hint = عندها لا يكون على هاتف أحد غيرك، ولا على هواتف المنظّمين.
wish-only-them = هم وحدهم
wish-only-them-hint = عندها يختفي من هذا الهاتف أيضًا. وهم يرونه في صفحتهم.
wish-others-too = من يزورني، والمنظّمون
wish-others-too-of = من يزورهم، والمنظّمون
wish-saved = تمّت كتابته.
wish-change = قوله بكلمات أخرى
wish-changed = تمّ تغييره.
wish-nearer = صار أقرب
wish-true = تحقّق
wish-aside = وضعه جانبًا
wish-again = صار مهمًّا من جديد
wish-noted = تمّ التسجيل.
wish-said = قيل: { $when }
wish-said-to = قيل لـ{ $name } الذي كتبه
wish-is-nearer = صار أقرب: { $when }
wish-is-true = تحقّق: { $when }
wish-is-aside = وُضع جانبًا: { $when }
wish-is-again = مهمّ من جديد: { $when }
wish-over = تحقّق أو وُضع جانبًا

## How somebody is, for themselves

reflect-title = كيف حالي
reflect-hint = ثلاثة أسئلة. أجب عنها كلها أو عن واحد منها أو لا تجب. إجاباتك لك وحدك: ليست على هاتف أحد غيرك.
reflect-group = إذا أجاب خمسة أشخاص أو أكثر، يرى المنظّمون كم شخصًا تقريبًا اختار كل وجه. ولا يرون أبدًا من هو.
reflect-connection = هل حولي أناس؟
reflect-confidence = هل أشعر أنني قادر على فعل ما أريد؟
reflect-control = هل أقرّر أنا في حياتي؟
reflect-connection-short = الناس حولي
reflect-confidence-short = الشعور بالقدرة
reflect-control-short = كلمتي في حياتي
reflect-hard = الأمر صعب
reflect-middling = بين بين
reflect-good = الأمر جيد
reflect-words = شيء عن ذلك بكلماتك
reflect-send = احتفظ به لي
reflect-kept = تمّ حفظه، لك وحدك.
reflect-later = ليس الآن
reflect-later-done = حسنًا. لن نسألك مرة أخرى قبل ستة أسابيع.
reflect-nothing = اختر وجهًا أو اكتب كلمة، أو اتركه الآن.
reflect-open = قل كيف حالك
reflect-before = ما قلته من قبل
reflect-day = اليوم
reflect-not-said = لم يُقل
reflect-take-back = التراجع عنه
reflect-take-back-of = التراجع عنه: { $when }
reflect-taken-back = لم يعد موجودًا.
reflect-today = كيف حالك؟ لك وحدك، وفقط إن أردت.

## How the group is doing

insight-title = كيف حال مجموعتنا
insight-hint = كل رقم يقول كيف حُسب ويقود إلى ما وراءه. ما يخصّ أقل من خمسة أشخاص لا يُعرض.
insight-open = انظر كيف حال مجموعتنا
insight-time = أي وقت؟
insight-this-month = هذا الشهر
insight-last-month = الشهر الماضي
insight-this-quarter = هذه الأشهر الثلاثة
insight-last-quarter = الأشهر الثلاثة السابقة
insight-own = أيام أخرى
insight-from = من
insight-to = إلى
insight-no-period = اختر يومين، الأول قبل الثاني.
insight-span = من { $from } إلى { $to }
insight-people = { $count ->
    [zero] عن لا أحد
    [one] عن شخص واحد
    [two] عن شخصين
    [few] عن { $count } أشخاص
    [many] عن { $count } شخصًا
   *[other] عن { $count } شخص
}
insight-hidden = هذا يخصّ أقل من خمسة أشخاص، لذلك لا يُعرض.
insight-nothing = لم يكن هناك ما يُحسب في هذا الوقت.
insight-few = أقل من خمسة
insight-of = { $part } من { $whole }
insight-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
insight-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
insight-show = عرض
insight-show-of = عرض ما وراء «{ $figure }»
insight-behind = ما وراء «{ $figure }»
insight-print = طباعة
insight-file = حفظ كجدول
insight-file-hint = ملف CSV بهذه الأرقام. لا أسماء فيه.

insight-familiar = وجه مألوف
insight-familiar-how = يُحسب: الزيارات والاتصالات التي وصلت إلى شخص. المألوف يعني أن الشخص نفسه وصل إليه من قبل، أو أنهما على تواصل متفق عليه.
insight-faces = كم وجهًا رأى كل شخص
insight-faces-how = يُحسب: الأشخاص الذين وصلنا إليهم، بحسب عدد من زاروهم أو اتصلوا بهم. القليل جيد لأكثر الناس، لا للجميع.
insight-waits = الانتظار
insight-waits-how = يُحسب من وقت الطلب، أو من صباح اليوم المطلوب، حتى حضر أحد. وما زال ينتظر كما هو في نهاية هذا الوقت.
insight-check-ins = الاطمئنان
insight-check-ins-how = يُحسب: الاطمئنان المخطط له واتصالات الجولات لأيام هذا الوقت. فاتَ يعني أن الوقت مضى أو لم يُجب أحد. تُدورك يعني أن أحدًا وصل إلى الشخص بعدها أو تولّى الأمر.
insight-quiet = صار هادئًا
insight-quiet-how = كما هو اليوم، أيًا كان الوقت الذي تختاره. القائمة نفسها في صفحة اليوم.
insight-wishes = ما يهمّ الناس
insight-wishes-how = يُحسب: ما قاله الناس وسمحوا لغيرهم بقراءته، وكيف تحرّك في هذا الوقت. ما هو «أنا فقط» لا يُحسب أبدًا.
insight-places = الحاجة والمساعدة جنبًا إلى جنب
insight-places-how = يُحسب: الطلبات في هذا الوقت التي لم تُلغَ، والأعضاء الذين يعرضون المساعدة هناك أو حول المكان أو في كل مكان. كل رقم عن أقل من خمسة أشخاص متروك.
insight-mood = كيف يقول الناس إن حالهم
insight-mood-how = { $span }. آخر إجابة لكل شخص، وكل رقم مقرّب إلى خمسة، وفقط حيث أجاب خمسة أشخاص أو أكثر. فقط لثلاثة أشهر انتهت، حتى لا يُعرف أحد بعينه.
insight-mood-none = أقل من خمسة أشخاص قالوا شيئًا عن هذا.
insight-mood-about = نحو { $count }
insight-mood-no-signal = هذا يحتاج إلى شبكة، لأن مركز المجموعة وحده يعرفه.

insight-row-familiar = من شخص يعرفونه
insight-row-new = من شخص جديد
insight-row-faces = { $count ->
    [zero] لا وجه
    [one] وجه واحد
    [two] وجهان
    [few] { $count } وجوه
    [many] { $count } وجهًا
   *[other] { $count } وجه
}
insight-row-faces-more = { $count } وجوه أو أكثر
insight-row-median = نصفهم لم ينتظر أكثر من
insight-row-longest = أطول انتظار ما زال قائمًا
insight-row-waiting = ما زال ينتظر
insight-row-on-time = وصلنا إليه فورًا
insight-row-caught = فات ثم تُدورك
insight-row-missed = فات ولم يُتدارك بعد
insight-row-quiet-people = أشخاص لم يتواصل معهم أحد
insight-row-quiet-pairs = من يلتقون أقل مما اتفقوا عليه
insight-row-quiet-asks = طلبات لم يأخذها أحد
insight-row-wished = قيل
insight-row-nearer = صار أقرب
insight-row-true = تحقّق
insight-row-need = { $place }: الطلبات
insight-row-help = { $place }: من يعرضون المساعدة

insight-column-topic = عن
insight-column-figure = الرقم
insight-column-value = القيمة
insight-column-unit = الوحدة
insight-column-how = كيف يُحسب
insight-unit-count = عدد
insight-unit-hours = ساعات

## Public: my help, and what matters

my-matters-kept = تمّ التسجيل.
my-matters-read-out = قرأ لك هذا الرمز أحد أفراد المجموعة، لذلك لا يظهر في هذه الصفحة ما تراه أنت وحدك.
my-matters-code = من لديه رمزك يمكنه رؤية هذه الصفحة وما تكتبه هنا.
my-matters-fold = شيء يهمّني
my-matters-save = اكتبه
my-matters-only-me = أنا فقط: لا يقرؤه أحد من المجموعة
my-matters-reads = يمكن أن يقرأه من يزورك والمنظّمون.
my-matters-keep = أحتفظ به لنفسي
my-matters-share = أسمح لهم بقراءته
my-matters-alone = هذا ليس على هاتف أحد من المجموعة.
my-reflect-fold = كيف حالي؟
my-reflect-none = أفضّل ألا أقول

## سجلي: من يرى ماذا، وما يقرره المرء

own-title = سجلي
own-title-of = { $name }: السجل
own-sees = من يستطيع أن يرى ماذا
own-read = من فتح الملاحظات المخصّصة لقلّة
own-sees-hint = هكذا هو الحال في هذه اللحظة.
own-sees-alone = لا يُنظر هنا إلا إلى ما على هذا الهاتف. من دون شبكة قد يكون متأخرًا قليلًا.
own-organisers = منظّمونا
own-helpers = كل مساعد في المجموعة
own-members = كل من في المجموعة
own-read-aloud = اقرأ هذا على { $name }. هو بالكلمات التي تُقرأ عليهم. لا تؤشّر إلا على ما يقولونه.
own-decide = ما يمكنك أن تقرره
part-name = الاسم
part-home = العنوان ورقم الهاتف وكيفية الدخول
part-errand = نوع المساعدة والحيّ والوقت
part-ask = ما طُلب
part-visits = من جاء أو اتصل، وكيف كان الأمر
part-notes = ملاحظات
part-pairs = من يبقى على تواصل
part-plans = متى يتواصل أحدهم
part-circle = الدائرة
part-wishes = ما يهمّ
part-reflections = كيف قلت إنك بخير أو لا
part-giving = ما يُعطى بسرور
part-meeting = التعارف واللقاءات
why-pair = يبقى على تواصل
why-cover = ينوب عند الحاجة
why-comes = قادم، أو جاء خلال يوم
why-turn = يتناوب على التواصل
why-circle = في الدائرة
why-wrote = كتب ما طُلب
why-came = كان هناك
circle-hint = القلة من حولك: أهل وأصدقاء وممرضة. أنت تقرر من هنا وماذا يرى كل منهم.
circle-hint-of = القلة من حول { $name }: أهل وأصدقاء وممرضة. القرار لهم من هنا وماذا يرى كل منهم.
circle-empty = لا أحد بعد
circle-next = التواصل القادم
circle-next-none = لم يُحدَّد يوم
circle-next-change = حدّد التواصل القادم
circle-next-day = في أي يوم سيتواصل أحدهم؟
circle-add = أضف شخصًا
circle-name = اسمه
circle-bond = ما صلته بك؟
circle-bond-of = ما صلته بـ{ $name }؟
bond-family = من الأهل
bond-friend = صديق
bond-neighbour = جار
bond-worker = هذا عمله
circle-reach = كيف نصل إليه، إن كان راضيًا بذلك
circle-sees-change = غيّر ما يجوز له أن يراه
circle-sees = ماذا يجوز لـ{ $name } أن يرى؟
circle-sees-from-now = { $name } من الآن: { $sees }
sees-name = الاسم وهذه الدائرة والتواصل القادم
sees-help = وأيضًا ما طُلب ومن جاء
sees-home = وأيضًا العنوان وكيف نصل إليك
sees-acts = كل شيء، ويطلب ويغيّر ويقول نعم أو لا عنك
circle-take-out = أخرج { $name }
private-title = ما تودّ أن تُستثنى منه
private-hint = لا حاجة لأن تقول لماذا.
private-figures = استثنوني من أرقام المجموعة
private-rounds = لا تتصلوا بي في جولة اتصالات
private-notes = لا ملاحظات عني لا أستطيع قراءتها
peace-title = بعض الهدوء
peace-hint = لا يأتي أحد ولا يتصل وفق خطة حتى اليوم الذي تحدده. وما طلبته يبقى مطلوبًا.
peace-send = اتركوني في هدوء
peace-back = يمكنهم المجيء من جديد
peace-back-hint = كل شيء متوقف للراحة. يمكنك استئنافه في أي وقت.
withdraw-title = لم أعد موافقًا على نقل بياناتي
withdraw-hint = يُلغى ما طلبته، ولا يبقى أحد على تواصل وفق خطة، ويُمحى عنوانك من كل هاتف عدا هواتف منظّمينا.
withdraw-send = أسحب موافقتي
erase-title = انسوني
erase-hint = يُمحى كل شيء عنك، هنا وعلى كل هاتف حالما تصله الشبكة. لا يمكن التراجع عن ذلك.
erase-tick = نعم، انسوا كل شيء عني
erase-send = انسوني
erase-done = نُسي، حالما يعلم المركز بذلك.
take-title = خذه معك
take-hint = كل ما تعرفه المجموعة عنك، صفحةً للقراءة وملفًا للبرامج. يحتاج إلى شبكة.
take-ask = أحضره
take-page = احفظ الصفحة
take-data = احفظ الملف
own-in-circles = في دائرة من أنت
own-open = من يرى ماذا
circle-who = من هو؟
circle-not-here = شخص ليس في التطبيق
circle-sees-new = ماذا يجوز له أن يرى؟

## Public: سجلي

own-lead = كل ما تعرفه { $group } عنك، ومن يستطيع أن يراه، وما يمكنك أن تقرره.
own-link = شاهد كل ما نعرفه عنك، وقرّر
own-back = عودة إلى ما طلبته
own-decide-hint = لا حاجة لأن تعطي سببًا لأي شيء هنا.
own-since = نعرفك منذ
own-asks = ما طلبته
own-came = من جاء أو اتصل
own-came-well = تواصل { $name } وكان كل شيء بخير: { $when }
own-came-worried = تواصل { $name } وكان قلقًا: { $when }
own-turns = من يتناوبون على التواصل
own-pair-since = على تواصل منذ { $day }
own-met = { $count ->
    [zero] لم يلتقيا بعد
    [one] معًا مرة واحدة
    [two] معًا مرتين
    [few] معًا { $count } مرات
    [many] معًا { $count } مرة
   *[other] معًا { $count } مرة
}
own-on-request = مكتوب للقلة الذين وافقت عليهم
own-on-request-hint = الكلمات ليست على هذه الصفحة لأن غيرك قد يلتقطها. اتصل بنا ويقرؤها لك أحد المنظّمين.
own-gives = ما تحب أن تعطيه
own-details = غيّر بياناتي
circle-add-hint = لا يرون شيئًا هنا من تلقاء أنفسهم. ليرى أحدهم المزيد لا بد أن يكون في تطبيق المجموعة؛ اتصل بنا.
own-take = خذه معك
own-take-print = يمكنك طباعة هذه الصفحة كما هي.
own-take-page = احفظ كل ذلك صفحة للقراءة
own-take-file = احفظ كل ذلك ملفًا للبرامج
own-gone = لقد نسيناك
own-gone-hint = لم يبق لدينا شيء عنك. إذا احتجت إلى مساعدة يومًا فيمكنك أن تطلب من جديد، كشخص جديد.
own-gone-on = إلى صفحة البداية
