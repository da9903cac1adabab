import type { Drawing } from '../../chart/drawing.ts';

type Kind = Drawing['kind'];

const bars = () => import('../../chart/bars.ts');

/** What draws each kind, beside what all charts share: a page loads only what it shows. */
const FILES: Readonly<Record<Kind, () => Promise<{ addDrawings(): void }>>> = {
  'indicator-gauge': () => import('../../chart/gauges.ts'),
  'plan-vs-actual': bars,
  'project-list': bars,
  'indicator-trend': () => import('../../chart/trends.ts'),
};

const added = new Set<Kind>();

/** Whether drawings of this kind can be drawn once ECharts is there. */
export const canDraw = (kind: Kind): boolean => added.has(kind);

/** @throws if the file cannot be loaded. */
export async function loadDrawings(kind: Kind): Promise<void> {
  (await FILES[kind]()).addDrawings();
  added.add(kind);
}
