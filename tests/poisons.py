"""What no careers site means to answer, no person to configure, no disk to give back, each by its name."""

import gzip
import json
import zlib
from collections.abc import Mapping, Sequence

from zstandard import ZstdCompressor

from tests.pages import States, html
from tests.peers.web import Behaviour, Drip, Endless, EndlessHead, Hang, Raw, Reply, Reset, redirect, zipped

ROOM = 4 * 1024 * 1024 - 1000
"""Bytes: nearly as many as a page may have."""


def whole(unit: str, before: str = "", after: str = "", size: int = ROOM) -> Reply:
    """A page that is full of one thing."""
    return Reply(200, f"{_TOP}{before}{unit * (size // len(unit.encode()))}{after}{_END}")


def counted(unit: str, count: int, before: str = "", after: str = "") -> Reply:
    """A page that is full of things with numbers."""
    return Reply(200, f"{_TOP}{before}{''.join(unit.replace('%', str(n)) for n in range(count))}{after}{_END}")


def markup(value: object) -> Reply:
    """A page with this JSON-LD."""
    text = value if isinstance(value, str) else json.dumps(value)
    return Reply(200, f'{_TOP}<script type="application/ld+json">{text}</script>{_END}')


def api(text: str) -> Reply:
    """An answer in JSON."""
    return Reply(200, text, {"Content-Type": "application/json"})


def raw(head: str, body: bytes = b"") -> Raw:
    """An answer whose head is exactly this."""
    return Raw(head.replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body)


_TOP = "<!doctype html><html><head><title>Keeper</title></head><body><main><h1>Keeper of the lock</h1>"
_END = "<h2>Requirements</h2><ul><li>Patience with salt water</li></ul></main></body></html>"
_PAGE = html(States(title="Keeper")).encode()
_JOB: dict[str, object] = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Keeper"}
_ODD: dict[str, object] = {
    "title": [None, {"name": [[]]}],
    "hiringOrganization": 7,
    "jobLocation": [[{"address": True}], None, {"address": [{"addressLocality": {"x": 1}}]}],
    "baseSalary": {"value": {"minValue": "NaN", "maxValue": [1e308, -1], "unitText": {}}, "currency": []},
    "validThrough": {"@value": "2030-99-99T25:61"},
    "datePosted": -1,
    "employmentType": {"a": [{}]},
    "description": [1, 2],
    "url": ["javascript:alert(1)", None],
    "identifier": [[[]]],
}
_RING: dict[str, object] = {**_JOB, "@id": "#a", "hiringOrganization": {"@id": "#a"}, "jobLocation": [{"@id": "#a"}]}

BROKEN: Mapping[str, Behaviour] = {
    "no content": Reply(204),
    "server error": Reply(500, _PAGE),
    "come back in 300 years": Reply(429, "later", {"Retry-After": "9999999999"}),
    "not modified, unasked": raw("HTTP/1.1 304 Not Modified"),
    "a status that is none": raw("HTTP/1.1 999 What\nContent-Length: 2", b"ok"),
    "reset at once": Reset(),
    "reset in the body": Reset(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n" + _PAGE[:500]),
    "hang": Hang(),
    "drip": Drip(_PAGE, 0.01),
    "endless": Endless(),
    "endless gzip of nothing": Endless(gzip.compress(b""), {"Content-Encoding": "gzip"}),
    "gzip bomb": zipped(b"\0" * 40_000_000),
    "gzip bomb of JSON": zipped(b"[" + b"0," * 40_000_000, **{"content-type": "application/json"}),
    "gzip that is none": Reply(200, _PAGE, {"Content-Encoding": "gzip"}),
    "gzip that breaks off": Reply(200, gzip.compress(_PAGE)[:-20], {"Content-Encoding": "gzip"}),
    "a coding unasked": Reply(200, zlib.compress(_PAGE), {"Content-Encoding": "br, gzip, gzip"}),
    "too short for its length": raw("HTTP/1.1 200 OK\nContent-Length: 90000", _PAGE),
    "too long for its length": raw("HTTP/1.1 200 OK\nContent-Length: 20", _PAGE),
    "negative length": raw("HTTP/1.1 200 OK\nContent-Length: -20", _PAGE),
    "two lengths": raw("HTTP/1.1 200 OK\nContent-Length: 20\nContent-Length: 30", _PAGE),
    "chunks that are none": raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"zz\r\n" + _PAGE),
    "a chunk without end": raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", b"ffffffffffffffff\r\n" + _PAGE),
    "a header flood": raw("HTTP/1.1 200 OK" + "\nX-A: b" * 200_000, _PAGE),
    "headers without end": EndlessHead(b"X-A: b\r\n" * 1000),
    "a header line without end": EndlessHead(b"x" * 10_000),
    "a cookie flood": raw("HTTP/1.1 200 OK" + "\nSet-Cookie: a=b" * 500 + f"\nContent-Length: {len(_PAGE)}", _PAGE),
    "headers of odd bytes": raw("HTTP/1.1 200 \xff\0\nETag: \xfe\xff\nContent-Type: \0;charset=\xff", _PAGE),
    "a charset that is none": Reply(200, _PAGE, {"Content-Type": "text/html; charset=../../etc/passwd"}),
    "no HTTP": Raw(b"SSH-2.0-OpenSSH_9.6\r\n" * 10),
    "nothing": Raw(b""),
    "hints without end": Raw(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20_000),
    "redirect in a ring": redirect("/poison"),
    "redirect to nowhere": Reply(302, "", {"Location": ""}),
    "redirect to a private address": redirect("http://10.0.0.1/"),
    "redirect to the metadata": redirect("http://169.254.169.254/latest/meta-data/"),
    "redirect to a file": redirect("file:///etc/passwd"),
    "redirect to a script": redirect("javascript:alert(1)"),
    "redirect to an odd address": redirect("http://[::ffff:7f00:1%25lo]:99999/\\..\\x"),
    "redirect to a long address": redirect("/" + "a" * 7_000),
}
"""What is wrong before anybody reads the body."""

BODIES: Mapping[str, Behaviour] = {
    "empty": Reply(200),
    "white space": Reply(200, " \t\r\n\v\f\u00a0\u2003\u200b" * 50_000),
    "NULs": Reply(200, b"\0" * ROOM),
    "NULs in a page": Reply(200, _PAGE.replace(b"e", b"\0")),
    "bytes of no charset": Reply(200, bytes(range(256)) * 10_000),
    "UTF-8 that is none": Reply(200, _PAGE.replace(b" ", b"\xc3\x28\xff ")),
    "UTF-16": Reply(200, html(States()).encode("utf-16")),
    "UTF-16 declared as UTF-8": Reply(200, html(States()).encode("utf-16-le")),
    "half surrogates": Reply(200, _PAGE.replace(b"s", b"\xed\xa0\x80")),
    "a PDF": Reply(200, b"%PDF-1.7\n" + zlib.compress(_PAGE) * 500, {"Content-Type": "application/pdf"}),
    "a zip": Reply(200, b"PK\x03\x04" + zlib.compress(_PAGE) * 500),
    "more than may be": Reply(200, b"<p>x</p>" * 600_000),
    "a page cut short": Reply(200, _PAGE[:1500]),
    "80,000 nested": Reply(200, "<div>" * 80_000 + "Bread"),
    "nested without a known name": whole("<x>", size=400_000),
    "nested tables": whole("<table><tr><td>", size=1_000_000),
    "nested in ruby": whole("<ruby><rt>", size=500_000),
    "nested and crossed": whole("<b><i><a><p></b></i></a>", size=1_000_000),
    "ends without a beginning": whole("</br></p></x>", size=500_000),
    "20,000 attributes": Reply(200, f"{_TOP}<p {' '.join(f'a{n}=1' for n in range(20_000))}>x</p>{_END}"),
    "one attribute of 4 MB": whole("x ", before='<p class="', after='">x</p>'),
    "one line of 4 MB": whole("The gauges are read twice a day by hand. ", before="<p>", after="</p>"),
    "one word of 1 MB": Reply(200, "a" * 1_000_000),
    "4 MB of <": Reply(200, "<" * ROOM),
    "4 MB of &": Reply(200, "&" * ROOM),
    "1 MB of entities": whole("&notit;&#x10FFFF;&#0;&#xD800;&amp;amp;", size=1_000_000),
    "100 KB of *": Reply(200, "*" * 100_000),
    "100 KB of labels": Reply(200, "Salary:" * 15_000),
    "an entity flood": Reply(
        200,
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "&b;&b;">'
        + "".join(f'<!ENTITY {chr(98 + n)} "&{chr(99 + n)};&{chr(99 + n)};">' for n in range(20))
        + "]><html><body>&a;</body></html>",
    ),
    "CDATA": whole("<![CDATA[ <p>x</p> ]]>", size=400_000),
    "comments": whole("<!-- -->"),
    "scripts": whole("<script>var a = '</p>';</script>"),
    "a text area without end": whole("x ", before="<textarea>"),
    "JSON, deep": api("[" * 1_000_000),
    "JSON, deep and whole": api("[" * 400_000 + "]" * 400_000),
    "JSON, deep objects": api('{"a":' * 50_000),
    "JSON, a number of 100 KB": api('{"@type": "JobPosting", "title": "x", "baseSalary": ' + "9" * 100_000 + "}"),
    "JSON, numbers that are none": api('[NaN, Infinity, -Infinity, 1e999999, {"@type": "JobPosting", "title": NaN}]'),
    "JSON, keys twice": api("{" + '"@type": "JobPosting", "title": "a", ' * 50_000 + '"x": 1}'),
    "JSON, many small": api("[" + "{}," * 300_000 + "{}]"),
    "JSON, many jobs": api(json.dumps([{**_JOB, "title": f"Keeper {n}"} for n in range(5_100)])),
    "JSON-LD, wrong types": markup({**_JOB, **_ODD}),
    "JSON-LD, a ring": markup([_RING, _RING]),
    "JSON-LD, 100,000 items": markup('[{"@type":"JobPosting"}' + ',{"@type":"JobPosting"}' * 100_000 + "]"),
    "JSON-LD, 20,000 places": markup({**_JOB, "jobLocation": [f"Town {n}" for n in range(20_000)]}),
    "JSON-LD, a description of 500 KB": markup(
        {**_JOB, "description": "<p>Salary: £48,000. Apply by 1 May.</p>" * 12_000}
    ),
    "JSON-LD that never ends": markup('{"@type": "JobPosting", "title": "' + "\\x" * 1_000_000),
    "JSON-LD, control characters": markup('{"@type": "JobPosting", "title": "a\x00\x1b[2J\x07\\u0000\\ud800 b"}'),
    "a title of a million characters": Reply(200, _PAGE.replace(b"<h1", b"<h1>" + b"Keeper " * 150_000 + b"</h1><h1")),
    "a head title of 300,000": Reply(200, f"<title>{'Keeper ' * 43_000}</title>".encode() + _PAGE),
    "bidi and control characters": Reply(200, _PAGE.replace(b"gauge", "\u202egauge\u2066\x1b]0;x\x07\x9b2J".encode())),
    "combining marks": whole("e" + "\u0301" * 500, size=300_000),
    "a thousand deadlines": counted("<p>Apply by % May 2031 or 1% June.</p>", 1_000),
    "a thousand salaries": counted("<p>Salary: £4%,000 – £5%,000 per year</p>", 1_000),
    "dates without a stop": whole("17/08/2031 ", before="<p>", size=30_000),
    "10,000 questions": counted(
        "<label>Why %?<input name=q% required></label>", 10_000, "<form><input type=file>", "</form>"
    ),
    "fields of one long label": counted(
        "<input type=radio name=q%>", 5_000, f"<form><input type=file><fieldset><legend>{'Why? ' * 200_000}</legend>"
    ),
    "3,000 headings": counted("<h2>Requirements %</h2>", 3_000),
    "3,000 items": counted("<li>Read gauge %</li>", 3_000, "<ul>"),
    "5,500 links": Reply(200, "".join(f'<a href="/jobs/{n}">Keeper {n}</a><br>' for n in range(5_500))),
    "a page that is all pages": Reply(200, _PAGE * 150),
}
"""What is wrong with the body."""


_VERSION = "UPDATE versions SET record = {} WHERE posting IN (SELECT number FROM postings WHERE watch = :watch)"

STORED: Mapping[str, str] = {
    "rules cut short": "UPDATE watches SET rules = substr(rules, 1, 5) WHERE id = :watch",
    "rules of no shape": "UPDATE watches SET rules = '[]' WHERE id = :watch",
    "a snapshot of no moment": "UPDATE watches SET snapshot_at = 'yesterday' WHERE id = :watch",
    "failing since no moment": "UPDATE watches SET failures = 9, failing_since = '2031-02-30' WHERE id = :watch",
    "a revision without a next one": "UPDATE watches SET revision = 9223372036854775807 WHERE id = :watch",
    "a version of no bytes": _VERSION.format("x''"),
    "a version cut short": _VERSION.format("substr(record, 1, 40)"),
    "a version of other bytes": _VERSION.format("randomblob(length(record))"),
    "a version of no JSON": _VERSION.format(f"x'{ZstdCompressor().compress(b'{').hex()}'"),
    "a version of no posting": _VERSION.format(f"x'{ZstdCompressor().compress(b'[7]').hex()}'"),
    "a version without an end": _VERSION.format(f"x'{ZstdCompressor().compress(b'[' * 1_000_000).hex()}'"),
    "a status that is none": "UPDATE postings SET status = 'asleep' WHERE watch = :watch",
    "first seen at no moment": "UPDATE postings SET first_seen_at = '' WHERE watch = :watch",
}
"""What damages the memory of a watch, so that it cannot be read or written any more."""


def _rewritten(turn: int) -> Reply:
    words = [f"w{n}" if n % 5 < 3 else f"{'xyz'[turn % 3]}{n}" for n in range(40_000)]
    items = (f"<li>{' '.join(words[at : at + 450])}.</li>" for at in range(0, len(words), 450))
    return Reply(200, f"{_TOP}<h2>Requirements</h2><ul>{''.join(items)}</ul>{_END}")


def _board(turn: int) -> Reply:
    links = (f'<li><a href="/jobs/{1_000_000 * turn + n}">Senior keeper {n}</a> Leith</li>' for n in range(1_000))
    return Reply(200, f"<html><head><title>Jobs</title></head><body><main><h1>Open jobs</h1><ul>{''.join(links)}")


REWRITTEN: Sequence[Behaviour] = tuple(map(_rewritten, range(3)))
"""A posting of long paragraphs in which two of five words differ from turn to turn."""

BOARDS: Sequence[Behaviour] = tuple(map(_board, range(4)))
"""A board of a thousand postings, all of them others from turn to turn."""
