import { expect } from 'chai';

const sources = import.meta.glob<string>('../../src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The modules that a module imports at once: neither types nor what `import()` loads. */
function importsOf(path: string): string[] {
  const statements = (sources[path] ?? '').matchAll(
    /^(?:import|export)\s+(?!type\b)[^;]*?from '(\.[^']+)';|^import '(\.[^']+)';/gm,
  );
  return [...statements].flatMap(([, from, alone]) => {
    const url = new URL(from ?? alone ?? '', `https://x/a/b/${path.slice('../../'.length)}`);
    return url.pathname.replace('/a/b/', '../../');
  });
}

function reachedFrom(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) for (const one of importsOf(path)) reached.add(one);
  return reached;
}

describe('a page with one report', () => {
  for (const entry of ['define', 'index', 'prerendered', 'legacy/index'])
    it(`does not load what joins several, from ${entry}.ts`, () => {
      const reached = reachedFrom(`../../src/${entry}.ts`);
      expect([...reached].filter((path) => /\/report\/series/.test(path))).to.deep.equal([]);
    });

  for (const entry of ['define', 'prerendered', 'legacy/index'])
    it(`does not load what only a trend needs, from ${entry}.ts`, () => {
      const reached = reachedFrom(`../../src/${entry}.ts`);
      const ofTrends = /\/view\/(?:indicator-trend|joined-reports)|\/messages\/trend|\/indicator-trend\/t/;
      expect([...reached].filter((path) => ofTrends.test(path))).to.deep.equal([]);
    });

  it('would be found out', () => {
    expect([...reachedFrom('../../src/define.ts')]).to.include('../../src/report/year-figures.ts');
    expect([...reachedFrom('../../src/report/series.ts')]).to.include('../../src/report/series-unit.ts');
    const ofTrend = [...reachedFrom('../../src/elements/indicator-trend/trend.ts')];
    expect(ofTrend).to.include.members([
      '../../src/elements/indicator-trend/template.ts',
      '../../src/view/indicator-trend.ts',
      '../../src/messages/trend.ts',
    ]);
  });
});
