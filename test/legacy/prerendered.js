// Measures prerendered content. Runs untranspiled in Chromium 69: use no newer syntax.

const elements = Array.from(document.querySelectorAll('indicator-gauge, plan-vs-actual'));
const boxOf = (selector, element = document) => {
  const found = element.querySelector(`.dd-static ${selector}`);
  if (!found) throw new Error(`no ${selector} in the prerendered content`);
  return found.getBoundingClientRect();
};

reportResult(async () => {
  await loaded;
  const isBeside = () => boxOf('.bar').left >= boxOf('.name').right;
  await until('wide rows have columns', isBeside);
  const frame = boxOf('.row');
  const layout = {
    dial: Math.round((100 * boxOf('.dial').height) / boxOf('.dial').width),
    value: boxOf('.dial').bottom - boxOf('.value').bottom,
    chips: boxOf('.chip + .chip', elements[1]).left - boxOf('.chip', elements[1]).right,
    tools: boxOf('.toolbar + .download', elements[1]).left - boxOf('.toolbar', elements[1]).right,
    outcome: frame.right - boxOf('.outcome .chip').right,
    rule: frame.right - boxOf('.group').right,
  };
  const figures = [];
  elements[0].setAttribute('indicator', 'pm10');
  elements[1].setAttribute('group', 'economy');
  for (const element of elements) {
    const root = await until('it is hydrated', () => element.shadowRoot);
    const figure = await until(
      'it has rendered a figure',
      () => root.querySelector('figure table') && root.querySelector('figure'),
    );
    figures.push(figure.textContent.replace(/\s+/g, ' ').trim());
  }
  return { layout, figures };
});
