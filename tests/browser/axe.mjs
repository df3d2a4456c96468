// axe-core with its rules for WCAG 2.2 AA and its best practices.

import fs from "node:fs";
import { createRequire } from "node:module";

const SOURCE = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe holds against a page: violations, and what it could not decide and no person has judged. */
export async function axeFaults(page, judged) {
  await page.evaluate(SOURCE);
  const { faults, used } = await page.evaluate(
    async ({ tags, judged }) => {
      const found = await globalThis.axe.run(document, {
        runOnly: tags,
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations", "incomplete"],
        elementRef: true,
      });
      const faults = [];
      const used = [];
      const tell = (kind, rule, node) => {
        const why = [...node.any, ...node.all, ...node.none].map((part) => part.message).join("; ");
        faults.push(`${kind} ${rule.id}: ${node.target.join(" ")} (${why.slice(0, 200)})`);
      };
      for (const rule of found.violations) for (const node of rule.nodes) tell("violation", rule, node);
      for (const rule of found.incomplete) {
        for (const node of rule.nodes) {
          const at = judged.findIndex((one) => one.rule === rule.id && node.element.matches(one.selector));
          if (at < 0) tell("undecided", rule, node);
          else used.push(at);
        }
      }
      return { faults, used };
    },
    { tags: TAGS, judged },
  );
  for (const at of used) judged[at].used = true;
  return faults;
}
