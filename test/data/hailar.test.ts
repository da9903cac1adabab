import { expect } from 'chai';
import { hailarReport, YEARS } from '../../build/hailar/reports.ts';
import { parseReport } from '../../src/report/parse.ts';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { csvOf } from '../../src/view/csv.ts';
import { trendView } from '../../src/view/indicator-trend.ts';
import { joinedReports } from '../../src/view/joined-reports.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { tableOf } from '../../src/view/tables.ts';
import { shown, textsIn } from '../support/texts.ts';

const tables = import.meta.glob<string>('../../build/hailar/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = import.meta.glob<unknown>('../../data/hailar-*.json', { import: 'default', eager: true });

const reports = YEARS.map((year) => parseReport(files[`../../data/hailar-${year}.json`]));
const series = joinReports(reports.map((report) => ({ name: report.id, report })));

const indicatorsOf = ({ report }: { report: Report | null }): Indicator[] => report?.indicators ?? [];

describe('the reports of Hailar District', () => {
  it('are what the importer makes of the tables of their figures', () => {
    let previous: Report | undefined;
    for (const [index, year] of YEARS.entries()) {
      previous = hailarReport(year, tables[`../../build/hailar/${year}.csv`] ?? '', previous);
      expect(previous, String(year)).to.deep.equal(reports[index]);
    }
    expect(Object.keys(files)).to.have.lengthOf(8);
    expect(Object.keys(tables)).to.have.lengthOf(8);
  });

  it('have each cell of the tables as a figure', () => {
    for (const [index, year] of YEARS.entries()) {
      const rows = (tables[`../../build/hailar/${year}.csv`] ?? '')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
      for (const [name = '', unit, ...cells] of rows) {
        const found = reports[index]?.indicators.find((one) => one.name.zh === name);
        expect(found?.unit.zh, `${year} ${name}`).to.equal(unit);
        const figures = found?.observations.map(({ year: of, role, raw }) => [of, role, raw]);
        const printed = cells.flatMap((raw, column) =>
          raw ? [[year + column, column === 0 ? 'actual' : 'plan', raw]] : [],
        );
        expect(figures, `${year} ${name}`).to.deep.equal(printed);
      }
      expect(reports[index]?.indicators).to.have.lengthOf(rows.length);
    }
  });

  it('have figures and headings only: no sentence of a report', () => {
    for (const report of reports)
      for (const { observations } of report.indicators)
        for (const { quote, verdict, completion, section, raw } of observations) {
          expect([quote, verdict, completion]).to.deep.equal([undefined, undefined, undefined]);
          expect(report.sections?.map(({ id }) => id)).to.include(section);
          expect(raw.length).to.be.below(15);
        }
  });

  it('have each name and text in English, too', () => {
    for (const report of reports)
      for (const [place] of [...textsIn(report)].filter(([at]) => at.endsWith('.zh'))) {
        const path = place.split('.').slice(1, -1);
        const text = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], report);
        expect(Object.keys(text as object), `${report.id}${place}`).to.include('en');
      }
  });

  it('are one series without a problem', () => {
    expect(series.problems).to.deep.equal([]);
    expect(series.leftOut).to.deep.equal([]);
    expect(series.reports.map(({ year }) => year)).to.deep.equal([...YEARS]);
    const revenue = indicatorsOf(series).find(({ id }) => id === 'budget-revenue');
    expect(revenue?.aliases).to.have.members(['公共财政预算收入', '一般公共财政预算收入']);
    expect(revenue?.observations.find((one) => one.break)).to.include({ year: 2017, value: 10.4 });
  });

  // Levels and their growth are printed separately: a slip in one of them would not agree with the other.
  for (const level of indicatorsOf(series)) {
    const growth = indicatorsOf(series).find(({ id }) => id === `${level.id}-growth`);
    if (!growth) continue;
    const of = (indicator: Indicator, year: number, role: Observation['role']) =>
      indicator.observations.find((one) => one.year === year && one.role === role);

    it(`have levels of ${level.id} that agree with its growth`, () => {
      let compared = 0;
      for (const { year, role, value, break: broken, note } of level.observations) {
        const before = of(level, year - 1, 'actual')?.value;
        const stated = of(growth, year, role)?.value;
        // The growth of production is at comparable prices.
        const isReal = level.id === 'gdp' && role === 'actual';
        if (value === null || before == null || stated == null || broken || isReal) continue;
        const computed = (value / before - 1) * 100;
        if (note) expect(Math.abs(computed - stated), `${year} ${role}`).to.be.above(1);
        else expect(computed, `${year} ${role}`).to.be.closeTo(stated, 0.7);
        compared += 1;
      }
      expect(compared).to.be.above(2);
    });
  }
});

describe('the growth of the economy in four reports of Hailar District', () => {
  const four = joinReports(reports.slice(2, 6).map((report) => ({ name: report.id, report })));
  const joined = joinedReports({ ...four, report: four.report as Report });

  it('is judged year by year, with the reports that say so, in words, table and file', () => {
    const view = shown(trendView(joined, { indicator: 'gdp-growth' }, 'zh-CN'));
    const csv = csvOf(view, tableOf(view, 'zh-CN'), 'zh-CN');
    expect([view.summary, view.source, ...csv.trim().split('\r\n').slice(1, 6)]).to.deep.equal([
      '地区生产总值增速，2013—2016年：4年中完成1年，未完成2年，无可比数据1年。最近一年2016年实际7.2%，计划7.5%，低于计划0.3个百分点，未完成；2017年计划7.5%。',
      '来源：海拉尔区人民政府，2014年2月19日至2017年2月11日的4份报告',
      '2013年,10.1,,无可比数据,,,,海拉尔区2014年政府工作报告',
      '2014年,9.1,11,未完成,-1.9,个百分点,,海拉尔区2014年政府工作报告、海拉尔区2015年政府工作报告',
      '2015年,8.9,8,完成,0.9,个百分点,,海拉尔区2015年政府工作报告、海拉尔区2016年政府工作报告',
      '2016年,7.2,7.5,未完成,-0.3,个百分点,,海拉尔区2016年政府工作报告、海拉尔区2017年政府工作报告',
      '2017年,,7.5,,,,,海拉尔区2017年政府工作报告',
    ]);
  });

  it('is judged in rows over years, with the reports of each year in the notes', () => {
    const request = { indicators: 'gdp-growth', compare: 'years' };
    const rows = shown(planVsActualView(joined.report, request, 'zh-CN'));
    const view = joined.credited(joined.compared(rows, request, 'zh-CN'), 'zh-CN');
    const said = view.rows[0]?.compared?.map(({ label, badge, text }) => `${label} ${badge?.text ?? text}`);
    expect([said, ...view.notes.map(({ text }) => text)]).to.deep.equal([
      ['2014年 未完成', '2015年 完成', '2016年 未完成'],
      '2014年 结论：海拉尔区2014年政府工作报告；海拉尔区2015年政府工作报告',
      '2015年 结论：海拉尔区2015年政府工作报告；海拉尔区2016年政府工作报告',
      '2016年 结论：海拉尔区2016年政府工作报告；海拉尔区2017年政府工作报告',
    ]);
  });
});
