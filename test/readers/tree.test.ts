import { expect } from 'chai';
import type { Report } from '../../src/report/schema.ts';
import { accessibilityTree, accessibleTexts, golden } from '../support/accessibility-tree.ts';
import { place, shown } from '../support/elements.ts';
import { otherDistrict } from '../support/other-district.ts';

/** One indicator of each kind; `other` is in the report of the other district. */
const KINDS = {
  ordinary: { indicator: 'budget-revenue-growth' },
  estimated: { indicator: 'gdp-growth' },
  missing: { indicator: 'gdp-growth', year: '2024' },
  negative: { indicator: 'fixed-investment-growth', other: true },
  'over-100%': { indicator: 'urban-jobs' },
  'words-only': { indicator: 'new-financial-institutions' },
};

const attributesOf = (entries: Record<string, string>) =>
  Object.entries(entries)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

const figures: { name: string; tag: string; attributes: string; other: boolean }[] = [
  ...Object.entries(KINDS).flatMap(([kind, choice]) => {
    const { indicator, year, other = false } = { year: undefined, other: undefined, ...choice };
    const of = year ? { year } : {};
    return [
      {
        name: `indicator-gauge ${kind}`,
        tag: 'indicator-gauge',
        attributes: attributesOf({ indicator, ...of }),
        other,
      },
      {
        name: `plan-vs-actual ${kind}`,
        tag: 'plan-vs-actual',
        attributes: attributesOf({ indicators: indicator, ...of }),
        other,
      },
    ];
  }),
  ...[false, true].map((other) => ({
    name: `project-list${other ? ' of another district' : ''}`,
    tag: 'project-list',
    attributes: 'page-size="2" query="路"',
    other,
  })),
  {
    name: 'indicator-trend of several reports',
    tag: 'indicator-trend',
    attributes: 'indicator="gdp-growth" src="/data/hailar-2014.json /data/hailar-2015.json /data/none.json"',
    other: false,
  },
  {
    name: 'indicator-gauge in English',
    tag: 'indicator-gauge',
    attributes: 'indicator="gdp-growth" lang="en"',
    other: false,
  },
];

async function figure({ tag, attributes, other }: (typeof figures)[number]): Promise<Element> {
  // What is shown depends on the width, which scroll bars reduce in some engines.
  const box = place(`<div style="inline-size: 784px"><${tag} ${attributes}></${tag}></div>`);
  const element = box.firstElementChild as HTMLElement & { report?: Report };
  if (other) element.report = otherDistrict();
  return shown(element);
}

describe('the accessibility tree', () => {
  for (const one of figures)
    it(`equals the golden file: ${one.name}`, async () => {
      const element = await figure(one);
      const text = accessibleTexts(element).join('\n');
      const { tree, expected } = golden(one.name);
      const actual = await accessibilityTree(element, one.name, text);
      if (actual !== false) expect(actual).to.equal(tree);
      expect(text).to.equal(expected);
    });

  for (const one of figures)
    it(`names each image once, and has no invalid values: ${one.name}`, async () => {
      const { tree } = golden(one.name);
      for (const line of tree.split('\n').filter((text) => /^ *image/.test(text)))
        expect(line).to.match(/^ *image \S/);
      expect(tree).to.not.match(/NaN|undefined|\bnull\b|\[object/);
      expect((await figure(one)).shadowRoot?.querySelectorAll('[role=img] [role=img]')).to.have.lengthOf(0);
    });
});
