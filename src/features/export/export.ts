import { interactionMessagesOf } from '../../messages/interaction.ts';
import type { Lang } from '../../messages/localized-text.ts';
import type { Messages } from '../../messages/types.ts';
import { csvOf } from '../../view/csv.ts';
import type { FigureView } from '../../view/figure.ts';
import { fileName } from '../../view/file-name.ts';

/** The figure to take away, and where to say how that went. */
export interface ExportRequest {
  view: FigureView;
  root: ShadowRoot;
  messages: Messages;
  lang: Lang;
  announce(text: string): void;
}

/** What a page has put into a slot, a line each; nothing where there is none that can be read. */
function slotted(root: ShadowRoot, name: string): string[] {
  const slot = root.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
  // Asked for what an element around hands on, an empty slot would give its own content.
  const own = slot && slot.assignedNodes().length > 0 ? slot.assignedNodes({ flatten: true }) : [];
  return own.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** What the figure shows: a page's own title and notes in place of the view's. */
function shownIn(root: ShadowRoot, view: FigureView): FigureView {
  const title = slotted(root, 'title').join(' ');
  const notes = slotted(root, 'note').map((text) => ({ text }));
  const { titleLang, ...said } = view;
  return {
    ...said,
    // Of its own title a page alone knows the language.
    ...(title === '' ? titleLang && { titleLang } : { title }),
    ...(notes.length > 0 && { notes, source: '' }),
  };
}

/** A file as CSV, SVG or PNG, or the sentence on the clipboard: all made here in the browser, from the view. */
export async function takeAway(kind: 'csv' | 'svg' | 'png' | 'text', figure: ExportRequest): Promise<void> {
  const { messages, announce } = figure;
  try {
    const view = shownIn(figure.root, figure.view);
    if (kind === 'text') {
      await copy(view.summary, figure.root);
      announce(interactionMessagesOf(messages).takeAway.copied);
    } else save(await fileOf(kind, { ...figure, view }), fileName(view, messages, kind));
  } catch {
    announce(interactionMessagesOf(messages).takeAway.failed);
  }
}

async function fileOf(
  kind: 'csv' | 'svg' | 'png',
  { view, root, messages, lang }: ExportRequest,
): Promise<Blob> {
  if (kind === 'csv') return new Blob([csvOf(view, messages)], { type: 'text/csv;charset=utf-8' });
  const { resolveTheme, renderSvg, renderPng } = await import('./svg-export.ts');
  const look = resolveTheme(root, lang);
  try {
    const picture = await renderSvg(view, messages, look);
    const svg = new XMLSerializer().serializeToString(picture);
    if (kind === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
    const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
    return await renderPng(svg, width ?? 0, height ?? 0);
  } finally {
    look.done();
  }
}

/** Safari reads the URL some time after the click. */
const READ_BY_THEN = 30_000;

function save(file: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(file);
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(anchor.href), READ_BY_THEN);
}

async function copy(text: string, root: ShadowRoot): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelected(text, root);
  }
}

/** Where a page may not use the clipboard: over http:, in a frame, in an older browser. */
function copySelected(text: string, root: ShadowRoot): void {
  const focused = root.activeElement ?? document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  (root.querySelector('.root') ?? root).append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    if (!document.execCommand('copy')) throw new Error('the browser refused to copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
