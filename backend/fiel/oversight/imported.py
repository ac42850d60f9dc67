"""What is odd in points that came by a file: no cap stops those, since a shop brings its old programme that way."""

from __future__ import annotations

from datetime import timedelta

from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.merchants.actions import load_terms
from fiel.oversight.actions import raise_flag
from fiel.oversight.models import FlagKind


async def look_at_import(activity: Activity) -> None:
    """Raise that an import gave points to somebody who works there, or shares points with whoever ran it; or that it
    took them past what they may give in a day."""
    job = await db.fetch_one(
        "SELECT id, run_by_id FROM import_job WHERE id = $1 AND run_by_id IS NOT NULL", activity.subject_id
    )
    if job is None:
        return
    member = await _of_the_house(job)
    if member is not None:
        await raise_flag(activity, FlagKind.IMPORT_STAFF, about=job["run_by_id"], member=member)
    if await _is_past_cap(activity, job["run_by_id"]):
        await raise_flag(activity, FlagKind.IMPORT_CAP, about=job["run_by_id"], quiet=timedelta(days=1))


async def _of_the_house(job: db.Row) -> int | None:
    """The membership that most of the points went to, of those that should have none by the hand of who ran it."""
    row = await db.fetch_one(
        "SELECT m.id FROM import_row r JOIN membership g ON g.id = r.membership_id"
        " JOIN membership m ON m.id = coalesce(g.merged_into_id, g.id) JOIN customer c ON c.id = m.customer_id"
        " WHERE r.job_id = $1 AND r.is_done AND r.points > 0 AND (EXISTS (SELECT 1 FROM employee e"
        " WHERE e.merchant_id = m.merchant_id AND e.account_id = c.account_id AND e.left_at IS NULL)"
        " OR EXISTS (SELECT 1 FROM household_seat s JOIN household_seat o ON o.household_id = s.household_id"
        " AND o.left_at IS NULL JOIN membership w ON w.id = o.membership_id JOIN customer p ON p.id = w.customer_id"
        " JOIN employee i ON i.account_id = p.account_id AND i.id = $2 WHERE s.membership_id = m.id"
        " AND s.left_at IS NULL)) GROUP BY m.id ORDER BY sum(r.points) DESC, m.id LIMIT 1",
        job["id"], job["run_by_id"],
    )  # fmt: skip
    return int(row["id"]) if row else None


async def _is_past_cap(activity: Activity, employee_id: int) -> bool:
    """By all the files of the day."""
    terms = await load_terms(activity.merchant_id or 0)
    day = start_of_day(local_date(activity.at, terms.time_zone), terms.time_zone)
    row = await db.fetch_one(
        f"SELECT CAST(coalesce(sum({db.json_int('j.tally', 'given')}), 0) AS BIGINT) AS given, (SELECT daily_cap"
        " FROM employee WHERE id = $1) AS daily_cap FROM import_job j WHERE j.merchant_id = $2 AND j.run_by_id = $1"
        " AND j.finished_at >= $3",
        employee_id, activity.merchant_id, day,
    )  # fmt: skip
    if row is None:
        return False
    cap = terms.most_points_per_employee_day if row["daily_cap"] is None else row["daily_cap"]
    return int(row["given"]) > cap
