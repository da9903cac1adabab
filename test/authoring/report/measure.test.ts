import { expect } from 'chai';
import { readSource } from '../../../src/authoring/read/read-source.ts';
import { buildDraft } from '../../../src/authoring/report/build-draft.ts';
import { spreadsheet } from '../support/files.ts';

/** Name, unit, two figures, the measure guessed and whether it is doubtful. */
const PRICES: readonly [name: string, unit: string, string, string, measure: string, doubtful: boolean][] = [
  ['居民消费价格', '%', '100.2', '102左右', 'index', true],
  ['居民消费价格指数（上年=100）', '', '100.2', '102左右', 'index', false],
  ['居民消费价格指数', '%', '0.2', '2左右', 'growth', true],
  ['居民消费价格涨幅', '%', '0.2', '2左右', 'growth', false],
  ['居民消费价格', '%', '100.2', '2左右', 'index', true],
  ['CPI', '%', '100.2', '103', 'index', true],
  ['工业用水价格', '元/吨', '100', '102', 'level', false],
  ['生产总值增速', '%', '100', '102', 'growth', false],
];

describe('what an indicator of prices measures', () => {
  for (const [name, unit, actual, plan, measure, doubtful] of PRICES)
    it(`is ${measure} of ${name} ${unit}: ${actual}, ${plan}${doubtful ? ', in doubt' : ''}`, async () => {
      const rows = [
        ['指标', '单位', '2024年完成', '2025年计划'],
        ['城镇新增就业', '人', '500', '520'],
        [name, unit || '—', actual, plan],
      ];
      const { report, findings } = buildDraft(
        [await readSource(spreadsheet([{ name: '附表', rows }]), '附表.xlsx')],
        { year: 2024 },
      );
      expect(report.indicators[1]?.measure).to.equal(measure);
      expect(findings.filter(({ code }) => code === 'index')).to.have.length(doubtful ? 1 : 0);
    });
});
