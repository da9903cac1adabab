import { expect } from 'chai';
import { indicatorGaugeMarks } from '../../src/chart/marks/indicator-gauge.ts';
import { planVsActualMarks } from '../../src/chart/marks/plan-vs-actual.ts';
import { projectListMarks } from '../../src/chart/marks/project-list.ts';
import { parseReport } from '../../src/report/parse.ts';
import type { Report } from '../../src/report/schema.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { tableOf } from '../../src/view/tables.ts';
import { numbersIn } from '../support/marks.ts';
import { otherDistrict } from '../support/other-district.ts';
import { languages } from '../support/reports.ts';
import { shown, textsIn, withTable } from '../support/texts.ts';

const size = { width: 200, height: 112 };

/** The report with each text replaced; ids, numbers and dates are unchanged, so it stays valid. */
function worded(text: string): Report {
  const reword = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((inner) => reword(inner));
    if (typeof value === 'object' && value !== null) {
      const number = 'value' in value && value.value !== null;
      const entries = Object.entries(value).filter(([inner]) => !(number && inner === 'quote'));
      return Object.fromEntries(
        entries.map(([inner, kept]) => [inner, number && inner === 'raw' ? kept : reword(kept, inner)]),
      );
    }
    return /^(?:zh|en|raw|quote|scale)$/.test(key) ? text : value;
  };
  return parseReport(reword(otherDistrict()));
}

/** The report with these numbers for each plan and actual. */
function numbered(plan: string, actual: string): Report {
  const report = otherDistrict();
  for (const { observations } of report.indicators)
    for (const one of observations) {
      const raw = one.role === 'plan' ? plan : actual;
      Object.assign(one, { raw, value: Number(raw) });
      delete one.quote;
      delete one.verdict;
    }
  return parseReport(report);
}

function everyView(report: Report): object[] {
  return languages.flatMap((lang) =>
    [
      ...report.indicators.map(({ id }) => shown(gaugeView(report, { indicator: id }, lang))),
      shown(planVsActualView(report, { indicators: report.indicators.map(({ id }) => id) }, lang)),
      shown(planVsActualView(report, {}, lang)),
      shown(projectListView(report, { pageSize: 100, sort: 'name' }, lang)),
      gaugeView(report, { indicator: '<img src=x onerror=alert(1)>' }, lang),
      planVsActualView(report, { group: '<img src=x onerror=alert(1)>' }, lang),
    ].map((view) => withTable(view, lang)),
  );
}

describe('a hostile report', () => {
  for (const [what, text] of [
    ['names of ten thousand characters', '字'.repeat(10_000)],
    ['a script', '<script>alert(1)</script>'],
    ['an attribute', '" onload="alert(1)'],
    ['text from right to left', 'تقرير \u202eabc\u202c عن المنطقة'],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈🇨🇳'],
    ['half a character', '\ud800'],
    ['a template', '{{x}} {0} %s %d'],
    ['what a replacement would read as a group', '$& $1 $$ $`'],
    ['a name that objects have', '__proto__'],
    ['a line break', 'a\nb\r\nc'],
    ['a character of no width', '\u200b'],
  ] as const) {
    it(`is shown unchanged, with ${what}`, () => {
      const views = everyView(worded(text));
      for (const view of views)
        for (const [place, said] of textsIn(view))
          if (/NaN|undefined|\[object/.test(said)) expect.fail(`${place}: ${said.slice(0, 200)}`);
      const [gauge] = views as [{ title: string; summary: string }];
      expect(gauge.title === text).to.equal(true);
      expect(gauge.summary.includes(text)).to.equal(true);
    });
  }

  it('is found by its hostile names', () => {
    for (const text of ['<script>', '$&', '(.*', '👩‍👩‍👧‍👦', '\\'])
      expect(
        tableOf(shown(projectListView(worded(text), { query: text }, 'en')), 'en').rows,
      ).to.have.lengthOf(14);
  });

  const huge = `1${'0'.repeat(308)}`;
  for (const [plan, actual] of [
    [huge, huge],
    [huge, `-${huge}`],
    [`-${huge}`, huge],
    ['1', huge],
    [huge, '1'],
    ['0', '0'],
    ['0', huge],
    [`0.${'0'.repeat(300)}1`, huge],
    [`0.${'0'.repeat(322)}5`, `0.${'0'.repeat(322)}5`],
    ['9007199254740993', '9007199254740992'],
  ] as const) {
    const name = (raw: string) => (raw.length > 20 ? Number(raw).toExponential() : raw);
    it(`is drawn and described with ${name(actual)} against ${name(plan)}`, () => {
      const report = numbered(plan, actual);
      for (const view of everyView(report))
        for (const [place, said] of textsIn(view))
          if (/NaN|undefined|\[object|Infinity|∞/.test(said)) expect.fail(`${place}: ${said.slice(0, 200)}`);

      const { groups } = shown(planVsActualView(report, {}, 'en'));
      const rows = groups.flatMap(({ units }) => units).flatMap(({ rows }) => rows);
      const dials = report.indicators.flatMap(
        ({ id }) => shown(gaugeView(report, { indicator: id }, 'en')).dial ?? [],
      );
      const marks = [
        ...rows.flatMap(({ drawing }) => (drawing ? planVsActualMarks(drawing, size) : [])),
        ...dials.map(({ drawing }) => indicatorGaugeMarks(drawing, size)),
      ];
      for (const number of marks.flatMap(numbersIn)) expect(Number.isFinite(number)).to.equal(true);
    });
  }

  it('is drawn with nothing in it', () => {
    const bar = { kind: 'project-list', category: 'health', longest: 1, phases: [] } as const;
    expect(projectListMarks(bar, size)).to.deep.equal([]);
  });
});
