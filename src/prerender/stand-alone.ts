import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import { TOKENS } from '../elements/shared/token-table.ts';

type Element = DefaultTreeAdapterTypes.Element;

const FALLBACKS = new Map(TOKENS.map(({ name, light }): [string, string] => [name, light]));

/** In place of what is the same only for figures that are the same; a character of nobody's. */
const PREFIX = '\u{F8FFF}';

/** Attributes that name an element by its id. */
const REFERENCES = ['aria-labelledby', 'aria-describedby'];

/**
 * A figure that was rendered for a shadow root, as part of a page: without the renderer's marks, its ids the figure's
 * own, the author's title and note in their places, and drawings that fit their boxes and have colours without a sheet.
 */
export function standAlone(rendered: string, slots: { title?: string; note?: string }): string {
  const page = parseFragment(numbered(rendered));
  walk(page);
  const figure = serialize(page);
  const hash = createHash('sha256').update(figure).digest('hex').slice(0, 6);
  return figure.replaceAll(PREFIX, `dd-${hash}-`);

  function walk(parent: DefaultTreeAdapterTypes.ParentNode): void {
    for (const child of [...parent.childNodes]) {
      if (defaultTreeAdapter.isCommentNode(child)) defaultTreeAdapter.detachNode(child);
      else if (defaultTreeAdapter.isTextNode(child)) child.value = child.value.replace(/\s+/g, ' ');
      else if (defaultTreeAdapter.isElementNode(child)) visit(child);
    }
  }

  function visit(element: Element): void {
    const { parentNode, tagName } = element;
    const isDrawing = tagName === 'svg' && parentNode && 'attrs' in parentNode && isPlot(parentNode);
    if (isDrawing) fitBox(element);
    // What is a property of an element at work is written as `selected="false"`, which HTML takes for selected.
    element.attrs = element.attrs.filter(
      ({ name, value }) => !name.startsWith('ecmeta_') && !(name === 'selected' && value === 'false'),
    );
    for (const attr of element.attrs) {
      if (attr.name === 'id') attr.value = PREFIX + attr.value;
      else if (REFERENCES.includes(attr.name)) attr.value = attr.value.replace(/\S+/g, `${PREFIX}$&`);
      else
        attr.value = attr.value
          .replace(/url\(#/g, `url(#${PREFIX}`)
          .replace(/var\((--dd-[\w-]+)\)/g, (all, name) => `var(${name},${FALLBACKS.get(name) ?? all})`);
    }
    const slot = slotOf(element);
    if (slot === undefined) walk(element);
    else element.childNodes = parseFragment(slot).childNodes;
  }

  function slotOf({ tagName, attrs }: Element): string | undefined {
    const name = tagName === 'slot' ? attrs.find((attr) => attr.name === 'name')?.value : undefined;
    return name === 'title' || name === 'note' ? slots[name] : undefined;
  }
}

const isPlot = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === 'class' && value === 'plot');

/** ECharts counts its drawings for as long as it runs; here each figure counts its own, so that it is always the same. */
function numbered(rendered: string): string {
  const drawings: string[] = [];
  return rendered.replace(/\bzr\d+-/g, (id) => {
    if (!drawings.includes(id)) drawings.push(id);
    return `p${drawings.indexOf(id)}-`;
  });
}

/** As a chart at work: as wide and as high as its box, which may be of another shape. */
function fitBox(svg: Element): void {
  const sizes = ['width', 'height'].map((name) => svg.attrs.find((attr) => attr.name === name)?.value);
  const kept = svg.attrs.filter(({ name }) => name.startsWith('xmlns'));
  svg.attrs = [
    ...kept,
    { name: 'viewBox', value: `0 0 ${sizes.join(' ')}` },
    { name: 'preserveAspectRatio', value: 'none' },
    { name: 'width', value: '100%' },
    { name: 'height', value: '100%' },
  ];
}
