# Що каже бот у кожній розмові. Ввічливо (ви), короткі речення, прості слова (A2), без роду там, де можна. Джерело: locales/en/bot.ftl.
# Вставлене стоїть у лапках або дужках: скорочення «р.» після року не дає двох крапок поспіль.

## Controls

# source: 9f910244
control-back = Назад
# source: 4dbb8610
control-skip = Пропустити
# source: 71083dd0
control-pause = Пауза
# source: b33b3476
control-language = Змінити мову
# source: d4a6a5f5
control-help = Допомога
# source: e042aa24
control-answers = Мої відповіді
# source: b6e704a6
control-stop = Закінчити
# source: 40ecc09a
control-delete = Видалити мої дані
# source: 043fcee7
control-start_over = Почати спочатку
# source: 394073ec
control-person = Попросити людину про допомогу
# source: 6bcd12d3
control-done = Готово
# source: f1004626
control-continue = Продовжити
# source: 0aa3af29
control-file = Мої відповіді у файлі
# source: 948795c7
control-quiet = Більше не нагадувати
# source: a3f11682
control-remind = Знову нагадувати

## Words

# source: 6fe3a07a
word-yes = Так
# source: 8353e6f2
word-no = Ні
# source: 7d277842
word-ok = Добре
# source: 43df8548
word-agree = Так, я погоджуюся
# source: 4b458100
word-decline = Ні, я не хочу
# source: 39576ca1
word-young = Мені менше 16 років
# source: fffdb8e7
word-unknown = Я не знаю
# source: 48ea4200
word-declined = Не хочу відповідати
# source: ae46ac38
word-skipped = Пропущено
# source: 13f9dda7
word-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
    *[other] { $n } року
}
# source: 141754de
word-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
    [many] { $n } місяців
    *[other] { $n } місяця
}
# source: 91c73b00
word-weeks = { $n ->
    [one] { $n } тиждень
    [few] { $n } тижні
    [many] { $n } тижнів
    *[other] { $n } тижня
}
# source: 9acd9e88
word-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
    *[other] { $n } дня
}
# source: d3a4e4e1
word-none-of-these = Нічого з цього
# source: e23d377c
word-all-right = Усе правильно. Надіслати.
# source: 981f094c
word-stateless = Без громадянства
# source: d59e6f0f
word-level-none = Нульовий: я ще не розмовляю цією мовою
# source: 593a2302
word-level-a1 = A1: окремі слова і дуже короткі речення
# source: cca4b015
word-level-a2 = A2: прості речення про щоденне життя
# source: 6210a4b1
word-level-b1 = B1: мені вистачає для щоденного життя
# source: ce1c7679
word-level-b2 = B2: я можу добре говорити майже про все
# source: 3bb49486
word-level-c1 = C1: я говорю майже без зусиль
# source: cea97492
word-level-c2 = C2: майже як рідна мова
# source: 53f7ed20
word-level-native = Це моя рідна мова
# source: 4633a615
word-organisation = адміністрація вашого міста
# source: 05d94154
word-contact = консультація в мерії вашого міста (ратхаус)

## Asking back

# source: 9ebaa3e0
ask-confirm = Я розумію так: «{ $reading }». Це правильно?
# source: 317c611a
ask-which = Що ви маєте на увазі?
# source: dd0132bf
ask-which-calendar = За яким календарем?
# source: 4afd78da
ask-language = Яку мову ви хочете?
# source: df8cebaa
ask-switch = Ви написали українською мовою. Яку мову ви хочете тепер?
# source: 10e6d883
ask-answers = Це ваші відповіді. Оберіть одну, щоб змінити її.
# source: a69d9031
ask-readback = Це ваші відповіді. Усе правильно? Ви можете обрати відповідь і змінити її.
# source: ad346ed4
ask-stop = Ви хочете закінчити? Відповіді, які ви вже дали, залишаться в нас. Ви також можете їх видалити.
# source: ad6ede39
ask-delete = Ви хочете видалити все, що ви нам сказали? Повернути це буде неможливо.
# source: 7c0a7bd7
ask-start_over = Ви хочете почати спочатку? Ваші попередні відповіді більше не враховуватимуться.
# source: d7649123
ask-start_again = Ви хочете почати спочатку? Ваші попередні відповіді залишаться збереженими й надалі враховуватимуться.
# source: ac2388b1
ask-after-stop = Ви закінчили. Ви можете продовжити будь-коли.
# source: 2b32e71b
ask-after-pause = Пауза. Усе збережено. Повертайтеся, коли захочете. Ви продовжите з того самого запитання.
# source: 74d8f648
ask-after-completed = Це були всі запитання. Дякуємо. Ви й далі можете переглянути свої відповіді, змінити або видалити їх.

## What is said

# source: 62d9829a
say-unreviewed = Ці тексти ще не перевірила людина, для якої українська мова рідна.
# source: 2df59a3c
say-answer = { $question }: { $answer }
# source: d086466b
say-about = приблизно { $what }
# source: 10826b68
say-date-persian = { $date } ({ $original } за іранським і афганським календарем)
# source: ace5fde6
say-date-islamic = приблизно { $date } ({ $original } за ісламським календарем)
# source: f0a15073
say-date-ethiopic = { $date } ({ $original } за ефіопським календарем)
# source: d2e0b99d
say-before = Ваша відповідь зараз: «{ $answer }». Ви можете її змінити. Або оберіть «Готово», щоб залишити її.
# source: 0ffdebb7
say-welcome-back = Добре, що ви знову тут. Продовжуємо.
# source: 0779fb86
say-corrected = Дякуємо. Вашу відповідь змінено.
# source: 9ccc9899
say-asked-again = Через цю зміну деякі запитання будуть ще раз.
# source: bc391eec
say-first-question = Це перше запитання.
# source: cf3f2876
say-stale = Ця кнопка від попереднього запитання. Нічого не змінилося. Ось ваше запитання зараз.
# source: 8c49b747
say-late = Ви написали це до того, як з’явилося наступне запитання. Це повідомлення не враховано. Будь ласка, дайте відповідь на це запитання зараз.
# source: 7f7bd80e
say-away = Вибачте, деякий час бот не міг відповісти. Ось ваше запитання ще раз.
# source: 5ed289ba
say-edit-unknown = Ви змінили старе повідомлення. Я не знаю, якої відповіді воно стосується. Оберіть «Мої відповіді», щоб змінити відповідь.
# source: fb81b5ca
say-no-answers = Ви ще не дали жодної відповіді.
# source: 1f0e10e1
say-declined = Усе гаразд. Ми не зберегли жодних відповідей. Це вам нічим не зашкодить. Ви можете повернутися будь-коли. Усього найкращого!
# source: 73f7c79c
say-deleted = Усе, що ви нам сказали, видалено.
# source: 25cda7dd
say-third-time = Вибачте, я не розумію. Ви можете пропустити це запитання. Або попросіть людину про допомогу.
# source: 79a96fb0
say-third-time-required = Вибачте, я не розумію. Ви можете попросити людину про допомогу.
# source: a95d7413
say-person = Тут вам допоможе людина: { $contact }.
# source: 47022cf2
say-young = Дякуємо, що ви це сказали. Ми запитуємо тільки людей, яким уже є 16 років. Ви не зробили нічого поганого. Ми нічого не зберегли. Ось де можна знайти допомогу.
# source: 86999eec
say-file = Ось ваші відповіді у файлі. Ви можете залишити його собі або комусь показати. Прочитати його може кожна людина, у якої є цей файл.
# source: f2531542
say-reminder = Вітаємо! Ви ще не відповіли на всі запитання. Ваші відповіді до цього моменту збережено. Якщо хочете, продовжимо звідси.
# source: c35a216a
say-quiet = Добре. Ми більше не будемо вам нагадувати. Ви можете продовжити будь-коли.
# source: bafe2f9f
say-remind = Добре. Ми знову можемо вам нагадати.

## When an answer is not understood

# source: c5c5d768
error-integer = Будь ласка, напишіть число (наприклад, { $example }).
# source: c5c5d768
error-decimal = Будь ласка, напишіть число (наприклад, { $example }).
# source: ea61806b
error-yes-no = Будь ласка, оберіть «Так» або «Ні».
# source: 92e9d844
error-select-one = Будь ласка, оберіть одну з відповідей. Ви також можете написати її номер, від 1 до { $count }.
# source: de98187d
error-select-multiple = Будь ласка, оберіть із цих відповідей. Ви також можете написати їхні номери через кому.
# source: 5dd82a0c
error-exclusive = Цю відповідь не можна обрати разом з іншими. Будь ласка, оберіть ще раз.
# source: 5e60e546
error-date = Будь ласка, напишіть день, місяць і рік (наприклад, { $example }).
# source: 1969f88a
error-date-month = Будь ласка, напишіть місяць і рік (наприклад, { $example }).
# source: 2c3e483d
error-date-year = Будь ласка, напишіть рік (наприклад, { $example }).
# source: 73a90c6e
error-geopoint = Будь ласка, напишіть місце двома числами (наприклад, { $example }). Ми зберігаємо це місце тільки приблизно, з точністю до одного кілометра.
# source: d354f6b2
error-phone = Будь ласка, напишіть повний номер телефону, з 0 або + на початку (наприклад, { $example }).
# source: 43cdaae9
error-country = Будь ласка, напишіть назву однієї країни (наприклад, { $example }).
# source: 6eea6e79
error-country-gone = Цієї країни вже немає. Будь ласка, напишіть, як вона називається сьогодні.
# source: ade24d61
error-nationality = Будь ласка, напишіть своє громадянство (наприклад, { $example }). Якщо його немає, напишіть «без громадянства».
# source: be5e6c9f
error-place = Я не знаю цього міста. Будь ласка, напишіть місто або село в Німеччині, наприклад Eberswalde, або поштовий індекс, наприклад 16225.
# source: ecbff918
error-place-name-shared = Багато міст у Німеччині мають таку назву. Будь ласка, напишіть також поштовий індекс, наприклад 16225 Eberswalde.
# source: 6cc9d5f8
error-place-code-shared = Кілька міст мають цей поштовий індекс. Будь ласка, напишіть також назву, наприклад 16225 Eberswalde.
# source: 39007063
error-language = Будь ласка, напишіть назву однієї мови (наприклад, { $example }).
# source: 65a7efb1
error-language-level = Будь ласка, напишіть, як добре ви розмовляєте: A1, A2, B1, B2, C1 або C2. Ви також можете написати «нульовий» або «рідна мова».
# source: 807334c2
error-email = Будь ласка, напишіть одну адресу електронної пошти, наприклад name@example.org.
# source: cb2a47d4
error-duration = Будь ласка, напишіть, як довго (наприклад, { $example }).
# source: 49ec1a50
error-acknowledge = Будь ласка, оберіть одну з кнопок.
# source: a6af7459
error-too-long = Ваш текст надто довгий. Будь ласка, напишіть коротше (до { $limit } літер).
# source: 74d2f0a3
error-empty = У повідомленні немає слів, які можна прочитати. Будь ласка, напишіть ще раз.
# source: bf0eae02
error-constraint = Тут така відповідь неможлива. Будь ласка, перевірте її.
# source: c800321c
error-required = Щоб продовжити, тут потрібна відповідь. Ви також можете обрати «Допомога» або «Закінчити».
# source: 49ec1a50
error-choose = Будь ласка, оберіть одну з кнопок.
# source: ec4987e0
error-other = Вибачте, я читаю тільки текст. Я не можу відкрити фото, голосові повідомлення або файли.

## Help

# source: ba3a1d9a
help-now = Цей чат не для екстрених випадків. Ніхто не прочитає ваше повідомлення одразу.
# source: 94ca785f
help-emergency = Небезпека, пожежа, нещасний випадок, тяжка хвороба: телефонуйте за номером 112. Поліція: телефонуйте за номером 110. Дзвінок безкоштовний.
# source: b88aa4da
help-violence = Насильство над жінками: телефонуйте за номером 116 016. Безкоштовно, вдень і вночі, 18 мовами, наприклад арабською, перською (фарсі), курдською, турецькою, російською, українською, французькою й англійською.
# source: 2457aecd
help-children = Діти й підлітки, яким важко: телефонуйте за номером 116 111. Безкоштовно.
# source: 4f535c21
help-ukraine = Лінія допомоги «Хелплайн Україна», українською та російською: 0800 500 2250. Безкоштовно, з понеділка по п’ятницю, з 14:00 до 17:00.
# source: 9db63e7d
help-contact = Якщо у вас є запитання про цей чат або ви хочете поговорити з людиною, ось контакт: { $contact }.
# source: ad6118e0
help-how = Як відповідати: оберіть кнопку, або напишіть номер відповіді, або напишіть своїми словами. «Назад», «Пропустити», «Пауза» і «Закінчити» діють завжди. Щоб видалити всі свої відповіді, оберіть «Видалити мої дані».

## The file with all answers of a person

# source: 92abb4b5
file-title = Що ми про вас зберегли
# source: 9868d2ff
file-made = Дата цього файлу: { $date }.
# source: d6258c3d
file-agreed = Ви погодилися взяти участь. Дата: { $date }. Номер тексту: { $version }.
# source: e12d91d3
file-earlier = Пізніше ви змінили цю відповідь.
# source: 6f4e1718
file-translation = Переклад для працівників

## The web page around the chat

# source: e82facc9
web-title = Що вам потрібно?
# source: d21f9b0a
web-intro = Скажіть нам, чого бракує. Своєю мовою, за кілька хвилин, без імені.
# source: abd055d3
web-choose-language = Оберіть свою мову
# source: 67ff2334
web-cookie = Ця сторінка зберігає у вашому телефоні одну маленьку позначку (кукі), щоб ви могли повернутися. Більше нічого.
# source: ce847a80
web-have-code = Я маю код, щоб повернутися
# source: 2317d95c
web-chat = Чат
# source: e589c4de
web-question = Запитання:
# source: dc56f6a2
web-answer = Ваша відповідь:
# source: ffbe11ef
web-answer-form = Відповідь
# source: fd2af777
web-skip-link = До запитання
# source: ce133938
web-send = Надіслати
# source: b1005be7
web-write = Напишіть свою відповідь
# source: 0b128783
web-write-number = Напишіть число
# source: 5d8d7f29
web-write-instead = Написати відповідь
# source: 57f6df1d
web-write-date = Або напишіть дату
# source: 92946029
web-write-phone = Напишіть номер телефону
# source: 486906ea
web-write-place = Напишіть місце двома числами
# source: a4423294
web-here = Вказати місце, де я зараз
# source: d022b651
web-here-how = Спочатку ваш браузер запитає вас. Ми дізнаємося тільки приблизно, де ви, з точністю до одного кілометра.
# source: e3a8ab3b
web-here-written = Місце вже записано в полі. Оберіть «Надіслати».
# source: 11610ee9
web-here-failed = Не вдалося знайти місце. Ви можете його написати.
# source: e8a1b88e
web-choose-date = Оберіть дату
# source: 5bcb6ac9
web-day = День
# source: a088e7a2
web-month = Місяць
# source: 98ded52c
web-year = Рік
# source: f6962d1a
web-more = Ще
# source: 73e7901e
web-progress = Пройдено приблизно { $percent } %
# source: 4fe43c6e
web-busy = Зачекайте хвилинку …
# source: d57e190d
web-offline = Немає з’єднання. Ваші відповіді до цього моменту збережено. Будь ласка, спробуйте ще раз.
# source: a3450022
web-empty = Будь ласка, оберіть відповідь або напишіть її.
# source: ee4255c1
web-code = Мій код, щоб повернутися
# source: a4679999
web-code-text = Запишіть цей код. З ним ви зможете продовжити пізніше, також на іншому телефоні. Не показуйте його іншим людям.
# source: 92087a8f
web-code-none = Ви отримаєте код, коли скажете, що хочете взяти участь.
# source: 409828bc
web-return = Повернутися зі своїм кодом
# source: 3bbab624
web-return-text = Напишіть код, який ви тут отримали. Можна писати великими або малими літерами.
# source: 6d715448
web-return-label = Ваш код
# source: eada02af
web-return-wrong = Ми не знаємо цього коду. Будь ласка, перевірте ще раз кожну літеру і кожну цифру.
# source: 8542c0e0
web-help = Допомога і номери телефонів
# source: 60e55c61
web-to-chat = До чату
# source: 25af2aaf
web-to-start = На першу сторінку
# source: b13df2d4
web-too-long = Ваше повідомлення надто довге. Будь ласка, напишіть коротше. Ваші відповіді до цього моменту збережено.
# source: 717f602b
web-too-many = Забагато повідомлень за один раз. Будь ласка, зачекайте одну хвилину і спробуйте ще раз. Ваші відповіді до цього моменту збережено.
# source: 6d14ce17
web-not-found = Такої сторінки немає.
# source: 7ec3c81d
web-not-possible = Тут це неможливо. Ваші відповіді до цього моменту збережено.
# source: 3fc6da59
web-refused = Щоб захистити вас, ми цього не прийняли. Будь ласка, відкрийте чат і спробуйте ще раз.
# source: 005cbbf1
web-broken = Тут сталася помилка. Це не ваша вина. Ваші відповіді до цього моменту збережено. Будь ласка, спробуйте ще раз.

## Telegram

# source: 30a2944e
telegram-notice = Компанія Telegram може читати цей чат. Якщо ви цього не хочете, ви можете відповісти на нашому сайті.
# source: 5120d28a
telegram-notice-alone = Компанія Telegram може читати цей чат. Будь ласка, не пишіть свого імені та імен інших людей.
# source: d706872d
telegram-web = Відповісти на сайті
# source: fdcccf01
telegram-share-place = Надіслати моє місце
# source: fcc46c5d
telegram-share-number = Надіслати мій номер
# source: c039e0d8
telegram-place-how = Кнопка внизу надсилає місце, де ви зараз. Компанія Telegram бачить точне місце. Ми зберігаємо це місце тільки приблизно, з точністю до одного кілометра. Ви також можете написати місце.
# source: ac9eb6c8
telegram-number-how = Кнопка внизу надсилає ваш номер телефону в Telegram. Ви також можете написати інший номер.
# source: 318669f6
telegram-go-on = Продовжуємо.
# source: 4f0e954c
telegram-private = Я розмовляю тільки з однією людиною, не в групі. Будь ласка, відкрийте чат зі мною: { $link }
# source: 1493b7eb
telegram-description = Хто запитує: { $organisation }. Що вам тут потрібно? Дайте відповідь на кілька запитань своєю мовою. Це займе приблизно п’ять хвилин. Називати своє ім’я не треба. Це нічого не коштує, і ви можете закінчити будь-коли.
# source: d6649fb9
telegram-short = Скажіть, що вам потрібно: своєю мовою, приблизно за п’ять хвилин, без імені.
# source: f4e24e53
command-help = Допомога і номери телефонів
# source: eb150185
command-language = Обрати іншу мову
# source: 7e904395
command-answers = Переглянути і змінити мої відповіді
# source: e0bf3284
command-back = Назад на одне запитання
# source: ae00a2ba
command-skip = Пропустити це запитання
# source: 4a91189a
command-pause = Зробити паузу; усе збережено
# source: 4fc78763
command-continue = Далі відповідати на запитання
# source: 394073ec
command-person = Попросити людину про допомогу
# source: df57b3ef
command-stop = Закінчити; мої відповіді залишаться
# source: 3ab48292
command-delete = Видалити все, що я тут пишу

## The poster on the wall

# source: a716bc76
poster-intro = Скажіть нам, чого бракує: своєю мовою, приблизно за { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }, без імені.
# source: caf05fda
poster-free = Ви можете закінчити будь-коли. Це вам нічим не зашкодить.
# source: adcc9868
poster-asks = Хто запитує: { $organisation }
# source: e9ccaaa0
poster-telegram = У Telegram
# source: 4284849b
poster-web = Без Telegram, на сайті
# source: 3b0ee129
poster-camera = Відкрийте камеру свого телефону.
# source: 2736831c
poster-square = { $count ->
        [one] Наведіть її на квадрат.
       *[other] Наведіть її на один із квадратів.
    }
# source: c94f1dcb
poster-begin = Натисніть на те, що з’явиться на телефоні, і починайте.
