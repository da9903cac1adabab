type Rgb = [red: number, green: number, blue: number];

/** A computed colour in 0 to 255, with its opacity. */
function rgba(color: string): [...Rgb, alpha: number] {
  const [red, green, blue, alpha = 1] = [...color.matchAll(/[\d.]+/g)].map(Number);
  if (!/^rgba?\(/.test(color) || red === undefined || green === undefined || blue === undefined)
    throw new Error(`no computed rgb colour: ${color}`);
  return [red, green, blue, alpha];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = rgba(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [...Rgb, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two computed colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The parent in the flat tree: the host of a shadow root, the slot of slotted content. */
const around = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
};

/** The background of an element: the nearest opaque one. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at instanceof Element; at = around(at)) {
    const { backgroundColor } = getComputedStyle(at);
    const [, , , alpha] = rgba(backgroundColor);
    if (alpha === 1) return backgroundColor;
    if (alpha > 0) throw new Error(`a translucent background: ${at.localName} ${backgroundColor}`);
  }
  return 'rgb(255, 255, 255)';
}
