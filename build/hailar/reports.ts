import type { Mapping } from '../../src/authoring/mapping.ts';
import { readCsv } from '../../src/authoring/read/csv.ts';
import { buildDraft } from '../../src/authoring/report/build-draft.ts';
import { parseReport } from '../../src/report/parse.ts';
import { plain } from '../../src/report/printed-number.ts';
import { describeProblem } from '../../src/report/problem.ts';
import type { Indicator, Observation, Report } from '../../src/report/schema.ts';
import { GROUPS, INDICATORS } from './indicators.ts';
import { REMARKS, WORDS } from './remarks.ts';

// The yearly work reports of Hailar District, Hulunbuir, from 2012 to 2019. Only figures are taken, not sentences.

interface Printed {
  issued: string;
  review: string;
  plan: string;
}

/** By the year reported on: when the report was given, and the headings of its two parts that have the figures. */
const PRINTED: Readonly<Record<number, Printed>> = {
  2011: {
    issued: '2012-02-29',
    review: '一、过去一年工作回顾',
    plan: '二、2012年政府工作总体要求和目标任务',
  },
  2012: { issued: '2013-02-28', review: '一、过去一年工作回顾', plan: '二、2013年工作安排' },
  2013: { issued: '2014-02-19', review: '一、2013年工作回顾', plan: '二、2014年工作安排' },
  2014: { issued: '2015-02-05', review: '一、2014年工作回顾', plan: '二、2015年工作安排' },
  2015: { issued: '2016-02-19', review: '一、“十二五”时期和2015年工作回顾', plan: '三、2016年工作安排' },
  2016: { issued: '2017-02-11', review: '一、2016年工作回顾', plan: '二、2017年工作安排' },
  2017: { issued: '2018-03-07', review: '一、2017年工作回顾', plan: '二、2018年工作安排' },
  2018: { issued: '2019-03-04', review: '一、2018年工作回顾', plan: '二、2019年工作安排' },
};

export const YEARS: readonly number[] = Object.keys(PRINTED).map(Number);

function mappingFor(year: number): Mapping {
  const next = year + 1;
  return {
    format: 'district-mapping/1',
    report: {
      id: `hailar-${year}`,
      year,
      area: { code: '150702', zh: '海拉尔区', en: 'Hailar District' },
      title: {
        zh: `海拉尔区${next}年政府工作报告`,
        en: `Report on the Work of the Government of Hailar District, ${next}`,
      },
      issuer: { zh: '海拉尔区人民政府', en: 'People’s Government of Hailar District' },
      issued: PRINTED[year]?.issued ?? '',
    },
    groups: GROUPS,
    indicators: INDICATORS,
  };
}

/**
 * The report on a year, made by the importer from a table of its figures.
 *
 * @param previous The report of the year before, whose names of indicators become aliases.
 * @throws {Error} if the table gives no valid report.
 */
export function hailarReport(year: number, table: string, previous?: Report): Report {
  const source = readCsv(table, `${year}.csv`);
  const mapping = mappingFor(year);
  const { report, problems } = buildDraft([source], { year, mapping, ...(previous && { like: previous }) });
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  const { review = '', plan = '' } = PRINTED[year] ?? {};
  return parseReport({
    ...report,
    sections: [
      { id: 'review', name: { zh: review, en: 'Review of the year' }, opening: review },
      { id: 'plan', name: { zh: plan, en: `Plan for ${year + 1}` }, opening: plan },
    ],
    indicators: report.indicators.map((indicator) => ({
      ...indicator,
      observations: indicator.observations.map((one) => observationOf(indicator, one)),
    })),
  });
}

/** Without the row of the table, which is no sentence of the report, and with what is known of the figure. */
function observationOf({ id }: Indicator, { quote: _, ...observation }: Observation): Observation {
  const { year, role, raw } = observation;
  const words = WORDS[raw];
  return {
    ...observation,
    ...(words !== undefined && { rawText: { zh: raw, en: words } }),
    section: role === 'plan' ? 'plan' : 'review',
    ...REMARKS[`${id} ${year} ${role}`],
  };
}

/** What stands between the name of an indicator and its figure, at most. */
const NEAR = 70;

/** Names by which sentences call an indicator that is told by two at once, or by a part of its name. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:全社会|区本级)?固定资产投资/, '固定资产投资'],
  [
    /人均可支配收入|人均纯收入/,
    '(?:城[镇乡](?:和农村)?|农村(?:牧区)?)(?:常住)?(?:居民)?(?:人均)?可支配收入|农民人均纯收入',
  ],
  [/旅游接待人数/, '旅游(?:接待)?人数|接待(?:国内外)?游客'],
  [/城镇新增就业/, '新增(?:城镇)?就业'],
];

/** The figures that the text does not print after the name of their indicator, in the part that they are said to be from. */
export function notPrinted(report: Report, text: string): string[] {
  const whole = plain(text);
  const [review, plan] = (report.sections ?? []).map(({ opening }) => whole.lastIndexOf(plain(opening)));
  const parts = { review: whole.slice(review, plan), plan: whole.slice(plan) };
  return report.indicators.flatMap(({ name, observations }) => {
    const bare = name.zh.replace(/增速$/, '');
    const called = CALLED.find(([names]) => names.test(bare))?.[1] ?? bare;
    return observations.flatMap(({ raw, role, section }) => {
      const figure = plain(raw).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const sought = RegExp(`(?:${called})[^。]{0,${NEAR}}(?<![\\d.])${figure}`);
      const part = parts[section === 'plan' ? 'plan' : 'review'];
      return sought.test(part) ? [] : [`${name.zh}, ${role}: ${raw} is not printed in ${section}`];
    });
  });
}
