/** Theme and language of the sample page, stored in its URL. */

const DEFAULTS = { theme: 'blue', lang: 'zh-CN' } as const;
type Setting = keyof typeof DEFAULTS;

const root = document.documentElement;
const form = document.forms.namedItem('settings');

/** The radio button of a value, or the default one if there is none. */
function radio(name: Setting, value: string | null): HTMLInputElement | undefined {
  const radios = [...(form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];
  return radios.find((input) => input.value === value) ?? radios.find((input) => input.defaultChecked);
}

const show: Record<Setting, (value: string) => void> = {
  theme(value) {
    root.className = value === DEFAULTS.theme ? '' : `theme-${value}`;
  },
  lang(value) {
    root.lang = value;
    const parts = [...document.querySelectorAll<HTMLElement>('[data-title]')]
      .sort((one, other) => Number(one.dataset['title']) - Number(other.dataset['title']))
      .map((part) => part.querySelector(`[lang="${value}"]`)?.textContent.trim());
    document.title = parts.join(' - ');
  },
};

function isSetting(name: string): name is Setting {
  return name in DEFAULTS;
}

function read(): void {
  const query = new URLSearchParams(location.search);
  for (const name of ['theme', 'lang'] as const) {
    const chosen = radio(name, query.get(name));
    if (!chosen) continue;
    chosen.checked = true;
    show[name](chosen.value);
  }
}

function choose({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || !isSetting(target.name)) return;
  show[target.name](target.value);
  const address = new URL(location.href);
  if (target.value === DEFAULTS[target.name]) address.searchParams.delete(target.name);
  else address.searchParams.set(target.name, target.value);
  history.replaceState(history.state, '', address);
}

read();
addEventListener('popstate', read);
form?.addEventListener('change', choose);
if (form) form.hidden = false;
