/** The script of `frame.html` and `sandbox.html`: shows one element, as the parameters of the address say. */
import type { Tag } from '../../index.ts';
import { postHeightOnRequest } from './height.ts';
import { loadLibrary } from './library.ts';
import { messagesIn } from './messages.ts';
import { connectableOrigins, type FrameRequest, readParameters } from './parameters.ts';

/** The names of the themes in `themes.css`; set by the build. */
declare const __THEMES__: readonly string[];

const root = document.documentElement;
const { href } = location;
const query = new URL(href).searchParams;
// The origin of a sandboxed page is opaque, but `'self'` in its policy is the origin of its address.
const ownOrigin = new URL(href).origin;
const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
const scriptUrl = (document.currentScript as HTMLScriptElement).src;

const lang = query.get('lang') || 'zh-CN';
root.lang = lang;
const messages = messagesIn(lang);

const attributesOf = (element: Tag): readonly string[] =>
  (customElements.get(element) as unknown as { observedAttributes: readonly string[] }).observedAttributes;

function show({ element: tag, attributes, themes, tokens }: FrameRequest): void {
  root.classList.add(...themes.map((theme) => `theme-${theme}`));
  for (const [name, value] of tokens) root.style.setProperty(name, value);
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const type of ['report-loaded', 'report-failed'] as const)
    element.addEventListener(type, () => element.updateComplete.then(postHeight));
  document.body.append(element);
}

function showMessage(title: string, details: readonly string[] = []): void {
  const box = document.createElement('div');
  box.className = 'message';
  box.setAttribute('role', 'alert');
  const heading = document.createElement('p');
  heading.textContent = title;
  box.append(heading);
  if (details.length > 0) {
    const list = document.createElement('ul');
    for (const detail of details) {
      const entry = document.createElement('li');
      entry.textContent = detail;
      list.append(entry);
    }
    box.append(list);
  }
  document.body.append(box);
}

async function start(): Promise<void> {
  await loadLibrary(scriptUrl);
  const origins = connectableOrigins(policy?.content ?? '', ownOrigin);
  const parameters = readParameters(query, { attributesOf, themes: __THEMES__, origins, base: href });
  if ('request' in parameters) show(parameters.request);
  else
    showMessage(
      messages.title,
      parameters.errors.map((error) => messages[error.reason](error)),
    );
  postHeight();
}

const postHeight = postHeightOnRequest();
start().catch(() => {
  showMessage(messages.notLoaded);
  postHeight();
});
