"""The pages of the soak: a version of a posting as HTML, and what stands around it without being news."""

import json
import random

from tests.soak.versions import Version, about, last_day, pay, place, required, title

TOKEN, APPLICANTS, RELATED = b"%TOKEN%", b"%APPLICANTS%", b"%RELATED%"
"""Where a noisy page differs at each answer."""

CLOSED = "This position is no longer accepting applications."
NOT_HIRING = "Please note: we are not actively hiring for this position at the moment, but may still reach out."

_DUTIES = (
    "Calibrate gauges at sea and on land",
    "Keep the telemetry of forty stations alive",
    "Write reports that a harbour master can read on a wet deck",
    "Repair what the last storm took from the piers",
    "Plan the spare parts for two winters",
    "Teach the crews of the ferries how to read a gauge",
)
_WISHES = (
    "A full driving licence and no fear of ladders",
    "Fluent written English for reports to port authorities",
    "A steady hand with fine solder and coarse rope",
    "Patience with radio links that fade at dusk",
)
_CALLERS = ("Buoy Technician", "Sonar Analyst", "Dock Planner", "Chart Editor", "Pump Fitter", "Crane Driver")

_SMALL, _LARGE = (3_000, 14_000), (45_000, 55_000)
"""Bytes of script and style around the text; a page in fifty is large."""


def html(number: int, employer: str, version: Version, *, noisy: bool) -> bytes:
    """The page of a posting; of a noisy one with places to be filled in."""
    draw = random.Random(number)
    token, applicants, related = (TOKEN, APPLICANTS, RELATED) if noisy else (b"a81f", b"37", b"Buoy Technician")
    filled = {"token": token.decode(), "applicants": applicants.decode(), "related": related.decode()}
    return _TEMPLATE.format(
        **filled,
        employer=employer,
        title=title(version),
        place=place(version),
        pay=pay(version),
        day=f"{last_day(version):%d %B %Y}".lstrip("0"),
        required=required(version),
        about=about(version),
        note=_note(version),
        duties=_items(number, draw.sample(_DUTIES, 4)),
        wishes=_items(number, draw.sample(_WISHES, 3)),
        markup=_markup(employer, version) if number % 3 == 0 else "",
        script=_script(draw, number),
    ).encode()


def noise(page: bytes, count: int) -> bytes:
    """A noisy page as the so many-th answer shows it."""
    name = _CALLERS[count % len(_CALLERS)].encode()
    return (
        page.replace(TOKEN, b"%08x" % (count * 2654435761 % 2**32))
        .replace(APPLICANTS, b"%d" % (37 + count))
        .replace(RELATED, name)
    )


def _note(version: Version) -> str:
    note = {"not actively hiring": NOT_HIRING, "closed": CLOSED}.get(version.status)
    return f"<p>{note}</p>" if note else ""


def _items(number: int, texts: list[str]) -> str:
    """Each page's own: what the daemon keeps of lines that it has read is filled up early."""
    return "".join(f"<li>{each}, as far as station {number} goes</li>" for each in texts)


def _markup(employer: str, version: Version) -> str:
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": title(version),
        "hiringOrganization": {"@type": "Organization", "name": employer},
        "identifier": "harbour-71",
    }
    return f'<script type="application/ld+json">{json.dumps(posting)}</script>'


def _script(draw: random.Random, number: int) -> str:
    size = draw.randint(*(_LARGE if number % 50 == 7 else _SMALL))
    return "".join(f"var a{n}=function(){{return {draw.getrandbits(64)}}};" for n in range(size // 45))


_TEMPLATE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title} – {employer}</title>
<meta name="csrf" content="{token}">{markup}<script>{script}</script></head>
<body data-build="{token}"><div class="cookie-banner" role="dialog">We use cookies. <button>Accept all</button></div>
<header><nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav></header>
<main class="job-body">
<h1 id="top" class="headline">{title}</h1>
<p class="company">{employer}</p>
<p>Location: {place}</p>
<p>{applicants} applicants</p>
{note}
<h2>About us</h2>
<p>{about} harbours.</p>
<h2>What you will do</h2>
<ul>{duties}</ul>
<h2>Requirements</h2>
<ul><li>{required}</li>{wishes}</ul>
<h2>Pay and practicalities</h2>
<p>The salary for this role is {pay} per year.</p>
<p>We are happy to sponsor visas for this role.</p>
<h2>How to apply</h2>
<p>Please apply by {day}. We read every application within two weeks and answer each of them.</p>
<a href="/apply">Apply now</a>
</main>
<aside><h2>Similar jobs</h2><ul><li><a href="/jobs/1">{related}</a></li></ul></aside>
<footer>© 2030 {employer}. All rights reserved.</footer>
<script>window.token = "{token}"</script>
</body></html>
"""
