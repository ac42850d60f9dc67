"""A person at the keyboard: goes from control to control, hears role and name of each, and looks where the focus is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from playwright.async_api import CDPSession, Page, expect

MOST_STOPS = 80
"""No screen of the stories has more: whoever comes no further is trapped."""

LOOK = """async () => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const seen = at.matches('.hidden-words') ? at.closest('label') : at.closest('label:has(> input:focus-visible)') ?? at;
  const ring = (one) => { const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let box, isFree = false;
  for (let frames = 0; frames < 120 && !isFree; frames += 1) { // while the page still scrolls there
    box = seen.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, box.top + 60));
    isFree = top !== null && (seen.contains(top) || top.contains(seen));
    if (!isFree) await frame();
  }
  let fixed = false;
  for (let one = seen; one; one = one.parentElement)
    fixed ||= ['fixed', 'sticky'].includes(getComputedStyle(one).position) || one.tagName === 'DIALOG';
  return {isShown: ring(at) || ring(seen), isFree,
          top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, isFixed: fixed,
          isHeading: at.matches('h1, h2, h3, [tabindex="-1"], dialog')};
}"""


@dataclass(frozen=True)
class Stop:
    """What a screen reader says of what has the focus."""

    role: str
    name: str

    def __str__(self) -> str:
        return f"{self.role} «{self.name}»"


class Keys:
    """Nothing but keys. Each stop on the way must have a name, show its focus, lie in sight, and follow the one before
    it as one reads."""

    def __init__(self, page: Page, session: CDPSession) -> None:
        self._page, self._session = page, session

    @classmethod
    async def of(cls, page: Page) -> Keys:
        session = await page.context.new_cdp_session(page)
        await session.send("Accessibility.enable")
        return cls(page, session)

    async def press(self, key: str) -> None:
        await self._page.keyboard.press(key)

    async def type(self, text: str) -> None:
        await self._page.keyboard.type(text)

    async def heard(self) -> Stop:
        """What has the focus, as the browser's accessibility tree tells it."""
        found = await self._session.send("Runtime.evaluate", {"expression": "document.activeElement"})
        asked = {"objectId": found["result"]["objectId"], "fetchRelatives": False}
        [node] = (await self._session.send("Accessibility.getPartialAXTree", asked))["nodes"]
        return Stop(_said(node, "role"), _said(node, "name"))

    async def at(self, role: Literal["button", "heading", "searchbox", "textbox"], name: str) -> None:
        """The focus comes to stand there by itself, as after a sheet or on a new screen."""
        named = self._page.get_by_role(role, name=name, exact=True)
        await expect(named.and_(self._page.locator(":focus"))).to_have_count(1)
        assert await self.heard() == Stop(role, name)

    async def to(self, role: str, name: str, *, key: str = "Tab", begins: bool = False) -> list[Stop]:
        """On to a control, by nothing but *key*. The stops on the way, it itself last. *begins*: its name does so."""
        wanted, passed = Stop(role, name), list[Stop]()
        before: dict[str, Any] | None = None
        for _ in range(MOST_STOPS):
            await self.press(key)
            before = await self._look(before, backwards=key != "Tab")
            passed.append(await self.heard())
            last = passed[-1]
            if last == wanted or (begins and last.role == role and last.name.startswith(name)):
                return passed
        raise AssertionError(f"no way to {wanted}; passed {', '.join(map(str, passed))}")

    async def _look(self, before: dict[str, Any] | None, *, backwards: bool) -> dict[str, Any] | None:
        here: dict[str, Any] | None = await self._page.evaluate(LOOK)
        told = await self.heard()
        assert here is not None, f"the focus is nowhere, after {before}"
        assert told.name, f"a {told.role} without a name"
        assert here["isShown"] or here["isHeading"], f"the focus is not seen on {told}"
        assert here["isFree"], f"something lies over {told}"
        if before and not backwards and not here["isFixed"] and not before["isFixed"]:
            is_below = here["bottom"] > before["top"] + 1
            assert is_below or here["left"] > before["left"], f"{told} stands above what came before it"
        return here


def _said(node: dict[str, Any], what: str) -> str:
    return str(node.get(what, {}).get("value", "")).strip()
