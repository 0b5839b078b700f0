"""Calls checked against the published methods, as aiogram's models write them down."""

import json
import re
from collections.abc import Iterator
from typing import Any

import aiogram.methods as published
from aiogram.methods import TelegramMethod
from pydantic import BaseModel, ValidationError

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    found.__api_method__.lower(): found
    for name in published.__all__
    if isinstance(found := getattr(published, name), type)
    and issubclass(found, TelegramMethod)
    and found is not TelegramMethod
}
FORM_BOOLS = {"true": True, "True": True, "1": True, "false": False, "False": False, "0": False}
CHECKED_ELSEWHERE = {"reply_markup"}  # of several kinds, of which two take anything: see keyboards.py


def check(method: str, given: dict[str, Any]) -> dict[str, Any] | str:
    """The arguments as plain data, or what is wrong with them."""
    model = METHODS[method.lower()]
    unknown = sorted(set(given) - set(model.model_fields))
    if unknown:
        return f"unknown arguments: {', '.join(unknown)}"
    values = {name: _decoded(model, name, value) for name, value in given.items()}
    try:
        found = model.model_validate(values)
    except ValidationError as error:
        return f"wrong arguments: {[(each['loc'], each['msg']) for each in error.errors()][:3]}"
    within = sorted(name for name in unknown_fields(found) if name.partition(".")[0] not in CHECKED_ELSEWHERE)
    return f"unknown arguments: {', '.join(within)}" if within else values


def unknown_fields(model: BaseModel) -> list[str]:
    """Where plain data said something that the published types do not have, such as "link_preview_options.disabled"."""
    return list(_unknown("", model))


def _unknown(path: str, value: Any) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from (f"{path}{name}" for name in value.model_extra or {})
        for name in value.model_fields_set:
            yield from _unknown(f"{path}{name}.", getattr(value, name, None))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _unknown(path, each)


def _decoded(model: type[TelegramMethod[Any]], name: str, value: Any) -> Any:
    """A form's text as the type that the method wants."""
    if not isinstance(value, str):
        return value
    wanted = str(model.model_fields[name].annotation)
    if value[:1] in ("[", "{") and ("list" in wanted or "aiogram.types" in wanted):
        try:
            return json.loads(value)
        except ValueError:
            return value
    if "bool" in wanted and value in FORM_BOOLS:
        return FORM_BOOLS[value]
    if re.search(r"\bint\b", wanted) and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    return value
