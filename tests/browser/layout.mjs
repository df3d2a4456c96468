// What a page must keep under every condition, measured in the page itself. Each function gives faults.

/** Nothing scrolls sideways, and nothing sticks out (WCAG 1.4.10). A wide table scrolls in its own region. */
export const sidewaysFaults = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const faults = [];
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is wider than its window`);
    for (const element of document.querySelectorAll("body *")) {
      // What is drawn in a picture is cut by the picture, and a region that scrolls shows all it holds.
      if (element.ownerSVGElement || element.parentElement.closest(".table, pre")) continue;
      const box = element.getBoundingClientRect();
      const out = Math.max(box.right - root.clientWidth, -box.left);
      if (element.checkVisibility() && box.width > 0 && box.bottom > 0 && out > 1) {
        faults.push(`${element.localName}.${element.getAttribute("class") ?? ""} sticks out`);
      }
    }
    return faults;
  });

/** Whatever is pressed is 44 by 44 pixels, unless it stands in running text or is a part of a player. */
export const targetFaults = (page) =>
  page.evaluate(() => {
    const faults = [];
    for (const element of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // Running text: a link on a line that holds more than the link.
      const block = element.parentElement.closest("p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, h4, div, main") ?? document.body;
      const inText = style.display === "inline" && block.textContent.trim() !== element.textContent.trim();
      if (!element.checkVisibility() || inText || box.bottom <= 0) continue;
      if (box.width < 43.5 || box.height < 43.5) {
        const size = `${Math.round(box.width)} by ${Math.round(box.height)}`;
        faults.push(`${size}: ${block.className || block.parentElement.className} ${block.localName} > ${element.localName}`);
      }
    }
    return [...new Set(faults)];
  });

/** With the reader's own spacing of text (WCAG 1.4.12) nothing is cut off. Leaves the spacing on. */
export const spacingFaults = (page, judged) =>
  page.evaluate((judged) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
        "p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
    const root = document.documentElement;
    const faults = [];
    if (root.scrollWidth > root.clientWidth) faults.push("the page is wider than its window");
    for (const element of document.querySelectorAll("body *")) {
      const style = getComputedStyle(element);
      const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      const isBox = !["inline", "none", "contents"].includes(style.display) && !element.ownerSVGElement;
      if (!isBox || !element.checkVisibility() || judged.some((one) => element.matches(one.selector))) continue;
      const cuts = /hidden|clip/.test(style.overflow);
      // Letters of some scripts are taller than their line: that alone lies on nothing.
      const slack = cuts ? 2 : parseFloat(style.fontSize) / 2;
      const tall = element.scrollHeight > element.clientHeight + slack;
      const wide = element.scrollWidth > element.clientWidth + 2;
      // Where nothing cuts, text that leaves its own box lies on its neighbours.
      if ((tall || wide) && element.textContent.trim() && (cuts || (holdsText && style.overflow === "visible"))) {
        faults.push(`${element.localName}.${element.getAttribute("class") ?? ""} loses text`);
      }
    }
    return [...new Set(faults)];
  }, judged);

/** Nothing moves by itself or on the way to another state. */
export const motionFaults = (page) =>
  page.evaluate(() => {
    const moving = [...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      if (!element.checkVisibility() || element.closest("video")) return false;
      return style.animationName !== "none" || /[1-9]/.test(style.transitionDuration);
    });
    return moving.map((element) => `${element.localName}.${element.getAttribute("class") ?? ""} moves`);
  });

/** On paper: no navigation, black on white, and the address of every link that leads out of the blog in the text. */
export const printFaults = (page) =>
  page.evaluate(() => {
    const faults = [];
    const shown = [...document.querySelectorAll("nav, video, .skip")].filter((element) => element.checkVisibility());
    for (const element of shown) faults.push(`${element.localName} is of no use on paper`);
    for (const link of document.querySelectorAll('.text a[href^="http"]')) {
      const after = getComputedStyle(link, "::after").content;
      if (!after.includes(link.getAttribute("href"))) faults.push(`no address after ${link.textContent}`);
    }
    if (getComputedStyle(document.body).color !== "rgb(0, 0, 0)") faults.push("text is not black");
    return faults;
  });

/** How much the page moved while it loaded and was read to its end, as Chromium sums it up. */
export const shiftFaults = (page, most) =>
  page.evaluate(async (most) => {
    await document.fonts.ready;
    const step = innerHeight;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo(0, y);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    scrollTo(0, 0);
    const shifts = await new Promise((done) => {
      const shifts = [];
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(() => done(shifts.concat(observer.takeRecords())), 50);
    });
    const sum = shifts.reduce((sum, shift) => sum + shift.value, 0);
    const moved = shifts.flatMap((shift) =>
      shift.sources.map(({ node, previousRect, currentRect }) => {
        const name = `${node?.localName ?? node?.nodeName}.${node?.className ?? ""}`;
        return `${name} from ${Math.round(previousRect.y)} to ${Math.round(currentRect.y)}`;
      }),
    );
    return sum < most ? [] : [`the page shifted by ${sum.toFixed(3)}: ${moved.join(", ")}`];
  }, most);
