"""How data becomes bytes: whatever was typed can be written, and what must not be kept is left out."""

from hypothesis import given
from hypothesis import strategies as some

from dialogs.conversation import Conversation, Held, Listing, Option, Prompt, Say
from storage.words import (
    OWN_WORDS,
    Words,
    read_conversation,
    read_prompts,
    read_words,
    storable,
    unspoken,
    wordless,
    write,
)

ANY = some.text(some.characters(exclude_categories=()))


@given(ANY)
def test_any_text_can_be_written_and_comes_back_as_unicode(text: str) -> None:
    kept = read_words(write(Words(text, text, (text,))))
    assert (
        kept.raw
        == kept.value
        == kept.alternatives[0]
        == text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )
    conversation = Conversation("needs", "v1", "ar", raw=text, answers={"own_words": Held(text)})
    assert read_conversation(write(conversation)).raw == kept.raw


@given(ANY)
def test_a_storable_text_is_what_every_database_takes(text: str) -> None:
    kept = storable(text)
    assert ("\0" not in kept and kept.encode() and storable(kept) == kept) or not text


def test_nothing_that_was_said_is_kept_before_consent() -> None:
    spoken = Conversation("needs", "v1", "ar", place="consent", misses=2, raw="words", answers={"a": Held("words")})
    assert unspoken(spoken) == Conversation("needs", "v1", "ar", place="consent", misses=2)
    prompts = (
        Prompt(
            "error-not-understood",
            {"said": "words", "list": Listing(("words", Say("yes"))), "deep": Say("a", {"b": "words"})},
            options=(Option("1", "words"), Option("2", Say("field-housing"))),
            place="consent",
        ),
    )
    assert b"words" not in write(wordless(prompts))
    assert wordless(prompts)[0].arguments["list"] == Listing((OWN_WORDS, Say("yes")))
    assert wordless(prompts)[0].options[1] == prompts[0].options[1]
    assert read_prompts(write(prompts)) == prompts
