"""A merchant's own face over GraphQL."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    InvalidInput,
    NotFound,
    answered_query,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.keep import KEEP
from fiel.core.pagination import Window
from fiel.identity.graphql import DeadLink
from fiel.identity.sessions import renew_token
from fiel.merchants import actions, loaders
from fiel.merchants.actions.business import check_branding
from fiel.merchants.graphql.types import Merchant, merchant_of, staff


@strawberry.type(description="What only a merchant's own people see of it.")
class MerchantSettings:
    merchant: Merchant = told("As everybody sees it.")
    contact_email: str | None = told("Where the business is reached.")
    version: int = told("Counts changes; pass it back with an update.")
    join_url: str = told("Where customers join: what its posters show.")


@strawberry.input(description="A business to register; the signed-in account becomes its owner.")
class RegisterMerchantInput:
    name: str = told("Its name.")
    city: str = told("Where it is.")
    country: str = told("ISO 3166-1, as `ES`.")
    currency: str = told("ISO 4217, as `EUR`.")
    time_zone: str = told("IANA name, as `Europe/Madrid`.")
    color: str = told("Ground of its card.", "#0B5D4B")
    contact_email: str | None = told("Where it is reached; default: the owner's.", None)
    location_name: str = told("Its first shop; empty: as the business.", "")
    address: str = told("Of the first shop.", "")
    claim: str | None = told("From the administrator's link, where registration is not open to all.", None)


@strawberry.input(description="What is to change; what is left out stays.")
class UpdateMerchantInput:
    name: str | None = told("Its name.", None)
    city: str | None = told("Where it is.", None)
    country: str | None = told("ISO 3166-1.", None)
    currency: str | None = told("ISO 4217; stays once there are purchases.", None)
    time_zone: str | None = told("IANA name.", None)
    contact_email: str | None = told("Empty: none.", None)
    website: str | None = told("Empty: none.", None)
    color: str | None = told("Ground of the card.", None)
    accent: str | None = told("Highlights on the card.", None)
    logo: strawberry.Maybe[strawberry.ID | None] = told("An upload; null: no logo.", None)
    takes_logo_back: bool = told("Show the logo again that the last change took the place of; without `logo`.", False)
    version: int | None = told("Of the settings that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)

    def changes(self) -> actions.BusinessChanges:
        names = ("name", "city", "country", "currency", "time_zone", "contact_email", "website", "color", "accent")
        values: dict[str, Any] = {name: getattr(self, name) for name in names}
        values = {name: value for name, value in values.items() if value is not None}
        logo: int | Any | None = KEEP
        if self.logo is not None:
            logo = read_global_id(self.logo.value, "Upload") if self.logo.value else None
        return actions.BusinessChanges(**values, logo=logo)


@strawberry.input(description="Colours to look at before they are kept.")
class CheckBrandingInput:
    color: str = told("Ground of the card.")
    accent: str = told("Highlights on it.")


@strawberry.type(description="Both can be used together.")
class CheckBrandingSuccess:
    text_contrast: float = told("Of white text on the ground; at least 4.5.")
    accent_contrast: float = told("Of the highlights on the ground; at least 3.")


@strawberry.type(description="The business is registered.")
class RegisterMerchantSuccess:
    merchant: Merchant = told("It.")


@strawberry.type(description="Changed.")
class UpdateMerchantSuccess:
    settings: MerchantSettings = told("As they are now.")


RegisterMerchantResult = Annotated[
    RegisterMerchantSuccess | InvalidInput | DeadLink | ActionRefused,
    strawberry.union("RegisterMerchantResult", description="What registering can answer."),
]
UpdateMerchantResult = Annotated[
    UpdateMerchantSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdateMerchantResult", description="What changing a merchant can answer."),
]
CheckBrandingResult = Annotated[
    CheckBrandingSuccess | InvalidInput | ActionRefused,
    strawberry.union("CheckBrandingResult", description="What a look at colours can answer."),
]


async def _settings(info: Info, merchant_id: int) -> MerchantSettings:
    row = await loaders.merchant_settings(merchant_id) or {}
    return MerchantSettings(
        merchant=merchant_of(row), contact_email=row["contact_email"], version=row["version"],
        join_url=f"{info.context.settings.public_url}/m/{row['slug']}/",
    )  # fmt: skip


@strawberry.type
class BusinessQuery:
    @field("A business, by its short name; null if there is none.")
    async def merchant(self, slug: str) -> Merchant | None:
        row = await loaders.merchant_by_slug(slug)
        return merchant_of(row) if row else None

    @field("Businesses with an open shop in a city, or whose name holds the query; newest first.")
    async def merchants(
        self, city: str = "", query: str = "", first: int = 20, after: str | None = None
    ) -> Connection[Merchant]:
        page = await loaders.merchants(city, query, Window.of(first, after))
        return connection(page, [merchant_of(row) for row in page.rows], after=after)

    @field("What only a merchant's own people see of it; for managers.")
    async def merchant_settings(self, info: Info, merchant: str | None = None) -> MerchantSettings:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        return await _settings(info, actor.merchant_id)

    @answered_query("Whether text and highlights can be seen on a card in these colours; says which would do.")
    async def check_branding(self, info: Info, input: CheckBrandingInput) -> CheckBrandingResult:
        text, accent = check_branding(input.color, input.accent)
        return CheckBrandingSuccess(text_contrast=text, accent_contrast=accent)


@strawberry.type
class BusinessMutation:
    @mutation("Register a business, with a first programme that its owner then changes.")
    async def register_merchant(self, info: Info, input: RegisterMerchantInput) -> RegisterMerchantResult:
        form = actions.MerchantForm(
            input.name, input.city, input.country, input.currency, input.time_zone, input.color,
            contact_email=input.contact_email, location_name=input.location_name, address=input.address,
        )  # fmt: skip
        account = await info.context.account()
        merchant = await actions.register_merchant(
            account, form, claim=input.claim,
            open_to_all=info.context.settings.open_registration, now=info.context.now,
        )  # fmt: skip
        info.context.new_cookie = await renew_token(account.session_id)
        row = await loaders.merchant_by_id(merchant.id)
        return RegisterMerchantSuccess(merchant=merchant_of(row or {}))

    @mutation("Change name, place, logo and colours. Owner.")
    async def update_merchant(self, info: Info, input: UpdateMerchantInput) -> UpdateMerchantResult:
        actor = await staff(info, input.merchant)
        await actions.update_merchant(
            actor, input.changes(), version=input.version, takes_logo_back=input.takes_logo_back, now=info.context.now
        )
        return UpdateMerchantSuccess(settings=await _settings(info, actor.merchant_id))
