#!/usr/bin/env bash
# All tests: what cargo can run alone, and the theme in a real browser. Installs what they need (Debian or Ubuntu).
# Plain `cargo test` runs everything that needs no browser.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
missing=()
command -v cc >/dev/null || missing+=(build-essential)
command -v chromium >/dev/null || missing+=(chromium)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v tesseract >/dev/null || missing+=(tesseract-ocr tesseract-ocr-swe)
if [ ${#missing[@]} -gt 0 ]; then
  as_root apt-get update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
fi

# A Rust installed with the smallest profile has neither.
for part in fmt clippy; do
  cargo "$part" --version >/dev/null 2>&1 || rustup component add "${part/fmt/rustfmt}"
done

echo "== format and lint"
cargo fmt --all --check
cargo clippy --all-targets --quiet -- -D warnings
echo "== without the preview"
cargo check --no-default-features --quiet
echo "== cargo test"
# Tests that use a program of the machine must find it here.
KAPPRUM_ALL_PROGRAMS=1 cargo test --no-fail-fast
echo "== the theme in a browser"
bash tests/browser/run.sh
