"""Ordering the weekly summary, in one line or by buttons: day, hour, language. Buttons change the same message."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.staff import asked, due
from bot.staff.answers import DAYS, Answer, Key, Keys, Voice, in_rows
from storage.deliveries import Deliveries
from storage.staff import Colleague

HOURS = range(6, 21)  # that have a button; any other can be typed


class Subscribing:
    """`voices` are the languages that a summary can be ordered in."""

    def __init__(self, deliveries: Deliveries, voices: Mapping[str, Voice], clock: Clock, zone: ZoneInfo) -> None:
        self._deliveries, self._voices, self._clock, self._zone = deliveries, voices, clock, zone

    def subscribe(self, who: Colleague, rest: str) -> Answer:
        """Everything that was said is taken, and the first thing that is missing asked for."""
        voice = self._voices[who.language]
        order = asked.order(rest, list(self._voices.values()))
        kept = " ".join(str(part) for part in (order.language or (asked.ASK if not rest or order.ask else ""),) if part)
        if order.day is None:
            hour = "" if order.hour is None else str(order.hour)
            keys = [Key(voice.day(day), _data(DAYS[day], hour, kept)) for day in range(7)]
            return self._which_day(who, voice, in_rows(keys, 2))
        day = DAYS[order.day]
        if order.hour is None:
            keys = [Key(voice.hour(hour), _data(day, str(hour), kept)) for hour in HOURS]
            return Answer(
                voice.say("which-hour", day=voice.day(order.day)), "subscribe", in_rows(keys, 3), instead=True
            )
        if order.language is None and order.ask and len(self._voices) > 1:
            keys = [Key(voice.name_of(code), _data(day, str(order.hour), code)) for code in self._voices]
            named = {"day": voice.day(order.day), "time": voice.hour(order.hour)}
            return Answer(voice.say("which-language", **named), "subscribe", in_rows(keys, 2), instead=True)
        return self._order(who, order.day, order.hour, order.language or who.language)

    def stop(self, who: Colleague, rest: str) -> Answer:
        """Ends it; said twice it ends once."""
        ended = self._deliveries.stop(who.id)
        return Answer(self._voices[who.language].say("stopped" if ended else "not-subscribed"), "stop", instead=True)

    def _order(self, who: Colleague, day: int, hour: int, language: str) -> Answer:
        voice, now = self._voices[who.language], self._clock()
        self._deliveries.subscribe(who.id, day, hour, language, now)
        arguments = {"day": voice.day(day), "time": voice.hour(hour), "language": voice.name_of(language)}
        ordered = self._deliveries.of(who.id)
        week = due.due(ordered, now, self._zone) if ordered else None
        if week is not None and who.id not in self._deliveries.settled(str(week)):
            text = voice.say("subscribed-now", **arguments)
        else:
            following = due.upcoming(day, hour, now, self._zone)
            text = voice.say("subscribed", date=voice.date(following.date()), **arguments)
        return Answer(text, f"subscribe {DAYS[day]} {hour} {language}", instead=True)

    def _which_day(self, who: Colleague, voice: Voice, keys: Keys) -> Answer:
        text, ordered = voice.say("which-day"), self._deliveries.of(who.id)
        if ordered is not None:
            now = {"day": voice.day(ordered.day), "time": voice.hour(ordered.hour)}
            text = voice.say("subscription", **now, language=voice.name_of(ordered.language)) + "\n\n" + text
            keys += ((Key(voice.say("stop-button"), "stop"),),)
        return Answer(text, "subscribe", keys)


def _data(*parts: str) -> str:
    return " ".join(part for part in ("subscribe", *parts) if part)
