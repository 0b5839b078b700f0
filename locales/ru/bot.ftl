# Что говорит бот в каждом разговоре. Вежливо (вы), короткие предложения, простые слова (A2), без рода там, где можно. Источник: locales/en/bot.ftl.
# Вставленное стоит в кавычках или скобках: сокращение «г.» после года не даёт двух точек подряд.

## Controls

# source: 9f910244
control-back = Назад
# source: 4dbb8610
control-skip = Пропустить
# source: 71083dd0
control-pause = Пауза
# source: b33b3476
control-language = Сменить язык
# source: d4a6a5f5
control-help = Помощь
# source: e042aa24
control-answers = Мои ответы
# source: b6e704a6
control-stop = Закончить
# source: 40ecc09a
control-delete = Удалить мои данные
# source: 043fcee7
control-start_over = Начать сначала
# source: 394073ec
control-person = Попросить человека о помощи
# source: 6bcd12d3
control-done = Готово
# source: f1004626
control-continue = Продолжить
# source: 0aa3af29
control-file = Мои ответы в файле
# source: 948795c7
control-quiet = Больше не напоминать
# source: a3f11682
control-remind = Снова напоминать

## Words

# source: 6fe3a07a
word-yes = Да
# source: 8353e6f2
word-no = Нет
# source: 7d277842
word-ok = Хорошо
# source: 43df8548
word-agree = Да, я даю согласие
# source: 4b458100
word-decline = Нет, я не хочу
# source: 39576ca1
word-young = Мне меньше 16 лет
# source: fffdb8e7
word-unknown = Я не знаю
# source: 48ea4200
word-declined = Не хочу отвечать
# source: ae46ac38
word-skipped = Пропущено
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
    *[other] { $n } года
}
# source: 141754de
word-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
    *[other] { $n } месяца
}
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } неделя
    [few] { $n } недели
    [many] { $n } недель
    *[other] { $n } недели
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
    *[other] { $n } дня
}
# source: d3a4e4e1
word-none-of-these = Ничего из этого
# source: e23d377c
word-all-right = Всё правильно. Отправить.
# source: 981f094c
word-stateless = Без гражданства
# source: d59e6f0f
word-level-none = Нулевой: я ещё не говорю на этом языке
# source: 593a2302
word-level-a1 = A1: отдельные слова и очень короткие предложения
# source: cca4b015
word-level-a2 = A2: простые предложения о повседневной жизни
# source: 6210a4b1
word-level-b1 = B1: мне хватает для повседневной жизни
# source: ce1c7679
word-level-b2 = B2: я могу хорошо говорить почти обо всём
# source: 3bb49486
word-level-c1 = C1: я говорю почти без труда
# source: cea97492
word-level-c2 = C2: почти как родной язык
# source: 53f7ed20
word-level-native = Это мой родной язык
# source: 4633a615
word-organisation = администрация вашего города
# source: 05d94154
word-contact = консультация в мэрии вашего города (ратхаус)

## Asking back

# source: 9ebaa3e0
ask-confirm = Я понимаю так: «{ $reading }». Это правильно?
# source: 317c611a
ask-which = Что вы имеете в виду?
# source: dd0132bf
ask-which-calendar = По какому календарю?
# source: 4afd78da
ask-language = Какой язык вы хотите?
# source: df8cebaa
ask-switch = Вы написали на русском языке. Какой язык вы хотите теперь?
# source: 10e6d883
ask-answers = Это ваши ответы. Выберите один, чтобы изменить его.
# source: a69d9031
ask-readback = Это ваши ответы. Всё правильно? Вы можете выбрать ответ и изменить его.
# source: ad346ed4
ask-stop = Вы хотите закончить? Ответы, которые вы уже дали, останутся у нас. Вы также можете их удалить.
# source: ad6ede39
ask-delete = Вы хотите удалить всё, что вы нам сказали? Вернуть это будет нельзя.
# source: 7c0a7bd7
ask-start_over = Вы хотите начать сначала? Ваши прежние ответы больше не будут учитываться.
# source: d7649123
ask-start_again = Вы хотите начать сначала? Ваши прежние ответы останутся сохранёнными и будут учитываться.
# source: ac2388b1
ask-after-stop = Вы закончили. Вы можете продолжить в любое время.
# source: 2b32e71b
ask-after-pause = Пауза. Всё сохранено. Возвращайтесь, когда захотите. Вы продолжите с того же вопроса.
# source: 74d8f648
ask-after-completed = Это были все вопросы. Спасибо. Вы по-прежнему можете посмотреть свои ответы, изменить или удалить их.

## What is said

# source: 62d9829a
say-unreviewed = Эти тексты ещё не проверил человек, для которого русский язык родной.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = примерно { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original } по иранскому и афганскому календарю)
# source: ace5fde6
say-date-islamic = примерно { $date } ({ $original } по исламскому календарю)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } по эфиопскому календарю)
# source: d2e0b99d
say-before = Ваш ответ сейчас: «{ $answer }». Вы можете его изменить. Или выберите «Готово», чтобы оставить его.
# source: 0ffdebb7
say-welcome-back = Хорошо, что вы снова здесь. Продолжаем.
# source: 0779fb86
say-corrected = Спасибо. Ваш ответ изменён.
# source: 9ccc9899
say-asked-again = Из-за этого изменения некоторые вопросы будут ещё раз.
# source: bc391eec
say-first-question = Это первый вопрос.
# source: cf3f2876
say-stale = Эта кнопка от прошлого вопроса. Ничего не изменилось. Вот ваш вопрос сейчас.
# source: 8c49b747
say-late = Вы написали это до того, как появился следующий вопрос. Это сообщение не учтено. Пожалуйста, ответьте сейчас на этот вопрос.
# source: 7f7bd80e
say-away = Извините, некоторое время бот не мог ответить. Вот ваш вопрос ещё раз.
# source: 5ed289ba
say-edit-unknown = Вы изменили старое сообщение. Я не знаю, к какому ответу оно относится. Выберите «Мои ответы», чтобы изменить ответ.
# source: fb81b5ca
say-no-answers = Вы ещё не дали ни одного ответа.
# source: 1f0e10e1
say-declined = Всё в порядке. Мы не сохранили никаких ответов. Это вам ничем не повредит. Вы можете вернуться в любое время. Всего доброго!
# source: 73f7c79c
say-deleted = Всё, что вы нам сказали, удалено.
# source: 25cda7dd
say-third-time = Извините, я не понимаю. Вы можете пропустить этот вопрос. Или попросите человека о помощи.
# source: 79a96fb0
say-third-time-required = Извините, я не понимаю. Вы можете попросить человека о помощи.
# source: a95d7413
say-person = Здесь вам поможет человек: { $contact }.
# source: 47022cf2
say-young = Спасибо, что вы это сказали. Мы спрашиваем только людей, которым уже есть 16 лет. Вы не сделали ничего плохого. Мы ничего не сохранили. Вот где можно найти помощь.
# source: 86999eec
say-file = Вот ваши ответы в файле. Вы можете оставить его себе или кому-нибудь показать. Прочитать его может любой человек, у которого есть этот файл.
# source: f2531542
say-reminder = Здравствуйте! Вы ещё не ответили на все вопросы. Ваши ответы до этого момента сохранены. Если хотите, продолжим отсюда.
# source: c35a216a
say-quiet = Хорошо. Мы больше не будем вам напоминать. Вы можете продолжить в любое время.
# source: bafe2f9f
say-remind = Хорошо. Мы снова можем вам напомнить.

## When an answer is not understood

# source: c5c5d768
error-integer = Пожалуйста, напишите число (например, { $example }).
# source: c5c5d768
error-decimal = Пожалуйста, напишите число (например, { $example }).
# source: ea61806b
error-yes-no = Пожалуйста, выберите «Да» или «Нет».
# source: 92e9d844
error-select-one = Пожалуйста, выберите один из ответов. Вы также можете написать его номер, от 1 до { $count }.
# source: de98187d
error-select-multiple = Пожалуйста, выберите из этих ответов. Вы также можете написать их номера через запятую.
# source: 5dd82a0c
error-exclusive = Этот ответ нельзя выбрать вместе с другими. Пожалуйста, выберите ещё раз.
# source: 5e60e546
error-date = Пожалуйста, напишите день, месяц и год (например, { $example }).
# source: 1969f88a
error-date-month = Пожалуйста, напишите месяц и год (например, { $example }).
# source: 2c3e483d
error-date-year = Пожалуйста, напишите год (например, { $example }).
# source: 73a90c6e
error-geopoint = Пожалуйста, напишите место двумя числами (например, { $example }). Мы сохраняем это место только примерно, с точностью до одного километра.
# source: d354f6b2
error-phone = Пожалуйста, напишите полный номер телефона, с 0 или + в начале (например, { $example }).
# source: 43cdaae9
error-country = Пожалуйста, напишите название одной страны (например, { $example }).
# source: 6eea6e79
error-country-gone = Этой страны больше нет. Пожалуйста, напишите, как она называется сегодня.
# source: ade24d61
error-nationality = Пожалуйста, напишите своё гражданство (например, { $example }). Если его нет, напишите «без гражданства».
# source: be5e6c9f
error-place = Я не знаю этого города. Пожалуйста, напишите город или деревню в Германии, например Eberswalde, или почтовый индекс, например 16225.
# source: ecbff918
error-place-name-shared = Многие города в Германии имеют такое название. Пожалуйста, напишите также почтовый индекс, например 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = Несколько городов имеют этот почтовый индекс. Пожалуйста, напишите также название, например 16225 Eberswalde.
# source: 39007063
error-language = Пожалуйста, напишите название одного языка (например, { $example }).
# source: 65a7efb1
error-language-level = Пожалуйста, напишите, как хорошо вы говорите: A1, A2, B1, B2, C1 или C2. Вы также можете написать «нулевой» или «родной язык».
# source: 807334c2
error-email = Пожалуйста, напишите один адрес электронной почты, например name@example.org.
# source: cb2a47d4
error-duration = Пожалуйста, напишите, как долго (например, { $example }).
# source: 49ec1a50
error-acknowledge = Пожалуйста, выберите одну из кнопок.
# source: a6af7459
error-too-long = Ваш текст слишком длинный. Пожалуйста, напишите короче (до { $limit } букв).
# source: 74d2f0a3
error-empty = В сообщении нет слов, которые можно прочитать. Пожалуйста, напишите ещё раз.
# source: bf0eae02
error-constraint = Здесь такой ответ невозможен. Пожалуйста, проверьте его.
# source: c800321c
error-required = Чтобы продолжить, здесь нужен ответ. Вы также можете выбрать «Помощь» или «Закончить».
# source: 49ec1a50
error-choose = Пожалуйста, выберите одну из кнопок.
# source: ec4987e0
error-other = Извините, я читаю только текст. Я не могу открыть фото, голосовые сообщения или файлы.

## Help

# source: ba3a1d9a
help-now = Этот чат не для экстренных случаев. Никто не прочитает ваше сообщение сразу.
# source: 94ca785f
help-emergency = Опасность, пожар, несчастный случай, тяжёлая болезнь: звоните по номеру 112. Полиция: звоните по номеру 110. Звонок бесплатный.
# source: b88aa4da
help-violence = Насилие над женщинами: звоните по номеру 116 016. Бесплатно, днём и ночью, на 18 языках, например на арабском, персидском (фарси), курдском, турецком, русском, украинском, французском и английском.
# source: 2457aecd
help-children = Дети и подростки, которым тяжело: звоните по номеру 116 111. Бесплатно.
# source: 4f535c21
help-ukraine = Линия помощи «Хелплайн Украина», на украинском и русском: 0800 500 2250. Бесплатно, с понедельника по пятницу, с 14:00 до 17:00.
# source: 9db63e7d
help-contact = Если у вас есть вопрос об этом чате или вы хотите поговорить с человеком, вот контакт: { $contact }.
# source: ad6118e0
help-how = Как отвечать: выберите кнопку, или напишите номер ответа, или напишите своими словами. «Назад», «Пропустить», «Пауза» и «Закончить» работают всегда. Чтобы удалить все свои ответы, выберите «Удалить мои данные».

## The file with all answers of a person

# source: 92abb4b5
file-title = Что мы о вас сохранили
# source: 9868d2ff
file-made = Дата этого файла: { $date }.
# source: d6258c3d
file-agreed = Вы дали согласие участвовать. Дата: { $date }. Номер текста: { $version }.
# source: e12d91d3
file-earlier = Позже вы изменили этот ответ.
# source: 6f4e1718
file-translation = Перевод для сотрудников

## The web page around the chat

# source: e82facc9
web-title = Что вам нужно?
# source: d21f9b0a
web-intro = Скажите нам, чего не хватает. На своём языке, за несколько минут, без имени.
# source: abd055d3
web-choose-language = Выберите свой язык
# source: 67ff2334
web-cookie = Эта страница сохраняет в вашем телефоне одну маленькую метку (куки), чтобы вы могли вернуться. Больше ничего.
# source: ce847a80
web-have-code = У меня есть код, чтобы вернуться
# source: 2317d95c
web-chat = Чат
# source: e589c4de
web-question = Вопрос:
# source: dc56f6a2
web-answer = Ваш ответ:
# source: ffbe11ef
web-answer-form = Ответ
# source: fd2af777
web-skip-link = К вопросу
# source: ce133938
web-send = Отправить
# source: b1005be7
web-write = Напишите свой ответ
# source: 0b128783
web-write-number = Напишите число
# source: 5d8d7f29
web-write-instead = Написать ответ
# source: 57f6df1d
web-write-date = Или напишите дату
# source: 92946029
web-write-phone = Напишите номер телефона
# source: 486906ea
web-write-place = Напишите место двумя числами
# source: a4423294
web-here = Указать место, где я сейчас
# source: d022b651
web-here-how = Сначала ваш браузер спросит вас. Мы узнаем только примерно, где вы, с точностью до одного километра.
# source: e3a8ab3b
web-here-written = Место уже записано в поле. Выберите «Отправить».
# source: 11610ee9
web-here-failed = Не получилось найти место. Вы можете его написать.
# source: e8a1b88e
web-choose-date = Выберите дату
# source: 5bcb6ac9
web-day = День
# source: a088e7a2
web-month = Месяц
# source: 98ded52c
web-year = Год
# source: f6962d1a
web-more = Ещё
# source: 73e7901e
web-progress = Пройдено примерно { $percent } %
# source: 4fe43c6e
web-busy = Подождите минутку …
# source: d57e190d
web-offline = Нет соединения. Ваши ответы до этого момента сохранены. Пожалуйста, попробуйте ещё раз.
# source: a3450022
web-empty = Пожалуйста, выберите ответ или напишите его.
# source: ee4255c1
web-code = Мой код, чтобы вернуться
# source: a4679999
web-code-text = Запишите этот код. С ним вы сможете продолжить позже, также на другом телефоне. Не показывайте его другим людям.
# source: 92087a8f
web-code-none = Вы получите код, когда скажете, что хотите участвовать.
# source: 409828bc
web-return = Вернуться со своим кодом
# source: 3bbab624
web-return-text = Напишите код, который вы здесь получили. Можно писать большими или маленькими буквами.
# source: 6d715448
web-return-label = Ваш код
# source: eada02af
web-return-wrong = Мы не знаем этого кода. Пожалуйста, проверьте ещё раз каждую букву и каждую цифру.
# source: 8542c0e0
web-help = Помощь и номера телефонов
# source: 60e55c61
web-to-chat = К чату
# source: 25af2aaf
web-to-start = На первую страницу
# source: b13df2d4
web-too-long = Ваше сообщение слишком длинное. Пожалуйста, напишите короче. Ваши ответы до этого момента сохранены.
# source: 717f602b
web-too-many = Слишком много сообщений за один раз. Пожалуйста, подождите одну минуту и попробуйте ещё раз. Ваши ответы до этого момента сохранены.
# source: 6d14ce17
web-not-found = Такой страницы нет.
# source: 7ec3c81d
web-not-possible = Здесь это невозможно. Ваши ответы до этого момента сохранены.
# source: 3fc6da59
web-refused = Чтобы защитить вас, мы этого не приняли. Пожалуйста, откройте чат и попробуйте ещё раз.
# source: 005cbbf1
web-broken = Здесь произошла ошибка. Это не ваша вина. Ваши ответы до этого момента сохранены. Пожалуйста, попробуйте ещё раз.

## Telegram

# source: 30a2944e
telegram-notice = Компания Telegram может читать этот чат. Если вы этого не хотите, вы можете ответить на нашем сайте.
# source: 5120d28a
telegram-notice-alone = Компания Telegram может читать этот чат. Пожалуйста, не пишите своё имя и имена других людей.
# source: d706872d
telegram-web = Ответить на сайте
# source: fdcccf01
telegram-share-place = Отправить моё место
# source: fcc46c5d
telegram-share-number = Отправить мой номер
# source: c039e0d8
telegram-place-how = Кнопка внизу отправляет место, где вы сейчас. Компания Telegram видит точное место. Мы сохраняем это место только примерно, с точностью до одного километра. Вы также можете написать место.
# source: ac9eb6c8
telegram-number-how = Кнопка внизу отправляет ваш номер телефона в Telegram. Вы также можете написать другой номер.
# source: 318669f6
telegram-go-on = Продолжаем.
# source: 4f0e954c
telegram-private = Я разговариваю только с одним человеком, не в группе. Пожалуйста, откройте чат со мной: { $link }
# source: 1493b7eb
telegram-description = Кто спрашивает: { $organisation }. Что вам здесь нужно? Ответьте на несколько вопросов на своём языке. Это займёт примерно пять минут. Называть своё имя не надо. Это ничего не стоит, и вы можете закончить в любое время.
# source: d6649fb9
telegram-short = Скажите, что вам нужно: на своём языке, примерно за пять минут, без имени.
# source: f4e24e53
command-help = Помощь и номера телефонов
# source: eb150185
command-language = Выбрать другой язык
# source: 7e904395
command-answers = Посмотреть и изменить мои ответы
# source: e0bf3284
command-back = Назад на один вопрос
# source: ae00a2ba
command-skip = Пропустить этот вопрос
# source: 4a91189a
command-pause = Сделать паузу; всё сохранено
# source: 4fc78763
command-continue = Дальше отвечать на вопросы
# source: 394073ec
command-person = Попросить человека о помощи
# source: df57b3ef
command-stop = Закончить; мои ответы останутся
# source: 3ab48292
command-delete = Удалить всё, что я здесь пишу

## The poster on the wall

# source: a716bc76
poster-intro = Скажите нам, чего не хватает: на своём языке, примерно за { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }, без имени.
# source: caf05fda
poster-free = Вы можете закончить в любое время. Это вам ничем не повредит.
# source: adcc9868
poster-asks = Кто спрашивает: { $organisation }
# source: e9ccaaa0
poster-telegram = В Telegram
# source: 4284849b
poster-web = Без Telegram, на сайте
# source: 3b0ee129
poster-camera = Откройте камеру своего телефона.
# source: 2736831c
poster-square = { $count ->
        [one] Наведите её на квадрат.
       *[other] Наведите её на один из квадратов.
    }
# source: c94f1dcb
poster-begin = Нажмите на то, что появится на телефоне, и начинайте.
