"""What a merchant knows of a member, and whether they are welcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.identity.contact import read_email, read_phone
from fiel.identity.mail_tokens import revoke_mail_tokens
from fiel.identity.models import MailPurpose
from fiel.members.households.seats import end_invitations
from fiel.members.models import Customer, Membership
from fiel.members.rules import search_key


@dataclass(frozen=True, slots=True)
class MemberForm:
    """All that a merchant writes of a member; an update replaces it. The person's own profile stays theirs."""

    name: str
    email: str | None = None
    phone: str | None = None
    city: str | None = None
    note: str | None = None


async def update_member(
    actor: StaffActor, membership_id: int, form: MemberForm, *, now: datetime, version: int | None = None
) -> None:
    """Manager and up. *version*: of the record that the form showed.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    country = (await db.fetch("SELECT country FROM merchant WHERE id = $1", actor.merchant_id))[0]["country"]
    values = {
        "given_name": checks.text("name", form.name, 120),
        "given_email": read_email(checks, "email", form.email) if form.email else None,
        "given_phone": read_phone(checks, "phone", form.phone, country) if form.phone else None,
        "city": checks.text("city", form.city or "", 80, least=0) or None,
        "note": checks.text("note", form.note or "", 500, least=0) or None,
    }
    checks.done()

    async def body() -> None:
        member = await own_member(actor, membership_id)
        if version is not None and version != member.version:
            raise ChangedMeanwhile
        await hold_contacts(actor.merchant_id)
        await _require_free(actor, values, but=membership_id)
        changed = sorted(name for name, value in values.items() if getattr(member, name) != value)
        if not changed:
            return
        written = await Membership.filter(id=membership_id, version=member.version).update(
            **values, version=member.version + 1,
            search_key=search_key(str(values["given_name"]), values["given_email"], values["given_phone"]),
        )  # fmt: skip
        if not written:
            raise ChangedMeanwhile
        data: dict[str, object] = {"changed": changed}
        if "given_email" in changed:  # a link that went to the old address is dead
            await revoke_mail_tokens(MailPurpose.CLAIM_WALLET, membership_id, now=now)
            if member.given_email is not None:
                data["replaced"] = 1
                if await Customer.exists(id=member.customer_id, account_id=None):
                    await tell_former_address(membership_id, member.given_email, now=now)
        await record(Happened("member.updated", actor, now, merchant_id=actor.merchant_id,
                              customer_id=member.customer_id, membership_id=membership_id,
                              subject=("membership", membership_id), data=data))  # fmt: skip

    await db.transaction(body)


async def block_member(actor: StaffActor, membership_id: int, reason: str | None, *, now: datetime) -> None:
    """With a *reason* they earn and spend nothing here any more; None: they do again. Manager and up.

    Raises NotFound, InvalidInput.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    why = checks.text("reason", reason, 200) if reason is not None else None
    checks.done()

    async def body() -> None:
        member = await own_member(actor, membership_id)
        if (member.blocked_at is None) == (why is None):
            return
        await Membership.filter(id=membership_id).update(
            blocked_at=now if why else None, blocked_reason=why, version=member.version + 1
        )
        if why:
            await end_invitations(membership_id, now=now)
        await record(Happened("member.blocked" if why else "member.unblocked", actor, now,
                              merchant_id=actor.merchant_id, customer_id=member.customer_id,
                              membership_id=membership_id, subject=("membership", membership_id)))  # fmt: skip

    await db.transaction(body)


async def own_member(actor: StaffActor, membership_id: int) -> Membership:
    """A membership of the actor's merchant that is neither merged away nor erased. Raises NotFound."""
    member = await Membership.get_or_none(
        id=membership_id, merchant_id=actor.merchant_id, merged_into_id=None, erased_at=None
    )
    if member is None:
        raise NotFound
    return member


async def tell_former_address(membership_id: int, address: str, *, now: datetime, priority: int = 0) -> None:
    """That the link to the wallet no longer comes there. Inside the transaction that takes *address* out of the record:
    no row of the activity, which stays for good, may keep it, so the mail's job alone does."""
    data = {"template": "address_changed", "membership_id": membership_id, "address": address}
    await enqueue(Job("mail", data, now, priority=priority))


async def hold_contacts(merchant_id: int) -> None:
    """For who looks whether an e-mail or a phone is free at a merchant and then writes it."""
    await db.hold("contacts", merchant_id)


async def _require_free(actor: StaffActor, values: dict[str, str | None], *, but: int) -> None:
    taken = Checks()
    for path, column in (("email", "given_email"), ("phone", "given_phone")):
        others = Membership.filter(merchant_id=actor.merchant_id, merged_into_id=None).exclude(id=but)
        if values[column] and await others.filter(**{column: values[column]}).exists():
            taken.fail(path, "TAKEN")
    taken.done()
