import type { WidgetView } from '../../view/widget.ts';

/** A view with a page's own title and notes, where it has put text into their slots. */
export function slottedView(view: WidgetView, title: string, notes: readonly string[]): WidgetView {
  const { titleLang, ...others } = view;
  return {
    ...others,
    // The language of a page's own title is not known.
    ...(title === '' ? titleLang && { titleLang } : { title }),
    ...(notes.length > 0 && { notes: notes.map((text) => ({ text })), source: '', drawingNote: '' }),
  };
}
