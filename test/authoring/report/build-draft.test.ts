import { expect } from 'chai';
import { type Mapping, parseMapping } from '../../../src/authoring/mapping.ts';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { buildDraft } from '../../../src/authoring/report/build-draft.ts';
import type { Draft, DraftOptions } from '../../../src/authoring/report/draft.ts';
import { mappingOf } from '../../../src/authoring/report/mapping-of.ts';
import { portfolioKey } from '../../../src/authoring/report/portfolios.ts';
import type { Source } from '../../../src/authoring/source.ts';
import type { Report } from '../../../src/report/schema.ts';
import { spreadsheet, utf8, wordDocument } from '../support/files.ts';

const TITLE = '关于青川区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告';

const text = [
  TITLE,
  '——2025年1月16日在青川区第五届人民代表大会第四次会议上',
  '青川区发展和改革委员会',
  '一、2024年计划执行情况',
  '预计全年地区生产总值增长6.1%，固定资产投资增长8.2%。城镇新增就业5216人，完成年度目标的104.3%。',
  '二、2025年主要预期目标',
  '2025年主要预期目标是：地区生产总值增长6%，居民收入与经济增长同步，城镇登记失业率控制在4.5%以内。',
];

const annex = {
  name: '附表',
  rows: [
    ['青川区2025年国民经济和社会发展计划主要指标（草案）', null, null, null, null],
    ['指标名称', '计算单位', '2024年计划', '2024年完成', '2025年计划'],
    ['一、经济发展', null, null, null, null],
    ['1. 地区生产总值增速', '%', '6.5左右', '[6.1]', '6'],
    ['2. 一般公共预算收入', '亿元', '10.5', '10.2', '突破11'],
    ['二、民生福祉', null, null, null, null],
    ['3. 城镇新增就业人数', '人', '5,000', '5,216', '5,000以上'],
    ['4. 细颗粒物（PM2.5）年均浓度', '微克/立方米', '36', '35', '≤35'],
    ['注：[]中的数据均为预计数。', null, null, null, null],
  ],
  merges: ['A1:E1', 'A3:E3', 'A6:E6', 'A9:E9'],
};

let read: Promise<Source[]> | undefined;
const sources = (): Promise<Source[]> => {
  read ??= Promise.all([
    readSource(wordDocument(text), '报告.docx'),
    readSource(spreadsheet([annex]), '附表.xlsx'),
  ]);
  return read;
};

const draft = async (options: DraftOptions = {}) => buildDraft(await sources(), options);

const codes = (findings: readonly { code: string }[]) =>
  [...new Set(findings.map(({ code }) => code))].sort();

describe('a report from an annex and a text', () => {
  it('passes the check', async () => {
    const { report, problems } = await draft();
    expect(problems).to.deep.equal([]);
    expect(report).to.deep.include({
      id: 'report-2024',
      year: 2024,
      title: { zh: TITLE },
      issuer: { zh: '青川区发展和改革委员会' },
      issued: '2025-01-16',
      area: { name: { zh: '青川区' } },
      notes: [{ zh: '[]中的数据均为预计数。' }],
    });
    expect(report.groups.map(({ name }) => name.zh)).to.deep.equal(['经济发展', '民生福祉']);
    expect(report.indicators.map(({ id }) => id)).to.deep.equal([
      'gdp-growth',
      'budget-revenue',
      'urban-jobs',
      'pm25',
    ]);
    const [gdp, revenue, jobs, pm25] = report.indicators;
    expect([gdp, revenue, jobs, pm25].map((one) => [one?.annex, one?.measure, one?.direction])).to.deep.equal(
      [
        [1, 'growth', 'higher'],
        [2, 'level', 'higher'],
        [3, 'count', 'higher'],
        [4, 'level', 'lower'],
      ],
    );
    expect(gdp?.observations).to.deep.equal([
      {
        year: 2024,
        role: 'plan',
        raw: '6.5左右',
        value: 6.5,
        comparator: 'about',
        quote: '1. 地区生产总值增速 % 6.5左右 [6.1] 6',
      },
      {
        year: 2024,
        role: 'actual',
        raw: '[6.1]',
        value: 6.1,
        status: 'E',
        quote: '1. 地区生产总值增速 % 6.5左右 [6.1] 6',
      },
      { year: 2025, role: 'plan', raw: '6', value: 6, quote: '1. 地区生产总值增速 % 6.5左右 [6.1] 6' },
    ]);
    expect(revenue).to.deep.include({ unit: { zh: '亿元', en: 'yuan' }, unitMult: 8 });
  });

  it('is dated as the text says, wherever its file comes, and not as a table was filled in', async () => {
    const rows = [['填报日期：2024年12月31日', null, null, null, null], ...annex.rows];
    const filled = await readSource(spreadsheet([{ name: '附表', rows }]), '附表.xlsx');
    const [report] = await sources();
    if (!report) throw new Error('no report');
    expect(buildDraft([filled, report]).report.issued).to.equal('2025-01-16');
    expect(buildDraft([filled]).report.issued).to.equal(undefined);
    const more = Array.from({ length: 200 }, (_, r) => [`第${r}种产品产量`, '吨', '1', '2', '3']);
    const long = { name: '附表', rows: [...rows, ...more] };
    const annexFirst = buildDraft([await readSource(spreadsheet([long]), '附表.xlsx'), report]);
    expect(annexFirst.report).to.deep.include({ issued: '2025-01-16', title: { zh: TITLE } });
  });

  it('has the sections of the text, and in each its sentences', async () => {
    const { report } = await draft({ sentences: true });
    expect(report.sections?.map(({ name, opening }) => [name.zh, opening])).to.deep.equal([
      ['2024年计划执行情况', '一、2024年计划执行情况'],
      ['2025年主要预期目标', '二、2025年主要预期目标'],
    ]);
    const [review, aims] = report.sections?.map(({ id }) => id) ?? [];
    const sectionOf = (id: string) =>
      report.indicators.find((one) => one.id === id)?.observations[0]?.section;
    expect(sectionOf('fixed-investment-growth')).to.equal(review);
    expect(sectionOf('registered-unemployment')).to.equal(aims);
    expect(sectionOf('gdp-growth')).to.equal(undefined);
  });

  it('tells of a table of numbers whose head it does not understand', async () => {
    const rows = [
      ['甲', '乙', '丙'],
      ['粮食', '5', '6'],
      ['油料', '7', '8'],
      ['蔬菜', '9', '10'],
    ];
    const { findings } = buildDraft([await readSource(spreadsheet([{ name: '表', rows }]), 'x.xlsx')], {
      year: 2024,
    });
    expect(findings.filter(({ kind }) => kind === 'left-out').map(({ code }) => code)).to.deep.equal([
      'no-head',
    ]);
  });

  it('passes the check with the completion that a row gives', async () => {
    const rows = [
      ['指标', '单位', '2024年计划', '2024年完成', '完成率'],
      ['粮食产量', '万吨', '35.5', '35.9', '101.1'],
    ];
    const annexed = await readSource(spreadsheet([{ name: '表', rows }]), 'x.xlsx');
    const { problems, report } = buildDraft([await readSource(wordDocument(text), '报告.docx'), annexed]);
    expect(problems).to.deep.equal([]);
    expect(report.indicators[0]?.observations[1]?.completion?.percent).to.equal(101.1);
  });

  it('passes the check with figures in another power of ten than their row', async () => {
    const rows = [
      ['指标', '单位', '2024年完成', '2025年计划'],
      ['技能培训', '人次', '9500', '1万—1.25万人次'],
      ['财政拨款', '元', '1.23456万元', '2亿元'],
      ['自然增长率', '‰', '-1.2‰', '0.3%'],
    ];
    const source = await readSource(spreadsheet([{ name: '表', rows, merges: [] }]), '表.xlsx');
    const { report, problems } = buildDraft([source], {});
    expect(problems.filter(({ path }) => path.startsWith('indicators'))).to.deep.equal([]);
    expect(
      (report as Report).indicators.map(({ observations }) =>
        observations.map(({ value, upper }) => (upper === undefined ? value : [value, upper])),
      ),
    ).to.deep.equal([
      [9500, [10_000, 12_500]],
      [12_345.6, 200_000_000],
      [-1.2, 3],
    ]);
  });

  it('lists everything that was guessed', async () => {
    const { findings } = await draft();
    expect(codes(findings)).to.deep.equal([
      'area',
      'direction',
      'group',
      'id',
      'issued',
      'issuer',
      'measure',
      'report-id',
      'title',
      'year',
    ]);
    for (const { said } of findings)
      expect(said.zh && said.en)
        .to.be.a('string')
        .and.not.equal('');
  });

  it('is the same each time', async () => {
    expect(JSON.stringify((await draft()).report)).to.equal(JSON.stringify((await draft()).report));
  });

  it('has candidates for quotes, best first, and takes none by itself', async () => {
    const { quotes } = await draft();
    const best = quotes.get('gdp-growth 2024 actual')?.[0];
    expect(best?.quote).to.equal('预计全年地区生产总值增长6.1%，固定资产投资增长8.2%。');
    expect(quotes.get('gdp-growth 2025 plan')?.[0]?.quote).to.match(/^2025年主要预期目标是/);
    expect(quotes.get('urban-jobs 2024 actual')?.[0]?.quote).to.match(/^城镇新增就业5216人/);
  });

  it('proposes the figures of sentences that the table does not have', async () => {
    const { proposed, report } = await draft();
    expect(
      proposed.map(({ name, figures }) => [
        name,
        figures[0]?.year,
        figures[0]?.role,
        figures[0]?.printed.raw,
      ]),
    ).to.deep.equal([
      ['固定资产投资增速', 2024, 'actual', '8.2%'],
      ['居民收入', 2025, 'plan', '与经济增长同步'],
      ['城镇登记失业率', 2025, 'plan', '控制在4.5%以内'],
    ]);
    expect(report.indicators.length).to.equal(4);
  });

  it('takes them where it is asked to, and says so', async () => {
    const { report, problems, findings } = await draft({ sentences: true });
    expect(problems).to.deep.equal([]);
    expect(report.indicators.slice(4).map(({ id }) => id)).to.deep.equal([
      'fixed-investment-growth',
      'resident-income',
      'registered-unemployment',
    ]);
    expect(codes(findings)).to.include('sentence');
  });

  it('keeps to what a person says', async () => {
    const { report, findings } = await draft({
      year: 2024,
      id: 'qingchuan-2024',
      mapping: {
        format: 'district-mapping/1',
        report: { area: { zh: '青川区', en: 'Qingchuan District' } },
        indicators: {
          地区生产总值增速: { id: 'gdp', en: 'GDP growth', measure: 'growth', direction: 'higher' },
          城镇新增就业人数: { leaveOut: true },
        },
        tables: { '附表.xlsx › 附表 › 2': { columns: { C: { kind: 'ignored' } } } },
        quotes: { 'gdp 2025 plan': null },
      },
    });
    expect(report.id).to.equal('qingchuan-2024');
    expect(report.indicators.map(({ id }) => id)).to.deep.equal(['gdp', 'budget-revenue', 'pm25']);
    expect(
      report.indicators[0]?.observations.map(({ role, year, quote }) => [role, year, quote === undefined]),
    ).to.deep.equal([
      ['actual', 2024, false],
      ['plan', 2025, true],
    ]);
    expect(findings.filter(({ said }) => said.zh.includes('地区生产总值增速'))).to.deep.equal([]);
  });

  it('tells what to do with a table whose years go down', async () => {
    const rows = [
      ['年份', '地区生产总值（亿元）', '地区生产总值（亿元）'],
      ['2022年', '300', '5'],
      ['2023年', '320', '6'],
      ['2024年', '340', '6.5'],
    ];
    const { findings } = buildDraft([await readSource(spreadsheet([{ name: '附表', rows }]), '附表.xlsx')]);
    expect(findings.find(({ code }) => code === 'no-head')?.said.zh).to.include('把行和列互换');
  });

  it('tells once that its year is missing, and not of each figure', async () => {
    const rows = [
      ['指标', '单位', '9月', '1-9月累计'],
      ['工业产值', '亿元', '12', '120'],
    ];
    const { problems } = buildDraft([await readSource(spreadsheet([{ name: '附表', rows }]), '附表.xlsx')]);
    expect(problems.map(({ path }) => path)).to.include('year');
    expect(problems.filter(({ path }) => path.startsWith('indicators'))).to.deep.equal([]);
  });

  it('says what is missing', async () => {
    const only = await readSource(spreadsheet([annex]), '附表.xlsx');
    const { problems } = buildDraft([only]);
    expect(problems.map(({ path }) => path)).to.include.members(['issuer', 'issued']);
  });
});

describe('a report beside that of last year', () => {
  const like = async (): Promise<Report> => {
    const { report } = await draft();
    return {
      ...report,
      id: 'qingchuan-2023',
      year: 2023,
      area: { name: { zh: '青川区', en: 'Qingchuan District' } },
      indicators: report.indicators
        .map((indicator) => ({
          ...indicator,
          observations: indicator.observations.filter(({ year, role }) => year === 2024 && role === 'plan'),
        }))
        .concat({
          id: 'grain',
          name: { zh: '粮食产量' },
          group: 'main',
          unit: { zh: '万吨' },
          measure: 'level',
          direction: 'higher',
          observations: [{ year: 2024, role: 'plan', raw: '30', value: 30 }],
        })
        .map((one) =>
          one.id === 'budget-revenue'
            ? {
                ...one,
                id: 'revenue',
                name: { zh: '公共财政预算收入', en: 'Public budget revenue' },
                direction: 'none' as const,
              }
            : one.id === 'gdp-growth'
              ? {
                  ...one,
                  name: { zh: '全区生产总值增速', en: 'GDP growth' },
                  observations: [{ year: 2024, role: 'plan' as const, raw: '7%', value: 7 }],
                }
              : one,
        ),
    };
  };

  it('carries over what is known, by name and by former name', async () => {
    const { report, matching } = await draft({ like: await like() });
    expect(report.id).to.equal('qingchuan-2024');
    expect(report.area.name.en).to.equal('Qingchuan District');
    const [gdp, revenue] = report.indicators;
    expect(gdp).to.deep.include({
      id: 'gdp-growth',
      name: { zh: '地区生产总值增速', en: 'GDP growth' },
      aliases: ['全区生产总值增速'],
    });
    expect(revenue).to.deep.include({ id: 'revenue', direction: 'none', aliases: ['公共财政预算收入'] });
    expect(matching.gone).to.deep.equal(['grain']);
    expect(matching.restated).to.deep.equal([{ id: 'gdp-growth', before: '7%', now: '6.5左右' }]);
    expect(matching.added).to.deep.equal([]);
  });

  it('tells of what is gone and of plans that are restated', async () => {
    const { findings } = await draft({ like: await like() });
    expect(codes(findings)).to.include.members(['gone', 'restated']);
    expect(codes(findings)).not.to.include('measure');
  });
});

describe('a table of projects', () => {
  const projects = {
    name: '项目',
    rows: [
      ['2024年青川区重点项目建设进度表', null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null, '单位：万元'],
      [
        '序号',
        '项目名称',
        '建设地点',
        '建设内容及规模',
        '总投资',
        '2024年计划投资',
        '1-12月完成投资',
        '形象进度',
      ],
      ['一', '产业类', null, null, null, null, null, null],
      [1, '东山光伏电站', '东山镇', '装机100MW', 52000, 20000, 21000, '主体施工，完成60%'],
      [2, '青川大桥', '城关街道', '全长1.2公里', '3.5亿元', 8000, 7600, '已建成通车'],
      ['合计', null, null, null, 87000, 28000, 28600, null],
    ],
    merges: ['A1:H1'],
  };

  it('gives projects with amounts and a stage, and no totals', async () => {
    const source = await readSource(spreadsheet([projects]), '项目.xlsx');
    const { report, findings } = buildDraft([await readSource(wordDocument(text), '报告.docx'), source]);
    expect(
      report.projects.map(({ id, category, milestones }) => [id, category, milestones[0]?.stage]),
    ).to.deep.equal([
      ['project-1', 'energy', 'building'],
      ['project-2', 'transport', 'operating'],
    ]);
    const [solar, bridge] = report.projects;
    expect(solar?.investment).to.deep.equal({
      value: 52000,
      unit: { zh: '万元', en: 'yuan' },
      unitMult: 4,
      raw: '52000',
    });
    expect(bridge?.investment).to.deep.equal({
      value: 3.5,
      unit: { zh: '亿元', en: 'yuan' },
      unitMult: 8,
      raw: '3.5亿元',
    });
    expect(solar?.invested?.value).to.equal(21000);
    expect(codes(findings)).to.include.members(['total-row', 'category', 'stage']);
  });
});

describe('two columns of one year', () => {
  const rows = [
    ['指标', '单位', '2024年计划（调整前）', '2024年计划（调整后）', '2024年完成'],
    ['粮食总产量', '万吨', '50', '48', '48.5'],
  ];
  const plan = async (mapping?: Mapping) => {
    const source = await readSource(spreadsheet([{ name: '附表', rows }]), '附表.xlsx');
    const { report, findings, tables } = buildDraft([source], { year: 2024, ...(mapping && { mapping }) });
    const told = findings.find(({ code }) => code === 'column-twice')?.said;
    return { plan: report.indicators[0]?.observations[0]?.value, told, id: tables[0]?.table.id ?? '' };
  };

  it('are told of with how to choose, and the one that a person chooses is read', async () => {
    const first = await plan();
    expect(first.plan).to.equal(50);
    expect(first.told?.zh).to.include('把C列选为不读').and.include('把D列的含义选为“2024年计划”');
    expect(first.told?.en).to.include('for column D');
    const chosen = await plan({
      format: 'district-mapping/1',
      tables: {
        [first.id]: { columns: { D: { kind: 'figure', quantity: 'value', year: 2024, role: 'plan' } } },
      },
    });
    expect(chosen.plan).to.equal(48);
    expect(chosen.told).to.equal(undefined);
  });
});

describe('groups', () => {
  const named = async (mapping: Omit<Mapping, 'format'>, like?: Report) => {
    const { report } = await draft({
      mapping: { format: 'district-mapping/1', ...mapping },
      ...(like && { like }),
    });
    return {
      groups: report.groups,
      of: report.indicators.map(({ group }) => report.groups.find(({ id }) => id === group)?.name.zh),
    };
  };

  it('have the names that a person gives them', async () => {
    const { groups } = await named({ groups: { economy: { zh: '经济发展', en: 'Economy' } } });
    expect(groups[0]).to.deep.equal({ id: 'economy', name: { zh: '经济发展', en: 'Economy' } });
    expect(groups[1]?.name).to.deep.equal({ zh: '民生福祉' });
  });

  it('have the ids that a person gives them, also where last year had others', async () => {
    const { report } = await draft();
    const mapping = { groups: { growth: { zh: '经济发展' } } };
    for (const like of [undefined, report]) {
      const { groups, of } = await named(mapping, like);
      expect(groups.map(({ id }) => id)).to.deep.equal(['growth', report.groups[1]?.id]);
      expect(of).to.deep.equal(['经济发展', '经济发展', '民生福祉', '民生福祉']);
    }
  });

  it('are one, whether an indicator is put there or stands there', async () => {
    const { report } = await draft();
    const last = report.groups[1];
    if (!last) throw new Error('no second group');
    const { groups, of } = await named({
      groups: { [last.id]: last.name },
      indicators: { 地区生产总值增速: { group: last.id } },
    });
    expect(groups).to.have.length(2);
    expect(of).to.deep.equal(['民生福祉', '经济发展', '民生福祉', '民生福祉']);
  });

  it('do not take the id of one of last year', async () => {
    const { report } = await draft();
    const [first] = report.groups;
    const like: Report = {
      ...report,
      groups: [{ id: first?.id ?? '', name: { zh: '生态' } }],
      indicators: [],
    };
    const { groups } = await named({}, like);
    expect(groups.map(({ name }) => name.zh)).to.deep.equal(['经济发展', '民生福祉']);
    expect(groups[0]?.id).to.not.equal(first?.id);
  });
});

describe('totals of projects', () => {
  const sentence = '今年安排省重点项目22个，总投资162.3亿元，年度计划投资40亿元。';
  const withTotals = async (options: DraftOptions = {}) =>
    buildDraft([...(await sources()), await readSource(utf8(sentence), '项目.txt')], options);

  it('are proposed, and taken where a person says so', async () => {
    const first = await withTotals();
    expect(first.report.portfolios).to.deep.equal([]);
    expect(first.proposedPortfolios.map(portfolioKey)).to.deep.equal(['省重点项目 2024']);
    const mapping: Mapping = {
      format: 'district-mapping/1',
      portfolios: { '省重点项目 2024': { id: 'key', en: 'Key projects', take: true } },
    };
    const { report, problems, proposedPortfolios, findings } = await withTotals({ mapping });
    expect(problems).to.deep.equal([]);
    expect(report.portfolios[0]).to.deep.include({
      id: 'key',
      name: { zh: '省重点项目', en: 'Key projects' },
      count: 22,
    });
    expect(proposedPortfolios).to.deep.equal([]);
    expect(codes(findings)).to.not.include('portfolio');
  });
});

describe('corrections to start from', () => {
  const again = async (first: Draft, mapping?: Mapping) =>
    draft({ mapping: parseMapping(JSON.parse(JSON.stringify(mappingOf(first, mapping)))) });

  it('give the same report again, with nothing guessed', async () => {
    const first = await draft();
    const second = await again(first);
    expect(second.report).to.deep.equal(first.report);
    expect(codes(second.findings)).to.deep.equal([]);
  });

  it('give the same report again with what a person took, left out and quoted', async () => {
    const mapping: Mapping = {
      format: 'district-mapping/1',
      indicators: {
        一般公共预算收入: { leaveOut: true },
        城镇登记失业率: { take: true, en: 'Unemployment' },
      },
      groups: { economy: { zh: '经济发展', en: 'Economy' } },
      quotes: { 'gdp-growth 2025 plan': null },
      files: { '项目.txt': { encoding: 'gb18030' } },
    };
    const first = await draft({ mapping });
    const second = await again(first, mapping);
    expect(first.report.indicators.map(({ name }) => name.zh)).to.include('城镇登记失业率');
    expect(second.report).to.deep.equal(first.report);
    expect(codes(second.findings)).to.deep.equal([]);
    expect(mappingOf(first, mapping).files).to.deep.equal(mapping.files);
  });

  it('take the sentences that were taken', async () => {
    const first = await draft({ sentences: true });
    expect((await again(first)).report).to.deep.equal(first.report);
  });

  it('know a table wherever its file is', async () => {
    const [source] = (await sources()).slice(1);
    if (!source) throw new Error('no annex');
    const tables = { '附表.xlsx › 附表 › 2': { leaveOut: true as const } };
    const moved = { ...source, file: '2024/表/附表.xlsx' };
    const mapping: Mapping = { format: 'district-mapping/1', tables };
    expect(buildDraft([moved], { mapping }).report.indicators).to.deep.equal([]);
  });

  it('are refused if they say what cannot be', () => {
    expect(() =>
      parseMapping({ format: 'district-mapping/1', indicators: { 增速: { measure: 'speed' } } }),
    ).to.throw(/indicators › 增速 › measure/);
    expect(() => parseMapping({ format: 'district-mapping/1', colour: 1 })).to.throw(/colour/);
  });
});

describe('ids that a person gives', () => {
  const rows = [
    ['指标名称', '单位', '2024年计划', '2024年完成', '2025年计划'],
    ['规上工业增加值', '亿元', '10', '11', '12'],
    ['粮食产量', '万吨', '4', '4.1', '4.2'],
    ['规上工业增加值', '%', '6', '6.1', '6.2'],
  ];
  const projects = [
    ['序号', '项目名称', '建设地点', '总投资（亿元）', '形象进度'],
    ['1', '青川大桥', '城关镇', '3.5', '主体施工'],
    ['2', '第一中学改造', '城关镇', '0.8', '已完成'],
    ['3', '青川大桥', '北山乡', '2.1', '前期'],
  ];
  const totals = '二、重点项目\n2024年安排省重点项目22个，总投资162.3亿元，年度计划投资40亿元。';
  const made = async (mapping?: Omit<Mapping, 'format'>) =>
    buildDraft(
      [
        await readSource(
          spreadsheet([
            { name: '指标', rows },
            { name: '项目', rows: projects },
          ]),
          '附表.xlsx',
        ),
        await readSource(utf8(totals), '正文.txt'),
      ],
      { year: 2024, sentences: true, mapping: { format: 'district-mapping/1', ...mapping } },
    );
  const idsOf = ({ report }: Draft) => ({
    indicators: report.indicators.map(({ id }) => id),
    projects: report.projects.map(({ id }) => id),
    portfolios: report.portfolios.map(({ id }) => id),
  });

  it('are those of indicators, projects and totals of projects', async () => {
    const draft = await made({
      indicators: { 粮食产量: { id: 'grain' } },
      projects: { 第一中学改造: { id: 'school' } },
      portfolios: { '省重点项目 2024': { id: 'provincial', take: true } },
    });
    expect(idsOf(draft).indicators[1]).to.equal('grain');
    expect(idsOf(draft).projects[1]).to.equal('school');
    expect(idsOf(draft).portfolios).to.deep.equal(['provincial']);
  });

  it('are taken by no row above, whose id is guessed', async () => {
    const before = idsOf(await made());
    const [indicator = '', , last = ''] = before.indicators;
    expect(indicator).to.not.equal(last);
    const draft = await made({
      indicators: { 粮食产量: { id: indicator } },
      projects: { 第一中学改造: { id: before.projects[0] } },
    });
    expect(idsOf(draft).indicators[1]).to.equal(indicator);
    expect(idsOf(draft).projects[1]).to.equal(before.projects[0]);
    for (const list of [idsOf(draft).indicators, idsOf(draft).projects])
      expect([...new Set(list)]).to.deep.equal(list);
  });

  it('are told where two are the same', async () => {
    const { problems } = await made({
      indicators: { 粮食产量: { id: 'one' }, 规上工业增加值: { id: 'one' } },
      projects: { 第一中学改造: { id: 'two' }, 青川大桥: { id: 'two' } },
    });
    const paths = problems.filter(({ path }) => path.endsWith('].id')).map(({ path }) => path);
    expect(paths).to.deep.equal(['indicators[1].id', 'projects[1].id']);
  });

  it('are each of one row, also where two rows have one name', async () => {
    const draft = await made({
      indicators: { '规上工业增加值 %': { id: 'growth', measure: 'growth' } },
      projects: { '青川大桥 2': { id: 'second-bridge' } },
    });
    expect(draft.report.indicators.map(({ id, unit }) => `${id} ${unit.zh}`)[2]).to.equal('growth %');
    expect(idsOf(draft).indicators[0]).to.not.equal('growth');
    expect(idsOf(draft).projects[2]).to.equal('second-bridge');
  });

  it('are the same again, as all else, from the corrections to start from', async () => {
    const first = await made({ projects: { 第一中学改造: { id: 'school' } } });
    const { format: _, ...mapping } = parseMapping(JSON.parse(JSON.stringify(mappingOf(first))));
    const second = await made(mapping);
    expect(JSON.stringify(second.report)).to.equal(JSON.stringify(first.report));
    expect(
      codes(second.findings.filter(({ kind, code }) => kind === 'guess' && code !== 'year')),
    ).to.deep.equal([]);
  });

  it('come with stages and units, which are no guesses once a person states them', async () => {
    const table = [
      ['项目名称', '总投资（万元）', '形象进度', '2025年建设目标'],
      ['东山电站', 52000, '主体施工', '并网发电'],
      ['西山水库', 8000, null, '开工'],
      ['北山公路', 9000, null, null],
    ];
    const units = [
      ['指标', '单位', '2024年完成'],
      ['粮食产量', '万吨', 4],
      ['油料产量', null, 2],
    ];
    const sheets = [
      { name: '项目', rows: table },
      { name: '指标', rows: units },
    ];
    const source = await readSource(spreadsheet(sheets), '附表.xlsx');
    const first = buildDraft([source], { year: 2024 });
    expect(codes(first.findings)).to.include.members(['stage', 'unit-inherited']);
    const mapping = mappingOf(first);
    const second = buildDraft([source], { year: 2024, mapping });
    expect(second.report.projects).to.deep.equal(first.report.projects);
    expect(codes(second.findings)).to.not.include.members(['stage']).and.to.not.include('unit-inherited');
    const projects = {
      东山电站: { stage: 'delayed', nextStage: 'completed' },
      西山水库: { nextStage: 'building' },
      北山公路: { stage: 'signed' },
    } as const;
    const changed = buildDraft([source], { year: 2024, mapping: { format: 'district-mapping/1', projects } });
    expect(
      changed.report.projects.map(({ milestones }) => milestones.map(({ stage }) => stage)),
    ).to.deep.equal([['delayed', 'completed'], ['building'], ['signed']]);
  });
});
