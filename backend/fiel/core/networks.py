"""What limits by address count as one: a line, however many addresses it has."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

LINE_BITS = 64
"""Of an IPv6 address, the part that a provider hands out; the rest the line's owner chooses (RFC 4291, 2.5.4)."""
_TRANSLATED = ip_network("64:ff9b::/96")
"""IPv4 addresses as a translator writes them (RFC 6052, 2.1)."""
LONGEST_KNOWN = 64
"""Characters of a host that is remembered."""


def line_of(host: str) -> str:
    """An IPv4 address, also where it is written as IPv6, or the /64 of an IPv6 one; what is neither, as it is."""
    return _known_line_of(host) if len(host) <= LONGEST_KNOWN else _line_of(host)


def _line_of(host: str) -> str:
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(address, IPv4Address):
        return str(address)
    plain = _plain(address)
    return str(plain) if plain else str(ip_network((int(address) >> LINE_BITS << LINE_BITS, LINE_BITS)))


_known_line_of = lru_cache(1024)(_line_of)


def _plain(address: IPv6Address) -> IPv4Address | None:
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour
