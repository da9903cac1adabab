import { allInside } from './elements.ts';

/** Inherited properties that are left to the page. */
const LEFT_TO_THE_PAGE = /^(?:visibility|letter-spacing|word-spacing|color-scheme|pointer-events)$/;

/** Properties that depend on the box, which is compared separately, to a pixel. */
const MEASURED =
  /^(?:width|height|(?:inline|block)-size|perspective-origin|transform-origin|top|left|right|bottom|inset-.*|margin-.*)$/;

export interface Appearance {
  name: string;
  box: [x: number, y: number, width: number, height: number];
  style: Record<string, string>;
}

const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** The boxes of elements, relative to the first; and the computed style of the first of each kind. */
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
        if (!property.startsWith('--') && !LEFT_TO_THE_PAGE.test(property) && !MEASURED.test(property))
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

/** Descriptions of all differences. */
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

/** All nodes of an element but those of ECharts, which depend on the scroll position. */
export const allOf = (widget: Element): Element[] => allInside(widget, '*:not(.plot *)');
