// The page as it is met with the Tab key alone.

/** Every stop is reached in the order of the document, is seen to have the focus, and lies in the window. */
export async function keyboardFaults(page) {
  const stops = await page.evaluate(() => {
    const wanted =
      'a[href], button, input, select, textarea, summary, video[controls], [tabindex]:not([tabindex="-1"])';
    const look = (element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return { outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth), boxShadow };
    };
    const stops = [...document.querySelectorAll(wanted)].filter((element) => element.checkVisibility());
    const plain = stops.map(look);
    // Asked after each press of the key: which stop it is, and what is wrong with it.
    globalThis.stopNow = () => {
      const element = document.activeElement;
      const at = stops.indexOf(element);
      const name = `${element.localName}.${element.getAttribute("class") ?? ""} "${element.textContent.trim().slice(0, 30)}"`;
      if (element === document.body) return { at, end: true };
      if (at < 0) return { at, fault: `an unexpected stop: ${name}` };
      const now = look(element);
      if (now.outline < 2 && now.boxShadow === plain[at].boxShadow) return { at, fault: `the focus is not seen: ${name}` };
      // A link may run over several lines: one of them must be in the window, with nothing else on top.
      const seen = [...element.getClientRects()].some((box) => {
        const x = box.left + Math.min(box.width / 2, innerWidth - 1);
        const top = document.elementFromPoint(x, box.top + box.height / 2);
        return top && (element.contains(top) || top.contains(element));
      });
      return seen ? { at } : { at, fault: `focused but hidden: ${name}` };
    };
    return stops.length;
  });
  const order = [];
  const faults = [];
  // A player is one element with several stops of its own.
  for (let press = 0; press < stops + 20; press += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => globalThis.stopNow());
    if (now.end || (now.at === 0 && order.length > 1)) break;
    if (now.fault) faults.push(now.fault);
    if (now.at !== order.at(-1)) order.push(now.at);
  }
  const expected = [...Array(stops).keys()];
  if (order.join() !== expected.join()) faults.push(`Tab goes ${order.join(" ")}, of ${stops} stops`);
  return faults;
}
