import { PHONE_NETWORK } from './networks.mjs';

const KB = 1000;

const ms = (value) => `${Math.round(value)} ms`;
const kB = (value) => `${(value / KB).toFixed(1)} kB`;
const MB = (value) => `${(value / KB / KB).toFixed(1)} MB`;
const shifted = (value) => value.toFixed(3);
const score = (value) => value.toFixed(2);
const plain = (value) => String(value);
const percent = (value) => `${(value * 100).toFixed(1)}%`;

const largest = (values) => (values.length > 0 ? Math.max(...values) : undefined);

const peersOf = (results) =>
  Object.entries(results).filter(([id]) => id !== 'rendered' && id !== 'live' && id !== 'svg');

const goal = (en, zh, value, limit, format, { atLeast = false } = {}) => ({
  label: { en, zh },
  value,
  limit,
  format,
  atLeast,
});

const NAMES_ZH = { loopback: '本机回环' };
const inBoth = (network) => [network, NAMES_ZH[network] ?? network];

/** Readable and drawn, relative to ECharts core with SVG on the same network. */
function speedGoals(network, { live, 'echarts-svg': echarts } = {}, { readable, drawn }) {
  const [en, zh] = inBoth(network);
  return [
    goal(
      `${en}, live: readable ≤ ${readable} × ECharts core SVG drawn`,
      `${zh}，实时：可读 ≤ ${readable} × ECharts 按需 SVG 画完`,
      live?.readable,
      echarts?.drawn * readable,
      ms,
    ),
    goal(
      `${en}, live: drawn ≤ ${drawn} × ECharts core SVG drawn`,
      `${zh}，实时：画完 ≤ ${drawn} × ECharts 按需 SVG 画完`,
      live?.drawn,
      echarts?.drawn * drawn,
      ms,
    ),
  ];
}

function paintGoal(network, { rendered, svg } = {}) {
  const [en, zh] = inBoth(network);
  return goal(
    `${en}, prerendered: first paint ≤ 1.1 × hand-written SVG`,
    `${zh}，预渲染：首次绘制 ≤ 1.1 × 手写 SVG`,
    rendered?.firstPaint,
    svg?.firstPaint * 1.1,
    ms,
  );
}

function comparisonGoals(comparison) {
  const of = (network) => comparison[network]?.results;
  const { rendered } = of(PHONE_NETWORK) ?? {};
  const tasks = Object.values(comparison).flatMap(({ results }) => results.live?.longestTask ?? []);
  const loopback = of('loopback');
  return [
    ...speedGoals(PHONE_NETWORK, of(PHONE_NETWORK), { readable: '0.62', drawn: '1.1' }),
    ...speedGoals('loopback', loopback, { readable: '0.5', drawn: '1.0' }),
    goal(
      'loopback, live: readable before every other library',
      '本机回环，实时：比其他所有库更早可读',
      loopback?.live?.readable,
      loopback && largest(peersOf(loopback).map(([, { readable }]) => -readable)) * -1,
      ms,
    ),
    goal(
      'Live: longest task ≤ 60 ms on every network',
      '实时：各种网络下最长任务 ≤ 60 ms',
      largest(tasks),
      60,
      ms,
    ),
    ...['loopback', 'Fast 4G', 'Slow 4G'].map((network) => paintGoal(network, of(network))),
    goal(
      'Prerendered: script until a figure is used ≤ 20 kB',
      '预渲染：用到之前的脚本 ≤ 20 kB',
      rendered?.scriptBytes,
      20 * KB,
      kB,
    ),
    goal('Prerendered: ECharts 0 bytes', '预渲染：ECharts 0 字节', rendered?.chartBytes, 0, kB),
  ];
}

function phoneGoals({ phone = {}, portal, lighthouse }) {
  const shiftOf = (kind, isWanted) =>
    largest(
      Object.values(phone[kind]?.results ?? {})
        .filter(isWanted)
        .map(({ shift }) => shift),
    );
  const isLive = ({ content }) => content !== 'rendered';
  const isRendered = (one) => !isLive(one);
  const use = portal?.page.results.use;
  return [
    goal(
      'Phone, live: layout shift of 13 gauges ≤ 0.02, largest of all pages',
      '手机，实时：13 个仪表盘的布局偏移 ≤ 0.02，取各页最大值',
      shiftOf('gauges', isLive),
      0.02,
      shifted,
    ),
    goal(
      'Phone, live: layout shift of one of each ≤ 0.05, largest of all pages',
      '手机，实时：三种各一的布局偏移 ≤ 0.05，取各页最大值',
      shiftOf('each', isLive),
      0.05,
      shifted,
    ),
    goal(
      'Phone, prerendered: layout shift 0',
      '手机，预渲染：布局偏移 0',
      largest(['gauges', 'each'].flatMap((kind) => shiftOf(kind, isRendered) ?? [])),
      0,
      shifted,
    ),
    goal(
      'Phone, live: Lighthouse performance of one of each ≥ 0.98',
      '手机，实时：三种各一的 Lighthouse 性能分 ≥ 0.98',
      lighthouse?.pages.results['each-bare-zh-CN-usual']?.score,
      0.98,
      score,
      { atLeast: true },
    ),
    goal(
      'Portal: filter to next frame, p95 ≤ 100 ms',
      '门户页：筛选到下一帧 p95 ≤ 100 ms',
      use?.filter,
      100,
      ms,
    ),
    goal('Portal: sort to next frame, p95 ≤ 100 ms', '门户页：排序到下一帧 p95 ≤ 100 ms', use?.sort, 100, ms),
    goal(
      'Portal: tooltip to next frame, p95 ≤ 100 ms',
      '门户页：提示到下一帧 p95 ≤ 100 ms',
      use?.tooltip,
      100,
      ms,
    ),
  ];
}

function trendGoals({ trend = {} }) {
  const { one, ten } = trend.pages?.results ?? {};
  return [
    goal(
      'Trend of ten reports: readable ≤ 1.5 × of one report',
      '十份报告的历年图：可读 ≤ 1.5 × 一份报告',
      ten?.readable,
      one?.readable * 1.5,
      ms,
    ),
    goal(
      'Trend of 1000 observations: first drawing ≤ 100 ms',
      '1000 个数据的历年图：第一次画出 ≤ 100 ms',
      trend.drawing?.results.first,
      100,
      ms,
    ),
  ];
}

function growthGoals({ growth = {}, rows, projects = {} }) {
  const sixty = rows?.[60]?.results;
  const many = growth[1000]?.results;
  const most = projects[100000]?.results;
  return [
    goal(
      '1000 gauges: not drawn after scrolling 0',
      '1000 个仪表盘：滚动后未画出 0',
      many?.live?.missing,
      0,
      plain,
    ),
    goal(
      '1000 gauges: heap of script ≤ 0.5 × ECharts',
      '1000 个仪表盘：脚本内存 ≤ 0.5 × ECharts',
      many?.live?.scriptHeap,
      many?.['echarts-svg']?.scriptHeap * 0.5,
      MB,
    ),
    goal(
      '1000 gauges: heap with the DOM ≤ 1.0 × ECharts',
      '1000 个仪表盘：连同 DOM 的内存 ≤ 1.0 × ECharts',
      many?.live?.heap,
      many?.['echarts-svg']?.heap,
      MB,
    ),
    goal(
      '60 rows: drawn ≤ 1.0 × one ECharts chart with 60 bars',
      '60 行：画完 ≤ 1.0 × 一张 60 个条形的 ECharts 图',
      sixty?.live.drawn,
      sixty?.['echarts-bars'].drawn,
      ms,
    ),
    goal('100 000 projects: first page ≤ 0.5 s', '100 000 个项目：首页 ≤ 0.5 s', most?.firstPage, 500, ms),
    goal(
      '100 000 projects: key press to filtered, p95 ≤ 50 ms',
      '100 000 个项目：按键到筛出 p95 ≤ 50 ms',
      most?.key95,
      50,
      ms,
    ),
  ];
}

/** Formats of files, and the share of rows that is to be read right. */
const READ_RIGHT = [
  ['xlsx', 'XLSX', 'XLSX', 0.98],
  ['docx', 'DOCX', 'DOCX', 0.98],
  ['csv', 'CSV', 'CSV', 0.98],
  ['pasted', 'Pasted cells', '粘贴的单元格', 0.98],
  ['pdf-ruled', 'PDF with lines', '有线 PDF', 0.95],
  ['text', 'Flattened text', '压平的文本', 0.95],
  ['sentences', 'Sentences', '句子', 0.9],
];

function fileGoals({ files = {} }) {
  const formats = files.formats?.results;
  const command = files.command?.results;
  const wrong = formats && Object.values(formats).reduce((sum, of) => sum + of.wrong, 0);
  return [
    ...READ_RIGHT.map(([format, en, zh, limit]) =>
      goal(
        `${en}: rows read right ≥ ${limit * 100} %`,
        `${zh}：读对的行 ≥ ${limit * 100}%`,
        formats?.[format]?.right / formats?.[format]?.rows,
        limit,
        percent,
        { atLeast: true },
      ),
    ),
    goal('All files: wrong values not told as doubtful 0', '所有文件：未提示存疑的错数 0', wrong, 0, plain),
    goal('XLSX of 10 000 rows: imported ≤ 3 s', '10 000 行 XLSX：导入 ≤ 3 s', command?.rows10000, 3000, ms),
    goal(
      'XLSX of 300 kB that unpacks to 300 MB: refused with ≤ 200 MB',
      '300 kB、解压后 300 MB 的 XLSX：拒绝时内存 ≤ 200 MB',
      command?.bombMemory,
      200 * KB * KB,
      MB,
    ),
  ];
}

/** The goals: what is measured of district-dashboard, and its limit. */
export function goalsOf(measured) {
  const goals = [
    ...comparisonGoals(measured.comparison ?? {}),
    ...phoneGoals(measured),
    ...trendGoals(measured),
    ...growthGoals(measured),
    ...fileGoals(measured),
  ];
  return goals.map(({ label, value, limit, format, atLeast }) => {
    if (!Number.isFinite(value) || !Number.isFinite(limit)) return { label, measured: false };
    return {
      label,
      measured: true,
      met: atLeast ? value >= limit : value <= limit,
      value: format(value),
      limit: format(limit),
      ratio: limit > 0 ? value / limit : null,
    };
  });
}
