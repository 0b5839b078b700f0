"""Calls checked against the published methods, as aiogram's models write them down."""

import json
from typing import Any

import aiogram.methods as published
from aiogram.methods import TelegramMethod
from pydantic import ValidationError

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    found.__api_method__.lower(): found
    for name in published.__all__
    if isinstance(found := getattr(published, name), type)
    and issubclass(found, TelegramMethod)
    and found is not TelegramMethod
}


def check(method: str, given: dict[str, Any]) -> dict[str, Any] | str:
    """The arguments as plain data, or what is wrong with them."""
    model = METHODS[method.lower()]
    unknown = sorted(set(given) - set(model.model_fields))
    if unknown:
        return f"unknown arguments: {', '.join(unknown)}"
    values = {name: _decoded(model, name, value) for name, value in given.items()}
    try:
        model.model_validate(values)
    except ValidationError as error:
        return f"wrong arguments: {[(each['loc'], each['msg']) for each in error.errors()][:3]}"
    return values


def _decoded(model: type[TelegramMethod[Any]], name: str, value: Any) -> Any:
    """A form's text as the type that the method wants."""
    if not isinstance(value, str):
        return value
    annotation = str(model.model_fields[name].annotation)
    if value[:1] in "[{" and ("list" in annotation or "aiogram.types" in annotation or not _takes_text(annotation)):
        try:
            return json.loads(value)
        except ValueError:
            return value
    if name == "chat_id":
        return int(value) if value.lstrip("-").isdigit() else value
    if "bool" in annotation and value in ("true", "false", "True", "False", "1", "0"):
        return value.lower() in ("true", "1")
    if (
        annotation.startswith(("int", "<class 'int'", "typing.Optional[int", "int | None"))
        and value.lstrip("-").isdigit()
    ):
        return int(value)
    return value


def _takes_text(annotation: str) -> bool:
    return "str" in annotation
