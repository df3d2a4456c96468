// A web server for a finished site, as a municipality's would be: static files, and the headers the build asks for.

import fs from "node:fs/promises";
import http from "node:http";
import path from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".mp4": "video/mp4",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".vtt": "text/vtt; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

// The build's own `_headers`, so that its content security policy is in force while the pages are tested.
async function headersOf(root) {
  const text = await fs.readFile(path.join(root, "_headers"), "utf8").catch(() => "");
  return Object.fromEntries(
    text
      .split("\n")
      .filter((line) => line.startsWith("  "))
      .map((line) => line.trim().split(/: (.*)/s).slice(0, 2))
      // On loopback there is no TLS to insist on.
      .filter(([name]) => name !== "Strict-Transport-Security"),
  );
}

/**
 * Serves a folder on a free port of loopback, below `base` as on the municipality's server (the page for what is not
 * found relies on it): its address, and a function that ends it.
 */
export async function serveSite(root, base) {
  const headers = await headersOf(root);
  const server = http.createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://loopback").pathname);
    let name = asked.startsWith(base) ? asked.slice(base.length) : "nowhere";
    if (name === "" || name.endsWith("/")) name += "index.html";
    const read = (file) => fs.readFile(path.join(root, path.normalize(file)));
    const found = await read(name).catch(() => null);
    const ending = found ? path.extname(name) : ".html";
    const body = found ?? (await read("404.html").catch(() => ""));
    response.writeHead(found ? 200 : 404, {
      "Content-Type": TYPES[ending] ?? "application/octet-stream",
      "Cache-Control": "max-age=600",
      ...headers,
    });
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() };
}

/** The HTML files of a folder, as paths below it, in a settled order. */
export async function pagesOf(root) {
  const names = await fs.readdir(root, { recursive: true });
  return names.filter((name) => name.endsWith(".html")).map((name) => name.replaceAll("\\", "/")).sort();
}
