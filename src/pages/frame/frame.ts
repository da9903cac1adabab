/** The script of `frame.html` and `sandbox.html`: one element, as the address of the frame asks for it. */
import type { Tag } from '../../elements/tags.ts';
import { langOf } from '../../messages/language.ts';
import { tellHeight } from './height.ts';
import { loadLibrary } from './library.ts';
import { connectableOrigins, type FrameRequest, type Refusal, readParameters } from './parameters.ts';
import { WORDS } from './words.ts';

/** The names of the classes in `themes.css`, filled in by the build. */
declare const __THEMES__: readonly string[];

const root = document.documentElement;
const { href } = location;
const query = new URL(href).searchParams;
// A sandboxed page has no origin of its own; where it comes from is still what its policy calls 'self'.
const ownOrigin = new URL(href).origin;
const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
const beside = (document.currentScript as HTMLScriptElement).src;

const lang = query.get('lang') || 'zh-CN';
root.lang = lang;
const messages = WORDS[langOf(lang, ['en']) === 'en' ? 'en' : 'zh-CN'];

/** What the element itself says it understands. */
const attributesOf = (element: Tag): readonly string[] =>
  (customElements.get(element) as unknown as { observedAttributes: readonly string[] }).observedAttributes;

function show({ element: tag, attributes, themes, tokens }: FrameRequest): void {
  root.classList.add(...themes.map((theme) => `theme-${theme}`));
  for (const [name, value] of tokens) root.style.setProperty(name, value);
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const type of ['report-loaded', 'report-failed'] as const)
    element.addEventListener(type, () => element.updateComplete.then(tell));
  document.body.append(element);
}

function say(title: string, reasons: readonly string[] = []): void {
  const box = document.createElement('div');
  box.className = 'refusal';
  box.setAttribute('role', 'alert');
  const heading = document.createElement('p');
  heading.textContent = title;
  box.append(heading);
  if (reasons.length > 0) {
    const list = document.createElement('ul');
    for (const reason of reasons) {
      const entry = document.createElement('li');
      entry.textContent = reason;
      list.append(entry);
    }
    box.append(list);
  }
  document.body.append(box);
}

const describe = (refusal: Refusal): string => messages[refusal.reason](refusal);

async function start(): Promise<void> {
  await loadLibrary(beside);
  const origins = connectableOrigins(policy?.content ?? '', ownOrigin);
  const read = readParameters(query, { attributesOf, themes: __THEMES__, origins, base: href });
  if ('request' in read) show(read.request);
  else say(messages.title, read.refusals.map(describe));
  tell();
}

const tell = tellHeight();
start().catch(() => {
  say(messages.notLoaded);
  tell();
});
