import { expect } from 'chai';
import { inside, place, shown, textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { focused, focusedText, openMenu, withInteraction } from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';
import { pointer } from '../../support/pointer.ts';

const KINDS = ['数据（CSV）', '矢量图（SVG）', '图片（PNG）', '复制文字', '复制链接'];

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
      ['End', 4],
      ['ArrowUp', 3],
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
    expect([openMenu(element) === null, focused()?.getAttribute('type')]).to.deep.equal([true, 'search']);
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
    expect(said().slice(1)).to.deep.equal(['Vector image (SVG)', 'Image (PNG)', 'Copy as text', 'Copy link']);
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
