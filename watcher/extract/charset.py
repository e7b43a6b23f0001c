"""Bytes of a page → its text."""

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(
    rb"<meta\b[^>]{0,512}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,128}\bencoding=[\"']([\w.:-]+)", re.I
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_MEANT = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
}
"""What pages mean by a label, where that is more than its own standard (WHATWG Encoding, section 4.2)."""

_META_WITHIN = 4096
_LOOKED_AT = 4096
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\f\r\x1b")
_MAGIC = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"RIFF", b"\xd0\xcf\x11\xe0")


def decode(body: bytes, content_type: str | None = None) -> str | None:
    """The text of a body: by its BOM, else the HTTP header's charset, else its meta tag, else UTF-8.

    Bytes that are not UTF-8 and declare nothing are windows-1252, as in browsers. None: not a text.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace")
    if _is_binary(body):
        return None
    for name in _declared(body, content_type):
        decoded = _decoded(body, name)
        if decoded is not None:
            return decoded
    return body.decode("cp1252", "replace")


def _is_binary(body: bytes) -> bool:
    sample = body[:_LOOKED_AT]
    if sample.startswith(_MAGIC) or b"\0" in sample:
        return True
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls * 20 > len(sample)


def _declared(body: bytes, content_type: str | None) -> list[str]:
    names = [found[1] for found in [_HEADER.search(content_type or "")] if found]
    if meta := _META.search(body[:_META_WITHIN]):
        names.append((meta[1] or meta[2]).decode("ascii", "replace"))
    return [*names[:1], "utf-8"]


def _decoded(body: bytes, name: str) -> str | None:
    """The text, or None where the name is unknown or UTF-8 is claimed of bytes that are something else."""
    name = _MEANT.get(name.lower(), name.lower())
    try:
        strict = codecs.lookup(name).name == "utf-8"
        return body.decode(name, "strict" if strict else "replace")
    except UnicodeDecodeError:
        return _mostly_utf8(body)
    except (LookupError, UnicodeError):
        return None


def _mostly_utf8(body: bytes) -> str | None:
    """UTF-8 with a few broken characters (a text cut by bytes), or None where most of it is not UTF-8."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    right = sum(1 for character in text if ord(character) > 127) - broken
    return text if right > broken else None
