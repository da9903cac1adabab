import type { Indicator, Observation, Project, Report } from '../../src/index.ts';

const zh = (text: string) => ({ zh: text });

/** Names that are hard to show: markup, no line breaks, both writing directions, stacked combining marks. */
const NAMES = [
  '<img src=x onerror="console.error(\'run\')">',
  '</figure></div><script>console.error("run")</script>',
  '深入推进以人为核心的新型城镇化建设暨城乡融合发展体制机制改革综合配套示范片区基础设施互联互通工程年度任务完成情况评价指数',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'نسبة الإنجاز (%) من الخطة السنوية',
  'e\u0301\u0302\u0303\u0304 👩‍👩‍👧‍👦 ﷽ \u202edrawkcab\u202c',
  '"引号" & \'撇号\' `反引号` $' + '{模板} {{括号}} {{0}} %s',
  '　　空白　与\t制表\n换行　',
];

/** Plan and actual as printed: huge, tiny, far apart, negative, zero. */
const PAIRS = [
  ['123456789012.25', '98765432109876'],
  ['0.0001', '0.00009'],
  ['1', '1000000'],
  ['-12.5', '-0.5'],
  ['0', '0'],
  ['-3', '4'],
  ['100', '-100'],
  ['7', '7.0000'],
] as const;

const observed = (year: number, role: 'plan' | 'actual', raw: string): Observation => ({
  year,
  role,
  raw,
  value: Number(raw),
  quote: `${NAMES.join('，')}${raw}。`,
  note: zh(NAMES.join(' ')),
});

const indicator = (name: string, index: number): Indicator => {
  const [plan, actual] = PAIRS[index % PAIRS.length] ?? ['1', '1'];
  return {
    id: `indicator-${index}`,
    name: zh(name),
    group: index % 2 === 0 ? 'even' : 'odd',
    unit: zh(index % 3 === 0 ? '百万标准立方米／（万人·年）' : '<b>%</b>'),
    measure: index % 2 === 0 ? 'level' : 'growth',
    direction: index % 4 === 0 ? 'lower' : 'higher',
    observations: [
      observed(2024, 'plan', plan),
      { ...observed(2024, 'actual', actual), status: index % 2 === 0 ? 'E' : 'P' },
      { year: 2025, role: 'plan', raw: name, value: null, quote: name },
    ],
  };
};

const project = (name: string, index: number): Project => ({
  id: `project-${index}`,
  name: zh(name),
  category: index % 2 === 0 ? 'culture' : 'elderly-care',
  place: zh(name),
  scale: NAMES.join('／'),
  investment: { value: 98765432109876, unit: zh('<b>元</b>'), raw: '98765432109876<b>元</b>' },
  milestones: [{ year: 2024, stage: 'building', raw: name, quote: NAMES.join('，') }],
  note: zh(NAMES.join(' ')),
});

/** A valid report whose every text is hard to show. */
export function hostileReport(): Report {
  return {
    format: 'district-report/1',
    id: 'hostile',
    area: { name: zh(NAMES[0] ?? '') },
    title: zh(NAMES.join(' ')),
    issuer: zh(NAMES.join('、')),
    issued: '2025-02-11',
    year: 2024,
    source: { url: 'javascript:console.error("run")' },
    notes: NAMES.map(zh),
    groups: [
      { id: 'even', name: zh(NAMES[2] ?? '') },
      { id: 'odd', name: zh(NAMES[3] ?? '') },
    ],
    indicators: NAMES.map(indicator),
    portfolios: [
      {
        id: 'all',
        name: zh(NAMES[2] ?? ''),
        year: 2024,
        count: 1234567890,
        investment: { value: 98765432109876, unit: zh('<b>元</b>'), raw: '98765432109876<b>元</b>' },
        ofPlan: 123456.789,
        quote: NAMES.join('，'),
      },
    ],
    projects: NAMES.map(project),
  };
}
