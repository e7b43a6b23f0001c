"""Which channel is told of what, and when a failed send is tried again."""

from dataclasses import replace
from datetime import timedelta

from tests.postings import NOON, change
from watcher.judge.route import next_attempt, outgoing, routed
from watcher.model import AlertRules, Channel, Every, Kind, Severity, Watch

WATCH = Watch("harbour.example/jobs/71", "watch 71", "https://harbour.example/jobs/71", Every(timedelta(hours=1)))
PAY = change(Kind.SALARY, Severity.HIGH)
TITLE = change(Kind.TITLE, Severity.NORMAL)
CHANNEL = Channel("mail", "json://127.0.0.1")


def test_a_channel_without_rules_takes_everything() -> None:
    assert routed(TITLE, WATCH, CHANNEL)


def test_each_rule_of_a_channel_and_a_watch_holds_back_what_it_names() -> None:
    assert not routed(TITLE, WATCH, replace(CHANNEL, min_severity=Severity.HIGH))
    assert not routed(TITLE, WATCH, replace(CHANNEL, kinds=frozenset({"salary"})))
    assert not routed(TITLE, WATCH, replace(CHANNEL, tags=frozenset({"urgent"})))
    assert not routed(TITLE, WATCH, replace(CHANNEL, watches=frozenset({"another"})))
    assert not routed(TITLE, replace(WATCH, channels=("chat",)), CHANNEL)
    assert routed(TITLE, replace(WATCH, tags=("urgent",)), replace(CHANNEL, tags=frozenset({"urgent"})))


def test_each_channel_gets_the_part_of_a_message_that_it_takes() -> None:
    strict = Channel("phone", "json://127.0.0.1", min_severity=Severity.HIGH)
    same = Channel("chat", "json://127.0.0.1")

    sent = list(outgoing([PAY, TITLE], [(0, 1)], {WATCH.key: WATCH}, [CHANNEL, strict, same], NOON, {}))

    assert {(each.alert.changes, each.channels) for each in sent} == {((0, 1), ("mail", "chat")), ((0,), ("phone",))}


def test_a_message_that_no_channel_takes_goes_to_nobody_once() -> None:
    (only,) = outgoing([TITLE], [(0,)], {WATCH.key: WATCH}, [], NOON, {})

    assert only.channels == ()


def test_a_change_of_a_watch_that_was_taken_out_is_still_told() -> None:
    (only,) = outgoing([TITLE], [(0,)], {}, [CHANNEL], NOON, {})

    assert only.channels == ("mail",)


def test_pauses_double_up_to_the_longest() -> None:
    rules = AlertRules(retry=timedelta(seconds=30), retry_max=timedelta(hours=6))

    pauses = [next_attempt(7, n, rules, NOON, timedelta()) - NOON for n in range(12)]

    assert all(timedelta(seconds=30) * 2**n <= each < timedelta(seconds=33) * 2**n for n, each in enumerate(pauses[:9]))
    assert max(pauses) <= timedelta(hours=6.6)


def test_two_deliveries_do_not_come_back_at_the_same_moment() -> None:
    rules = AlertRules()

    assert len({next_attempt(n, 0, rules, NOON, timedelta()) for n in range(100)}) > 50
