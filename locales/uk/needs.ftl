# Розмова dialogs/flows/needs.yaml українською. Джерело: locales/en/needs.ftl. «Послуга» тут усюди означає offer (Angebot).

# source: 454058d2
welcome =
    Добрий день! Ми запитуємо людей, які тут недавно: що вам потрібно? Хто запитує: { $organisation }.
    Щотижня працівники читають усі відповіді разом. Вони бачать, якої допомоги бракує і чому люди не користуються послугами. Так вони можуть краще планувати допомогу.
    Ваші відповіді нічого не змінюють у вашій справі про притулок і у ваших документах. Ми не можемо обіцяти допомогу кожній людині.
    Це займе приблизно { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }. Тут приблизно { $questions ->
        [one] { $questions } коротке запитання
        [few] { $questions } короткі запитання
        [many] { $questions } коротких запитань
       *[other] { $questions } короткого запитання
    }.

# source: 29634b63
consent =
    Хочете взяти участь?
    Вирішуєте ви. Якщо ви скажете «ні», це вам нічим не зашкодить.
    Це не заява.
    Ми не запитуємо ваше ім’я. Відповіді бачать тільки працівники ({ $organisation }). У звітах є тільки числа про групи людей, а ваші слова – тільки якщо ви дозволите.
    Ми видалимо ваші відповіді через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    }. Ви можете будь-коли видалити їх самостійно: оберіть «Видалити мої дані».
    .short = Участь

# source: 094c66c7
first = Що вам потрібно найбільше?
    .hint = Оберіть найважливіше. Потім ви зможете назвати ще дві речі.
    .short = Найважливіше
# source: 1ef4bb6b
second = Що для вас на другому місці?
    .hint = Більше нічого? Оберіть «Пропустити».
    .short = На другому місці
# source: 431ec8dc
third = А що на третьому місці?
    .hint = Більше нічого? Оберіть «Пропустити».
    .short = На третьому місці

# source: 6ea5ff7e
field-housing = Житло
# source: 64632a75
field-language = Вивчення мови
# source: 98b36e80
field-education = Школа та професійна освіта
# source: af220708
field-work = Робота
# source: 5108793a
field-health = Здоров’я
# source: b5176ae0
field-sport_culture = Спорт і культура
# source: c082b1d9
field-family_childcare = Сім’я і догляд за дітьми
# source: 9000ad9d
field-residence_authorities = Документи й установи
# source: 76a55b0b
field-contacts = Спілкування з людьми
# source: 61309e78
field-safety_discrimination = Безпека і справедливе ставлення
# source: 595e0ef8
field-other = Гроші та інше

# source: cddc6224
detail = { $item }: що саме вам потрібно?
    .hint = Ви можете обрати кілька відповідей.
    .short = { $item }: що саме

# source: e95eda85
detail-own_home = Окрема квартира
# source: 7e5d5e92
detail-bigger_home = Більша квартира
# source: f77f41fe
detail-home_repair = Ремонт у моїй квартирі
# source: 14c2182a
detail-shelter_conditions = Кращі умови в гуртожитку (хаймі)
# source: f949faf4
detail-language_course = Місце на курсі німецької мови
# source: e1db7539
detail-language_practice = Розмовна практика німецької
# source: 03c4d2fe
detail-interpreter = Допомога з перекладом
# source: 82500048
detail-reading_writing = Навчитися читати й писати
# source: abb98840
detail-school_place = Місце в школі
# source: 4ea5f6a3
detail-school_help = Допомога зі шкільними завданнями
# source: 1697f4cf
detail-vocational_training = Навчання професії (аусбільдунг)
# source: 5a70af27
detail-university = Університет
# source: be809c1f
detail-find_work = Знайти роботу
# source: 377db7f4
detail-recognition = Визнання моїх дипломів
# source: f603bac3
detail-skills_without_certificate = Показати, що я вмію без диплома
# source: 2ecd475f
detail-work_permit = Дозвіл на роботу
# source: e8291cf5
detail-find_doctor = Знайти лікаря
# source: d1e6262e
detail-mental_health = Допомога при тривозі, страху або поганому сні
# source: a84c7a16
detail-health_card = Страхова картка і витрати на лікування
# source: 72f598b5
detail-disability_care = Допомога при інвалідності або якщо потрібен догляд
# source: eda21917
detail-sport = Спорт
# source: b349a5b9
detail-culture = Музика, мистецтво, культура
# source: 70af2d79
detail-for_young_people = Заняття для молоді
# source: d669716e
detail-childcare_place = Місце в дитячому садку або в няні
# source: 0e413f56
detail-parents_support = Допомога батькам
# source: a5bffd67
detail-family_reunion = Перевезти сюди мою сім’ю
# source: 9d0cc8bd
detail-understand_letters = Розуміти листи й бланки
# source: 96ecf2c1
detail-appointments = Записатися на прийом (термін)
# source: 96fb708c
detail-legal_advice = Юридична консультація
# source: 51ad2ff9
detail-meet_people = Знайти друзів і знайомих
# source: 77b8309f
detail-meeting_place = Місце для зустрічей
# source: d19c1b53
detail-mentor = Людина, яка ходитиме зі мною
# source: 410d05f9
detail-feel_safe = Безпека там, де я живу
# source: 18a5ad8b
detail-treated_unfairly = Допомога, коли до мене ставляться несправедливо
# source: 7443af33
detail-protection = Захист від насильства
# source: 47911894
detail-money = Гроші на щоденне життя
# source: c6964bd2
detail-transport = Автобус і поїзд
# source: c0668ca1
detail-internet_phone = Інтернет і телефон
# source: 215045c2
detail-something_else = Щось інше

# source: 6788dc9c
urgency = { $item }: як терміново це потрібно?
    .short = { $item }: як терміново
# source: a4f0e79a
urgency-now = Зараз
# source: b40b5d2c
urgency-soon = У найближчі три місяці
# source: c4ca3780
urgency-later = Пізніше

# source: a0951ea2
offer = { $item }: чи користувалися ви тут якоюсь послугою для цього? Наприклад, консультацією, курсом або місцем для зустрічей.
    .short = { $item }: послуги
# source: c06baa96
offer-used = Так, така послуга в мене є або була
# source: f9983c59
offer-known = Я знаю таку послугу, але не користуюся нею
# source: cbcaef6a
offer-unknown = Я не знаю жодної послуги

# source: 54fb7861
why_not = { $item }: чому ви не користувалися послугою?
    .hint = Оберіть найважливішу причину.
    .short = { $item }: чому не користувалися
# source: e1572028
reason-did_not_know = Мені про це не було відомо
# source: 39c8ab7b
reason-not_relevant = Мені це не підходить
# source: d43d6112
reason-no_trust = Я недостатньо довіряю
# source: b00389da
reason-language = Мова
# source: 18a8a490
reason-time_or_childcare = Немає часу або догляду за дітьми
# source: 5d1c1010
reason-too_far = Це надто далеко
# source: 8cf30176
reason-not_allowed = Мені не можна
# source: 23986486
reason-full = Не було місць
# source: 3dc96934
reason-other = Інша причина

# source: f785a8ff
household = Скільки людей живе разом із вами в одному домогосподарстві? Порахуйте також себе.
    .hint = Наприклад, ваша сім’я. Інших людей у гуртожитку (хаймі) не рахуйте. Напишіть число.
    .short = Людей у домогосподарстві
    .constraint = Будь ласка, напишіть число від 1 до 20. Порахуйте також себе.

# source: bd11b42f
arrived = Коли ви приїхали до Німеччини?
    .hint = Досить місяця і року.
    .short = Приїзд до Німеччини
    .constraint = Ця дата не може бути правильною. Вона має бути в минулому. Будь ласка, напишіть місяць і рік ще раз.

# source: afd4da78
municipality = У якому місті або селі ви живете?
    .short = Місто або село
# source: 82e90e7f
municipality-eberswalde = Еберсвальде (Eberswalde)
# source: dd74c6db
municipality-bernau = Бернау (Bernau bei Berlin)
# source: de675264
municipality-ahrensfelde = Аренсфельде (Ahrensfelde)
# source: d27098d0
municipality-panketal = Панкеталь (Panketal)
# source: c683d78b
municipality-wandlitz = Вандліц (Wandlitz)
# source: e05aa7bb
municipality-elsewhere = Інше місце

# source: b80551c5
own_words = Хочете розповісти нам більше своїми словами?
    .hint = Будь ласка, не пишіть імен, адрес і номерів телефону. Нема чого додати? Оберіть «Пропустити».
    .short = Своїми словами

# source: 8043df8a
idea = Чи є у вас ідея, яка допомогла б людям тут?
    .hint = Немає ідеї? Оберіть «Пропустити».
    .short = Ваша ідея

# source: f8e5e76b
quote = Чи можна показати вашу ідею адміністрації міста? Без вашого імені.
    .hint = Якщо ви скажете «Так», ваша ідея вашими словами може бути в тижневому звіті. Ви можете змінити це будь-коли.
    .short = Показати ідею

# source: 24d63da0
thanks =
    Щиро дякуємо! Ваші відповіді збережено.
    Що буде далі: у понеділок працівники прочитають відповіді всіх людей разом. Потім вони спланують, що можуть зробити.
    Ви можете будь-коли повернутися, щоб переглянути, змінити або видалити свої відповіді.
