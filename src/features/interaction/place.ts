const GAP = 6;

/**
 * Puts a box below its anchor, above it where the window ends, and within the figure's width; around `x` where the
 * pointer is, as its way into the box must not lead over other marks. Both must be in the figure; a page's CSS `zoom`
 * scales what is measured, not what is set.
 */
export function place(box: HTMLElement, anchor: Element, x?: number): void {
  const around = box.offsetParent as HTMLElement | null;
  const frame = around?.getBoundingClientRect();
  if (!around || !frame) return;
  const zoom = frame.width / (around.offsetWidth || frame.width || 1) || 1;
  const from = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const wanted = x === undefined ? from.left : x - width / 2;
  const left = Math.min(Math.max(wanted - frame.left, 0), Math.max(frame.width - width, 0));
  const fitsBelow = from.bottom + GAP + height <= window.innerHeight || from.top - GAP - height < 0;
  const top = fitsBelow ? from.bottom - frame.top + GAP : from.top - frame.top - GAP - height;
  box.style.left = `${left / zoom}px`;
  box.style.top = `${top / zoom}px`;
}
