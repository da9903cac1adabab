import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TOKENS } from '../../index.ts';
import type { FormContext } from './form-context.ts';

/** The value of a token in the themes, as `#rrggbb`; empty if they do not set it. */
function themeValue(themes: readonly string[], name: string): string {
  const probe = document.createElement('i');
  probe.className = themes.map((theme) => `theme-${theme}`).join(' ');
  document.body.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(name).trim();
  probe.remove();
  return value.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
}

export function colourField({ state, messages, setToken }: FormContext, name: string): TemplateResult {
  const value = state.tokens[name] ?? '';
  const defaultValue =
    themeValue(state.themes, name) || TOKENS.find((token) => token.name === name)?.light || '#000000';
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
