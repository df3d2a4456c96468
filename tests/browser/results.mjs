// What was checked, group by group: one line for each when it is done, and each fault with the place it was seen.

const groups = new Map();

/** Notes one check of a group: it holds when it found no faults. */
export function check(group, place, faults) {
  const noted = groups.get(group) ?? { passed: 0, failed: 0, faults: new Map() };
  groups.set(group, noted);
  if (faults.length === 0) noted.passed += 1;
  else noted.failed += 1;
  for (const fault of faults) noted.faults.set(fault, [...(noted.faults.get(fault) ?? []), place]);
}

/** Prints the groups and their sum; gives the number of failed checks. The same fault on many pages is told once. */
export function report() {
  let passed = 0;
  let failed = 0;
  for (const [group, noted] of groups) {
    console.log(`${noted.failed === 0 ? "ok  " : "FAIL"} ${group}: ${noted.passed} passed, ${noted.failed} failed`);
    for (const [fault, places] of noted.faults) {
      const more = places.length > 3 ? ` and ${places.length - 3} more` : "";
      console.log(`       ${fault}\n         on ${places.slice(0, 3).join("; ")}${more}`);
    }
    passed += noted.passed;
    failed += noted.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed;
}
