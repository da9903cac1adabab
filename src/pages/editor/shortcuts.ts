import { isField } from './is-field.ts';

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; fields have an undo of their own. */
export function listenForUndo(page: Document, { undo, redo }: { undo(): void; redo(): void }): void {
  page.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
}
