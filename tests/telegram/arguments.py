"""What a call says, however it says it: query, JSON, form or multipart; also in the answer to a webhook."""

import json
from typing import Any

from aiohttp import ClientResponse, MultipartReader, web

Files = dict[str, tuple[str, bytes]]
ATTACHED = "attach://"


async def of_request(request: web.Request) -> tuple[dict[str, Any], Files]:
    """Arguments and files by name. Raises ValueError for what cannot be read."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return given | _object(await request.read()), {}
    files: Files = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = value.filename, value.file.read()
        else:
            given[name] = value if isinstance(value, str) else bytes(value).decode()
    return _attached(given, files), files


async def of_answer(answer: ClientResponse) -> tuple[str, dict[str, Any], Files] | None:
    """The method that an answer to a webhook asks for, which Telegram then does without telling how it went."""
    given: dict[str, Any] = {}
    files: Files = {}
    if answer.content_type == "application/json":
        given = _object(await answer.read() or b"{}")
    elif answer.content_type.startswith("multipart/"):
        async for part in MultipartReader.from_response(answer):
            assert not isinstance(part, MultipartReader)
            name = part.name or ""
            if part.filename:
                files[name] = part.filename, bytes(await part.read())
            else:
                given[name] = await part.text()
    method = given.pop("method", None)
    return (str(method), _attached(given, files), files) if method else None


def _object(body: bytes) -> dict[str, Any]:
    found = json.loads(body or b"{}")
    if not isinstance(found, dict):
        raise ValueError("an object is expected")
    return found


def _attached(given: dict[str, Any], files: Files) -> dict[str, Any]:
    """A file may stand at its argument itself, or anywhere with the argument pointing to it."""
    pointed = {str(value).removeprefix(ATTACHED) for value in given.values() if str(value).startswith(ATTACHED)}
    return given | {name: ATTACHED + name for name in files if name not in pointed}
