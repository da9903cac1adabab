import { NUMBERING } from './names.ts';
import { WORDED_TARGET } from './worded-target.ts';

/** A part of a sentence that has one figure, or several of 分别. */
export interface Clause {
  /** Before the figures; empty where they are of the names before: 增长6%，达到309亿元. */
  readonly names: readonly string[];
  readonly verb: string;
  /** The figures, as printed. */
  readonly parts: readonly string[];
  /** 分别, 均: each name has a figure. */
  readonly isPlural: boolean;
  /** The word before the figures says that they are planned: 粮食产量计划5万吨. */
  readonly isPlan?: true;
}

/** The text of a clause, and its position in the sentence. */
export interface ClauseText {
  readonly text: string;
  /** Number of the part between semicolons: what 预计 and 力争 are said of. */
  readonly part: number;
  /** Number of the part between commas: the names that 分别 is said of. */
  readonly group: number;
}

/** Words before a name that are not a part of it. */
const LEAD =
  /^(?:(?:其中|同时|实际(?!已)|(?:目前)?已经?$|力争|确保|预计|预期|争取|努力|实现|完成|推动|保持|使|到|至|今年|今后|明年|全年|全区|全市|全县|全省|我区|我市|我县|我省|区级|初步核算|(?:(?:1|一)[-—–~至])?\d{1,2}月份?(?![\d末底])|[上下]半年|前?[一二三四]季度|经济社会发展|主要预期目标(?:是|为)?|(?:19|20)\d\d年(?:底|末)?|[:：“”\s—-])+)/;

/** What stands between a name and its number. */
const VERB =
  /(?:年均|同比|同口径|可比口径|可比价|比上年|较上年|分别|均|基本|进一步)*(?:负增长|增长率?|增幅|增速|涨幅|上涨|上升|下降|降低|减少|回落|下滑|提高到|提高|提升到|提升|达到|达|完成|实现|突破|控制在|保持在|稳定在|不低于|不高于|不超过|超过|超|近|逾|约|为|增加到|增至|升至|降至|降到|压减到|增加|新增)(?:到|了|至|为)?(?:约|近)?$/;

/** 分别, and 均 but for that of 人均, 平均 and 年均. */
const EACH = /分别|(?<![人平户年亩])均/;

/** Words before the number that belong to the verb. */
const NAME_TAIL = /(?:实现|达到|完成|预计|力争|争取|确保|与上年|与去年|合计|共计|剔除.{0,10}后)+$/;

/** What says, right before a number, that it is planned. */
const PLAN_TAIL = /(?:年度|全年|年初)?(?:计划|目标)(?:任务)?(?:数|值)?(?:为|是)?$/;

/** What says it in front of a name: 全年目标新增就业5000人. 计划总投资 is a name. */
export const PLAN_LEAD = '^(?:全年|年初|本?年度?|今年)?(?:计划|目标)(?=\\p{Script=Han})(?!生育|总?投资|单列)';
const PLAN_FIRST = RegExp(PLAN_LEAD, 'u');

/** Two figures of one kind. */
const SEVERAL = /^[-−]?\d[\d.]*[%％][、和][-−]?\d[\d.]*[%％]/;

/** A dash behind a name is no sign: PM2.5-35, PM2.5 -35. */
const NUMBER_AT = /(?<!〇\s*)[-−]\d|\d/;

const WORDS = RegExp(
  `与经济(?:增长|发展)(?:基本)?同步|(?:基本)?持平|${WORDED_TARGET}|(?:完成|达到)[^，。]*?(?:目标|任务|要求)`,
);

/** Years, and numbers in names, are no figures. */
const NO_FIGURE = /(?:19|20)\d\d年|PM\d+(?:\.\d+)?|\d+[A-Z]|(?:\d+[-—–~至])?\d+月/gi;

/** A figure, then another name: 增幅13%以上、工业技改投资增幅20%以上. */
const NEXT_NAME = /(?<=\d[%％‰]?[\p{Script=Han}/]{0,8})[、和及](?=[^\d、，]{2,24}?\d)/u;

/** Abbreviations of two names: 存、贷款余额 is 存款余额、贷款余额. */
const TWOFOLD: readonly (readonly [RegExp, string])[] = [
  [/(.*)存、贷款(.*)/, '$1存款$2、$1贷款$2'],
  [/(.*)(城镇|城市)、农村(.*)/, '$1$2$3、$1农村$3'],
  [/(.*)进、出口(.*)/, '$1进口$2、$1出口$2'],
  [/(.*)城乡(?:常住)?居民(.*)/, '$1城镇居民$2、$1农村居民$2'],
];

/** Commas in brackets that state what was planned: （计划5万吨，增长2%）. */
export const PLANNED_IN_BRACKETS = /[（(][^（）()]*(?:计划|目标|任务|预算)[^（）()]*[)）]/g;

/** The mark of an item, but no sign of a number; the 一是 of 一是粮食产量; and numbers before a year, as in 1.2024年. */
const BULLET =
  /^(?:[—–-]+\s*(?![\d\s])|[•·●○■◆▪]\s*|[一二三四五六七八九]是(?=\p{Script=Han})|\d{1,2}[.．、]\s*(?=(?:19|20)\d\d年)|\d{1,2}(?:\.\d{1,2})+\s*(?=[^\d:：]{2,}[:：]))/u;

/** What is said of a figure between the colon behind its name and the figure: 粮食产量：预计5万吨. */
const SAID_OF =
  '(?:预计|预期|计划|目标|力争|确保|争取|实际|累计|已|全年|年度|初步核算|(?:19|20)\\d\\d年(?:度|底|末)?|数|值|为|是|\\s)*';
const SAID_FIRST = RegExp(`^${SAID_OF}`);
const COLON_AT_END = RegExp(`\\s*[:：]${SAID_OF}$`);

/** What is before a colon and no name of an indicator. */
const NO_ITEM =
  /\d|(?:目标|指标|任务|要求|计划|情况|如下|方面|其中|包括|重点|工作|工程|措施|内容|安排|显示|特点|电话|邮编|传真|时间|日期|年|月|是|为)$/;

/** A name and, behind a colon, its figure: 1．地区生产总值：增长6.5%. */
function isItem(text: string): boolean {
  const [, name = '', rest = ''] = /^([^:：]{2,40})[:：](.+)$/.exec(text.trim()) ?? [];
  if (rest === '' || NO_ITEM.test(name.replace(NO_FIGURE, ''))) return false;
  const clause = clauseOf(rest.replace(SAID_FIRST, ''));
  return clause !== null && clause.names.length === 0;
}

/** Whether a line is an item with a number, which its figure keeps from being a heading: （一）粮食产量：5.2万吨. */
export function isNumberedFigure(line: string): boolean {
  const text = line.replace(NUMBERING, '');
  return text !== line && isItem(text) && /\d/.test(text.replace(/.*?[:：]/, '').replace(NO_FIGURE, ''));
}

/** Whether a heading states a figure itself: （一）粮食产量5.2万吨. */
export function hasFigure(heading: string): boolean {
  const clause = clauseOf(heading.replace(NUMBERING, ''));
  return (
    clause !== null && clause.names.length > 0 && /^\D{0,4}[\d.,]+[^\d，,]{0,8}$/.test(clause.parts.join())
  );
}

const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter(Boolean);

/** Commas and the like end a clause, but not those within a number; 、 ends one between two names with a figure each. */
export function clausesOf(sentence: string): ClauseText[] {
  let group = 0;
  const whole = sentence
    .trim()
    .replace(BULLET, '')
    .replace(NUMBERING, '')
    .replace(PLANNED_IN_BRACKETS, (found) => found.replace(/[，,;；:：]/g, ' '));
  return trimmed(whole.split(/[;；。]/)).flatMap((text, part) =>
    trimmed(text.split(COMMA))
      .flatMap(partsOfItem)
      .flatMap((clause) => {
        group++;
        const pieces = EACH.test(clause) ? [clause] : trimmed(clause.split(NEXT_NAME));
        return pieces.map((piece) => ({ text: piece, part, group }));
      }),
  );
}

/** A comma, or a wide gap behind a figure, but no comma within a number. */
const COMMA = /(?<!\d),|,(?!\d{3})|，|(?<=\d\S{0,6})(?:\s{2,}|\u3000)(?=\p{Script=Han})/u;

/** A colon divides clauses, but not an item's name from its figure. */
const partsOfItem = (text: string): string[] =>
  isItem(text) ? [text] : trimmed(text.split(/(?<!\d)[:：]|[:：](?!\d)/));

/** The parts of a clause; `null` if it has no figure. */
export function clauseOf(text: string): Clause | null {
  const masked = text.replace(NO_FIGURE, (found) =>
    (found.endsWith('年') ? '年' : '〇').repeat(found.length),
  );
  const number = NUMBER_AT.exec(masked);
  const at = number?.index ?? WORDS.exec(masked)?.index;
  if (at === undefined) return null;
  const before = text.slice(0, at);
  const verb = VERB.exec(before)?.[0] ?? '';
  const subjectEnd = before.slice(0, before.length - verb.length);
  const named = subjectEnd
    .replace(/(?:分别|均)$/, '')
    .replace(NAME_TAIL, '')
    .replace(/[\s—–-]+$/, '');
  const isPlan = (PLAN_TAIL.test(named) || PLAN_FIRST.test(named.trim())) && !/完成|实现|落实/.test(named);
  const subject = named
    .trim()
    .replace(isPlan ? PLAN_TAIL : /$/, '')
    .replace(isPlan ? PLAN_FIRST : /^/, '')
    .replace(COLON_AT_END, '')
    .replace(LEAD, '')
    .replace(/(?:分别|均)$/, '')
    .replace(NAME_TAIL, '')
    .replace(/[\s—–-]+$/, '')
    .trim();
  const figures = text.slice(at);
  // 5.1%和7.2% are of the two names before, also without 分别.
  const isPlural =
    EACH.test(verb) ||
    /(?:分别|(?<![人平户年亩])均)$/.test(subjectEnd) ||
    (subject === '' && SEVERAL.test(figures));
  const planned = isPlan && { isPlan: true as const };
  if (!isPlural) return { names: subject ? [subject] : [], verb, parts: [figures], isPlural, ...planned };
  const parts = number ? figures.split(/[、和及]/).filter((part) => NUMBER_AT.test(part)) : [figures];
  return { names: namesIn(subject, parts.length), verb, parts, isPlural, ...planned };
}

function namesIn(subject: string, count: number): string[] {
  const split = (text: string) => trimmed(text.split(/[、和及与](?!经济)/)).filter((name) => name.length > 1);
  const names = split(subject);
  const both = TWOFOLD.find(([words]) => words.test(subject));
  const expanded = both ? split(subject.replace(...both)) : names;
  return expanded.length === count ? expanded : names;
}
