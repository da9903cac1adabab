import { expect } from 'chai';
import { allInside, frames, inside, isShown, place, settled, shown, textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { focused, focusedText, openMenu, withInteraction } from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';
import { pointer } from '../../support/pointer.ts';

const KINDS = ['数据（CSV）', '矢量图（SVG）', '图片（PNG）'];

const page = async () => {
  const main = place('<main><button>前</button><project-list></project-list><button>后</button></main>');
  return withInteraction(await shown(main.children[1] as HTMLElement));
};

const button = (element: Element) => inside(element, '.download');

const opened = async (element: Element) => {
  button(element).focus();
  await press('Enter');
  await eventually('the menu is open', () => openMenu(element) !== null);
};

describe('the export menu', () => {
  it('opens with the focus on its first item', async () => {
    const element = await page();
    expect([openMenu(element) === null, button(element).getAttribute('aria-expanded')]).to.deep.equal([
      true,
      'false',
    ]);
    await opened(element);
    expect([...(openMenu(element)?.querySelectorAll('button') ?? [])].map(textOf)).to.deep.equal(KINDS);
    expect(openMenu(element)?.querySelector('[role=group]')?.getAttribute('aria-label')).to.equal('下载');
    expect([button(element).getAttribute('aria-expanded'), focusedText()]).to.deep.equal(['true', KINDS[0]]);
  });

  it('is navigated with the arrow keys', async () => {
    const element = await page();
    await opened(element);
    for (const [key, kind] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowUp', 1],
      ['Home', 0],
    ] as const) {
      await press(key);
      expect(focusedText()).to.equal(KINDS[kind]);
    }
  });

  it('closes with Escape, with its button, with Tab and with a click elsewhere', async () => {
    const element = await page();
    await opened(element);
    await press('Escape');
    expect([openMenu(element) === null, focused() === button(element)]).to.deep.equal([true, true]);
    await opened(element);
    button(element).click();
    expect([openMenu(element) === null, button(element).getAttribute('aria-expanded')]).to.deep.equal([
      true,
      'false',
    ]);
    await opened(element);
    await press('Tab');
    expect([openMenu(element) === null, focused() === inside(element, '.share')]).to.deep.equal([true, true]);
    await opened(element);
    await press('Shift+Tab');
    expect([openMenu(element) === null, focused() === button(element)]).to.deep.equal([true, true]);
    await opened(element);
    await pointer.click({ x: 795, y: 4 });
    await eventually('it is closed', () => openMenu(element) === null);
  });

  it('is in the language of the page, also when that changes while it is open', async () => {
    const element = await page();
    await opened(element);
    await press('ArrowDown');
    element.lang = 'en';
    const said = () => [...(openMenu(element)?.querySelectorAll('button') ?? [])].map(textOf);
    await eventually('it is in English', () => said()[0] === 'Data (CSV)');
    expect(said().slice(1)).to.deep.equal(['Vector image (SVG)', 'Image (PNG)']);
    expect(openMenu(element)?.querySelector('[role=group]')?.getAttribute('aria-label')).to.equal('Download');
    expect([focusedText(), button(element).getAttribute('aria-expanded')]).to.deep.equal([
      'Vector image (SVG)',
      'true',
    ]);
  });

  it('closes after an export, and restores the focus', async () => {
    const element = await page();
    const links: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this.download);
    };
    try {
      await opened(element);
      await press('Enter');
      await eventually('a file is exported', () => links.length > 0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(links[0]).to.match(/\.csv$/);
    expect([openMenu(element) === null, focused() === button(element)]).to.deep.equal([true, true]);
  });
});

describe('the menu of what is sent to others', () => {
  const said = (element: Element) => [...(openMenu(element)?.querySelectorAll('button') ?? [])].map(textOf);
  const choose = (element: Element, label: string) =>
    [...(openMenu(element)?.querySelectorAll('button') ?? [])].find(
      (one) => textOf(one) === label,
    ) as Element;

  it('takes the place of that of downloads, and comes back to its own button', async () => {
    const element = await page();
    const share = inside(element, '.share');
    await pointer.click(button(element));
    await eventually('the menu of downloads', () => said(element).join() === KINDS.join());
    await pointer.click(share);
    await eventually('the other menu', () => said(element).join() === '复制链接,复制文字');
    expect(openMenu(element)?.querySelector('[role=group]')?.getAttribute('aria-label')).to.equal('分享');
    expect([button(element), share].map((each) => each.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
    ]);
    await press('Escape');
    expect([openMenu(element) === null, focused() === share]).to.deep.equal([true, true]);
  });

  for (const [what, writeText, status] of [
    ['copied', async () => {}, '已复制。'],
    // Nor can it be copied from a field.
    ['not copied', () => Promise.reject(new Error('not allowed')), '未能完成，请重试。'],
  ] as const)
    it(`says at the button what was ${what}, and stays open`, async () => {
      const element = await page();
      const { execCommand } = document;
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      document.execCommand = () => false;
      try {
        await pointer.click(inside(element, '.share'));
        await eventually('the menu is open', () => said(element).length === 2);
        await pointer.click(choose(element, '复制链接'));
        const shownStatus = () => openMenu(element)?.querySelector<HTMLElement>('.status');
        await eventually('it is said', () => textOf(shownStatus() ?? null) === status);
        expect(shownStatus()?.getBoundingClientRect().height).to.be.above(10);
        await press('Escape');
        expect(openMenu(element)).to.equal(null);
        await pointer.click(inside(element, '.share'));
        await eventually('the menu is open again', () => said(element).length === 2);
        expect(shownStatus() ?? null).to.equal(null);
      } finally {
        delete (navigator as { clipboard?: unknown }).clipboard;
        document.execCommand = execCommand;
      }
    });

  for (const tag of ['indicator-gauge indicator="pm10"', 'plan-vs-actual', 'project-list', 'indicator-trend'])
    it(`sends the picture in at most three steps on a phone: <${tag}>`, async () => {
      const sent: ShareData[] = [];
      const own = { canShare: navigator.canShare, share: navigator.share };
      const set = (members: object) =>
        Object.entries(members).map(([name, value]) =>
          Object.defineProperty(navigator, name, { value, configurable: true }),
        );
      set({ canShare: () => true, share: async (data: ShareData) => sent.push(data) });
      try {
        const name = tag.split(' ')[0];
        const box = place(`<div style="width: 328px"><${tag}></${name}></div>`);
        const element = await withInteraction(await shown(box.firstElementChild as HTMLElement));
        let steps = 0;
        const tap = async (control: Element | undefined) => {
          steps += 1;
          control?.scrollIntoView({ block: 'center' });
          await pointer.click(control as Element);
        };
        const [more] = allInside(element, '.more');
        if (more) await tap(more);
        await eventually('the tools are shown', () => allInside(element, '.tools').some(isShown));
        const tools = inside(element, '.tools');
        // What was opened may still be completed.
        await settled(element);
        await frames();
        const [first, last] = [tools.firstElementChild, tools.lastElementChild] as [Element, Element];
        expect(textOf(last)).to.equal('分享');
        expect(last.getBoundingClientRect().top).to.be.closeTo(first.getBoundingClientRect().top, 6);
        expect(last.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right);
        await tap(last);
        await eventually('the menu is open', () => said(element)[0] === '分享图片');
        await tap(choose(element, '分享图片'));
        await eventually('it is sent', () => sent.length === 1);
        expect(sent[0]?.files?.[0]?.type).to.equal('image/png');
        expect(steps).to.be.at.most(3);
      } finally {
        set(own);
      }
    });
});
