"""Somebody in the web chat as a browser without a script is: pages fetched, forms posted over HTTP, posted again until
they are answered."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.bot.channels.web.browser import Page
from tests.telegram.walking import Answer, Says, Taps, Ticks, value_of

AGAIN = 0.2  # seconds until a form that was not answered is sent again
PATIENCE = 30.0  # seconds that a browser waits for a page


@dataclass
class Sent:
    """A form on its way."""

    path: str
    fields: dict[str, Any]
    place: str = ""  # that it answers


@dataclass
class Visitor:
    """One person with what she would answer at each place. `wild`: how often she also sends a form twice, or one of an
    old page."""

    address: str
    answers: Mapping[str, Answer]
    language: str = "en"
    wild: float = 0.0
    pause: float = 0.0
    chance: random.Random = field(default_factory=lambda: random.Random(5))
    done: bool = False
    times: Counter[str] = field(default_factory=Counter)
    acknowledged: list[str] = field(default_factory=list)  # the nonces of forms that were answered
    refused: int = 0  # answers that said: not now
    token: str = ""
    place: str = ""  # where she is
    _sent: Sent | None = None
    _old: Sent | None = None
    _page: Page | None = None
    _next: float = 0.0

    def __post_init__(self) -> None:
        self._client = httpx.Client(base_url=self.address, headers={"Origin": self.address}, timeout=PATIENCE)

    def step(self) -> None:
        """One request at most."""
        if self.done or time.monotonic() < self._next:
            return
        try:
            if self._sent is not None:
                self._post(self._sent)
            elif self._page is None:
                self._look()
            else:
                self._answer(self._page)
        except httpx.HTTPError:
            self._next = time.monotonic() + AGAIN

    def close(self) -> None:
        self._client.close()

    @property
    def expected(self) -> dict[str, str]:
        """Place -> value or status, as `needs answers` has them in the end."""
        return {place: value_of(answer) for place, answer in self.answers.items()}

    def _look(self) -> None:
        response = self._client.get("/chat" if self.token else "/")
        if self._is_answered(response, 200):
            self._page = Page(response.text)
            self._next = time.monotonic() + self.pause * self.chance.uniform(0.5, 1.5)

    def _post(self, sent: Sent) -> None:
        response = self._client.post(sent.path, data=sent.fields)
        if not self._is_answered(response, 303):
            return
        where = response.headers["location"]
        assert where.startswith("/chat"), f"{sent.place} led to {where}: nobody knows her any more"
        self.token = self._client.cookies["needs"]
        self.acknowledged.append(sent.fields["nonce"])
        if self._sent is sent:
            self._sent, self._page = None, None
            self._old = sent

    def _is_answered(self, response: httpx.Response, status: int) -> bool:
        if response.status_code in (429, 500, 503):
            self.refused += 1
            self._next = time.monotonic() + AGAIN
            return False
        assert response.status_code == status, (response.status_code, response.text[-500:])
        return True

    def _answer(self, page: Page) -> None:
        """Fills in the page's form; the next steps send it."""
        hidden: dict[str, Any] = page.form
        if not self.token:
            self._sent = Sent("/begin", {**hidden, "language": self.language})
            return
        self.place = hidden.get("place", "")
        if self.place == "@completed":
            self.done = True
            return
        if self._old is not None and self.chance.random() < self.wild:
            self._post(self._again(self._old, hidden["nonce"]))
        self.times[self.place] += 1
        self._sent = Sent("/chat", {**hidden, **self._fields(page)}, self.place)
        if self.chance.random() < self.wild:
            self._post(Sent("/chat", self._sent.fields, self.place))  # a second tap, answered first

    def _again(self, old: Sent, nonce: str) -> Sent:
        """The same form once more; or an old page's, sent anew."""
        same = old.path == "/begin" or self.chance.random() < 0.5
        return Sent(old.path, old.fields if same else {**old.fields, "nonce": f"{nonce[:-1]}_"}, old.place)

    def _fields(self, page: Page) -> dict[str, Any]:
        fixed = {"@end": Taps("@send"), "@confirm": Taps("yes"), "@stopped": Taps("@continue")}
        answer = fixed.get(self.place) or self.answers[self.place]
        if isinstance(answer, Says):
            return {"text": answer.text}
        if isinstance(answer, Ticks):
            return {"choice": list(answer.tokens), "control": "done"}
        if answer.token in page.choices:
            return {"choice": answer.token}
        controls = [element["value"] for element in page.all("button", name="control")]
        assert answer.token[1:] in controls, (self.place, answer.token, page.choices, controls)
        return {"control": answer.token[1:]}
