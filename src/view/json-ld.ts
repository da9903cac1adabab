import { safeUrl } from '../report/safe-url.ts';
import type { Report, Text } from '../report/schema.ts';
import { yearsOf } from '../report/years.ts';

const inLanguages = ({ zh, en }: Text): object[] => [
  { '@language': 'zh', '@value': zh },
  ...(en === undefined ? [] : [{ '@language': 'en', '@value': en }]),
];

/** A report as a `Dataset` of schema.org, for search engines. */
export function jsonLdOf(report: Report): object {
  const { title, issuer, issued, area, source, indicators } = report;
  const years = yearsOf(report);
  const url = safeUrl(source.url);
  const first = years[0] ?? report.year;
  const last = years.at(-1) ?? report.year;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    identifier: report.id,
    name: inLanguages(title),
    description: inLanguages({
      zh: `${title.zh}：${area.name.zh}${indicators.length}项指标的计划与完成情况，每个数均注明出处。`,
      en: `${title.en ?? report.id}: plans and results of ${indicators.length} indicators of ${area.name.en ?? area.name.zh}, each figure with its source.`,
    }),
    inLanguage: ['zh', 'en'],
    datePublished: issued,
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    creator: { '@type': 'GovernmentOrganization', name: inLanguages(issuer) },
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: inLanguages(area.name),
      ...(area.code !== undefined && { identifier: `GB/T 2260 ${area.code}` }),
    },
    ...(url !== null && /^https?:/i.test(url) && { isBasedOn: url }),
    variableMeasured: indicators.map(({ id, name, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: inLanguages(name),
      unitText: unit.zh,
    })),
  };
}

/** As a script element of a page may hold it: of several reports a list. */
export const jsonLdText = (...reports: readonly Report[]): string =>
  JSON.stringify(reports.length === 1 ? reports.map(jsonLdOf)[0] : reports.map(jsonLdOf), null, 2).replace(
    /[<>\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
