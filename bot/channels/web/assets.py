"""Our own styles, scripts and icons: read once, served under a name that changes with the content."""

import hashlib
from pathlib import Path

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

KINDS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
FOREVER = "public, max-age=31536000, immutable"


class Assets:
    """The files of one folder. `prefix` is the path they are served under, without a slash at its end."""

    def __init__(self, folder: Path, prefix: str) -> None:
        self._prefix = prefix
        self._files: dict[str, tuple[bytes, str]] = {}
        self._names: dict[str, str] = {}
        for path in sorted(folder.iterdir()):
            if path.suffix in KINDS:
                self.add(path.name, path.read_bytes())

    def add(self, name: str, content: bytes) -> None:
        """One more file, made by the program."""
        stem, dot, suffix = name.rpartition(".")
        served = f"{stem}.{hashlib.sha256(content).hexdigest()[:10]}.{suffix}"
        self._files[served] = (content, KINDS[dot + suffix])
        self._names[name] = served

    def address(self, name: str) -> str:
        """Where a file of the folder is served."""
        return f"{self._prefix}/{self._names[name]}"

    def router(self) -> APIRouter:
        """Serves the files."""
        router = APIRouter()

        @router.get(self._prefix + "/{name}")
        async def asset(name: str) -> Response:
            if name not in self._files:
                raise HTTPException(404)
            content, kind = self._files[name]
            return Response(content, media_type=kind, headers={"Cache-Control": FOREVER})

        return router
