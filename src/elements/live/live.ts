/** The figures at work, which come together: most pages have all of them. */
export { LiveGauge } from './indicator-gauge.ts';
export { LiveRows } from './plan-vs-actual.ts';
export { LiveProjects } from './project-list.ts';
