import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import { TOKENS } from '../elements/shared/token-table.ts';

type Element = DefaultTreeAdapterTypes.Element;

const FALLBACKS = new Map(TOKENS.map(({ name, light }): [string, string] => [name, light]));

/** Placeholder for the id prefix, a private-use character. The prefix is a hash of the figure that contains it. */
const PREFIX = '\u{F8FFF}';

/** Placeholder for the id of the figure, which that hash leaves out. */
const ANCHOR = '\u{F8FFE}';

/** In a page, these would belong to the form around a figure: Enter in a search would submit it. */
const CONTROLS = ['button', 'input', 'select'];

/** Attributes that refer to elements by id. */
const REFERENCES = ['aria-labelledby', 'aria-describedby'];

/**
 * Converts a figure that was rendered for a shadow root to light DOM: removes the renderer's markers, makes ids unique
 * in the page, takes controls out of its forms, fills the slots, and gives `var()` colours their defaults. Charts have a size
 * of their own for places without the style sheet, which stretches them to their boxes.
 *
 * @param anchor The id of the figure; empty for none. Not of what a page keeps when it is morphed.
 * @param names How often the page has each anchor, and each figure by its hash.
 */
export function toLightDom(
  rendered: string,
  slots: { title?: string; note?: string },
  anchor: string,
  names: Map<string, number>,
): string {
  const page = parseFragment(rendered);
  walk(page);
  const [place] = page.childNodes;
  const [root] = place && defaultTreeAdapter.isElementNode(place) ? place.childNodes : [];
  if (anchor && root && defaultTreeAdapter.isElementNode(root))
    root.attrs.unshift({ name: 'id', value: ANCHOR });
  const figure = serialize(page);
  const hash = createHash('sha256').update(figure).digest('hex').slice(0, 6);
  return figure
    .replace(ANCHOR, anchor && numbered(anchor, names))
    .replaceAll(PREFIX, `${numbered(`dd-${hash}`, names)}-`);

  function walk(parent: DefaultTreeAdapterTypes.ParentNode): void {
    for (const child of [...parent.childNodes]) {
      if (defaultTreeAdapter.isCommentNode(child)) defaultTreeAdapter.detachNode(child);
      else if (defaultTreeAdapter.isTextNode(child)) child.value = child.value.replace(/\s+/g, ' ');
      else if (defaultTreeAdapter.isElementNode(child)) visit(child);
    }
  }

  function visit(element: Element): void {
    // The renderer writes the property `selected` as `selected="false"`, which in HTML means selected.
    element.attrs = element.attrs.filter(({ name, value }) => !(name === 'selected' && value === 'false'));
    for (const attr of element.attrs) {
      if (attr.name === 'id') attr.value = PREFIX + attr.value;
      else if (REFERENCES.includes(attr.name)) attr.value = attr.value.replace(/\S+/g, `${PREFIX}$&`);
      else
        attr.value = attr.value
          .replace(/url\(#/g, `url(#${PREFIX}`)
          .replace(/var\((--dd-[\w-]+)\)/g, (all, name) => `var(${name},${FALLBACKS.get(name) ?? all})`);
    }
    // A form without a name is none.
    if (CONTROLS.includes(element.tagName)) element.attrs.push({ name: 'form', value: '' });
    const slot = slotOf(element);
    if (slot === undefined) walk(element);
    else element.childNodes = parseFragment(slot).childNodes;
  }

  function slotOf({ tagName, attrs }: Element): string | undefined {
    const name = tagName === 'slot' ? attrs.find((attr) => attr.name === 'name')?.value : undefined;
    return name === 'title' || name === 'note' ? slots[name] : undefined;
  }
}

/** A name that the page has already gets a number. */
function numbered(name: string, names: Map<string, number>): string {
  let count = names.get(name) ?? 0;
  let free: string;
  do {
    count += 1;
    free = count > 1 ? `${name}-${count}` : name;
  } while (count > 1 && names.has(free));
  names.set(name, count);
  if (count > 1) names.set(free, 1);
  return free;
}
