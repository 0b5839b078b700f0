# Разговор dialogs/flows/needs.yaml на русском языке. Источник: locales/en/needs.ftl. «Услуга» здесь везде означает offer (Angebot).

# source: 454058d2
welcome =
    Здравствуйте! Мы спрашиваем людей, которые здесь недавно: что вам нужно? Кто спрашивает: { $organisation }.
    Каждую неделю сотрудники читают все ответы вместе. Они видят, какой помощи не хватает и почему люди не пользуются услугами. Так они могут лучше планировать помощь.
    Ваши ответы ничего не меняют в вашем деле об убежище и в ваших документах. Мы не можем обещать помощь каждому человеку.
    Это займёт примерно { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. Здесь примерно { $questions ->
        [one] { $questions } короткий вопрос
        [few] { $questions } коротких вопроса
        [many] { $questions } коротких вопросов
       *[other] { $questions } короткого вопроса
    }.

# source: 29634b63
consent =
    Хотите участвовать?
    Решаете вы. Если вы скажете «нет», это вам ничем не повредит.
    Это не заявление.
    Мы не спрашиваем ваше имя. Ответы видят только сотрудники ({ $organisation }). В отчётах есть только числа о группах людей, а ваши слова – только если вы разрешите.
    Мы удалим ваши ответы через { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }. Вы можете в любое время удалить их самостоятельно: выберите «Удалить мои данные».
    .short = Участие

# source: 094c66c7
first = Что вам нужно больше всего?
    .hint = Выберите самое важное. Потом вы сможете назвать ещё две вещи.
    .short = Самое важное
# source: 1ef4bb6b
second = Что для вас на втором месте?
    .hint = Больше ничего? Выберите «Пропустить».
    .short = На втором месте
# source: 431ec8dc
third = А что на третьем месте?
    .hint = Больше ничего? Выберите «Пропустить».
    .short = На третьем месте

# source: 6ea5ff7e
field-housing = Жильё
# source: 64632a75
field-language = Изучение языка
# source: 98b36e80
field-education = Школа и профессиональное обучение
# source: af220708
field-work = Работа
# source: 5108793a
field-health = Здоровье
# source: b5176ae0
field-sport_culture = Спорт и культура
# source: c082b1d9
field-family_childcare = Семья и присмотр за детьми
# source: 9000ad9d
field-residence_authorities = Документы и ведомства
# source: 76a55b0b
field-contacts = Общение с людьми
# source: 61309e78
field-safety_discrimination = Безопасность и справедливое отношение
# source: 595e0ef8
field-other = Деньги и другое

# source: cddc6224
detail = { $item }: что именно вам нужно?
    .hint = Вы можете выбрать несколько ответов.
    .short = { $item }: что именно

# source: e95eda85
detail-own_home = Отдельная квартира
# source: 7e5d5e92
detail-bigger_home = Квартира побольше
# source: f77f41fe
detail-home_repair = Ремонт в моей квартире
# source: 14c2182a
detail-shelter_conditions = Лучшие условия в общежитии (хайме)
# source: f949faf4
detail-language_course = Место на курсе немецкого языка
# source: e1db7539
detail-language_practice = Разговорная практика немецкого
# source: 03c4d2fe
detail-interpreter = Помощь с переводом
# source: 82500048
detail-reading_writing = Научиться читать и писать
# source: abb98840
detail-school_place = Место в школе
# source: 4ea5f6a3
detail-school_help = Помощь со школьными заданиями
# source: 1697f4cf
detail-vocational_training = Обучение профессии (аусбильдунг)
# source: 5a70af27
detail-university = Университет
# source: be809c1f
detail-find_work = Найти работу
# source: 377db7f4
detail-recognition = Признание моих дипломов
# source: f603bac3
detail-skills_without_certificate = Показать, что я умею без диплома
# source: 2ecd475f
detail-work_permit = Разрешение на работу
# source: e8291cf5
detail-find_doctor = Найти врача
# source: d1e6262e
detail-mental_health = Помощь при тревоге, страхе или плохом сне
# source: a84c7a16
detail-health_card = Страховая карта и расходы на лечение
# source: 72f598b5
detail-disability_care = Помощь при инвалидности или если нужен уход
# source: eda21917
detail-sport = Спорт
# source: b349a5b9
detail-culture = Музыка, искусство, культура
# source: 70af2d79
detail-for_young_people = Занятия для молодёжи
# source: d669716e
detail-childcare_place = Место в детском саду или у няни
# source: 0e413f56
detail-parents_support = Помощь родителям
# source: a5bffd67
detail-family_reunion = Перевезти сюда мою семью
# source: 9d0cc8bd
detail-understand_letters = Понимать письма и бланки
# source: 96ecf2c1
detail-appointments = Записаться на приём (термин)
# source: 96fb708c
detail-legal_advice = Юридическая консультация
# source: 51ad2ff9
detail-meet_people = Найти друзей и знакомых
# source: 77b8309f
detail-meeting_place = Место для встреч
# source: d19c1b53
detail-mentor = Человек, который будет ходить со мной
# source: 410d05f9
detail-feel_safe = Безопасность там, где я живу
# source: 18a5ad8b
detail-treated_unfairly = Помощь, когда ко мне относятся несправедливо
# source: 7443af33
detail-protection = Защита от насилия
# source: 47911894
detail-money = Деньги на повседневную жизнь
# source: c6964bd2
detail-transport = Автобус и поезд
# source: c0668ca1
detail-internet_phone = Интернет и телефон
# source: 215045c2
detail-something_else = Что-то другое

# source: 6788dc9c
urgency = { $item }: как срочно это нужно?
    .short = { $item }: как срочно
# source: a4f0e79a
urgency-now = Сейчас
# source: b40b5d2c
urgency-soon = В ближайшие три месяца
# source: c4ca3780
urgency-later = Позже

# source: a0951ea2
offer = { $item }: вы уже пользовались здесь какой-нибудь услугой для этого? Например, консультацией, курсом или местом для встреч.
    .short = { $item }: услуги
# source: c06baa96
offer-used = Да, такая услуга у меня есть или была
# source: f9983c59
offer-known = Я знаю такую услугу, но не пользуюсь ею
# source: cbcaef6a
offer-unknown = Я не знаю ни одной услуги

# source: 54fb7861
why_not = { $item }: почему вы не пользовались услугой?
    .hint = Выберите самую важную причину.
    .short = { $item }: почему не пользовались
# source: e1572028
reason-did_not_know = Мне об этом не было известно
# source: 39c8ab7b
reason-not_relevant = Мне это не подходит
# source: d43d6112
reason-no_trust = Я недостаточно доверяю
# source: b00389da
reason-language = Язык
# source: 18a8a490
reason-time_or_childcare = Нет времени или присмотра за детьми
# source: 5d1c1010
reason-too_far = Это слишком далеко
# source: 8cf30176
reason-not_allowed = Мне нельзя
# source: 23986486
reason-full = Не было мест
# source: 3dc96934
reason-other = Другая причина

# source: f785a8ff
household = Сколько человек живёт вместе с вами в одном домохозяйстве? Посчитайте и себя.
    .hint = Например, ваша семья. Других людей в общежитии (хайме) не считайте. Напишите число.
    .short = Людей в домохозяйстве
    .constraint = Пожалуйста, напишите число от 1 до 20. Посчитайте и себя.

# source: bd11b42f
arrived = Когда вы приехали в Германию?
    .hint = Достаточно месяца и года.
    .short = Приезд в Германию
    .constraint = Эта дата не может быть правильной. Она должна быть в прошлом. Пожалуйста, напишите месяц и год ещё раз.

# source: afd4da78
municipality = В каком городе или деревне вы живёте?
    .short = Город или деревня
# source: 82e90e7f
municipality-eberswalde = Эберсвальде (Eberswalde)
# source: dd74c6db
municipality-bernau = Бернау (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = Аренсфельде (Ahrensfelde)
# source: d27098d0
municipality-panketal = Панкеталь (Panketal)
# source: c683d78b
municipality-wandlitz = Вандлиц (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = Другое место

# source: b80551c5
own_words = Хотите рассказать нам больше своими словами?
    .hint = Пожалуйста, не пишите имена, адреса и номера телефонов. Нечего добавить? Выберите «Пропустить».
    .short = Своими словами

# source: 8043df8a
idea = Есть ли у вас идея, которая помогла бы людям здесь?
    .hint = Нет идеи? Выберите «Пропустить».
    .short = Ваша идея

# source: f8e5e76b
quote = Можно показать вашу идею администрации города? Без вашего имени.
    .hint = Если вы скажете «Да», ваша идея вашими словами может быть в отчёте за неделю. Вы можете изменить это в любое время.
    .short = Показать идею

# source: 24d63da0
thanks =
    Большое спасибо! Ваши ответы сохранены.
    Что будет дальше: в понедельник сотрудники прочитают ответы всех людей вместе. Потом они спланируют, что могут сделать.
    Вы можете в любое время вернуться, чтобы посмотреть, изменить или удалить свои ответы.
