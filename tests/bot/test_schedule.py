from datetime import UTC, datetime
from threading import Event

from structlog.testing import capture_logs

from bot.schedule import Schedule

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_a_nightly_job_runs_once_at_the_start_with_the_injected_time() -> None:
    ran, times = Event(), []
    schedule = Schedule(lambda: NOW, "Europe/Berlin")
    schedule.nightly("job", lambda at: (times.append(at), ran.set()))
    assert not ran.wait(0.1), "nothing runs before the start"
    schedule.start()
    assert ran.wait(10)
    schedule.stop()
    assert times == [NOW]


def test_a_failing_job_is_logged_by_its_kind_only_and_does_not_end_the_schedule() -> None:
    ran = Event()

    def fail(at: datetime) -> None:
        raise ValueError("what somebody wrote")

    schedule = Schedule(lambda: NOW, "Europe/Berlin")
    schedule.nightly("first", fail)
    schedule.nightly("second", lambda at: ran.set())
    with capture_logs() as logs:
        schedule.start()
        assert ran.wait(10)
        schedule.stop()
    failed = [line for line in logs if line["log_level"] == "error"]
    assert [(line["job"], line["error"]) for line in failed] == [("first", "ValueError")]
    assert "somebody" not in repr(logs)


def test_stopping_what_was_never_started_is_fine() -> None:
    Schedule(lambda: NOW, "Europe/Berlin").stop()
