import { isOne, singular } from './singular.ts';
import type { Messages } from './types.ts';

const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);

/** Within a sentence; `SRDI firms` and `5G stations` stay as they are. */
const lowerFirst = (text: string) => text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const MEASURES: Readonly<Record<string, string>> = {
  亩: 'mu',
  公顷: 'hectares',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  米: 'm',
  公里: 'km',
  吨: 'tonnes',
  千瓦: 'kW',
  兆瓦: 'MW',
  套: 'homes',
  户: 'households',
  人: 'people',
  个村: 'villages',
  张床位: 'beds',
  个车位: 'parking spaces',
  个: '',
  家: '',
  处: '',
  座: '',
};

const PHASE_NAMES: Messages['phase'] = {
  preparing: 'Signed or land secured',
  building: 'Under construction',
  done: 'Completed or in use',
  stalled: 'Delayed or suspended',
  planned: 'Planned',
};

export const en: Messages = {
  texts: 'en',
  columns: 'wide',
  year: (year) => String(year),
  multiple: (power, unit) => `${{ 6: 'million', 9: 'billion', 12: 'trillion' }[power]} ${unit}`,
  measure: (unit) => MEASURES[unit] ?? null,
  unitOf: (figure, unit) => (isOne(figure) ? singular(unit) : unit),
  quantity: (figure, unit) =>
    unit === '%' ? `${figure}%` : `${figure} ${isOne(figure) ? singular(unit) : unit}`.trim(),
  bounded: (comparator, quantity) =>
    ({
      'at-least': `at least ${quantity}`,
      'at-most': `at most ${quantity}`,
      about: `about ${quantity}`,
      over: `over ${quantity}`,
      under: `under ${quantity}`,
    })[comparator],
  quoted: (text) => `“${text}”`,
  points: (figure) => `${figure} percentage ${isOne(figure) ? 'point' : 'points'}`,
  list: (parts) => parts.join(', '),
  text: (sentences) => sentences.join(' '),
  phrases: (parts) => parts.join('\u2003'),
  labelled: (label, text) => `${label} ${text}`,
  inYear: (year, text) => `${year} ${lowerFirst(text)}`,
  line: (parts) => parts.join(' · '),
  role: (role) => (role === 'plan' ? 'Plan' : 'Actual'),
  roleOfYear: (role, year) => `${year} ${role}`,
  status: { A: '', E: 'estimate', P: 'provisional' },
  marked: (text, status) => `${text} (${status})`,
  range: (from, to) => `${from}${from.startsWith('−') || to.startsWith('−') ? ' to ' : '–'}${to}`,
  rank: (figure, comparator) => (comparator === 'at-most' ? `top ${figure}` : `No. ${figure}`),
  aimed: (text) => `${text} (aim)`,
  part: (from, to, _, status) =>
    `${from === to ? '' : `${MONTHS[from - 1]}–`}${MONTHS[to - 1]}${status && `, ${status}`}`,
  target: { binding: 'binding target', expected: 'expected target' },
  verdict: (verdict, estimated, pending) =>
    `${{ met: 'Met', missed: 'Not met', 'not-quantified': 'Not quantified', 'not-judged': 'Not judged', 'not-planned': pending ? 'No result yet' : 'Nothing to compare' }[verdict]}${estimated && (verdict === 'met' || verdict === 'missed') ? ' (estimate)' : ''}`,
  stated: (verdict) => `Reported as ${lowerFirst(verdict)}`,
  ofThemEstimated: (count) => `${count} estimated`,
  gap: (relation, gap) =>
    ({ above: `${gap} above plan`, below: `${gap} below plan`, level: 'level with plan' })[relation],
  inRange: 'within the planned range',
  places: (better, places) => `${places} ${better ? 'better' : 'worse'} than planned`,
  completion: (percent) => `${percent} of plan`,
  statedCompletion: (percent) => `${percent} of plan, as reported`,
  ofYearPlan: (percent, passed) => `${percent} of the year’s plan, with ${passed} of the year passed`,
  lowerIsBetter: 'lower is better',
  wordsTarget: 'target in words',
  noFigure: '—',
  beyondScale: (label, text) => `${label} ${text}, beyond the scale`,
  previousYear: (text) => `Previous year: ${text}`,
  scale: (from, to) => `Scale ${from}${from.startsWith('−') ? ' to ' : '–'}${to}`,
  unit: (unit) => `Unit: ${unit}`,
  sentence: {
    indicator: (name, clauses, next) =>
      `${name}: ${clauses.join(', ')}${next === null ? '' : `${clauses.length > 0 ? '; ' : ''}${next}`}.`,
    actual: (year, text, status, part) =>
      `${text}${status && ` (${status})`} in ${part}${part && ' '}${year}`,
    plan: (text) => `plan ${text}`,
    planInWords: (text) => `plan “${text}” (a target in words)`,
    untranslated: 'stated in words',
    nextPlan: (year, text) => `plan for ${year}: ${text}`,
    missing: (year, pending) =>
      pending ? `no result for ${year} yet` : `the report gives no result for ${year}`,
    verdict: lowerFirst,
    counts: (year, total, counts) =>
      `Of ${total} ${total === 1 ? 'indicator' : 'indicators'} for ${year}, ${counts.join(', ')}.`,
    count: (verdict, count, pending) =>
      `${count} ${verdict === 'not-planned' ? 'with ' : ''}${lowerFirst(en.verdict(verdict, false, pending))}`,
    projects: (year, listed, reached, planned) => {
      if (listed.total === 0) return 'The report names no projects.';
      const { total, only, year: planYear } = planned;
      const done = reached.map(([phase, count]) => `${count} ${lowerFirst(PHASE_NAMES[phase])}`);
      const where = planYear === null ? 'in plans' : `in the plan for ${planYear}`;
      const rest =
        total === 0
          ? ''
          : `${total} ${total === 1 ? 'is' : 'are'} ${where}${only === 0 || only === total ? '' : `, ${only} of them only there`}`;
      const clauses = [done.length > 0 ? `by the end of ${year}, ${done.join(', ')}` : '', rest].filter(
        Boolean,
      );
      const programmes = listed.programmes > 0 ? ` (${listed.programmes} of them programmes)` : '';
      return `The report names ${projects(listed.total)}${programmes}: ${clauses.join('; ')}.`;
    },
    total: (year, portfolio) => `It separately gives a total for ${year}: ${portfolio}.`,
    portfolio: (name, count, amount) =>
      `${count} ${count === 1 ? singular(lowerFirst(name)) : lowerFirst(name)}${amount === null ? '' : `, ${amount}`}`,
    filtered: (shown, total) => (shown === total ? projects(total) : `${shown} of ${projects(total)}`),
  },
  title: {
    planVsActual: (year) => `Plan and actual, ${year}`,
    projects: () => 'Projects in the report',
  },
  estimate: 'Estimated actual',
  hatched: 'Hatched: estimates.',
  column: {
    indicator: 'Indicator',
    unit: 'Unit',
    gap: 'Gap',
    completion: 'Completion',
    verdict: 'Verdict',
    status: 'Status',
    source: 'Original text',
    observation: 'Observation',
    figure: 'Figure',
    project: 'Project',
    category: 'Category',
    stage: 'Stage',
    scale: 'Scale',
    investment: 'Investment',
    planned: 'Planned for the year',
    invested: 'Invested in the year',
    responsible: 'Responsible body',
    builder: 'Developer',
    duration: 'Construction period',
    portfolio: 'Counted in',
    kind: 'Kind',
    year: 'Year',
    milestones: 'Progress',
    plans: 'Plans',
    note: 'Note',
  },
  display: { label: 'Display', chart: 'Chart', table: 'Table', more: 'More' },
  source: {
    line: (issuer, issued) => `Source: ${issuer}, ${issued}`,
    label: 'Original text',
  },
  takeAway: { label: 'Download', share: 'Share' },
  category: {
    industry: 'Industry',
    energy: 'Energy',
    services: 'Services',
    digital: 'Digital economy',
    transport: 'Transport',
    urban: 'Urban renewal',
    housing: 'Housing',
    agriculture: 'Farming and water',
    environment: 'Environment',
    education: 'Education',
    health: 'Health',
    'elderly-care': 'Elderly care',
    safety: 'Public safety',
    culture: 'Culture and sport',
  },
  stage: {
    planned: 'planned',
    signed: 'signed',
    'land-secured': 'land secured',
    started: 'started',
    building: 'under construction',
    'topped-out': 'topped out',
    resumed: 'resumed',
    completed: 'completed',
    operating: 'in use',
    delayed: 'delayed',
    suspended: 'suspended',
    cancelled: 'cancelled',
  },
  plannedStage: {
    planned: 'planned work',
    signed: 'planned signing',
    'land-secured': 'planned land acquisition',
    started: 'planned start',
    building: 'planned construction',
    'topped-out': 'planned topping-out',
    resumed: 'planned resumption',
    completed: 'planned completion',
    operating: 'planned opening',
    delayed: 'planned delay',
    suspended: 'planned suspension',
    cancelled: 'planned cancellation',
  },
  phase: PHASE_NAMES,
  kind: { project: 'Project', programme: 'Programme' },
  projects: {
    count: (count) => projects(count),
    unit: (count) => (count === 1 ? 'project' : 'projects'),
    matching: (count, total) => (count === total ? projects(total) : `${count} of ${total}`),
    inPlan: (year) => (year === null ? 'In plans' : `In the plan for ${year}`),
    planned: (amount) => `${amount} planned for the year`,
    invested: (amount) => `${amount} invested in the year`,
    total: (amount) => `total investment ${amount}`,
    amount: (label, amount) => `${lowerFirst(label)} ${amount}`,
    ofPlan: (percent) => `${percent} of the target`,
    coverage: (listed, totals) => {
      if (!totals || !listed) return '';
      const shares = totals.filter(({ count }) => count > 0);
      const known = shares.map(({ name, count }) => `${count} under “${name}”`).join(', ');
      return known
        ? `Of the projects it names, the report counts ${known}; of the others it does not say whether its totals include them.`
        : 'The report does not say which of the projects it names its totals include.';
    },
    within: (portfolio) => `counted under “${portfolio}”`,
    step: (year, stage) => `${year} ${stage}`,
    duration: (start, end) => {
      if (end === null) return `from ${start}`;
      if (start === null) return `until ${end}`;
      return start === end ? `${start}` : `${start}–${end}`;
    },
    search: 'Search projects',
    searchHint: 'Name, place or original text',
    all: { kinds: 'All kinds', categories: 'All categories', stages: 'All stages' },
    kinds: 'Kind',
    categories: 'Category',
    stages: 'Stage',
    sort: 'Sort by',
    sorts: {
      report: 'report order',
      name: 'name',
      category: 'category',
      stage: 'progress',
      investment: 'investment',
    },
    inPhase: (phase, count) => `${lowerFirst(phase)} ${count}`,
    reversed: (sort) => `${sort} (reversed)`,
    mark: (category, parts) => `${category}: ${parts.join(', ')}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    none: 'No project matches.',
    clear: 'Clear filters',
    totals: 'Totals the report gives',
    named: 'Projects the report names',
  },
  message: {
    loading: 'Loading the report…',
    chartFailed: 'The chart could not be loaded. The text and table are complete.',
    incomplete: 'Chart and table could not be loaded.',
    empty: {
      title: 'The report has no indicator to show here.',
      advice: 'Check the indicators, the group or the year that is set.',
    },
    noProjects: { title: 'The report names no projects.', advice: '' },
    unknownIndicator: (id, known) => ({
      title: `There is no indicator “${id}”.`,
      advice: `Known indicators: ${known.join(', ')}`,
    }),
    unknownGroup: (id, known) => ({
      title: `There is no group “${id}”.`,
      advice: `Known groups: ${known.join(', ')}`,
    }),
    noYear: (year, known) => ({
      title: `The report has nothing for the year “${year}”.`,
      advice: `Known years: ${known.join(', ')}`,
    }),
    failed: {
      'not-found': {
        title: 'The report file was not found.',
        advice: 'Try again later; if that does not help, tell the site’s editors to check its address.',
      },
      unreachable: {
        title: 'The report could not be loaded.',
        advice: 'Check the network. It is tried again when the network is back.',
      },
      timeout: {
        title: 'The report took too long to load.',
        advice: 'The network is slow. Try again later.',
      },
      'not-a-report': {
        title: 'The report file is not valid.',
        advice: 'Tell the site’s editors to check the report file.',
      },
    },
    details: 'Details',
    retry: 'Try again',
  },
};
