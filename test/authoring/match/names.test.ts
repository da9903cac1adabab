import { expect } from 'chai';
import { comparableName, likeness, pairsOf } from '../../../src/authoring/match/names.ts';

/** Names as reports print them, and as they are compared. */
const NAMES: readonly [compared: string, ...printed: string[]][] = [
  [
    '一般公共预算收入',
    '一般公共预算收入',
    '公共财政预算收入',
    '地方公共财政预算收入',
    '一般公共财政预算收入',
    '地方一般公共预算收入',
    '地方财政一般预算收入',
    '全区一般公共预算收入',
    '全社会一般公共预算收入',
    '当年一般公共预算收入',
    ' 一般 公共“预算”收入，',
  ],
  [
    '地区生产总值',
    '地区生产总值',
    '生产总值',
    '国内生产总值',
    'GDP',
    '本地生产总值',
    'ＧＤＰ（现价）',
    '全县生产总值总额',
  ],
  [
    '地区生产总值增速',
    '生产总值增长',
    '地区生产总值增长率',
    '地区生产总值增长速度',
    'GDP增幅',
    'GDP（不变价）涨幅',
  ],
  ['农村居民人均可支配收入', '农村居民人均可支配收入', '农民人均纯收入', '农村居民人均纯收入'],
  [
    '进出口',
    '进出口',
    '进出口总额（亿美元）',
    '进出口总值',
    '外贸进出口总额',
    '外贸进出口',
    '对外贸易进出口总额',
  ],
  ['规模以上工业增加值', '规模以上工业增加值', '规上工业增加值'],
  ['社会消费品零售', '社会消费品零售总额', '社会消费品零售额', '社零总额', '社会消费品零售'],
  ['社会消费品零售增速', '社会消费品零售总额增长', '社零总额增速'],
  ['城镇新增就业', '城镇新增就业人数', '城镇新增就业数量', '本市城镇新增就业'],
  ['招商增速', '招商总额增长'],
  ['总额分配', '总额分配'],
  ['产值总额增速指数', '产值总额增速指数'],
  ['建全社会', '建全社会'],
  ['全面预算', '全面预算'],
  ['建全区', '建全区'],
  ['增长极', '增长极'],
  ['PM2.5浓度', 'PM2.5浓度', 'PM_{2.5}浓度', 'PM{2.5}浓度', 'PM_2.5浓度'],
  ['细颗粒物PM2.5浓度', '细颗粒物（PM2.5）浓度'],
  ['R&D经费', '（R&D）经费', 'R&D（研发）经费'],
  ['粮食', '粮食（万吨）'],
];

describe('a name as it is compared', () => {
  for (const [compared, ...printed] of NAMES)
    for (const name of printed)
      it(`is ${compared} of ${name}`, () => {
        expect(comparableName(name)).to.equal(compared);
      });
});

describe('two names', () => {
  it('have the pairs of characters that follow one another', () => {
    expect(['', '粮', '粮食', '粮食产量'].map(pairsOf)).to.deep.equal([
      [],
      [],
      ['粮食'],
      ['粮食', '食产', '产量'],
    ]);
  });

  const ALIKE: readonly [one: string, other: string, likeness: number][] = [
    ['粮食产量', '粮食产量', 1],
    ['粮食产量', '粮食总产量', 4 / 7],
    ['粮食产量', '粮油', 0],
    ['粮食', '粮食产量', 0.5],
    ['人人人', '人人', 2 / 3],
    ['人人', '人人人', 2 / 3],
    ['粮', '粮', 0],
    ['', '', 0],
  ];
  for (const [one, other, share] of ALIKE)
    it(`${one} and ${other} are alike by ${share}`, () => {
      expect(likeness(one, other)).to.equal(share);
    });
});
