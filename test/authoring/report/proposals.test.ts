import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { sentencesOf } from '../../../src/authoring/quotes/sentences.ts';
import type { DraftOptions } from '../../../src/authoring/report/draft.ts';
import { proposals } from '../../../src/authoring/report/proposals.ts';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import { rowOf } from '../support/rows.ts';

const FILES = [
  '地区生产总值增长6%。城镇新增就业5216人。城镇登记失业率4.2%。',
  '2025年目标：城镇新增就业5000人，森林覆盖率达到36%。2024年森林覆盖率达到35%。2025年，森林覆盖率达到37%。',
];

const line = ({ name, figures, place }: IndicatorRow): string =>
  `${place.file} ${name}: ${figures.map(({ year, role, printed }) => `${year} ${role} ${printed.raw}`).join(', ')}`;

function proposed(rows: readonly IndicatorRow[] = [], options: DraftOptions = {}) {
  const texts = FILES.map((text, f) => ({ file: `${f + 1}.txt`, sentences: sentencesOf(text) }));
  const { taken, proposed: left } = proposals(texts, rows, 2024, options);
  return { taken: taken.map(line), proposed: left.map(line) };
}

const ALL = [
  '1.txt 地区生产总值增速: 2024 actual 6%',
  '1.txt 城镇新增就业: 2024 actual 5216人, 2025 plan 5000人',
  '1.txt 城镇登记失业率: 2024 actual 4.2%',
  '2.txt 森林覆盖率: 2025 plan 36%, 2024 actual 35%',
];

describe('the figures of sentences', () => {
  it('are proposed, those of one indicator together, each time once', () => {
    expect(proposed()).to.deep.equal({ taken: [], proposed: ALL });
  });

  it('are none without sentences', () => {
    expect(proposals([], [rowOf('粮食', '吨')], 2024, {})).to.deep.equal({
      taken: [],
      proposed: [],
      findings: [],
    });
  });

  it('are not proposed where a table has them', () => {
    const rows = [
      rowOf('地区生产总值增长', '%', { '2024 actual': '6' }),
      rowOf('城镇新增就业人数', '人', { '2024 actual': '5216', '2025 actual': '1', '2024 plan': '4000' }),
      rowOf('城镇登记失业率', '%', { '2024-09 actual': '4' }),
    ];
    expect(proposed(rows).proposed).to.deep.equal([ALL[2], '2.txt 城镇新增就业: 2025 plan 5000人', ALL[3]]);
  });

  it('are taken where all are asked for, or a person takes one', () => {
    expect(proposed([], { sentences: true })).to.deep.equal({ taken: ALL, proposed: [] });
    const indicators = { 森林覆盖率: { take: true }, 城镇登记失业率: { en: 'Unemployment' } } as const;
    const mapping: Mapping = { format: 'district-mapping/1', indicators };
    expect(proposed([], { mapping: { format: 'district-mapping/1' } })).to.deep.equal({
      taken: [],
      proposed: ALL,
    });
    expect(proposed([], { mapping })).to.deep.equal({ taken: ALL.slice(3), proposed: ALL.slice(0, 3) });
  });

  const read = (text: string, options: DraftOptions, rows: readonly IndicatorRow[] = []) => {
    const made = proposals([{ file: '1.txt', sentences: sentencesOf(text) }], rows, 2024, options);
    return {
      rows: [...made.taken, ...made.proposed].map(line),
      told: made.findings.map(({ kind, code, place, said }) => [kind, code, place.line, said.zh]),
    };
  };

  it('have the plan of their brackets, also where it is not the first figure or a table has the result', () => {
    expect(read('2023年粮食产量5万吨。\n粮食产量6万吨（计划5.5万吨）。', {}).rows).to.deep.equal([
      '1.txt 粮食产量: 2023 actual 5万吨, 2024 actual 6万吨, 2024 plan 5.5万吨',
    ]);
    const table = [rowOf('粮食产量', '万吨', { '2024 actual': '6' })];
    expect(read('粮食产量6万吨（计划5.5万吨）。', {}, table).rows).to.deep.equal([
      '1.txt 粮食产量: 2024 plan 5.5万吨',
    ]);
  });

  it('are doubtful where they are taken and another sentence has others', () => {
    const text = '粮食产量6万吨。\n粮食产量6万吨。\n粮食产量6.5万吨。';
    expect(read(text, { sentences: true }).told).to.deep.equal([
      [
        'doubt',
        'figures-differ',
        3,
        '“粮食产量”在前面的句子里是“6万吨”，这里是“6.5万吨”，读的是前面的，请核对。',
      ],
    ]);
    expect(read(text, {}).told).to.deep.equal([]);
  });

  it('are none of a row of a table, however its cells are divided', () => {
    const table = [rowOf('粮食产量', '万吨', { '2024 plan': '5' }, { line: '粮食产量 万吨 5' })];
    expect(read('粮食产量    万吨  5\n油料产量    万吨  6', {}, table).rows).to.deep.equal([
      '1.txt 油料产量    万吨: 2024 actual 6',
    ]);
  });

  it('are told to be left out where an item of a list is not understood', () => {
    expect(
      read('一、指标\n1．粮食产量：5万吨\n2．5G塔：6座\n3．联系电话：62345678\n（二）产值：6亿元人民币', {})
        .told,
    ).to.deep.equal([
      [
        'left-out',
        'item',
        5,
        '“（二）产值：6亿元人民币”像是一项指标，但没有读懂，没有读入：请写成“名称：数和单位”。',
      ],
    ]);
    expect(read(`1．产值：6亿元人民币${'，长'.repeat(30)}`, {}).told).to.deep.equal([]);
  });
});
