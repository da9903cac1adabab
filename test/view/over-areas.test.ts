import { expect } from 'chai';
import type { Indicator, Report } from '../../src/report/schema.ts';
import { joinReports } from '../../src/report/series.ts';
import { joinedReports } from '../../src/view/joined-reports.ts';
import { type PlanVsActualRequest, planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { tableOf } from '../../src/view/tables.ts';
import { shown } from '../support/texts.ts';
import { figure, given, growth, revenue, yearly } from '../support/yearly-reports.ts';

const ofArea = (zh: string, year: number, ...indicators: Indicator[]): Report =>
  yearly(year, indicators, {
    id: `${zh.length}-${year}`,
    area: { name: { zh } },
    title: { zh: `${zh}${year}年报告` },
    issuer: { zh: `${zh}人民政府` },
  });

const grown = (year: number, plan: string, actual: string, more: Partial<Indicator> = {}) =>
  growth([figure('plan', year, plan), figure('actual', year, actual)], more);

const joinedOf = (...reports: Report[]) => {
  const series = joinReports(given(...reports));
  return joinedReports({ ...series, report: series.report as Report });
};

const viewOf = (reports: Report[], request: PlanVsActualRequest = {}, lang = 'zh-CN') => {
  const joined = joinedOf(...reports);
  const all = { ...request, compare: 'areas' };
  const view = joined.compared(shown(planVsActualView(joined.report, all, lang)), all, lang);
  return joined.credited(view, lang);
};

const saidOf = (reports: Report[], request: PlanVsActualRequest = {}, lang = 'zh-CN') =>
  viewOf(reports, request, lang).rows.map(({ compared = [] }) =>
    compared.map(({ label, badge, text }) => `${label} ${badge?.text ?? text}`.trim()),
  );

const own = [ofArea('甲区', 2022, grown(2022, '5', '5.5')), ofArea('甲区', 2023, grown(2023, '6', '6.1'))];
const second = ofArea('乙区', 2023, grown(2023, '8', '7.4'));
const third = ofArea('丙区县', 2023, grown(2023, '4', '4.2'));

/** 鼓楼区 of a city. */
const drumTower = (code: string, city: string, issuer: string, actual: string): Report => ({
  ...ofArea('鼓楼区', 2023, grown(2023, '6', actual)),
  id: `gulou-${code}`,
  area: { name: { zh: '鼓楼区' }, code },
  title: { zh: `${city}鼓楼区2023年报告` },
  issuer: { zh: issuer },
});

describe('the rows of several areas', () => {
  it('tell areas of one name apart by who publishes or else by their codes', () => {
    const heads = (...reports: Report[]) =>
      viewOf([...own, ...reports]).rows.map(({ compared = [] }) => compared.map(({ head }) => head));
    const of = (...issuers: [string, string]) =>
      heads(
        drumTower('320106', '南京市', issuers[0], '6.3'),
        drumTower('350102', '福州市', issuers[1], '5.5'),
        second,
      );
    expect(of('南京市鼓楼区人民政府', '福州市鼓楼区人民政府')).to.deep.equal([
      ['鼓楼区（南京市鼓楼区人民政府）', '鼓楼区（福州市鼓楼区人民政府）', '乙区'],
    ]);
    expect(of('鼓楼区人民政府', '鼓楼区人民政府')).to.deep.equal([
      ['鼓楼区（320106）', '鼓楼区（350102）', '乙区'],
    ]);
  });

  it('have the figures of the others, each with its own plan and verdict', () => {
    expect(saidOf([...own, second, third])).to.deep.equal([
      ['乙区 完成 7.4% · 计划 8% 未完成', '丙区县 完成 4.2% · 计划 4% 完成'],
    ]);
  });

  it('have the others in the order in which they are given, whatever they reached', () => {
    const areas = (...reports: Report[]) =>
      viewOf([...own, ...reports]).rows[0]?.compared?.map(({ head }) => head);
    expect(areas(second, third)).to.deep.equal(['乙区', '丙区县']);
    expect(areas(third, second)).to.deep.equal(['丙区县', '乙区']);
  });

  it('have a dash for an area that says nothing of the indicator or the year', () => {
    expect(saidOf([...own, second], { year: 2022 })).to.deep.equal([['乙区 —']]);
    const other = ofArea('乙区', 2023, revenue([figure('actual', 2023, '8')]));
    expect(saidOf([...own, other])).to.deep.equal([['乙区 —']]);
  });

  it('compare nothing that is another measure, and find another id by an alias', () => {
    const unlike = ofArea('乙区', 2023, grown(2023, '8', '7.4', { unit: { zh: '亿元' } }));
    expect(saidOf([...own, unlike])).to.deep.equal([['乙区 不可比']]);
    expect(viewOf([...own, unlike]).notes.map(({ text }) => text)).to.deep.equal([
      '“乙区2023年报告”中“地区生产总值增速”的单位不同，因此没有列入这些数据。',
    ]);
    const { columns, rows } = tableOf(viewOf([...own, unlike], {}, 'en'), 'en');
    const at = columns.findIndex(({ label }) => label === '乙区');
    expect(rows[0]?.cells[at]?.text).to.equal('Not comparable');
    const alias = { id: 'gdp', name: { zh: '生产总值增速' }, aliases: ['地区生产总值增速'] };
    expect(saidOf([...own, ofArea('乙区', 2023, grown(2023, '8', '8', alias))])).to.deep.equal([
      ['乙区 完成 8% · 计划 8% 完成'],
    ]);
  });

  it('say what the reports of another area do not agree on', () => {
    const before = ofArea('乙区', 2022, grown(2022, '8', '7.4', { measure: 'index' }));
    const { notes, rows } = viewOf([ofArea('甲区', 2021, grown(2021, '5', '5')), ...own, second, before]);
    expect(rows[0]?.compared?.[0]?.label).to.equal('乙区 完成 7.4% · 计划 8%');
    expect(notes.map(({ text }) => text)).to.deep.equal([
      '“2022.json”中“地区生产总值增速”的计量方式（总量、增速等）不同，因此没有列入这些数据。',
    ]);
  });

  it('have them in the table as well, a column for each area', () => {
    const { columns, rows } = tableOf(viewOf([...own, second]), 'zh-CN');
    const at = columns.findIndex(({ label }) => label === '乙区');
    expect(rows[0]?.cells[at]?.text).to.equal('完成 7.4% · 计划 8% · 未完成');
    expect(rows[0]?.cells).to.have.lengthOf(columns.length);
  });

  it('leave no report out, and credit all of them', () => {
    const { notes, source } = viewOf([...own, second]);
    expect(notes).to.deep.equal([]);
    expect(source).to.include('甲区人民政府').and.to.include('乙区人民政府').and.to.include('3份报告');
    const joined = joinedOf(...own, second);
    const alone = joined.credited(shown(planVsActualView(joined.report, {}, 'zh-CN')), 'zh-CN');
    expect(alone.notes.map(({ text }) => text).join()).to.include('另一个地区');
  });

  it('say how the converted figures of others are printed', () => {
    const planned = revenue([figure('plan', 2023, '98000')], { unit: { zh: '万元' }, unitMult: 4 });
    const reached = revenue([figure('actual', 2023, '9.9')]);
    const here = ofArea('甲区', 2023, revenue([figure('plan', 2023, '12'), figure('actual', 2023, '12')]));
    const view = viewOf([
      ofArea('甲区', 2021),
      ofArea('甲区', 2022),
      here,
      ofArea('乙区', 2022, planned),
      ofArea('乙区', 2023, reached),
    ]);
    expect(view.rows[0]?.compared?.map(({ cell }) => cell)).to.deep.equal([
      '完成 9.9亿元 · 计划 9.8亿元 · 完成',
    ]);
    expect(view.notes.map(({ text }) => text)).to.deep.equal([
      '原文：乙区 一般公共预算收入 2023年计划 “98000万元”',
    ]);
  });

  it('have result, plan and verdict in list and table, without a verdict where nothing was planned', () => {
    const met = { verdict: 'met', symbol: '✓', text: '完成' };
    const compared = (...reports: Report[]) => viewOf([...own, ...reports]).rows[0]?.compared;
    expect(compared(third)).to.deep.equal([
      {
        head: '丙区县',
        label: '丙区县 完成 4.2% · 计划 4%',
        badge: met,
        text: '',
        cell: '完成 4.2% · 计划 4% · 完成',
      },
    ]);
    const only = (one: ReturnType<typeof figure>) => compared(ofArea('乙区', 2023, growth([one])))?.[0];
    const unjudged = { head: '乙区', badge: null, text: '' };
    expect(only(figure('actual', 2023, '5', { status: 'E' }))).to.deep.equal({
      ...unjudged,
      label: '乙区 完成 5%（预计）',
      cell: '完成 5%（预计）',
    });
    expect(only(figure('plan', 2023, '5'))).to.deep.equal({
      ...unjudged,
      label: '乙区 计划 5%',
      cell: '计划 5%',
    });
    expect(only(figure('plan', 2024, '5'))).to.deep.equal({
      head: '乙区',
      label: '乙区',
      badge: null,
      text: '—',
      cell: '—',
    });
    expect(compared(ofArea('乙区', 2023, grown(2023, '8', '7', { direction: 'lower' })))).to.deep.equal([
      { head: '乙区', label: '乙区', badge: null, text: '不可比', cell: '不可比' },
    ]);
  });

  it('have no result yet of an area whose report is not on that year', () => {
    const planned = ofArea('乙区', 2022, growth([figure('plan', 2023, '8')]));
    const soFar = growth([figure('plan', 2023, '8'), figure('actual', 2023, '5', { period: '2023-H1' })]);
    expect(saidOf([...own, planned])).to.deep.equal([['乙区 计划 8%']]);
    expect(saidOf([...own, ofArea('乙区', 2022, soFar)])).to.deep.equal([
      ['乙区 完成 5%（上半年） · 计划 8% 不作判断'],
    ]);
  });

  it('have those of all areas in each block of rows', () => {
    const { rows, groups } = viewOf([...own, second, third]);
    const inBlocks = groups.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
    expect(inBlocks.map(({ compared }) => compared)).to.deep.equal(rows.map(({ compared }) => compared));
  });

  it('tell areas whose names have one translation apart by what differs and each of them has', () => {
    const heads = (...more: Partial<Report>[]) =>
      viewOf(
        [
          ...own,
          ...['渭城区', '卫城区'].map((zh, at) => ({
            ...ofArea(zh, 2023, grown(2023, '6', '6.3')),
            id: `weicheng-${at}`,
            area: { name: { zh, en: 'Weicheng' } },
            issuer: { zh: '政府', en: 'Government' },
            title: { zh: '报告', en: 'Report' },
            ...more[at],
          })),
        ],
        {},
        'en',
      ).rows[0]?.compared?.map(({ head }) => head);
    const title = { zh: '卫城报告', en: 'Report of 2023' };
    const area = { name: { zh: '卫城区', en: 'Weicheng' }, code: '610404' };
    expect(heads()).to.deep.equal(['Weicheng (weicheng-0)', 'Weicheng (weicheng-1)']);
    expect(heads({}, { title })).to.deep.equal(['Weicheng (Report)', 'Weicheng (Report of 2023)']);
    expect(heads({}, { title, area })).to.deep.equal(['Weicheng (Report)', 'Weicheng (Report of 2023)']);
    expect(heads({}, { title, issuer: { zh: '人民政府', en: 'People’s Government' } })).to.deep.equal([
      'Weicheng (Government)',
      'Weicheng (People’s Government)',
    ]);
  });

  it('credit the reports of all by their dates', () => {
    const issued = (report: Report, date: string): Report => ({ ...report, issued: date });
    const { source } = viewOf([
      ...own,
      issued(third, '2024-03-02'),
      issued(ofArea('丙区县', 2021, grown(2021, '4', '4')), '2021-12-30'),
      issued(second, '2024-02-01'),
    ]);
    expect(source).to.equal(
      '来源：丙区县人民政府、甲区人民政府、乙区人民政府，2021年12月30日至2024年3月2日的5份报告',
    );
  });
});
