import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import zhanhe from '../../data/zhanhe-2023.json';
import { en } from '../../src/messages/en.ts';
import { registerMessages } from '../../src/messages/registry.ts';
import { attributeProblems } from '../../src/prerender/attributes.ts';
import type { Report } from '../../src/report/schema.ts';
import { indicatorLines } from '../../src/view/indicator-lines.ts';
import { type PlanVsActualView, planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { type ProjectListView, projectListView } from '../../src/view/project-list.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

registerMessages('en', en);
const report = zhanhe as Report;
const LANGUAGES = ['zh-CN', 'en'] as const;

const childrenOf = (node: Node): Node[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
const elementsIn = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child),
  );
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const attributesOf = ({ attrs }: Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const withClass = (name: string) => (element: Element) => attributesOf(element)['class'] === name;

const page = elementsIn(parse(readFileSync('index.html', 'utf8')));
const topics = page.filter(withClass('topic'));
const numbersIn = (text: string) => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

function viewsOf(topic: Element, lang: 'zh-CN' | 'en') {
  return elementsIn(topic).flatMap((tag) => {
    const { indicators, category } = attributesOf(tag);
    if (tag.tagName === 'plan-vs-actual')
      return indicatorLines(planVsActualView(report, { indicators }, lang) as PlanVsActualView, lang).map(
        ({ name, figures, next }) => ({
          name,
          said: [...figures, ...(next ? [next] : [])].flatMap(({ label, text }) => [label, text]),
        }),
      );
    if (tag.tagName !== 'project-list') return [];
    const view = projectListView(report, { category, pageSize: 100 }, lang) as ProjectListView;
    return view.projects.map(({ name, milestones }) => ({ name, said: milestones.map(({ text }) => text) }));
  });
}

describe('the sample page', () => {
  it('uses ids and values that the report has', () => {
    expect(topics.length).toBeGreaterThan(5);
    const figures = page.filter(({ tagName }) =>
      ['indicator-gauge', 'plan-vs-actual', 'project-list'].includes(tagName),
    );
    for (const figure of figures)
      expect(attributeProblems(figure.tagName as 'project-list', attributesOf(figure), report)).toEqual([]);
  });

  it('says of figures that they have plans for the next year only where they do', () => {
    const lists = page.filter((element) => attributesOf(element)['id']?.endsWith('-figures'));
    expect(lists).toHaveLength(topics.length);
    for (const list of lists) {
      const { id, indicators } = attributesOf(list);
      const { rows } = planVsActualView(report, { indicators }, 'zh-CN') as PlanVsActualView;
      const hasPlans = rows.some(({ next }) => next !== null);
      expect([textOf(list).includes('计划'), /plans/.test(textOf(list))], id).toEqual([hasPlans, hasPlans]);
    }
  });

  for (const lang of LANGUAGES) {
    it(`says of each subject the same as text as its figures do (${lang})`, () => {
      for (const topic of topics) {
        const list = elementsIn(topic).find(
          (element) => element.tagName === 'ul' && attributesOf(element)['lang'] === lang,
        );
        const items = elementsIn(list as Element)
          .filter(({ tagName }) => tagName === 'li')
          .map(textOf);
        const views = viewsOf(topic, lang);
        expect(items.length).toBe(views.length);
        for (const [index, { name, said }] of views.entries()) {
          const item = items[index] ?? '';
          expect(item.startsWith(name), item).toBe(true);
          expect(numbersIn(item.slice(name.length)), item).toEqual(numbersIn(said.join(' ')));
        }
      }
    });

    it(`has in its opening no number that the elements do not show (${lang})`, () => {
      const [lead] = page.filter(
        (element) => withClass('lead')(element) && attributesOf(element)['lang'] === lang,
      );
      const plan = planVsActualView(report, {}, lang) as PlanVsActualView;
      const list = projectListView(report, {}, lang) as ProjectListView;
      const shown = new Set(
        numbersIn([plan.summary, ...plan.rows.map(({ sentence }) => sentence), list.summary].join(' ')),
      );
      const original = elementsIn(lead as Element)
        .filter(withClass('in-both'))
        .map(textOf);
      const said = numbersIn(original.reduce((text, own) => text.replace(own, ''), textOf(lead as Element)));
      expect(said.length).toBeGreaterThan(10);
      for (const number of said) expect([...shown], number).toContain(number);
    });
  }
});
