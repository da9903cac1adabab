import { expect } from 'chai';
import { place } from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';

const FALLBACK = '2023年预计4%，计划7.5%。';

/** A page with fallback content and a script that may not load. */
async function pageWith(script: string, sandbox = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="zh-CN"><body>${[
    'indicator-gauge',
    'plan-vs-actual',
    'project-list',
  ]
    .map((tag) => `<${tag}><p>${FALLBACK}</p></${tag}>`)
    .join('')}${script}</body></html>`;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  await eventually('the page is there', () => frame.contentDocument?.querySelectorAll('p').length === 3);
  return frame.contentDocument as Document;
}

const readable = (page: Document): (string | null)[] =>
  [...page.querySelectorAll('p')].map((text) => (text.getClientRects().length > 0 ? text.textContent : null));

describe('fallback content', () => {
  it('is shown if the element is not defined', async () => {
    place(`<main><unknown-gauge><p>${FALLBACK}</p></unknown-gauge></main>`);
    expect(readable(document)).to.deep.equal([FALLBACK]);
    const page = await pageWith('');
    expect(page.defaultView?.customElements.get('indicator-gauge')).to.equal(undefined);
    expect(readable(page)).to.deep.equal([FALLBACK, FALLBACK, FALLBACK]);
  });

  it('is shown if the script is not found', async () => {
    const page = await pageWith('<script type="module" src="/test-routes/not-found"></script>');
    expect(readable(page)).to.deep.equal([FALLBACK, FALLBACK, FALLBACK]);
  });

  it('is shown without scripts', async () => {
    const page = await pageWith(
      '<script>document.body.textContent = "scripts are on"</script><script type="module" src="/dist/cdn/district-dashboard.js"></script>',
      'allow-same-origin',
    );
    expect(readable(page)).to.deep.equal([FALLBACK, FALLBACK, FALLBACK]);
  });
});
