import { expect } from 'chai';
import type { Lang } from '../../src/messages/language.ts';
import type { Indicator, Observation } from '../../src/report/schema.ts';
import { type LabelledText, observationView } from '../../src/view/observation.ts';
import {
  indicatorRemarks,
  observationRemarks,
  revisionRemarks,
  withRemarks,
} from '../../src/view/remarks.ts';
import { indicator, observation } from '../support/reports.ts';

const said = (remarks: readonly LabelledText[]) =>
  remarks.map(({ label, text, lang }) => [label, text, ...(lang ? [lang] : [])].join('|'));

const first = observation('actual', '182', { status: 'P' });
const second = observation('actual', '180', { status: 'E', published: '2024-05-20' });
const third = observation('actual', '181.5', { published: '2024-11-02' });

type Remarks = typeof observationRemarks;

/** What is remarked on one of the observations of an indicator. */
const remarksOn = (
  remarksOf: Remarks,
  one: Observation,
  others: readonly Observation[] = [],
  lang: Lang = 'zh-CN',
  more: Partial<Indicator> = {},
) => {
  const orchards = indicator(more, one, ...others);
  return said(remarksOf(orchards, observationView(orchards, one, lang), lang));
};

describe('the remarks on a figure', () => {
  for (const [what, given, zh, en] of [
    ['nothing', {}, [], []],
    [
      'a date of its own',
      { published: '2024-05-20' },
      ['公布日期|2024年5月20日'],
      ['Published on|20 May 2024'],
    ],
    [
      'a break',
      { break: { zh: '口径调整', en: 'New definition' } },
      ['与往年不可比|口径调整|zh-CN'],
      ['Not comparable with earlier years|New definition|en'],
    ],
    ['a note', { note: { zh: '含补植。' } }, ['说明|含补植。|zh-CN'], ['Note|含补植。|zh-CN']],
    ['an aim, which its number says', { aim: true }, [], []],
  ] as [string, Partial<Observation>, string[], string[]][])
    it(`have ${what}`, () => {
      const one = observation('actual', '5亩', given);
      expect(remarksOn(observationRemarks, one)).to.deep.equal(zh);
      expect(remarksOn(observationRemarks, one, [], 'en')).to.deep.equal(en);
    });

  it('say of words what is striven for, unless they do', () => {
    const rawText = { zh: '完成市定目标', en: 'meet the target' };
    const words = (raw: string, more: Partial<Observation> = {}) =>
      observation('plan', raw, { value: null, aim: true, ...more });
    expect(remarksOn(observationRemarks, words('完成市定目标', { rawText }))).to.deep.equal([
      '力争|完成市定目标|zh-CN',
    ]);
    expect(remarksOn(observationRemarks, words('完成市定目标', { rawText }), [], 'en')).to.deep.equal([
      'Striven for|meet the target|en',
    ]);
    expect(remarksOn(observationRemarks, words('力争完成市定目标'))).to.deep.equal([]);
    const { aim: _, ...promised } = words('完成市定目标');
    expect(remarksOn(observationRemarks, promised)).to.deep.equal([]);
  });

  it('have what is printed where that is in another unit', () => {
    const people = { unit: { zh: '人', en: 'people' } };
    const one = observation('actual', '1.2345万人', { value: 12_345 });
    expect(remarksOn(observationRemarks, one, [], 'zh-CN', people)).to.deep.equal(['原文|1.2345万人|zh-CN']);
  });

  it('have the earlier figures with status and date, and the later ones of these not', () => {
    expect(remarksOn(observationRemarks, third, [first, second])).to.deep.equal([
      '原公布|182亩（初步核算）',
      '原公布|180亩（预计；2024年5月20日）',
      '公布日期|2024年11月2日',
    ]);
    expect(remarksOn(observationRemarks, third, [first, second], 'en')).to.deep.equal([
      'First published|182 mu (provisional)',
      'First published|180 mu (estimate; 20 May 2024)',
      'Published on|2 November 2024',
    ]);
    expect(remarksOn(observationRemarks, first, [second, third])).to.deep.equal([]);
    const adjusted = observation('plan', '190', { published: '2023-08-30' });
    expect(remarksOn(observationRemarks, adjusted, [observation('plan', '200')])).to.deep.equal([
      '原计划|200亩',
      '调整日期|2023年8月30日',
    ]);
  });

  it('have of several later figures the last', () => {
    for (const others of [
      [second, third],
      [third, second],
    ])
      expect(remarksOn(revisionRemarks, first, others)).to.deep.equal(['修订后|181.5亩（2024年11月2日）']);
    expect(remarksOn(revisionRemarks, second, [first, third])).to.deep.equal([
      '修订后|181.5亩（2024年11月2日）',
    ]);
    expect(remarksOn(revisionRemarks, third, [first, second])).to.deep.equal([]);
    const adjusted = observation('plan', '190', { published: '2023-08-30' });
    expect(remarksOn(revisionRemarks, observation('plan', '200'), [adjusted], 'en')).to.deep.equal([
      'Revised plan|190 mu (30 August 2023)',
    ]);
  });
});

describe('the remarks on an indicator', () => {
  it('are the kind of target and who is responsible', () => {
    const responsible = { zh: '林业局', en: 'Forestry Bureau' };
    const orchards = indicator({ target: 'binding', responsible });
    expect(said(indicatorRemarks(orchards, 'zh-CN'))).to.deep.equal([
      '性质|约束性指标',
      '责任单位|林业局|zh-CN',
    ]);
    expect(said(indicatorRemarks(orchards, 'en'))).to.deep.equal([
      'Type|binding target',
      'Responsible|Forestry Bureau|en',
    ]);
    expect(indicatorRemarks(indicator({}), 'zh-CN')).to.deep.equal([]);
  });
});

describe('a column of remarks', () => {
  const columns = [{ label: '指标', align: 'start' as const }];
  const row = (id: string, ...remarks: LabelledText[]) => ({ id, cells: [{ text: id }], remarks });
  const table = (lang: Lang, ...remarks: LabelledText[]) =>
    withRemarks(columns, [row('a', ...remarks), row('b')], lang);

  it('has each once, those in words without a label', () => {
    const note = { label: '说明', text: '含补植。', lang: 'zh-CN' };
    const target = { label: '性质', text: '约束性指标' };
    expect(table('zh-CN', target, note, note, target)).to.deep.equal({
      columns: [...columns, { label: '说明', align: 'start' }],
      rows: [
        { id: 'a', cells: [{ text: 'a' }, { text: '性质：约束性指标；含补植。', lang: 'zh-CN' }] },
        { id: 'b', cells: [{ text: 'b' }, { text: '', lang: undefined }] },
      ],
    });
  });

  it('has several sentences as one', () => {
    const notes = ['含补植。', '不含街道；', '初步统计。'].map((text) => ({ label: '说明', text }));
    expect(table('zh-CN', ...notes).rows[0]?.cells[1]?.text).to.equal('含补植；不含街道；初步统计。');
    const noted = notes.map(({ text }) => ({ label: 'Note', text }));
    expect(table('en', ...noted).rows[0]?.cells[1]?.text).to.equal('含补植; 不含街道; 初步统计。');
  });

  it('has a language only where that is the same for all', () => {
    const target = { label: 'Type', text: 'binding target' };
    const cellOf = (...remarks: LabelledText[]) => table('en', ...remarks).rows[0]?.cells[1];
    expect(cellOf(target)).to.deep.equal({ text: 'Type: binding target', lang: 'en' });
    expect(cellOf({ label: 'Note', text: '含补植。', lang: 'zh-CN' })).to.deep.equal({
      text: '含补植。',
      lang: 'zh-CN',
    });
    expect(cellOf(target, { label: 'Note', text: '含补植。', lang: 'zh-CN' })).to.deep.equal({
      text: 'Type: binding target; 含补植。',
      lang: undefined,
    });
  });

  it('is left out where no row has any', () => {
    expect(withRemarks(columns, [row('a'), row('b')], 'zh-CN')).to.deep.equal({
      columns,
      rows: [
        { id: 'a', cells: [{ text: 'a' }] },
        { id: 'b', cells: [{ text: 'b' }] },
      ],
    });
  });
});
