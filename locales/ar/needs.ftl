# الاستبيان dialogs/flows/needs.yaml بالعربية. المصدر: locales/en/needs.ftl.

# source: 454058d2
welcome =
    أهلًا بكم! هذه أسئلة من { $organisation } للقادمين الجدد: ماذا تحتاجون؟
    كل أسبوع يقرأ الموظفون والموظفات كل الإجابات معًا. يرون أي مساعدة تنقص، ولماذا لا يستخدم الناس بعض الخدمات. هكذا يمكنهم أن يخططوا لمساعدة أفضل.
    إجاباتكم لا تغيّر شيئًا في طلب اللجوء أو في أوراقكم. لا نستطيع أن نَعِد كل شخص بالمساعدة.
    يستغرق هذا حوالي { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. هناك حوالي { $questions ->
        [zero] { $questions } سؤال قصير
        [one] سؤال قصير واحد
        [two] سؤالين قصيرين
        [few] { $questions } أسئلة قصيرة
        [many] { $questions } سؤالًا قصيرًا
       *[other] { $questions } سؤال قصير
    }.

# source: 29634b63
consent =
    هل تريدون المشاركة؟
    القرار لكم. إذا قلتم لا، فلا يضرّكم هذا في شيء.
    هذا ليس طلبًا إلى أي دائرة.
    لا نسأل عن اسمكم. لا يرى الإجابات إلا الموظفون والموظفات لدى { $organisation }. التقارير تُظهر أرقامًا عن مجموعات فقط، ولا تُظهر كلماتكم إلا إذا سمحتم بذلك.
    نحذف إجاباتكم بعد { $months ->
        [zero] { $months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }. يمكنكم حذفها بأنفسكم في أي وقت: اختاروا «حذف بياناتي».
    .short = المشاركة

# source: 094c66c7
first = ما أكثر شيء تحتاجونه؟
    .hint = اختاروا الأهم. بعده يمكنكم ذكر شيئين آخرين.
    .short = الأهم
# source: 1ef4bb6b
second = ما الشيء الثاني في الأهمية لكم؟
    .hint = لا شيء آخر؟ اختاروا «تخطّي».
    .short = ثانيًا
# source: 431ec8dc
third = والثالث؟
    .hint = لا شيء آخر؟ اختاروا «تخطّي».
    .short = ثالثًا

# source: 6ea5ff7e
field-housing = السكن
# source: 64632a75
field-language = تعلّم اللغة
# source: 98b36e80
field-education = المدرسة والتدريب
# source: af220708
field-work = العمل
# source: 5108793a
field-health = الصحة
# source: b5176ae0
field-sport_culture = الرياضة والثقافة
# source: c082b1d9
field-family_childcare = العائلة ورعاية الأطفال
# source: 9000ad9d
field-residence_authorities = الأوراق والدوائر
# source: 76a55b0b
field-contacts = التعرّف على الناس
# source: 61309e78
field-safety_discrimination = الأمان والمعاملة العادلة
# source: 595e0ef8
field-other = المال وأشياء أخرى

# source: cddc6224
detail = { $item }: ماذا تحتاجون بالضبط؟
    .hint = يمكنكم اختيار أكثر من إجابة.
    .short = { $item }: ماذا بالضبط

# source: e95eda85
detail-own_home = سكن خاص بي
# source: 7e5d5e92
detail-bigger_home = سكن أكبر
# source: f77f41fe
detail-home_repair = إصلاحات في سكني
# source: 14c2182a
detail-shelter_conditions = حياة أفضل في مركز الإيواء
# source: f949faf4
detail-language_course = مكان في دورة لغة ألمانية
# source: e1db7539
detail-language_practice = التدرّب على التحدث بالألمانية
# source: 03c4d2fe
detail-interpreter = شخص يترجم
# source: 82500048
detail-reading_writing = تعلّم القراءة والكتابة
# source: abb98840
detail-school_place = مكان في مدرسة
# source: 4ea5f6a3
detail-school_help = مساعدة في الواجبات المدرسية
# source: 1697f4cf
detail-vocational_training = تدريب مهني
# source: 5a70af27
detail-university = الجامعة
# source: be809c1f
detail-find_work = إيجاد عمل
# source: 377db7f4
detail-recognition = الاعتراف بشهاداتي
# source: f603bac3
detail-skills_without_certificate = إثبات ما أتقنه بدون شهادة
# source: 2ecd475f
detail-work_permit = تصريح عمل
# source: e8291cf5
detail-find_doctor = إيجاد طبيب أو طبيبة
# source: d1e6262e
detail-mental_health = مساعدة عند القلق أو الخوف أو صعوبة النوم
# source: a84c7a16
detail-health_card = بطاقة التأمين الصحي والتكاليف
# source: 72f598b5
detail-disability_care = مساعدة بسبب إعاقة أو حاجة إلى الرعاية
# source: eda21917
detail-sport = الرياضة
# source: b349a5b9
detail-culture = الموسيقى والفن والثقافة
# source: 70af2d79
detail-for_young_people = أنشطة للشباب
# source: d669716e
detail-childcare_place = مكان لرعاية الأطفال
# source: 0e413f56
detail-parents_support = مساعدة للوالدين
# source: a5bffd67
detail-family_reunion = لمّ شمل عائلتي هنا
# source: 9d0cc8bd
detail-understand_letters = فهم الرسائل والاستمارات
# source: 96ecf2c1
detail-appointments = الحصول على موعد
# source: 96fb708c
detail-legal_advice = استشارة قانونية
# source: 51ad2ff9
detail-meet_people = لقاء أناس جدد
# source: 77b8309f
detail-meeting_place = مكان للقاء
# source: d19c1b53
detail-mentor = شخص يرافقني
# source: 410d05f9
detail-feel_safe = أن أشعر بالأمان حيث أسكن
# source: 18a5ad8b
detail-treated_unfairly = مساعدة عندما أُعامَل معاملة غير عادلة
# source: 7443af33
detail-protection = حماية من العنف
# source: 47911894
detail-money = مال للحياة اليومية
# source: c6964bd2
detail-transport = الباص والقطار
# source: c0668ca1
detail-internet_phone = الإنترنت والهاتف
# source: 215045c2
detail-something_else = شيء آخر

# source: 6788dc9c
urgency = { $item }: إلى أي حد هذا مستعجل؟
    .short = { $item }: درجة الاستعجال
# source: a4f0e79a
urgency-now = الآن
# source: b40b5d2c
urgency-soon = خلال الأشهر الثلاثة القادمة
# source: c4ca3780
urgency-later = في وقت لاحق

# source: a0951ea2
offer = { $item }: هل استخدمتم هنا خدمة لهذا؟ مثلًا استشارة أو دورة أو مكان لقاء.
    .short = { $item }: الخدمات
# source: c06baa96
offer-used = نعم، استخدمت خدمة
# source: f9983c59
offer-known = أعرف خدمة، لكني لم أستخدمها
# source: cbcaef6a
offer-unknown = لا أعرف أي خدمة

# source: 54fb7861
why_not = { $item }: لماذا لم تستخدموا هذه الخدمة؟
    .hint = اختاروا السبب الأهم.
    .short = { $item }: السبب
# source: e1572028
reason-did_not_know = لم أكن أعرفها
# source: 39c8ab7b
reason-not_relevant = لا تناسبني
# source: d43d6112
reason-no_trust = لا أثق بها بما يكفي
# source: b00389da
reason-language = اللغة
# source: 18a8a490
reason-time_or_childcare = لا وقت لديّ، أو لا أحد يرعى أطفالي
# source: 5d1c1010
reason-too_far = المكان بعيد جدًا
# source: 8cf30176
reason-not_allowed = غير مسموح لي
# source: 23986486
reason-full = لم يكن هناك مكان فارغ
# source: 3dc96934
reason-other = سبب آخر

# source: f785a8ff
household = كم شخصًا يعيش معكم في البيت كأسرة واحدة؟ احسبوا أنفسكم أيضًا.
    .hint = مثلًا عائلتكم. لا تحسبوا الآخرين في مركز الإيواء. اكتبوا رقمًا.
    .short = عدد أفراد البيت
    .constraint = من فضلكم اكتبوا رقمًا من ١ إلى ٢٠. احسبوا أنفسكم أيضًا.

# source: bd11b42f
arrived = متى جئتم إلى ألمانيا؟
    .hint = يكفي الشهر والسنة.
    .short = في ألمانيا منذ
    .constraint = هذا التاريخ لا يمكن أن يكون صحيحًا. يجب أن يكون في الماضي. من فضلكم اكتبوا الشهر والسنة مرة أخرى.

# source: afd4da78
municipality = في أي بلدة تسكنون؟
    .short = البلدة
# source: 82e90e7f
municipality-eberswalde = إيبرسفالده (Eberswalde)
# source: dd74c6db
municipality-bernau = بيرناو (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = آرنسفلده (Ahrensfelde)
# source: d27098d0
municipality-panketal = بانكيتال (Panketal)
# source: c683d78b
municipality-wandlitz = فاندليتس (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = مكان آخر

# source: b80551c5
own_words = هل تريدون أن تقولوا لنا شيئًا آخر بكلماتكم؟
    .hint = من فضلكم لا تكتبوا أسماء أو عناوين أو أرقام هاتف. لا شيء آخر؟ اختاروا «تخطّي».
    .short = بكلماتكم

# source: 8043df8a
idea = هل لديكم فكرة تساعد الناس هنا؟
    .hint = ليست لديكم فكرة؟ اختاروا «تخطّي».
    .short = فكرتكم

# source: f8e5e76b
quote = هل يمكننا أن نعرض فكرتكم على البلدية؟ من دون اسمكم.
    .hint = إذا قلتم «نعم»، فقد تظهر فكرتكم بكلماتكم في التقرير الأسبوعي. يمكنكم تغيير ذلك في أي وقت.
    .short = عرض فكرتكم

# source: 24d63da0
thanks =
    شكرًا جزيلًا! إجاباتكم محفوظة.
    ماذا بعد ذلك: يوم الاثنين يقرأ الموظفون والموظفات إجابات كل الناس معًا. ثم يخططون لما يمكنهم فعله.
    يمكنكم العودة في أي وقت لرؤية إجاباتكم أو تغييرها أو حذفها.
