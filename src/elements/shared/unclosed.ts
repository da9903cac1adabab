import { TAGS } from '../tags.ts';

/** Whether only white space is after the last element of a tag, and nothing at all after the tag. */
function endsWithParent({ nextSibling, lastChild }: Element): boolean {
  return nextSibling === null && lastChild?.nodeType === Node.TEXT_NODE && !lastChild.textContent?.trim();
}

/** What is rarely a fallback, and what editors do not put around one. */
const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, section, article, aside, main, nav, header, footer, form, figure, blockquote, pre, hr, iframe, script';

/**
 * Whether a tag seems not to be closed. HTML ignores the slash of `<indicator-gauge />`, so that all that follows becomes
 * content of the tag, which its figure replaces: other tags of this library, or blocks and the white space before the end
 * of the parent.
 */
export function seemsUnclosed(tag: Element): boolean {
  if ([...tag.querySelectorAll(TAGS.join())].some((inner) => !inner.closest('[slot]'))) return true;
  const content = [...tag.children].filter((child) => !child.slot && !child.matches('.dd-static'));
  return content.some((child) => child.matches(BLOCKS)) && endsWithParent(tag);
}

export function warnIfUnclosed(tag: Element): void {
  if (!seemsUnclosed(tag)) return;
  console.warn(
    `district-dashboard: <${tag.localName}> contains what follows it in the page, which is not shown. Close it with </${tag.localName}>: HTML ignores the slash of <${tag.localName} />.`,
    tag,
  );
}
