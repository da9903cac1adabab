import { expect } from 'chai';
import type { PlanVsActual } from '../../../src/elements/plan-vs-actual/plan-vs-actual.ts';
import type { ProjectList } from '../../../src/elements/project-list/project-list.ts';
import type { Report } from '../../../src/report/schema.ts';
import { countyProjects } from '../../support/county-projects.ts';
import {
  allInside,
  drawn,
  inside,
  painted,
  part,
  place,
  settled,
  shown,
  textOf,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import {
  focused,
  focusedText,
  linesOf,
  sourceDialog,
  tooltip,
  withInteraction,
} from '../../support/interaction.ts';
import { press } from '../../support/keyboard.ts';
import { pointer } from '../../support/pointer.ts';
import { viewport } from '../../support/viewport.ts';

const root = document.documentElement;
afterEach(() => root.removeAttribute('style'));
// Firefox leaves the pointer in place after a test, which would hover elements of the next.
beforeEach(() => pointer.move({ x: 2, y: 2 }));

async function rows(attributes = 'group="economy"') {
  const page = place(
    `<main><button>前</button><plan-vs-actual ${attributes}></plan-vs-actual><button>后</button></main>`,
  );
  return withInteraction(await shown(page.children[1] as HTMLElement));
}

const name = (element: Element, index: number) => allInside(element, '.row .name')[index] as HTMLElement;
const row = (element: Element, index: number) => allInside(element, '.row')[index] as HTMLElement;
const active = (element: Element) => allInside(element, '[data-active]').map((one) => one.dataset['mark']);
const isOf = (element: Element, index: number) =>
  textOf(tooltip(element)?.querySelector('b')) === textOf(name(element, index).querySelector('span'));
const gone = (element: Element) => eventually('the tooltip is gone', () => tooltip(element) === null);
const there = (element: Element, index: number) =>
  eventually(`the tooltip of row ${index}`, () => isOf(element, index));

const touch = (target: Element) => {
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout'])
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch', pointerId: 2 }),
    );
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
};

describe('the tooltip in a narrow place', () => {
  for (const lang of ['zh-CN', 'en'])
    it(`keeps its labels whole, beside long notes: ${lang}`, async () => {
      const box = place(`<div style="width: 328px"><plan-vs-actual lang="${lang}"></plan-vs-actual></div>`);
      const element = await withInteraction(await shown(box.firstElementChild as HTMLElement));
      const report = structuredClone((element as PlanVsActual).viewReport) as Report;
      for (const indicator of report.indicators)
        for (const observation of indicator.observations)
          observation.note = { zh: '含开发区，不含代管的街道和乡镇，与上年公布的口径一致。'.repeat(2) };
      (element as PlanVsActual).report = report;
      await drawn(element);
      await settled(element);
      for (let index = 0; index < 3; index += 1) {
        name(element, index).focus();
        await there(element, index);
        const labels = [...(tooltip(element)?.querySelectorAll('dt') ?? [])];
        expect(labels.length).to.be.above(1);
        for (const label of labels) expect(label.getClientRects().length, textOf(label)).to.equal(1);
        for (const label of labels)
          expect(label.getBoundingClientRect().height, textOf(label)).to.be.below(
            1.8 * Number.parseFloat(getComputedStyle(label).fontSize),
          );
      }
    });
});

describe('the tooltip of a row', () => {
  it('has the same content for a focused row, a hovered row and a hovered mark', async () => {
    const element = await drawn(await rows());
    const said = ['全区生产总值增速', '2023年完成 4%（预计）', '2023年计划 7.5%'];
    name(element, 0).focus();
    await there(element, 0);
    expect(linesOf(tooltip(element)).slice(0, 3)).to.deep.equal(said);
    const byFocus = linesOf(tooltip(element));
    name(element, 0).blur();
    await gone(element);
    element.scrollIntoView();
    const svg = row(element, 0).querySelector('svg path') as Element;
    for (const place of [row(element, 0).querySelector('.figures') as Element, svg]) {
      await pointer.move(place);
      await there(element, 0);
      expect(linesOf(tooltip(element))).to.deep.equal(byFocus);
      await pointer.move({ x: 2, y: 2 });
      await gone(element);
    }
  });

  it('highlights its mark, and no other', async () => {
    const element = await rows();
    name(element, 2).focus();
    await there(element, 2);
    expect(active(element)).to.deep.equal([row(element, 2).dataset['mark']]);
    await press('ArrowDown');
    await there(element, 3);
    expect(active(element)).to.deep.equal([row(element, 3).dataset['mark']]);
    await press('Escape');
    expect(active(element)).to.deep.equal([]);
  });

  it('is the accessible description of its row', async () => {
    const element = await rows();
    name(element, 0).focus();
    await there(element, 0);
    const box = tooltip(element);
    expect([name(element, 0).getAttribute('aria-describedby'), box?.id]).to.deep.equal(['tip', 'tip']);
    // A label would replace its content.
    expect([box?.getAttribute('aria-label'), box?.getAttribute('role')]).to.deep.equal([null, 'tooltip']);
    name(element, 0).blur();
    await gone(element);
    expect(name(element, 0).hasAttribute('aria-describedby')).to.equal(false);
  });

  it('closes with Escape, keeps the focus on the row, and stays closed until another is hovered', async () => {
    const element = await rows();
    name(element, 1).focus();
    await there(element, 1);
    await press('Escape');
    expect([tooltip(element) === null, focused() === name(element, 1)]).to.deep.equal([true, true]);
    await pointer.move(row(element, 0));
    await there(element, 0);
  });

  it('closes with Escape when hovered, too, and does not reopen by itself', async () => {
    const element = await rows();
    (document.querySelector('main > button') as HTMLElement).focus();
    await pointer.move(row(element, 0));
    await there(element, 0);
    await press('Escape');
    expect(tooltip(element) === null).to.equal(true);
    await pointer.move(row(element, 0).querySelector('.outcome') as Element);
    expect(tooltip(element) === null).to.equal(true);
  });

  it('can be hovered itself, and closes once the pointer has left', async () => {
    const element = await rows();
    const { left, bottom } = row(element, 1).getBoundingClientRect();
    await pointer.move({ x: left + 150, y: bottom - 3 });
    await there(element, 1);
    const box = (tooltip(element) as HTMLElement).getBoundingClientRect();
    expect(box.left < left + 150 && left + 150 < box.right, 'the pointer stands above it').to.equal(true);
    await pointer.move({ x: left + 150, y: box.top + 10 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isOf(element, 1)).to.equal(true);
    await pointer.move({ x: 2, y: 2 });
    await gone(element);
  });

  it('of the focused row reopens after another row was hovered', async () => {
    const element = await rows();
    name(element, 4).focus();
    await there(element, 4);
    row(element, 3).scrollIntoView({ block: 'center' });
    await pointer.move(row(element, 3));
    await there(element, 3);
    await pointer.move({ x: 2, y: 2 });
    await there(element, 4);
  });
});

describe('a pinned tooltip', () => {
  const pinned = async () => {
    const element = await rows();
    name(element, 0).focus();
    await press('Enter');
    await eventually('it is pinned', () => tooltip(element)?.getAttribute('role') === 'dialog');
    return element;
  };

  it('stays while the pointer is elsewhere, and closes with Enter again', async () => {
    const element = await pinned();
    row(element, 3).scrollIntoView({ block: 'center' });
    await pointer.move(row(element, 3));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isOf(element, 0)).to.equal(true);
    await press('Enter');
    await gone(element);
  });

  it('has an accessible name', async () => {
    const element = await pinned();
    const by = tooltip(element)?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(element.shadowRoot?.getElementById(by))).to.equal('全区生产总值增速');
  });

  it('is entered with Tab, figure by figure, and left to what follows its row', async () => {
    const element = await pinned();
    const figures = [...(tooltip(element)?.querySelectorAll('button') ?? [])];
    expect(figures.map(textOf)).to.deep.equal(['4%（预计）', '7.5%', '7%']);
    for (const figure of figures) {
      await press('Tab');
      expect(focused() === figure).to.equal(true);
    }
    await press('Tab');
    expect(focusedText()).to.equal('后');
    await gone(element);
  });

  it('is left with Shift+Tab to its row, and from there to what precedes it', async () => {
    const element = await pinned();
    await press('Tab');
    await press('Shift+Tab');
    expect([focused() === name(element, 0), isOf(element, 0)]).to.deep.equal([true, true]);
    await press('Shift+Tab');
    expect(focusedText()).to.equal('完成');
    await eventually('it is closed', () => !isOf(element, 0));
  });

  it('returns the focus to its row with Escape', async () => {
    const element = await pinned();
    await press('Tab');
    await press('Escape');
    expect([tooltip(element) === null, focused() === name(element, 0)]).to.deep.equal([true, true]);
  });

  it('closes when the focus moves to another row', async () => {
    const element = await pinned();
    await press('ArrowDown');
    await there(element, 1);
    expect(tooltip(element)?.getAttribute('role')).to.equal('tooltip');
  });

  it('closes with a click elsewhere, inside the figure or outside', async () => {
    for (const away of ['part', 'page'] as const) {
      const element = await pinned();
      await pointer.click(away === 'part' ? part(element, 'title') : { x: 795, y: 4 });
      await gone(element);
      await pointer.leave();
    }
  });
});

describe('the tooltip on touch', () => {
  it('opens with a tap, and closes with a tap elsewhere', async () => {
    const element = await drawn(await rows());
    touch(row(element, 2).querySelector('.bar') as Element);
    await there(element, 2);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isOf(element, 2)).to.equal(true);
    touch(row(element, 0).querySelector('.figures') as Element);
    await there(element, 0);
    touch(part(element, 'title'));
    expect(tooltip(element) === null).to.equal(true);
    touch(row(element, 0));
    await there(element, 0);
    touch(document.querySelector('main > button') as Element);
    expect(tooltip(element) === null).to.equal(true);
  });
});

/** With zoom, WebKit's driver cannot be given the position of an element: dispatch the event instead. */
async function pointAt(target: Element, zoom: number): Promise<void> {
  const { left, width } = target.getBoundingClientRect();
  const scaled = Math.abs(root.getBoundingClientRect().width * zoom - innerWidth) < 20;
  if (zoom === 1 || !scaled) await pointer.move(target);
  else
    target.dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true, clientX: left + width / 2 }),
    );
}

describe('the position of the tooltip', () => {
  for (const [width, zoom] of [
    [320, 1],
    [800, 0.8],
    [800, 1.25],
    [800, 1.5],
    [800, 2],
  ] as const)
    it(`is below or above the hovered mark and inside the figure, ${width} px wide, zoom ${zoom}`, async () => {
      await viewport(width, 640);
      root.style.cssText = `zoom: ${zoom}`;
      const element = await rows();
      for (const index of [0, 3, 7]) {
        const place = row(element, index).querySelector('.figures') as Element;
        place.scrollIntoView({ block: 'center' });
        await pointAt(place, zoom);
        await there(element, index);
        const box = (tooltip(element) as HTMLElement).getBoundingClientRect();
        const frame = inside(element, '.root').getBoundingClientRect();
        const from = row(element, index).getBoundingClientRect();
        expect([box.left >= frame.left - 1, box.right <= frame.right + 1]).to.deep.equal([true, true]);
        const gap = Math.min(Math.abs(box.top - from.bottom), Math.abs(from.top - box.bottom));
        expect(gap, `row ${index}`).to.be.within(3, 14);
        await press('Escape');
        await pointer.move({ x: 2, y: 2 });
        await gone(element);
      }
      expect(root.scrollWidth <= root.clientWidth).to.equal(true);
    });
});

describe('the tooltip of a dial', () => {
  it('is that of the indicator, and outside of the image', async () => {
    const element = await withInteraction(
      await drawn(place('<indicator-gauge indicator="gdp-growth"></indicator-gauge>')),
    );
    await pointer.move(inside(element, '.dial'));
    await eventually('the tooltip', () => tooltip(element) !== null);
    expect(linesOf(tooltip(element)).slice(0, 2)).to.deep.equal([
      '全区生产总值增速',
      '2023年完成 4%（预计）',
    ]);
    expect(tooltip(element)?.closest('[role=img]') === null).to.equal(true);
    expect(allInside(element, '[role=img] button, [role=img] [tabindex]')).to.have.lengthOf(0);
  });
});

describe('the facts beside a dial', () => {
  const page = async (indicator = 'gdp-growth') => {
    const main = place(
      `<main><button>前</button><indicator-gauge indicator="${indicator}"></indicator-gauge></main>`,
    );
    const gauge = await withInteraction(await drawn(main.children[1] as HTMLElement));
    (main.children[0] as HTMLElement).focus();
    return gauge;
  };
  const fact = (gauge: Element, index: number) => allInside(gauge, '.facts > div')[index] as HTMLElement;
  const shows = (gauge: Element) => eventually('the tooltip', () => tooltip(gauge) !== null);
  const opacity = (gauge: Element, mark: string) =>
    painted(gauge, mark)
      .filter((path) => path.getAttribute('fill') === `var(--dd-color-${mark})`)
      .map((path) => getComputedStyle(path).opacity);
  const opacities = (gauge: Element) => ['actual', 'plan', 'next'].map((mark) => opacity(gauge, mark).join());

  it('have, focused and hovered, the tooltip of the dial', async () => {
    const gauge = await page();
    await pointer.move(inside(gauge, '.dial'));
    await shows(gauge);
    const said = linesOf(tooltip(gauge));
    expect(said).to.have.lengthOf.above(4);
    await pointer.move({ x: 2, y: 2 });
    await gone(gauge);
    await press('Tab');
    await shows(gauge);
    for (const figure of ['7.5%', '7%']) {
      expect([focusedText(), linesOf(tooltip(gauge))]).to.deep.equal([figure, said]);
      expect(focused()?.getAttribute('aria-describedby')).to.equal(tooltip(gauge)?.id);
      await press('ArrowRight');
    }
    (document.querySelector('main > button') as HTMLElement).focus();
    await gone(gauge);
    for (const index of [0, 1]) {
      await pointer.move(fact(gauge, index).querySelector('dt') as Element);
      await eventually('the tooltip is at the fact', () => {
        const from = fact(gauge, index).getBoundingClientRect();
        const box = tooltip(gauge)?.getBoundingClientRect();
        return (
          box !== undefined && (Math.abs(box.top - from.bottom) < 14 || Math.abs(from.top - box.bottom) < 14)
        );
      });
      expect(linesOf(tooltip(gauge))).to.deep.equal(said);
    }
  });

  it('highlight the dial, each the mark of its own plan, until Escape', async () => {
    const gauge = await page();
    expect(opacities(gauge)).to.deep.equal(['1', '1', '1']);
    await press('Tab');
    await shows(gauge);
    expect(inside(gauge, '.dial').hasAttribute('data-active')).to.equal(true);
    expect(opacities(gauge)).to.deep.equal(['0.25', '1', '0.25']);
    await press('ArrowRight');
    expect(opacities(gauge)).to.deep.equal(['0.25', '0.25', '1']);
    await press('Escape');
    expect([tooltip(gauge) === null, focusedText()]).to.deep.equal([true, '7%']);
    expect(active(gauge)).to.deep.equal([]);
    expect(opacities(gauge)).to.deep.equal(['1', '1', '1']);
  });

  it('highlight the whole dial if it has no mark for a plan in words', async () => {
    const gauge = await page('pm25');
    await press('Tab');
    await press('End');
    await shows(gauge);
    expect(focusedText()).to.equal('完成市定目标');
    expect(inside(gauge, '.dial').hasAttribute('data-active')).to.equal(true);
    expect(opacities(gauge).slice(0, 2)).to.deep.equal(['1', '1']);
  });

  it('have a complete tooltip also without a dial', async () => {
    const gauge = await withInteraction(
      await shown(place('<indicator-gauge indicator="new-financial-institutions"></indicator-gauge>')),
    );
    inside(gauge, '.facts .figure-button').focus();
    await shows(gauge);
    expect(linesOf(tooltip(gauge))).to.deep.equal([
      textOf(part(gauge, 'title')),
      '2023年完成 新引进众合保险',
      '2024年计划 力争2家以上',
    ]);
  });

  it('open their source with Enter instead of the tooltip', async () => {
    const gauge = await page();
    await press('Tab');
    await shows(gauge);
    await press('Enter');
    await eventually('the source', () => sourceDialog(gauge) !== null);
    expect([tooltip(gauge) === null, active(gauge).length]).to.deep.equal([true, 0]);
    await press('Escape');
    expect([sourceDialog(gauge) === null, focusedText(), tooltip(gauge) === null]).to.deep.equal([
      true,
      '7.5%',
      true,
    ]);
    await press('Escape');
    expect([tooltip(gauge) === null, focusedText()]).to.deep.equal([true, '7.5%']);
  });

  it('open their source with a click instead of the tooltip', async () => {
    const gauge = await page();
    const button = fact(gauge, 1).querySelector('button') as HTMLElement;
    await pointer.move(button);
    await shows(gauge);
    await pointer.click(button);
    await eventually('the source', () => sourceDialog(gauge) !== null);
    expect(tooltip(gauge) === null).to.equal(true);
  });
});

describe('the footer of a tooltip', () => {
  for (const [lang, said] of [
    ['zh-CN', '点按数字可看出处'],
    ['en', 'Choose a number to see its source'],
  ] as const)
    it(`explains how to open a source: ${lang}`, async () => {
      const element = await rows(`group="economy" lang="${lang}"`);
      name(element, 0).focus();
      await eventually('the tooltip', () => tooltip(element) !== null);
      expect(textOf(tooltip(element)?.querySelector('p'))).to.equal(said);
    });
});

describe('the tooltips of <project-list>', () => {
  const projects = async () => withInteraction(await drawn(place('<project-list></project-list>')));
  const chip = (element: Element, mark: string) => inside(element, `button[data-mark="${mark}"]`);

  it('say how far the projects of a category are', async () => {
    const element = await projects();
    const category = inside(element, '[data-mark="category:transport"] .entry');
    category.focus();
    await eventually('the tooltip', () => tooltip(element) !== null);
    expect(linesOf(tooltip(element))).to.deep.equal(['交通', '开工、在建 3个', '建成、投用 3个', '计划 5个']);
    expect(active(element)).to.deep.equal(['category:transport']);
    expect(category.getAttribute('aria-describedby')).to.equal('tip');
  });

  it('dim the other phases in the bars, what is only planned and what stalled included', async () => {
    const element = place<ProjectList>('<project-list></project-list>');
    element.report = countyProjects();
    await withInteraction(await drawn(element));
    await eventually('every bar', () => allInside(element, '.category svg').length === 4);
    const opacity = (mark: string) =>
      allInside<SVGElement>(element, `.category path[${mark})"]`).map(
        (found) => getComputedStyle(found).opacity,
      );
    const marks = {
      building: 'fill="var(--dd-color-stage-building',
      done: 'fill="var(--dd-color-stage-done',
      stalled: 'fill="var(--dd-color-missed',
      planned: 'stroke="var(--dd-color-next',
    };
    for (const phase of Object.keys(marks)) {
      chip(element, `phase:${phase}`).focus();
      await eventually('the tooltip', () => tooltip(element) !== null);
      for (const [other, mark] of Object.entries(marks))
        expect(new Set(opacity(mark)), `${other} at ${phase}`).to.deep.equal(
          new Set([other === phase ? '1' : '0.25']),
        );
      chip(element, `phase:${phase}`).blur();
      await gone(element);
      for (const mark of Object.values(marks)) expect(new Set(opacity(mark))).to.deep.equal(new Set(['1']));
    }
  });

  for (const selector of ['button[data-mark="phase:done"]', '[data-mark="category:transport"] .entry'])
    it(`are not pinned by what filters instead: ${selector}`, async () => {
      const element = await projects();
      const filter = inside(element, selector);
      filter.focus();
      await eventually('the tooltip', () => tooltip(element) !== null);
      await press('Enter');
      await gone(element);
      expect(focused() === filter).to.equal(true);
    });
});
