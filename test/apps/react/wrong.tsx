import 'district-dashboard/react';

export const wrong = [
  // @ts-expect-error: a number, as the report gives it
  <indicator-gauge key="1" year="2023年" />,
  // @ts-expect-error: one of the two words
  <plan-vs-actual key="2" display="pie" />,
  // @ts-expect-error: no attribute of this element
  <project-list key="3" indicator="gdp-growth" />,
  // @ts-expect-error: the detail has no such key
  <project-list key="4" onfilter-changed={({ detail }) => detail.indicator} />,
];
