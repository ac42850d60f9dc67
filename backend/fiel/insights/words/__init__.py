"""An activity as a sentence, in the reader's language: Spanish and English, of each kind and, where they differ, its
variants."""

from __future__ import annotations

from collections.abc import Mapping

from fiel.core import db
from fiel.core.language import Counted, Language, format_money, format_number
from fiel.insights.words.business import BUSINESS
from fiel.insights.words.counter import COUNTER
from fiel.insights.words.customers import CUSTOMERS
from fiel.insights.words.orders import ORDERS
from fiel.insights.words.promotions import PROMOTIONS
from fiel.insights.words.telling import TELLING

_SENTENCES: Mapping[str, tuple[str, str]] = {
    **COUNTER, **CUSTOMERS, **PROMOTIONS, **TELLING, **ORDERS, **BUSINESS,
}  # fmt: skip


def sentence(row: db.Row, currency: str, language: Language) -> str:
    """From a row of ``feed.activities``."""
    data = row["data"]
    variant = data.get("reason") or data.get("consent") or data.get("kind") or ""
    es, en = _SENTENCES.get(f"{row['kind']}.{variant}") or _SENTENCES.get(row["kind"]) or _SENTENCES[
        "points.earned.MANUAL"
    ]  # fmt: skip
    points = int(data.get("points") or 0)
    nobody = "Fiel" if row["actor_kind"] == "system" else ("El cliente" if language == "es" else "The customer")
    facts = {
        "who": row["actor_name"] or nobody,
        "member": row["member_name"] or ("alguien" if language == "es" else "somebody"),
        "points": Counted(abs(points), language), "cost": Counted(int(data.get("cost") or 0), language),
        "runs": format_number(int(data.get("runs") or 0), language),
        "rows": Counted(int(data.get("rows") or 0), language),
        "signed": Counted(points, language, ("+" if points > 0 else "−") + format_number(abs(points), language)),
        "amount": format_money(int(data.get("amount_minor") or 0), currency, language),
        "order": str(data.get("order", "")), "score": str(data.get("score", "")), "subject": row["subject_name"] or "—",
        "place": row["location_name"] or "—",
    }  # fmt: skip
    return (es if language == "es" else en).format(**facts)
