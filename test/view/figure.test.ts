import { expect } from 'chai';
import { quoted } from '../../src/messages/localized-text.ts';
import { yearsOf } from '../../src/report/years.ts';
import { reportCredits } from '../../src/view/credits.ts';
import { figureBase } from '../../src/view/figure.ts';
import { isEmptyState } from '../../src/view/widget.ts';
import { resolveYear } from '../../src/view/year.ts';
import { mouxian, zhanhe } from '../support/reports.ts';

describe('resolveYear', () => {
  for (const [what, asked] of [
    ['none is requested', undefined],
    ['the attribute was removed', null],
    ['the requested one is not a number', Number.NaN],
  ] as const) {
    it(`takes the report's own year where ${what}`, () => {
      expect(resolveYear(zhanhe, asked, 'zh-CN')).to.equal(2023);
      expect(resolveYear(mouxian, asked, 'en')).to.equal(2024);
    });
  }

  it('takes any year that the report observes or plans for', () => {
    expect(resolveYear(zhanhe, 2024, 'zh-CN')).to.equal(2024);
  });

  it('accepts a year as text', () => {
    expect(resolveYear(zhanhe, '2024' as unknown as number, 'zh-CN')).to.equal(2024);
  });

  for (const year of [2022, 0, -1, 2023.5, Number.POSITIVE_INFINITY]) {
    it(`rejects ${year} and lists the valid years`, () => {
      expect(resolveYear(zhanhe, year, 'zh-CN')).to.deep.equal({
        kind: 'empty-state',
        state: 'unknown',
        message: { title: `报告没有“${year}”年的数据。`, advice: '可用的年份：2023、2024' },
      });
      expect(resolveYear(zhanhe, year, 'en')).to.deep.equal({
        kind: 'empty-state',
        state: 'unknown',
        message: {
          title: `The report has nothing for the year “${year}”.`,
          advice: 'Known years: 2023, 2024',
        },
      });
    });
  }
});

describe('resolveYear of a report without figures', () => {
  it('says that there is nothing to show, rather than that a year is unknown', () => {
    const none = { ...zhanhe, indicators: [] };
    expect(resolveYear(none, undefined, 'zh-CN')).to.equal(2023);
    expect(resolveYear(none, 2023, 'zh-CN')).to.deep.equal({
      kind: 'empty-state',
      state: 'empty',
      message: { title: '报告中没有可显示的指标。', advice: '请检查指标、分组或年份的设置。' },
    });
  });
});

describe('yearsOf', () => {
  it('lists each year once, ascending', () => {
    expect(yearsOf(zhanhe)).to.deep.equal([2023, 2024]);
    expect(yearsOf({ ...mouxian, indicators: [...mouxian.indicators].reverse() })).to.deep.equal([
      2024, 2025,
    ]);
    expect(yearsOf({ ...mouxian, indicators: [] })).to.deep.equal([]);
  });
});

describe('reportCredits', () => {
  it('gives the footnotes but for those on brackets, the issuer and the date', () => {
    const notes = [...zhanhe.notes, { zh: '增速按可比价格计算。' }];
    expect(reportCredits({ ...zhanhe, notes }, 'zh-CN')).to.deep.equal({
      notes: [{ text: '增速按可比价格计算。', lang: 'zh-CN' }],
      source: '来源：湛河区发展和改革委员会，2024年1月16日',
      origin: { area: '湛河区', issuer: '湛河区发展和改革委员会', issued: '2024-01-16', year: 2023 },
    });
    expect(reportCredits(zhanhe, 'en')).to.deep.equal({
      notes: [],
      source: 'Source: Zhanhe District Development and Reform Commission, 16 January 2024',
      origin: {
        area: 'Zhanhe District',
        issuer: 'Zhanhe District Development and Reform Commission',
        issued: '2024-01-16',
        year: 2023,
      },
    });
  });

  it('has no footnote where the report has none', () => {
    expect(reportCredits(mouxian, 'en').notes).to.deep.equal([]);
  });
});

describe('figureBase', () => {
  it('has the labels of the controls, and the credits', () => {
    expect(figureBase(mouxian, 'zh-CN')).to.deep.equal({
      labels: {
        display: { label: '显示方式', chart: '图表', table: '表格', more: '更多' },
        download: '下载',
        share: '分享',
        source: '出处',
      },
      drawingNote: '',
      heard: '',
      quoteNotes: [],
      ...reportCredits(mouxian, 'zh-CN'),
    });
    expect(figureBase(mouxian, 'en').labels).to.deep.equal({
      display: { label: 'Display', chart: 'Chart', table: 'Table', more: 'More' },
      download: 'Download',
      share: 'Share',
      source: 'Original text',
    });
  });
});

describe('a quote', () => {
  it('has the language of the report', () => {
    expect(quoted('增长4%。')).to.deep.equal({ text: '增长4%。', lang: 'zh-CN' });
  });

  for (const none of [null, undefined]) {
    it(`is empty for ${none}`, () => {
      expect(quoted(none).text).to.equal('');
    });
  }
});

describe('isEmptyState', () => {
  it('distinguishes an empty state from a view', () => {
    expect(isEmptyState({ kind: 'empty-state' })).to.equal(true);
    expect(isEmptyState({ kind: 'indicator-gauge' })).to.equal(false);
  });
});
