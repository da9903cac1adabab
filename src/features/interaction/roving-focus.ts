/** Lists with one tab stop each, and whether they run sideways as well. */
const LISTS = [
  { members: '.legend .entry', sideways: true },
  { members: '.columns .name', sideways: true },
  { members: '.row .name', sideways: false },
  { members: '.project .name', sideways: false },
  { members: '.project summary', sideways: false },
  { members: '.filters.stage .button', sideways: true },
  { members: '.filters.kind .button', sideways: true },
  { members: '.filters.category .button', sideways: true },
  { members: '.category .entry', sideways: false },
  { members: 'th .sort', sideways: true },
  { members: 'td .figure-button', sideways: true },
  { members: '.facts .figure-button', sideways: true },
  { members: '.totals .figure-button', sideways: true },
  { members: '.project .figure-button', sideways: true },
  { members: '.menu .button', sideways: true },
];

const STEP: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};
const SIDEWAYS: Record<string, string> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

const membersOf = (root: ShadowRoot, members: string) => [...root.querySelectorAll<HTMLElement>(members)];

/** Arrow keys, Home and End move the focus within the list that the key was pressed in. */
export function moveFocus(root: ShadowRoot, event: KeyboardEvent, target: Element): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = LISTS.find(({ members }) => target.matches(members));
  const step = STEP[(list?.sideways && SIDEWAYS[event.key]) || event.key];
  if (!list || !step) return;
  event.preventDefault();
  // A narrow table leaves out a column.
  const members = membersOf(root, list.members).filter((member) => member.getClientRects().length > 0);
  members[step(members.indexOf(target as HTMLElement), members.length - 1)]?.focus();
}

/**
 * Keeps one tab stop a list: the member that has the focus, else one in the same project, so that Tab does not lead
 * past it, else the one that had it, else the first. A visually hidden list has none.
 */
export function keepTabStops(root: ShadowRoot, focused: Element | null): void {
  const project = focused?.closest('.project');
  for (const { members } of LISTS) {
    const list = membersOf(root, members);
    const near = list.filter((member) => project?.contains(member));
    const isHidden = list[0]?.closest('.visually-hidden');
    const stop =
      list.find((member) => member === focused) ??
      (near.length > 0 ? near : isHidden ? [] : list).find((member) => member.tabIndex === 0) ??
      near[0] ??
      (isHidden ? undefined : list[0]);
    for (const member of list) {
      const index = member === stop ? 0 : -1;
      // Only a change: the browser lays out the page to see whether the element still takes the focus.
      if (member.tabIndex !== index) member.tabIndex = index;
    }
  }
}
