"""Writing, publishing and withdrawing news."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from fiel.activity.actions import Happened, Job, enqueue, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor, WorkerActor
from fiel.core.errors import ChangedMeanwhile, NotFound, Refusal
from fiel.core.keep import Keep
from fiel.core.markdown import as_line, cut
from fiel.core.media import Picture, PictureKind, drop_picture, picture_column, take_back_picture
from fiel.ledger.actions import claim_key, was_done
from fiel.messaging.campaigns.going_out import schedule
from fiel.messaging.errors import AlreadyGone
from fiel.messaging.models import CampaignState, NewsPost, PushCampaign, PushScreen
from fiel.messaging.news import loaders
from fiel.messaging.news.form import NewsForm, checked
from fiel.messaging.news.mailing import news_mail_job
from fiel.messaging.services import Services
from fiel.segments.actions import own_segment

LATE = timedelta(minutes=30)


async def save_news(
    actor: StaffActor, news_id: int | None, form: NewsForm, version: int | None, *, now: datetime
) -> int:
    """Keep a draft; what is published stays so, with its new words, and is not announced again. Manager and up.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.MANAGER)
    values = checked(form, now, publishes=False)
    picture = await _picture(actor, form.picture, now)

    async def body() -> int:
        await _check_segments(actor, form)
        number = await _keep(actor, news_id, values | picture, version, now)
        post = await NewsPost.get(id=number)
        if post.published_at is None or post.withdrawn_at is not None:
            await _record("news.saved", actor, number, now)
            return number
        # it has begun: when, is past; or it begins as soon as it can
        await NewsPost.filter(id=number).update(shows_at=post.announced_at or form.shows_at or now)
        await _schedule(number)
        await _announce(number, now)
        await _record("news.updated", actor, number, now)
        return number

    return await _with_picture(body, picture, now)


async def publish_news(
    actor: StaffActor, news_id: int | None, form: NewsForm, version: int | None, key: str, *, now: datetime
) -> int:
    """At once, or when it says. Manager and up; once for each *key*.

    Raises NotFound, InvalidInput, ChangedMeanwhile, KeyReused.
    """
    actor.require(Role.MANAGER)
    values = checked(form, now, publishes=True)
    told = {name: str(value) for name, value in {**values, "picture": form.picture}.items()}
    picture = {} if await was_done(actor.merchant_id, key) else await _picture(actor, form.picture, now)

    async def body() -> int:
        once = await claim_key(actor.merchant_id, key, now=now)
        once.means("publish_news", actor, news=news_id, form=told)
        if once.replayed is not None:
            return once.replayed["news"]
        await _check_segments(actor, form)
        number = await _keep(actor, news_id, values | picture, version, now)
        post = await NewsPost.get(id=number)
        shows_at = post.announced_at or max(form.shows_at or now, now)
        await NewsPost.filter(id=number).update(
            published_at=post.published_at or now, withdrawn_at=None, shows_at=shows_at
        )
        await _schedule(number)
        if shows_at > now:
            await _record("news.scheduled", actor, number, now)
        elif post.announced_at is not None:
            await _record("news.updated", actor, number, now)
        await _announce(number, now)  # what is on now is told now
        await once.keep(news=number)
        return number

    return await _with_picture(body, picture, now)


async def withdraw_news(actor: StaffActor, news_id: int, *, now: datetime) -> None:
    """Nobody sees it any more; it is kept, and can be published again. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        post = await _own(actor, news_id)
        if post.published_at is None or post.withdrawn_at is not None:
            return
        values: dict[str, Any] = {"withdrawn_at": now, "version": post.version + 1}
        if post.announced_at is None:  # nobody has seen it: a draft again
            values |= {"withdrawn_at": None, "published_at": None}
        await NewsPost.filter(id=news_id).update(**values)
        await PushCampaign.filter(news_id=news_id, state__in=(CampaignState.SCHEDULED, CampaignState.SENDING)).update(
            state=CampaignState.CANCELLED, finished_at=now, spread_at=now
        )
        await db.execute(
            "UPDATE push_delivery SET state = 'CANCELLED' WHERE state = 'WAITING' AND campaign_id IN"
            " (SELECT id FROM push_campaign WHERE news_id = $1)",
            news_id,
        )
        await _record("news.withdrawn", actor, news_id, now)

    await db.transaction(body)


async def delete_news(actor: StaffActor, news_id: int, *, now: datetime) -> None:
    """A draft. Manager and up. Raises NotFound, AlreadyGone."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        post = await _own(actor, news_id)
        if post.published_at is not None:
            raise AlreadyGone
        await drop_picture(Picture.of(post.picture), now=now)
        await NewsPost.filter(id=news_id).update(withdrawn_at=now, picture=None, version=post.version + 1)
        await record(Happened("news.deleted", actor, now, merchant_id=actor.merchant_id,
                              subject=("news_post", news_id), data={"kept": {"picture": post.picture}}))  # fmt: skip

    await db.transaction(body)


async def restore_news(actor: StaffActor, news_id: int, *, now: datetime) -> None:
    """A deleted draft is as it was; what is there stays so. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("news_post", news_id)
        post = await NewsPost.get_or_none(id=news_id, merchant_id=actor.merchant_id)
        if post is None:
            raise NotFound
        if not post.is_deleted:
            return
        kept = await kept_by("news.deleted", actor.merchant_id, news_id, post.withdrawn_at)
        await NewsPost.filter(id=news_id).update(
            withdrawn_at=None, picture=await take_back_picture(kept.get("picture")), version=post.version + 1,
            updated_at=now,
        )  # fmt: skip
        await _record("news.restored", actor, news_id, now)

    await db.transaction(body)


async def mark_news_read(customer_id: int, news_ids: list[int], *, now: datetime) -> None:
    """Of posts that are on for the customer; others change nothing."""
    shown = {row["id"] for row in await loaders.shown(customer_id, now)}
    rows: list[db.Row] = [
        {"news_id": number, "customer_id": customer_id, "read_at": now} for number in sorted(shown & set(news_ids))
    ]
    columns = {"news_id": "bigint", "customer_id": "bigint", "read_at": "timestamptz"}
    await db.insert_rows("news_read", columns, rows, on_conflict="(news_id, customer_id) DO NOTHING")


async def announce(data: Mapping[str, object], services: Services) -> None:
    """The ``news`` job: tell who sees it first, or everybody, once each, if its time has come."""
    number = int(str(data["news_id"]))
    await db.transaction(lambda: _announce(number, services.clock()))


async def take_up(*, now: datetime) -> int:
    """Posts whose time came and that nobody was told of, since their job failed for good; how many."""

    async def body() -> int:
        left = await db.fetch(
            "SELECT id FROM news_post WHERE published_at IS NOT NULL AND withdrawn_at IS NULL"
            " AND (ends_at IS NULL OR ends_at > $1) AND (announced_at IS NULL AND shows_at < $2"
            " OR announced_at IS NOT NULL AND opened_at IS NULL AND opens_at < $2) ORDER BY id LIMIT 100",
            now,
            now - LATE,
        )
        for row in left:
            await _announce(row["id"], now)
        return len(left)

    return await db.transaction(body)


async def _announce(number: int, now: datetime) -> None:
    await db.lock_row("news_post", number)
    post = await NewsPost.get_or_none(id=number)
    if post is None or post.published_at is None or post.withdrawn_at is not None:
        return
    if post.ends_at is not None and post.ends_at <= now:
        return
    is_early = post.early_segment_id is not None and post.opens_at is not None and post.opens_at > now
    if post.announced_at is None and post.shows_at is not None and post.shows_at <= now:
        segment_id = post.early_segment_id if is_early else post.segment_id
        activity_id = await _tell(post, segment_id, "news.published", now)
        await NewsPost.filter(id=number).update(
            announced_at=now, activity_id=activity_id, opened_at=None if is_early else now
        )
    elif post.announced_at is not None and post.opened_at is None and not is_early:
        await _tell(post, post.segment_id, "news.opened", now)
        await NewsPost.filter(id=number).update(opened_at=now)


async def _tell(post: NewsPost, segment_id: int | None, kind: str, now: datetime) -> int:
    """The live word and, where the merchant wants it, the push. Answers the activity."""
    actor = WorkerActor(post.employee_id)
    [activity_id] = await record(
        Happened(kind, actor, now, merchant_id=post.merchant_id, subject=("news_post", post.id))
    )
    if post.with_push:
        campaign = await PushCampaign.create(
            merchant_id=post.merchant_id, segment_id=segment_id, news_id=post.id, title=cut(post.title, 60),
            body=as_line(post.text, 200), screen=PushScreen.NEWS, state=CampaignState.SCHEDULED, send_at=now,
            employee_id=post.employee_id, created_at=now,
        )  # fmt: skip
        await schedule(campaign.id, now)
    if post.with_mail:
        await enqueue(news_mail_job(post.id, segment_id, 0, now))
    return activity_id


async def _schedule(number: int) -> None:
    """A job for each moment at which something is to be told."""
    post = await NewsPost.get(id=number)
    jobs = []
    for name, moment in (("shows", post.shows_at), ("opens", post.opens_at)):
        if moment is not None:
            key = f"news:{number}:{name}:{post.version}:{moment.isoformat()}"
            jobs.append(Job("news", {"news_id": number}, moment, key))
    await enqueue(*jobs)


async def _own(actor: StaffActor, news_id: int) -> NewsPost:
    await db.lock_row("news_post", news_id)
    found = await NewsPost.get_or_none(id=news_id, merchant_id=actor.merchant_id)
    if found is None or found.is_deleted:
        raise NotFound
    return found


async def _keep(
    actor: StaffActor, news_id: int | None, values: dict[str, Any], version: int | None, now: datetime
) -> int:
    if news_id is None:
        made = await NewsPost.create(
            merchant_id=actor.merchant_id, employee_id=actor.employee_id, created_at=now, updated_at=now, **values
        )
        return int(made.id)
    post = await _own(actor, news_id)
    if version is not None and version != post.version:
        raise ChangedMeanwhile
    if "picture" in values:
        await drop_picture(Picture.of(post.picture), now=now)
    await NewsPost.filter(id=news_id).update(
        **values, employee_id=actor.employee_id, version=post.version + 1, updated_at=now
    )
    return news_id


async def _check_segments(actor: StaffActor, form: NewsForm) -> None:
    for number in (form.segment_id, form.early_segment_id):
        if number is not None:
            await own_segment(actor.merchant_id, number)


async def _with_picture(body: Callable[[], Awaitable[int]], picture: dict[str, Any], now: datetime) -> int:
    """The transaction; a picture that was kept for it goes where it is refused."""
    try:
        return await db.transaction(body)
    except Refusal:
        await drop_picture(Picture.of(picture.get("picture")), now=now)
        raise


async def _picture(actor: StaffActor, given: int | Keep | None, now: datetime) -> dict[str, Any]:
    return await picture_column(actor.merchant_id, actor.employee_id, given, PictureKind.NEWS, now=now)


async def _record(kind: str, actor: StaffActor, news_id: int, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("news_post", news_id)))
