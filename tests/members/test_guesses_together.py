"""Codes that are looked up together are counted one by one."""

from __future__ import annotations

from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound, Throttled
from fiel.core.ids import new_code
from fiel.identity import throttle
from fiel.members.actions import MemberRef, Resolved
from fiel.members.actions.find import resolve_members
from fiel.members.actions.profile import CODE_LENGTH
from support.town import Town


async def test_after_the_last_guess_not_even_the_right_code_is_told(town: Town) -> None:
    now = town.house.clock()
    first, other = (StaffActor(1, 1, number, 1, Role.CASHIER, None) for number in (901, 902))
    for _ in range(throttle.MEMBER_CODE.most - 2):
        await throttle.count_failure((throttle.MEMBER_CODE, "employee:901"), now=now)
    right = MemberRef(code=town.ana.code)
    asked = [
        (first, right),
        *((first, MemberRef(code=new_code(CODE_LENGTH))) for _ in range(3)),
        (first, right),
        (other, right),
    ]
    told = await resolve_members(asked, now=now)
    assert [type(one) for one in told] == [Resolved, NotFound, NotFound, Throttled, Throttled, Resolved]
    bucket = throttle.MEMBER_CODE.bucket("employee:901")
    counted = await db.fetch("SELECT count(*) AS n FROM failure WHERE bucket = $1", bucket)
    assert counted == [{"n": throttle.MEMBER_CODE.most}]
