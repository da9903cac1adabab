import { expect } from 'chai';
import { plain } from '../../src/report/printed-number.ts';
import { fold } from '../../src/view/fold.ts';
import { markFigures, type PrintedFigure } from '../../src/view/mark.ts';
import { reports } from '../support/reports.ts';

const marked = (text: string, ...figures: PrintedFigure[]): string =>
  markFigures(text, figures)
    .map((part) => (part.marked ? `<${part.text}>` : part.text))
    .join('');

describe('fold', () => {
  it('compares as `plain` does', () => {
    const quotes = reports.flatMap(({ indicators }) =>
      indicators.flatMap(({ observations }) => observations.flatMap(({ quote }) => quote ?? [])),
    );
    for (const text of [
      ...quotes,
      '12,345户',
      '１２，３４５户',
      '1,2345',
      '1,234,567.8',
      '3.2,4.5',
      '㎡ ½ ① ㍿',
      'e\u0301 \u0301 ２０',
      '完 成\n** 7 . 5 **％',
      '𠮷1',
    ])
      expect(fold(text).text, text).to.equal(plain(text));
  });

  for (const [text, folded] of [
    ['12,345', '12345'],
    ['1,234,567', '1234567'],
    ['1,234，567户、8,901', '1234567户、8901'],
    ['12,345和3,4', '12345和3,4'],
    ['1,2345', '1,2345'],
    ['1,23', '1,23'],
    ['1,234.5', '1234.5'],
    ['1,2a34', '1,2a34'],
    ['1,a234', '1,a234'],
    ['a,234', 'a,234'],
    [',234', ',234'],
    ['1,,234', '1,,234'],
    ['12345,', '12345,'],
    // Marks before any character, which Unicode puts in another order.
    ['\u0302\u0323a', '\u0323\u0302a'],
    ['e\u0302\u0323', '\u1ec7'],
  ] as const)
    it(`folds ${text} to ${folded}`, () => {
      expect(fold(text).text).to.equal(folded);
      expect(plain(text)).to.equal(folded);
    });

  for (const [original, text, starts, ends] of [
    ['约１２，３４５ ㎡', '约12345m2', [0, 1, 2, 4, 5, 6, 8, 8], [1, 2, 3, 5, 6, 7, 9, 9]],
    ['5\u0301件', '5\u0301件', [0, 0, 2], [2, 2, 3]],
    ['e\u0302\u0323人', '\u1ec7人', [0, 3], [3, 4]],
    ['𠮷1', '𠮷1', [0, 0, 2], [2, 2, 3]],
    ['** 7', '7', [3], [4]],
    ['', '', [], []],
  ] as const)
    it(`knows where each character of ${JSON.stringify(original)} comes from`, () => {
      expect(fold(original)).to.deep.equal({ text, starts, ends });
    });
});

describe('markFigures', () => {
  for (const [what, text, raw, expected] of [
    ['a number', '新增就业8850人。', '8850', '新增就业<8850>人。'],
    ['words', '全年完成市定目标。', '完成市定目标', '全年<完成市定目标>。'],
    ['a number over white space', '总投资 517.2 亿元。', '517.2亿元', '总投资 <517.2 亿元>。'],
    ['full-width forms', '增长７．５％（预计）', '7.5%', '增长<７．５％>（预计）'],
    ['a thousands separator', '共12,345户', '12345户', '共<12,345户>'],
    ['asterisks', '增长**7.5**%', '7.5%', '增长**<7.5**%>'],
    ['a square sign', '绿化5㎡', '5m2', '绿化<5㎡>'],
    ['no part of a longer number', '14项、4.5%、0.4%、4项', '4', '14项、4.5%、0.4%、<4>项'],
    ['a number at a full stop', '共4.', '4', '共<4>.'],
    ['a number after a point that is no decimal point', '第一.4项', '4', '第一.<4>项'],
    ['a number in a decimal place', '第3.4项', '4', '第3.4项'],
    ['a number before its decimals', '第4.3项', '4', '第4.3项'],
    ['a number beside a sign', '增长7%5项', '7%', '增长<7%>5项'],
    ['words beside a number', '7户5人', '户', '7<户>5人'],
    ['the second of two that overlap', '1212家', '12家', '1212家'],
    ['words that overlap with themselves once', '一一一', '一一', '一一一'],
    ['nothing that is not there', '增长7%', '8%', '增长7%'],
    ['nothing for an empty figure', '增长7%', '', '增长7%'],
  ] as const)
    it(`marks ${what}`, () => {
      expect(marked(text, { raw })).to.equal(expected);
    });

  const sentence = '培育“小巨人”企业1家、单项冠军企业1家。';
  for (const [what, text, figure, expected] of [
    [
      'the one after its name',
      sentence,
      { raw: '1家', names: ['单项冠军企业'] },
      '培育“小巨人”企业1家、单项冠军企业<1家>。',
    ],
    [
      'the first after its name',
      sentence,
      { raw: '1家', names: ['“小巨人”企业'] },
      '培育“小巨人”企业<1家>、单项冠军企业1家。',
    ],
    ['none without a name', sentence, { raw: '1家' }, sentence],
    ['none where the name is not printed', sentence, { raw: '1家', names: ['瞪羚'] }, sentence],
    [
      'the one of its year',
      '2022年增长7%，2023年增长7%。',
      { raw: '7%', year: 2023 },
      '2022年增长7%，2023年增长<7%>。',
    ],
    [
      'the actual',
      '2023年计划新增就业8850人，实际新增就业8850人。',
      { raw: '8850人', names: ['新增就业人数'], role: 'actual', year: 2023 },
      '2023年计划新增就业8850人，实际新增就业<8850人>。',
    ],
    ['the plan', '实际达到46，年度目标46。', { raw: '46', role: 'plan' }, '实际达到46，年度目标<46>。'],
    [
      'none of two in the same words',
      '增长7%，其中工业增长7%。',
      { raw: '7%', names: ['增长'] },
      '增长7%，其中工业增长7%。',
    ],
    [
      'none where no year is asked for and one has none',
      '2022年增长7%，增长7%。',
      { raw: '7%' },
      '2022年增长7%，增长7%。',
    ],
    [
      'the one whose last year it is',
      '2019年、2020年、2022年增长7%，2019年、2020年、2023年增长7%。',
      { raw: '7%', year: 2023 },
      '2019年、2020年、2022年增长7%，2019年、2020年、2023年增长<7%>。',
    ],
    [
      'the only one of a year',
      '增长7%，2023年增长7%。',
      { raw: '7%', year: 2023 },
      '增长7%，2023年增长<7%>。',
    ],
    [
      'none of two of its year',
      '2023年增长7%，2023年工业增长7%，2022年增长7%。',
      { raw: '7%', year: 2023 },
      '2023年增长7%，2023年工业增长7%，2022年增长7%。',
    ],
    [
      'the actual by the words of its clause',
      '2023年计划，完成46，目标46。',
      { raw: '46', role: 'actual' },
      '2023年计划，完成<46>，目标46。',
    ],
    [
      'none that its clause, if not the text before, says is of the other role',
      '全年完成情况；计划46；全年46。',
      { raw: '46', role: 'actual' },
      '全年完成情况；计划46；全年<46>。',
    ],
    [
      'none where a clause says both',
      '计划完成46，全年46。',
      { raw: '46', role: 'actual' },
      '计划完成46，全年46。',
    ],
    [
      'the one whose clause says neither, beside the other role',
      '计划46，全年46。',
      { raw: '46', role: 'actual' },
      '计划46，全年<46>。',
    ],
    ['the only one, whatever its clause says', '实际46。', { raw: '46', role: 'plan' }, '实际<46>。'],
    [
      'by its name where all are of the other role',
      '实际工业46，实际农业46。',
      { raw: '46', role: 'plan', names: ['农业'] },
      '实际工业46，实际农业<46>。',
    ],
    [
      'by the longest of its names in common',
      '工业增加值5%，工业投资5%。',
      { raw: '5%', names: ['服务业', '工业投资额'] },
      '工业增加值5%，工业投资<5%>。',
    ],
    [
      'by no single character in common',
      '老人5万，新人5万。',
      { raw: '5万', names: ['新生'] },
      '老人5万，新人5万。',
    ],
    [
      'by two characters in common',
      '老人5万，新生5万。',
      { raw: '5万', names: ['新生儿'] },
      '老人5万，新生<5万>。',
    ],
    [
      'by a name in full-width forms',
      'ＡＩ企业5家，企业5家。',
      { raw: '5家', names: ['AI企业'] },
      'ＡＩ企业<5家>，企业5家。',
    ],
    [
      'by what is in common in one piece',
      '甲乙丙5家，甲丁乙丙5家，乙丙5家。',
      { raw: '5家', names: ['甲乙丙'] },
      '甲乙丙<5家>，甲丁乙丙5家，乙丙5家。',
    ],
    [
      'by a name that is near',
      `${'新生'}${'甲'.repeat(58)}5万，老人5万。`,
      { raw: '5万', names: ['新生'] },
      `${'新生'}${'甲'.repeat(58)}<5万>，老人5万。`,
    ],
    [
      'by no name that is far',
      `${'新生'}${'甲'.repeat(59)}5万，老人5万。`,
      { raw: '5万', names: ['新生'] },
      `${'新生'}${'甲'.repeat(59)}5万，老人5万。`,
    ],
    [
      'by the start of a long name',
      '新生5万，老人5万。',
      { raw: '5万', names: [`${'甲'.repeat(58)}新生`] },
      '新生<5万>，老人5万。',
    ],
    [
      'by no more than the start of a long name',
      '新生5万，老人5万。',
      { raw: '5万', names: [`${'甲'.repeat(59)}新生`] },
      '新生5万，老人5万。',
    ],
  ] as [string, string, PrintedFigure, string][])
    it(`marks of equal figures ${what}`, () => {
      expect(marked(text, figure)).to.equal(expected);
    });

  it('marks several figures in their order, none twice', () => {
    expect(marked('项目77个，总投资517.2亿元', { raw: '总投资517.2亿元' }, { raw: '77' })).to.equal(
      '项目<77>个，<总投资517.2亿元>',
    );
    expect(marked('项目77个', { raw: '77个' }, { raw: '77' })).to.equal('项目<77个>');
  });

  it('marks figures that touch, and of figures from one place the first that is asked for', () => {
    expect(marked('增长7%8%。', { raw: '8%' }, { raw: '7%' })).to.equal('增长<7%><8%>。');
    expect(markFigures('7%8%', [{ raw: '7%' }, { raw: '8%' }])).to.deep.equal([
      { text: '7%', marked: true },
      { text: '8%', marked: true },
    ]);
    expect(marked('项目77个', { raw: '77' }, { raw: '77个' })).to.equal('项目<77>个');
    expect(marked('增长7%。', { raw: '7%' }, { raw: '8%' })).to.equal('增长<7%>。');
    expect(markFigures('', [{ raw: '7%' }])).to.deep.equal([]);
    expect(markFigures('', [{ raw: '' }])).to.deep.equal([]);
    expect(marked('7', { raw: '', names: ['7'] })).to.equal('7');
  });

  it('marks one by its name among as many as twenty', () => {
    const text = (count: number) => `${'其他1个，'.repeat(count - 1)}项目1个。`;
    expect(marked(text(20), { raw: '1', names: ['项目'] })).to.equal(text(20).replace('目1', '目<1>'));
    expect(marked(text(21), { raw: '1', names: ['项目'], role: 'actual' })).to.equal(text(21));
  });

  it('marks nothing where a number is printed again and again, and loses nothing', () => {
    const text = '项目1个，'.repeat(20_000);
    expect(marked(text, { raw: '1', names: ['项目'.repeat(20_000)] })).to.equal(text);
  });
});
