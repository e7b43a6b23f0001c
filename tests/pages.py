"""A careers page of our own: what it states, and the noise around it, each to be varied alone."""

import json
from dataclasses import dataclass, field
from datetime import timedelta

from watcher import address
from watcher.model import Every, Page, Part, Watch

URL = "https://careers.harbour.example/jobs/71-tide-gauge-engineer"


@dataclass(frozen=True)
class States:
    """What the posting says."""

    title: str = "Tide Gauge Engineer"
    place: str = "Leith, UK"
    pay: str = "The salary range for this role is £48,000 – £56,000 per year."
    deadline: str = "Please apply by 17 April 2031."
    valid_through: str | None = None
    base_salary: tuple[int, int] | None = None
    """In pounds a year; in the markup, as is `valid_through`."""
    visa: str = "We are happy to sponsor visas for this role."
    note: str = ""
    required: tuple[str, ...] = (
        "At least three years of experience with embedded systems",
        "A full driving licence and no fear of ladders",
        "Fluent written English for reports to port authorities",
    )


@dataclass(frozen=True)
class Around:
    """What stands around it and is never news."""

    applicants: int = 37
    posted: str = "3 days ago"
    token: str = "a81f"
    related: tuple[str, ...] = ("Buoy Technician", "Sonar Analyst")
    cookies: bool = True
    year: int = 2030
    container: tuple[str, str] = ("main", "job-body")
    heading: str = 'id="top" class="headline"'
    tracking: str = "utm_source=board"
    space: str = "\n  "
    strong: bool = False
    extra_head: str = field(default="")


def html(states: States = States(), around: Around = Around()) -> str:
    """The page as bytes on the wire would decode."""
    tag, name = around.container
    items = around.space.join(f"<li>{_inline(each, around)}</li>" for each in states.required)
    related = "".join(f'<li><a href="/jobs/{n}">{each}</a></li>' for n, each in enumerate(around.related))
    cookies = '<div class="cookie-banner" role="dialog">We use cookies. <button>Accept all</button></div>'
    note = f"<p>{states.note}</p>" if states.note else ""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{states.title} – Harbour Instruments</title>
<meta name="csrf" content="{around.token}">{around.extra_head}{_json_ld(states)}</head>
<body data-build="{around.token}">{cookies if around.cookies else ""}
<header><nav><a href="/">Home</a> <a href="/jobs?{around.tracking}">All jobs</a></nav></header>
<{tag} class="{name}">
<h1 {around.heading}>{states.title}</h1>
<p class="company">Harbour Instruments</p>
<p>Location: {states.place}</p>
<p>{around.applicants} applicants</p><p>Posted {around.posted}</p>
<h2>About the role</h2>
<p>We build the instruments that tell harbours how high the water stands, and keep them running in salt and storm.</p>
{note}
<h2>What you will do</h2>
<ul><li>Calibrate gauges at sea and on land</li><li>Keep the telemetry of forty stations alive</li></ul>
<h2>Requirements</h2>
<ul>{items}</ul>
<h2>Pay and practicalities</h2>
<p>{states.pay}</p>
<p>{states.visa}</p>
<h2>How to apply</h2>
<p>{states.deadline}</p>
<a href="/apply/71?{around.tracking}">Apply now</a>
</{tag}>
<aside><h2>Similar jobs</h2><ul>{related}</ul></aside>
<footer>© {around.year} Harbour Instruments. All rights reserved.</footer>
<script>window.token = "{around.token}"</script>
</body></html>
"""


def _inline(text: str, around: Around) -> str:
    words = text.split(" ")
    return " ".join([f"<strong>{words[0]}</strong>", *words[1:]]) if around.strong else text


def _json_ld(states: States) -> str:
    if states.valid_through is None and states.base_salary is None:
        return ""
    low, high = states.base_salary or (None, None)
    value = {"@type": "QuantitativeValue", "minValue": low, "maxValue": high, "unitText": "YEAR"}
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": states.title,
        "hiringOrganization": {"@type": "Organization", "name": "Harbour Instruments"},
        "validThrough": states.valid_through,
        "baseSalary": {"@type": "MonetaryAmount", "currency": "GBP", "value": value} if low else None,
    }
    return f'<script type="application/ld+json">{json.dumps(posting)}</script>'


def page(text: str, url: str = URL, status: int = 200, final_url: str | None = None) -> Page:
    """The answer of one request for the page."""
    headers = {"content-type": "text/html; charset=utf-8"}
    return Page((Part(url, final_url or url, status, headers, text.encode()),))


def watch(url: str = URL) -> Watch:
    """A watch of the page, without rules."""
    return Watch(address.key(url), "tide gauges", url, Every(timedelta(hours=1)))
