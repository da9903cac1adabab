import { expect } from 'chai';
import { sheetOf, understand } from '../support/understand.ts';

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('a table of indicators', () => {
  it('has its title, unit and head above its rows', async () => {
    const { tables, columns, rows, findings } = understand(
      await sheetOf(
        [
          ['青川区2025年国民经济和社会发展计划主要指标（草案）', null, null, null, null],
          ['指标名称', '计算单位', '2024年\n计划', '2024年\n完成', '2025年\n计划'],
          ['1. 全区生产总值增速', '%', '6.5左右', '[6.1]', '6'],
          ['2. 城镇新增就业', '人', '5000以上', '5,216', '完成市定目标'],
          ['注：[]中的数据均为预计数。', null, null, null, null],
        ],
        'A1:E1',
        'A5:E5',
      ),
    );
    expect(tables[0]?.title).to.equal('青川区2025年国民经济和社会发展计划主要指标（草案）');
    expect(tables[0]?.notes).to.deep.equal(['注：[]中的数据均为预计数。']);
    expect(columns[0]).to.deep.equal([
      '指标名称 → 名称',
      '计算单位 → 单位',
      '2024年 计划 → 2024年计划',
      '2024年 完成 → 2024年完成',
      '2025年 计划 → 2025年计划',
    ]);
    expect(rows).to.deep.equal([
      '全区生产总值增速 %: 2024 plan 6.5左右 = 6.5 about, 2024 actual [6.1] = 6.1 E, 2025 plan 6 = 6',
      '城镇新增就业 人: 2024 plan 5000以上 = 5000 at-least, 2024 actual 5,216 = 5216, 2025 plan 完成市定目标 = null',
    ]);
    expect(codes(findings)).to.deep.equal([]);
  });

  it('is doubtful where a share may lack its 100, or a whole number its digits', async () => {
    const { findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年计划', '2024年完成', '完成率', '增长'],
        ['投资增速', '%', '0.065', { v: 0.07, z: '0.0%' }, null, null],
        ['产值', '亿元', '100', '102', 1.02, 0.068],
        ['就业', '人', '5.000', '5.216', '101%', '6.8'],
        ['平均工资', '元', '5.216', '5.216', '100.5', '0.5'],
        ['税收占比', '%', { v: 0.7, z: '0%' }, '0.72', null, null],
        ['自然增长率', '%', '0.65', '-0.35', null, null],
      ]),
    );
    expect(
      findings
        .filter(({ kind }) => kind === 'doubt')
        .map(({ code, place }) => [code, place.row, place.column]),
    ).to.deep.equal([
      ['share', 2, 3],
      ['share', 3, 5],
      ['share', 3, 6],
      ['decimal-point', 4, 3],
      ['decimal-point', 4, 4],
      ['share', 6, 4],
    ]);
    expect(findings.find(({ code }) => code === 'share')?.said).to.deep.equal({
      zh: '“投资增速”的“0.065”当作0.065%，也可能是6.5%，请核对，或把单元格设为百分比格式。',
      en: '"0.065" of "投资增速" is taken as 0.065%, and may be 6.5%. Check it, or give the cell a percent format.',
    });
    expect(findings.find(({ code }) => code === 'decimal-point')?.said).to.deep.equal({
      zh: '“就业”的“5.000”人不是整数，小数点可能是千位分隔符（5000），请核对。',
      en: '"5.000" 人 of "就业" is no whole number; its point may divide thousands (5000).',
    });
  });

  it('is doubtful in rows with more than one unit', async () => {
    const units = [
      '万元（亿元）',
      '亿元、%',
      '亿美元/亿元',
      '亿元/%',
      '亿元或万元',
      '元/人',
      '微克/立方米',
      '吨标准煤/万元',
      '亿元',
    ];
    const { findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年计划', '2024年完成'],
        ...units.map((unit, u) => [`指标${'甲乙丙丁戊己庚辛壬'[u]}`, unit, '5', '6']),
      ]),
    );
    const told = findings.filter(({ code }) => code === 'several-units');
    expect(told.map(({ place }) => place.row)).to.deep.equal([2, 3, 4, 5, 6]);
    expect(told[0]?.said).to.deep.equal({
      zh: '“指标甲”的单位“万元（亿元）”不止一个，看不出数是哪个单位的，请只留一个。',
      en: 'the unit of "指标甲", 万元（亿元）, is more than one; which one its figures are in is not said. Keep one.',
    });
  });

  it('is doubtful where a note says that figures are estimates, and nothing else does', async () => {
    const told = async (note: string, head: string, figure = '5') => {
      const { findings } = understand(
        await sheetOf([
          ['指标', '单位', '2024年计划', head],
          ['粮食', '吨', '5', figure],
          [note, null, null, null],
        ]),
      );
      return findings
        .filter(({ code }) => code === 'note-of-status')
        .map(({ place, said }) => [place.row, said.zh]);
    };
    for (const note of ['注：2024年为快报数。', '注：完成数为预计数', '说明：2024年数据为初步核算数'])
      expect(await told(note, '2024年完成'), note).to.deep.equal([
        [
          1,
          `“${note}”说有预计数或快报数，但看不出是哪些，都没有标为预计或初步：请在表头写“2024年预计完成”一类的字样，或给数加[]。`,
        ],
      ]);
    expect(await told('注：2023年为快报数', '2024年预计完成')).to.deep.equal([]);
    expect(
      understand(
        await sheetOf([
          ['指标', '单位', '2023年完成', '2024年预计完成'],
          ['粮食', '吨', '5', '6'],
          ['注：2023年为快报数', null, null, null],
        ]),
      ).findings.map(({ code }) => code),
    ).to.deep.equal(['note-of-status']);
    for (const [note, head, figure] of [
      ['注：[]中的数据均为预计数。', '2024年完成', '5'],
      ['注：带*的为快报数', '2024年完成', '5'],
      ['注：完成数为预计数', '2024年预计完成', '5'],
      ['注：完成数为预计数', '2024年完成', '[5]'],
      ['注：按可比价计算', '2024年完成', '5'],
    ] as const)
      expect(await told(note, head, figure), note).to.deep.equal([]);
  });

  it('has the line of the row above for a figure that is merged from it', async () => {
    const { indicators } = understand(
      await sheetOf(
        [
          ['指标', '单位', '2024年计划', '2024年完成'],
          ['粮食', '吨', '5', '6'],
          ['油料', '吨', '7', null],
          ['蔬菜', '吨', '8', null],
        ],
        'D2:D4',
      ),
    );
    expect(indicators.map(({ figures }) => figures.map(({ quote }) => quote))).to.deep.equal([
      [undefined, undefined],
      [undefined, '粮食 吨 5 6'],
      [undefined, '粮食 吨 5 6'],
    ]);
  });

  it('is doubtful where the change of a share may be in percentage points', async () => {
    const told = async (head: string) => {
      const { findings } = understand(
        await sheetOf([
          ['指标', '单位', '2024年完成', head],
          ['失业率', '%', '3.9', '-0.1'],
          ['税收占比', '%', '70', '0.5个百分点'],
          ['合格率', '%', '98', '2%'],
          ['自然增长率', '%', '5', '1'],
          ['产值', '亿元', '5', '6.1'],
        ]),
      );
      return findings.filter(({ code }) => code === 'points').map(({ place }) => place.row);
    };
    expect(await told('比上年±')).to.deep.equal([2]);
    expect(await told('增长%')).to.deep.equal([2]);
    expect(await told('增减百分点')).to.deep.equal([]);
  });

  it('has no unit of a change by percentage points', async () => {
    const { rows } = understand(
      await sheetOf([
        ['指标', '2024年计划', '2024年完成', '2025年计划'],
        ['合格率（%）', '90', '91', '92'],
        ['城镇化率', '68', '67.5', '提高1个百分点左右'],
        ['投入强度', '2.5', '提高0.1个百分点', '2.6'],
        ['比重增减', '0.5个百分点', '提高0.2个百分点', '0.3'],
      ]),
    );
    expect(rows.map((row) => row.split(':')[0])).to.deep.equal([
      '合格率 %',
      '城镇化率 %',
      '投入强度 %',
      '比重增减 个百分点',
    ]);
  });

  it('reads no row that is named by a year', async () => {
    const { rows, findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年计划', '2024年完成'],
        ['粮食', '吨', '5', '6'],
        ['2023年', '吨', '5', '6'],
        ['2024年计划', '吨', '5', '6'],
        ['2024年新增就业', '人', '5', '6'],
      ]),
    );
    expect(rows).to.have.length(2);
    const told = findings.filter(({ code }) => code === 'row-of-year');
    expect(told.map(({ place }) => place.row)).to.deep.equal([3, 4]);
    expect(told[0]?.said).to.deep.equal({
      zh: '“2023年”是年份，不是指标名称，这一行没有读入：请把每列改为一年（选择性粘贴，转置）。',
      en: '"2023年" is a year and no indicator; the row was not read. Make a column of each year (paste special, transpose).',
    });
  });

  it('makes one number of no two lines of a cell, and one name of all', async () => {
    const { rows, findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年计划', '2024年完成', '2025年计划'],
        ['地区生产\n总值', '亿元', '540\n6.5%', '535\n（预计）', '570\n左右'],
        ['粮食\n产量', '万吨', '10 \n 12', '11\n-2', '12'],
        ['油料', '万吨', '10\n\n12', '11%\n\n2', '1\n\n以上'],
      ]),
    );
    expect(rows).to.deep.equal([
      '地区生产总值 亿元: 2024 plan 540 = 540, 2024 actual 535（预计） = 535 E, 2025 plan 570左右 = 570 about',
      '粮食产量 万吨: 2024 plan 10 = 10, 2024 actual 11 = 11, 2025 plan 12 = 12',
      '油料 万吨: 2024 plan 10 = 10, 2024 actual 11% = 11, 2025 plan 1以上 = 1 at-least',
    ]);
    expect(findings.map(({ code, place }) => [code, place.row, place.column])).to.deep.equal([
      ['several-numbers', 2, 3],
      ['several-numbers', 3, 3],
      ['several-numbers', 3, 4],
      ['unit-differs', 4, 4],
      ['several-numbers', 4, 3],
      ['several-numbers', 4, 4],
    ]);
  });

  it('is doubtful in rows that are longer than the head', async () => {
    const { findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年计划', '2024年完成'],
        ['耕地保有量', '万亩', '45.2', '45', '2'],
        ['造林面积', '万亩', '3', '2.6'],
        ['粮食产量', '万吨', '50', '48'],
      ]),
    );
    expect(
      findings.filter(({ code }) => code === 'row-too-long').map(({ place }) => place.row),
    ).to.deep.equal([2]);
  });

  it('is doubtful where a figure is in round brackets or far from the others', async () => {
    const { findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年计划', '2024年完成', '2025年计划'],
        ['利用外资', '万美元', '300', '(150)', '320'],
        ['税收占比', '%', '70', '0.715', '72'],
        ['工业投资', '亿元', '12', '118000', '13'],
        ['生产总值增速', '%', '8', '0.1', '6'],
      ]),
    );
    const doubts = findings.filter(({ kind }) => kind === 'doubt');
    expect(doubts.map(({ code, place }) => [code, place.row])).to.deep.equal([
      ['round-brackets', 2],
      ['share', 3],
      ['scale', 4],
    ]);
  });

  it('has the unit of a bracket that says more, whose words stay in the name', async () => {
    const names = [
      '地区生产总值（亿元，按不变价）',
      '工业增加值(按可比价、 亿元）',
      '外贸进出口（单位：万元；海关口径）',
      '公路里程（含村道 公里）',
      '绿地面积（2024年末，平方公里)',
      '常住人口（人，年末）（预期性）',
      '总户数（户;年末）',
      '税收收入（以万元计）',
      '储蓄率（含企业、项目）',
    ];
    const { indicators, findings } = understand(
      await sheetOf([
        ['指标', '2023年完成', '2024年完成'],
        ...names.map((name) => [name, '340', name.startsWith('储') ? '360' : '6.5%']),
      ]),
    );
    expect(indicators.map(({ name, unit }) => `${name} ${unit}`)).to.deep.equal([
      '地区生产总值（按不变价） 亿元',
      '工业增加值（按可比价） 亿元',
      '外贸进出口（海关口径） 万元',
      '公路里程（含村道） 公里',
      '绿地面积（2024年末） 平方公里',
      '常住人口（年末） 人',
      '总户数（年末） 户',
      '税收收入 万元',
      '储蓄率（含企业、项目） 万元',
    ]);
    const doubts = findings.filter(({ code }) => code === 'unit-differs').map(({ place }) => place.row);
    expect(doubts).to.deep.equal([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has levels in a column of 亿元 and %', async () => {
    const { columns, rows, findings } = understand(
      await sheetOf([
        ['指标', '2024年完成（亿元、%）', '2025年计划（亿元、%）'],
        ['地区生产总值', '340', '370'],
        ['地区生产总值增速', '6.5', '6'],
      ]),
    );
    expect(columns[0]?.[1]).to.equal('2024年完成（亿元、%） → 2024年完成');
    expect(rows[0]).to.equal('地区生产总值 亿元: 2024 actual 340 = 340, 2025 plan 370 = 370');
    expect(findings.map(({ code, place }) => [code, place.row])).to.deep.equal([['unit-unlikely', 3]]);
  });

  it('is doubtful where a figure has no unit but that of another in its row', async () => {
    const { findings } = understand(
      await sheetOf([
        ['指标', '2023年完成', '2024年完成'],
        ['地区生产总值', '340', '6.5%'],
        ['粮食产量', '5', '4.5万吨'],
        ['绿化覆盖率', '41', '42%'],
        ['森林面积', '41公顷', '42公顷'],
      ]),
    );
    expect(
      findings.filter(({ code }) => code === 'unit-of-another').map(({ place }) => [place.row, place.column]),
    ).to.deep.equal([
      [2, 2],
      [3, 2],
    ]);
  });

  it('keeps 万 and 亿 as printed, in the unit where all figures of the row print them', async () => {
    const { rows, findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年完成', '2025年计划'],
        ['新增经营主体', '户', null, '1万户以上'],
        ['城镇新增就业', '人', '1.2万', '1.3万以上'],
        ['旅游收入', '亿元', '30亿', '32亿元'],
        ['技能培训', '人次', '9500', '1万人次以上'],
      ]),
    );
    expect(rows).to.deep.equal([
      '新增经营主体 万户: 2025 plan 1万户以上 = 1 at-least',
      '城镇新增就业 万人: 2024 actual 1.2万 = 1.2, 2025 plan 1.3万以上 = 1.3 at-least',
      '旅游收入 亿元: 2024 actual 30亿 = 30, 2025 plan 32亿元 = 32',
      '技能培训 人次: 2024 actual 9500 = 9500, 2025 plan 1万人次以上 = 1 at-least',
    ]);
    expect(
      findings.filter(({ kind }) => kind === 'doubt').map(({ code, place }) => [code, place.row]),
    ).to.deep.equal([['unit-differs', 5]]);
    expect(findings.filter(({ code }) => code === 'unit-power').map(({ place }) => place.row)).to.deep.equal([
      2, 3,
    ]);
  });

  it('is doubtful where a merged cell gives a number to several figures', async () => {
    const { findings } = understand(
      await sheetOf(
        [
          ['指标', '单位', '2024年计划', '2024年完成', '2025年计划'],
          ['固定资产投资', '亿元', '120', null, '130'],
          ['工业投资', '亿元', '40', '41', '45'],
          ['民间投资', '亿元', '30', '31', null],
          ['就业', '人', '完成市定目标', null, '500'],
        ],
        'C2:D2',
        'E3:E4',
        'C5:D5',
      ),
    );
    expect(
      findings.filter(({ code }) => code === 'merged-figure').map(({ place }) => [place.row, place.column]),
    ).to.deep.equal([
      [2, 4],
      [4, 5],
    ]);
  });

  it('has no digits of footnotes in its figures', async () => {
    const { rows, findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年计划', '2024年完成'],
        ['服务业增加值', '亿元', '150①', '148²'],
        ['煤炭产量', '吨', '12', '10³吨'],
      ]),
    );
    expect(rows[0]).to.equal('服务业增加值 亿元: 2024 plan 150 = 150, 2024 actual 148 = 148');
    expect(findings.filter(({ kind }) => kind === 'doubt').map(({ place }) => place.row)).to.deep.equal([3]);
  });

  it('may have a head of two rows, growth beside levels, and columns in any order', async () => {
    const { rows, columns, indicators } = understand(
      await sheetOf(
        [
          ['附表1', null, null, null, null, null, null, null],
          [null, null, null, null, null, null, '单位：万元', null],
          ['序号', '责任单位', '指标', '2025年计划', null, '2024年预计完成', null, '备注'],
          [null, null, null, '绝对值', '增长%', '绝对值', '增长%', null],
          ['1', '区发改委', '地区生产总值', '3,350,000', '6左右', '3150000', '6.2', null],
          ['2', null, '其中：第一产业增加值', '120000', '3', '118000', '-0.5', null],
          ['3', '区财政局', '一般公共预算收入', '—', '5', '98000', '——', '剔除一次性因素'],
        ],
        'A1:H1',
        'A3:A4',
        'B3:B4',
        'C3:C4',
        'D3:E3',
        'F3:G3',
        'H3:H4',
        'B5:B6',
      ),
    );
    expect(columns[0]?.slice(3, 7)).to.deep.equal([
      '2025年计划 绝对值 → 2025年计划',
      '2025年计划 增长% → 2025年计划增速',
      '2024年预计完成 绝对值 → 2024年预计完成',
      '2024年预计完成 增长% → 2024年预计完成增速',
    ]);
    expect(rows).to.deep.equal([
      '地区生产总值 万元: 2025 plan 3,350,000 = 3350000, 2024 actual 3150000 = 3150000 E',
      '地区生产总值增速 %: 2025 plan 6左右 = 6 about, 2024 actual 6.2 = 6.2 E',
      '第一产业增加值 万元: 2025 plan 120000 = 120000, 2024 actual 118000 = 118000 E',
      '第一产业增加值增速 %: 2025 plan 3 = 3, 2024 actual -0.5 = -0.5 E',
      '一般公共预算收入 万元: 2024 actual 98000 = 98000 E',
      '一般公共预算收入增速 %: 2025 plan 5 = 5',
    ]);
    expect(indicators.map(({ responsible }) => responsible)[2]).to.equal('区发改委');
    expect(indicators[2]?.whole).to.equal('地区生产总值');
  });

  it('may have groups, kinds of targets, years relative to its title, and completion', async () => {
    const { rows, columns, indicators, findings } = understand(
      await sheetOf(
        [
          ['2024年主要指标完成情况', null, null, null, null, null],
          ['类别', '指标名称', '属性', '上年完成', '本年目标', '完成率'],
          ['一、创新驱动', null, null, null, null, null],
          ['', '研发投入强度（%）', '预期性', '2.1', '≥2.3', '—'],
          ['二、民生福祉', null, null, null, null, null],
          ['', '城镇调查失业率（%）', '预期性', '5.1', '5.5以内', '—'],
          ['', 'PM2.5浓度（微克/立方米）（约束性）', '约束性', '36', '≤35', '—'],
        ],
        'A1:F1',
        'A3:F3',
        'A5:F5',
      ),
      2024,
    );
    expect(columns[0]?.slice(3)).to.deep.equal([
      '上年完成 → 2023年完成',
      '本年目标 → 2024年计划',
      '完成率 → 2024年完成完成率',
    ]);
    expect(rows).to.deep.equal([
      '研发投入强度 %: 2023 actual 2.1 = 2.1, 2024 plan ≥2.3 = 2.3 at-least',
      '城镇调查失业率 %: 2023 actual 5.1 = 5.1, 2024 plan 5.5以内 = 5.5 at-most',
      'PM2.5浓度 微克/立方米: 2023 actual 36 = 36, 2024 plan ≤35 = 35 at-most',
    ]);
    expect(indicators.map(({ group, target }) => [group, target])).to.deep.equal([
      ['创新驱动', 'expected'],
      ['民生福祉', 'expected'],
      ['民生福祉', 'binding'],
    ]);
    expect(codes(findings)).to.include('column');
  });

  it('may be of a month, with parts, units in names, and two tables in a sheet', async () => {
    const { tables, rows } = understand(
      await sheetOf([
        ['1-9月进度数据', null, null, null],
        ['1、地区生产总值', null, null, null],
        ['指标', '9月', '1-9月累计', '增长%'],
        ['地区生产总值(亿元)', '——', '2527.54', '11.5'],
        ['  第一产业', '——', '59.44', '25.6'],
        ['2、工业', null, null, null],
        ['指标', '9月', '1-9月累计', '增长%'],
        ['工业销售产值(亿元)', '566.49', '4578.32', '23.5'],
        ['#出口交货值(亿元)', '176.61', '1415.10', '持平'],
      ]),
      2024,
    );
    expect(tables.map(({ title }) => title)).to.deep.equal(['1-9月进度数据 1、地区生产总值', '2、工业']);
    expect(rows).to.deep.equal([
      '地区生产总值 亿元: 2024-09 actual 2527.54 = 2527.54',
      '地区生产总值增速 %: 2024-09 actual 11.5 = 11.5',
      '第一产业 亿元: 2024-09 actual 59.44 = 59.44',
      '第一产业增速 %: 2024-09 actual 25.6 = 25.6',
      '工业销售产值 亿元: 2024-09 single actual 566.49 = 566.49, 2024-09 actual 4578.32 = 4578.32',
      '工业销售产值增速 %: 2024-09 actual 23.5 = 23.5',
      '出口交货值 亿元: 2024-09 single actual 176.61 = 176.61, 2024-09 actual 1415.10 = 1415.1',
      '出口交货值增速 %: 2024-09 actual 持平 = null',
    ]);
  });

  it('may have the unit in the value, and both growth and level in one cell', async () => {
    const { rows } = understand(
      await sheetOf([
        ['指标名称', '2024年', '比上年增长（±%）'],
        ['粮食产量', '4.48万吨', '-0.4'],
        ['油料产量', '78吨', '6.8'],
        ['社会消费品零售总额', '增长11%，达到282亿元', '—'],
      ]),
    );
    expect(rows).to.deep.equal([
      '粮食产量 万吨: 2024 actual 4.48万吨 = 4.48',
      '粮食产量增速 %: 2024 actual -0.4 = -0.4',
      '油料产量 吨: 2024 actual 78吨 = 78',
      '油料产量增速 %: 2024 actual 6.8 = 6.8',
      '社会消费品零售总额 亿元: 2024 actual 达到282亿元 = 282',
      '社会消费品零售总额增速 %: 2024 actual 增长11% = 11',
    ]);
  });

  it('has percentages as displayed, and tells of dates and of units that differ', async () => {
    const { rows, findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年完成', '2025年计划'],
        ['城镇化率', '%', { v: 0.935, z: '0.0%' }, '94%'],
        ['居民收入增速', '%', '7.1', { v: 45481, z: 'm"月"d"日"' }],
        ['粮食产量', '吨', '4.48万吨', '45000'],
      ]),
    );
    expect(rows[0]).to.equal('城镇化率 %: 2024 actual 93.5% = 93.5, 2025 plan 94% = 94');
    expect(findings.map(({ code, place }) => `${code} ${place.row}:${place.column}`)).to.include.members([
      'date 3:4',
      'unit-differs 4:3',
    ]);
  });

  it('tells of a column that it does not understand, and drops none silently', async () => {
    const { findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年完成', '联系电话'],
        ['生产总值', '亿元', '100', '0375-1'],
        ['小计', '亿元', '—', '—'],
      ]),
    );
    expect(codes(findings)).to.deep.equal(['column-unknown', 'row-without-figures']);
  });

  it('may have the same period a year before, the share of the plan, and the share of the year', async () => {
    const { rows, indicators, findings } = understand(
      await sheetOf(
        [
          ['指标名称', '单位', '全年目标', '1-9月', '', '', '占全年目标%', '序时进度'],
          ['', '', '', '完成数', '上年同期', '增长%', '', ''],
          ['固定资产投资', '亿元', '120', '86.4', '80.1', '7.9', '72.0', '75'],
        ],
        'D1:F1',
        ...['A1:A2', 'B1:B2', 'C1:C2', 'G1:G2', 'H1:H2'],
      ),
    );
    expect(rows).to.deep.equal([
      '固定资产投资 亿元: 2024 plan 120 = 120, 2024-09 actual 86.4 = 86.4, 2023-09 actual 80.1 = 80.1',
      '固定资产投资增速 %: 2024-09 actual 7.9 = 7.9',
    ]);
    expect(indicators[0]?.completion).to.deep.equal({
      percent: 72,
      of: { year: 2024, period: '2024-09', role: 'actual' },
    });
    expect([...new Set(codes(findings))].sort()).to.deep.equal(['column', 'column-ignored']);
  });

  it('may have growth in words beside levels, and tells of changes where levels are', async () => {
    const { rows, findings } = understand(
      await sheetOf([
        ['指标', '单位', '2024年完成情况', '2025年目标'],
        ['社会消费品零售总额', '亿元', '282', '增长9%左右'],
        ['居民人均可支配收入', '', '增长5.8%', '与经济增长同步'],
        ['服务业增加值占比', '%', '46.3', '提高0.5个百分点'],
        ['规上工业企业', '家', '112', '净增8'],
        ['常住人口城镇化率', '%', '62.1', '提高到63'],
      ]),
    );
    expect(rows).to.deep.equal([
      '社会消费品零售总额 亿元: 2024 actual 282 = 282',
      '社会消费品零售总额增速 %: 2025 plan 增长9%左右 = 9 about',
      '居民人均可支配收入增速 %: 2024 actual 增长5.8% = 5.8, 2025 plan 与经济增长同步 = null',
      '服务业增加值占比 %: 2024 actual 46.3 = 46.3, 2025 plan 提高0.5个百分点 = 0.5',
      '规上工业企业 家: 2024 actual 112 = 112, 2025 plan 净增8 = 8',
      '常住人口城镇化率 %: 2024 actual 62.1 = 62.1, 2025 plan 提高到63 = 63',
    ]);
    expect(
      findings
        .filter(({ kind }) => kind === 'doubt')
        .map(({ code, place }) => `${code} ${place.row}:${place.column}`),
    ).to.deep.equal(['change 4:4', 'change 5:4']);
  });

  it('may have one head over names and units, and units only in the first of several names', async () => {
    const { rows } = understand(
      await sheetOf(
        [
          ['指标', null, '2024年1—12月', '增减百分点'],
          ['粮食产量', '万吨', '35.2', null],
          ['公路里程', '公里', '120', null],
          ['亏损面', '%', '14.2', '1.3'],
        ],
        'A1:B1',
      ),
    );
    expect(rows).to.deep.equal([
      '粮食产量 万吨: 2024 actual 35.2 = 35.2',
      '公路里程 公里: 2024 actual 120 = 120',
      '亏损面 %: 2024 actual 14.2 = 14.2',
      '亏损面增减 个百分点: 2024 actual 1.3 = 1.3',
    ]);
    const { rows: named } = understand(
      await sheetOf([
        ['指标', '2024年'],
        ['地区生产总值（亿元）', '981.3'],
        ['第一产业', '88.3'],
        ['城乡居民收入比', '2.1'],
      ]),
    );
    expect(named.slice(1)).to.deep.equal([
      '第一产业 亿元: 2024 actual 88.3 = 88.3',
      '城乡居民收入比 : 2024 actual 2.1 = 2.1',
    ]);
  });

  it('may have numbers and names below one head, and the units of levels and rates in one line', async () => {
    const { rows, findings } = understand(
      await sheetOf(
        [
          ['填报单位：区统计局', null, null, '单位：亿元、%'],
          ['指标名称', null, '年度计划', '进度'],
          ['1', '工业总产值', '260', '82.5%'],
          ['2', '城镇登记失业率', '4.5', '—'],
        ],
        'A2:B2',
      ),
    );
    expect(rows).to.deep.equal([
      '工业总产值 亿元: 2024 plan 260 = 260, 2024 actual 82.5% = 82.5',
      '城镇登记失业率 %: 2024 plan 4.5 = 4.5',
    ]);
    expect(codes(findings)).to.include('unit-differs').and.not.to.include('unit-unlikely');
    const alone = understand(
      await sheetOf([
        ['单位：亿元', null],
        ['指标', '2024年计划'],
        ['城镇登记失业率', '4.5'],
      ]),
    );
    expect(codes(alone.findings)).to.include('unit-unlikely');
  });

  it('may have names that no head says, which are those that differ', async () => {
    const { rows } = understand(
      await sheetOf([
        ['工程', '内容', '计划', '完成', '进度'],
        ['就业', '城镇新增就业（万人）', '3.2', '3.35', '104.7%'],
        ['就业', '职业技能培训（人次）', '20000', '21,560', '107.8%'],
      ]),
    );
    expect(rows).to.deep.equal([
      '城镇新增就业 万人: 2024 plan 3.2 = 3.2, 2024 actual 3.35 = 3.35',
      '职业技能培训 人次: 2024 plan 20000 = 20000, 2024 actual 21,560 = 21560',
    ]);
  });

  it('may have lost its merged cells, as pasted text has', async () => {
    const { rows } = understand(
      await sheetOf([
        [null, null, '2024年', null, null, '2025年'],
        ['指标', '单位', '目标', '预计', '上年同期', '目标'],
        ['公路客运量', '万人次', '260', '248.6', '240', '250'],
      ]),
    );
    expect(rows).to.deep.equal([
      '公路客运量 万人次: 2024 plan 260 = 260, 2024 actual 248.6 = 248.6 E, 2023 actual 240 = 240, 2025 plan 250 = 250',
    ]);
  });

  it('may have years only: those after the report’s are plans', async () => {
    const { rows, findings } = understand(
      await sheetOf([
        ['指标', '2024年', '2030年', '属性'],
        ['常住人口城镇化率（%）', '58.2', '65', '预期性'],
      ]),
    );
    expect(rows).to.deep.equal(['常住人口城镇化率 %: 2024 actual 58.2 = 58.2, 2030 plan 65 = 65']);
    expect(codes(findings)).to.deep.equal(['column', 'column']);
  });

  it('has words as results, with the status that they or their head state, and no head among them', async () => {
    const { tables, rows, findings } = understand(
      await sheetOf([
        ['指标名称', '计量单位', '2024年计划', '2024年完成', '2025年计划'],
        ['单位能耗降低率', '%', '完成市定目标', '完成市定目标', '完成省定目标'],
        ['主要污染物减排', '吨', '完成市定目标', '预计完成省定目标任务', '完成市下达任务'],
        ['优良天数比例', '%', '达到国家要求', '[达到国家要求]', '达到国家要求'],
        ['细颗粒物浓度', '微克/立方米', '完成上级目标', '未完成上级目标', '完成上级目标'],
        ['用水总量', '亿立方米', '控制在市定目标内', '完成市定目标的98.5%', '控制在市定目标内'],
        ['森林覆盖率', '%', '31', '完成31%的目标', '完成2025年目标'],
        ['义务教育巩固率', '%', '完成', '完成', '完成'],
      ]),
    );
    expect(tables).to.have.length(1);
    expect(rows).to.deep.equal([
      '单位能耗降低率 %: 2024 plan 完成市定目标 = null, 2024 actual 完成市定目标 = null, 2025 plan 完成省定目标 = null',
      '主要污染物减排 吨: 2024 plan 完成市定目标 = null, 2024 actual 预计完成省定目标任务 = null E, 2025 plan 完成市下达任务 = null',
      '优良天数比例 %: 2024 plan 达到国家要求 = null, 2024 actual [达到国家要求] = null E, 2025 plan 达到国家要求 = null',
      '细颗粒物浓度 微克/立方米: 2024 plan 完成上级目标 = null, 2024 actual 未完成上级目标 = null, 2025 plan 完成上级目标 = null',
      '用水总量 亿立方米: 2024 plan 控制在市定目标内 = null, 2024 actual 完成市定目标的98.5% = null, 2025 plan 控制在市定目标内 = null',
      '森林覆盖率 %: 2024 plan 31 = 31, 2024 actual 完成31%的目标 = null, 2025 plan 完成2025年目标 = null',
      '义务教育巩固率 %: 2024 plan 完成 = null, 2024 actual 完成 = null, 2025 plan 完成 = null',
    ]);
    expect(codes(findings).filter((code) => code !== 'unit-inherited')).to.deep.equal([]);
  });

  it('without units has words as results, which below 预计完成 are estimates', async () => {
    const { tables, rows, indicators } = understand(
      await sheetOf([
        ['指标', '2024年计划', '2024年预计完成', '2025年计划'],
        ['单位能耗降低率（%）', '完成年度目标', '完成年度目标', '完成年度目标'],
        ['氨氮减排（%）', '完成省定目标', '基本完成', '完成省定目标'],
        ['化学需氧量减排（%）', '完成省定目标', '完成省定目标的103%', '完成省定目标'],
      ]),
    );
    expect(tables).to.have.length(1);
    expect(rows).to.deep.equal([
      '单位能耗降低率 %: 2024 plan 完成年度目标 = null, 2024 actual 完成年度目标 = null E, 2025 plan 完成年度目标 = null',
      '氨氮减排 %: 2024 plan 完成省定目标 = null, 2024 actual 基本完成 = null, 2025 plan 完成省定目标 = null',
      '化学需氧量减排 %: 2024 plan 完成省定目标 = null, 2024 actual 完成省定目标的103% = null E, 2025 plan 完成省定目标 = null',
    ]);
    expect(indicators[2]?.completion).to.deep.equal({ percent: 103, of: { year: 2024, role: 'actual' } });
  });

  it('may have a head whose first row is of products and units, above years', async () => {
    const { tables, rows, findings } = understand(
      await sheetOf(
        [
          ['指标', '单位', '2024年目标', '2024年完成', '备注'],
          ['新增学位', '个', 1500, 1620, null],
          ['说明：完成数以教育局核定为准。', null, null, null, null],
          ['青川区2024年主要工业产品产量', null, null, null, null],
          ['产品名称', '产量（万吨）', null, '产值（亿元）', null],
          [null, '2023年', '2024年预计', '2023年', '2024年预计'],
          ['水泥', '120.5', '118', '4.6', '4.4'],
          ['生铁', '86', '[88]', '30.2', '31'],
        ],
        'A3:E3',
        'A4:E4',
        'A5:A6',
        'B5:C5',
        'D5:E5',
      ),
    );
    expect(tables.map(({ title }) => title)).to.deep.equal(['', '青川区2024年主要工业产品产量']);
    expect(rows).to.deep.equal([
      '新增学位 个: 2024 plan 1500 = 1500, 2024 actual 1620 = 1620',
      '水泥 万吨: 2023 actual 120.5 = 120.5, 2024 actual 118 = 118 E',
      '生铁 万吨: 2023 actual 86 = 86, 2024 actual [88] = 88 E',
    ]);
    expect(codes(findings).filter((code) => code === 'column-twice')).to.have.length(2);
  });

  it('has no unit where its column has a dash, and * as a note below says', async () => {
    const table = (note: string) =>
      sheetOf([
        ['指标', '单位', '2024年完成'],
        ['普及率', '%', '93.5*'],
        ['义务教育大班额', '—', '基本消除'],
        [note, null, null],
      ]);
    expect(understand(await table('注：1.带*的为初步数；2.[ ]内为预计数。')).rows).to.deep.equal([
      '普及率 %: 2024 actual 93.5* = 93.5 P',
      '义务教育大班额 : 2024 actual 基本消除 = null',
    ]);
    expect(understand(await table('注：带*的为预计数，其他为初步数。')).rows[0]).to.equal(
      '普及率 %: 2024 actual 93.5* = 93.5 E',
    );
  });
});
