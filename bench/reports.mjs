import { annex, parseReport, report } from './gauges.mjs';

const clone = (text, copy) => ({
  zh: `${text.zh}（合成${copy}）`,
  ...(text.en ? { en: `${text.en} (made-up ${copy})` } : {}),
});

/** A report with this number of indicators: those of the annex with a dial over and over, the copies named as made up. */
export function reportOfIndicators(count) {
  const indicators = Array.from({ length: count }, (_, index) => {
    const original = annex[index % annex.length];
    const copy = Math.floor(index / annex.length);
    if (copy === 0) return original;
    const { annex: _number, shortName: _short, ...indicator } = original;
    return { ...indicator, id: `${original.id}-${copy}`, name: clone(original.name, copy) };
  });
  return parseReport({
    ...report,
    id: `made-up-indicators-${count}`,
    indicators,
    projects: [],
    portfolios: [],
  });
}

/** A report with this number of projects: the report's own over and over, each with its number in its name. */
export function reportOfProjects(count) {
  const projects = Array.from({ length: count }, (_, index) => {
    const { portfolio: _portfolio, ...original } = report.projects[index % report.projects.length];
    return { ...original, id: `${original.id}-${index + 1}`, name: clone(original.name, index + 1) };
  });
  return parseReport({
    ...report,
    id: `made-up-projects-${count}`,
    indicators: [],
    projects,
    portfolios: [],
  });
}
