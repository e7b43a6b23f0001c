"""Vacancies → the pages that show them, each in its layout."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape

from watcher.demo.careers import BOARD_PATH, COMPANY, Careers, Layout, Vacancy
from watcher.demo.noise import Noise

_CLOSED = "This position has been filled, and we are no longer accepting applications."


def page(careers: Careers, path: str, origin: str, noise: Noise) -> str | None:
    """The HTML at this path, None where there is none; `origin` is what its links begin with."""
    if path == "/":
        return _home(careers, noise)
    if path == BOARD_PATH:
        return _board(careers, origin, noise)
    vacancy = next((each for each in (*careers.vacancies, *careers.crew) if each.path == path), None)
    if vacancy is None:
        return None
    return _LAYOUTS[vacancy.layout](vacancy, careers.about, origin, noise)


def _frame(title: str, main: str, noise: Noise, head: str = "") -> str:
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>
<meta name="csrf-token" content="{noise.token}">{head}</head>
<body data-build="{noise.token[:7]}">
<header><nav><a href="/">{COMPANY}</a> <a href="{BOARD_PATH}">Harbour crew</a></nav></header>
{noise.banner}
<main class="{noise.css}" data-request="{noise.token}">
{main}
</main>
{noise.related}
{noise.footer}
</body></html>
"""


def _home(careers: Careers, noise: Noise) -> str:
    """For people who follow the address that the demo prints; nobody watches it."""
    links = "".join(f'<li><a href="{path}">{escape(name)}</a></li>' for path, name in careers.watched.items())
    return _frame(COMPANY, f"<h1>Careers at {COMPANY}</h1><ul>{links}</ul>", noise)


# ── one layout each ──────────────────────────────────────────────────────────────────────────────


def _json_ld(vacancy: Vacancy, about: str, origin: str, noise: Noise) -> str:
    head = _script(_job_posting(vacancy, about, origin))
    main = f"""<h1>{vacancy.title}</h1>
<p class="meta">{vacancy.place}</p><p class="{noise.css}">{noise.posted}</p><p>{noise.applicants}</p>
{_banner(vacancy)}
<article>{_description(vacancy, about)}</article>"""
    return _frame(f"{vacancy.title} · {COMPANY}", main, noise, head)


def _microdata(vacancy: Vacancy, about: str, origin: str, noise: Noise) -> str:
    low, high = vacancy.pay
    main = f"""<div itemscope itemtype="https://schema.org/JobPosting" class="{noise.css}">
<h1 itemprop="title">{vacancy.title}</h1>
<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"
 ><span itemprop="name">{COMPANY}</span></span>
<meta itemprop="validThrough" content="{vacancy.deadline}"><meta itemprop="employmentType" content="FULL_TIME">
<meta itemprop="url" content="{origin}{vacancy.path}">
<div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
<span itemprop="address">{vacancy.place}</span></div>
<div itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
<meta itemprop="currency" content="GBP">
<div itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
<meta itemprop="unitText" content="YEAR">
<meta itemprop="minValue" content="{low}"><meta itemprop="maxValue" content="{high}"></div></div>
<p>{noise.applicants}</p><p>{noise.updated}</p>
{_banner(vacancy)}
<div itemprop="description">{_description(vacancy, about)}</div>
</div>"""
    return _frame(f"{vacancy.title} at {COMPANY}", main, noise)


def _semantic(vacancy: Vacancy, about: str, origin: str, noise: Noise) -> str:
    main = f"""<article>
<h1>{vacancy.title}</h1>
<ul class="facts"><li>Company: {COMPANY}</li><li>Location: {vacancy.place}</li>
<li>Reference: {vacancy.reference}</li></ul>
<p><small>{noise.updated} · {noise.applicants}</small></p>
{_banner(vacancy)}
{_description(vacancy, about)}
</article>"""
    return _frame(f"{vacancy.title} | {COMPANY}", main, noise)


def _bold(vacancy: Vacancy, about: str, origin: str, noise: Noise) -> str:
    lines = [
        f"<b>{vacancy.title}</b>",
        f"<b>Company:</b> {COMPANY}",
        f"<b>Location:</b> {vacancy.place}",
        f"<b>Salary:</b> {_pay(vacancy)}",
        f"<b>Closing date:</b> {_day(vacancy.deadline)}",
        noise.applicants,
        "",
        *([_banner(vacancy), ""] if _banner(vacancy) else []),
        "<b>What you will do</b>",
        *(f"- {escape(each)}" for each in vacancy.duties),
        "",
        "<b>What you need</b>",
        *(f"- {escape(each)}" for each in vacancy.required),
        "",
        f"<b>About {COMPANY}</b>",
        escape(about),
    ]
    return _frame(f"{vacancy.title} - {COMPANY}", f'<div class="{noise.css}">{"<br>".join(lines)}</div>', noise)


def _definitions(vacancy: Vacancy, about: str, origin: str, noise: Noise) -> str:
    facts = {
        "Employer": COMPANY,
        "Location": vacancy.place,
        "Salary": _pay(vacancy),
        "Apply by": _day(vacancy.deadline),
        "Reference": vacancy.reference,
    }
    pairs = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in facts.items())
    main = f"""<h1>{vacancy.title}</h1>
<dl class="{noise.css}">{pairs}</dl>
<p>{noise.posted}</p>
{_banner(vacancy)}
{_sections(vacancy, about)}"""
    return _frame(f"{vacancy.title} – {COMPANY}", main, noise)


_LAYOUTS: Mapping[Layout, Callable[[Vacancy, str, str, Noise], str]] = {
    Layout.JSON_LD: _json_ld,
    Layout.MICRODATA: _microdata,
    Layout.SEMANTIC: _semantic,
    Layout.BOLD: _bold,
    Layout.DEFINITIONS: _definitions,
}


def _board(careers: Careers, origin: str, noise: Noise) -> str:
    """The list of the crew's vacancies; each time in another order, which is no news either."""
    turn = noise.n % len(careers.crew)
    crew = careers.crew[turn:] + careers.crew[:turn]
    items = [
        {"@type": "ListItem", "position": place, "item": _job_posting(each, careers.about, origin)}
        for place, each in enumerate(crew, 1)
    ]
    head = _script({"@context": "https://schema.org", "@type": "ItemList", "itemListElement": items})
    cards = "".join(
        f'<li class="{noise.css}"><a href="{each.path}">{each.title}</a> <span>{each.place}</span></li>'
        for each in crew
    )
    main = f"<h1>Harbour crew</h1><p>{len(crew)} open positions</p><ul>{cards}</ul>"
    return _frame(f"Harbour crew · {COMPANY}", main, noise, head)


# ── parts that layouts share ─────────────────────────────────────────────────────────────────────


def _banner(vacancy: Vacancy) -> str:
    words = _CLOSED if vacancy.closed else vacancy.note
    return f'<p class="notice">{escape(words)}</p>' if words else ""


def _description(vacancy: Vacancy, about: str) -> str:
    return (
        f"<p>The pay is {_pay(vacancy)}.</p><p>Please apply by {_day(vacancy.deadline)}.</p>{_sections(vacancy, about)}"
    )


def _sections(vacancy: Vacancy, about: str) -> str:
    return (
        f"<h2>What you will do</h2>{_list(vacancy.duties)}<h2>What you need</h2>{_list(vacancy.required)}"
        f"<h2>About {COMPANY}</h2><p>{escape(about)}</p>"
    )


def _list(items: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in items)}</ul>"


def _pay(vacancy: Vacancy) -> str:
    low, high = vacancy.pay
    return f"£{low:,} – £{high:,} a year"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _script(shape: Mapping[str, object]) -> str:
    return f'<script type="application/ld+json">{json.dumps(shape).replace("<", chr(92) + "u003c")}</script>'


def _job_posting(vacancy: Vacancy, about: str, origin: str) -> dict[str, object]:
    """The vacancy as a JobPosting of schema.org."""
    low, high = vacancy.pay
    town, country = vacancy.place.split(", ")
    return {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": vacancy.title,
        "identifier": {"@type": "PropertyValue", "name": COMPANY, "value": vacancy.reference},
        "url": f"{origin}{vacancy.path}",
        "hiringOrganization": {"@type": "Organization", "name": COMPANY},
        "jobLocation": {
            "@type": "Place",
            "address": {"@type": "PostalAddress", "addressLocality": town, "addressCountry": country},
        },
        "employmentType": "FULL_TIME",
        "validThrough": f"{vacancy.deadline}",
        "baseSalary": {
            "@type": "MonetaryAmount",
            "currency": "GBP",
            "value": {"@type": "QuantitativeValue", "minValue": low, "maxValue": high, "unitText": "YEAR"},
        },
        "description": _description(vacancy, about),
    }
