import { expect } from 'chai';
import { templateOf } from '../../../src/authoring/workbook/template.ts';

// Offices have files with these heads and words: what is changed here has to be read as well as before.

type Note = readonly [zh: string, en: string];
type Column = readonly [head: string, width: number, note: Note | null, choices?: string];

const READ: Note = [
  '留空即从原文读出；原文读得不对时才填。填“无”表示没有。',
  'Leave blank to have it read from the printed text; fill in only what would be read wrongly. 无 means none.',
];
const ENGLISH: Note = ['英文，可不填，不能有汉字。', 'In English; optional, without Chinese characters.'];
const ID: Note = [
  '小写英文字母、数字和连字符，各年不变：gdp-growth。',
  'Lower-case letters, digits and hyphens; the same every year: gdp-growth.',
];
const SECTION: Note = ['章节的编号，见“报告”表。', 'The id of a section; see the sheet 报告.'];
const QUOTE: Note = ['与报告原文一字不差。', 'Verbatim from the report.'];
const RAW: Note = ['按原文填写，带单位：总投资5亿元。', 'As printed, with the unit: 总投资5亿元.'];
const PRINTED: Note = [
  '按报告原文填写，包括括号和文字：[4]、8000户以上、完成市定目标。',
  'As printed, with brackets and words: [4], 8000户以上, 完成市定目标.',
];

const WHAT =
  'format 格式, report 报告编号, area 地区, title 报告名称, issuer 发布单位, issued 发布日期, year 报告年份, text 原文文件, url 原文网址, note 脚注, group 分组, section 章节';
const MEASURES = 'growth 增速, level 总量, count 个数, share 比重, index 指数, rank 位次';
const DIRECTIONS = 'higher 越高越好, lower 越低越好, none 不分高低';
const TARGETS = 'binding 约束性, expected 预期性';
const CATEGORIES =
  'industry 工业, energy 能源, services 服务业, digital 数字, transport 交通, urban 城市建设, housing 住房, agriculture 农业农村, environment 生态环境, education 教育, health 卫生, elderly-care 养老, safety 安全, culture 文化';
const KINDS = 'project 项目, programme 面上工程';
const ROLES = 'plan 计划, actual 完成';
const STAGES =
  'planned 谋划, signed 签约, land-secured 取得土地, started 开工, building 在建, topped-out 封顶, resumed 复工, completed 完工, operating 投用, delayed 延期, suspended 停建, cancelled 取消';
const SPANS = 'cumulative 累计, single 单期';
const BOUNDS = 'at-least 以上, at-most 以内, about 左右, over 突破, under 低于';
const YES = 'true 是, false 否';
const STATUSES = 'A 正式, E 预计, P 初步核算';

const amount = (zh: string, en: string): Column[] => [
  [`${zh}\n${en}`, 14, RAW],
  [`${zh}·数值\n${en}: value`, 12, READ],
  [`${zh}·单位\n${en}: unit`, 12, READ],
  [`${zh}·英文单位\n${en}: unit (English)`, 12, READ],
  [`${zh}·数量级\n${en}: power of ten`, 12, READ],
  [`${zh}·限定\n${en}: bound`, 12, READ, BOUNDS],
];

/** Sheets and their columns; a note is the head again where none is given. */
const SHEETS: readonly (readonly [name: string, columns: readonly Column[]])[] = [
  [
    '报告',
    [
      ['内容\nWhat', 12, null, WHAT],
      ['编号或数值\nId or value', 28, null],
      ['文字\nText', 50, null],
      ['文字（英文）\nText (English)', 50, ENGLISH],
      [
        '标题原文\nHeading as printed',
        40,
        ['仅章节：正文中的标题，一字不差。', 'Of a section only: its heading, verbatim.'],
      ],
    ],
  ],
  [
    '指标',
    [
      ['编号\nId', 24, ID],
      ['指标名称\nIndicator', 32, null],
      ['指标名称（英文）\nIndicator (English)', 32, ENGLISH],
      ['分组编号\nGroup id', 12, ['分组的编号，见“报告”表。', 'The id of a group; see the sheet 报告.']],
      ['附表序号\nNumber in annex', 12, null],
      ['单位\nUnit', 12, null],
      ['单位（英文）\nUnit (English)', 12, ENGLISH],
      [
        '数量级\nPower of ten',
        12,
        ['单位中的数量级：万填4，亿填8，万亿填12。', 'Of the unit: 4 for 万, 8 for 亿, 12 for 万亿.'],
      ],
      ['类型\nMeasure', 12, null, MEASURES],
      ['方向\nDirection', 12, null, DIRECTIONS],
      ['指标属性\nTarget', 12, null, TARGETS],
      ['责任单位\nResponsible', 18, null],
      ['责任单位（英文）\nResponsible (English)', 18, ENGLISH],
      ['简称\nShort name', 18, null],
      ['简称（英文）\nShort name (English)', 18, ENGLISH],
      [
        '曾用名\nOther names',
        24,
        ['在其他年份报告中的名称，一行一个。', 'Its names in other years, one a line.'],
      ],
      ['2025年计划', 16, PRINTED],
      ['2025年完成', 16, PRINTED],
      ['2026年计划', 16, PRINTED],
    ],
  ],
  [
    '项目',
    [
      ['编号\nId', 24, ID],
      ['项目名称\nProject', 32, null],
      ['项目名称（英文）\nProject (English)', 32, ENGLISH],
      ['类别\nCategory', 12, null, CATEGORIES],
      ['性质\nKind', 12, null, KINDS],
      [
        '所属组合\nPortfolio',
        12,
        ['仅当报告写明属于该组合时填写。', 'Only where the report says that it belongs there.'],
      ],
      ['建设地点\nPlace', 12, null],
      ['建设地点（英文）\nPlace (English)', 12, ENGLISH],
      ['规模\nScale', 24, null],
      ['开工年\nStart', 12, null],
      ['完工年\nEnd', 12, null],
      ['责任单位\nResponsible', 12, null],
      ['责任单位（英文）\nResponsible (English)', 12, ENGLISH],
      ['建设单位\nBuilder', 12, null],
      ['建设单位（英文）\nBuilder (English)', 12, ENGLISH],
      ['项目备注\nNote', 24, null],
      ['项目备注（英文）\nNote (English)', 24, ENGLISH],
      ...amount('总投资', 'Investment'),
      ...amount('年度计划投资', 'Planned investment'),
      ...amount('年度完成投资', 'Investment done'),
      ['进度年份\nYear', 12, null],
      ['计划或完成\nRole', 12, null, ROLES],
      ['阶段\nStage', 12, null, STAGES],
      ['进度原文\nStage as printed', 18, null],
      ['出处原文\nQuote', 60, QUOTE],
      ['章节\nSection', 12, SECTION],
    ],
  ],
  [
    '组合',
    [
      ['编号\nId', 24, ID],
      ['组合名称\nPortfolio', 28, null],
      ['组合名称（英文）\nPortfolio (English)', 28, ENGLISH],
      ['年份\nYear', 12, null],
      ['项目个数\nProjects', 12, null],
      ['占年度计划%\nPer cent of plan', 12, null],
      ['总投资名称\nName of the total', 12, null],
      ['总投资名称（英文）\nName of the total (English)', 12, ENGLISH],
      ['分项\nParts', 12, ['各分项组合的编号，一行一个。', 'Ids of its parts, one a line.']],
      ['出处原文\nQuote', 60, QUOTE],
      ['章节\nSection', 12, SECTION],
      ...amount('总投资', 'Investment'),
      ...amount('年度计划投资', 'Planned investment'),
      ...amount('年度完成投资', 'Investment done'),
    ],
  ],
  [
    '来源',
    [
      ['指标编号\nIndicator id', 24, ID],
      ['年份\nYear', 12, null],
      [
        '期间\nPeriod',
        12,
        ['不足一年时填：2024-09、2024-Q3、2024-H1。', 'Of a part of a year: 2024-09, 2024-Q3, 2024-H1.'],
      ],
      ['累计或单期\nSpan', 12, null, SPANS],
      ['计划或完成\nRole', 12, null, ROLES],
      [
        '公布日期\nPublished',
        12,
        ['后来公布或修订的数据：2024-06-01。', 'Of a figure published or revised later: 2024-06-01.'],
      ],
      ['出处原文\nQuote', 60, QUOTE],
      ['章节\nSection', 12, SECTION],
      ['数值\nValue', 12, READ],
      ['上限\nUpper end', 12, READ],
      ['限定\nBound', 12, READ, BOUNDS],
      ['力争\nStriven for', 12, READ, YES],
      ['状态\nStatus', 12, READ, STATUSES],
      ['文字目标\nWords', 12, null],
      ['文字目标（英文）\nWords (English)', 12, ENGLISH],
      ['完成率\nCompletion', 12, null],
      ['完成率出处\nCompletion: quote', 12, QUOTE],
      ['报告称完成\nReported as met', 12, null, YES],
      ['完成与否出处\nVerdict: quote', 12, QUOTE],
      ['不可比原因\nBreak', 12, null],
      ['不可比原因（英文）\nBreak (English)', 12, ENGLISH],
      ['备注\nNote', 24, null],
      ['备注（英文）\nNote (English)', 24, ENGLISH],
      ['顺序\nOrder', 12, ['指标内的顺序，一般留空。', 'Among those of the indicator; usually blank.']],
    ],
  ],
];

describe('an empty workbook', () => {
  const { sheets } = templateOf(2025);

  it('has these sheets', () => {
    expect(sheets.map(({ name }) => name)).to.deep.equal(SHEETS.map(([name]) => name));
  });

  for (const [name, columns] of SHEETS)
    it(`has these columns, notes and choices in the sheet ${name}`, () => {
      expect(
        sheets
          .find((sheet) => sheet.name === name)
          ?.columns.map(({ head, width, note, choices }) => [
            head,
            width,
            [note.zh, note.en],
            choices?.join(', '),
          ]),
      ).to.deep.equal(
        columns.map(([head, width, note, choices]) => {
          const [zh, en = zh] = head.split('\n');
          return [head, width, note ?? [zh, en], choices];
        }),
      );
    });

  it('has a row for each thing that is to be said of the report, and no other', () => {
    expect(sheets.map(({ rows }) => rows)).to.deep.equal([
      [
        ['format 格式', 'district-report/1', null, null, null],
        ['report 报告编号', null, null, null, null],
        ['area 地区', null, null, null, null],
        ['title 报告名称', null, null, null, null],
        ['issuer 发布单位', null, null, null, null],
        ['issued 发布日期', null, null, null, null],
        ['year 报告年份', '2025', null, null, null],
        ['text 原文文件', null, null, null, null],
        ['url 原文网址', null, null, null, null],
        ['note 脚注', null, null, null, null],
        ['group 分组', null, null, null, null],
        ['section 章节', null, null, null, null],
      ],
      [],
      [],
      [],
      [],
    ]);
  });
});
