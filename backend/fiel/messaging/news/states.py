"""Where a post of news stands, as its row says and as SQL asks for it."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from fiel.core import db


class NewsState(Enum):
    DRAFT = "DRAFT"
    SCHEDULED = "SCHEDULED"
    EARLY = "EARLY"
    SHOWN = "SHOWN"
    ENDED = "ENDED"
    WITHDRAWN = "WITHDRAWN"


def state_of(row: db.Row, now: datetime) -> NewsState:
    if row["published_at"] is None:
        return NewsState.DRAFT
    if row["withdrawn_at"] is not None:
        return NewsState.WITHDRAWN
    if row["ends_at"] is not None and row["ends_at"] <= now:
        return NewsState.ENDED
    if row["announced_at"] is None:
        return NewsState.SCHEDULED
    early = row["early_segment_id"] is not None and row["opens_at"] is not None and row["opens_at"] > now
    return NewsState.EARLY if early else NewsState.SHOWN


def in_state(state: NewsState, now: str) -> str:
    """SQL over ``n``, true of the same rows; *now*: the parameter that holds the moment."""
    out = "n.published_at IS NOT NULL AND n.withdrawn_at IS NULL"
    on = f"{out} AND (n.ends_at IS NULL OR n.ends_at > {now})"
    early = f"n.early_segment_id IS NOT NULL AND n.opens_at IS NOT NULL AND n.opens_at > {now}"
    return {
        NewsState.DRAFT: "n.published_at IS NULL",
        NewsState.WITHDRAWN: "n.published_at IS NOT NULL AND n.withdrawn_at IS NOT NULL",
        NewsState.ENDED: f"{out} AND n.ends_at <= {now}",
        NewsState.SCHEDULED: f"{on} AND n.announced_at IS NULL",
        NewsState.EARLY: f"{on} AND n.announced_at IS NOT NULL AND {early}",
        NewsState.SHOWN: f"{on} AND n.announced_at IS NOT NULL AND NOT ({early})",
    }[state]
