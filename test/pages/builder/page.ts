import { hasPart, place, settled, TAGS, textOf } from '../../support/elements.ts';
import { eventually } from '../../support/eventually.ts';
import { pressIn } from '../../support/keyboard.ts';

export const PAGE = '/test-routes/dist/builder/builder.html';

/** Adds a frame. */
function box(markup: string): HTMLIFrameElement {
  const box = document.createElement('div');
  document.body.append(box);
  return place<HTMLIFrameElement>(markup, box);
}

/** The builder in a frame. */
export class Builder {
  /** Copied texts. */
  readonly copied: string[] = [];
  readonly violations: string[] = [];

  private constructor(readonly frame: HTMLIFrameElement) {}

  static async open(hash = 'ui=zh-CN', { width = 1100, height = 580, policy = '' } = {}): Promise<Builder> {
    const query = policy && `?policy=${policy}`;
    const [text] = [hash.replaceAll('&', '&amp;').replaceAll('"', '&quot;')];
    const frame = box(
      `<iframe src="${PAGE}${query}#${text}" title="builder" width="${width}" height="${height}"></iframe>`,
    );
    const builder = new Builder(frame);
    await eventually('the builder is there', () => builder.document.querySelector('#code-title') !== null);
    builder.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      builder.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
    Object.defineProperty(builder.window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void builder.copied.push(text) },
    });
    await builder.previewed();
    return builder;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  the<E extends HTMLElement = HTMLInputElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} in the builder`);
    return found;
  }

  has(selector: string): boolean {
    return this.document.querySelector(selector) !== null;
  }

  text(selector: string): string {
    return textOf(this.document.querySelector(selector));
  }

  /** The element in the preview. */
  get widget(): HTMLElement {
    return this.the('.page > *');
  }

  /** Waits until the preview shows its figure or a message. */
  async previewed(): Promise<HTMLElement> {
    const shows = () => {
      const widget = this.document.querySelector<HTMLElement>('.page > *');
      return !!widget?.shadowRoot && (hasPart(widget, 'figure') || hasPart(widget, 'message'));
    };
    await eventually('the preview shows something', shows);
    await settled(this.widget);
    return this.widget;
  }

  /** Waits for the code for the page. */
  async code(): Promise<string> {
    await eventually('there is code', () => this.has('#code-html'));
    return this.the<HTMLTextAreaElement>('#code-html').value;
  }

  get css(): string {
    return this.document.querySelector<HTMLTextAreaElement>('#code-css')?.value ?? '';
  }

  choose(name: string, value: string): void {
    this.the(`input[name="${name}"][value="${value}"]`).click();
  }

  select(id: string, value: string): void {
    const field = this.the<HTMLSelectElement>(`#${CSS.escape(id)}`);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  fill(id: string, value: string): void {
    const field = this.the(`#${CSS.escape(id)}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  press(keys: string): Promise<void> {
    return pressIn(this.window, keys);
  }
}

/** A page of this HTML in a frame. */
export async function blankPage(html: string, css = ''): Promise<Document> {
  const frame = box('<iframe width="1000" height="560" title="blank"></iframe>');
  frame.srcdoc = `<!doctype html><html><head><meta charset="utf-8"><title>t</title><style>${css}</style></head><body><main>${html}</main></body></html>`;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentDocument as Document;
}

/** The first element of the library in a page. */
export const widgetIn = (page: Document): HTMLElement | null => page.querySelector<HTMLElement>(TAGS.join());

/** The visible title and figures. */
export function figuresIn(root: ParentNode | null | undefined): string[] {
  const title = root?.querySelector('[part~=title]');
  const values = [
    ...(root?.querySelectorAll('[part~=value], .facts dd, .total b, .entry .name, .dd-static h3') ?? []),
  ];
  const cells = [...(root?.querySelectorAll('[part~=table] :is(td, th)') ?? [])];
  return [title, ...values, ...cells].map(textOf);
}
