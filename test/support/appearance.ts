import { allInside } from './elements.ts';

/** What is a page's own affair, whatever inherits: whether it is seen, how far letters are apart, light and dark. */
const THE_PAGES = /^(?:visibility|letter-spacing|word-spacing|color-scheme|pointer-events)$/;

/** What follows from a place and a size, which are compared by themselves, each within a pixel. */
const MEASURED =
  /^(?:width|height|(?:inline|block)-size|perspective-origin|transform-origin|top|left|right|bottom|inset-.*|margin-.*)$/;

export interface Appearance {
  name: string;
  box: [x: number, y: number, width: number, height: number];
  style: Record<string, string>;
}

const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** Where each of these elements lies, from the first on; and of the first of each kind all of its computed style. */
export function appearanceOf(elements: readonly Element[]): Appearance[] {
  const from = elements[0]?.getBoundingClientRect();
  const known = new Set<string>();
  return elements.map((element) => {
    const name = nameOf(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const laidOut = element.getClientRects().length > 0;
    const style: Record<string, string> = {};
    if (!known.has(name)) {
      const computed = getComputedStyle(element);
      for (const property of computed)
        if (!property.startsWith('--') && !THE_PAGES.test(property) && !MEASURED.test(property))
          style[property] = computed.getPropertyValue(property);
    }
    known.add(name);
    return {
      name,
      box: laidOut ? [x - (from?.x ?? 0), y - (from?.y ?? 0), width, height] : [0, 0, 0, 0],
      style,
    };
  });
}

/** All that has another look, in words. */
export function differences(before: readonly Appearance[], now: readonly Appearance[]): string[] {
  if (before.length !== now.length) return [`${before.length} elements, now ${now.length}`];
  return before.flatMap(({ name, box, style }, index) => {
    const other = now[index] as Appearance;
    const moved = box.some((side, at) => Math.abs(side - (other.box[at] as number)) > 1);
    const styles = Object.keys(style).filter((property) => style[property] !== other.style[property]);
    return [
      ...(moved ? [`${name} lies at ${other.box.map(Math.round)}, not ${box.map(Math.round)}`] : []),
      ...styles.map((property) => `${name} has ${property} ${other.style[property]}, not ${style[property]}`),
    ];
  });
}

/** Everything in a widget but what ECharts draws, which comes and goes with what is near. */
export const allOf = (widget: Element): Element[] => allInside(widget, '*:not(.plot *)');
