import type { Messages } from './types.ts';

const PARTS: Readonly<Record<string, string>> = {
  '1—3月': '一季度',
  '4—6月': '二季度',
  '7—9月': '三季度',
  '10—12月': '四季度',
  '1—6月': '上半年',
  '7—12月': '下半年',
  '1—9月': '前三季度',
  '1—12月': '全年',
};

const PHASE_NAMES: Messages['phase'] = {
  preparing: '签约、供地',
  building: '开工、在建',
  done: '建成、投用',
  stalled: '停滞、延期',
  planned: '计划',
};

export const zh: Messages = {
  texts: 'zh',
  columns: 'narrow',
  year: (year) => `${year}年`,
  multiple: (power, unit) => `${{ 6: '百万', 9: '十亿', 12: '万亿' }[power]}${unit}`,
  measure: () => null,
  unitOf: (_, unit) => unit,
  quantity: (figure, unit) => `${figure}${unit}`,
  bounded: (comparator, quantity) =>
    ({
      'at-least': `${quantity}以上`,
      'at-most': `${quantity}以内`,
      about: `${quantity}左右`,
      over: `超过${quantity}`,
      under: `低于${quantity}`,
    })[comparator],
  quoted: (text) => `“${text}”`,
  points: (figure) => `${figure}个百分点`,
  list: (parts) => parts.join('、'),
  text: (sentences) => sentences.join(''),
  phrases: (parts) => parts.join('\u3000'),
  labelled: (label, text) => `${label} ${text}`,
  inYear: (year, text) => `${year} ${text}`,
  line: (parts) => parts.join(' · '),
  role: (role) => (role === 'plan' ? '计划' : '完成'),
  roleOfYear: (role, year) => `${year}年${role === 'plan' ? '计划' : '完成'}`,
  status: { A: '', E: '预计', P: '初步核算' },
  marked: (text, status) => `${text}（${status}）`,
  range: (from, to) => `${from}—${to}`,
  rank: (figure, comparator) => (comparator === 'at-most' ? `前${figure}位` : `第${figure}位`),
  aimed: (text) => `力争${text}`,
  part: (from, to, monthly, status) => {
    const months = from === to ? `${to}月` : `${from}—${to}月`;
    return `${(monthly ? '' : PARTS[`${from}—${to}月`]) || months}${status}`;
  },
  target: { binding: '约束性指标', expected: '预期性指标' },
  verdict: (verdict, estimated, pending) =>
    `${estimated && (verdict === 'met' || verdict === 'missed') ? '预计' : ''}${{ met: '完成', missed: '未完成', 'not-quantified': '不量化', 'not-judged': '不作判断', 'not-planned': pending ? '尚无结果' : '无可比数据' }[verdict]}`,
  stated: (verdict) => `报告称${verdict}`,
  ofThemEstimated: (count) => `其中预计${count}项`,
  gap: (relation, gap) =>
    ({ above: `高于计划${gap}`, below: `低于计划${gap}`, level: '与计划持平' })[relation],
  inRange: '在计划区间内',
  places: (better, places) => `比计划${better ? '靠前' : '靠后'}${places}`,
  completion: (percent) => `为计划的${percent}`,
  statedCompletion: (percent) => `报告称完成计划的${percent}`,
  ofYearPlan: (percent, passed) => `占年计划${percent}，序时进度${passed}`,
  lowerIsBetter: '低为好',
  wordsTarget: '文字目标',
  noFigure: '—',
  beyondScale: (label, text) => `${label}${text}，超出刻度`,
  previousYear: (text) => `上年${text}`,
  scale: (from, to) => `刻度 ${from}${from.startsWith('−') ? '至' : '–'}${to}`,
  unit: (unit) => `单位：${unit}`,
  sentence: {
    indicator: (name, clauses, next) =>
      `${name}：${clauses.join('，')}${next === null ? '' : `${clauses.length > 0 ? '；' : ''}${next}`}。`,
    actual: (year, text, status, part) => `${year}年${part}${status || '实际'}${text}`,
    plan: (text) => `计划${text}`,
    planInWords: (text) => `计划“${text}”（文字目标）`,
    untranslated: '以文字表述',
    nextPlan: (year, text) => `${year}年计划${text}`,
    missing: (year, pending) => (pending ? `${year}年尚无结果` : `报告未列${year}年完成数`),
    verdict: (verdict) => verdict,
    counts: (year, total, counts) => `${year}年的${total}项指标中，${counts.join('，')}。`,
    count: (verdict, count, pending) => `${zh.verdict(verdict, false, pending)}${count}项`,
    projects: (year, listed, reached, planned) => {
      if (listed.total === 0) return '报告没有点名项目。';
      const { total, only, year: planYear } = planned;
      const done = reached.map(([phase, count]) => `${PHASE_NAMES[phase].replace('、', '')}${count}个`);
      const rest =
        total === 0
          ? ''
          : `列入${planYear === null ? '' : `${planYear}年`}计划${total}个${only === 0 || only === total ? '' : `，其中${only}个只见于计划`}`;
      const clauses = [done.length > 0 ? `截至${year}年底${done.join('，')}` : '', rest].filter(Boolean);
      const programmes = listed.programmes > 0 ? `（含面上工作${listed.programmes}项）` : '';
      return `报告点名${listed.total}个项目${programmes}：${clauses.join('；')}。`;
    },
    total: (year, portfolio) => `报告另列总数：${year}年${portfolio}。`,
    portfolio: (name, count, amount) => `${name}${count}个${amount === null ? '' : `，${amount}`}`,
    filtered: (shown, total) => (shown === total ? `共${total}个项目` : `筛出${shown}个，共${total}个项目`),
  },
  title: {
    planVsActual: (year) => `${year}年计划完成情况`,
    projects: () => '报告中的项目',
  },
  estimate: '预计完成数',
  hatched: '斜纹为预计数。',
  column: {
    indicator: '指标',
    unit: '单位',
    gap: '差距',
    completion: '完成率',
    verdict: '结论',
    status: '状态',
    source: '出处',
    observation: '年度',
    figure: '数值',
    project: '项目',
    category: '类别',
    stage: '阶段',
    scale: '规模',
    investment: '投资',
    planned: '年度计划投资',
    invested: '完成投资',
    responsible: '责任单位',
    builder: '建设单位',
    duration: '起止年限',
    portfolio: '列入',
    kind: '类型',
    year: '年度',
    milestones: '进展',
    plans: '计划',
    note: '说明',
  },
  display: { label: '显示方式', chart: '图表', table: '表格', more: '更多' },
  source: { line: (issuer, issued) => `来源：${issuer}，${issued}`, label: '出处' },
  takeAway: { label: '下载', share: '分享' },
  category: {
    industry: '工业',
    energy: '能源',
    services: '服务业',
    digital: '数字经济',
    transport: '交通',
    urban: '城市更新',
    housing: '住房',
    agriculture: '农业水利',
    environment: '生态环境',
    education: '教育',
    health: '卫生健康',
    'elderly-care': '养老',
    safety: '公共安全',
    culture: '文化体育',
  },
  stage: {
    planned: '计划',
    signed: '签约',
    'land-secured': '土地摘牌',
    started: '开工',
    building: '在建',
    'topped-out': '封顶',
    resumed: '复工',
    completed: '建成',
    operating: '投用',
    delayed: '延期',
    suspended: '停工',
    cancelled: '取消',
  },
  plannedStage: {
    planned: '计划',
    signed: '计划签约',
    'land-secured': '计划土地摘牌',
    started: '计划开工',
    building: '计划推进建设',
    'topped-out': '计划封顶',
    resumed: '计划复工',
    completed: '计划建成',
    operating: '计划投用',
    delayed: '计划延期',
    suspended: '计划停工',
    cancelled: '计划取消',
  },
  phase: PHASE_NAMES,
  kind: { project: '具体项目', programme: '面上工作' },
  projects: {
    count: (count) => `${count}个`,
    unit: () => '个',
    matching: (count, total) => (count === total ? `${total}个` : `${count}/${total}个`),
    inPlan: (year) => (year === null ? '列入计划' : `列入${year}年计划`),
    planned: (amount) => `年度计划投资${amount}`,
    invested: (amount) => `完成投资${amount}`,
    total: (amount) => `总投资${amount}`,
    amount: (label, amount) => `${label}${amount}`,
    ofPlan: (percent) => `目标的${percent}`,
    coverage: (listed, totals) => {
      if (!totals || !listed) return '';
      const shares = totals.flatMap(({ name, count }) => (count > 0 ? `${count}个列入“${name}”` : []));
      const known = shares.join('，');
      return known
        ? `点名的项目中，报告写明${known}，没有写明其余的是否计入各项总数。`
        : '点名的项目中，报告没有写明哪些计入各项总数。';
    },
    within: (portfolio) => `列入“${portfolio}”`,
    step: (year, stage) => `${year}${stage}`,
    duration: (start, end) => {
      if (end === null) return `${start}年起`;
      if (start === null) return `至${end}年`;
      return start === end ? `${start}年` : `${start}—${end}年`;
    },
    search: '搜索项目',
    searchHint: '搜索名称、地点或原文',
    all: { kinds: '全部类型', categories: '全部类别', stages: '全部阶段' },
    kinds: '类型',
    categories: '类别',
    stages: '阶段',
    sort: '排序',
    sorts: { report: '报告顺序', name: '名称', category: '类别', stage: '进度', investment: '投资' },
    inPhase: (phase, count) => `${phase}${count}个`,
    reversed: (sort) => `${sort}（倒序）`,
    mark: (category, parts) => `${category}：${parts.join('，')}`,
    page: (page, pages) => `第${page}页，共${pages}页`,
    pages: '翻页',
    previous: '上一页',
    next: '下一页',
    none: '没有符合条件的项目。',
    clear: '清除筛选',
    totals: '报告给出的总数',
    named: '报告点名的项目',
  },
  message: {
    loading: '正在载入报告……',
    chartFailed: '图形未能载入，文字和表格不受影响。',
    incomplete: '图形和表格未能载入。',
    empty: { title: '报告中没有可显示的指标。', advice: '请检查指标、分组或年份的设置。' },
    noProjects: { title: '报告没有点名任何项目。', advice: '' },
    unknownIndicator: (id, known) => ({
      title: `没有名为“${id}”的指标。`,
      advice: `可用的指标：${known.join('、')}`,
    }),
    unknownGroup: (id, known) => ({
      title: `没有名为“${id}”的分组。`,
      advice: `可用的分组：${known.join('、')}`,
    }),
    noYear: (year, known) => ({
      title: `报告没有“${year}”年的数据。`,
      advice: `可用的年份：${known.join('、')}`,
    }),
    failed: {
      'not-found': {
        title: '找不到报告文件。',
        advice: '请稍后重试；如仍无法显示，请告知网站管理员检查文件地址。',
      },
      unreachable: { title: '报告未能载入。', advice: '请检查网络。网络恢复后会自动重试。' },
      timeout: { title: '报告载入超时。', advice: '网络较慢，请稍后重试。' },
      'not-a-report': { title: '报告文件的内容有误。', advice: '请告知网站管理员检查报告文件。' },
    },
    details: '详细信息',
    retry: '重试',
  },
};
