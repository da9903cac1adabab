// Runs as it stands in Chromium 69: nothing here may be newer.

/** Tells the test what a page found; what went wrong is in `problems`, of test/fixtures/watch.js. */
window.reportResult = (find) =>
  Promise.resolve()
    .then(find)
    .then(
      (found) => ({ found: found }),
      (error) => ({ failed: String(error) }),
    )
    .then((answer) =>
      fetch(`/?page=${location.pathname}`, {
        method: 'POST',
        body: JSON.stringify(Object.assign(answer, { problems: window.problems })),
      }),
    );

/** A slow machine stands still for seconds: this only ends what would never come. */
const PATIENCE_MS = 60000;

window.until = async (what, condition) => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

window.loaded = new Promise((resolve) => window.addEventListener('load', resolve));
