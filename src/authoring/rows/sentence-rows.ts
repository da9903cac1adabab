import type { Place } from '../place.ts';
import type { Sentence } from '../quotes/sentences.ts';
import { growthName } from './names.ts';
import { type PrintedFigure, printedFigure } from './printed-figure.ts';
import type { IndicatorRow, RowFigure } from './row.ts';

/** Words before a name that are not a part of it. */
const LEAD =
  /^(?:(?:其中|同时|力争|确保|预计|预期|争取|努力|实现|完成|推动|保持|使|到|至|今年|今后|明年|全年|全区|全市|全县|全省|我区|我市|我县|我省|区级|经济社会发展|主要预期目标(?:是|为)?|(?:19|20)\d\d年(?:底|末)?|[:：“”\s—-])+)/;

/** What stands between a name and its number. */
const VERB =
  /(?:年均|同比|比上年|较上年|分别|均|基本|进一步)*(?:增长率?|增幅|增速|涨幅|上涨|下降|降低|减少|提高到|提高|达到|达|完成|实现|突破|控制在|保持在|稳定在|不低于|不高于|不超过|超过|超|近|逾|为|增加到|增至|增加|新增)(?:到|了|至|为)?(?:约|近)?$/;

const GROWS = /增长|增幅|增速|涨幅|上涨|下降|降低|减少/;

const NUMBER_AT = /[-−]?\d+(?:\.\d+)?/;

const MAX_NAME = 26;

/** A figure and nothing else: the 14个 of 14个景区的环境 is a part of something else. */
const FIGURE_ONLY =
  /^(?:控制在|突破|不低于|不高于|不超过|超过|超|近|逾|约|下降|降低|减少|到|至|了|达)*[-−]?\d[\d.,]*(?:[-—–~至][-−]?\d[\d.,]*)?[余多]?(?:[%％‰]|个?百分点|[\p{Script=Han}/·]{0,7})?(?:左右|以上|以内|以下|上下|之内)?$/u;

const WORDS_ONLY = /^(?:与经济(?:增长|发展)(?:基本)?同步|(?:基本)?持平|完成[^，。]{0,12}(?:目标|任务|要求))$/;

/** What a name does not begin or end with. */
const NO_NAME_START =
  /^(?:的|了|对|将|把|被|由|以及|占|较|比|按照|居全|居第|位居|分居|其|与|在|为|投资(?=$)|共|并|已|又|再|等)/;
const NO_NAME_END =
  /(?:由|对|以及|第|的|将|要|了|为|在|从|于|等|近|超|推进|实施|建成|加快|推动|优化|提升|安排|较好|胜利|超额|举办|办好)$/;

/** Words before the number that belong to the verb. */
const NAME_TAIL = /(?:实现|达到|完成|与上年|与去年|合计|共计|剔除.{0,10}后)+$/;

/** What a sentence says of the figure before: 完成年度目标的115.9%. */
const COMPLETION =
  /^(?:已|共|累计)?(?:完成|占|实现|达到|为|是)?(?:了)?(?:全年|年度|年初|市定|省定|上级)*(?:目标|计划|任务)(?:任务|数)?的?(\d+(?:\.\d+)?)[%％]/;

const PROMISED = /力争|预期目标|目标(?:是|为|[:：])/;
const COMPLETED = /预计完成|完成(?:了)?(?:全年|年度)?(?:目标|计划)(?:任务)?的/;

/** What is aimed at; bounds as of 6%左右 are those of plans, too. */
const AIMED =
  /(?:预期|奋斗|主要|发展|工作)目标|目标(?:是|为|[:：])|力争|确保|明年|计划(?!生育)|预期|\d[^，。；]{0,6}(?:左右|以上|以内)/;
const DONE =
  /完成(?:了)?(?:全?年度?)?(?:目标|计划)|预计|同比|初步核算|比上年|累计|(?:全年|去年)(?:实现|完成)|完成投资/;

interface Clause {
  readonly names: readonly string[];
  readonly verb: string;
  readonly parts: readonly string[];
}

/** Commas and the like end a clause; 、 and 和 only join names and numbers. */
const clausesOf = (text: string): string[] =>
  text
    .split(/[,，;；:：。]/)
    .map((clause) => clause.trim())
    .filter(Boolean);

function clauseOf(text: string): Clause | null {
  // Years, and numbers in names, are no figures.
  const masked = text.replace(
    /(?:19|20)\d\d年|PM\d+(?:\.\d+)?|\d+[-—–~至]\d+月份?|第?[十一二三四五六七八九]+五/gi,
    (found) => '〇'.repeat(found.length),
  );
  const number = NUMBER_AT.exec(masked);
  const words =
    /(?:与经济(?:增长|发展)(?:基本)?同步|(?:基本)?持平|(?:完成|达到)[^，。]*?(?:目标|任务|要求))/.exec(
      masked,
    );
  const at = number?.index ?? words?.index;
  if (at === undefined) return null;
  const before = text.slice(0, at);
  const verb = VERB.exec(before)?.[0] ?? '';
  const subject = before
    .slice(0, before.length - verb.length)
    .replace(LEAD, '')
    .replace(/(?:分别|均)$/, '')
    .replace(NAME_TAIL, '')
    .trim();
  const tail = text.slice(before.length - verb.length);
  const names = subject
    .split(/[、和及与](?!经济)/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
  const isPlural = /分别|均/.test(verb) || /分别|均$/.test(before.slice(0, -verb.length || undefined));
  const figures = verb ? tail.slice(verb.length) : tail;
  const parts = number ? figures.split(/[、和及]/).filter((part) => NUMBER_AT.test(part)) : [figures];
  return { names: isPlural ? names : subject ? [subject] : [], verb, parts: isPlural ? parts : [figures] };
}

/**
 * The figures of sentences: 城镇登记失业率控制在4.5%以内. They are proposals: words of a sentence decide what they are of.
 *
 * @param year The year that the report is on; what is aimed at is of the year after.
 */
export function sentenceRows(sentences: readonly Sentence[], file: string, year: number): IndicatorRow[] {
  return sentences.flatMap((sentence) => {
    const isPlan =
      (PROMISED.test(sentence.text) && !COMPLETED.test(sentence.text)) ||
      (AIMED.test(sentence.text) && !DONE.test(sentence.text));
    const extent = isPlan ? ({ year: year + 1, role: 'plan' } as const) : ({ year, role: 'actual' } as const);
    const place: Place = { file, line: sentence.line };
    const rows: IndicatorRow[] = [];
    let last = '';
    for (const text of clausesOf(sentence.text)) {
      const percent = COMPLETION.exec(text)?.[1];
      const before = rows.at(-1);
      if (percent !== undefined) {
        if (before && extent.role === 'actual')
          rows[rows.length - 1] = { ...before, completion: { percent: Number(percent), of: extent } };
        continue;
      }
      const clause = clauseOf(text);
      if (!clause) continue;
      // 增长6%，达到309亿元: of the name before.
      const names = clause.names.length > 0 ? clause.names : last ? [last] : [];
      names.forEach((name, n) => {
        if (!isName(name)) return;
        const part = clause.parts[clause.parts.length === 1 ? 0 : n];
        if (part === undefined) return;
        const raw = rawOf(part, clause.verb);
        const grows = GROWS.test(clause.verb) && /%|同步|持平/.test(raw);
        const printed = signedFigure(raw, clause.verb, name);
        if (!(printed.value === null ? WORDS_ONLY : FIGURE_ONLY).test(raw.replace(/\s/g, ''))) return;
        const figure: RowFigure = { ...extent, place, printed, quote: sentence.text };
        rows.push({
          place,
          name: grows ? growthOf(name, clause.verb) : name,
          group: '',
          unit: printed.unit || (grows ? '%' : ''),
          responsible: '',
          note: '',
          figures: [figure],
          line: sentence.text,
          from: 'sentence',
        });
      });
      last = names.at(-1) ?? last;
    }
    return rows;
  });
}

/** Whether words before a number can be the name of an indicator. */
const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= MAX_NAME &&
  !/[“”《》|〔〕]|\d/.test(name.replace(/PM\d+(\.\d+)?/i, '')) &&
  /\p{Script=Han}{2}|GDP|PM/u.test(name) &&
  !NO_NAME_START.test(name) &&
  !NO_NAME_END.test(name);

/** The name says a fall where the sentence does: 能耗下降3.6% is 3.6 of 能耗下降率. */
const growthOf = (name: string, verb: string): string =>
  /下降|降低|减少/.test(verb) && /能耗|排放|浓度|强度/.test(name) ? `${name}降低率` : growthName(name);

const signedFigure = (raw: string, verb: string, name: string): PrintedFigure => {
  const falls = /下降|降低|减少/.test(verb);
  const figure = printedFigure(raw, falls && /能耗|排放|浓度|强度/.test(name) ? '降低' : name);
  return figure;
};

/** What is printed of the figure, with the words that bound it: 控制在4.5%以内, 增长6%左右. */
function rawOf(part: string, verb: string): string {
  const bound =
    /(?:控制在|突破|不低于|不高于|不超过|超过|下降|降低|减少)(?:到|了|至)?$/.exec(verb)?.[0] ?? '';
  const [figure = part] = /^.*?\d[^、和及（(]*/.exec(part) ?? [];
  return `${bound}${figure}`.trim();
}
