import { expect } from 'chai';
import source from '../../data/source/zhanhe-2023.txt?raw';
import file from '../../data/zhanhe-2023.json';
import { parseReport } from '../../src/report/parse.ts';
import { misquotes } from '../../src/report/quotes.ts';
import type { Observation, Text } from '../../src/report/schema.ts';
import type { Comparator } from '../../src/report/vocabulary.ts';

const report = parseReport(file);

const indicator = (id: string) => {
  const found = report.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator "${id}"`);
  return found;
};

const observation = (id: string, year: number, role: Observation['role']) => {
  const found = indicator(id).observations.find((one) => one.year === year && one.role === role);
  if (!found) throw new Error(`no ${role} of "${id}" for ${year}`);
  return found;
};

describe('the annex of the report', () => {
  /** The table in the source, parsed without the model: number, name, unit and three cells a row. */
  const lines = source.split('\n');
  const head = lines.findIndex((line) => line.startsWith('指标名称\t'));
  const rows = lines
    .slice(head + 1)
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [numbered = '', unit, ...cells] = line.split('\t');
      const [, number, name = ''] = /^(\d+)\.\s*(.+)$/.exec(numbered) ?? [];
      // "PM _{2.5} " and "PM ₁₀ " are the mark-up of a subscript.
      return {
        number: Number(number),
        name: name.replace(/\s*_\{([\d.]+)\}\s*|\s*(₁₀)\s*/g, (_, plain) => plain ?? '10'),
        unit,
        cells,
      };
    });
  const columns = [
    [2023, 'plan'],
    [2023, 'actual'],
    [2024, 'plan'],
  ] as const;
  const inAnnex = report.indicators.filter((one) => one.annex !== undefined);

  it('has 13 rows, and 13 indicators say that they are from it', () => {
    expect(lines[head]).to.equal('指标名称\t计算单位\t2023年 计划\t2023年 完成\t2024年 计划');
    expect(rows.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(inAnnex.map(({ annex }) => annex)).to.have.members(rows.map(({ number }) => number));
    expect(inAnnex).to.have.lengthOf(13);
  });

  for (const { number, name, unit, cells } of rows) {
    it(`is carried cell for cell in row ${number}, ${name}`, () => {
      const of = inAnnex.find(({ annex }) => annex === number);
      expect(of?.name.zh).to.equal(name);
      expect(of?.unit.zh).to.equal(unit);
      expect(of?.observations).to.have.lengthOf(3);
      const carried = columns.map(([year, role]) => {
        const { raw, value, status } = observation(of?.id ?? '', year, role);
        return { raw, value, status };
      });
      const printed = cells.map((raw, column) => {
        const digits = raw.replace(/[[\]]/g, '');
        const status = columns[column]?.[1] === 'plan' ? undefined : raw.startsWith('[') ? 'E' : 'A';
        return { raw, value: /^[\d.]+$/.test(digits) ? Number(digits) : null, status };
      });
      expect(carried).to.deep.equal(printed);
    });
  }

  it('gives the row itself as the quote of each cell', () => {
    for (const { observations, annex } of inAnnex)
      for (const { quote } of observations) expect(quote).to.match(new RegExp(`^${annex}\\. `));
  });

  it('marks as estimated what it prints in brackets, and only that', () => {
    const observations = inAnnex.flatMap((one) => one.observations);
    for (const { raw, status } of observations) expect(status === 'E', raw).to.equal(/^\[.+\]$/.test(raw));
    expect(observations.filter(({ status }) => status === 'E')).to.have.lengthOf(7);
  });

  it('explains its brackets in a footnote', () => {
    expect(report.notes.map(({ zh }) => zh)).to.deep.equal(['[]中的数据均为预计数。']);
    expect(source).to.include('注：[]中的数据均为预计数。');
  });
});

describe('the text of the report', () => {
  type Printed = [raw: string, value: number | null, comparator?: Comparator];
  type Pair = [id: string, name: string, actual2023: Printed | null, plan2024: Printed | null];

  const pairs: Pair[] = [
    ['new-market-entities', '新增市场主体', ['6633户', 6633], ['8000户以上', 8000, 'at-least']],
    ['four-above-enterprises', '新入库“四上”企业', ['32家', 32], ['40家以上', 40, 'at-least']],
    ['signed-projects-100m', '签约、招引亿元以上项目', ['27个', 27], ['20个以上', 20, 'at-least']],
    ['signed-projects-1bn', '招引10亿元以上项目', null, ['2个以上', 2, 'at-least']],
    ['out-of-province-capital', '利用省外资金', ['92.9亿元', 92.9], ['100亿元以上', 100, 'at-least']],
    ['high-tech-enterprises', '新增国家高新技术企业', ['8家', 8], ['5家', 5]],
    ['tech-smes', '培育、新增国家科技型中小企业', ['28家', 28], ['30家以上', 30, 'at-least']],
    ['innovative-smes', '申报、培育创新型中小企业', ['8家', 8], ['10家', 10]],
    ['specialised-smes', '申报、培育省“专精特新”中小企业', ['4家', 4], ['5家', 5]],
    ['rural-roads', '新改建农村公路', ['25公里', 25], ['9.5公里', 9.5]],
    ['beautiful-rural-roads', '创建“美丽农村路”', ['20公里', 20], ['12公里', 12]],
    ['old-estates-renovated', '改造老旧小区', ['57个', 57], ['39个', 39]],
    ['new-greenery', '新增绿化、植绿补绿', ['26.6万平方米', 26.6], ['35万平方米', 35]],
    ['provincial-projects-investment', '省、市重点项目完成投资', ['57.9亿元', 57.9], null],
    ['project-investment-target', '项目年度投资', null, ['50亿元以上', 50, 'at-least']],
    ['upper-level-funds', '争取上级资金', null, ['10亿元以上', 10, 'at-least']],
    ['public-parking-spaces', '新增公共车位', null, ['2000个以上', 2000, 'at-least']],
    ['high-standard-farmland', '高标准农田建设', null, ['1.5万亩', 1.5]],
    ['technical-upgrades', '规上工业企业技术改造项目', null, ['10个', 10]],
    ['smart-upgrades', '规上工业企业智能化改造项目', null, ['5个', 5]],
    ['green-factories', '创建绿色工厂', null, ['2家', 2]],
    ['financial-institutions', '金融机构地区总部', ['26家', 26], null],
    ['new-financial-institutions', '新引进金融机构', ['新引进众合保险', null], ['2家以上', 2, 'at-least']],
    ['resident-income', '居民收入', null, ['与经济增长同步', null]],
    ['rd-coverage', '规上工业企业研发活动覆盖率', ['81.6%', 81.6], ['不断提升', null]],
    ['pension-insured', '城乡居民社会养老保险参保', ['5.84万人', 5.84], ['扩面实现新突破', null]],
    ['unemployment-insured', '失业保险参保', ['1.97万人', 1.97], ['扩面实现新突破', null]],
    ['work-injury-insured', '工伤保险参保', null, ['扩面实现新突破', null]],
    ['air-emission-cuts', '大气污染减排', null, ['完成年度减排任务', null]],
    ['estates-heated', '主城区达到供热条件小区供热', null, ['应供尽供', null]],
  ];

  for (const [id, name, actual, plan] of pairs) {
    it(`states for ${name}: ${actual?.[0] ?? 'nothing'} in 2023, ${plan?.[0] ?? 'nothing'} planned for 2024`, () => {
      expect(indicator(id).name.zh).to.equal(name);
      const printed = (role: Observation['role'], year: number) =>
        indicator(id)
          .observations.filter((one) => one.role === role && one.year === year)
          .map(({ raw, value, comparator }) => (comparator ? [raw, value, comparator] : [raw, value]));
      expect(printed('actual', 2023)).to.deep.equal(actual ? [actual] : []);
      expect(printed('plan', 2024)).to.deep.equal(plan ? [plan] : []);
    });
  }

  const beyondAnnex = report.indicators.filter((one) => one.annex === undefined);

  it('gives at least 60 indicators beyond the annex, with a quote for each number', () => {
    expect(beyondAnnex).to.have.length.of.at.least(60);
    for (const { id, observations } of beyondAnnex) {
      expect(observations, id).not.to.be.empty;
      for (const { quote } of observations) expect(quote, id).to.be.a('string');
    }
  });

  it('calls estimated what its sentence says is expected (预计), and only that', () => {
    for (const { id, observations } of beyondAnnex)
      for (const { role, status, quote } of observations)
        expect(status, `${id} ${role}`).to.equal(
          role === 'plan' ? undefined : quote?.includes('预计') ? 'E' : 'A',
        );
  });

  it('states two verdicts itself: on research and on health screening', () => {
    const stated = report.indicators.flatMap(({ id, observations }) =>
      observations.flatMap(({ verdict }) => (verdict ? [[id, verdict.met]] : [])),
    );
    expect(stated).to.have.deep.members([
      ['rd-coverage', true],
      ['two-screenings-two-cancers', true],
    ]);
  });

  it('states how much of its target one investment reached', () => {
    const stated = report.indicators.flatMap(({ id, observations }) =>
      observations.flatMap(({ completion }) => (completion ? [{ id, ...completion }] : [])),
    );
    expect(stated).to.deep.equal([
      {
        id: 'provincial-projects-investment',
        percent: 109.8,
        quote: '22个省、市重点项目完成投资57.9亿元，实现年度目标的109.8%。',
      },
    ]);
  });

  it('strives for (力争) what its sentence says so of, and only that', () => {
    for (const { id, observations } of report.indicators)
      for (const { aim, quote } of observations)
        expect(aim, id).to.equal(quote?.includes('力争') ? true : undefined);
  });

  it('has a note where what is planned for 2024 is not what was counted in 2023', () => {
    for (const [id, done, planned] of [
      ['tech-smes', '培育', '新增'],
      ['innovative-smes', '申报', '培育'],
      ['specialised-smes', '申报', '培育'],
      ['signed-projects-100m', '签约', '招引'],
      ['out-of-province-capital', '利用', '到位'],
      ['new-greenery', '新增绿化', '植绿补绿'],
    ] as const) {
      const { quote, note } = observation(id, 2024, 'plan');
      expect(observation(id, 2023, 'actual').quote, id).to.include(done);
      expect(quote, id).to.include(planned);
      expect(note?.zh, id).to.match(new RegExp(`2023年.*${done}.*2024年.*${planned}`));
    }
  });

  it('says no size of a set of projects as a result: totals and contract sums are in portfolios', () => {
    for (const { id, name, observations } of report.indicators)
      for (const { raw, quote } of observations)
        for (const size of ['总投资', '合同金额', '资金需求'])
          expect(quote?.includes(`${size}${raw}`), `${id}: ${name.zh}`).to.not.equal(true);
  });

  it('notes where annex and text differ on whether a figure is an estimate', () => {
    expect(observation('budget-revenue-growth', 2023, 'actual').note?.zh).to.include('预计');
    expect(observation('urban-jobs', 2023, 'actual').note?.zh).to.include('预计');
  });

  for (const [wording, comparator] of [
    [/以上$/, 'at-least'],
    [/以内$/, 'at-most'],
    [/左右$|^约/, 'about'],
    [/^突破|^超\d|余|多/, 'over'],
  ] as const) {
    it(`prints ${wording.source} where the value is ${comparator}, and only there`, () => {
      for (const { id, observations } of report.indicators)
        for (const one of observations)
          expect(one.comparator === comparator, `${id}: ${one.raw}`).to.equal(wording.test(one.raw));
    });
  }
});

describe('the quotes of the report', () => {
  it('are all found in the source', () => {
    expect(misquotes(report, source)).to.deep.equal([]);
  });
});

describe('the sections of the report', () => {
  /** White space and the asterisks of the mark-up aside, without the model's own idea of it. */
  const bare = (text: string) =>
    text.replace(/[\s*]/g, '').replace(/[Ａ-ｚ０-９]/g, (wide) => wide.normalize('NFKC'));

  /** The headings in the source; those of its last part begin a paragraph. */
  const headings = source
    .split('\n')
    .flatMap((line) => /^(?:[一二三]、|（[一二三四五]）)[^。]+|^湛河区2024年.+$/.exec(line)?.[0] ?? []);

  /** Each sentence that something is read from, with what it is for. */
  const quotes = [
    ...report.indicators.flatMap(({ id, observations }) =>
      observations.map(({ year, role, quote, section }) => ({ of: `${id} ${year} ${role}`, quote, section })),
    ),
    ...report.portfolios.map(({ id, quote, section }) => ({ of: id, quote, section })),
    ...report.projects.flatMap(({ id, milestones }) =>
      milestones.map(({ year, quote, section }) => ({ of: `${id} ${year}`, quote, section })),
    ),
  ];

  it('are its three parts with five under the first and the last, and the annex', () => {
    expect(report.sections?.map(({ id }) => id)).to.deep.equal([
      'part-1',
      ...[1, 2, 3, 4, 5].map((number) => `part-1-${number}`),
      'part-2',
      'part-3',
      ...[1, 2, 3, 4, 5].map((number) => `part-3-${number}`),
      'annex',
    ]);
  });

  it('open with each heading of the source, in its order', () => {
    expect(report.sections?.map(({ opening }) => opening)).to.deep.equal(headings);
  });

  it('are named after their headings, each under its part', () => {
    for (const { id, name, opening } of report.sections ?? []) {
      const [, part] = /^part-(\d)/.exec(id) ?? [];
      const messages = opening.replace(/^[一二三]、/, '').replace(/\s/g, '');
      expect(name.zh, id).to.include(messages);
      expect(name.zh, id).to.match(part ? new RegExp(`^第${'一二三'[Number(part) - 1]}部分`) : /^附表/);
    }
  });

  it('are given for every quote', () => {
    expect(quotes).to.have.length.above(200);
    for (const { of, quote, section } of quotes) {
      expect(quote, of).to.be.a('string');
      expect(section, of).to.be.a('string');
    }
  });

  it('hold the sentences that name them, between their heading and the next one', () => {
    const text = bare(source);
    const starts = headings.map((heading) => text.indexOf(bare(heading)));
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    for (const { of, quote = '', section } of quotes) {
      const found = bare(quote);
      const at = report.sections?.findIndex(({ id }) => id === section) ?? -1;
      // A sentence that the report prints twice must be in the section that is named.
      const from = text.indexOf(found, starts[at]);
      expect(from, `${of}: ${quote}`).to.be.at.least(starts[at] ?? Number.NaN);
      expect(from + found.length, `${of}: ${quote}`).to.be.at.most(starts[at + 1] ?? text.length);
    }
  });

  it('are the annex for what has a number in it, and only for that', () => {
    for (const { annex, observations, id } of report.indicators)
      for (const { section } of observations) expect(section === 'annex', id).to.equal(annex !== undefined);
  });

  it('separate results from plans', () => {
    for (const { id, observations } of report.indicators)
      for (const { year, section } of observations)
        if (section !== 'annex')
          expect(section, `${id} ${year}`).to.match(year === 2023 ? /^part-1/ : /^part-[23]/);
  });
});

describe('the portfolios of the report', () => {
  for (const [id, count, label, investment, invested, ofPlan] of [
    ['key-projects', 77, undefined, 517.2, undefined, undefined],
    ['provincial-municipal', 22, undefined, 162.3, 57.9, 109.8],
    ['district', 55, undefined, 354.9, undefined, undefined],
    ['three-batches', 10, undefined, 77.69, undefined, undefined],
    ['signed-100m', 27, '合同金额', 109.8, undefined, undefined],
    ['special-bonds', 19, '已发行', 6.64, undefined, undefined],
    ['treasury-bonds', 15, '资金需求', 4.92, undefined, undefined],
  ] as const) {
    it(`hold ${count} projects and ${label ?? '总投资'} ${investment} 亿元 in ${id}`, () => {
      const portfolio = report.portfolios.find((one) => one.id === id);
      expect(portfolio).to.include({ year: 2023, count });
      expect(portfolio?.investment?.value).to.equal(investment);
      expect(portfolio?.investment?.raw).to.equal(`${label ?? '总投资'}${investment}亿元`);
      expect(portfolio?.investmentLabel?.zh).to.equal(label);
      expect(portfolio?.invested?.value).to.equal(invested);
      expect(portfolio?.ofPlan).to.equal(ofPlan);
      for (const amount of [portfolio?.investment, portfolio?.invested]) {
        if (!amount) continue;
        expect(amount.unitMult).to.equal(8);
        expect(amount.raw.endsWith(`${amount.value}亿元`), amount.raw).to.equal(true);
        expect(portfolio?.quote).to.include(amount.raw);
      }
    });
  }

  it('are these seven', () => {
    expect(report.portfolios).to.have.lengthOf(7);
  });

  it('add up: 22 of the province and city and 55 of the district are 77', () => {
    const [whole] = report.portfolios;
    expect(whole?.parts).to.deep.equal(['provincial-municipal', 'district']);
    const parts = report.portfolios.filter(({ id }) => whole?.parts?.includes(id));
    const sum = (numbers: (number | undefined)[]) =>
      numbers.reduce<number>((all, one) => all + (one ?? Number.NaN), 0);
    expect(sum(parts.map(({ count }) => count))).to.equal(whole?.count);
    expect(sum(parts.map(({ investment }) => investment?.value))).to.be.closeTo(517.2, 1e-9);
  });
});

describe('the projects of the report', () => {
  it('are at least 45', () => {
    expect(report.projects).to.have.length.of.at.least(45);
  });

  it('have names of their own, in both languages', () => {
    const names = report.projects.map(({ name }) => name);
    expect(new Set(names.map(({ zh }) => zh)).size).to.equal(names.length);
    expect(new Set(names.map(({ en }) => en)).size).to.equal(names.length);
  });

  it('have their milestones oldest first, in the year reported on or the next', () => {
    for (const { id, milestones } of report.projects) {
      const years = milestones.map(({ year }) => year);
      expect(years, id).to.deep.equal([...years].sort());
      for (const year of years) expect(year, id).to.be.oneOf([2023, 2024]);
    }
  });

  it('say of each milestone whether it was reached in 2023 or is planned for 2024', () => {
    for (const { id, milestones } of report.projects)
      for (const { year, role, section } of milestones) {
        expect(role, id).to.equal(year === 2024 ? 'plan' : 'actual');
        expect(section, id).to.match(year === 2024 ? /^part-3/ : /^part-1/);
      }
  });

  it('belong to a portfolio only where its sentence names them', () => {
    const members = report.projects.filter(({ portfolio }) => portfolio);
    expect(members.map(({ id, portfolio }) => [id, portfolio])).to.have.deep.members([
      ['shiji-health', 'signed-100m'],
      ['caozhen-pastoral-complex', 'signed-100m'],
    ]);
    for (const { name, portfolio } of members)
      expect(report.portfolios.find(({ id }) => id === portfolio)?.quote).to.include(name.zh);
  });

  it('that share a scale say so, each of them', () => {
    const scaled = report.projects.filter(({ scale }) => scale);
    for (const { id, scale, note, milestones } of scaled) {
      const sharing = scaled.filter(
        (other) => other.scale === scale && other.milestones[0]?.quote === milestones[0]?.quote,
      );
      if (sharing.length > 1) expect(note?.zh, id).to.match(new RegExp(`${scale}为.*合计`));
    }
  });

  it('are programmes where the work is in many places', () => {
    const programmes = report.projects.filter(({ kind }) => kind === 'programme').map(({ id }) => id);
    expect(programmes).to.include.members([
      'old-estates-renovation',
      'rural-roads',
      'high-standard-farmland',
      'energy-use-monitoring',
      'shantytown-renewal',
    ]);
    expect(programmes).to.not.include.members(['jiulong-plaza', 'third-hospital-extension']);
  });

  it('have no investment, for the report gives none of a single project', () => {
    expect(report.projects.filter(({ investment }) => investment)).to.deep.equal([]);
  });
});

describe('the misprints of the scan, 漯河 and 湛江 for 湛河', () => {
  const slip = /漯河|湛江/;
  const corrected = (text: Text) => text.zh.includes('湛河');

  const named = [
    report.area,
    ...report.groups,
    ...report.indicators,
    ...report.indicators.flatMap(({ shortName }) => (shortName ? [{ name: shortName }] : [])),
    ...report.portfolios,
    ...report.projects,
    ...report.projects.flatMap(({ place }) => (place ? [{ name: place }] : [])),
    { name: report.title },
    { name: report.issuer },
  ].map(({ name }) => name);

  it('are in no name', () => {
    expect(named.filter(({ zh }) => slip.test(zh))).to.deep.equal([]);
  });

  it('leave Luohe to the railway that goes there', () => {
    expect(named.filter(({ zh }) => zh.includes('漯')).map(({ zh }) => zh)).to.have.members([
      '平漯周高铁（湛河区段）',
      '平漯周高铁（湛河区段）制梁场',
    ]);
    const inEnglish = named.filter(({ en }) => /Luohe|Zhanjiang/.test(en ?? ''));
    expect(inEnglish.every(({ zh }) => zh.startsWith('平漯周高铁'))).to.equal(true);
  });

  const renamed = report.projects.filter(
    ({ name, milestones }) => corrected(name) && milestones.some(({ quote }) => slip.test(quote)),
  );

  it('are noted at each project whose own name they are in', () => {
    expect(renamed.map(({ id }) => id)).to.have.members([
      'pinggao-smart-equipment-park',
      'smart-equipment-manufacturing-park',
      'digital-zhanhe-phase-2',
      '5g-innovation-centre',
      'business-innovation-platform',
      'zhanhe-spring-school',
    ]);
    for (const { id, note } of renamed) {
      expect(note?.zh, id).to.match(/“.*湛河.*”，扫描文本误识为“.*漯河.*”。/);
      expect(note?.en, id).to.include('misread “Zhanhe” as “Luohe”.');
    }
  });

  it('are noted at each number that is read from a sentence with one', () => {
    const misprinted = report.indicators.flatMap(({ id, observations }) =>
      observations.filter(({ quote }) => slip.test(quote ?? '')).map(({ note }) => ({ id, note })),
    );
    expect(misprinted.map(({ id }) => id)).to.have.members([
      'industrial-land-secured',
      'innovation-centre-5g-firms',
      'disputes-mediated',
    ]);
    for (const { id, note } of misprinted)
      expect(note?.zh, id).to.match(/“.*湛河.*”，扫描文本误识为“.*(漯河|湛江).*”。/);
  });

  it('are noted at each project whose sentence has one, but for the railway', () => {
    for (const { id, note, milestones } of report.projects)
      if (milestones.some(({ quote }) => slip.test(quote.replaceAll('平漯周', ''))))
        expect(note?.zh, id).to.match(/“.*湛河.*”，扫描文本误识为“.*(漯河|湛江).*”。/);
  });
});

describe('the English of the report', () => {
  /** Every wording in it, with its place. */
  function* wordings(value: unknown, place: string): Generator<[place: string, wording: Text]> {
    if (typeof value !== 'object' || value === null) return;
    if ('zh' in value) yield [place, value as Text];
    for (const [key, inner] of Object.entries(value)) yield* wordings(inner, `${place}.${key}`);
  }

  it('is there for every name, unit, group and note', () => {
    const missing = [...wordings(report, 'report')].filter(([, { en }]) => !en?.trim());
    expect(missing.map(([place]) => place)).to.deep.equal([]);
  });

  it('names units without their multiplier, which `unitMult` holds', () => {
    for (const [place, { zh, en }] of wordings(report, 'report'))
      if (place.endsWith('.unit')) expect(en, zh).to.not.match(/thousand|million|billion/);
    for (const { id, unit, unitMult } of report.indicators)
      expect(unitMult, id).to.equal({ 万: 4, 亿: 8 }[unit.zh.charAt(0)]);
  });

  it('is there for whatever the report says in words instead of a number', () => {
    for (const { id, observations } of report.indicators)
      for (const { raw, rawText, value } of observations)
        expect(rawText?.zh, id).to.equal(value === null ? raw : undefined);
  });

  it('keeps in a short name that it is a growth', () => {
    for (const { id, measure, shortName } of report.indicators)
      if (measure === 'growth' && shortName) {
        expect(shortName.zh, id).to.match(/[增降]|率/);
        expect(shortName.en, id).to.match(/growth|cut/);
      }
  });

  it('has one word for a unit wherever it stands', () => {
    const english = new Map<string, Set<string | undefined>>();
    for (const [place, { zh, en }] of wordings(report, 'report'))
      if (place.endsWith('.unit')) english.set(zh, (english.get(zh) ?? new Set()).add(en));
    for (const unit of ['%', '亿元', '万元', '亩', '公里', '万平方米'])
      expect(english.get(unit)?.size, unit).to.equal(1);
  });
});
