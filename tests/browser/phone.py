"""A person's thumbs: taps, ticks and types on the page, and looks at each page that comes."""

from typing import Any

from playwright.sync_api import Locator, Page, Request

from tests.browser.watching import look, until

NONCE = "document.readyState !== 'loading' && document.querySelector('input[name=nonce]')?.value"


class Phone:
    """One page in one conversation. `language` is the one that every bubble must be in."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self.language = language
        self._forms: list[Request] = []
        page.on("request", lambda request: self._forms.append(request) if request.method == "POST" else None)

    def begin(self) -> None:
        """From the first page to the question of consent."""
        self.page.goto("/")
        self.page.click(f"button[name=language][value={self.language}]")
        self.page.wait_for_url("**/chat*")
        self.look()
        assert self.place == "consent"

    def look(self) -> dict[str, Any]:
        """Checks the page as it stands."""
        return look(self.page, self.language)

    @property
    def place(self) -> str:
        """What is being asked."""
        return self.page.locator("input[name=place]").first.input_value()

    def at(self, place: str) -> "Phone":
        """Asserts what is being asked."""
        assert self.place == place
        return self

    def past(self) -> list[str]:
        """The bubbles of earlier questions and answers."""
        return self.page.locator("#past .bubble").all_text_contents()

    def all_there_is(self) -> list[str]:
        """Every bubble and what can be chosen now, word by word."""
        return self.page.locator(".bubble, [name=choice], .option").all_text_contents()

    def tap(self, choice: str) -> None:
        """A button of the question."""
        self._send(self._within_reach(f'button[name=choice][value="{choice}"]'))

    def press(self, control: str) -> None:
        """A control, wherever the page has it."""
        self._send(self._within_reach(f'button[name=control][value="{control}"]'))

    def tick(self, *choices: str) -> None:
        """Several boxes, then Done."""
        for choice in choices:
            self.page.check(f'input[type=checkbox][name=choice][value="{choice}"]')
        self.press("done")

    def write(self, text: str) -> None:
        """Types an answer and sends it."""
        field = self._within_reach("[name=text]")
        field.fill(text)
        self._send(self.page.locator("form:has([name=text]) button:not([name])").locator("visible=true").first)

    def write_and_agree(self, text: str) -> None:
        """Types an answer; when it is asked back, says yes."""
        self.write(text)
        if self.place == "@confirm":
            self.tap("yes")

    def pick_month(self, year: str, month: str) -> None:
        """The lists of a date question."""
        self.page.select_option("select[name=month]", month)
        self.page.select_option("select[name=year]", year)
        self._send(self.page.locator("form:has(select[name=month]) button:not([name])").first)

    def change_language(self, language: str) -> None:
        """The control, then the language's own name."""
        self.press("language")
        self.language = language
        self.tap(language)

    def reload(self) -> None:
        """F5."""
        self.page.reload()
        self.look()

    def send_the_last_form_again(self) -> None:
        """What a browser does when someone goes back to the form and agrees to send it again: the same bytes."""
        last = self._forms[-1]
        sent = self.page.request.post(
            last.url, data=last.post_data, headers={"content-type": last.headers["content-type"]}
        )
        assert sent.ok

    def label(self, choice: str) -> str:
        """What stands on a button."""
        return self.page.locator(f'button[name=choice][value="{choice}"]').inner_text()

    def _within_reach(self, selector: str) -> Locator:
        """The first such element that shows; what hides in a closed <details> is opened as a person would."""
        found = self.page.locator(selector).locator("visible=true")
        if not found.count():
            self.page.locator(f"details:not([open]):has({selector}) > summary").first.click()
        return found.first

    def _send(self, button: Locator) -> None:
        before = self.page.evaluate(NONCE)
        button.click()
        until(self.page, f"before => {{ const now = {NONCE}; return now && now !== before }}", before)
        self.look()
