"""Where words and controls of a page lie over each other, are cut off or stick out."""

from playwright.sync_api import Page

# A line may reach a little into the next, as letters do; more than this share of it may not.
# What stays in its place when the page is scrolled lies over the rest on purpose.
_CROWDED = """
() => {
  const SHARE = 0.35;
  const style = (node) => getComputedStyle(node);
  const layer = (node) => {
    let at = node;
    while (at && !["fixed", "sticky"].includes(style(at).position)) at = at.parentElement;
    return at;
  };
  const NOT_SEEN = ".unseen, dialog:not([open]), template, script, style, option, title";
  const isSeen = (node) =>
    !node.closest(NOT_SEEN) &&
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const clipped = (rect, node) => {
    let { left, top, right, bottom } = rect;
    for (let at = node; at && at !== document.body; at = at.parentElement) {
      if (style(at).overflowX === "visible") continue;
      const box = at.getBoundingClientRect();
      left = Math.max(left, box.left); right = Math.min(right, box.right);
      top = Math.max(top, box.top); bottom = Math.min(bottom, box.bottom);
    }
    return { left, top, right, bottom };
  };
  const things = [];
  const add = (node, name, rects) => {
    for (const rect of rects) {
      const box = clipped(rect, node);
      if (box.right - box.left > 2 && box.bottom - box.top > 2)
        things.push({ node, name, box, layer: layer(node) });
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim(), node = walker.currentNode.parentElement;
    if (!words || !isSeen(node)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    add(node, words, range.getClientRects());
  }
  for (const node of document.querySelectorAll("input, select, textarea, button"))
    if (isSeen(node))
      add(node, node.name || node.textContent.trim(), [node.getBoundingClientRect()]);
  const crosses = (one, other) => {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    const least = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
    return wide > 2 && high > SHARE * least;
  };
  const apart = (one, other) => !one.node.contains(other.node) && !other.node.contains(one.node);
  const found = new Set();
  things.sort((one, other) => one.box.top - other.box.top);
  things.forEach((one, at) => {
    for (const other of things.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break;
      const near = one.layer === other.layer && apart(one, other) && crosses(one, other);
      if (near) found.add(`${one.name} | ${other.name}`);
    }
  });
  return [...found];
}
"""
# On a phone the track has room for the words of one place only, and hides the others.
_CUT_OFF = """
() => [...document.querySelectorAll("body *:not(input, textarea, select)")]
  .filter((node) => !node.closest(".unseen, .track, svg, option, dialog:not([open])"))
  .filter((node) => ["hidden", "clip"].includes(getComputedStyle(node).overflowX))
  .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1)
  .map((node) => `${node.tagName}.${node.className}: ${node.textContent.trim().slice(0, 60)}`)
"""
# What is to hold its words, and is narrower than they are.
_BURST = """
() => [...document.querySelectorAll("a, button, label, legend, summary, th, td, h1, h2, h3")]
  .filter((node) => !node.closest(".unseen, dialog:not([open])") && node.checkVisibility())
  .filter((node) => getComputedStyle(node).display !== "inline")
  .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1)
  .filter((node) => getComputedStyle(node).overflowX === "visible")
  .map((node) => `${node.tagName}.${node.className}: ${node.textContent.trim().slice(0, 60)}`)
"""
_TOO_WIDE = "() => document.documentElement.scrollWidth - innerWidth"


def crowded(page: Page) -> list[str]:
    """Return what lies over something else, is cut off, or too wide for its place or the window."""
    page.evaluate("document.fonts.ready")
    laid = [f"over each other: {pair}" for pair in page.evaluate(_CROWDED)]
    cut = [f"cut off: {name}" for name in page.evaluate(_CUT_OFF)]
    burst = [f"too wide: {name}" for name in page.evaluate(_BURST)]
    over = page.evaluate(_TOO_WIDE)
    return [*laid, *cut, *burst, *([f"the page: by {over} px"] if over > 0 else [])]
