import { expect } from 'chai';
import type { Report } from '../../src/report/schema.ts';
import {
  allInside,
  drawn,
  hasPart,
  inside,
  part,
  place,
  recordEvents,
  refused,
  route,
  settled,
  shown,
  textOf,
  widget,
} from '../support/elements.ts';
import { eventually } from '../support/eventually.ts';
import { pointer } from '../support/pointer.ts';
import { figure, revenue, yearly } from '../support/yearly-reports.ts';

const hailar = (...years: number[]) => years.map((year) => `/data/hailar-${year}.json`).join(' ');
const ALL = hailar(2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018);

const trend = (attributes: string) => widget(`<indicator-trend ${attributes}></indicator-trend>`);

/** What each year says: its name, figures, comparison and verdict. */
const years = (element: Element) =>
  allInside(element, '.row').map((row) => [...row.children].map(textOf).filter(Boolean).join(' | '));

const summary = (element: Element) => textOf(part(element, 'summary'));

describe('<indicator-trend>', () => {
  it('shows a year for each of several reports', async () => {
    const element = await drawn(await trend(`src="${hailar(2011, 2012, 2013)}" indicator="gdp-growth"`));
    console.log(
      JSON.stringify([
        summary(element),
        years(element),
        textOf(inside(element, 'table')),
        textOf(inside(element, '.note')),
      ]),
    );
  });
});
