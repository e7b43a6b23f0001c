"""The daemon's own trouble: told once when it has lasted, once when it is over."""

from datetime import UTC, datetime, timedelta

from watcher.daemon.health import CONFIGURATION, DATABASE, PROGRAM, Health, channel

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def titles(health: Health, at: datetime) -> list[str]:
    return [each.notice.title for each in health.news(at)]


def test_what_lasts_is_told_once_and_once_when_it_is_over() -> None:
    health = Health()
    assert health.trouble(DATABASE, "the disk is full", NOON)
    assert not health.trouble(DATABASE, "the disk is full", NOON + timedelta(seconds=14))

    assert titles(health, NOON + timedelta(seconds=14)) == []
    (begun,) = health.news(NOON + timedelta(seconds=15))
    assert begun.notice.title == "watcher: the database takes nothing"
    assert "the disk is full" in begun.notice.text
    assert titles(health, NOON + timedelta(hours=1)) == []

    assert health.over(DATABASE)
    (ended,) = health.news(NOON + timedelta(hours=1))
    assert ended.notice.title == "watcher: the database can be written again"
    assert "2 March 12:00 UTC" in ended.notice.text
    assert titles(health, NOON + timedelta(hours=2)) == []


def test_what_is_over_before_it_was_told_is_no_news() -> None:
    health = Health()
    health.trouble(PROGRAM, "KeyError: 'x'", NOON)
    health.over(PROGRAM)

    assert titles(health, NOON + timedelta(hours=1)) == []
    assert health.troubles == ()


def test_a_refused_configuration_is_told_at_once_with_every_complaint() -> None:
    health = Health()
    health.trouble(CONFIGURATION, "line one\nline two", NOON)

    (told,) = health.news(NOON)
    assert told.notice.text.splitlines()[:2] == ["line one", "line two"]


def test_a_channel_is_told_of_after_ten_minutes_and_one_that_is_taken_out_never_works_again() -> None:
    health = Health()
    health.trouble(channel("chat"), "HTTP 500", NOON)

    assert titles(health, NOON + timedelta(minutes=9)) == []
    assert titles(health, NOON + timedelta(minutes=10)) == ["watcher: the channel chat takes nothing"]
    health.forget(channel("chat"))
    assert titles(health, NOON + timedelta(hours=1)) == []
    assert health.troubles == ()
