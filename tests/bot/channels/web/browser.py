"""A browser without a screen: keeps cookies, follows redirects, fills in forms. It runs no script."""

import asyncio
from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import TracebackType
from typing import Any, Self

import httpx
from fastapi import FastAPI

ORIGIN = "http://chat.test"
EMPTY = {"input", "link", "meta", "br", "circle", "path"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""

    def __getitem__(self, name: str) -> str:
        return self.attributes[name]

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()


class Page(HTMLParser):
    """The elements of a page in order, each with all text inside it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in EMPTY:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, tag: str = "", **attributes: str) -> list[Element]:
        return [
            element
            for element in self.elements
            if tag in ("", element.tag) and all(element.attributes.get(k) == v for k, v in attributes.items())
        ]

    def one(self, tag: str = "", **attributes: str) -> Element:
        return self.all(tag, **attributes)[0]

    @property
    def bubbles(self) -> list[Element]:
        return [element for element in self.elements if "bubble" in element.classes]

    @property
    def asked(self) -> str:
        """The question that waits."""
        return self.one(id="asked").text.strip()

    @property
    def choices(self) -> list[str]:
        return [element["value"] for element in self.all(name="choice")]

    @property
    def form(self) -> dict[str, str]:
        """The hidden fields."""
        return {each["name"]: each["value"] for each in self.all("input", type="hidden")}


@dataclass
class Browser:
    """`page` is what it shows, `status` its status. `headers` go with every request, as a browser would send them."""

    app: FastAPI
    headers: dict[str, str] = field(default_factory=lambda: {"Origin": ORIGIN})
    page: Page = field(default_factory=lambda: Page(""))
    status: int = 0
    response: httpx.Response = field(default_factory=lambda: httpx.Response(200))

    def __post_init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        transport = httpx.ASGITransport(app=self.app)
        self.client = httpx.AsyncClient(transport=transport, base_url=ORIGIN, follow_redirects=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.loop.run_until_complete(self.client.aclose())
        self.loop.close()

    def get(self, path: str, **more: Any) -> Page:
        return self._shown(self.client.get(path, **more))

    def post(self, path: str, data: Any = None, **more: Any) -> Page:
        more["headers"] = {**self.headers, **more.get("headers", {})}
        return self._shown(self.client.post(path, data=data, **more))

    def post_at_once(self, path: str, data: dict[str, str], times: int) -> list[httpx.Response]:
        """The same form, sent several times at the same moment."""

        async def all_of_them() -> list[httpx.Response]:
            sent = (self.client.post(path, data=data, headers=self.headers) for _ in range(times))
            return await asyncio.gather(*sent)

        return self.loop.run_until_complete(all_of_them())

    def begin(self, language: str = "en") -> Page:
        self.get("/")
        return self.post("/begin", {**self.page.form, "language": language})

    def send(self, **fields: str | list[str]) -> Page:
        """Fills in the form of the page that is shown."""
        return self.post("/chat", {**self.page.form, **fields})

    def tap(self, choice: str) -> Page:
        return self.send(choice=choice)

    def press(self, control: str) -> Page:
        return self.send(control=control)

    def write(self, text: str) -> Page:
        return self.send(text=text)

    def consent(self, language: str = "en") -> Page:
        self.begin(language)
        return self.tap("yes")

    def _shown(self, request: Any) -> Page:
        self.response = self.loop.run_until_complete(request)
        self.status = self.response.status_code
        self.page = Page(self.response.text)
        return self.page
