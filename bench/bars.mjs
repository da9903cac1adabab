const KB = 1000;

const ms = (value) => `${Math.round(value)} ms`;
const kB = (value) => `${(value / KB).toFixed(1)} kB`;
const MB = (value) => `${(value / KB / KB).toFixed(1)} MB`;
const plain = (value) => String(value);

const peersOf = (gauges) =>
  Object.entries(gauges).filter(([id]) => id !== 'rendered' && id !== 'live' && id !== 'svg');

/** The targets: what is measured of district-dashboard, and its limit. `undefined` if not measured. */
export function barsOf({ gauges, growth = {}, projects = {} }) {
  const { rendered, live, svg: floor } = gauges?.results ?? {};
  const echarts = gauges?.results['echarts-svg'];
  const many = growth[1000]?.results;
  const most = projects[100000]?.results;
  const fastest = gauges && Math.min(...peersOf(gauges.results).map(([, { readable }]) => readable));
  const bars = [
    [
      {
        en: 'Prerendered page: first paint ≤ 1.2 × hand-written SVG',
        zh: '预渲染页：首次绘制 ≤ 1.2 × 手写 SVG',
      },
      rendered?.firstPaint,
      floor?.firstPaint * 1.2,
      ms,
    ],
    [
      {
        en: 'Prerendered page: script until a figure is used ≤ 20 kB',
        zh: '预渲染页：用到之前的脚本 ≤ 20 kB',
      },
      rendered?.scriptBytes,
      20 * KB,
      kB,
    ],
    [
      { en: 'Prerendered page: ECharts 0 bytes', zh: '预渲染页：ECharts 0 字节' },
      rendered?.chartBytes,
      0,
      kB,
    ],
    [
      { en: 'Live: readable ≤ 0.5 × ECharts core SVG drawn', zh: '实时：可读 ≤ 0.5 × ECharts 按需 SVG 画完' },
      live?.readable,
      echarts?.drawn * 0.5,
      ms,
    ],
    [
      { en: 'Live: readable before every other library', zh: '实时：比其他所有库更早可读' },
      live?.readable,
      fastest,
      ms,
    ],
    [
      { en: 'Live: drawn ≤ 1.15 × ECharts core SVG drawn', zh: '实时：画完 ≤ 1.15 × ECharts 按需 SVG 画完' },
      live?.drawn,
      echarts?.drawn * 1.15,
      ms,
    ],
    [{ en: 'Live: longest task ≤ 50 ms', zh: '实时：最长任务 ≤ 50 ms' }, live?.longestTask, 50, ms],
    [
      { en: '1000 gauges: charts open at once ≤ 40', zh: '1000 个仪表盘：同时打开的图 ≤ 40' },
      many?.live?.open,
      40,
      plain,
    ],
    [
      { en: '1000 gauges: not drawn after scrolling 0', zh: '1000 个仪表盘：滚动后未画出 0' },
      many?.live?.missing,
      0,
      plain,
    ],
    [
      { en: '1000 gauges: heap of script ≤ 0.5 × ECharts', zh: '1000 个仪表盘：脚本内存 ≤ 0.5 × ECharts' },
      many?.live?.scriptHeap,
      many?.['echarts-svg']?.scriptHeap * 0.5,
      MB,
    ],
    [
      {
        en: '1000 gauges: heap with the DOM ≤ 0.5 × ECharts',
        zh: '1000 个仪表盘：连同 DOM 的内存 ≤ 0.5 × ECharts',
      },
      many?.live?.heap,
      many?.['echarts-svg']?.heap * 0.5,
      MB,
    ],
    [
      { en: '100 000 projects: first page ≤ 1 s', zh: '100 000 个项目：首页 ≤ 1 s' },
      most?.firstPage,
      1000,
      ms,
    ],
    [
      {
        en: '100 000 projects: key press to filtered, p95 ≤ 100 ms',
        zh: '100 000 个项目：按键到筛出 p95 ≤ 100 ms',
      },
      most?.key95,
      100,
      ms,
    ],
  ];
  return bars.map(([label, value, limit, format]) => {
    const measured = Number.isFinite(value) && Number.isFinite(limit);
    if (!measured) return { label, measured };
    return {
      label,
      measured,
      met: value <= limit,
      value: format(value),
      limit: format(limit),
      ratio: limit > 0 ? value / limit : null,
    };
  });
}
