import { expect } from 'chai';
import type { Indicator, Milestone, Observation, Project, Report } from '../../src/report/schema.ts';
import {
  type Excerpt,
  milestoneExcerpt,
  observationExcerpt,
  sentenceExcerpt,
} from '../../src/view/excerpt.ts';
import { indicator, mouxian, observation } from '../support/reports.ts';

const report: Report = {
  ...mouxian,
  source: {},
  notes: [{ zh: '[]为预计数。', en: 'Brackets: estimates.' }],
};

/** An excerpt as text, with figures marked like `<this>`. */
function read(excerpt: Excerpt): string {
  const figure = ({ text, marked }: { text: string; marked: boolean }) => (marked ? `<${text}>` : text);
  if (excerpt.kind === 'sentence') return excerpt.parts.map(figure).join('');
  return [excerpt.name, ...excerpt.columns.map((each) => `${each.label} ${figure(each)}`)].join(' · ');
}

const excerptOf = (
  one: Indicator,
  quote: string,
  asked: readonly Observation[],
  lang = 'zh-CN',
  of: Report = report,
) => observationExcerpt(of, one, quote, asked, lang);

describe('a row of the annex', () => {
  const quote = '3. 果园面积 亩 200 [182] 210';
  const plan = observation('plan', '200', { quote });
  const actual = observation('actual', '[182]', { value: 182, status: 'E', quote });
  const next = observation('plan', '210', { year: 2024, quote });
  const orchards = indicator({ annex: 3 }, plan, actual, next);

  for (const [what, asked, printed] of [
    ['one figure', [actual], '2023年计划 200 · 2023年完成 <[182]> · 2024年计划 210'],
    ['some figures', [plan, next], '2023年计划 <200> · 2023年完成 [182] · 2024年计划 <210>'],
    ['all figures', [plan, actual, next], '2023年计划 200 · 2023年完成 [182] · 2024年计划 210'],
  ] as [string, Observation[], string][])
    it(`marks ${what} where that tells them from others`, () => {
      expect(read(excerptOf(orchards, quote, asked))).to.equal(`3. 果园面积（亩） · ${printed}`);
    });

  it('marks the only figure', () => {
    const only = '3. 果园面积 200';
    const one = observation('plan', '200', { quote: only });
    expect(read(excerptOf(indicator({ annex: 3 }, one), only, [one]))).to.equal(
      '3. 果园面积 · 2023年计划 <200>',
    );
  });

  it('has the note on its brackets, and is said to be the original in another language', () => {
    expect(excerptOf(orchards, quote, [plan])).to.deep.include({
      lang: 'zh-CN',
      label: '',
      notes: [{ text: '[]为预计数。', lang: 'zh-CN' }],
      translations: [],
      link: null,
    });
    expect(excerptOf(orchards, quote, [plan], 'en')).to.deep.include({
      lang: 'zh-CN',
      label: 'Original',
      notes: [{ text: 'Brackets: estimates.', lang: 'en' }],
    });
  });

  for (const [row, address] of [
    ['3. 果园面积 亩 5', '#:~:text=3.-,果园面积'],
    ['（3） 果园面积 亩 5', '#:~:text=（3）-,果园面积'],
    ['③ 果园面积 亩 5', '#:~:text=③-,果园面积'],
    ['3.果园面积 亩 5', '#:~:text=3.果园面积'],
    ['3 果园 面积 亩 5', '#:~:text=3-,果园 面积'],
  ] as const)
    it(`is found by its name, after its number: ${row}`, () => {
      const one = observation('plan', '5', { quote: row });
      const linked = { ...report, source: { url: '/2023.html' } };
      const { link } = excerptOf(indicator({ annex: 3 }, one), row, [one], 'zh-CN', linked);
      expect(decodeURIComponent(link?.url ?? '')).to.equal(`/2023.html${address}`);
      expect(link?.text).to.equal('查看报告原文（新窗口打开）');
    });
});

describe('a sentence', () => {
  const quote = '果园**200**亩，完成年度任务，茶园200亩。';
  const actual = observation('actual', '200', { quote });

  it('is without markup, with the figure beside the name marked', () => {
    expect(read(excerptOf(indicator({}, actual), quote, [actual]))).to.equal(
      '果园<200>亩，完成年度任务，茶园200亩。',
    );
  });

  for (const [what, more] of [
    ['name', { name: { zh: '茶园' } }],
    ['short name', { name: { zh: '面积' }, shortName: { zh: '茶园' } }],
    ['other name', { name: { zh: '面积' }, aliases: ['其他', '茶园'] }],
  ] as [string, Partial<Indicator>][])
    it(`has it marked beside its ${what}`, () => {
      const parts = read(excerptOf(indicator(more, actual), quote, [actual]));
      expect(parts).to.equal('果园200亩，完成年度任务，茶园<200>亩。');
    });

  it('has it marked in its year and role', () => {
    const years = '果园面积2022年200亩，果园面积2023年200亩。';
    const ofYear = observation('actual', '200', { quote: years });
    expect(read(excerptOf(indicator({}, ofYear), years, [ofYear]))).to.equal(
      '果园面积2022年200亩，果园面积2023年<200>亩。',
    );
    const roles = '果园面积计划200亩，果园面积完成200亩。';
    const planned = observation('plan', '200', { quote: roles });
    expect(read(excerptOf(indicator({}, planned), roles, [planned]))).to.equal(
      '果园面积计划<200>亩，果园面积完成200亩。',
    );
  });

  it('has translations of words, each beside the original', () => {
    const rawText = { zh: '完成市定目标', en: 'meet the target' };
    const words = observation('plan', '完成市定目标', { value: null, rawText });
    const { translations, ...excerpt } = excerptOf(indicator({}, words), '完成市定目标。', [words], 'en');
    expect(translations).to.deep.equal([{ text: 'meet the target', lang: 'en' }]);
    expect(excerpt).to.deep.include({ kind: 'sentence', lang: 'zh-CN', label: 'Original', link: null });
    const untranslated = observation('plan', '完成市定目标', { value: null });
    expect(
      excerptOf(indicator({}, untranslated), '完成市定目标。', [untranslated], 'en').translations,
    ).to.deep.equal([]);
  });

  it('marks nothing where no figure is given', () => {
    expect(sentenceExcerpt(report, '果园200亩。', [], 'zh-CN')).to.deep.equal({
      kind: 'sentence',
      parts: [{ text: '果园200亩。', marked: false }],
      lang: 'zh-CN',
      label: '',
      translations: [],
      link: null,
    });
  });

  it('of a milestone marks the stage, or what else it prints, of that project and year', () => {
    const bridge: Project = { id: 'a', name: { zh: '沙河大桥' }, category: 'transport', milestones: [] };
    const step: Milestone = {
      year: 2024,
      stage: 'completed',
      raw: '建成',
      quote: '2公里的湖滨路建成，沙河大桥2023年建成一期，沙河大桥2024年建成，共2公里。',
    };
    expect(read(milestoneExcerpt(report, bridge, step, 'zh-CN'))).to.equal(
      '2公里的湖滨路建成，沙河大桥2023年建成一期，沙河大桥2024年<建成>，共2公里。',
    );
    const sameYear = { ...step, quote: '湖滨路建成，沙河大桥建成，文化馆建成。' };
    expect(read(milestoneExcerpt(report, bridge, sameYear, 'zh-CN'))).to.equal(
      '湖滨路建成，沙河大桥<建成>，文化馆建成。',
    );
    expect(read(milestoneExcerpt(report, bridge, step, 'zh-CN', '共2公里'))).to.equal(
      '2公里的湖滨路建成，沙河大桥2023年建成一期，沙河大桥2024年建成，<共2公里>。',
    );
  });
});
