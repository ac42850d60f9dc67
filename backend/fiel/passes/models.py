"""With whose keys cards are signed, and which cards lie on whose phones."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Membership
from fiel.merchants.models import Merchant


class PassKind(Enum):
    APPLE = "APPLE"
    GOOGLE = "GOOGLE"


class PassTrouble(Enum):
    """What kept those who keep cards from being told that they have changed. KEY: ours is not taken. RIGHTS: it is, but
    it may not do this. REFUSED: something in what we sent. LOOK: cards are told, but not of how they look now, which is
    kept apart from the others."""

    UNREACHABLE = "UNREACHABLE"
    BUSY = "BUSY"
    KEY = "KEY"
    RIGHTS = "RIGHTS"
    REFUSED = "REFUSED"
    LOOK = "LOOK"


class GoogleState(Enum):
    """ASKED: a link was made, and may have been used. ABSENT: Google had no such card when it was last told of it."""

    ASKED = "ASKED"
    SAVED = "SAVED"
    ABSENT = "ABSENT"


class PassIssuer(Model):
    """A merchant's own right to make cards. The private key is no column: it lies in a file of the data folder."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="pass_issuers", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(PassKind, max_length=6, description="whose wallet")
    issuer = fields.CharField(200)
    """Apple: the pass type, ``pass.…``. Google: the issuer's number."""
    team = fields.CharField(40, default="")
    """Apple: the team's id."""
    holder = fields.CharField(254)
    """Apple: who issued the certificate. Google: the service account's address."""
    ends_at = fields.DatetimeField(null=True)
    """When the certificate does, or the intermediate one if that is sooner."""
    key_file = fields.CharField(120)
    """Its name in the data folder."""
    terms = fields.CharField(1000, default="")
    """On the card's back, in the shop's words."""
    is_on = fields.BooleanField(default=True)
    """Off: offered to nobody any more; cards that are on phones go on being kept up to date."""
    version = fields.IntField(default=1)
    set_at = fields.DatetimeField()
    told_at = fields.DatetimeField(null=True)
    """When a change was last told."""
    trouble = fields.CharEnumField(PassTrouble, max_length=11, null=True, description="the last one")
    trouble_answer = fields.CharField(80, null=True)
    """What was answered: a status and a word."""
    trouble_at = fields.DatetimeField(null=True)
    look_answer = fields.CharField(80, null=True)
    """What was answered to how the shop's cards look now, where that was refused: it lasts, whatever came since."""
    look_at = fields.DatetimeField(null=True)
    """When; null: it was taken."""
    troubles = fields.IntField(default=0)
    """In a row, of the service or the key."""
    rests_until = fields.DatetimeField(null=True)
    """Nothing is told before."""

    merchant_id: int

    class Meta:
        table = "pass_issuer"
        unique_together = (("merchant", "kind"),)


class WalletPass(Model):
    """A membership's card for Apple Wallet; all copies of it are the same card."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.OneToOneRelation[Membership] = fields.OneToOneField(
        "models.Membership", related_name="wallet_pass", on_delete=fields.RESTRICT
    )
    serial = fields.CharField(32, unique=True)
    token = fields.CharField(64)
    """With which a phone asks for it, written into each copy, so it must be known in clear. Empty once erased."""
    token_hash = fields.CharField(64)
    """SHA-256 of it, which stays, so that the copies of somebody who was erased can be told that they are void."""
    digest = fields.CharField(64, default="")
    """SHA-256 of what the card said when it was last looked at."""
    changed_at = fields.DatetimeField()
    """When it was last found to say something else."""
    created_at = fields.DatetimeField()

    membership_id: int

    class Meta:
        table = "wallet_pass"


class PassDevice(Model):
    """A phone that keeps a card up to date."""

    id = fields.BigIntField(primary_key=True)
    wallet_pass: fields.ForeignKeyRelation[WalletPass] = fields.ForeignKeyField(
        "models.WalletPass", related_name="devices", on_delete=fields.CASCADE
    )
    device = fields.CharField(64)
    """By its own name for this kind of card, drawn at random by the phone."""
    push_token = fields.CharField(200)
    told_digest = fields.CharField(64, default="")
    """The card's digest when the phone was last told to fetch it; empty: nobody knows which one it took home."""
    registered_at = fields.DatetimeField()

    wallet_pass_id: int

    class Meta:
        table = "pass_device"
        unique_together = (("wallet_pass", "device"),)
        indexes = (("device",),)


class GoogleCard(Model):
    """A membership's card at Google, since its link was first asked for."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.OneToOneRelation[Membership] = fields.OneToOneField(
        "models.Membership", related_name="google_card", on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(GoogleState, max_length=6, description="whether Google has it")
    digest = fields.CharField(64)
    """Of what it says there and of how it looks there, as far as we know: both halves of ``google.Digest``."""
    asked_at = fields.DatetimeField()
    """When its link was last given."""

    membership_id: int

    class Meta:
        table = "google_card"


class CardUpdate(Model):
    """A card that may say something else than those who keep it know. The row goes once they were told."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="card_updates", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="card_updates", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(PassKind, max_length=6, description="whose wallet")
    due_at = fields.DatetimeField()
    attempts = fields.IntField()
    changes = fields.IntField()
    """Counted up by each change: one that comes while it is being told is not lost."""

    merchant_id: int
    membership_id: int

    class Meta:
        table = "card_update"
        unique_together = (("membership", "kind"),)
        indexes = (("due_at",),)
