// Runs untranspiled in Chromium 69: use no newer syntax.

/** Posts the result of `find` to the test, with the `problems` that test/fixtures/watch.js has recorded. */
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

/** Far above any delay of a slow machine. */
const TIMEOUT_MS = 60000;

window.until = async (what, condition) => {
  const end = Date.now() + TIMEOUT_MS;
  for (;;) {
    const found = condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

window.loaded = new Promise((resolve) => window.addEventListener('load', resolve));
