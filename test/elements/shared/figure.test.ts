import { expect } from 'chai';
import indicatorGauge from '../../../src/elements/indicator-gauge/indicator-gauge.ts?raw';
import indicatorTrend from '../../../src/elements/indicator-trend/indicator-trend.ts?raw';
import planVsActual from '../../../src/elements/plan-vs-actual/plan-vs-actual.ts?raw';
import projectList from '../../../src/elements/project-list/project-list.ts?raw';
import reportElement from '../../../src/elements/report-element.ts?raw';
import type { Lang } from '../../../src/messages/language.ts';
import { gaugeView } from '../../../src/view/indicator-gauge.ts';
import { seriesOfOne, trendView } from '../../../src/view/indicator-trend.ts';
import { planVsActualView } from '../../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../../src/view/project-list.ts';
import { tableOf } from '../../../src/view/tables.ts';
import { isEmptyState, type WidgetView } from '../../../src/view/widget.ts';
import {
  allInside,
  drawn,
  inside,
  isShown,
  part,
  place,
  refused,
  route,
  settled,
  shown,
  TAGS,
  type Tag,
  textOf,
  type Widget,
  widget,
  withTools,
} from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { withInteraction } from '../../support/interaction.ts';
import { zhanhe } from '../../support/reports.ts';

const SOURCE: Record<Tag, string> = {
  'indicator-gauge': indicatorGauge,
  'plan-vs-actual': planVsActual,
  'project-list': projectList,
  'indicator-trend': indicatorTrend,
};

/** The names documented in the JSDoc of an element and its base class. */
const documented = (tag: Tag, what: 'csspart' | 'slot'): string[] =>
  [reportElement, SOURCE[tag]].flatMap((code) =>
    [...code.matchAll(new RegExp(`^ \\* @${what} (?:- |([a-z]+))`, 'gm'))].map(([, name]) => name ?? ''),
  );

function viewOf(tag: Tag, lang: Lang): WidgetView {
  const make = {
    'indicator-gauge': () => gaugeView(zhanhe, {}, lang),
    'plan-vs-actual': () => planVsActualView(zhanhe, {}, lang),
    'project-list': () => projectListView(zhanhe, {}, lang),
    'indicator-trend': () => trendView(seriesOfOne(zhanhe), {}, lang),
  };
  const view = make[tag]();
  if (isEmptyState(view)) throw new Error(view.message.title);
  return view;
}

/** Parts of the interaction layer. */
const INTERACTION_PARTS = ['tooltip', 'source'];

const [CHART, TABLE] = [0, 1] as const;
const switches = (element: Element) => [
  ...part(element, 'toolbar').querySelectorAll<HTMLButtonElement>('[aria-pressed]'),
];
const pressed = (element: Element) => switches(element).map((button) => button.getAttribute('aria-pressed'));

const named = (element: Element, attribute: string) => {
  const ids = inside(element, 'figure').getAttribute(attribute) ?? '';
  return ids.split(' ').map((id) => textOf(element.shadowRoot?.getElementById(id)));
};

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

for (const tag of TAGS) {
  describe(`the figure of <${tag}>`, () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      it(`has title, description and source line, in ${lang}`, async () => {
        const element = await widget(`<${tag} lang="${lang}"></${tag}>`);
        const view = viewOf(tag, lang);
        expect(named(element, 'aria-labelledby')).to.deep.equal([view.title]);
        expect(named(element, 'aria-describedby')).to.deep.equal([view.summary]);
        expect(textOf(part(element, 'note'))).to.equal(
          [view.drawingNote, ...view.notes.map(({ text }) => text), view.source].filter(Boolean).join(' '),
        );
      });

      it(`has a table with every cell of the view, in ${lang}`, async () => {
        const element = await widget(`<${tag} lang="${lang}" display="table"></${tag}>`);
        const table = tableOf(viewOf(tag, lang), lang);
        // The unit below a name is a cell of its own.
        const cells = (row: HTMLTableRowElement) =>
          [...row.cells].map((cell) => {
            const copy = cell.cloneNode(true) as Element;
            copy.querySelector('.below')?.remove();
            return textOf(copy);
          });
        const drawnTable = inside<HTMLTableElement>(element, '[part=table] table');
        const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
        expect(textOf(drawnTable.caption)).to.equal(table.caption);
        expect([...drawnTable.rows].map(cells)).to.deep.equal([
          table.columns.map(({ label }) => label),
          ...table.rows.map((row) => row.cells.map(({ text }) => oneLine(text))),
        ]);
        expect(isShown(drawnTable)).to.equal(true);
      });
    }

    for (const name of documented(tag, 'csspart')) {
      it(`has the part ${name}, for a page to style`, async () => {
        const attributes =
          name === 'message' ? `src="${route('not-found')}"` : name === 'table' ? 'display="table"' : '';
        const markup = `<${tag} ${attributes}></${tag}>`;
        const element = place(`${markup}<style>${tag}::part(${name}) { letter-spacing: 7px }</style>`);
        await (name === 'message' ? refused : shown)(element);
        if (INTERACTION_PARTS.includes(name)) await withInteraction(element);
        if (name === 'toolbar') await withTools(element);
        expect(getComputedStyle(part(element, name)).letterSpacing).to.equal('7px');
      });
    }

    it('has every documented slot', async () => {
      const element = await widget(`<${tag}></${tag}>`);
      const slots = allInside<HTMLSlotElement>(element, 'slot').map(({ name }) => name);
      expect(slots.sort()).to.deep.equal(documented(tag, 'slot').sort());
    });

    it('lets a page replace title and note', async () => {
      const element = await widget(
        `<${tag}><b slot="title">自拟标题</b><i slot="note">自拟说明</i></${tag}>`,
      );
      const assigned = (slot: string) =>
        inside<HTMLSlotElement>(element, `slot[name=${slot}]`).assignedElements().map(textOf);
      expect([assigned('title'), assigned('note')]).to.deep.equal([['自拟标题'], ['自拟说明']]);
      for (const child of element.children) expect(isShown(child)).to.equal(true);
    });

    for (const [level, role, expected] of [
      ['', null, null],
      ['heading-level="3"', 'heading', '3'],
      ['heading-level="0"', null, null],
      ['heading-level="7"', null, null],
      ['heading-level="two"', null, null],
    ] as const) {
      it(`has a title that is ${role ? `a heading of level ${expected}` : 'no heading'} with ${level || 'no level'}`, async () => {
        const title = part(await widget(`<${tag} ${level}></${tag}>`), 'title');
        expect([title.getAttribute('role'), title.getAttribute('aria-level')]).to.deep.equal([
          role,
          expected,
        ]);
      });
    }

    it('switches to the table and back', async () => {
      const element = await withTools(await drawn(place(`<${tag}></${tag}>`)));
      const table = () => allInside(element, '[part=table]')[0];
      const visible = () => [isShown(part(element, 'chart')), (table()?.clientHeight ?? 0) > 10];
      expect(pressed(element)).to.deep.equal(['true', 'false']);
      expect(visible()).to.deep.equal([true, false]);
      switches(element)[TABLE]?.click();
      await settled(element);
      expect(pressed(element)).to.deep.equal(['false', 'true']);
      expect(visible()).to.deep.equal([false, true]);
      expect(table()?.tabIndex).to.equal(0);
      switches(element)[CHART]?.click();
      await settled(element);
      expect(pressed(element)).to.deep.equal(['true', 'false']);
      expect(visible()).to.deep.equal([true, false]);
      // The card has all that the table has.
      expect(table()?.tabIndex).to.equal(tag === 'indicator-gauge' ? undefined : -1);
      await drawn(element);
    });

    it('keeps the focus on the switch', async () => {
      const element = await withTools(await widget(`<${tag}></${tag}>`));
      switches(element)[TABLE]?.focus();
      switches(element)[TABLE]?.click();
      await settled(element);
      expect(element.shadowRoot?.activeElement === switches(element)[TABLE]).to.equal(true);
    });

    it('opens as a table, and draws after a switch', async () => {
      const element = await withTools(await widget<Widget>(`<${tag} display="table"></${tag}>`));
      expect(pressed(element)).to.deep.equal(['false', 'true']);
      element.display = 'chart';
      await drawn(element);
    });

    it('is a chart if display is invalid', async () => {
      const element = await withTools(await widget(`<${tag} display="pie"></${tag}>`));
      expect(pressed(element)).to.deep.equal(['true', 'false']);
    });

    it('has nothing focusable within an image, and a name for each', async () => {
      const element = await drawn(place(`<${tag}></${tag}>`));
      const pictures = allInside(element, '[role=img]');
      expect(pictures.length).to.be.above(0);
      for (const picture of pictures) {
        expect(picture.querySelectorAll(FOCUSABLE)).to.have.lengthOf(0);
        expect(picture.getAttribute('aria-label')).to.not.be.oneOf([null, '']);
      }
    });

    it('keeps the names of its images through updates, sizes and languages', async () => {
      const box = place(`<div><${tag} lang="zh-CN"></${tag}></div>`);
      const element = await drawn(box.firstElementChild as Widget);
      const names = () =>
        allInside(element, '[role=img]').map((picture) => picture.getAttribute('aria-label'));
      const chinese = names();
      element.headingLevel = 4;
      await settled(element);
      expect(names()).to.deep.equal(chinese);
      box.style.inlineSize = '300px';
      await drawn(element);
      expect(names()).to.deep.equal(chinese);
      element.lang = 'en';
      await eventually('it is in English', () => names().every((name) => !name?.includes('年')));
      element.lang = 'zh-CN';
      await eventually('it is in Chinese', () => names().join() === chinese.join());
    });
  });
}

describe('the toolbar of a figure', () => {
  for (const width of [386, 400, 425, 480])
    it(`is beside the title of lists at ${width} px`, async () => {
      for (const tag of ['plan-vs-actual', 'project-list', 'indicator-trend']) {
        const box = place(`<div style="inline-size: ${width}px"><${tag}></${tag}></div>`);
        const element = await shown(box.firstElementChild as Element);
        const title = inside(element, '.title').getBoundingClientRect();
        const tools = part(element, 'toolbar').getBoundingClientRect();
        expect(tools.top, tag).to.be.below(title.bottom);
        expect(tools.left, tag).to.be.at.least(title.right);
      }
    });
});
