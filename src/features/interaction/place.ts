const GAP = 6;

/** Moves a box to a place in the window. The page may scale what it measures by `zoom` or a transform. */
function move(box: HTMLElement, left: number, top: number): void {
  let [x, y] = [0, 0];
  // Once more, as `offsetWidth` is rounded.
  for (let time = 0; time < 2; time += 1) {
    const { left: from, top: above, width } = box.getBoundingClientRect();
    const scale = width / (box.offsetWidth || width || 1) || 1;
    x += (left - from) / scale;
    y += (top - above) / scale;
    box.style.left = `${x}px`;
    box.style.top = `${y}px`;
  }
}

/**
 * Puts a box below its anchor, above it where the window ends, and within the figure's width; around `x` where the
 * pointer is, as its way into the box must not lead over other marks. Both must be in the figure, which the box may
 * be painted outside of: in the top layer.
 */
export function place(box: HTMLElement, anchor: Element, x?: number): void {
  const around = box.closest<HTMLElement>('.root');
  if (!around) return;
  box.style.setProperty('--_room', `${around.offsetWidth}px`);
  box.style.left = '0';
  box.style.top = '0';
  const { width, height } = box.getBoundingClientRect();
  const frame = around.getBoundingClientRect();
  const from = anchor.getBoundingClientRect();
  const { innerHeight } = box.ownerDocument.defaultView ?? window;
  const wanted = x === undefined ? from.left : x - width / 2;
  const left = Math.min(Math.max(wanted, frame.left), Math.max(frame.right - width, frame.left));
  const [below, above] = [from.bottom + GAP, from.top - GAP - height];
  // Where there is room on neither side, it covers a part of the anchor, unless that is under the pointer.
  const covers = x === undefined && height <= innerHeight;
  const neither = covers ? Math.min(below, innerHeight - height) : below;
  const top = below + height <= innerHeight ? below : above >= 0 ? above : neither;
  move(box, left, top);
}
