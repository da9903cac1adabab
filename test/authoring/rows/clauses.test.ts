import { expect } from 'chai';
import { clauseOf, clausesOf, hasFigure, isNumberedFigure } from '../../../src/authoring/rows/clauses.ts';

/** A clause: its names, its verb, its figures, and whether each name has one. */
const CLAUSES: readonly [
  text: string,
  names: readonly string[],
  verb: string,
  parts: readonly string[],
  plural?: true,
][] = [
  ['产值增长6%', ['产值'], '增长', ['6%']],
  ['产值 6亿元', ['产值'], '', ['6亿元']],
  ['增长6%', [], '增长', ['6%']],
  ['产值-6%', ['产值'], '', ['-6%']],
  // Words before and after a name.
  ['力争今年全市产值增长6%', ['产值'], '增长', ['6%']],
  ['主要预期目标产值增长6%', ['产值'], '增长', ['6%']],
  ['主要预期目标是产值增长6%', ['产值'], '增长', ['6%']],
  ['2024年底产值增长6%', ['产值'], '增长', ['6%']],
  ['城镇今年产值增长6%', ['城镇今年产值'], '增长', ['6%']],
  ['产值与上年合计6亿元', ['产值'], '', ['6亿元']],
  ['产值剔除烟草因素后增长6%', ['产值'], '增长', ['6%']],
  ['产值剔除后增长6%', ['产值'], '增长', ['6%']],
  ['任务完成数量6个', ['任务完成数量'], '', ['6个']],
  // Numbers that are no figures.
  ['2024年产值6亿元', ['产值'], '', ['6亿元']],
  ['1-9月产值6亿元', ['产值'], '', ['6亿元']],
  ['10—12月份产值6亿元', ['10—12月份产值'], '', ['6亿元']],
  ['9月份产值6亿元', ['产值'], '', ['6亿元']],
  ['9月末产值6亿元', ['9月末产值'], '', ['6亿元']],
  ['前三季度产值6亿元', ['产值'], '', ['6亿元']],
  ['上半年产值6亿元', ['产值'], '', ['6亿元']],
  ['二季度产值6亿元', ['产值'], '', ['6亿元']],
  ['2024年 -6亿元', [], '', ['-6亿元']],
  ['PM2.5 -35微克', ['PM2.5'], '', ['35微克']],
  // A colon between a name and its figure.
  ['产值：6亿元', ['产值'], '', ['6亿元']],
  ['产值:同比增长6%', ['产值'], '同比增长', ['6%']],
  ['产值： 预计增长6%', ['产值'], '增长', ['6%']],
  ['产值：2024年实际6亿元', ['产值'], '', ['6亿元']],
  ['收入：与经济增长同步', ['收入'], '', ['与经济增长同步']],
  ['PM10浓度70微克', ['PM10浓度'], '', ['70微克']],
  ['pm2.5浓度35微克', ['pm2.5浓度'], '', ['35微克']],
  ['PM0.25浓度35微克', ['PM0.25浓度'], '', ['35微克']],
  ['5A级景区3个', ['5A级景区'], '', ['3个']],
  ['12AAA级景区3个', ['12AAA级景区'], '', ['3个']],
  ['产值6-9亿元', ['产值'], '', ['6-9亿元']],
  // Words in place of a figure.
  ['收入增长与经济增长同步', ['收入'], '增长', ['与经济增长同步']],
  ['收入与经济发展基本同步', ['收入'], '', ['与经济发展基本同步']],
  ['价格基本持平', ['价格'], '', ['基本持平']],
  ['价格持平', ['价格'], '', ['持平']],
  ['能耗完成市定目标', ['能耗'], '', ['完成市定目标']],
  ['能耗完成十四五规划目标', ['能耗'], '', ['完成十四五规划目标']],
  // Several names and figures.
  ['产值、税收分别增长6%、7%', ['产值', '税收'], '分别增长', ['6%', '7%'], true],
  ['产值、税收分别6%和7%', ['产值', '税收'], '', ['6%', '7%'], true],
  ['产值及税收均为6%', ['产值', '税收'], '均为', ['6%'], true],
  ['产值与税收均6%', ['产值', '税收'], '', ['6%'], true],
  ['产值、率、税收分别增长6%、7%', ['产值', '税收'], '分别增长', ['6%', '7%'], true],
  ['产值、税收均与经济增长同步', ['产值', '税收'], '', ['与经济增长同步'], true],
  ['产值、税收分别增长6%、7%、左右', ['产值', '税收'], '分别增长', ['6%', '7%'], true],
  ['增长6%和7%', [], '增长', ['6%', '7%'], true],
  ['增长6.5％、-7%', [], '增长', ['6.5％', '-7%'], true],
  ['增长-6%和7%', [], '增长', ['-6%', '7%'], true],
  ['增长6%和7户', [], '增长', ['6%和7户']],
  ['增长6户和7%、8%', [], '增长', ['6户和7%、8%']],
  ['产值增长6%和7%', ['产值'], '增长', ['6%和7%']],
  ['增长6%和7.5%', [], '增长', ['6%', '7.5%'], true],
  ['产值年均增长6%', ['产值'], '年均增长', ['6%']],
  ['产值约6亿元', ['产值'], '约', ['6亿元']],
  ['人均收入增长6%', ['人均收入'], '增长', ['6%']],
  ['分别设立的学校6所', ['分别设立的学校'], '', ['6所']],
  ['均衡发展学校6所', ['均衡发展学校'], '', ['6所']],
  // Abbreviations of two names.
  [
    '金融机构存、贷款余额分别增长6%、7%',
    ['金融机构存款余额', '金融机构贷款余额'],
    '分别增长',
    ['6%', '7%'],
    true,
  ],
  ['全区城市、农村低保标准分别增长6%、7%', ['城市低保标准', '农村低保标准'], '分别增长', ['6%', '7%'], true],
  ['外贸进、出口总额分别增长6%、7%', ['外贸进口总额', '外贸出口总额'], '分别增长', ['6%', '7%'], true],
  [
    '脱贫城乡居民收入分别增长6%、7%',
    ['脱贫城镇居民收入', '脱贫农村居民收入'],
    '分别增长',
    ['6%', '7%'],
    true,
  ],
  [
    '脱贫城乡常住居民收入分别增长6%、7%',
    ['脱贫城镇居民收入', '脱贫农村居民收入'],
    '分别增长',
    ['6%', '7%'],
    true,
  ],
  ['城乡居民收入分别增长6%、7%、8%', ['城乡居民收入'], '分别增长', ['6%', '7%', '8%'], true],
  ['城乡居民收入均增长6%', ['城乡居民收入'], '均增长', ['6%'], true],
];

describe('a clause', () => {
  for (const [text, names, verb, parts, isPlural = false] of CLAUSES)
    it(`has names and figures: ${text}`, () => {
      expect(clauseOf(text)).to.deep.equal({ names, verb, parts, isPlural });
    });

  it('says itself that its figure is planned', () => {
    for (const [text, name] of [
      ['产值计划6亿元', '产值'],
      ['产值：计划6亿元', '产值'],
      ['产值年度计划数为6亿元', '产值'],
      ['产值目标任务6亿元', '产值'],
    ] as const)
      expect(clauseOf(text), text).to.deep.equal({
        names: [name],
        verb: text.endsWith('为6亿元') ? '为' : '',
        parts: ['6亿元'],
        isPlural: false,
        isPlan: true,
      });
    for (const text of ['完成产值计划6亿元', '完成改造任务6户', '计划生育率6%'])
      expect(clauseOf(text), text).not.to.have.property('isPlan');
  });

  it('has no figure in other words', () => {
    for (const text of ['推动高质量发展', '2024年', '1-9月', '“十四五”以来'])
      expect(clauseOf(text), text).to.equal(null);
  });
});

describe('a sentence', () => {
  it('is divided into clauses, groups and parts', () => {
    expect(clausesOf('产值增长6%， 税收增长7%、投资增长8%; 就业42,318人；。')).to.deep.equal([
      { text: '产值增长6%', part: 0, group: 1 },
      { text: '税收增长7%', part: 0, group: 2 },
      { text: '投资增长8%', part: 0, group: 2 },
      { text: '就业42,318人', part: 1, group: 3 },
    ]);
  });

  it('is not divided between a name and its figure', () => {
    for (const [sentence, ...texts] of [
      ['1．产值：增长6%', '产值：增长6%'],
      ['（一）产值：6亿元，税收:2亿元', '产值：6亿元', '税收:2亿元'],
      ['⑤收入: 与经济增长同步', '收入: 与经济增长同步'],
      ['- PM2.5浓度：35', 'PM2.5浓度：35'],
      ['• 产值：计划6亿元', '产值：计划6亿元'],
      ['1.1 产值：6亿元', '产值：6亿元'],
      ['1.2024年产值6亿元', '2024年产值6亿元'],
      ['一是产值6亿元', '产值6亿元'],
      ['1.5亿元', '1.5亿元'],
      ['-6亿元', '-6亿元'],
      ['产值：6亿元（计划：5亿元，增长2%）', '产值：6亿元（计划 5亿元 增长2%）'],
      ['主要目标：6%', '主要目标', '6%'],
      ['联系电话：62345678', '联系电话', '62345678'],
      ['农业：粮食产量5万吨', '农业', '粮食产量5万吨'],
    ] as const)
      expect(
        clausesOf(sentence).map(({ text }) => text),
        sentence,
      ).to.deep.equal(texts);
  });

  it('is divided where another name follows a figure', () => {
    for (const [sentence, ...texts] of [
      ['产值6亿元、税收7亿元', '产值6亿元', '税收7亿元'],
      ['产值增长13.5%以上和税收增长7%', '产值增长13.5%以上', '税收增长7%'],
      ['产值1,250亿元及税收7亿元', '产值1,250亿元', '税收7亿元'],
      ['一产、二产业增长6%', '一产、二产业增长6%'],
      ['产值、税收分别增长6%、7%', '产值、税收分别增长6%、7%'],
      ['增长6%、7%', '增长6%、7%'],
      ['收入6元,支出7元', '收入6元', '支出7元'],
      ['新增6,12家', '新增6', '12家'],
      ['目标:产值6亿元', '目标', '产值6亿元'],
    ])
      expect(
        clausesOf(sentence ?? '').map(({ text }) => text),
        sentence,
      ).to.deep.equal(texts);
  });
});

describe('a line with a number in front', () => {
  it('is an item where a name and a colon are before its figure', () => {
    for (const line of ['（一）粮食产量：5.2万吨（计划5万吨）', '一、产值：增长6%', '1.产值: 预计6亿元'])
      expect(isNumberedFigure(line), line).to.equal(true);
    for (const line of [
      '粮食产量：5.2万吨',
      '一、目标：增长6%',
      '（三）能耗：完成省定目标',
      '三、民生：办好10件实事',
      '二、回顾：2024年工作',
    ])
      expect(isNumberedFigure(line), line).to.equal(false);
  });

  it('may be a heading that states a figure', () => {
    for (const line of ['（一）产值6亿元', '二、产值增长6%左右'])
      expect(hasFigure(line), line).to.equal(true);
    for (const line of ['一、2024年工作', '（一）6亿元', '（一）产值6亿元建成投产的重点项目', '（一）产业'])
      expect(hasFigure(line), line).to.equal(false);
  });
});

describe('a long text from outside', () => {
  it('takes no exponential time', () => {
    const start = performance.now();
    for (const text of [
      `产值：${' '.repeat(20_000)}增长`,
      `产值：${'初步核算数'.repeat(4_000)}增长`,
      `${'（计划'.repeat(4_000)}6亿元`,
      `${'（'.repeat(20_000)}计划6`,
      `产值6${'　'.repeat(20_000)}`,
    ]) {
      for (const clause of clausesOf(text)) clauseOf(clause.text);
      isNumberedFigure(`一、${text}`);
      hasFigure(`一、${text}`);
    }
    expect(performance.now() - start).to.be.lessThan(2_000);
  });
});
