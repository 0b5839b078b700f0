"""When a week's summary is due. Pure: each week has one moment for a subscriber, whatever the clocks do."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from reports.week import Week, latest, of_moment
from storage.deliveries import Subscription


def moment(week: Week, day: int, hour: int, zone: ZoneInfo) -> datetime:
    """Day and hour in the week after `week`, as UTC. An hour that the clocks skip is the one after; of one that they
    repeat it is the first."""
    local = datetime.combine(week.next().monday + timedelta(days=day), time(hour), zone)
    return local.astimezone(UTC)


def due(wanted: Subscription, now: datetime, zone: ZoneInfo, home: ZoneInfo | None = None) -> Week | None:
    """The latest week whose moment has come since the subscription began. An older one that was missed is not made up
    for: its numbers are in the newer one as "the week before". `home` is the deployment's zone, by which weeks end,
    where the subscription has another."""
    last = latest(now, zone)
    for week in (last, last.previous()):
        at = max(moment(week, wanted.day, wanted.hour, zone), week.end(home or zone))
        if at <= now:
            return week if at >= wanted.since else None
    return None


def upcoming(day: int, hour: int, now: datetime, zone: ZoneInfo) -> datetime:
    """The next moment, in the zone."""
    running = of_moment(now, zone)
    moments = (moment(week, day, hour, zone) for week in (running.previous(), running))
    return next(at for at in moments if at > now).astimezone(zone)
