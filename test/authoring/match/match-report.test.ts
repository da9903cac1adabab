import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { matchReport } from '../../../src/authoring/match/match-report.ts';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import type { Indicator, Observation, Report } from '../../../src/report/schema.ts';
import { indicatorOf, rowOf } from '../support/rows.ts';

const reportOf = (...indicators: Indicator[]): Report => ({ year: 2023, indicators }) as unknown as Report;

const plan = (raw: string, more: Partial<Observation> = {}): Observation => ({
  year: 2024,
  role: 'plan',
  raw,
  value: null,
  ...more,
});

/** Of each row, `id by: because`, or nothing. */
function matched(rows: readonly IndicatorRow[], like: Report | undefined, mapping?: Mapping): string[] {
  const { matches } = matchReport(rows, like, 2024, mapping);
  return rows.map((_, r) => {
    const match = matches.get(r);
    return match ? `${match.indicator.id} ${match.by}: ${match.because.zh} / ${match.because.en}` : '';
  });
}

/** A row, last year's indicator, and what the one is to the other. */
const MATCHES: readonly [row: IndicatorRow, indicator: Indicator, match: string][] = [
  [rowOf('粮食产量', '万吨'), indicatorOf('grain', '粮食产量'), 'grain name: 同名 / same name'],
  [rowOf('粮食产量（万吨）', '万吨'), indicatorOf('grain', '粮食产量'), 'grain name: 名称相同 / same name'],
  [rowOf('外贸进出口总额', '亿元'), indicatorOf('trade', '进出口总值'), 'trade name: 名称相同 / same name'],
  [
    rowOf('粮食产量', '万吨'),
    indicatorOf('grain', '谷物', { aliases: ['收成', '粮食（原粮）产量'] }),
    'grain alias: 曾用名“粮食（原粮）产量” / once named "粮食（原粮）产量"',
  ],
  [
    rowOf('粮食产量', '万吨'),
    indicatorOf('grain', '全区谷物收成', { shortName: { zh: '粮食产量' } }),
    'grain alias: 曾用名“粮食产量” / once named "粮食产量"',
  ],
  [
    rowOf('城镇居民可支配收入', '元'),
    indicatorOf('income', '城镇居民人均可支配收入'),
    'income similar: 名称与“城镇居民人均可支配收入”相近 / its name is like "城镇居民人均可支配收入"',
  ],
  [
    rowOf('城镇居民可支配收入', '元'),
    indicatorOf('income', '居民收入', { aliases: ['城镇居民人均可支配收入'] }),
    'income similar: 名称与“居民收入”相近 / its name is like "居民收入"',
  ],
  [rowOf('粮食产量', '万吨'), indicatorOf('grain', '粮食总产量'), ''],
  [
    rowOf('甲乙丙丁戊己庚辛壬癸子丑寅', '万吨'),
    indicatorOf('long', '甲乙丙丁戊己庚辛壬癸卯辰巳午'),
    'long similar: 名称与“甲乙丙丁戊己庚辛壬癸卯辰巳午”相近 / its name is like "甲乙丙丁戊己庚辛壬癸卯辰巳午"',
  ],
  [rowOf('钢材产量', '万吨'), indicatorOf('grain', '粮食产量'), ''],
  [rowOf('工业增加值', '%'), indicatorOf('industry', '工业增加值'), ''],
  [rowOf('工业增加值', '亿元'), indicatorOf('industry', '工业增加值', { unit: { zh: '个百分点' } }), ''],
  [
    rowOf('工业增加值', '百分点'),
    indicatorOf('industry', '工业增加值', { unit: { zh: '％' } }),
    'industry name: 同名 / same name',
  ],
  [
    rowOf('工业增加值', '%以上'),
    indicatorOf('industry', '工业增加值', { unit: { zh: '万元%' } }),
    'industry name: 同名 / same name',
  ],
  [rowOf('工业增加值', '‰'), indicatorOf('industry', '工业增加值'), ''],
];

describe('what of last year a row is', () => {
  for (const [row, indicator, match] of MATCHES)
    it(`is ${match || 'nothing'}: ${row.name} in ${row.unit}, last year ${indicator.name.zh}`, () => {
      expect(matched([row], reportOf(indicator))).to.deep.equal([match]);
    });

  it('is nothing without a report of last year', () => {
    expect(matchReport([rowOf('粮食产量', '万吨')], undefined, 2024)).to.deep.equal({
      matches: new Map(),
      added: ['粮食产量'],
      gone: [],
      renamed: [],
      restated: [],
    });
  });

  it('is the best of several: the same name, then a former one, then one like it', () => {
    const like = [
      indicatorOf('like', '城镇居民可支配收入水平'),
      indicatorOf('former', '居民生活', { aliases: ['城镇居民可支配收入'] }),
      indicatorOf('compared', '城镇居民可支配收入（元）'),
      indicatorOf('same', '城镇居民可支配收入'),
    ];
    const row = rowOf('城镇居民可支配收入', '元');
    for (const [index, id] of ['like', 'former', 'compared', 'same'].entries())
      expect(matched([row], reportOf(...like.slice(0, index + 1)))[0]).to.match(RegExp(`^${id} `));
  });

  it('is one of its former name before one that is like it, whatever their units', () => {
    const like = reportOf(
      indicatorOf('like', '城镇常住居民人均可支配收入额'),
      indicatorOf('former', '居民生活', { aliases: ['城镇常住居民人均可支配收入'], unit: { zh: '元' } }),
    );
    expect(matched([rowOf('城镇常住居民人均可支配收入', '亿元')], like)[0]).to.match(/^former /);
  });

  it('is that of the same unit, where both have the name', () => {
    const levels = [indicatorOf('firms', '企业', { unit: { zh: '户' } }), indicatorOf('value', '企业')];
    expect(matched([rowOf('企业', '亿 元')], reportOf(...levels))[0]).to.match(/^value /);
    const former = levels.map((one) => ({ ...one, name: { zh: '工厂' }, aliases: ['企业'] }));
    expect(matched([rowOf('企业', '亿元')], reportOf(...former))[0]).to.match(/^value /);
    const compared = levels.map((one) => ({ ...one, name: { zh: '企业（家）' } }));
    expect(matched([rowOf('企业', '亿元')], reportOf(...compared))[0]).to.match(/^value /);
    const like = levels.map((one) => ({ ...one, name: { zh: '规模企业总产出' } }));
    expect(matched([rowOf('规模企业产出', '亿元')], reportOf(...like))[0]).to.match(/^value /);
  });

  it('is of one row only, and each row is one', () => {
    const like = reportOf(indicatorOf('a', '城镇居民可支配收入'), indicatorOf('b', '城镇居民人均可支配收入'));
    const rows = [rowOf('城镇居民人均可支配收入', '元'), rowOf('城镇居民人均可支配收入', '元')];
    expect(matched(rows, like)).to.deep.equal([
      'b name: 同名 / same name',
      'a similar: 名称与“城镇居民可支配收入”相近 / its name is like "城镇居民可支配收入"',
    ]);
  });

  it('is what a person states, by name or key, before all else', () => {
    const like = reportOf(indicatorOf('grain', '粮食产量'), indicatorOf('steel', '钢材产量'));
    const indicators = {
      钢材产量: { like: 'grain' },
      原煤: { like: 'nothing' },
      '粮食产量 2': { like: 'steel' },
      粮食产量: { like: null },
    };
    const rows = [
      rowOf('粮食产量', '亿元'),
      rowOf('钢材产量', '亿元'),
      rowOf('原煤', '亿元'),
      rowOf('粮食产量', '亿元', {}, { key: '粮食产量 2' }),
      rowOf('水泥', '亿元'),
    ];
    const mapping: Mapping = { format: 'district-mapping/1', indicators };
    expect(matched(rows, like, mapping)).to.deep.equal([
      '',
      'grain mapping: 已指定 / stated',
      '',
      'steel mapping: 已指定 / stated',
      '',
    ]);
    expect(matched(rows.slice(0, 1), like, mapping)).to.deep.equal(['']);
    expect(matched(rows.slice(4), like, { format: 'district-mapping/1' })).to.deep.equal(['']);
    expect(matched(rows, undefined, mapping)).to.deep.equal(['', '', '', '', '']);
  });
});

describe('what became of last year', () => {
  const like = reportOf(
    indicatorOf('grain', '粮食产量', { observations: [plan('30'), plan('29', { role: 'actual' })] }),
    indicatorOf('income', '城镇居民人均可支配收入', {
      observations: [plan('5'), plan('6%'), plan('7', { period: '2024-06' }), plan('8', { year: 2025 })],
    }),
    indicatorOf('jobs', '城镇新增就业', { observations: [plan('5,000人'), plan('4', { role: 'actual' })] }),
    indicatorOf('steel', '钢材产量', { observations: [plan('9', { year: 2023 })] }),
    indicatorOf('coal', '原煤产量', { observations: [plan('9', { role: 'actual' })] }),
    indicatorOf('rate', '失业率', { unit: { zh: '%' }, observations: [plan('4.5％以内')] }),
    indicatorOf('homes', '住房', { observations: [plan('3.5')] }),
  );
  const rows = [
    rowOf('城镇居民可支配收入', '亿元', { '2024-06 plan': '9', '2024 actual': '8', '2024 plan': '6.5%' }),
    rowOf('城镇新增就业', '人', { '2024 plan': '5000人', '2025 plan': '6000' }),
    rowOf('失业率', '%', { '2024 plan': '4.5以内' }),
    rowOf('住房', '万套', { '2024 plan': '3' }),
    rowOf('水泥产量', '万吨', { '2024 plan': '3' }),
  ];
  const { added, gone, renamed, restated } = matchReport(rows, like, 2024);

  it('is new, gone, renamed or planned differently', () => {
    expect({ added, gone, renamed, restated }).to.deep.equal({
      added: ['水泥产量'],
      gone: ['grain'],
      renamed: [{ id: 'income', from: '城镇居民人均可支配收入', to: '城镇居民可支配收入' }],
      restated: [
        { id: 'income', before: '6%', now: '6.5%' },
        { id: 'homes', before: '3.5', now: '3' },
      ],
    });
  });

  it('is planned as before where nothing is planned for this year now', () => {
    const later = [rowOf('粮食产量', '万吨', { '2025 plan': '31' })];
    expect(matchReport(later, like, 2024).restated).to.deep.equal([]);
  });
});
