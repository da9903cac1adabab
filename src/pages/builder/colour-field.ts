import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TOKENS } from '../../index.ts';
import type { FormContext } from './form-context.ts';

/** The colour of a token in the themes, as `#rrggbb`: their own, or else the default in light or dark. */
function themeColour(themes: readonly string[], name: string): string {
  const probe = document.createElement('i');
  probe.className = themes.map((theme) => `theme-${theme}`).join(' ');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const own = style.getPropertyValue(name).trim();
  const scheme = style.colorScheme;
  probe.remove();
  if (own) return own.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
  const dark = scheme.includes('dark') && (!scheme.includes('light') || systemIsDark.matches);
  const token = TOKENS.find((each) => each.name === name);
  return (dark ? token?.dark : undefined) ?? token?.light ?? '#000000';
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

export function colourField({ state, messages, setToken }: FormContext, name: string): TemplateResult {
  const value = state.tokens[name] ?? '';
  const defaultValue = themeColour(state.themes, name);
  const label = messages.tokens[name] ?? name;
  return html`<div class="colour">
    <input
      type="color"
      id="colour${name}"
      .value=${live(/^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : defaultValue)}
      @input=${(event: Event) => setToken(name, (event.currentTarget as HTMLInputElement).value)}
    />
    <label for="colour${name}">${label}</label>
    ${value ? html`<button type="button" class="button small" aria-label=${messages.reset(label)} @click=${() => setToken(name, '')}>×</button>` : nothing}
  </div>`;
}
