import type { ExportRequest, FigureHost } from '../../elements/figure-host.ts';
import { copiedText } from '../../view/copied-text.ts';
import { csvOf } from '../../view/csv.ts';
import { type ExportFormat, exportLabels } from '../../view/export-labels.ts';
import { fileName } from '../../view/file-name.ts';
import type { WidgetView } from '../../view/widget.ts';
import { share } from './share.ts';
import { slottedView } from './slotted-view.ts';

/** Without what is hidden, such as a title in another language. */
const shownText = (node: Node): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: what the page hides is no part of it.
  ('innerText' in node ? String(node.innerText) : node.textContent) ?? '';

/** The text of each node that a page has put into a slot. */
function slotted(root: ShadowRoot, name: string): string[] {
  const slot = root.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
  // With `flatten`, an empty slot would return its own content.
  const nodes = slot && slot.assignedNodes().length > 0 ? slot.assignedNodes({ flatten: true }) : [];
  return nodes.map((node) => shownText(node).replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** The view as the page shows it. */
const withSlots = (root: ShadowRoot, view: WidgetView): WidgetView =>
  slottedView(view, slotted(root, 'title').join(' '), slotted(root, 'note'));

/**
 * Downloads a view as CSV, SVG or PNG, copies it as text or its address to the clipboard, or shares its picture. Announces
 * copying and failure.
 */
export async function exportFigure(format: ExportFormat, request: ExportRequest): Promise<void> {
  const { root, lang, announce } = request;
  try {
    const view = withSlots(root, request.view);
    if (format === 'text' || format === 'link') {
      await copy(
        format === 'text' ? copiedText(view, hostOf(root).display, lang) : await addressOf(root),
        root,
      );
      announce(exportLabels(lang).copied);
      return;
    }
    const kind = format === 'share' ? 'png' : format;
    const file = await fileOf(kind, { ...request, view });
    const name = fileName(view, lang, kind);
    if (format !== 'share') save(file, name);
    else if (!(await share(new File([file], name, { type: file.type }), view.title, await addressOf(root))))
      save(file, name);
  } catch {
    announce(exportLabels(lang).failed);
  }
}

/** Loaded already, with the table. */
const loadShown = () => import('../../elements/shared/deferred.ts');

const addressOf = async (root: ShadowRoot): Promise<string> => (await loadShown()).addressOf(hostOf(root));

const hostOf = ({ host }: ShadowRoot) => host as FigureHost;

async function fileOf(format: 'csv' | 'svg' | 'png', { view, root, lang }: ExportRequest): Promise<Blob> {
  if (format === 'csv') {
    const { tableOf } = await loadShown();
    return new Blob([csvOf(view, tableOf(view, lang), lang)], { type: 'text/csv;charset=utf-8' });
  }
  const { resolveTheme, renderSvg, renderPng } = await import('./svg-export.ts');
  const theme = resolveTheme(root, lang);
  try {
    const { source, width, height } = await renderSvg(view, theme, await addressOf(root));
    if (format === 'svg') return new Blob([source], { type: 'image/svg+xml' });
    return await renderPng(source, width, height);
  } finally {
    theme.dispose();
  }
}

/** In milliseconds: Safari reads the URL some time after the click. */
const REVOKE_DELAY = 30_000;

function save(file: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(file);
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(anchor.href), REVOKE_DELAY);
}

async function copy(text: string, root: ShadowRoot): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelected(text, root);
  }
}

/** Where the clipboard is not available: over http:, in a frame, in an older browser. */
function copySelected(text: string, root: ShadowRoot): void {
  const focused = root.activeElement ?? document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // Beside what has the focus: a menu that the focus leaves is closed.
  (root.activeElement?.parentElement ?? root.querySelector('.root') ?? root).append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    if (!document.execCommand('copy')) throw new Error('the browser refused to copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
