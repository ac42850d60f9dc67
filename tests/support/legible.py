"""Whether a screen can be read and used with text of twice the size, and at 320 px, which is 1280 px at 400 %."""

from __future__ import annotations

from playwright.async_api import Page, ViewportSize

NARROW: ViewportSize = {"width": 320, "height": 740}
"""WCAG 2.2, 1.4.10."""
LEAST_TARGET = 24
"""CSS px of width and height (WCAG 2.2, 2.5.8)."""

LOOK = """([width, least]) => {
  const found = [];
  const named = (one) => one.outerHTML.replace(/\\s+/g, ' ').slice(0, 110);
  const across = document.documentElement.scrollWidth;
  if (across > width) found.push('scrolls sideways: ' + across);
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const isSeen = (one) => one.checkVisibility({opacityProperty: true, visibilityProperty: true})
    && !one.closest('.hidden-words, table.cards thead, [aria-hidden=true], iframe, option');
  const words = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const holder = node.parentElement;
    if (!node.data.trim() || !isSeen(holder) || holder.closest('[title]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    if (text.width === 0) continue;
    for (let box = holder; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const edge = box.getBoundingClientRect();
      if (style.overflowX === 'auto' || style.overflowX === 'scroll') break;
      if (style.webkitLineClamp !== 'none') break; // it is meant to be cut
      const isCut = style.overflowX !== 'visible' && style.display !== 'inline'
        && (text.bottom > edge.bottom + 2 || text.top < edge.top - 2);
      if (text.right > edge.right + 2 || text.left < edge.left - 2 || isCut) {
        const how = style.overflowX === 'visible' ? 'runs out: ' : 'is cut: ';
        found.push(how + node.data.trim() + ' in ' + named(box));
        break;
      }
      if (style.position === 'fixed') {
        if (edge.right > width + 1 || edge.left < -1) found.push('hangs over: ' + named(box));
        break;
      }
    }
  }
  for (const one of sheet.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (!isSeen(one.closest('label') ?? one) || one.type === 'hidden' || one.matches('.hidden-words')) continue;
    if (getComputedStyle(one).display === 'inline') continue; // within a sentence
    const {width: wide, height} = (one.closest('label') ?? one).getBoundingClientRect();
    if (Math.min(wide, height) < least) found.push(`too small (${wide} x ${height}): ` + named(one));
  }
  return found;
}"""

LAID_OUT = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""A page that has another size now is drawn in it with its next frame."""


async def misread(page: Page) -> list[str]:
    """What overflows, is cut or too small to be hit, in the size that the page has now, at 320 px, and with its text
    twice as large, as a browser's settings make it."""
    was = page.viewport_size
    assert was is not None
    found = [f"at {was['width']} px {one}" for one in await _look(page, was["width"])]
    await page.set_viewport_size(NARROW)
    found += [f"at 320 px {one}" for one in await _look(page, NARROW["width"])]
    await page.set_viewport_size(was)
    session = await page.context.new_cdp_session(page)
    await session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    found += [f"at 200 % {one}" for one in await _look(page, was["width"])]
    await session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    await session.detach()
    return found


async def _look(page: Page, width: int) -> list[str]:
    await page.evaluate(LAID_OUT)
    found: list[str] = await page.evaluate(LOOK, [width, LEAST_TARGET])
    return found
