import { expect } from 'chai';
import { part, route, type Tag, textOf } from './support/elements.ts';
import { eventually } from './support/eventually.ts';
import { draws, framedWith, the } from './support/frame.ts';

const keys: string[] = [];
const newKey = (): string => {
  const key = crypto.randomUUID();
  keys.push(key);
  return key;
};

const release = (gate: string): Promise<unknown> => fetch(route('release', { gate }));

// A page with a file that never comes would never have loaded.
afterEach(async () => {
  for (const key of keys.splice(0)) await release(key);
});

describe('a file that does not come', () => {
  /** Time limits of seconds are over at once. */
  const HASTE = `<script>
    const later = setTimeout;
    window.setTimeout = (run, ms, ...rest) => later(run, ms >= 1000 ? ms / 100 : ms, ...rest);
  </script>`;
  const page = (beginning: string, times: string, key: string, tags: string, head = '', lang = 'zh-CN') =>
    framedWith(
      /<([a-z-]+)/.exec(tags)?.[1] as Tag,
      `srcdoc='<!doctype html><html lang="${lang}">${head}<script type="module" src="/test-routes/dist-late/${beginning}/${times}/${key}/district-dashboard.js"></script>${tags}'`,
    );
  const GAUGE = '<indicator-gauge></indicator-gauge>';
  const says = (element: Element, text: string) =>
    eventually(`it says ${text}`, () => textOf(element.shadowRoot).includes(text));

  for (const [file, warning] of [
    ['chart-', '图形未能载入，文字和表格不受影响。'],
    ['deferred-', '图形和表格未能载入。'],
  ] as const)
    it(`is waited for no longer than 15 s, and used when it comes: ${file}`, async () => {
      const key = newKey();
      const document = await page(file, 'held', key, GAUGE, HASTE);
      const element = the(document, 'indicator-gauge');
      await says(element, warning);
      await release(key);
      await draws(element);
      await eventually('the warning is gone', () => !textOf(element.shadowRoot).includes('未能载入'));
    });

  it('is not waited for by a reader who opens the source or the other actions', async () => {
    const key = newKey();
    const document = await page('deferred-', 'held', key, GAUGE);
    const element = the(document, 'indicator-gauge');
    await says(element, '更多');
    const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
    expect(find('blockquote') ?? null).to.equal(null);
    find('.sources summary')?.click();
    await eventually('the quote is there', () => textOf(find('blockquote')).includes('全区生产总值'));
    find('.more')?.click();
    await eventually('the tools are there', () => textOf(find('.toolbar')).includes('表格'));
  });

  it('is what keeps the state of the page: the figure does not wait for it', async () => {
    const key = newKey();
    const tag = '<indicator-gauge state-key="a"></indicator-gauge>';
    const document = await page('selection-sync-', 'held', key, tag, HASTE);
    await draws(the(document, 'indicator-gauge'));
    await release(key);
  });

  it('is a language that does not come: the figure is Chinese', async () => {
    const key = newKey();
    const document = await page('en-', 'held', key, GAUGE, HASTE, 'en');
    const element = the(document, 'indicator-gauge');
    await draws(element);
    expect(textOf(part(element, 'title'))).to.equal('全区生产总值增速');
    await release(key);
    await eventually('it is English', () => /growth/i.test(textOf(part(element, 'title'))));
  });
});
