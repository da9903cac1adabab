import { isField } from './is-field.ts';

/** Files, cells and text that come by drop or paste. */
export interface IncomingHandlers {
  files(files: readonly File[]): void;
  pasted(text: string, format: 'html' | 'csv' | 'text'): void;
}

/** Takes what is dropped or pasted anywhere on the page, but for text that is pasted into a field. */
export function listenForIncoming(page: Document, { files, pasted }: IncomingHandlers): void {
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    page.body.classList.add('dragging');
  });
  page.addEventListener('dragleave', () => page.body.classList.remove('dragging'));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    page.body.classList.remove('dragging');
    if (event.dataTransfer) take(event.dataTransfer);
  });
  page.addEventListener('paste', (event) => {
    const { clipboardData, target } = event;
    if (!clipboardData) return;
    const isPasteField = target instanceof HTMLElement && target.id === 'paste';
    if (isField(target) && !(isPasteField && hasMore(clipboardData))) return;
    if (take(clipboardData)) event.preventDefault();
  });

  /** Whether there is more than text. */
  const hasMore = (data: DataTransfer): boolean =>
    data.files.length > 0 || /<table/i.test(data.getData('text/html'));

  function take(data: DataTransfer): boolean {
    const cells = data.getData('text/html');
    const text = data.getData('text/plain');
    // Excel puts a picture of the cells beside the cells.
    if (/<table/i.test(cells)) pasted(cells, 'html');
    else if (data.files.length > 0) files([...data.files]);
    else if (text.trim()) pasted(text, text.includes('\t') ? 'csv' : 'text');
    else return false;
    return true;
  }
}
