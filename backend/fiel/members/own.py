"""A customer's own membership, for what they do themselves with what it holds."""

from __future__ import annotations

from fiel.core.actor import AccountActor
from fiel.core.errors import NotFound
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.loaders import read_slug


async def own_membership(actor: AccountActor, slug: str) -> Membership:
    """Raises NotFound, MemberBlocked."""
    member = await Membership.get_or_none(
        customer_id=actor.customer_id, merchant__slug=read_slug(slug), merged_into_id=None
    )
    if member is None:
        raise NotFound
    if member.blocked_at is not None:
        raise MemberBlocked
    return member
