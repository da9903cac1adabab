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
  /^(?:(?:其中|同时|力争|确保|预计|预期|争取|努力|实现|完成|推动|保持|使|到|至|今年|今后|明年|全年|全区|全市|全县|全省|我区|我市|我县|我省|区级|初步核算|经济社会发展|主要预期目标(?:是|为)?|(?:19|20)\d\d年(?:底|末)?|[:：“”\s—-])+)/;

/** What stands between a name and its number. */
const VERB =
  /(?:年均|同比|同口径|可比口径|可比价|比上年|较上年|分别|均|基本|进一步)*(?:负增长|增长率?|增幅|增速|涨幅|上涨|上升|下降|降低|减少|回落|下滑|提高到|提高|提升到|提升|达到|达|完成|实现|突破|控制在|保持在|稳定在|不低于|不高于|不超过|超过|超|近|逾|约|为|增加到|增至|升至|降至|降到|压减到|增加|新增)(?:到|了|至|为)?(?:约|近)?$/;

/** 分别, and 均 but for that of 人均, 平均 and 年均. */
const EACH = /分别|(?<![人平户年亩])均/;

/** Words before the number that belong to the verb. */
const NAME_TAIL = /(?:实现|达到|完成|与上年|与去年|合计|共计|剔除.{0,10}后)+$/;

/** Two figures of one kind. */
const SEVERAL = /^[-−]?\d[\d.]*[%％][、和][-−]?\d[\d.]*[%％]/;

/** A dash behind a name is no sign: PM2.5-35, PM2.5 -35. */
const NUMBER_AT = /(?<!〇\s*)[-−]\d|\d/;

const WORDS = RegExp(
  `与经济(?:增长|发展)(?:基本)?同步|(?:基本)?持平|${WORDED_TARGET}|(?:完成|达到)[^，。]*?(?:目标|任务|要求)`,
);

/** Years, and numbers in names, are no figures. */
const NO_FIGURE = /(?:19|20)\d\d年|PM\d+(?:\.\d+)?|\d+[A-Z]|\d+[-—–~至]\d+月/gi;

/** A figure, then another name: 增幅13%以上、工业技改投资增幅20%以上. */
const NEXT_NAME = /(?<=\d[%％‰]?[\p{Script=Han}/]{0,8})[、和及](?=[^\d、，]{2,24}?\d)/u;

/** Abbreviations of two names: 存、贷款余额 is 存款余额、贷款余额. */
const TWOFOLD: readonly (readonly [RegExp, string])[] = [
  [/(.*)存、贷款(.*)/, '$1存款$2、$1贷款$2'],
  [/(.*)(城镇|城市)、农村(.*)/, '$1$2$3、$1农村$3'],
  [/(.*)进、出口(.*)/, '$1进口$2、$1出口$2'],
  [/(.*)城乡(?:常住)?居民(.*)/, '$1城镇居民$2、$1农村居民$2'],
];

const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter(Boolean);

/** Commas and the like end a clause, but not those within a number; 、 ends one between two names with a figure each. */
export function clausesOf(sentence: string): ClauseText[] {
  let group = 0;
  return trimmed(sentence.split(/[;；。]/)).flatMap((text, part) =>
    trimmed(text.split(/(?<!\d),|,(?!\d{3})|[，:：]/)).flatMap((clause) => {
      group++;
      const pieces = EACH.test(clause) ? [clause] : trimmed(clause.split(NEXT_NAME));
      return pieces.map((piece) => ({ text: piece, part, group }));
    }),
  );
}

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
  const subject = subjectEnd
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
  if (!isPlural) return { names: subject ? [subject] : [], verb, parts: [figures], isPlural };
  const parts = number ? figures.split(/[、和及]/).filter((part) => NUMBER_AT.test(part)) : [figures];
  return { names: namesIn(subject, parts.length), verb, parts, isPlural };
}

function namesIn(subject: string, count: number): string[] {
  const split = (text: string) => trimmed(text.split(/[、和及与](?!经济)/)).filter((name) => name.length > 1);
  const names = split(subject);
  const both = TWOFOLD.find(([words]) => words.test(subject));
  const expanded = both ? split(subject.replace(...both)) : names;
  return expanded.length === count ? expanded : names;
}
