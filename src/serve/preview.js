// Only in the preview: marks the words a finding is about, and shows the page anew when something was saved.
(() => {
  "use strict";
  const bar = document.getElementById("kapprum-bar");
  const key = "kapprum-scroll:" + location.pathname;
  const kept = sessionStorage.getItem(key);
  if (kept !== null) {
    scrollTo(0, Number(kept));
    sessionStorage.removeItem(key);
  }

  // The text of the page outside the bar, with the nodes it comes from: words may be parted by emphasis.
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, {
      acceptNode: (n) => (bar && bar.contains(n)) || !n.data.trim() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    });
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };
  const plain = (s) => s.replace(/[*_`\\]/g, "").replace(/\s+/g, " ").trim();
  const mark = (words) => {
    const wanted = plain(words);
    if (!wanted) return null;
    for (const node of texts()) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const made = document.createElement("mark");
      made.className = "kapprum";
      made.tabIndex = -1;
      range.surroundContents(made);
      return made;
    }
    return null;
  };
  for (const button of document.querySelectorAll("#kapprum-bar button[data-words]")) {
    const place = mark(button.dataset.words);
    if (!place) {
      button.parentElement.hidden = true;
      continue;
    }
    button.addEventListener("click", () => {
      place.scrollIntoView({ block: "center" });
      place.focus({ preventScroll: true });
    });
  }

  const version = bar ? Number(bar.dataset.version) : 0;
  const wait = async () => {
    for (;;) {
      try {
        const answer = await fetch("/_kapprum/wait?version=" + version, { cache: "no-store" });
        if (answer.ok && Number(await answer.text()) !== version) {
          sessionStorage.setItem(key, String(scrollY));
          location.reload();
          return;
        }
      } catch {
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  };
  wait();
})();
