import {
  archive,
  gbk,
  type MadeCell,
  spreadsheet,
  utf8,
  wordDocument,
} from '../../authoring/support/files.ts';
import { pdf, ruledTable } from '../../authoring/support/pdf.ts';

// Files of an invented district, made as office programs make them.

const TITLE = '关于青川区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告';

const TEXT = [
  TITLE,
  '——2025年1月16日在青川区第五届人民代表大会第四次会议上',
  '青川区发展和改革委员会',
  '一、2024年计划执行情况',
  '预计全年地区生产总值增长6.1%，固定资产投资增长8.2%。城镇新增就业5216人，完成年度目标的104.3%。',
  '二、2025年主要预期目标',
  '2025年主要预期目标是：地区生产总值增长6%，居民收入与经济增长同步，城镇登记失业率控制在4.5%以内。',
];

const ROWS: readonly (readonly MadeCell[])[] = [
  ['青川区2025年国民经济和社会发展计划主要指标（草案）', null, null, null, null],
  ['指标名称', '计算单位', '2024年计划', '2024年完成', '2025年计划'],
  ['1. 地区生产总值增速', '%', '6.5左右', '[6.1]', '6'],
  ['2. 一般公共预算收入', '亿元', '10.5', '10.2', '突破11'],
  ['3. 城镇新增就业人数', '人', '5,000', '5,216', '5,000以上'],
  ['4. 细颗粒物（PM2.5）年均浓度', '微克/立方米', '36', '35', '≤35'],
  ['5. 幸福河湖数', '条', '3', '2条，上年3条', '4'],
];

const GROUPED: readonly (readonly MadeCell[])[] = [
  ['指标名称', '计算单位', '2024年计划', '2024年完成', '2025年计划'],
  ['一、经济发展', null, null, null, null],
  ['一般公共预算收入', '亿元', '10.5', '10.2', '11'],
  ['二、民生福祉', null, null, null, null],
  ['城镇新增就业人数', '人', '5000', '5216', '5100'],
];

const PROJECTS: readonly (readonly MadeCell[])[] = [
  ['序号', '项目名称', '建设地点', '总投资（亿元）', '形象进度'],
  ['1', '青川大桥', '城关镇', '3.5', '主体施工'],
  ['2', '第一中学改造', '城关镇', '0.8', '已完成'],
  ['3', '光伏电站', '北山乡', '2.1', '前期'],
];

const TOTALS = '二、重点项目\n2024年安排省重点项目22个，总投资162.3亿元，年度计划投资40亿元。';

const observation = (year: number, role: string, raw: string, value: number) => ({ year, role, raw, value });

/** Of the same district, a year before. */
const LAST_YEAR = {
  format: 'district-report/1',
  id: 'qingchuan-2023',
  area: { name: { zh: '青川区', en: 'Qingchuan District' } },
  title: { zh: '青川区2023年报告' },
  issuer: { zh: '青川区发展和改革委员会' },
  issued: '2024-01-16',
  year: 2023,
  source: {},
  notes: [],
  groups: [{ id: 'economy', name: { zh: '经济', en: 'Economy' } }],
  indicators: [
    ['output', '地区生产总值增速', '%', '6.5', 6.5],
    ['budget', '公共预算收入', '亿元', '10.5', 10.5],
    ['jobs', '城镇新增就业人数', '人', '4800', 4800],
    ['grain', '粮食产量', '万吨', '4.5', 4.5],
  ].map(([id, zh, unit, raw, value]) => ({
    id,
    name: { zh, en: `${id} in English` },
    group: 'economy',
    unit: { zh: unit },
    measure: unit === '%' ? 'growth' : 'level',
    direction: 'higher',
    observations: [observation(2024, 'plan', String(raw), Number(value))],
  })),
  portfolios: [],
  projects: [],
};

const manyRows = (count: number): MadeCell[][] => [
  ['指标名称', '计算单位', '2024年计划', '2024年完成', '2025年计划'],
  ...Array.from({ length: count }, (_, r) => [
    `第${r + 1}种产品产量`,
    '万吨',
    `${r}.5`,
    `${r}.7`,
    `${r + 1}`,
  ]),
];

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'report.docx': () => wordDocument(TEXT),
  'annex.xlsx': () => spreadsheet([{ name: '附表', rows: ROWS, merges: ['A1:E1'] }]),
  'grouped.xlsx': () => spreadsheet([{ name: '附表', rows: GROUPED, merges: ['A2:E2', 'A4:E4'] }]),
  'projects.xlsx': () => spreadsheet([{ name: '项目', rows: PROJECTS }]),
  'totals.txt': () => utf8(TOTALS),
  'many.xlsx': () => spreadsheet([{ name: '附表', rows: manyRows(60) }]),
  'huge.xlsx': () => spreadsheet([{ name: '附表', rows: manyRows(20_000) }]),
  'gbk.txt': () => gbk(TEXT.join('\r\n')),
  'annex.pdf': () =>
    pdf([
      [
        { text: String(ROWS[0]?.[0]), x: 60, y: 60 },
        ...ruledTable(
          ROWS.slice(1).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
          40,
          80,
          [160, 80, 90, 90, 90],
        ),
      ],
    ]),
  'old.doc': () =>
    Uint8Array.of(
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Buffer.from('WordDocument', 'utf16le'),
    ),
  'broken.docx': () => archive({ 'word/other.xml': '<a/>' }),
  'last-year.json': () => utf8(JSON.stringify(LAST_YEAR)),
};

export function madeFile(name: string): Uint8Array {
  const make = FILES[name];
  if (!make) throw new Error(`unknown file "${name}"`);
  return make();
}
