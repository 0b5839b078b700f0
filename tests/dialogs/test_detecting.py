"""Which language a text is written in: told where it is plain, never told where it may be the conversation's own."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.detecting import written_in
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from locales.catalogue import Catalogue
from locales.lexicon import build_lexicon

OURS = Catalogue.load()
NONE = Flow("none", "", (), {})
SAID = {
    "en": ["We need a bigger flat because the children cannot sleep", "I don't know what I can do here"],
    "de": ["Wir brauchen eine größere Wohnung, weil die Kinder nicht schlafen", "ich weiss nicht was ich machen kann"],
    "fr": ["Nous avons besoin d'un logement parce que les enfants ne dorment pas", "je ne sais pas où est l'école"],
    "tr": ["Çocuklar için daha büyük bir ev istiyoruz, burada çok ses var", "bu soru ne için bilmiyorum"],
    "kmr": ["Em dixwazin xaniyekî mezin ji bo zarokan, li vir pir deng heye", "ez nizanim ku ez çi bikim"],
    "so": ["Waxaan rabaa guri weyn, carruurta ma seexan karaan halkan", "waan u baahanahay caawimaad fadlan"],
    "ar": ["نحن بحاجة الى بيت أكبر لأن الأطفال لا ينامون هنا", "شو لازم اعمل انا ما عندي شغل من زمان"],
    "fa": ["ما به خانهٔ بزرگ‌تر نیاز داریم چون بچه‌ها نمی‌توانند بخوابند", "من نمی‌دانم که چه کار کنم"],
    "prs": ["ما به خانهٔ کلان ضرورت داریم چون اطفال خواب نمی‌توانند", "من نمی‌فهمم که چی کار کنم"],
    "ps": ["موږ یو لوی کور ته اړتیا لرو ځکه چې ماشومان دلته نه شي ویده کېدای", "زه نه پوهیږم چې څه وکړم"],
    "ckb": ["ئێمە پێویستمان بە خانوویەکی گەورەترە چونکە منداڵەکان لێرە ناتوانن بخەون", "من نازانم چی بکەم تکایە"],
    "ti": ["ንሕና ዝዓበየ ገዛ የድልየና እዩ፡ ምኽንያቱ ቆልዑ ኣብዚ ክድቅሱ ኣይክእሉን እዮም", "ኣነ እንታይ ክገብር ከም ዘለኒ ኣይፈልጥን እየ"],
    "am": ["እኛ ትልቅ ቤት እንፈልጋለን ምክንያቱም ልጆች እዚህ መተኛት አይችሉም", "እኔ ምን ማድረግ እንዳለብኝ አላውቅም እርዳታ እፈልጋለሁ"],
    "ru": ["Нам нужна квартира побольше, потому что дети не могут спать", "я не знаю, что мне делать"],
    "uk": ["Нам потрібна більша квартира, бо діти не можуть спати", "я не знаю, що мені робити"],
}  # fmt: skip
NEAR = {frozenset(("fa", "prs"))}  # cannot always be told apart


@cache
def lexicons() -> dict[str, Lexicon]:
    return {code: build_lexicon(OURS.folder, NONE, row, lambda _: None) for code, row in OURS.readable.items()}


def noticed(text: str, spoken: str) -> tuple[str, ...]:
    return written_in(text, lexicons()[spoken], lexicons().values())


@pytest.mark.parametrize("code", SAID)
def test_a_plain_sentence_is_noticed_and_never_taken_for_a_third_language(code: str) -> None:
    for text in SAID[code]:
        for spoken in set(SAID) - {code}:
            found = noticed(text, spoken)
            assert not found or code in found, (text, spoken, found)
            assert len(found) < 2 or frozenset(found) in NEAR, (text, spoken, found)
            plain = OURS.readable[code].script != OURS.readable[spoken].script or text == SAID[code][0]
            assert found or not plain or frozenset((code, spoken)) in NEAR, (text, spoken)


@pytest.mark.parametrize("code", SAID)
def test_people_who_write_the_conversation_s_own_language_are_left_alone(code: str) -> None:
    for text in SAID[code]:
        assert noticed(text, code) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "3",
        "Hallo",
        "Eberswalde",
        "Müller",
        "🙏🙏",
        "٣",
        "WhatsApp +49 151 1234567",
        "بيت",
        "ገዛ",
        "kkkkk",
        "no no no",
        "نه نه",
        "لا لا",
        "la la la",
        "na na",
        "OK OK",
        "Ahmad Mohammadi",
        "علی رضا",
        "Tesfay Berhane",
        "Frankfurt an der Oder",
        "Bad Homburg vor der Höhe",
    ],
)
def test_a_word_a_name_or_a_number_tells_nothing(text: str) -> None:
    assert {noticed(text, spoken) for spoken in SAID} == {()}


def test_a_name_of_a_place_in_a_sentence_does_not_change_its_language() -> None:
    text = "انا من سوريا وأريد بيت في Eberswalde او Bernau bei Berlin"
    assert noticed(text, "ar") == ()
    assert noticed(text, "de") == ("ar",)


@given(st.text(max_size=400), st.sampled_from(sorted(SAID)))
def test_no_text_is_told_to_be_in_the_conversation_s_own_language(text: str, spoken: str) -> None:
    found = noticed(text, spoken)
    assert spoken not in found and len(found) <= 2 and len(set(found)) == len(found)
