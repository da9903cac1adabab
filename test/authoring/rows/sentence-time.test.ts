import { expect } from 'chai';
import { clausesOf } from '../../../src/authoring/rows/clauses.ts';
import { isPlanned, moodsOf } from '../../../src/authoring/rows/sentence-time.ts';

/** Of a report on 2024. */
const planned = (text: string, heading = '', isBeforePlanned?: boolean) =>
  isPlanned({ text, heading }, 2024, isBeforePlanned);

/** `2025 plan E`, a clause each. */
const moods = (sentence: string, isPlan: boolean) =>
  moodsOf(clausesOf(sentence), isPlan, 2024).map(
    ({ extent: { year, role, ...rest }, status, aim, ...more }) => {
      expect({ ...rest, ...more }).to.deep.equal({});
      return [year, role, status, aim && 'aim'].filter(Boolean).join(' ');
    },
  );

describe('a sentence', () => {
  it('is of what is aimed at where it says so', () => {
    for (const text of [
      '力争产值增长6%，预计可达6亿元',
      '预期目标是产值增长6%',
      '目标：产值增长6%',
      '工作目标为增长6%',
      '确保产值增长6%',
      '明年产值增长6%',
      '计划新建5所',
      '产值预期增长6%',
      '产值增长6%左右',
      '新增就业5000人以上',
      '新增6人次以上',
      '主要目标已定',
      '价格控制在3%以内',
    ])
      expect(planned(text), text).to.equal(true);
  });

  it('is of what was done where it says so', () => {
    for (const text of [
      '产值增长6%',
      '预期目标预计完成',
      '力争，完成目标的102%',
      '力争，完成了全年目标任务的102%',
      '力争，完成年度计划的102%',
      '完成计划，产值增长6%左右',
      '完成了年度目标，增长6%左右',
      '完成全年目标，增长6%左右',
      '完成全年度目标，增长6%左右',
      '完成年目标，增长6%左右',
      '预计产值增长6%左右',
      '同比增长6%左右',
      '初步核算增长6%左右',
      '比上年增长6%左右',
      '累计增长6%左右',
      '全年实现6亿元左右',
      '去年完成6亿元左右',
      '完成投资6亿元左右',
      '占全年计划的6%',
      '占目标的6%',
      '计划生育率6%',
      '着力稳就业、稳预期，产值增长6%',
      '好于预期，产值增长6%',
      '人均预期寿命79岁',
      '实现了年初预期目标，产值增长6%左右',
      '连续三年增长6%以上',
      '产值6亿元，超计划0.2亿元',
      '产值6亿元，为年计划的98%',
      '实施岗位扩容支持计划，新增就业6人',
      '完成三年行动计划，产值6亿元',
      '5所学校建成投用率以上',
    ])
      expect(planned(text), text).to.equal(false);
  });

  it('goes on with what is before it, or with its heading', () => {
    for (const [text, heading, isBefore, expected] of [
      ['产值6亿元', '', true, true],
      ['产值6亿元', '', undefined, false],
      ['产值6亿元', '工作回顾', true, false],
      ['产值6亿元', '2024年执行情况', true, false],
      ['产值6亿元', '2024年执行情况与2025年计划', true, true],
      ['2023年产值6亿元', '', true, false],
      ['目前已建成6所', '', true, false],
      ['产值6亿元', '主要目标', false, true],
      ['产值6亿元', '工作安排', false, true],
      ['产值6亿元', '下一步', false, true],
      ['产值6亿元', '2025年', false, true],
      ['产值6亿元', '2024年', false, false],
      ['产值6亿元', '2023年', false, false],
      ['产值6亿元', '2025年报告', false, false],
      ['产值6亿元', '报告', false, false],
      ['产值增长6%左右', '工作回顾', false, false],
      ['产值增长6%左右', '报告', false, true],
      ['产值增长6%左右', '2024年执行情况与2025年计划', false, true],
      ['确保产值增长6%左右', '工作回顾', false, true],
    ] as const)
      expect(planned(text, heading, isBefore), `${text} ${heading} ${isBefore}`).to.equal(expected);
  });
});

describe('a clause', () => {
  it('is of a year, planned or done', () => {
    for (const [sentence, isPlan, ...expected] of [
      ['产值6亿元', false, '2024 actual'],
      ['产值6亿元', true, '2025 plan'],
      ['2023年，产值6亿元', false, '2023 actual', '2023 actual'],
      ['2024年，产值6亿元', false, '2024 actual', '2024 actual'],
      ['到2030年，产值6亿元', false, '2030 plan', '2030 plan'],
      ['到2030年，产值6亿元', true, '2030 plan', '2030 plan'],
      ['2022年和2023年产值6亿元', false, '2023 actual'],
      ['2020年以来产值6亿元', true, '2025 plan'],
      ['2024年产值6亿元', true, '2024 plan'],
      ['比2023年增长6%', false, '2024 actual'],
      ['较2023年增长6%', false, '2024 actual'],
      ['由2023年的6亿元', false, '2024 actual'],
      ['自2023年起6亿元', false, '2024 actual'],
      ['1990年代6亿元', false, '2024 actual'],
      ['《2023年规划》6亿元', false, '2024 actual'],
      ['《规划》2023年6亿元', false, '2023 actual'],
      ['《十四五2023年规划》6亿元', false, '2024 actual'],
    ] as const)
      expect(moods(sentence, isPlan), `${sentence} ${isPlan}`).to.deep.equal(expected);
  });

  it('is planned or done as it says itself', () => {
    for (const [sentence, isPlan, ...expected] of [
      ['本年度计划开工6项', false, '2024 plan'],
      ['今年计划开工6项', false, '2024 plan'],
      ['当年安排计划开工6项', false, '2024 plan'],
      ['本年计划生育率6%', false, '2024 actual'],
      ['全市今年计划开工6项', false, '2024 actual'],
      ['2023年起，本年计划开工6项', false, '2023 actual', '2023 plan'],
      ['计划开工6项，目前已开工5项，开工率6%', true, '2025 plan', '2024 actual', '2024 actual'],
      ['实际已开工5项，目标为6项', true, '2024 actual', '2025 plan'],
      ['现已开工5项，计划6项', true, '2024 actual', '2025 plan'],
      ['已开工5项', true, '2024 actual'],
      ['已经建成5项', true, '2024 actual'],
      ['项目已建成5项', true, '2025 plan'],
      ['2024年已开工5项，目前已完成6项', true, '2024 plan', '2024 actual'],
      ['2023年目前已完成6项', true, '2024 actual'],
      ['到2030年目前已完成6项', true, '2030 plan'],
      ['预计目前已完成6项', true, '2024 actual E'],
    ] as const)
      expect(moods(sentence, isPlan), `${sentence} ${isPlan}`).to.deep.equal(expected);
  });

  it('is estimated, provisional or striven for within its part of the sentence', () => {
    for (const [sentence, isPlan, ...expected] of [
      [
        '产值6亿元，预计增长6%，税收7亿元；就业6人',
        false,
        '2024 actual',
        '2024 actual E',
        '2024 actual E',
        '2024 actual',
      ],
      ['初步核算产值6亿元，增长6%；就业6人', false, '2024 actual P', '2024 actual P', '2024 actual'],
      ['预计产值6亿元，初步统计增长6%', false, '2024 actual E', '2024 actual P'],
      ['力争产值6亿元，增长6%；就业6人', true, '2025 plan aim', '2025 plan aim', '2025 plan'],
      ['产值6亿元，争取增长6%', true, '2025 plan', '2025 plan aim'],
      ['力争产值6亿元', false, '2024 actual'],
      ['预计产值6亿元', true, '2025 plan'],
    ] as const)
      expect(moods(sentence, isPlan), `${sentence} ${isPlan}`).to.deep.equal(expected);
  });
});
