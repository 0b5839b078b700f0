"""What happens by itself: every night, and once at the start, old data is forgotten. The only file with APScheduler."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

log = structlog.get_logger()
Job = Callable[[datetime], object]


class Schedule:
    """Jobs in a thread of their own. A job takes the present time (UTC) and must be safe to run twice."""

    def __init__(self, clock: Callable[[], datetime], timezone: str) -> None:
        self._clock = clock
        # No grace time: a night missed while the machine slept is made up for, once.
        self._scheduler = BackgroundScheduler(
            timezone=ZoneInfo(timezone), job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def nightly(self, name: str, job: Job) -> None:
        """At ten past four, which every day has once whatever the clocks do; and now."""
        for identity, when in ((name, {"trigger": "cron", "hour": 4, "minute": 10}), (name + "-at-start", {})):
            self._scheduler.add_job(self._run, args=(name, job), id=identity, replace_existing=True, **when)

    def start(self) -> None:
        """Starts the thread."""
        self._scheduler.start()

    def stop(self) -> None:
        """Waits for a running job, then ends the thread."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def _run(self, name: str, job: Job) -> None:
        """A job that fails is tried again the next night. Its error's text may hold data: only its kind is logged."""
        try:
            job(self._clock())
        except Exception as error:
            log.error("job failed", job=name, error=type(error).__name__)
        else:
            log.debug("job done", job=name)
