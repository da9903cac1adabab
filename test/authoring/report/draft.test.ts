import { expect } from 'chai';
import type { Finding } from '../../../src/authoring/finding.ts';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { buildDraft, draftSteps } from '../../../src/authoring/report/build-draft.ts';
import type { DraftOptions } from '../../../src/authoring/report/draft.ts';
import type { Sheet, Source } from '../../../src/authoring/source.ts';
import type { Report } from '../../../src/report/schema.ts';

// Drafts of sources as the readers of files make them.

const sheetOf = (name: string, rows: readonly (readonly string[])[]): Sheet => ({
  name,
  before: [],
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

const sourceOf = (
  file: string,
  text: string,
  sheets: readonly Sheet[] = [],
  findings: readonly Finding[] = [],
): Source => ({
  file,
  format: 'xlsx',
  sheets,
  text,
  findings,
});

const FIGURES = [
  ['指标', '单位', '2024年计划', '2024年完成'],
  ['粮食产量', '万吨', '35', '35.5'],
  ['油料产量', '', '3', '2'],
  ['注：快报数', '', '', ''],
];

const PROJECTS = [
  ['项目名称', '建设地点', '总投资（亿元）', '形象进度'],
  ['青川大桥', '东山', '5', '主体施工'],
];

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

const ANNEX = sourceOf('附表.xlsx', lines([...FIGURES, ...PROJECTS]), [
  sheetOf('指标', FIGURES),
  sheetOf('项目', PROJECTS),
]);

const TEXT = sourceOf(
  '报告.txt',
  [
    '青川区2025年政府工作报告',
    '青川区人民政府',
    '2025年1月16日',
    '一、工作回顾',
    '粮食产量35.5万吨，增长3%。',
    '安排省重点项目22个，总投资162.3亿元。',
    '二、工作安排',
    '粮食产量目标36万吨。',
  ].join('\n'),
);

const drafted = (
  sources: readonly Source[],
  options: Omit<DraftOptions, 'mapping'> = {},
  mapping?: Omit<Mapping, 'format'>,
) =>
  buildDraft(sources, {
    ...options,
    ...(mapping && { mapping: { format: 'district-mapping/1', ...mapping } }),
  });

const STATED = {
  area: { zh: '青川区' },
  title: { zh: '报告' },
  issuer: { zh: '政府' },
  issued: '2025-01-16',
};

describe('a draft', () => {
  it('has all that its report has, and its text', () => {
    const { report, text, problems } = drafted([TEXT, ANNEX]);
    expect(problems).to.deep.equal([]);
    expect(text).to.equal(`${TEXT.text}\n\n${ANNEX.text}`);
    expect(report).to.deep.include({
      format: 'district-report/1',
      id: 'report-2024',
      area: { name: { zh: '青川区' } },
      title: { zh: '青川区2025年政府工作报告' },
      issuer: { zh: '青川区人民政府' },
      issued: '2025-01-16',
      year: 2024,
      source: {},
      notes: [{ zh: '快报数' }],
      portfolios: [],
    });
    expect(report.sections?.map(({ name }) => name.zh)).to.deep.equal(['工作回顾', '工作安排']);
    expect(report.groups).to.deep.equal([{ id: 'main', name: { zh: '主要指标' } }]);
    expect(
      report.indicators.map(({ id, observations }) => [id, ...observations.map(({ value }) => value)]),
    ).to.deep.equal([
      ['grain-output', 35, 35.5],
      ['oil-crops-output', 3, 2],
    ]);
    expect(report.projects[0]?.milestones).to.deep.equal([
      { year: 2024, role: 'actual', stage: 'building', raw: '主体施工', quote: '青川大桥 东山 5 主体施工' },
    ]);
    expect(drafted([TEXT], { textFile: 'report.txt' }).report.source).to.deep.equal({ text: 'report.txt' });
  });

  it('has each note of its tables once', () => {
    const notes = ['注：一', ' 注 : 二', '注：一', '说明：见注：三'];
    const sheet = sheetOf('指标', [...FIGURES.slice(0, 3), ...notes.map((note) => [note, '', '', ''])]);
    const { report } = drafted([sourceOf('附表.xlsx', '', [sheet])]);
    expect(report.notes.map(({ zh }) => zh)).to.deep.equal(['一', '二', '说明：见注：三']);
  });

  it('tells what the readers of its files tell, then what it guesses, of the first file where it is of none', () => {
    const told: Finding = {
      kind: 'doubt',
      code: 'read',
      place: { file: '附表.xlsx' },
      said: { zh: '甲', en: 'a' },
    };
    const { findings } = drafted([sourceOf('附表.xlsx', ANNEX.text, ANNEX.sheets, [told])]);
    expect(findings[0]).to.equal(told);
    expect(findings.map(({ code }) => code)).to.deep.equal([
      'read',
      'year',
      'unit-inherited',
      'note-of-status',
      ...['group', 'id', 'measure', 'direction'],
      ...['id', 'measure', 'direction'],
      ...['category', 'id', 'stage'],
      'report-id',
    ]);
    expect(findings.find(({ code }) => code === 'report-id')?.place).to.deep.equal({ file: '附表.xlsx' });
    expect(drafted([]).findings.at(-1)?.place).to.deep.equal({ file: '' });
  });

  it('is made in steps, between which a page can draw', () => {
    const steps = draftSteps([TEXT, ANNEX]);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).to.equal(9);
    const only = draftSteps([sourceOf('附表.xlsx', '', ANNEX.sheets)]);
    let few = 0;
    while (!only.next().done) few++;
    expect(few).to.equal(7);
  });

  it('keeps what last year’s report knows', () => {
    const { report } = drafted([TEXT, ANNEX]);
    const like: Report = {
      ...report,
      id: 'qingchuan-2023',
      year: 2023,
      groups: [{ id: 'farming', name: { zh: '农业', en: 'Farming' } }],
      sections: [{ id: 'review', name: { zh: '工作回顾', en: 'Review' }, opening: 'x' }],
      indicators: report.indicators.map((one) => ({ ...one, id: `last-${one.id}`, group: 'farming' })),
      projects: report.projects.map((one) => ({ ...one, id: 'bridge', category: 'urban' })),
      portfolios: [{ id: 'key', name: { zh: '省重点项目', en: 'Key' }, year: 2023, count: 1, quote: 'x' }],
    };
    const { report: now, matching } = drafted([TEXT, ANNEX], { like, sentences: true });
    expect(now).to.deep.include({
      id: 'qingchuan-2024',
      groups: [
        { id: 'farming', name: { zh: '农业', en: 'Farming' } },
        { id: 'main', name: { zh: '主要指标' } },
      ],
    });
    expect(now.sections?.[0]).to.deep.include({ id: 'review', name: { zh: '工作回顾', en: 'Review' } });
    expect(now.indicators.slice(0, 2).map(({ id }) => id)).to.deep.equal([
      'last-grain-output',
      'last-oil-crops-output',
    ]);
    expect(now.projects[0]).to.deep.include({ id: 'bridge', category: 'urban' });
    expect(now.portfolios[0]).to.deep.include({ id: 'key', name: { zh: '省重点项目', en: 'Key' } });
    expect(matching.gone).to.deep.equal([]);
  });
});

describe('the sentences of a draft', () => {
  it('are taken where a person asks for one or all, and only these are told', () => {
    const taken = (options: DraftOptions) => {
      const { indicators, findings, proposed } = buildDraft([TEXT, ANNEX], options);
      return {
        taken: indicators.slice(2).map(({ name }) => name),
        proposed: proposed.map(({ name }) => name),
        told: findings
          .filter(({ code }) => code === 'sentence')
          .map(({ said, place, kind }) => [kind, place.line, said.zh, said.en]),
      };
    };
    const others = ['安排省重点项目', '总投资', '粮食产量'];
    expect(taken({})).to.deep.equal({ taken: [], proposed: ['粮食产量增速', ...others], told: [] });
    const all = taken({ sentences: true });
    expect(all).to.deep.include({ taken: ['粮食产量增速', ...others], proposed: [] });
    expect(all.told).to.have.length(4);
    const told = ['guess', 5, '从句子读出“粮食产量增速”：3%', '"粮食产量增速" was read from a sentence: 3%'];
    expect(all.told[0]).to.deep.equal(told);
    for (const said of [{}, { indicators: { 粮食产量: { id: 'grain' } } }])
      expect(
        taken({ sentences: true, mapping: { format: 'district-mapping/1', ...said } }).told,
      ).to.have.length(4);
    const indicators = { 粮食产量增速: { take: true } } as const;
    expect(taken({ mapping: { format: 'district-mapping/1', indicators } })).to.deep.equal({
      taken: ['粮食产量增速'],
      proposed: others,
      told: [],
    });
  });

  it('are doubtful where their year has two digits and no other has four', () => {
    const told = (text: string) =>
      buildDraft([sourceOf('报告.txt', text)], { sentences: true, year: 2024 })
        .findings.filter(({ code }) => code === 'short-year')
        .map(({ kind, place, said }) => [kind, place.line, said.zh, said.en]);
    expect(told('一、回顾\n23年森林覆盖率达到35%。森林面积5亩。')).to.deep.equal([
      [
        'doubt',
        2,
        '“森林覆盖率”一句的年份只有两位，文中没有四位的年份，当作2023年，请核对。',
        'the year in the sentence of "森林覆盖率" has two digits, and no year in the text has four; 2023 is taken. Check it.',
      ],
    ]);
    expect(told('一、2024年回顾\n23年森林覆盖率达到35%。')).to.deep.equal([]);
  });

  it('are told with all their figures', () => {
    const text = sourceOf('报告.txt', '2024年森林覆盖率达到35%。\n2025年，森林覆盖率达到36%。');
    const { findings } = drafted([text], { sentences: true, year: 2024 });
    expect(findings.find(({ code }) => code === 'sentence')?.said).to.deep.equal({
      zh: '从句子读出“森林覆盖率”：35%、36%',
      en: '"森林覆盖率" was read from a sentence: 35%, 36%',
    });
  });

  it('give totals of projects, which are taken or proposed', () => {
    const key = '省重点项目 2024';
    const names = (options: DraftOptions) => {
      const { portfolios, proposedPortfolios, report, findings } = buildDraft([TEXT], options);
      return [
        portfolios.map(({ name }) => name),
        proposedPortfolios.map(({ name }) => name),
        report.portfolios.map(({ id, section }) => [id, section]),
        findings.filter(({ code }) => code === 'portfolio').length,
      ];
    };
    const section = 'section-1';
    expect(names({})).to.deep.equal([[], ['省重点项目'], [], 0]);
    expect(names({ sentences: true })).to.deep.equal([['省重点项目'], [], [['key-projects', section]], 1]);
    const portfolios = { [key]: { id: 'provincial', take: true } } as const;
    expect(names({ mapping: { format: 'district-mapping/1', portfolios } })).to.deep.equal([
      ['省重点项目'],
      [],
      [['provincial', section]],
      0,
    ]);
    const other = { '市重点项目 2024': { take: true } } as const;
    expect(names({ mapping: { format: 'district-mapping/1', portfolios: other } })[1]).to.deep.equal([
      '省重点项目',
    ]);
  });
});

describe('the quotes of a draft', () => {
  const key = 'grain-output 2024 actual';
  const observed = (mapping?: Omit<Mapping, 'format'>, sources: readonly Source[] = [TEXT, ANNEX]) => {
    const { report, quotes } = drafted(sources, { year: 2024 }, mapping);
    const [, actual] = report.indicators[0]?.observations ?? [];
    return { actual, keys: [...quotes.keys()] };
  };

  it('are proposed by id, time and role', () => {
    expect(observed().keys).to.deep.equal([key]);
    const monthly = [
      ['指标', '单位', '2024年1-9月累计'],
      ['粮食产量', '万吨', '35.5'],
    ];
    const { quotes } = drafted([TEXT, sourceOf('月报.xlsx', '', [sheetOf('指标', monthly)])], { year: 2024 });
    expect([...quotes.keys()]).to.deep.equal(['grain-output 2024-09 actual']);
  });

  it('are the rows, until a person says another or none, each with its section', () => {
    expect(observed().actual).to.deep.equal({
      year: 2024,
      role: 'actual',
      raw: '35.5',
      value: 35.5,
      quote: '粮食产量 万吨 35 35.5',
    });
    const quote = '粮食产量35.5万吨，增长3%。';
    expect(observed({ quotes: { [key]: quote } }).actual).to.deep.include({ quote, section: 'section-1' });
    expect(observed({ quotes: { [key]: null } }).actual).to.not.have.any.keys('quote', 'section');
    expect(observed({ quotes: { other: null } }).actual).to.deep.include({ quote: '粮食产量 万吨 35 35.5' });
  });

  it('are what a person says also of a table alone', () => {
    const alone = [sourceOf('附表.xlsx', ANNEX.text, ANNEX.sheets)];
    expect(observed({ quotes: { [key]: null } }, alone).actual).to.not.have.property('quote');
    expect(observed(undefined, alone).actual).to.deep.include({ quote: '粮食产量 万吨 35 35.5' });
    const unheaded = [...alone, sourceOf('报告.txt', '粮食产量35.5万吨。')];
    expect(observed(undefined, unheaded).keys).to.deep.equal([key]);
    expect(drafted(alone).report).to.not.have.property('sections');
    const headed = [sourceOf('附表.xlsx', `附表\n${ANNEX.text}`, ANNEX.sheets)];
    expect(observed(undefined, headed).actual).to.deep.include({ section: 'section-1' });
    const rows = [sourceOf('附表.xlsx', `附表\n${lines(FIGURES.slice(0, 3))}`, ANNEX.sheets)];
    expect(observed(undefined, rows).actual).to.deep.include({ section: 'section-1' });
  });

  it('of projects have their section', () => {
    const { report } = drafted([sourceOf('附表.xlsx', `附表\n${ANNEX.text}`, ANNEX.sheets)]);
    expect(report.projects[0]?.milestones[0]?.section).to.equal('section-1');
  });
});

describe('the problems of a draft', () => {
  it('are those of the check, of quotes that are not in the text, or none', () => {
    const problemsOf = (sources: readonly Source[], mapping: Omit<Mapping, 'format'> = {}) =>
      drafted(sources, { year: 2024 }, { report: STATED, ...mapping }).problems.map(({ path }) => path);
    expect(problemsOf([ANNEX])).to.deep.equal([]);
    expect(problemsOf([{ ...ANNEX, text: '' }])).to.deep.equal([
      'indicators[0].observations[0].quote',
      'indicators[0].observations[1].quote',
      'indicators[1].observations[0].quote',
      'indicators[1].observations[1].quote',
      'projects[0].milestones[0].quote',
    ]);
    expect(problemsOf([ANNEX], { indicators: { 粮食产量: { id: 'Grain' } } })).to.deep.equal([
      'indicators[0].id',
    ]);
  });

  it('leave the report with no key that has no value', () => {
    const { report, problems } = drafted([ANNEX, sourceOf('报告.txt', '粮食增产。')], { year: 2024 });
    expect(problems).to.not.have.length(0);
    expect(report.source).to.deep.equal({});
    expect(report.indicators[0]?.observations[0]).to.deep.equal({
      year: 2024,
      role: 'plan',
      raw: '35',
      value: 35,
      quote: '粮食产量 万吨 35 35.5',
    });
  });

  it('are not those of times, where the year is missing', () => {
    const rows = [
      ['指标', '单位', '9月', '1-9月累计'],
      ['工业产值', '亿元', '12', '120'],
    ];
    const source = sourceOf('附表.xlsx', '', [sheetOf('指标', rows)]);
    const { problems } = drafted([source], {}, { report: STATED });
    expect(problems.map(({ path }) => path)).to.deep.equal(['year']);
    const later = drafted([source], { year: 3000 }, { report: STATED });
    expect(later.problems.map(({ path }) => path)).to.include('indicators[0].observations[0].year');
  });
});

describe('a unit that is that of the row above', () => {
  it('is no guess once a person states it', () => {
    const { findings } = drafted([ANNEX]);
    expect(findings.filter(({ code }) => code === 'unit-inherited')).to.have.length(1);
    const more = sheetOf('更多', [
      ...FIGURES.slice(0, 2),
      ['蔬菜产量', '', '3', '2'],
      ['肉类产量', '', '3', '2'],
    ]);
    const source = sourceOf('附表.xlsx', '', [...ANNEX.sheets, more]);
    const inherited = (indicators: NonNullable<Mapping['indicators']>) =>
      drafted([source], {}, { indicators })
        .findings.filter(({ code }) => code === 'unit-inherited')
        .map(({ place }) => `${place.sheet} ${place.row}`);
    expect(inherited({})).to.deep.equal(['指标 3', '更多 3', '更多 4']);
    expect(inherited({ 蔬菜产量: { unit: '吨' } })).to.deep.equal(['指标 3', '更多 4']);
    expect(inherited({ 肉类产量: { id: 'meat' } })).to.deep.equal(['指标 3', '更多 3', '更多 4']);
    const { findings: kept } = drafted([source], {}, { indicators: { 蔬菜产量: { unit: '吨' } } });
    expect(
      kept.filter(({ place }) => place.sheet === '更多' && place.row === 3).map(({ code }) => code),
    ).to.include('id');
  });
});
