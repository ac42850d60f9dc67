"""Records merged, and parted again."""

from __future__ import annotations

from support.town import Town, key


async def merged(town: Town, keep: str, absorb: str) -> str:
    done = await town.manager.do("mergeMembers", keep=keep, absorb=absorb, idempotencyKey=key())
    assert done["__typename"] == "MergeMembersSuccess", done
    query = "query ($id: ID!) { memberRecord(id: $id) { merged { id } } }"
    merge: str = (await town.manager.ask(query, id=keep))["memberRecord"]["merged"][0]["id"]
    return merge


async def parted(town: Town, merge: str) -> None:
    done = await town.manager.do("undoMerge", id=merge, idempotencyKey=key())
    assert done["__typename"] == "UndoMergeSuccess", done
