import axe from 'axe-core';

const { userAgent } = navigator;

/** The engine in which every story is audited: the rules of axe are script over the same DOM in all three. */
export const auditsStories = userAgent.includes('Chrome');

/**
 * The violations that axe finds in a part of the page. axe skips its rules for whole pages (landmarks, a main
 * heading) if given a part of one.
 */
export async function audit(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
