# الاستبيان dialogs/flows/needs.yaml بالعربية. المصدر: locales/en/needs.ftl.

welcome =
    أهلًا بكم! هنا تسأل { $organisation } الناس الجدد: ماذا تحتاجون؟
    يقرأ الموظفون كل أسبوع كل الإجابات معًا. يرون أي مساعدة تنقص ولماذا لا يستخدم الناس عرضًا ما. هكذا يخططون لمساعدة أفضل.
    إجاباتكم لا تغيّر شيئًا في طلب اللجوء أو في أوراقكم. لا نستطيع أن نَعِد كل شخص بالمساعدة.
    يستغرق هذا حوالي { $minutes } دقائق. هناك حوالي { $questions } سؤالًا قصيرًا.

consent =
    هل تريدون المشاركة؟
    القرار لكم. إذا قلتم لا، فلا يضرّكم هذا في شيء.
    هذا ليس طلبًا رسميًا.
    لا نسأل عن اسمكم. لا يرى الإجابات إلا الموظفون لدى { $organisation }. التقارير تُظهر أرقامًا عن مجموعات فقط.
    نحذف إجاباتكم بعد { $months } شهرًا. يمكنكم حذفها بأنفسكم في أي وقت: اختاروا «حذف بياناتي».
    .short = المشاركة

first = ما أكثر شيء تحتاجونه؟
    .hint = اختاروا الأهم. بعده يمكنكم ذكر شيئين آخرين.
    .short = الأهم
second = ما الشيء الثاني في الأهمية لكم؟
    .hint = لا شيء آخر؟ اختاروا «تخطّي».
    .short = ثانيًا
third = والثالث؟
    .hint = لا شيء آخر؟ اختاروا «تخطّي».
    .short = ثالثًا

field-housing = السكن
field-language = تعلّم اللغة
field-education = المدرسة والتدريب
field-work = العمل
field-health = الصحة
field-sport_culture = الرياضة والثقافة
field-family_childcare = العائلة ورعاية الأطفال
field-residence_authorities = الأوراق والدوائر
field-contacts = التعرّف على الناس
field-safety_discrimination = الأمان والمعاملة العادلة
field-other = شيء آخر

detail = { $item }: ماذا تحتاجون بالضبط؟
    .hint = يمكنكم اختيار أكثر من إجابة.
    .short = { $item }: ماذا بالضبط

detail-own_home = سكن خاص بي
detail-bigger_home = سكن أكبر
detail-home_repair = إصلاحات في سكني
detail-shelter_conditions = حياة أفضل في مركز الإيواء
detail-language_course = مكان في دورة لغة ألمانية
detail-language_practice = التدرّب على التحدث بالألمانية
detail-interpreter = شخص يترجم
detail-reading_writing = تعلّم القراءة والكتابة
detail-school_place = مكان في مدرسة
detail-school_help = مساعدة في الواجبات المدرسية
detail-vocational_training = تدريب مهني
detail-university = الجامعة
detail-find_work = إيجاد عمل
detail-recognition = الاعتراف بشهاداتي
detail-skills_without_certificate = إظهار ما أستطيع عمله بدون شهادة
detail-work_permit = إذن للعمل
detail-find_doctor = إيجاد طبيب أو طبيبة
detail-mental_health = مساعدة في القلق أو الخوف أو قلة النوم
detail-health_card = البطاقة الصحية والتكاليف
detail-disability_care = مساعدة بسبب إعاقة أو حاجة إلى الرعاية
detail-sport = الرياضة
detail-culture = الموسيقى والفن والثقافة
detail-for_young_people = أنشطة للشباب
detail-childcare_place = مكان لرعاية الأطفال
detail-parents_support = مساعدة للوالدين
detail-family_reunion = إحضار عائلتي إلى هنا
detail-understand_letters = فهم الرسائل والاستمارات
detail-appointments = الحصول على موعد
detail-legal_advice = استشارة قانونية
detail-meet_people = لقاء أناس جدد
detail-meeting_place = مكان للقاء
detail-mentor = شخص يرافقني
detail-feel_safe = أن أشعر بالأمان حيث أسكن
detail-treated_unfairly = مساعدة عندما أُعامَل بظلم
detail-protection = حماية من العنف
detail-money = مال للحياة اليومية
detail-transport = الحافلة والقطار
detail-internet_phone = الإنترنت والهاتف
detail-something_else = شيء آخر

urgency = { $item }: ما مدى الاستعجال؟
    .short = { $item }: مدى الاستعجال
urgency-now = الآن
urgency-soon = خلال الأشهر الثلاثة القادمة
urgency-later = في وقت لاحق

offer = { $item }: هل استخدمتم هنا عرضًا لهذا؟ مثلًا استشارة أو دورة أو مكان لقاء.
    .short = { $item }: العروض
offer-used = نعم، استخدمت عرضًا
offer-known = أعرف عرضًا، لكني لم أستخدمه
offer-unknown = لا أعرف أي عرض

why_not = { $item }: لماذا لم تستخدموا العرض؟
    .hint = اختاروا السبب الأهم.
    .short = { $item }: لماذا لا
reason-did_not_know = لم أعرف عنه
reason-not_relevant = لا يناسبني
reason-no_trust = لا أثق به بما يكفي
reason-language = اللغة
reason-time_or_childcare = لا وقت، أو لا رعاية للأطفال
reason-too_far = هو بعيد جدًا
reason-not_allowed = غير مسموح لي
reason-full = لم يكن هناك مكان
reason-other = سبب آخر

household = كم شخصًا يعيش معكم في بيت واحد كأسرة؟ احسبوا أنفسكم أيضًا.
    .hint = مثلًا عائلتكم. ليس الآخرين في مركز الإيواء. اكتبوا رقمًا.
    .short = عدد أفراد البيت
    .constraint = من فضلكم اكتبوا رقمًا من ١ إلى ٢٠. احسبوا أنفسكم أيضًا.

arrived = متى جئتم إلى ألمانيا؟
    .hint = يكفي الشهر والسنة.
    .short = في ألمانيا منذ
    .constraint = هذا التاريخ لا يمكن أن يكون صحيحًا. يجب أن يكون في الماضي. من فضلكم اكتبوا الشهر والسنة مرة أخرى.

municipality = في أي بلدة تسكنون؟
    .short = البلدة
municipality-eberswalde = إيبرسفالده (Eberswalde)
municipality-bernau = بيرناو (Bernau bei Berlin)
municipality-ahrensfelde = آرنسفلده (Ahrensfelde)
municipality-panketal = بانكيتال (Panketal)
municipality-wandlitz = فاندليتس (Wandlitz)
municipality-elsewhere = مكان آخر

own_words = هل تريدون أن تقولوا لنا شيئًا آخر بكلماتكم؟
    .hint = من فضلكم لا تكتبوا أسماء أو عناوين أو أرقام هاتف. لا شيء آخر؟ اختاروا «تخطّي».
    .short = بكلماتكم

idea = هل لديكم فكرة تساعد الناس هنا؟
    .hint = لا توجد فكرة؟ اختاروا «تخطّي».
    .short = فكرتكم

thanks =
    شكرًا جزيلًا! إجاباتكم محفوظة.
    ماذا بعد ذلك: يقرأ الموظفون يوم الاثنين إجابات كل الناس معًا. ثم يخططون ما يمكنهم فعله.
    يمكنكم العودة في أي وقت لرؤية إجاباتكم أو تغييرها أو حذفها.
