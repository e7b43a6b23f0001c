"""Successive versions of one text in little room: each is compressed upon the one before.

zstd level 3 with the previous version as raw-content prefix: a small edit costs 20–100 bytes. At most
`CHAIN` steps lead from a version that stands by itself, so that reading any of them stays cheap and
a damaged row costs a bounded part of a history.
"""

from collections.abc import Iterable

from zstandard import (
    DICT_TYPE_RAWCONTENT,
    ZstdCompressionDict,
    ZstdCompressionParameters,
    ZstdCompressor,
    ZstdDecompressor,
)

CHAIN = 20
"""A version that stands by itself comes after so many others."""

_LEVEL = 3
_LARGE = 2 * 1024 * 1024
"""From here on zstd's own tables for level 3 forget the beginning of the prefix before they reach its end."""
_MAX_WINDOW_LOG = 27
"""128 MiB: what a reader of any platform accepts."""


def packed(plain: bytes, previous: bytes = b"") -> bytes:
    """`plain` as its difference from `previous`; without one it stands by itself."""
    bits = (len(plain) + len(previous)).bit_length()
    tables = min(bits - 3, 22) if len(plain) + len(previous) > _LARGE else 0
    parameters = ZstdCompressionParameters.from_level(
        _LEVEL, window_log=min(max(bits, 10), _MAX_WINDOW_LOG), hash_log=tables, chain_log=tables
    )
    return ZstdCompressor(dict_data=_prefix(previous), compression_params=parameters).compress(plain)


def unpacked(record: bytes, previous: bytes = b"") -> bytes:
    """What `packed` was given with the same `previous`; raises `zstandard.ZstdError` where it is damaged."""
    return ZstdDecompressor(dict_data=_prefix(previous), max_window_size=2**_MAX_WINDOW_LOG).decompress(record)


def last_of(chain: Iterable[bytes]) -> bytes:
    """The newest of successive records, the first of which stands by itself; b"" of none."""
    plain = b""
    for record in chain:
        plain = unpacked(record, plain)
    return plain


def depth_after(depth: int | None) -> int:
    """How many records the next one leans on, after one of this depth (None: after none)."""
    return 0 if depth is None or depth + 1 >= CHAIN else depth + 1


def _prefix(previous: bytes) -> ZstdCompressionDict | None:
    return ZstdCompressionDict(previous, dict_type=DICT_TYPE_RAWCONTENT) if previous else None
