// Figures that stand in the page. Runs as it stands in Chromium 69: nothing here may be newer.

const elements = Array.from(document.querySelectorAll('indicator-gauge, plan-vs-actual'));
const standing = (selector) => {
  const found = document.querySelector(`.dd-static ${selector}`);
  if (!found) throw new Error(`no ${selector} stands in the page`);
  return found.getBoundingClientRect();
};

reportResult(async () => {
  await loaded;
  const isBeside = () => standing('.bar').left >= standing('.name').right;
  await until('wide rows stand in columns', isBeside);
  const frame = standing('.row');
  const layout = {
    dial: Math.round((100 * standing('.dial').height) / standing('.dial').width),
    value: standing('.dial').bottom - standing('.value').bottom,
    chips: standing('.chip + .chip').left - standing('.chip').right,
    tools: standing('.toolbar + .download').left - standing('.toolbar').right,
    outcome: frame.right - standing('.outcome .chip').right,
    rule: frame.right - standing('.group').right,
  };
  const figures = [];
  elements[0].setAttribute('indicator', 'pm10');
  elements[1].setAttribute('group', 'economy');
  for (const element of elements) {
    const root = await until('it is at work', () => element.shadowRoot);
    const figure = await until(
      'it has a figure',
      () => root.querySelector('figure table') && root.querySelector('figure'),
    );
    figures.push(figure.textContent.replace(/\s+/g, ' ').trim());
  }
  return { layout, figures };
});
