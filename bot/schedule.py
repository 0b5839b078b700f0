"""What happens by itself: old data is forgotten every night and at the start; each minute staff get what is due;
every few minutes own words are translated. The only file with APScheduler."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from bot.clock import now

log = structlog.get_logger()
Job = Callable[[datetime], object]


class Schedule:
    """Jobs in a thread of their own. A job takes the present time (UTC) and must be safe to run twice."""

    def __init__(self, clock: Callable[[], datetime], timezone: str, ours: Callable[[], bool] = lambda: True) -> None:
        """`ours` says whether jobs are this process's now: where several share a database, one's."""
        self._clock, self._ours = clock, ours
        # No grace time: a night missed while the machine slept is made up for, once.
        self._scheduler = BackgroundScheduler(
            timezone=ZoneInfo(timezone), job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def nightly(self, name: str, job: Job) -> None:
        """At ten past four, which every day has once whatever the clocks do; and now."""
        self._scheduler.add_job(
            self._run,
            "cron",
            hour=4,
            minute=10,
            args=(name, job),
            id=name,
            replace_existing=True,
            # One job, not a second for the start: APScheduler's thread fails when it is stopped while it takes out a
            # job that ran for the last time. Its times are the machine's.
            next_run_time=now(),
        )

    def every_minute(self, name: str, job: Job, at_once: bool = False) -> None:
        """Once a minute, beginning a minute from the start or with it."""
        self.every_minutes(name, 1, job, at_once)

    def every_minutes(self, name: str, minutes: int, job: Job, at_once: bool = False) -> None:
        """Every so many minutes, beginning so many from the start; a run that takes longer is not joined by another."""
        first = {"next_run_time": now()} if at_once else {}
        self._scheduler.add_job(
            self._run, "interval", minutes=minutes, args=(name, job), id=name, replace_existing=True, **first
        )

    def start(self) -> None:
        """Starts the thread."""
        self._scheduler.start()

    def stop(self) -> None:
        """Waits for a running job, then ends the thread."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def _run(self, name: str, job: Job) -> None:
        """A job that fails is tried again the next night. Its error's text may hold data: only its kind is logged."""
        if not self._ours():
            return
        try:
            job(self._clock())
        except Exception as error:
            log.error("job failed", job=name, error=type(error).__name__)
        else:
            log.debug("job done", job=name)
