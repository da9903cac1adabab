import { expect } from 'chai';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { type HeadOptions, headOf, yearOf } from '../../../src/authoring/report/head.ts';
import type { Report } from '../../../src/report/schema.ts';

/** What a text says, the year it is of and from what words that is known. */
const YEARS: readonly [text: string, year: number | null, from?: string][] = [
  [
    '关于2024年国民经济和社会发展计划执行情况与2025年计划草案的报告',
    2024,
    '2024年国民经济和社会发展计划执行情况',
  ],
  ['2025年目标。2023年度主要指标完成情况', 2023, '2023年度主要指标完成情况'],
  ['一、2024年工作回顾', 2024, '2024年工作回顾'],
  ['1998年统计公报', 1998, '1998年统计公报'],
  ['2024年经济运行公报', 2024, '2024年经济运行公报'],
  ['2024年。执行情况', null],
  ['2024年\n执行情况', null],
  [`2024年${'经'.repeat(24)}执行情况`, 2024, `2024年${'经'.repeat(24)}执行情况`],
  [`2024年${'经'.repeat(25)}执行情况`, null],
  ['2025年国民经济发展计划', 2024, '2025年国民经济发展计划'],
  ['2025年度计划（草案）', 2024, '2025年度计划（草案'],
  ['2025年计划草案', 2024, '2025年计划草案'],
  ['2025年计划主要指标', 2024, '2025年计划主要'],
  ['2025年青川区政府工作报告', 2024, '2025年青川区政府工作报告'],
  ['2025年。政府工作报告', null],
  ['2025年\n政府工作报告', null],
  [`2025年${'经'.repeat(24)}政府工作报告`, 2024, `2025年${'经'.repeat(24)}政府工作报告`],
  [`2025年${'经'.repeat(25)}政府工作报告`, null],
  ['2023年完成 2024年预计完成 2022年实绩', 2024, '2024年完成'],
  ['2024年 实际', 2024, '2024年完成'],
  ['2024年  预计完成', 2024, '2024年完成'],
  ['2023年实际 2024年1-11月完成', 2024, '2024年完成'],
  ['2023年实际 2024年全年预计', 2024, '2024年完成'],
  ['2023年实际 2024年预计', 2024, '2024年完成'],
  ['2024年9月累计完成', 2024, '2024年完成'],
  ['2023年实际 2024年预计目标', 2023, '2023年完成'],
  ['2025年主要预期目标', 2024, '2025年主要预期目标'],
  ['2025年度经济社会发展主要指标', 2024, '2025年度经济社会发展主要指标'],
  ['2025年主要目标', 2024, '2025年主要目标'],
  ['2025年9月主要指标', null],
  ['2025年一季度主要指标', null],
  ['2025年上半年主要指标', null],
  ['2025年。主要指标', null],
  [`2025年${'经'.repeat(24)}主要指标`, 2024, `2025年${'经'.repeat(24)}主要指标`],
  [`2025年${'经'.repeat(25)}主要指标`, null],
  ['2124年执行情况', null],
  ['城镇新增就业5216人', null],
];

describe('the year that a text is on', () => {
  for (const [text, year, from] of YEARS)
    it(`is ${year} of ${text}`, () => {
      expect(yearOf(text)).to.deep.equal(year === null ? null : { year, from });
    });
});

interface With {
  readonly options?: HeadOptions;
  readonly like?: Partial<Report>;
  readonly said?: Mapping['report'];
}

function headed(text: string | readonly string[], { options = {}, like, said }: With = {}) {
  const texts = typeof text === 'string' ? [text] : text;
  const mapping: Mapping | undefined = said && { format: 'district-mapping/1', report: said };
  const { head, findings } = headOf(texts, 2024, '报告.docx', options, like as Report | undefined, mapping);
  return { head, findings, told: findings.map(({ said: { zh, en } }) => [zh, en]) };
}

const TITLE = '关于青川区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告';

const LAST: Partial<Report> = {
  id: 'qingchuan-2023',
  area: { code: '510822', name: { zh: '青川区', en: 'Qingchuan District' } },
  issuer: { zh: '青川区统计局', en: 'Statistics Bureau of Qingchuan' },
};

describe('the head of a report', () => {
  it('is what the text says, each told', () => {
    const text = `${TITLE}\n——2025年1月16日在青川区第五届人民代表大会上\n 青川区 发展和改革委员会 \n2025年1月1日`;
    const { head, findings } = headed(text);
    expect(head).to.deep.equal({
      id: 'report-2024',
      year: 2024,
      area: { name: { zh: '青川区' } },
      title: { zh: TITLE },
      issuer: { zh: '青川区发展和改革委员会' },
      issued: '2025-01-16',
    });
    expect(
      findings.map(({ kind, code, place, said }) => [kind, code, place.file, said.zh, said.en]),
    ).to.deep.equal([
      ['guess', 'title', '报告.docx', `报告名称：${TITLE}`, `title: ${TITLE}`],
      ['guess', 'area', '报告.docx', '地区：青川区', 'area: 青川区'],
      ['guess', 'issuer', '报告.docx', '发布单位：青川区发展和改革委员会', 'issuer: 青川区发展和改革委员会'],
      ['guess', 'issued', '报告.docx', '发布日期：2025-01-16', 'date: 2025-01-16'],
      ['guess', 'report-id', '报告.docx', '报告编号：report-2024', 'id of the report: report-2024'],
    ]);
  });

  it('is the same with corrections of other things', () => {
    const text = `${TITLE}\n青川区统计局\n2025年1月16日`;
    expect(headed(text, { said: {} })).to.deep.equal(headed(text));
  });

  it('lacks what nothing says', () => {
    const { head, told } = headed('城镇新增就业5216人。');
    expect(head).to.deep.equal({ id: 'report-2024', year: 2024 });
    expect(told).to.deep.equal([['报告编号：report-2024', 'id of the report: report-2024']]);
  });

  it('is what last year’s report says, where it is the same, and not told', () => {
    const { head, told } = headed(TITLE, { like: LAST });
    expect(head).to.deep.equal({
      id: 'qingchuan-2024',
      year: 2024,
      area: LAST.area,
      title: { zh: TITLE },
      issuer: LAST.issuer,
    });
    expect(told).to.deep.equal([
      [`报告名称：${TITLE}`, `title: ${TITLE}`],
      ['报告编号：qingchuan-2024', 'id of the report: qingchuan-2024'],
    ]);
  });

  it('is what a person says, and not told', () => {
    const said = {
      id: 'east-2024',
      area: { code: '110101', zh: '东城区', en: 'Dongcheng' },
      title: { zh: '报告', en: 'Report' },
      issuer: { zh: '东城区政府', en: 'Government' },
      issued: '2025-02-01',
    };
    for (const like of [undefined, LAST]) {
      const { head, told } = headed(TITLE, { said, ...(like && { like }) });
      expect(head).to.deep.equal({
        id: 'east-2024',
        year: 2024,
        area: { code: '110101', name: { zh: '东城区', en: 'Dongcheng' } },
        title: { zh: '报告', en: 'Report' },
        issuer: { zh: '东城区政府', en: 'Government' },
        issued: '2025-02-01',
      });
      expect(told).to.deep.equal([]);
    }
  });

  it('has no English names or code of another area or issuer', () => {
    const { head } = headed('', {
      like: LAST,
      said: { area: { zh: '东城区' }, issuer: { zh: '东城区政府' } },
    });
    expect(head.area).to.deep.equal({ name: { zh: '东城区' } });
    expect(head.issuer).to.deep.equal({ zh: '东城区政府' });
    const { head: same } = headed('', {
      like: LAST,
      said: { area: { en: 'Qingchuan' }, issuer: { en: 'Bureau' } },
    });
    expect(same.area).to.deep.equal({ code: '510822', name: { zh: '青川区', en: 'Qingchuan' } });
    expect(same.issuer).to.deep.equal({ zh: '青川区统计局', en: 'Bureau' });
  });

  const IDS: readonly [id: string, given: With][] = [
    ['own', { options: { id: 'own' }, said: { id: 'other' } }],
    ['qingchuan-2024', { said: { area: { zh: '青川区', en: 'Qingchuan District' } } }],
    ['qing-chuan-2024', { said: { area: { zh: '青川县', en: ' Qing   Chuan County' } } }],
    ['district-4-2024', { said: { area: { zh: '四区', en: 'District 4, ' } } }],
    ['east-district-office-2024', { said: { area: { zh: '东区', en: 'East District Office' } } }],
    ['report-2024', { said: { area: { zh: '青川区', en: '青川' } } }],
    ['annual-2024', { like: { ...LAST, id: 'annual-1999' } }],
    ['annual', { like: { ...LAST, id: 'annual' } }],
  ];
  for (const [id, given] of IDS)
    it(`has the id ${id}`, () => {
      const { head, findings } = headed('', given);
      expect(head.id).to.equal(id);
      expect(findings.map(({ code }) => code)).to.deep.equal(given.options ? [] : ['report-id']);
    });

  const TITLES: readonly [title: string | undefined, text: string][] = [
    [TITLE, `目录\n  ${TITLE} \n正文`],
    ['关于2024年计划执行情况的报告', '2024年政府工作报告\n关于 2024年计划 执行情况的报告'],
    ['关于青川区2024年计划执行情况的报告（摘要）', '关于青川区2024年计划执行情况的报告（摘要）'],
    ['青川区2024年政府工作报告', '青川区2024年政府工作报告'],
    ['青川区2024年国民经济和社会发展统计公报', '青川区2024年国民经济和社会发展统计公报'],
    [
      '青川区2025年国民经济和社会发展计划主要指标（草案）',
      '青川区2025年国民经济和社会发展计划主要指标（草案）',
    ],
    ['2025年青川区政府工作报告', '2025年青川区政府工作报告'],
    ['2024年青川区统计公报', '2024年青川区统计公报'],
    [undefined, '政府工作报告'],
  ];
  for (const [title, text] of TITLES)
    it(`has the title ${title}`, () => {
      expect(headed(text).head.title?.zh).to.equal(title);
    });

  const AREAS: readonly [area: string | undefined, title: string][] = [
    ['青川区', '关于青川区2024年国民经济和社会发展计划执行情况的报告'],
    ['东乡族自治县', '东乡族自治县2024年政府工作报告'],
    ['滨海新区', '滨海新区2024年政府工作报告'],
    ['青川县', '2024年青川县政府工作报告'],
    ['青川县', '2024年青川县人民政府工作统计公报'],
    [undefined, '2024年企业统计公报'],
  ];
  for (const [area, title] of AREAS)
    it(`is of ${area}: ${title}`, () => {
      expect(headed(title).head.area?.name.zh).to.equal(area);
    });

  const ISSUERS: readonly [issuer: string | undefined, text: string][] = [
    ['青川区人民政府', '前言\n青川区人民政府\n青川区统计局'],
    ['青川区发展改革局', '青川区 发展改革局'],
    ['青川区统计局', '青川区人民政府工作\n由1青川区人民政府\n青川区统计局'],
    [undefined, '局\n统计局'],
  ];
  for (const [issuer, text] of ISSUERS)
    it(`is issued by ${issuer}: ${text.replaceAll('\n', ' ')}`, () => {
      expect(headed(text).head.issuer?.zh).to.equal(issuer);
    });

  const DATES: readonly [date: string | undefined, text: string][] = [
    ['2025-01-16', '2025 年 1 月 16 日'],
    ['2025-12-31', '2024年13月1日\n2024年1月32日\n2025年12月31日'],
    ['1999-10-09', '2024年1月\n1999年10月9日'],
    ['2025-01-16', '2025年1月1日\n2025年1月16日在人民代表大会上'],
    ['2025-01-16', '2025年1月1日\n2025年1月16日在会议上\n2025年2月1日在大会上'],
    ['2025-01-16', '填报日期：2024年12月31日\n截至2024年12月30日\n2025年1月16日'],
    [undefined, '截止2024年12月31日'],
    [undefined, '2024年1月'],
  ];
  for (const [date, text] of DATES)
    it(`is of ${date}: ${text.replaceAll('\n', ' ')}`, () => {
      expect(headed(text).head.issued).to.equal(date);
    });

  it('is looked for in the first and last sixty lines of each text that are not blank', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '正文');
    const at = (before: number, after: number) =>
      headed([[...lines(before), '', '青川区统计局', ...lines(after)].join('\n \n')]).head.issuer?.zh;
    expect(at(59, 100)).to.equal('青川区统计局');
    expect(at(60, 60)).to.equal(undefined);
    expect(at(100, 59)).to.equal('青川区统计局');
    expect(headed(['正文', '青川区统计局']).head.issuer?.zh).to.equal('青川区统计局');
  });
});
