import { hasPart, place, route, textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { pressIn } from '../../support/keyboard.ts';

export const PAGE = '/test-routes/dist/editor/editor.html';

/** A file as an office makes it. */
export async function madeFile(name: string): Promise<File> {
  const answer = await fetch(route('made-file', { name }));
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  return new File([await answer.blob()], name);
}

/** Empties what the editor keeps; deleting it would wait for frames that are gone, in Firefox for long. */
function forget(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('district-dashboard-editor', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('work');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('work', 'readwrite');
      transaction.objectStore('work').clear();
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

/** The report editor in a frame. */
export class Editor {
  readonly violations: string[] = [];
  /** Files that the page saved, by name. */
  readonly saved = new Map<string, Blob>();

  private constructor(readonly frame: HTMLIFrameElement) {}

  /** @param policy In addition to that of the page; `none` for neither. */
  static async open(
    hash = 'ui=zh-CN&step=files',
    { width = 1200, policy = '', keep = false } = {},
  ): Promise<Editor> {
    if (!keep) await forget();
    const box = document.createElement('div');
    document.body.append(box);
    const query = policy && `?policy=${encodeURIComponent(policy)}`;
    const frame = place<HTMLIFrameElement>(
      `<iframe src="${PAGE}${query}#${hash.replaceAll('&', '&amp;')}" title="editor" width="${width}" height="580"></iframe>`,
      box,
    );
    const editor = new Editor(frame);
    await editor.isThere();
    return editor;
  }

  /** Waits for the page, and listens to what it does. */
  async isThere(): Promise<void> {
    await eventually('the editor is there', () => !!this.document?.querySelector('#step-title'));
    this.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      this.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
    const { saved, window } = this;
    const blobs = new Map<string, Blob>();
    const create = window.URL.createObjectURL.bind(window.URL);
    window.URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    window.HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) saved.set(this.download, blob);
    };
  }

  async reload(): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    this.window.location.reload();
    await loaded;
    await this.isThere();
  }

  close(): void {
    this.frame.parentElement?.remove();
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  the<E extends HTMLElement = HTMLInputElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} in the editor`);
    return found;
  }

  has(selector: string): boolean {
    return this.document.querySelector(selector) !== null;
  }

  text(selector: string): string {
    return textOf(this.document.querySelector(selector));
  }

  texts(selector: string): string[] {
    return [...this.document.querySelectorAll(selector)].map(textOf);
  }

  get status(): string {
    return this.text('[role=status]');
  }

  /** Chooses files in a file field, as a person does in the dialog. */
  choose(field: 'files' | 'earlier', ...files: readonly File[]): void {
    const input = this.the(`#${field}`);
    const { DataTransfer } = this.window;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Chooses files and waits until they are understood. */
  async add(...names: readonly string[]): Promise<void> {
    const files = await Promise.all(names.map(madeFile));
    this.choose('files', ...files);
    await eventually(`${names.join()} are read`, () => names.every((name) => this.status.includes(name)));
  }

  /** Goes to a step by its button. */
  async go(step: string): Promise<void> {
    this.the<HTMLButtonElement>(`[data-step=${step}]`).click();
    await eventually(`step ${step} is shown`, () => this.has(`[data-step=${step}][aria-current]`));
  }

  select(selector: string, value: string): void {
    const field = this.the<HTMLSelectElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  fill(selector: string, value: string): void {
    const field = this.the(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Waits until an element shows its figure. */
  async figure(tag: string): Promise<HTMLElement> {
    await eventually(`<${tag}> shows a figure`, () => {
      const element = this.document.querySelector<HTMLElement>(tag);
      return !!element?.shadowRoot && hasPart(element, 'figure');
    });
    return this.the(tag);
  }

  async savedText(name: string): Promise<string> {
    await eventually(`${name} is saved`, () => this.saved.has(name));
    return (this.saved.get(name) as Blob).text();
  }

  press(keys: string): Promise<void> {
    return pressIn(this.window, keys);
  }

  /** Presses Tab until an element has the focus. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      if (this.document.activeElement?.matches(selector)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not reach ${selector}`);
  }
}
