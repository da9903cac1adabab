import { expect } from 'chai';
import { quoted } from '../../src/messages/localized-text.ts';
import { messagesOf } from '../../src/messages/registry.ts';
import { plain } from '../../src/report/printed-number.ts';
import type { Report, SourceRecord } from '../../src/report/schema.ts';
import { reportCredits } from '../../src/view/credits.ts';
import type { Excerpt } from '../../src/view/excerpt.ts';
import { gaugeView } from '../../src/view/indicator-gauge.ts';
import { planVsActualView } from '../../src/view/plan-vs-actual.ts';
import { projectsOf } from '../../src/view/project.ts';
import { projectListView } from '../../src/view/project-list.ts';
import { type SourceView, sourceViewOf } from '../../src/view/source.ts';
import type { Table } from '../../src/view/table.ts';
import { tableOf } from '../../src/view/tables.ts';
import { shanxian } from '../support/county-projects.ts';
import { indicatorOf, languages, mouxian, reports, zhanhe } from '../support/reports.ts';
import { digitsIn, shown, sizesIn } from '../support/texts.ts';

function described(
  source: SourceRecord | undefined,
  lang: 'zh-CN' | 'en' = 'zh-CN',
  report: Report = zhanhe,
): SourceView {
  const found = source && sourceViewOf(report, source, lang);
  if (!found) throw new Error('a figure without a source');
  return found;
}

const observed = (id: string, year: number, role: 'plan' | 'actual', report: Report = zhanhe) =>
  indicatorOf(report, id).observations.find((one) => one.year === year && one.role === role);

/** An excerpt as text, with figures marked like `<this>`. */
function read(excerpt: Excerpt | null | undefined): string {
  if (!excerpt) return '';
  const figure = ({ text, marked }: { text: string; marked: boolean }) => (marked ? `<${text}>` : text);
  if (excerpt.kind === 'sentence') return excerpt.parts.map(figure).join('');
  return [excerpt.name, ...excerpt.columns.map((each) => `${each.label} ${figure(each)}`)].join(' · ');
}

/** What the report says about a figure, by label. */
const factsOf = ({ facts }: SourceView) => Object.fromEntries(facts.map(({ label, text }) => [label, text]));

const projectOf = (id: string, report: Report = zhanhe) => report.projects.find((one) => one.id === id);

const sectionNames = ({ sections = [] }: Report, lang: 'zh-CN' | 'en') =>
  sections.map(({ name }) => (lang === 'en' ? name.en : name.zh));

describe('provenanceOf', () => {
  it('has status, row of the annex and issuer of an estimate', () => {
    const source = observed('gdp-growth', 2023, 'actual');
    expect(described(source)).to.deep.equal({
      label: '全区生产总值增速 · 2023年完成',
      figure: { text: '4%', lang: undefined },
      quote: quoted('1. 全区生产总值增速 % 7.5 [4] 7'),
      excerpt: described(source).excerpt,
      section: { text: '附表 湛河区2024年国民经济和社会发展规划主要指标（草案）', lang: 'zh-CN' },
      statements: [],
      facts: [
        { label: '章节', text: '附表 湛河区2024年国民经济和社会发展规划主要指标（草案）', lang: 'zh-CN' },
        { label: '状态', text: '预计' },
      ],
      source: reportCredits(zhanhe, 'zh-CN').source,
      unquoted: '未摘录原文',
    });
    expect(described(source, 'en')).to.deep.equal({
      label: 'GDP growth · 2023 actual',
      figure: { text: '4%', lang: undefined },
      quote: quoted('1. 全区生产总值增速 % 7.5 [4] 7'),
      excerpt: described(source, 'en').excerpt,
      section: { text: 'Annex: Main indicators of the Zhanhe District plan for 2024 (draft)', lang: 'en' },
      statements: [],
      facts: [
        {
          label: 'Section',
          text: 'Annex: Main indicators of the Zhanhe District plan for 2024 (draft)',
          lang: 'en',
        },
        { label: 'Status', text: 'estimate' },
      ],
      source: reportCredits(zhanhe, 'en').source,
      unquoted: 'No sentence is quoted',
    });
  });

  it('has the row of the annex as it was, with the note on its brackets', () => {
    const { excerpt } = described(observed('gdp-growth', 2023, 'actual'));
    expect(read(excerpt)).to.equal(
      '1. 全区生产总值增速（%） · 2023年计划 7.5 · 2023年完成 <[4]> · 2024年计划 7',
    );
    expect(excerpt).to.deep.include({
      lang: 'zh-CN',
      label: '',
      notes: [{ text: '[]中的数据均为预计数。', lang: 'zh-CN' }],
    });
    const inEnglish = described(observed('gdp-growth', 2024, 'plan'), 'en').excerpt;
    expect(read(inEnglish)).to.equal(
      '1. 全区生产总值增速（%） · 2023 plan 7.5 · 2023 actual [4] · 2024 plan <7>',
    );
    expect(inEnglish).to.deep.include({
      lang: 'zh-CN',
      label: 'Original',
      notes: [{ text: 'Figures in [ ] are estimates.', lang: 'en' }],
    });
    // No brackets in this row.
    expect(described(observed('pm25', 2023, 'actual')).excerpt).to.deep.include({ notes: [] });
  });

  it('has a row for every figure of the annex, and marks every other in its sentence once', () => {
    for (const { annex, observations } of zhanhe.indicators)
      for (const one of observations) {
        const { excerpt } = described(one);
        expect(excerpt?.kind).to.equal(annex === undefined ? 'sentence' : 'row');
        expect(read(excerpt).match(/<[^>]+>/g), one.quote).to.have.lengthOf(1);
        expect(plain(read(excerpt))).to.include(`<${plain(one.raw)}>`);
      }
    for (const { milestones } of zhanhe.projects)
      for (const one of milestones)
        expect(plain(read(described(one).excerpt))).to.include(`<${plain(one.raw)}>`);
  });

  it('has the verdict stated in the report, and its quote only if it differs', () => {
    const source = observed('rd-coverage', 2023, 'actual');
    expect(described(source).statements).to.deep.equal([{ text: '报告写明：完成', excerpt: null }]);
    expect(factsOf(described(source))).not.to.have.property('状态');
    expect(described(source, 'en').statements[0]?.text).to.equal('The report itself says: met');
    if (!source) throw new Error('no rd-coverage');
    const missed = { ...source, verdict: { met: false, quote: '未完成年度目标。' } };
    const indicator = { ...indicatorOf(zhanhe, 'rd-coverage'), observations: [missed] };
    const report = { ...zhanhe, indicators: [indicator] };
    const [statement] = described(missed, 'zh-CN', report).statements;
    expect([statement?.text, read(statement?.excerpt)]).to.deep.equal([
      '报告写明：未完成',
      '未完成年度目标。',
    ]);
    expect(described(missed, 'en', report).statements[0]?.text).to.equal('The report itself says: not met');
  });

  it('has the note on a corrected misprint', () => {
    const source = observed('disputes-mediated', 2023, 'actual');
    expect(described(source)).to.deep.include({
      figure: { text: '1100余件', lang: undefined },
      section: { text: '第一部分（五）民生保障坚实有力，社会事业全面发展', lang: 'zh-CN' },
    });
    expect(factsOf(described(source))['说明']).to.equal('“湛河”，扫描文本误识为“湛江”。');
    expect(factsOf(described(source, 'en'))['Note']).to.match(/Zhanhe.*Zhanjiang/);
    expect(factsOf(described(projectOf('weilun-school')?.milestones[0]))['说明']).to.include('湛河春天小学');
  });

  it('preserves values in words, with their language', () => {
    const source = observed('afforestation-area', 2023, 'plan');
    expect(described(source)).to.deep.include({ figure: { text: '完成市定目标', lang: 'zh-CN' } });
    expect(described(source, 'en')).to.deep.include({
      figure: { text: 'meet the city’s target', lang: 'en' },
    });
  });

  it('has count and investment of a portfolio', () => {
    const [, source] = zhanhe.portfolios;
    expect(described(source)).to.deep.equal({
      label: '省、市重点项目 · 2023年',
      figure: { text: '22个，总投资162.3亿元，完成投资57.9亿元，目标的109.8%' },
      quote: quoted(
        '列入省、市重点项目22个，总投资162.3亿元；区重点项目55个，总投资354.9亿元。22个省、市重点项目完成投资57.9亿元，实现年度目标的109.8%。',
      ),
      excerpt: described(source).excerpt,
      section: { text: '第一部分（二）重点项目有序推进，发展支撑更加夯实', lang: 'zh-CN' },
      statements: [],
      facts: [{ label: '章节', text: '第一部分（二）重点项目有序推进，发展支撑更加夯实', lang: 'zh-CN' }],
      source: reportCredits(zhanhe, 'zh-CN').source,
      unquoted: '未摘录原文',
    });
    expect(read(described(source).excerpt)).to.equal(
      '列入省、市重点项目<22>个，<总投资162.3亿元>；区重点项目55个，总投资354.9亿元。22个省、市重点项目<完成投资57.9亿元>，实现年度目标的<109.8%>。',
    );
    expect(described(source, 'en').figure.text).to.match(/^22 projects, .*109\.8% of the target$/);
  });

  it('has the stage that a project reached in a year, or is planned to reach', () => {
    const project = projectOf('smart-equipment-manufacturing-park');
    expect(
      project?.milestones
        .map((one) => described(one))
        .map(({ label, figure, section }) => [label, figure.text, section?.text]),
    ).to.deep.equal([
      [
        '湛河区智能装备制造产业园（标准化厂房） · 2023年',
        '土地摘牌',
        '第一部分（一）产业发展提质增效，综合实力逐步提升',
      ],
      [
        '湛河区智能装备制造产业园（标准化厂房） · 2024年计划',
        described(project?.milestones[1]).figure.text,
        described(project?.milestones[1]).section?.text,
      ],
    ]);
    const road = projectOf('ring-road', mouxian);
    const built = { ...mouxian, year: 2023 };
    expect(described(road?.milestones[1], 'zh-CN', built)).to.deep.include({
      label: '县城外环路 · 2024年计划',
      figure: { text: '计划推进建设' },
    });
    expect(described(road?.milestones[1], 'en', built).label).to.equal('县城外环路 · 2024 plan');
    expect(described(road?.milestones[1], 'zh-CN', mouxian).label).to.equal('县城外环路 · 2024年');
  });

  it('has the quote of a scale', () => {
    const source = projectOf('smart-equipment-manufacturing-park');
    expect(described(source)).to.deep.include({
      label: '湛河区智能装备制造产业园（标准化厂房） · 规模',
      figure: { text: '118亩', lang: 'zh-CN' },
      quote: quoted(source?.milestones[0]?.quote),
    });
  });

  it('has the quote of an investment, if any', () => {
    const road = projectOf('ring-road', mouxian);
    expect(described(road?.investment, 'zh-CN', mouxian)).to.deep.include({
      label: '县城外环路 · 投资',
      figure: { text: '12.6亿元' },
      quote: null,
      section: null,
    });
    if (!road) throw new Error('no ring-road');
    const quote = '县城外环路总投资12.6亿元。';
    const milestones = [...road.milestones, { year: 2025, stage: 'planned' as const, raw: '总投资', quote }];
    const report = { ...mouxian, projects: [{ ...road, milestones }] };
    expect(described(road.investment, 'zh-CN', report).quote?.text).to.equal(quote);
  });

  it('has what an amount of a project is: of the whole, planned or done', () => {
    const [road] = shanxian.projects;
    const said = [road?.investment, road?.planned, road?.invested].map((amount) => {
      const { label, figure } = described(amount, 'zh-CN', shanxian);
      return [label, figure.text];
    });
    expect(said).to.deep.equal([
      ['绕城公路 · 投资', '18亿元'],
      ['绕城公路 · 年度计划投资', '6亿元左右'],
      ['绕城公路 · 完成投资', '5.5亿元'],
    ]);
  });

  it('has no section in a report without sections, and no quote without one in the report', () => {
    expect(described(observed('gdp', 2024, 'actual', mouxian), 'zh-CN', mouxian)).to.deep.include({
      quote: quoted('初步核算，地区生产总值182.45亿元。'),
      section: null,
      facts: [{ label: '状态', text: '初步核算' }],
    });
    expect(described(observed('budget-revenue', 2024, 'plan', mouxian), 'en', mouxian).quote).to.equal(null);
  });

  it('is undefined for another report', () => {
    for (const source of [
      observed('gdp', 2024, 'actual', mouxian),
      mouxian.portfolios[0],
      mouxian.projects[0],
      mouxian.projects[0]?.investment,
      mouxian.projects[0]?.milestones[0],
    ])
      expect(source && sourceViewOf(zhanhe, source, 'zh-CN')).to.equal(null);
    const scaleless = zhanhe.projects.find(({ scale }) => !scale);
    expect(scaleless && sourceViewOf(zhanhe, scaleless, 'en')).to.equal(null);
  });

  for (const report of reports)
    for (const lang of languages) {
      const sources = [
        ...report.indicators.flatMap(({ observations }) => observations),
        ...report.portfolios,
        ...report.projects.flatMap(({ milestones }) => milestones),
      ];

      it(`exists for every figure of ${report.id}, ${lang}`, () => {
        const names = sectionNames(report, lang);
        for (const source of sources) {
          const { label, figure, section, quote } = described(source, lang, report);
          expect(label).to.match(/^.+ · .+$/);
          expect(figure.text).not.to.equal('');
          expect(quote?.text ?? null).to.equal(source.quote ?? null);
          if (report.sections) expect(names).to.include(section?.text);
          else expect(section).to.equal(null);
        }
      });

      it(`prints in no figure a number that its sentence does not: ${report.id}, ${lang}`, () => {
        // English writes a rank in digits.
        const ranks = report.indicators.filter(({ measure }) => measure === 'rank');
        const ranked = new Set<unknown>(ranks.flatMap(({ observations }) => observations));
        for (const source of sources) {
          if (ranked.has(source)) continue;
          const { figure, quote } = described(source, lang, report);
          const { text } = described(source, 'zh-CN', report).figure;
          expect(sizesIn(figure.text)).to.deep.equal(sizesIn(text));
          for (const digits of quote ? digitsIn(text) : [])
            expect(plain(quote?.text ?? ''), text).to.include(digits);
        }
      });
    }

  it('has no Chinese in English, except quotes', () => {
    const texts = [
      ...zhanhe.indicators.flatMap(({ observations }) => observations),
      ...zhanhe.portfolios,
      ...zhanhe.projects.flatMap((project) => [...project.milestones, ...(project.scale ? [project] : [])]),
    ].map((source) => described(source, 'en'));
    for (const { label, figure, excerpt, statements, facts, source, unquoted } of texts)
      for (const text of [
        ...[label, figure.lang ? '' : figure.text, source, unquoted, excerpt?.label ?? ''],
        ...statements.map((each) => each.text),
        ...facts.flatMap((each) => [each.label, each.lang && each.label === 'Note' ? '' : each.text]),
      ])
        expect(text).not.to.match(/[\p{Script=Han}，。；：、（）]/u);
  });
});

describe('the figures of a table', () => {
  const sourcesIn = ({ rows }: Table, column: number) => rows.map(({ cells }) => cells[column]?.source);

  for (const report of reports)
    for (const lang of languages) {
      it(`have their sources in a gauge: ${report.id}, ${lang}`, () => {
        for (const { id, observations } of report.indicators) {
          const view = shown(gaugeView(report, { indicator: id }, lang));
          const { indicator } = view;
          const table = tableOf(view, lang);
          const sources = sourcesIn(table, 1).filter(Boolean);
          expect(sources, id).to.have.members(observations);
          for (const { cells } of table.rows)
            if (cells[1]?.source)
              expect(digitsIn(described(cells[1].source, lang, report).figure.text)).to.deep.equal(
                digitsIn(cells[1].text),
              );
          for (const datum of [indicator.plan, indicator.actual, indicator.next])
            if (datum) expect(described(datum.source, lang, report).figure.text).to.equal(datum.text);
        }
      });

      it(`have them in the rows of plan and actual: ${report.id}, ${lang}`, () => {
        const indicators = report.indicators.map(({ id }) => id);
        const table = tableOf(shown(planVsActualView(report, { indicators }, lang)), lang);
        for (const [column, year, role] of [
          [3, report.year, 'plan'],
          [2, report.year, 'actual'],
          [7, report.year + 1, 'plan'],
        ] as const)
          expect(sourcesIn(table, column)).to.have.members(
            table.rows.map(({ id }) => observed(id, year, role, report)),
          );
        for (const column of [0, 1, 4, 5, 6, 8])
          expect(sourcesIn(table, column).filter(Boolean)).to.deep.equal([]);
      });

      it(`have them in the list of projects and its totals: ${report.id}, ${lang}`, () => {
        const view = shown(projectListView(report, { sort: 'report' }, lang));
        const { totals } = view;
        const table = tableOf(view, lang);
        expect(totals.map(({ source }) => source)).to.deep.equal(report.portfolios);
        const { column } = messagesOf(lang);
        const of = (label: string) =>
          sourcesIn(
            table,
            table.columns.findIndex((one) => one.label === label),
          );
        const [stages, scales, investments] = [of(column.stage), of(column.scale), of(column.investment)];
        report.projects.forEach((project, index) => {
          expect(stages[index]).to.be.oneOf(project.milestones);
          expect(scales[index]).to.equal(project.scale && project);
          expect(investments[index]).to.equal(project.investment);
        });
        for (const { cells } of table.rows)
          if (cells[2]?.source)
            expect(described(cells[2].source, lang, report).figure.text).to.equal(cells[2].text);
        for (const { milestones } of projectsOf(report, lang))
          for (const { source, quote } of milestones) expect(source.quote).to.equal(quote.text);
      });
    }
});
