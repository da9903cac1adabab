import { plain } from '../../report/printed-number.ts';
import type { Place } from '../place.ts';
import type { Sentence } from '../quotes/sentences.ts';
import { sentenceWithFullYears } from '../short-years.ts';
import { bare } from '../table/words.ts';
import { type Clause, clauseOf, clausesOf, PLANNED_IN_BRACKETS } from './clauses.ts';
import { changeName, growthName } from './names.ts';
import { type PrintedFigure, printedFigure } from './printed-figure.ts';
import type { IndicatorRow, RowFigure } from './row.ts';
import { isRate } from './row-unit.ts';
import { isPlanned, type Mood, moodsOf } from './sentence-time.ts';
import { isUnit, unitInParentheses, unitOfTable } from './unit.ts';
import { isWordedTarget } from './worded-target.ts';

/** By how much, in per cent; but 下降到4.5% is how much. */
const GROWS = /(?:增长|增幅|增速|涨幅|上涨|下降|降低|减少|回落|下滑)(?![到至为])/;

/** By how much, not how much: 比上年增加480人. */
const CHANGES = /(?:增长|增加|上升|下降|降低|减少|回落|下滑|提高|提升)(?:了|约|近)*$/;

const MAX_NAME = 26;

/** A figure, with its bounds and what may be its unit. */
const FIGURE_ONLY =
  /^(?:控制在|突破|不低于|不高于|不超过|超过|超|近|逾|约|负增长|下降|降低|减少|回落|下滑|到|至|了|达)*[-−]?\d[\d.,]*(?:(?<first>[%％‰]|\p{Script=Han}{0,4}?)(?:[-—–―‐─]{1,4}|[−~∼〜]|[至到])[-−]?\d[\d.,]*)?[余多]?(?<unit>[%％‰]|[\p{Script=Han}/·]{0,9}?)(?:左右|以上|以内|以下|上下|之内)?$/u;

const WORDS_ONLY = /(?:与经济(?:增长|发展)(?:基本)?同步|(?:基本)?持平)$/;

/** What a name does not begin or end with. */
const NO_NAME_START =
  /^(?:的|了|对|将|把|被|由|以及|占|较|比|[高低快慢好优多少]于|(?:累计|总计|合计|总量|总数|平均|[增减][产收支])$|按照|居全|居第|位居|分居|其|与|在|为|投资(?=$)|共|并|已|又|再(?!就业)|等)/;
const NO_NAME_END =
  /(?:(?:收窄|扩大|放缓|趋缓)至?|由|对|以及|第|的|将|要|了|为|在|从|于|等|近|超|推进|实施|建成|加快|推动|优化|提升|安排|较好|胜利|超额|举办|办好)$/;

const TARGET = '(?:全年|年度|年初|年|市定|省定|上级|调整)*(?:目标|计划|任务|预算)(?:任务|数)?';

/** What a sentence says of the figure before: 完成年度目标的115.9%. 目标7% is a target. */
const COMPLETION = RegExp(
  `^(?:(?:已|共|累计)?(?:完成|占|实现|达到|为|是)了?${TARGET}的?|${TARGET}的|完成率?(?:为|达到?)?)(\\d+(?:\\.\\d+)?)[%％]`,
);

/**
 * The figures of sentences: 城镇登记失业率控制在4.5%以内. They are proposals: words of a sentence decide what they are of.
 *
 * @param year The year that the report is on; what is aimed at is of the year after.
 */
export function sentenceRows(sentences: readonly Sentence[], file: string, year: number): IndicatorRow[] {
  let before: { line: number; planned: boolean } | undefined;
  return sentences.flatMap((sentence) => {
    const text = sentenceWithFullYears(halfWidth(sentence.text), year);
    const heading = sentenceWithFullYears(sentence.heading, year);
    const clauses = clausesOf(text);
    // What is planned of a result in brackets behind it says nothing of the sentence.
    const said = { heading, text: text.replace(PLANNED_IN_BRACKETS, '') };
    const planned = isPlanned(said, year, before?.line === sentence.line && before.planned);
    before = { line: sentence.line, planned };
    const moods = moodsOf(
      clauses.map((clause) => ({
        ...clause,
        text: clause.text.replace(PLANNED_IN_BRACKETS, '').replace(BEHIND_FIGURE, ''),
      })),
      planned,
      year,
      heading,
    );
    const rows: IndicatorRow[] = [];
    /** The names of the clauses between the last commas. */
    let named: { group: number; names: string[] } = { group: 0, names: [] };
    clauses.forEach(({ text, group }, c) => {
      const mood = moods[c];
      const percent = COMPLETION.exec(text)?.[1];
      const last = rows.at(-1);
      if (percent !== undefined) {
        if (last && mood?.extent.role === 'actual')
          rows[rows.length - 1] = { ...last, completion: { percent: Number(percent), of: mood.extent } };
        return;
      }
      const clause = clauseOf(text);
      if (!clause || !mood) return;
      // 增长8%，目标7% and 增长6%，力争6.5% have two figures of growth.
      const isSameGrowth =
        (clause.isPlan || /^(?:力争|争取|确保|努力)/.test(text)) &&
        last?.unit === '%' &&
        /[%％]/.test(clause.parts.join());
      const own = namesOf(clause, named.names);
      const names = isSameGrowth && clause.names.length === 0 && !GROWS.test(clause.verb) ? [last.name] : own;
      // 工业、服务业增加值 are not two names of one length: the first lacks a part.
      const isWhole = names.every(
        ({ length }) => length * 2.5 >= Math.max(...names.map((one) => one.length)),
      );
      if (clause.parts.length === 1 || (isWhole && clause.parts.length === names.length))
        names.forEach((name, n) => {
          const part = clause.parts[clause.parts.length === 1 ? 0 : n] ?? '';
          const row = rowOf(
            name,
            part,
            clause,
            mood,
            { file, line: sentence.line },
            sentence.text,
            unitOfTable(heading),
          );
          if (row) rows.push(withBrackets(row, part, clause.verb));
        });
      if (clause.names.length > 0)
        named = {
          group,
          names: [...(named.group === group ? named.names : []), ...clause.names],
        };
    });
    return rows;
  });
}

/** Its own names; else, of 增长6%，达到309亿元, the one before, and of 分别 those before. Words without a name are of nothing. */
function namesOf({ names, isPlural, parts, verb }: Clause, before: readonly string[]): readonly string[] {
  if (names.length > 0 || !/\d/.test(parts.join()) || /(?:新增|增加|减少)$/.test(verb)) return names;
  return isPlural ? before : before.slice(-1);
}

function rowOf(
  name: string,
  part: string,
  { verb, isPlan }: Clause,
  { extent: said, ...mood }: Mood,
  place: Place,
  sentence: string,
  unitOfHeading: string,
): IndicatorRow | null {
  const inName = unitInParentheses(name);
  const extent: Mood['extent'] = isPlan ? { ...said, role: 'plan' } : said;
  const raw = rawOf(part, verb);
  const printed: PrintedFigure = { ...signedFigure(raw, verb, name), ...mood };
  // 地区生产总值（亿元）：282; but 企业（项目）310个.
  const bareName = printed.unit === '' ? inName.rest : name;
  if (!isName(bareName)) return null;
  if (!isFigureOnly(raw, printed)) return null;
  const grows = GROWS.test(verb) && /[%％]|同步|持平/.test(raw);
  const isPoints = /百分点/.test(printed.unit);
  // By how much in people or yuan is neither a level nor growth.
  if (CHANGES.test(verb) && !grows && !isPoints && printed.value !== null) return null;
  const figure: RowFigure = {
    ...extent,
    place,
    printed: { ...printed, raw: verbatim(printed.raw, ownOf(part).trim(), printed.value, sentence) },
    quote: sentence,
  };
  return {
    place,
    name: isPoints ? changeName(bareName) : grows ? growthOf(bareName, verb) : bareName,
    group: '',
    unit:
      printed.unit ||
      (grows ? '%' : inName.unit || (printed.value !== null && !isRate(name) ? unitOfHeading : '')),
    responsible: '',
    note: '',
    figures: [figure],
    line: sentence,
    from: 'sentence',
  };
}

/** Brackets behind a figure say nothing of when it is of: 6%左右（2024年完成6.2%）. */
const BEHIND_FIGURE = /(?<=\d[^（(，,；;]{0,8})[（(][^（）()]*[)）]/g;

const BRACKETS = /[（(]([^（）()]*)[)）]/g;
const PLANNED =
  /^\s*(?:年度|全年|年初|本年|当年|原)?(?:预期|控制)?(?:计划|目标|任务|预算)(?:任务)?(?:数|值|为|是|[:：\s])*/;
const GROWTH_VERB = /^(?:同比)?(?:增长|增幅|增速)/;

/** A result with what brackets behind it state: 5.2万吨（计划5万吨）, 5.2万吨（完成年度计划的104%）. */
function withBrackets(row: IndicatorRow, part: string, verb: string): IndicatorRow {
  const [figure] = row.figures;
  if (figure?.role !== 'actual' || figure.period) return row;
  const [inner = ''] = [...part.matchAll(BRACKETS)].map((found) => found[1] ?? '').filter(isOfPlan);
  const percent = COMPLETION.exec(inner)?.[1];
  if (percent !== undefined)
    return { ...row, completion: { percent: Number(percent), of: { year: figure.year, role: 'actual' } } };
  const [text = ''] = inner.replace(PLANNED, '').split(/[，,;； ]/);
  const raw = text.replace(GROWTH_VERB, '');
  const printed = signedFigure(raw, verb, row.name);
  const isSame = printed.unit === row.unit || (printed.unit === '' && text === raw);
  if (
    printed.value === null ||
    !isFigureOnly(raw, printed) ||
    !isSame ||
    (GROWS.test(text) && row.unit !== '%')
  )
    return row;
  return { ...row, figures: [...row.figures, { ...figure, role: 'plan', printed }] };
}

const isOfPlan = (inner: string): boolean => PLANNED.test(inner) || COMPLETION.test(inner);

/** A figure and nothing else: the 14个 of 14个景区 is a part of something else. */
function isFigureOnly(raw: string, { value }: PrintedFigure): boolean {
  const text = plain(raw);
  if (value === null) return WORDS_ONLY.test(text) || isWordedTarget(bare(text));
  const { first = '', unit } = FIGURE_ONLY.exec(text)?.groups ?? {};
  return [first, unit].every((one) => one === '' || (one !== undefined && isUnit(one)));
}

/** Whether words before a number can be the name of an indicator. */
const isName = (name: string): boolean =>
  name.length <= MAX_NAME &&
  !/[“”《》|〔〕]|\d/.test(name.replace(/PM\d+(\.\d+)?|\d+[A-Z]/i, '')) &&
  /\p{Script=Han}{2}|GDP|PM/u.test(name) &&
  !/[高低快慢]于/.test(name) &&
  !NO_NAME_START.test(name) &&
  !NO_NAME_END.test(name);

const FALLS = /下降|降低|减少|回落|下滑/;
const WANTED_FALL = /能耗|水耗|用水量|排放|浓度|强度/;

/** The name says a fall where the sentence does: 能耗下降3.6% is 3.6 of 能耗降低率. */
function growthOf(name: string, verb: string): string {
  if (/年均/.test(verb)) return growthName(`${name}年均`);
  if (FALLS.test(verb) && WANTED_FALL.test(name)) return `${name}降低率`;
  return /涨/.test(verb) ? `${name}涨幅` : growthName(name);
}

const signedFigure = (raw: string, verb: string, name: string): PrintedFigure =>
  printedFigure(raw, FALLS.test(verb) && WANTED_FALL.test(name) ? '降低' : name);

/** What is printed of the figure, with the words that bound it: 控制在4.5%以内, 增长6%左右. */
function rawOf(part: string, verb: string): string {
  const bound =
    /(?:控制在|突破|不低于|不高于|不超过|超过|超|近|逾|约|负增长|(?:下降|降低|减少|回落|下滑)(?![到至为]))[到了至]?(?:约|近)?$/.exec(
      verb,
    )?.[0] ?? '';
  return `${bound}${ownOf(part)}`;
}

/** Digits and per cent in half width, each in the place of one character. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９％]|(?<=[０-９])．(?=[０-９])/g, (found) => found.normalize('NFKC'));

const ownOf = (part: string): string => part.replace(/(\d[^、和及（(]*).*/, '$1');

/** As the sentence has it: of 分别下降15%、14.5%, the second is 下降15%、14.5%, as only the first has the word that makes it a fall. */
function verbatim(raw: string, own: string, value: number | null, sentence: string): string {
  const text = halfWidth(sentence);
  const at = text.indexOf(raw);
  if (at >= 0) return sentence.slice(at, at + raw.length);
  const end = text.indexOf(own) + own.length;
  const start = text.lastIndexOf(raw.slice(0, raw.length - own.length), end);
  const from = value !== null && value < 0 && start >= 0 ? start : end - own.length;
  return text.includes(own) ? sentence.slice(from, end) : own;
}
