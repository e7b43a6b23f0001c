"""`watcher explain`: a change from the answer that it was read from to the messages that it became."""

import click

from watcher import codec
from watcher.cli.configured import Reader, reader
from watcher.cli.output import echo, json_line, json_option, utc
from watcher.model import Json, Kind
from watcher.render import words
from watcher.render.plain import one_line
from watcher.store.found import AnswerRow, Explanation


@click.command("explain")
@click.argument("change", type=int)
@json_option
@click.pass_obj
def explain_command(config_path: str | None, change: int, as_json: bool) -> None:
    """Why a change was told: answer, passage, fact, rule, message, with the stored evidence.

    CHANGE is its number in `watcher history`.
    """
    with reader(config_path) as asked:
        told = asked.history.explain(change)
        if as_json:
            json_line(_explanation_json(told))
        else:
            _print_explanation(told, asked)


def _explanation_json(told: Explanation) -> dict[str, object]:
    return {
        "change": codec.change_json(told.change.number, told.change.change),
        "answer": _answer_json(told.after),
        "answer_before": _answer_json(told.before),
        "answers_dropped": told.dropped,
        "alerts": [{"at": utc(each.at), "title": each.title, "body": each.text} for each in told.alerts],
        "deliveries": [
            {"channel": each.channel, "state": each.state, "sent_at": utc(each.sent_at), "because": each.because}
            for each in told.deliveries
        ],
    }


def _answer_json(answer: AnswerRow | None) -> Json:
    if answer is None:
        return None
    return {
        "at": utc(answer.at),
        "parts": [{"url": part.final_url, "status": part.status, "bytes": len(part.body)} for part in answer.parts],
    }


def _print_explanation(told: Explanation, asked: Reader) -> None:
    change = told.change.change
    echo(f"change {told.change.number}: {change.summary}")
    _line("posting", f"{change.title or change.watch} ({change.url})")
    _print_answer("before", told.before, asked)
    _print_answer("answer", told.after, asked)
    if told.after is None:
        why = "not kept ([history] keep)" if told.dropped else "nothing that could be read"
        _line("answer", f"{asked.when(change.at)}  {why}")
    _line("passage", f"“{one_line(change.evidence, 300)}”" if change.evidence else "none")
    kind = f"text ({change.section.value})" if change.section else change.kind.value
    _line("fact", f"{kind}: {_value(change.kind, change.before)} → {_value(change.kind, change.after)}")
    _line("rule", change.severity.value + (f"; quiet: {change.quiet}" if change.quiet else ""))
    _print_messages(told, asked)


def _print_answer(word: str, answer: AnswerRow | None, asked: Reader) -> None:
    if answer is not None:
        for part in answer.parts:
            size = f"HTTP {part.status}, {len(part.body):,} bytes"
            _line(word, f"{asked.when(answer.at)}  {size}  {part.final_url}")


def _print_messages(told: Explanation, asked: Reader) -> None:
    for message in told.alerts:
        _line("message", f"{asked.when(message.at)}  {message.title}")
    for each in told.deliveries:
        state = f"sent {asked.when(each.sent_at)}" if each.sent_at else f"{each.state}: {each.because or 'waits'}"
        _line("channel", f"{each.channel}: {state}")
    if not told.alerts and told.change.change.quiet is None:
        _line("message", "waits for company")


def _line(label: str, text: str) -> None:
    echo(f"  {label:<8}  {text}")


def _value(kind: Kind, value: Json) -> str:
    return one_line(words.say(kind, value), 120)
