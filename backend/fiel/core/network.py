"""Which addresses of the network are anybody's, and which could be a machine of ours."""

from __future__ import annotations

import ipaddress

_UNICAST = ipaddress.ip_network("2000::/3")
"""Of IPv6, whatever is given out to be reached from anywhere. Outside lie, beside private networks, the forms in which
an IPv4 address is written within: translated, compatible, and what a network's own NAT64 leads back to it."""
_LEADING_BACK = tuple(map(ipaddress.ip_network, ("2002::/16", "192.0.0.0/24", "192.88.99.0/24")))
"""6to4, its relays, and protocols' own."""


def is_public(text: str) -> bool:
    """Whether *text* is an IP address to which we may connect for a stranger."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    if address.version == 6 and address not in _UNICAST:
        return False
    leads_back = any(address in network for network in _LEADING_BACK if network.version == address.version)
    return address.is_global and not address.is_multicast and not leads_back
