/** Scales the page in a stage down to the width of the stage, so that all of it is seen. */
function scaleToFit(stage: HTMLElement): void {
  const page = stage.firstElementChild;
  if (!(page instanceof HTMLElement) || stage.clientWidth === 0) return;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(stage);
  const room =
    stage.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
  page.style.zoom = '';
  const scale = Math.min(1, room / page.offsetWidth);
  page.style.zoom = scale < 1 ? String(scale) : '';
}

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const stage = target.closest<HTMLElement>('.stage');
    if (stage) scaleToFit(stage);
  }
});

/** Keeps the page of a stage scaled, whichever of the two changes. */
export function fitted(stage?: Element): void {
  if (!stage) return;
  observer.observe(stage);
  if (stage.firstElementChild) observer.observe(stage.firstElementChild);
}
