// HTML and CSS as the Nu checker reads them, the checker of the W3C's own validator.

import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** Errors in the HTML and CSS files of a folder. */
export async function validityFaults(root) {
  // Given a folder it would read configurations for web servers as HTML.
  const names = (await fs.readdir(root, { recursive: true })).filter((name) => /\.(html|css)$/.test(name)).sort();
  const files = names.map((name) => path.join(root, name));
  const options = ["-jar", JAR, "--errors-only", "--exit-zero-always", "--also-check-css", "--format", "json", ...files];
  return new Promise((done, refuse) => {
    execFile("java", options, { maxBuffer: 1 << 28 }, (error, _out, told) => {
      if (error) return refuse(error);
      done(
        JSON.parse(told).messages.map(({ url, lastLine, message, extract }) => {
          const place = path.relative(root, decodeURI(new URL(url).pathname));
          return `${place}:${lastLine ?? 1} ${message} ${(extract ?? "").trim()}`;
        }),
      );
    });
  });
}
