import { expect } from 'chai';
import type { Report } from '../../src/report/schema.ts';
import { jsonLdOf, jsonLdText } from '../../src/view/json-ld.ts';
import { figure, growth, revenue, yearly } from '../support/yearly-reports.ts';

const report = yearly(2023, [
  growth([figure('actual', 2023, '4%'), figure('plan', 2025, '7%'), figure('plan', 2024, '6%')]),
  revenue([figure('actual', 2023, '10亿元')], { name: { zh: '财政收入' } }),
]);

const found = (more: Partial<Report> = {}) => jsonLdOf({ ...report, ...more }) as Record<string, unknown>;

describe('a report as a Dataset', () => {
  it('says what, where, when and by whom, in both languages', () => {
    expect(
      found({
        area: { code: '410411', name: { zh: '某县', en: 'Mou County' } },
        source: { url: 'https://mouxian.example/2023.html' },
      }),
    ).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      identifier: 'mouxian-2023',
      name: [
        { '@language': 'zh', '@value': '某县2024年政府工作报告' },
        { '@language': 'en', '@value': 'Work report of Mou County, 2024' },
      ],
      description: [
        {
          '@language': 'zh',
          '@value': '某县2024年政府工作报告：某县2项指标的计划与完成情况，每个数均注明出处。',
        },
        {
          '@language': 'en',
          '@value':
            'Work report of Mou County, 2024: plans and results of 2 indicators of Mou County, each figure with its source.',
        },
      ],
      inLanguage: ['zh', 'en'],
      datePublished: '2024-01-15',
      temporalCoverage: '2023/2025',
      creator: {
        '@type': 'GovernmentOrganization',
        name: [
          { '@language': 'zh', '@value': '某县人民政府' },
          { '@language': 'en', '@value': 'Government of Mou County' },
        ],
      },
      spatialCoverage: {
        '@type': 'AdministrativeArea',
        name: [
          { '@language': 'zh', '@value': '某县' },
          { '@language': 'en', '@value': 'Mou County' },
        ],
        identifier: 'GB/T 2260 410411',
      },
      isBasedOn: 'https://mouxian.example/2023.html',
      variableMeasured: [
        {
          '@type': 'PropertyValue',
          propertyID: 'gdp-growth',
          name: [
            { '@language': 'zh', '@value': '地区生产总值增速' },
            { '@language': 'en', '@value': 'GDP growth' },
          ],
          unitText: '%',
        },
        {
          '@type': 'PropertyValue',
          propertyID: 'budget-revenue',
          name: [{ '@language': 'zh', '@value': '财政收入' }],
          unitText: '亿元',
        },
      ],
    });
  });

  it('leaves out what the report does not give', () => {
    const bare = found({ title: { zh: '报告' }, area: { name: { zh: '某县' } } });
    expect(bare).not.to.have.property('isBasedOn');
    expect(bare['spatialCoverage']).to.deep.equal({
      '@type': 'AdministrativeArea',
      name: [{ '@language': 'zh', '@value': '某县' }],
    });
    expect(bare['description']).to.deep.include({
      '@language': 'en',
      '@value': 'mouxian-2023: plans and results of 2 indicators of 某县, each figure with its source.',
    });
  });

  it('covers the years of its figures, or the year that it is about', () => {
    const covered = (...years: number[]) =>
      found({ indicators: [growth(years.map((year) => figure('actual', year, '4%')))] })['temporalCoverage'];
    expect(covered(2022, 2021, 2023)).to.equal('2021/2023');
    expect(covered(2022)).to.equal('2022');
    expect(covered()).to.equal('2023');
  });

  for (const [url, based] of [
    ['http://mouxian.example/', 'http://mouxian.example/'],
    ['HTTPS://mouxian.example/', 'HTTPS://mouxian.example/'],
    ['2023.html', undefined],
    ['/files/https:x', undefined],
    ['javascript:alert(1)', undefined],
  ] as const)
    it(`is based on ${based} where the source is ${url}`, () => {
      expect(found({ source: { url } })['isBasedOn']).to.equal(based);
    });
});

describe('the script of a page', () => {
  it('has one report as it is, and several as a list', () => {
    expect(JSON.parse(jsonLdText(report))).to.deep.equal(found());
    const other = yearly(2022, []);
    expect(JSON.parse(jsonLdText(report, other))).to.deep.equal([found(), jsonLdOf(other)]);
    expect(jsonLdText(report)).to.match(/^\{\n {2}"@context"/);
  });

  it('ends no script, whatever a text holds', () => {
    const text = jsonLdText({ ...report, issuer: { zh: '</script>\u2028\u2029&' } });
    expect(text).to.include(String.raw`"\u003c/script\u003e\u2028\u2029&"`);
    expect(JSON.parse(text).creator.name[0]['@value']).to.equal('</script>\u2028\u2029&');
  });
});
