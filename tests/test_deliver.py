"""One message, one channel, real receivers."""

import asyncio
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.peers.mail import Mail, part
from tests.peers.services import Posted, Services
from tests.peers.web import Drip, Hang, Reply, Reset
from tests.peers.webhook import Webhook
from tests.sending import HOSTILE, delivery, send
from watcher.deliver import Refused, Sender, Sent, channel_complaint, disarmed, recipients
from watcher.model import Channel


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    with Webhook() as server:
        yield server


@pytest.fixture
def mail() -> Iterator[Mail]:
    with Mail() as server:
        yield server


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with Services(tmp_path) as server:
        yield server


# ── webhooks ─────────────────────────────────────────────────────────────────────────────────────


async def test_a_webhook_gets_the_plain_text(webhook: Webhook) -> None:
    assert await send(webhook.channel, delivery("Deadline moved", "From:\n  17 August\n<b> & “x”")) == Sent()

    (message,) = webhook.messages
    assert (message["title"], message["message"]) == ("Deadline moved", "From:\n  17 August\n<b> & “x”")


async def test_one_object_sends_many(webhook: Webhook) -> None:
    sender = Sender(Channel("me", webhook.channel))

    for number in range(5):
        assert await sender.send(delivery(f"alert {number}")) == Sent()

    assert [each["title"] for each in webhook.messages] == [f"alert {number}" for number in range(5)]


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
async def test_a_refusal_that_may_pass_is_tried_again(webhook: Webhook, status: int) -> None:
    webhook.behave(Reply(status))

    match await send(webhook.channel):
        case Refused(because, permanent):
            assert str(status) in because
            assert not permanent
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize("status", [400, 410, 413, 422])
async def test_a_refusal_of_this_message_is_for_good(webhook: Webhook, status: int) -> None:
    webhook.behave(Reply(status))

    match await send(webhook.channel):
        case Refused(_, permanent):
            assert permanent
        case other:
            pytest.fail(f"{other}")


async def test_apprise_tries_once_and_a_failure_is_one_whatever_the_url_says(webhook: Webhook) -> None:
    webhook.behave(Reply(500))

    assert isinstance(await send(webhook.channel + "?retry=3&optional=yes"), Refused)
    assert len(webhook.asked) == 1


async def test_down_then_back(webhook: Webhook) -> None:
    webhook.behave(Reply(500), Reset(), Reply(200))
    sender = Sender(Channel("me", webhook.channel))

    outcomes = [await sender.send(delivery()) for _ in range(3)]

    assert [type(each) for each in outcomes] == [Refused, Refused, Sent]


async def test_nobody_listens() -> None:
    with Webhook() as gone:
        url = gone.channel

    match await send(url):
        case Refused(because):
            assert because.endswith("Connection refused")
        case other:
            pytest.fail(f"{other}")


async def test_a_reason_holds_no_secret(webhook: Webhook) -> None:
    webhook.behave(Reply(500, "s3cret-answer"))
    url = f"json://user:pa55word@127.0.0.1:{webhook.port}/s3cret-path?+X-Key=s3cret-key"

    outcomes = [await send(url), await send(url.replace(str(webhook.port), "1"))]

    assert all(isinstance(each, Refused) for each in outcomes)
    assert not any(secret in repr(outcomes) for secret in ("pa55word", "s3cret"))


# ── a channel that hangs ─────────────────────────────────────────────────────────────────────────


async def test_a_hanging_channel_ends_by_its_own_timeout(webhook: Webhook) -> None:
    webhook.behave(Hang())

    match await send(webhook.channel + "?rto=0.2"):
        case Refused(because):
            assert "timed out" in because
        case other:
            pytest.fail(f"{other}")


async def test_a_dripping_channel_ends_too_and_is_not_asked_twice_at_once(webhook: Webhook) -> None:
    webhook.behave(Drip(b"x" * 40, 0.05))
    sender = Sender(Channel("me", webhook.channel), patience=timedelta(milliseconds=300))

    assert await sender.send(delivery()) == Refused("no answer within 0.3 s")
    assert await sender.send(delivery()) == Refused("the attempt before this one still hangs")
    assert len(webhook.asked) == 1


async def test_a_hanging_channel_delays_no_other(webhook: Webhook) -> None:
    with Webhook() as hanging:
        hanging.behave(Hang())
        stuck = [asyncio.create_task(send(hanging.channel + "?rto=1")) for _ in range(20)]

        assert await send(webhook.channel) == Sent()
        assert not any(task.done() for task in stuck)

        await asyncio.gather(*stuck)


async def test_the_end_of_the_process_waits_for_no_channel(webhook: Webhook) -> None:
    webhook.behave(Hang())
    process = await run_sending(webhook.channel, {})
    await asyncio.to_thread(webhook.wait_for, 1)

    process.terminate()

    assert await asyncio.wait_for(process.wait(), 5) != 0


# ── mail ─────────────────────────────────────────────────────────────────────────────────────────


async def test_mail_has_a_text_and_an_html_part(mail: Mail) -> None:
    html = "<html><body><h1>Engineer</h1><p>17 August → <b>3 September</b> &amp; later</p></body></html>"

    assert await send(mail.channel(), delivery("Engineer: deadline moved → 3 September", "unused", html)) == Sent()

    (message,) = mail.messages
    assert message["subject"] == "Engineer: deadline moved → 3 September"
    assert message["to"] == "reader@example.org"
    assert message.get_content_type() == "multipart/alternative"
    assert part(message, "html").strip() == html
    assert part(message, "plain").split() == ["Engineer", "17", "August", "→", "3", "September", "&", "later"]


async def test_a_channel_that_wants_text_gets_ours(mail: Mail) -> None:
    await send(mail.channel() + "&format=text", delivery(text="Deadline:\n  3 September\n  https://example.org/jobs/1"))

    (message,) = mail.messages
    assert message.get_content_type() == "text/plain"
    assert "https://example.org/jobs/1" in part(message, "plain")


async def test_a_title_puts_no_header_into_the_mail(mail: Mail) -> None:
    await send(
        mail.channel(), delivery(title="Engineer\r\nBcc: victim@example.org\n\n<script>\x00\x85\u2028Subject: x")
    )

    (message,) = mail.messages
    assert message["bcc"] is None
    assert message.get_all("subject") is not None
    assert len(message.get_all("subject", [])) == 1
    assert message["subject"].startswith("Engineer Bcc: victim@example.org <script>")


async def test_mails_follow_each_other_without_a_long_pause(mail: Mail) -> None:
    sender = Sender(Channel("me", mail.channel()))

    async with asyncio.timeout(4):
        for _ in range(3):
            assert await sender.send(delivery()) == Sent()

    assert len(mail.messages) == 3


async def test_a_refused_recipient_is_said(mail: Mail) -> None:
    mail.refusal = "550 no such user here"

    match await send(mail.channel()):
        case Refused(because):
            assert "550" in because
            assert "no such user here" in because
        case other:
            pytest.fail(f"{other}")


async def test_a_mail_names_its_list_and_its_thread(mail: Mail) -> None:
    sender = Sender(Channel("the team's", mail.channel()))

    for about in ("tide gauges\n71", "tide gauges\n71", "divers\n72", ""):
        assert await sender.send(replace(delivery(), thread=about)) == Sent()

    first, second, other, several = mail.messages
    assert {each["list-id"] for each in mail.messages} == {"<the-team-s.watcher.localhost>"}
    assert first["auto-submitted"] == "auto-generated"
    assert first["references"] == second["references"] != other["references"]
    assert not several["references"]


async def test_a_long_mail_stays_whole(mail: Mail) -> None:
    html = f"<html><body><p>{'word ' * 20_000}</p></body></html>"

    assert await send(mail.channel(), delivery(html=html)) == Sent()

    (message,) = mail.messages
    assert part(message, "html").count("word") == 20_000


async def test_a_mail_server_that_hangs_or_is_down_is_tried_again(webhook: Webhook) -> None:
    webhook.behave(Hang())
    hanging = await send(f"mailto://127.0.0.1:{webhook.port}?from=w@example.org&to=r@example.org&cto=0.3&rto=0.3")
    with Mail() as gone:
        url = gone.channel()
    down = await send(url)

    assert isinstance(hanging, Refused)
    assert isinstance(down, Refused)
    assert "timed out" in hanging.because
    assert "Connection refused" in down.because
    assert not hanging.permanent
    assert not down.permanent


async def test_a_wrong_mailbox_is_its_owners_to_mend(mail: Mail) -> None:
    mail.refusal = "550 no such user here"
    refused = await send(mail.channel())
    mail.refusal = "450 greylisted, come back later"
    later = await send(mail.channel())

    assert isinstance(refused, Refused)
    assert isinstance(later, Refused)
    assert (refused.to_be_mended, refused.permanent) == (True, False)
    assert (later.to_be_mended, later.permanent) == (False, False)


# ── several recipients ───────────────────────────────────────────────────────────────────────────


async def test_each_recipient_of_a_channel_is_sent_to_on_its_own(mail: Mail) -> None:
    url = mail.channel("a@example.org,b@example.org")
    mail.refused = {"b@example.org"}

    outcomes = [await Sender(Channel("me", url, recipient=n)).send(delivery()) for n in (0, 1, 0)]

    assert [type(each) for each in outcomes] == [Sent, Refused, Sent]
    assert [each["to"] for each in mail.messages] == ["a@example.org", "a@example.org"]


@pytest.mark.parametrize(
    ("url", "count"),
    [
        ("json://127.0.0.1/hook", 1),
        ("mailto://smtp.example.org?from=w@example.org&to=a@example.org", 1),
        ("mailto://smtp.example.org?from=w@example.org&to=a@example.org,b@example.org,c@example.org", 3),
        ("mailtos://me:pass@example.org", 1),
        ("tgram://123456789:abcdefg_hijklmnop/12315544/12315545", 2),
        ("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#one/#two", 2),
    ],
)
def test_recipients_are_counted(url: str, count: int) -> None:
    assert recipients(url) == count


# ── chats ────────────────────────────────────────────────────────────────────────────────────────

SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"
DISCORD = "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js"
TELEGRAM = "tgram://123456789:abcdefg_hijklmnop/12315544"
HOSTS = {SLACK: "hooks.slack.com", DISCORD: "discord.com", TELEGRAM: "api.telegram.org"}


async def test_slack_as_it_is_calls_nobody(services: Services) -> None:
    process = await run_sending(SLACK, services.environment)

    assert await outcome(process) == "Sent()"
    (posted,) = services.posted
    assert (posted.host, posted.path) == ("hooks.slack.com", "/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ")
    (attachment,) = json.loads(posted.body)["attachments"]
    for shown in (attachment["title"], attachment["text"]):
        assert "<" not in shown
        assert ">" not in shown
        assert "@here" not in shown
        assert "&amp; jobs@example.org &gt; end" in shown
        assert seen(shown) == HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


async def test_discord_as_it_is_calls_nobody(services: Services) -> None:
    process = await run_sending(DISCORD, services.environment)

    assert await outcome(process) == "Sent()"
    (posted,) = services.posted
    content = json.loads(posted.body)["content"]
    assert not any(call in content for call in ("@everyone", "@here", "<@U", "<#C", "](http"))
    assert HOSTILE in seen(content)


def long_message(count: int) -> str:
    """An alert about so many changes, as its text is."""
    told = [
        f"Requirement changed: “{n} years & more of this and of that”\n  [-{n} years-]{{+{n + 2} years of {'x' * 40}+}}"
        for n in range(count)
    ]
    return "\n\n".join([*told, "Engineer · Harbour Instruments\nhttps://example.org/jobs/1\nSeen 2 March 2026"])


@pytest.mark.parametrize("url", [DISCORD, TELEGRAM, SLACK])
async def test_a_message_that_is_too_long_for_a_service_is_one_without_the_least_important(
    services: Services, url: str
) -> None:
    process = await run_sending(url, services.environment, long_message(700), "Requirement changed")

    assert await outcome(process) == "Sent()"
    (posted,) = services.posted
    shown = shown_in(posted)
    assert len(shown) <= {DISCORD: 2000, TELEGRAM: 4096, SLACK: 35_000}[url]
    assert "Requirement changed: “0 years" in shown
    assert " more changes (watcher history)" in shown
    assert "https://example.org/jobs/1" in shown


def shown_in(posted: Posted) -> str:
    body = json.loads(posted.body)
    return str(body.get("content") or body.get("text") or body["attachments"][0]["text"])


async def test_telegram_as_it_is_shows_markup_as_text(services: Services) -> None:
    process = await run_sending(TELEGRAM, services.environment)

    assert await outcome(process) == "Sent()"
    text = json.loads(services.posted[-1].body)["text"]
    assert "<https" not in text
    assert "&lt;https" in text
    assert "@here" not in text


async def test_a_service_that_refuses_is_said_without_its_tokens(services: Services) -> None:
    services.status, services.answers = 403, {"hooks.slack.com": b"invalid_token"}
    process = await run_sending(SLACK, services.environment)

    said = await outcome(process)

    assert said.startswith("Refused(")
    assert "403" in said
    assert not any(token in said for token in SLACK.removeprefix("slack://").split("/"))


@pytest.mark.parametrize(
    ("url", "status", "answer", "permanent", "to_be_mended"),
    [
        (SLACK, 404, b"no_service", False, True),
        (SLACK, 403, b"invalid_token", False, True),
        (SLACK, 410, b"channel_is_archived", True, False),
        (SLACK, 500, b"", False, False),
        (DISCORD, 500, b"", False, False),
        (TELEGRAM, 500, b"", False, False),
        (DISCORD, 404, b'{"message": "Unknown Webhook", "code": 10015}', False, True),
        (DISCORD, 401, b'{"message": "Invalid Webhook Token", "code": 50027}', False, True),
        (DISCORD, 400, b'{"content": ["Must be 2000 or fewer in length."]}', True, False),
        (TELEGRAM, 401, b'{"ok": false, "error_code": 401, "description": "Unauthorized"}', False, True),
        (TELEGRAM, 400, b'{"ok": false, "description": "Bad Request: chat not found"}', False, True),
        (TELEGRAM, 400, b'{"ok": false, "description": "Bad Request: message is too long"}', True, False),
        (TELEGRAM, 403, b'{"ok": false, "description": "Forbidden: bot was blocked by the user"}', False, True),
    ],
)
async def test_what_a_service_refuses_for_good_and_what_its_owner_can_mend(
    services: Services, url: str, status: int, answer: bytes, permanent: bool, to_be_mended: bool
) -> None:
    services.status, services.answers = status, dict.fromkeys(HOSTS.values(), answer)

    said = await outcome(await run_sending(url, services.environment))

    assert f"permanent={permanent}" in said
    assert f"to_be_mended={to_be_mended}" in said


@pytest.mark.parametrize("url", [SLACK, DISCORD, TELEGRAM])
async def test_a_service_that_hangs_is_left_after_its_timeout(services: Services, url: str) -> None:
    services.hangs = True

    said = await outcome(await run_sending(f"{url}?rto=0.3", services.environment))

    assert "timed out" in said
    assert "permanent=False" in said


@pytest.mark.parametrize(
    ("url", "answer", "seconds"),
    [
        (DISCORD, b'{"message": "You are being rate limited.", "retry_after": 64.57, "global": false}', 64.57),
        (TELEGRAM, b'{"ok": false, "error_code": 429, "parameters": {"retry_after": 35}}', 35),
        (SLACK, b"ratelimited", 0),
    ],
)
async def test_a_service_that_asks_for_a_pause_is_heard_where_its_answer_says_so(
    services: Services, url: str, answer: bytes, seconds: float
) -> None:
    services.status, services.answers = 429, dict.fromkeys(HOSTS.values(), answer)

    said = await outcome(await run_sending(url, services.environment))

    assert f"retry_after={timedelta(seconds=seconds)!r}" in said
    assert "permanent=False" in said


@pytest.mark.parametrize(
    ("text", "armed"),
    [
        ("ask <!channel>", "<!channel"),
        ("ask <!here|here>", "<!here"),
        ("ask <@U024BE7LH>", "@U024"),
        ("ask <@&165511591545143296>", "@&165"),
        ("see <#C024BE7LR|general>", "<#C024"),
        ("@channel", "@channel"),
        ("(@Everyone)", "@Everyone"),
        ("x@everyone", "@everyone"),
        ("[apply](https://evil.example)", "](https"),
        ("![logo](https://evil.example)", "](https"),
        ("[apply][1]", "][1"),
    ],
)
def test_disarmed(text: str, armed: str) -> None:
    assert armed not in disarmed(text)
    assert seen(disarmed(text)) == text


@pytest.mark.parametrize("text", ["jobs@example.org", "£40 @ 20 h", "a < b > c", "[1] note", "R&D!", "C# and <b>", ""])
def test_left_alone(text: str) -> None:
    assert disarmed(text) == text


# ── addresses of channels ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "url",
    [
        "mailtos://me:pass@smtp.example.org?to=me@example.org",
        "json://localhost:8080/hook",
        "jsons://example.org/hook",
        SLACK,
        SLACK.replace("slack://", "https://hooks.slack.com/services/"),
        DISCORD,
        TELEGRAM,
        "ntfys://ntfy.example.org/topic",
    ],
)
def test_good_channels(url: str) -> None:
    assert channel_complaint(url) is None


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("", "mailto://"),
        ("me@example.org", "mailto://"),
        ("jsn://example.org", "did you mean json://"),
        ("slak://T1/A1/x", "did you mean slack://"),
        ("slack://s3cret", "https://appriseit.com/services/slack/"),
        ("mailto://", "https://appriseit.com/services/email/"),
        ("file:///etc/passwd", "no channel is called file://"),
        ("exec:///bin/sh", "no channel is called exec://"),
        ("https://example.org/s3cret", "no channel is called https://"),
        ("mqtt://example.org/topic", "not installed"),
    ],
)
def test_bad_channels_are_refused_with_a_hint(url: str, hint: str) -> None:
    complaint = channel_complaint(url)

    assert complaint is not None
    assert hint in complaint
    assert "s3cret" not in complaint
    assert "\n" not in complaint


async def test_a_channel_that_cannot_be_built_is_refused() -> None:
    assert isinstance(await send("slack://bad"), Refused)


def seen(text: str) -> str:
    """The text as the eye has it."""
    return text.replace("\u200b", "")


async def run_sending(
    url: str, environment: dict[str, str], text: str = HOSTILE, title: str = HOSTILE
) -> asyncio.subprocess.Process:
    """A process with these variables that sends this to this channel."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.sending", url, title, text),
        env=os.environ | environment,
        cwd=Path(__file__).parents[1],
        stdout=asyncio.subprocess.PIPE,
    )


async def outcome(process: asyncio.subprocess.Process) -> str:
    output, _ = await process.communicate()
    return output.decode().strip()
