/** Names that changed over the years, today's first; what is in a row is one indicator. */
const FORMER: readonly (readonly [today: string, ...former: string[]])[] = [
  [
    '一般公共预算收入',
    '公共财政预算收入',
    '地方公共财政预算收入',
    '一般公共财政预算收入',
    '地方一般公共预算收入',
    '地方财政一般预算收入',
  ],
  ['地区生产总值', '生产总值', '国内生产总值', 'GDP', '本地生产总值'],
  ['农村居民人均可支配收入', '农民人均纯收入', '农村居民人均纯收入'],
  ['进出口总额', '进出口总值', '外贸进出口总额', '外贸进出口', '对外贸易进出口总额'],
  ['规模以上工业增加值', '规上工业增加值'],
  ['社会消费品零售总额', '社会消费品零售额', '社零总额', '社会消费品零售'],
];

/** Today's name of each row, and all its names, the longer ones first: some have another within them. */
const RENAMED = FORMER.map((names) => ({
  today: names[0],
  names: [...names].sort((a, b) => b.length - a.length),
}));

const AREA = /^(?:全|我|本)(?:省|市|区|县|旗|州)|^(?:全社会|全年|当年)/;
const CHANGE = /(?:增长速度|增长率|增长|增幅|涨幅|增速)$/;

/** A name as it is compared: half-width, without the area, brackets and 率, with today's words for former ones. */
export function comparableName(name: string): string {
  let text = name
    .normalize('NFKC')
    .replace(/[\s"'“”‘’·,，、]/g, '')
    .replace(/\((?!PM|R&D)[^()]*\)/g, '')
    .replace(/[()]/g, '')
    .replace(AREA, '')
    .replace(/_?\{?2\.5\}?/g, '2.5')
    .replace(CHANGE, '增速');
  for (const { today, names } of RENAMED) {
    const printed = names.find((one) => text.includes(one)) ?? today;
    text = text.replace(printed, today);
  }
  return text.replace(/(?:总额|人数|数量)(?=增速$|$)/, '');
}

/** Each two characters that follow one another. */
export const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** How alike two names are, from 0 to 1: the share of pairs of characters that both have. */
export function likeness(one: string, other: string): number {
  const a = pairsOf(one);
  const rest = pairsOf(other);
  const all = a.length + rest.length;
  let both = 0;
  for (const pair of a) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    both++;
  }
  return all === 0 ? 0 : (2 * both) / all;
}
