import { expect } from 'chai';
import type { Finding } from '../../../src/authoring/finding.ts';
import type { Mapping } from '../../../src/authoring/mapping.ts';
import { Groups } from '../../../src/authoring/report/groups.ts';
import type { IndicatorRow } from '../../../src/authoring/rows/row.ts';
import type { Report } from '../../../src/report/schema.ts';
import { indicatorOf, rowOf } from '../support/rows.ts';

const row = (group: string, name = '粮食', key?: string): IndicatorRow =>
  rowOf(name, '吨', {}, { group, ...(key !== undefined && { key }) });

const LAST = {
  groups: [
    { id: 'farming', name: { zh: '农业', en: 'Farming' } },
    { id: 'industry', name: { zh: '工业' } },
  ],
} as unknown as Report;

/** The ids of the rows' groups, the groups, and what is told. A row that stands in `before` was in that group last year. */
function grouped(
  rows: readonly IndicatorRow[],
  { like, mapping, before }: { like?: Report; mapping?: Omit<Mapping, 'format'>; before?: string } = {},
) {
  const findings: Finding[] = [];
  const groups = new Groups(like, mapping && { format: 'district-mapping/1', ...mapping }, findings);
  const match = before === undefined ? undefined : indicatorOf('x', 'x', { group: before });
  const of = rows.map((one) =>
    groups.of(one, match && { indicator: match, by: 'name', because: { zh: '', en: '' } }),
  );
  return { of, list: groups.list, findings };
}

describe('the groups of indicators', () => {
  it('are those that the table prints, told with their ids, and one for all others', () => {
    const rows = [row('旅游'), row(''), row('民生'), row('旅游'), row(''), row('教育')];
    const { of, list, findings } = grouped(rows);
    expect(grouped(rows, { mapping: {} })).to.deep.equal({ of, list, findings });
    expect(of).to.deep.equal(['tourism', 'main', 'group-3', 'tourism', 'main', 'group-4']);
    expect(list).to.deep.equal([
      { id: 'tourism', name: { zh: '旅游' } },
      { id: 'main', name: { zh: '主要指标' } },
      { id: 'group-3', name: { zh: '民生' } },
      { id: 'group-4', name: { zh: '教育' } },
    ]);
    expect(findings.map(({ kind, code, said }) => [kind, code, said.zh, said.en])).to.deep.equal(
      [
        ['旅游', 'tourism'],
        ['主要指标', 'main'],
        ['民生', 'group-3'],
        ['教育', 'group-4'],
      ].map(([name, id]) => [
        'guess',
        'group',
        `分组“${name}”，编号定为${id}。`,
        `group "${name}", its id is ${id}.`,
      ]),
    );
  });

  it('have two ids, if two names give one', () => {
    expect(grouped([row('旅游'), row('旅游人次人数')]).of).to.deep.equal(['tourism', 'tourism-visits']);
    expect(grouped([row('旅游'), row('旅游接待')]).of).to.deep.equal(['tourism', 'tourism-2']);
  });

  it('are those of last year, by what the table prints or else by what the indicator was in', () => {
    expect(grouped([row('工业'), row('农业')], { like: LAST })).to.deep.equal({
      of: ['industry', 'farming'],
      list: [LAST.groups[1], LAST.groups[0]],
      findings: [],
    });
    expect(grouped([row('')], { like: LAST, before: 'farming' })).to.deep.equal({
      of: ['farming'],
      list: [LAST.groups[0]],
      findings: [],
    });
    expect(grouped([row('工业')], { like: LAST, before: 'farming' }).of).to.deep.equal(['industry']);
    expect(grouped([row('')], { like: LAST, before: 'gone' }).of).to.deep.equal(['main']);
    expect(grouped([row('')], { like: LAST }).of).to.deep.equal(['main']);
  });

  it('take no id of last year', () => {
    const like = { groups: [{ id: 'tourism', name: { zh: '农业' } }] } as unknown as Report;
    expect(grouped([row('旅游')], { like }).of).to.deep.equal(['tourism-2']);
  });

  it('are those that a person puts an indicator in, named by the mapping, last year or the id', () => {
    const mapping = {
      indicators: {
        粮食: { group: 'grain' },
        '粮食 2': { group: 'farming' },
        油料: { group: 'oil' },
        蔬菜: { group: '' },
      },
      groups: { oil: { zh: '油料', en: 'Oil crops' } },
    };
    const rows = [row('旅游'), row('', '粮食', '粮食 2'), row('旅游', '油料'), row('工业', '蔬菜')];
    expect(grouped(rows, { like: LAST, mapping })).to.deep.equal({
      of: ['grain', 'farming', 'oil', 'industry'],
      list: [
        { id: 'grain', name: { zh: 'grain' } },
        { id: 'farming', name: { zh: '农业', en: 'Farming' } },
        { id: 'oil', name: { zh: '油料', en: 'Oil crops' } },
        { id: 'industry', name: { zh: '工业' } },
      ],
      findings: [],
    });
  });

  it('are never guessed to be one that a person has put an indicator in', () => {
    const mapping = { indicators: { 粮食: { group: 'tourism' } } };
    expect(grouped([row(''), row('旅游', '接待')], { mapping }).of).to.deep.equal(['tourism', 'tourism-2']);
  });

  it('have the ids and names that a person gives those of last year', () => {
    const mapping = { groups: { growing: { zh: '农业' }, industry: { zh: '制造', en: 'Making' } } };
    expect(grouped([row('')], { like: LAST, mapping, before: 'farming' }).list).to.deep.equal([
      { id: 'growing', name: { zh: '农业' } },
    ]);
    expect(grouped([row('')], { like: LAST, mapping, before: 'industry' }).list).to.deep.equal([
      { id: 'industry', name: { zh: '制造', en: 'Making' } },
    ]);
    expect(grouped([row('农业'), row('制造')], { like: LAST, mapping }).of).to.deep.equal([
      'growing',
      'industry',
    ]);
  });

  it('are one, if one is named as another', () => {
    const mapping = { indicators: { 粮食: { group: '旅游' } } };
    expect(grouped([row('旅游', '接待'), row('')], { mapping })).to.deep.include({
      of: ['tourism', 'tourism'],
      list: [{ id: 'tourism', name: { zh: '旅游' } }],
    });
    const byId = { indicators: { 粮食: { group: 'tourism' } } };
    expect(grouped([row('旅游', '接待'), row('')], { mapping: byId }).list).to.have.length(1);
  });
});
