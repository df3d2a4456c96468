#!/usr/bin/env bash
# The themes and the preview in headless Chromium, and all HTML and CSS under the Nu checker.
# Needs chromium, node, npm and java; tests/all.sh installs them. KAPPRUM names another binary to test,
# GEOMETRY=update writes down the present measures of the pages as the right ones, and SCREENS=update their present looks, once a
# person has looked at them: ONLY=screens SCREENS=update bash tests/browser/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
here=tests/browser
work=target/browser

# No lock file: it would name the registry's host. The versions are pinned in package.json: the newest that run on Debian 12,
# which has Node 18.
npm install --prefix "$here" --no-audit --no-fund --no-package-lock --ignore-scripts --loglevel=error >/dev/null

export KAPPRUM=${KAPPRUM:-$PWD/target/debug/kapprum}
[ -x "$KAPPRUM" ] || cargo build
# The closed blog and the bands cannot be had from the example site: the theme's own test leaves them as pages.
export SAMPLES=$PWD/target/tmp/themes
[ -f "$SAMPLES/kalas-closed/index.html" ] || cargo test --test themes every_theme_renders

# One copy of the example site for each theme, and one to write in. The folder is kept between runs, since looking
# for faces in the pictures is the slow part of a first build and its result lies in the site's cache.
mkdir -p "$work"
for name in standard kalas preview; do
  rm -rf "$work/$name.new"
  cp -R example-site "$work/$name.new"
  rm -rf "$work/$name.new/public"
  for cached in "$work/$name" "$work/standard"; do
    if [ -d "$cached/.kapprum" ]; then
      rm -rf "$work/$name.new/.kapprum"
      cp -R "$cached/.kapprum" "$work/$name.new/.kapprum"
      break
    fi
  done
  rm -rf "${work:?}/$name"
  mv "$work/$name.new" "$work/$name"
  if [ "$name" = kalas ]; then
    { echo 'theme = "kalas"'; cat example-site/blog.toml; } >"$work/$name/blog.toml"
  fi
  if ! "$KAPPRUM" build "$work/$name" --date 2026-11-21 --quiet >"$work/$name.log" 2>&1; then
    cat "$work/$name.log"
    echo "The example site does not build with the theme of \`$name\`."
    exit 1
  fi
done

export SITES=$PWD/$work
exec node "$here/main.mjs"
