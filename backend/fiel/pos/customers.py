"""Customers over REST."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id, show_code
from fiel.core.language import as_language
from fiel.core.pagination import OrderedWindow, ordered_cursor
from fiel.members import actions, listing, loaders
from fiel.members.actions.device import identify_member
from fiel.members.actions.find import MemberRef, Resolved, resolve_member
from fiel.members.rules import read_live_qr
from fiel.pos.access import CustomersReader, CustomersWriter, Now, OptionalKey, Reader
from fiel.pos.shapes import Customer, Identified, NewCustomer, Page, QrText

router = APIRouter(tags=["customers"])


@router.post("/customers", status_code=201, summary="Enter a customer")
async def create_customer(
    actor: CustomersWriter, form: NewCustomer, key: OptionalKey, now: Now, language: Reader
) -> Customer:
    """They get the link to their wallet by mail. Whoever has this e-mail or phone here already is told as
    `CUSTOMER_TAKEN`."""
    made = await actions.create_customer(
        actor, name=form.name, email=form.email, phone=form.phone, city=form.city,
        language=as_language(form.language) if form.language else language, now=now, key=key,
    )  # fmt: skip
    row = await loaders.member_by_membership(actor.merchant_id, made, now)
    return customer_of(row or {})


@router.get("/customers", summary="Search customers")
async def search_customers(
    actor: CustomersReader, now: Now,
    q: Annotated[str, Query(max_length=80, description="Part of a name, e-mail, phone or member code.")] = "",
    limit: Annotated[int, Query(ge=1, le=100)] = 20, after: Annotated[str | None, Query(max_length=2000)] = None,
) -> Page[Customer]:  # fmt: skip
    """The newest first."""
    wanted = listing.Filter(query=q.replace("\0", ""))
    found = await listing.members(
        actor.merchant_id, wanted, listing.Order.RECENT, OrderedWindow.of(limit, after), now
    )  # fmt: skip
    last = ordered_cursor(*found.places[-1]) if found.has_more else None
    return Page(data=[customer_of(row) for row in found.rows], next=last)


@router.get("/customers/{customer_id}", summary="A customer")
async def read_customer(actor: CustomersReader, customer_id: str, now: Now) -> Customer:
    """By its id; of merged records the one that stands for both."""
    ref = MemberRef(membership_id=read_global_id(customer_id, "Member"))
    return await known_customer(actor, await resolve_member(actor, ref, now=now), now)


@router.post("/identify", summary="A customer by QR")
async def identify_customer(actor: CustomersReader, scanned: QrText, now: Now) -> Identified:
    """A live QR is used up by this: then this token may redeem for the customer for five minutes. A member code
    finds them as well, which is enough to give points. Somebody who is no member yet becomes one with the first
    points; until then only their name and code are told."""
    is_live = read_live_qr(scanned.qr) is not None
    if is_live:
        found = await identify_member(actor, scanned.qr, now=now)
    else:
        found = await resolve_member(actor, MemberRef(code=scanned.qr), now=now)
    return Identified(customer=await known_customer(actor, found, now), is_live=is_live)


async def known_customer(actor: TokenActor, found: Resolved, now: Now) -> Customer:
    """Raises NotFound."""
    row = (
        await loaders.member_by_membership(actor.merchant_id, found.membership_id, now)
        if found.membership_id
        else await loaders.member(actor.merchant_id, found.customer_id, now)
    )
    if row is None:
        raise NotFound
    return customer_of(row)


def customer_of(row: db.Row) -> Customer:
    purchases, spend = row["purchases"] or 0, row["spend_minor"] or 0
    return Customer(
        id=global_id("Member", row["membership_id"]) if row["membership_id"] else None,
        code=show_code(row["code"] or ""), name=row["name"],
        email=row["given_email"], phone=row["given_phone"], city=row["given_city"], balance=row["balance"] or 0,
        pending_points=row["pending"] or 0, spend_minor=spend, purchases=purchases,
        average_purchase_minor=spend // purchases if purchases else None, last_visit_at=row["last_visit_at"],
        joined_at=row["joined_at"], is_blocked=row["blocked_at"] is not None, has_app=bool(row["has_app"]),
    )  # fmt: skip
