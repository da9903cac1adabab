import { writeFileSync } from 'node:fs';
import { extractText } from 'unpdf';

const chromiumSessions = new WeakMap();

const chromiumMedia = async (page, media) => {
  const session = chromiumSessions.get(page) ?? (await page.createCDPSession());
  chromiumSessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: media.type ?? '',
    features: [
      { name: 'prefers-color-scheme', value: media.colorScheme ?? 'light' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ?? 'no-preference' },
      { name: 'prefers-contrast', value: media.contrast ?? 'no-preference' },
      { name: 'forced-colors', value: media.forcedColors ?? 'none' },
    ],
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: media.pointer === 'coarse' });
};

const firefoxMedia = async (page, media) => {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const override = {
    mediumOverride: media.type ?? '',
    prefersColorSchemeOverride: media.colorScheme ?? 'light',
    prefersReducedMotionOverride: media.reducedMotion ?? 'no-preference',
    forcedColorsOverride: media.forcedColors ?? 'none',
  };
  // A contrast preference has no override: Firefox derives it from its accessibility theme.
  const expression = `
    const tab = gBrowser.browsers.find((browser) => browser.currentURI.spec === ${JSON.stringify(page.url())});
    Object.assign(tab.browsingContext, ${JSON.stringify(override)});
    Services.prefs.setIntPref('ui.useAccessibilityTheme', ${media.contrast === 'more' ? 1 : 0});`;
  const { result: answer } = await connection.send('script.evaluate', {
    expression: `{${expression}}`,
    target: { context: tree.contexts[0].context },
    awaitPromise: false,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
};

const WEBDRIVER_KEYS = { Enter: '\uE007' };

const press = async ({ browser, id }, keys) => {
  if (browser.type === 'webdriver') return browser.sendKeys(id, keys);
  const { keyboard } = browser.getPage(id);
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
};

/** Holds a key down, or lets it go. */
const key = async ({ browser, id }, { name, down }) => {
  if (browser.type === 'webdriver') {
    const actions = [{ type: down ? 'keyDown' : 'keyUp', value: WEBDRIVER_KEYS[name] ?? name }];
    return browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  }
  const { keyboard } = browser.getPage(id);
  return down ? keyboard.down(name) : keyboard.up(name);
};

/** Puts a finger on a point, or lifts it without one; `false` where the driver has no fingers. */
const touch = async ({ browser, id }, [x, y]) => {
  if (browser.type === 'webdriver') return false;
  const { touchscreen } = browser.getPage(id);
  await (x === undefined ? touchscreen.touchEnd() : touchscreen.touchStart(x, y));
  return true;
};

const type = async ({ browser, id }, text) => {
  if (browser.type !== 'webdriver') return browser.getPage(id).keyboard.type(text);
  for (const character of text) await browser.sendKeys(id, [character]);
};

const resize = async ({ browser, id }, { width, height }) => {
  if (browser.type !== 'webdriver') return browser.getPage(id).setViewport({ width, height });
  const frame = await browser.driver.execute(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
  await browser.driver.setWindowRect(null, null, width + frame[0], height + frame[1]);
};

/**
 * The text of the page as a PDF on A4; `false` from WebKit's driver,
 * which prints nothing, and from Firefox, whose PDF does not say which characters its Chinese glyphs are.
 */
const print = async ({ browser, id }) => {
  if (browser.type === 'webdriver' || browser.launchOptions.browser === 'firefox') return false;
  const paper = await browser.getPage(id).pdf({ format: 'A4' });
  const { text } = await extractText(new Uint8Array(paper));
  return text;
};

const emulate = async ({ browser, id }, media) => {
  if (browser.type === 'webdriver') return false;
  if (media.pointer && browser.launchOptions.browser === 'firefox') return false;
  const page = browser.getPage(id);
  await (browser.launchOptions.browser === 'firefox' ? firefoxMedia : chromiumMedia)(page, media);
  return true;
};

/** Ignored nodes: boxes without a role, and the text runs of a text. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'ignored']);

/**
 * The accessibility tree of the element with the attribute `data-spoken`, a line for each node,
 * indented by depth; `false` where the engine does not show its accessibility tree.
 */
const accessibilityTree = async ({ browser, id }, { name: file, rest }) => {
  if (browser.type === 'webdriver' || browser.launchOptions.browser === 'firefox') return false;
  const page = browser.getPage(id);
  const session = chromiumSessions.get(page) ?? (await page.createCDPSession());
  chromiumSessions.set(page, session);
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.querySelector('[data-spoken]')",
  });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const lines = [];
  const walk = ({ role, name, description, properties = [], childIds = [], ignored }, depth) => {
    const silent =
      ignored || SILENT.has(role?.value) || (role?.value === 'StaticText' && !name?.value.trim());
    if (!silent) {
      const states = properties
        .filter(({ name: state }) => ['pressed', 'expanded', 'level', 'live'].includes(state))
        .map(({ name: state, value }) => `${state}=${value.value}`);
      const parts = [name?.value, ...states, description?.value && `— ${description.value}`].filter(Boolean);
      lines.push(`${'  '.repeat(depth)}${role.value} ${parts.join(' ')}`.replace(/\s+$/, ''));
    }
    // The children of an image are presentational, and the text of a leaf is its name.
    if (['StaticText', 'image'].includes(role?.value)) return;
    for (const childId of childIds) {
      const child = byId.get(childId);
      if (child) walk(child, silent ? depth : depth + 1);
    }
  };
  if (root) walk(root, 0);
  const tree = lines.join('\n');
  if (process.env.WRITE_GOLDEN) writeFileSync(`test/readers/golden/${file}.txt`, `${tree}${rest}`);
  return tree;
};

/** What an input method shows while it composes, then what it writes; `false` where the driver has none. */
const compose = async ({ browser, id }, { letters, text }) => {
  if (browser.type === 'webdriver' || browser.launchOptions.browser === 'firefox') return false;
  const page = browser.getPage(id);
  const session = chromiumSessions.get(page) ?? (await page.createCDPSession());
  chromiumSessions.set(page, session);
  const { length } = letters ?? '';
  if (letters !== undefined)
    await session.send('Input.imeSetComposition', {
      text: letters,
      selectionStart: length,
      selectionEnd: length,
    });
  else await session.send('Input.insertText', { text });
  return true;
};

/** Memory in use after garbage collection; `false` if the engine cannot report it. */
const memory = async ({ browser, id }) => {
  if (browser.type === 'webdriver' || browser.launchOptions.browser === 'firefox') return false;
  const page = browser.getPage(id);
  const session = chromiumSessions.get(page) ?? (await page.createCDPSession());
  chromiumSessions.set(page, session);
  // Objects freed by the first collection, as by weak references, may free more in the next.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize + embedderHeapUsedSize, nodes };
};

/**
 * The runner's own commands hold no modifier key and set no size in WebKit, and set media features in
 * Chromium only. A command answers with something: the runner takes silence for "unknown command".
 */
export const engineCommands = {
  name: 'engine-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'press') return (await press(session, payload)) ?? true;
    if (command === 'key') return (await key(session, payload)) ?? true;
    if (command === 'touch') return touch(session, payload);
    if (command === 'type') return (await type(session, payload)) ?? true;
    if (command === 'compose') return compose(session, payload);
    if (command === 'resize') return (await resize(session, payload)) ?? true;
    if (command === 'print') return print(session);
    if (command === 'accessibility-tree') return accessibilityTree(session, payload);
    if (command === 'memory') return memory(session);
    if (command === 'emulate') return emulate(session, payload);
    return undefined;
  },
};
