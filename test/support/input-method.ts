import { executeServerCommand } from '@web/test-runner-commands';

const innermost = (): HTMLInputElement => {
  let focused = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      focused?.shadowRoot?.activeElement ??
      (focused as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    if (!inner) return focused as HTMLInputElement;
    focused = inner;
  }
};

function tell(field: HTMLInputElement, type: string, isComposing: boolean): void {
  const { InputEvent, CompositionEvent } = field.ownerDocument.defaultView as Window & typeof globalThis;
  const Type = type === 'input' ? InputEvent : CompositionEvent;
  field.dispatchEvent(
    new Type(type, { bubbles: true, composed: true, ...(type === 'input' && { isComposing }) }),
  );
}

/** What an input method shows while it composes in the field that has the focus: one letter after another. */
export async function compose(letters: string): Promise<void> {
  for (let end = 1; end <= letters.length; end += 1) {
    const shown = letters.slice(0, end);
    if (await executeServerCommand('compose', { letters: shown })) continue;
    const field = innermost();
    if (end === 1) tell(field, 'compositionstart', true);
    tell(field, 'compositionupdate', true);
    field.value = shown;
    tell(field, 'input', true);
  }
}

/** What it then writes in place of that. Where the driver has no input method, with the events of Firefox. */
export async function commit(text: string): Promise<void> {
  if (await executeServerCommand('compose', { text })) return;
  const field = innermost();
  field.value = text;
  tell(field, 'compositionend', false);
  tell(field, 'input', false);
}
