/**
 * Runs in the page before anything else, and notes when its gauges can be read and when they are drawn. It looks
 * after mutations only, once a frame: a loop would leave the page no idle time, which ours draws in.
 */
export function watch({ inside, selector, items, marks, canvas, drawnInView = false }) {
  const times = { firstReadable: null, readable: null, drawn: null };
  const longTasks = [];
  let shift = 0;
  let said = 0;
  let readable = 0;
  let drawn = 0;
  let waiting = false;

  const plain = (text) => text.replace(/[\s,]/g, '');

  /** Larger than what is only there for screen readers. */
  const laidOut = (node) => {
    const { width, height } = node.parentElement?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return width > 1 && height > 1;
  };

  const holds = (tree, wanted) => {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (plain(node.data).includes(wanted) && laidOut(node)) return true;
    return false;
  };

  const treesOf = (root) => (root.shadowRoot ? [root.shadowRoot, root] : [root]);

  const isReadable = (root, { texts }, index) =>
    canvas ? index < said : texts.every((text) => treesOf(root).some((tree) => holds(tree, plain(text))));

  const isDrawn = (root, { least }, index) =>
    canvas
      ? index < said
      : treesOf(root).reduce((sum, tree) => sum + tree.querySelectorAll(marks).length, 0) >= least;

  const isBelow = (root) => root !== undefined && root.getBoundingClientRect().top >= innerHeight;

  const { port1, port2 } = new MessageChannel();
  let finish;
  const finished = new Promise((resolve) => {
    finish = resolve;
  });

  /** The gauges; or the rows `inside` an element. */
  const rootsOf = () => {
    if (!inside) return document.querySelectorAll(selector);
    const hosts = [...document.querySelectorAll(inside)];
    return hosts.flatMap((host) => [...(host.shadowRoot ?? host).querySelectorAll(selector)]);
  };

  const advance = () => {
    const roots = rootsOf();
    while (
      readable < items.length &&
      roots[readable] &&
      isReadable(roots[readable], items[readable], readable)
    )
      readable += 1;
    while (drawn < items.length && roots[drawn] && isDrawn(roots[drawn], items[drawn], drawn)) drawn += 1;
    // In document order: what lies below the first that is out of sight is out of sight, too.
    if (drawnInView && readable === items.length && isBelow(roots[drawn])) drawn = items.length;
    return roots;
  };

  const observer = new MutationObserver(() => later());

  const frame = () => {
    waiting = false;
    const before = `${readable} ${drawn}`;
    const roots = advance();
    if (`${readable} ${drawn}` !== before) port2.postMessage({ readable, drawn });
    if (readable === items.length && drawn === items.length) return;
    const options = { subtree: true, childList: true, characterData: true };
    observer.observe(document, options);
    const hosts = inside ? document.querySelectorAll(inside) : [roots[readable], roots[drawn]];
    for (const host of new Set(hosts)) if (host?.shadowRoot) observer.observe(host.shadowRoot, options);
  };

  const later = () => {
    if (waiting) return;
    waiting = true;
    observer.disconnect();
    requestAnimationFrame(frame);
  };

  // The message comes after the frame has been painted.
  port1.onmessage = ({ data: at }) => {
    const now = performance.now();
    if (at.readable > 0) times.firstReadable ??= now;
    if (at.readable === items.length) times.readable ??= now;
    if (at.drawn === items.length) times.drawn ??= now;
    if (at.readable === items.length && at.drawn === items.length) finish();
  };

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    later();
    return attach.call(this, init);
  };
  document.addEventListener('gauge-drawn', () => {
    said += 1;
    later();
  });
  addEventListener('load', later);
  const observe = (type, visit) =>
    new PerformanceObserver((list) => list.getEntries().forEach(visit)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => longTasks.push({ startTime, duration }));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) shift += value;
  });
  later();

  globalThis.bench = {
    finished,
    state: () => ({ readable, drawn, of: items.length }),
    result: () => ({
      ...times,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      longTasks,
      shift,
      resources: ['navigation', 'resource']
        .flatMap((type) => performance.getEntriesByType(type))
        .map(({ name, responseEnd, encodedBodySize }) => ({ name, responseEnd, bytes: encodedBodySize })),
    }),
  };
}
