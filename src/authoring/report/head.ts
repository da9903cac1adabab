import type { Report, Text } from '../../report/schema.ts';
import { type Finding, finding } from '../finding.ts';
import type { Mapping } from '../mapping.ts';

/** What a person says about the report as a whole. */
export interface HeadOptions {
  readonly year?: number;
  readonly id?: string;
}

export interface ReportHead {
  readonly id: string;
  readonly year: number;
  readonly area?: Report['area'];
  readonly title?: Text;
  readonly issuer?: Text;
  readonly issued?: string;
}

/** The whole title of a report before parts of it that would be one. */
const TITLES = [
  /关于.{0,30}?(?:19|20)\d\d年.{2,80}?报告(?:（摘要）)?/,
  /.{2,24}(?:19|20)\d\d年(?:政府工作报告|.{0,10}国民经济和社会发展.{0,20}(?:报告|公报|计划|指标).{0,12})/,
  /(?:19|20)\d\d年.{2,24}(?:政府工作报告|统计公报)/,
];

const AREA =
  /(?:关于|年)?([\p{Script=Han}]{1,14}?[省市区县旗州])(?=(?:19|20)\d\d年|国民经济|政府|人民政府|主要)/u;
const ISSUER =
  /^[\p{Script=Han}]{2,24}(?:委员会|人民政府|发展和改革局|发展改革局|发改局|发改委|统计局|办公室)$/u;
const DATE = /((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** How many lines from the top, and from the end, say what a document is. */
const LINES = 60;

/** The year a report is on: that of 执行情况 or 完成情况; else the year before that of its plan. */
export function yearOf(text: string): { year: number; from: string } | null {
  const done = /((?:19|20)\d\d)年(?:度)?[^。\n]{0,24}?(?:执行情况|完成情况|工作回顾|统计公报|公报)/.exec(
    text,
  );
  if (done) return { year: Number(done[1]), from: done[0] };
  const plan = /((?:19|20)\d\d)年(?:度)?[^。\n]{0,24}?(?:计划（?草案|发展计划|计划主要|政府工作报告)/.exec(
    text,
  );
  if (plan) return { year: Number(plan[1]) - 1, from: plan[0] };
  const actual = [
    ...text.matchAll(
      /((?:19|20)\d\d)年\s*(?:全年|(?:\d{1,2}[-—–~至])?\d{1,2}月)?(?:累计)?(?:预计(?!目标)|(?:预计)?(?:完成|实际|实绩))/g,
    ),
  ].map(([, year]) => Number(year));
  if (actual.length > 0) return { year: Math.max(...actual), from: `${Math.max(...actual)}年完成` };
  const aims = /((?:19|20)\d\d)年(?:度)?[^。\n月季半]{0,24}?主要(?:预期)?(?:目标|指标)/.exec(text);
  return aims ? { year: Number(aims[1]) - 1, from: aims[0] } : null;
}

function endsOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return [...lines.slice(0, LINES), ...lines.slice(-LINES)];
}

/** Name, issuer and date of the report: as stated, else as last year's, else as the text says, which is a guess. */
export function headOf(
  texts: readonly string[],
  year: number,
  file: string,
  options: HeadOptions,
  like: Report | undefined,
  mapping: Mapping | undefined,
): { head: ReportHead; findings: Finding[] } {
  const findings: Finding[] = [];
  const guess = (code: string, zh: string, en: string, value: string) =>
    findings.push(finding('guess', code, { file }, { zh: `${zh}：${value}`, en: `${en}: ${value}` }));
  const stated = mapping?.report;

  const ends = texts.flatMap(endsOf);
  const compact = ends.map((line) => line.replace(/\s/g, ''));
  const printedTitle = TITLES.map((title) => compact.map((line) => title.exec(line)?.[0]).find(Boolean)).find(
    Boolean,
  );
  const titleZh = stated?.title?.zh ?? printedTitle;
  if (!stated?.title?.zh && titleZh) guess('title', '报告名称', 'title', titleZh);

  const areaZh = stated?.area?.zh ?? like?.area.name.zh ?? AREA.exec(titleZh ?? '')?.[1];
  if (!stated?.area?.zh && !like && areaZh) guess('area', '地区', 'area', areaZh);

  const printedIssuer = compact.find((line) => ISSUER.test(line));
  const issuerZh = stated?.issuer?.zh ?? like?.issuer.zh ?? printedIssuer;
  if (!stated?.issuer?.zh && !like && issuerZh) guess('issuer', '发布单位', 'issuer', issuerZh);

  const printedDate = dateIn(ends);
  const issued = stated?.issued ?? printedDate;
  if (!stated?.issued && issued) guess('issued', '发布日期', 'date', issued);

  const area = areaZh === undefined ? undefined : areaOf(areaZh, stated, like);
  const place = area?.name.en?.replace(/\s(?:district|county|city|province|banner)$/i, '') ?? '';
  const id =
    options.id ??
    stated?.id ??
    like?.id.replace(/(?:19|20)\d\d/, String(year)) ??
    `${
      place
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'report'
    }-${year}`;
  if (!options.id && !stated?.id) guess('report-id', '报告编号', 'id of the report', id);
  return {
    head: {
      id,
      year,
      ...(area && { area }),
      ...(titleZh && { title: textOf(titleZh, stated?.title?.en) }),
      ...(issuerZh && {
        issuer: textOf(
          issuerZh,
          stated?.issuer?.en ?? (like?.issuer.zh === issuerZh ? like.issuer.en : undefined),
        ),
      }),
      ...(issued && { issued }),
    },
    findings,
  };
}

const textOf = (zh: string, en: string | undefined): Text => ({ zh, ...(en !== undefined && { en }) });

function areaOf(zh: string, stated: Mapping['report'], like: Report | undefined): Report['area'] {
  const same = like?.area.name.zh === zh ? like.area : undefined;
  const code = stated?.area?.code ?? same?.code;
  return { ...(code !== undefined && { code }), name: textOf(zh, stated?.area?.en ?? same?.name.en) };
}

/** When a table was filled in, or how far its figures go, is not when the report was issued. */
const OTHER_DATE = /填报|填表|制表|打印|报送|截[至止]/;

/** The date of the congress to which the report was made, else the first one. */
function dateIn(lines: readonly string[]): string | undefined {
  const dates = lines.flatMap((line) => {
    const [, year, month = '', day = ''] = DATE.exec(line) ?? [];
    const isDate = year && Number(month) <= 12 && Number(day) <= 31 && !OTHER_DATE.test(line);
    return isDate ? [{ line, date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }] : [];
  });
  return (dates.find(({ line }) => /会议|大会/.test(line)) ?? dates[0])?.date;
}
