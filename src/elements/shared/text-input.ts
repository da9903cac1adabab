/** Whether an event belongs to the work of an input method, whose letters are not yet what the user means to write. */
export const isComposing = (event: Event): boolean => {
  const { isComposing, keyCode } = event as KeyboardEvent;
  // WebKit ends a composition before the key that ended it; its code then is 229.
  return isComposing === true || keyCode === 229;
};

/**
 * Keeps characters typed in a field from the shortcuts of the page, which sees the element as the target, not the field. Other
 * keys, such as Escape, and combinations with Ctrl, Alt or Meta go on.
 */
export function keepCharacters(event: KeyboardEvent): void {
  const { key = '', altKey, ctrlKey, metaKey } = event;
  // Windows reports AltGr as Ctrl and Alt.
  const shortcut = (altKey || ctrlKey || metaKey) && !event.getModifierState?.('AltGraph');
  if (([...key].length === 1 && !shortcut) || isComposing(event)) event.stopPropagation();
}
