// The same work as `cargo bench --bench pictures`, done by sharp: one decode, three WebP widths and a JPEG fallback.
// Use: npm install sharp (anywhere on the module path), then: node benches/pictures.mjs target/bench-photo.jpg
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const sharp = createRequire(process.cwd() + "/")("sharp");
const bytes = readFileSync(process.argv[2]);
let least = Infinity;
let sizes;
for (let run = 0; run < 5; run++) {
  const before = process.cpuUsage();
  const source = sharp(bytes).rotate();
  const files = await Promise.all([
    ...[480, 960, 1600].map((width) => source.clone().resize(width).webp({ quality: 80, effort: 4 }).toBuffer()),
    source.clone().resize(960).jpeg({ quality: 80 }).toBuffer(),
  ]);
  const { user, system } = process.cpuUsage(before);
  least = Math.min(least, (user + system) / 1e6);
  sizes = files.map((file) => file.length);
}
console.log(`${least.toFixed(3)} CPU-s  sharp ${sharp.versions?.sharp ?? ""}, bytes ${sizes.join(" ")}`);
