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

  it('marks nothing where a number is printed again and again, and loses nothing', () => {
    const text = '项目1个，'.repeat(20_000);
    expect(marked(text, { raw: '1', names: ['项目'.repeat(20_000)] })).to.equal(text);
  });
});
