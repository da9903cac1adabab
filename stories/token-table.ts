import { type CSSResultGroup, css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import base from '../src/elements/shared/base.css?inline';
import { TOKENS, type Token } from '../src/elements/shared/token-table.ts';
import { tokens } from '../src/elements/shared/tokens.ts';

/** The part of a name that says what kind of value it takes: `color`, `font-size`, `radius` … */
const kindOf = ({ name }: Token) => (name.startsWith('--dd-color-') ? 'color' : name.slice('--dd-'.length));

/**
 * Every custom property with its defaults and a sample that wears the value it has here. The samples stand in
 * the same styles as the widgets, so that a theme or a property set around the table shows as it would there.
 */
class TokenTable extends LitElement {
  static override styles: CSSResultGroup = [
    unsafeCSS(tokens),
    unsafeCSS(base),
    css`
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        overflow-wrap: break-word;
      }
      th,
      td {
        padding: 0.5em 1em 0.5em 0;
        text-align: start;
        border-block-end: 1px solid var(--dd-color-border);
      }
      th code {
        white-space: nowrap;
      }
      .sample {
        display: inline-block;
        min-inline-size: 4em;
        border: 1px solid var(--dd-color-control);
        white-space: nowrap;
      }
      .color {
        block-size: 2em;
      }
      .font-size {
        font-size: var(--_font-size);
      }
      .line-height {
        line-height: var(--dd-line-height);
      }
      .radius {
        block-size: 2em;
        border-radius: var(--dd-radius);
      }
      .space {
        padding: var(--dd-space);
      }
      .shadow {
        block-size: 2em;
        box-shadow: var(--dd-shadow);
      }
      .target-size {
        block-size: var(--dd-target-size);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="root">
      <figure>
        <div class="scroll" role="region" aria-label="Custom properties" tabindex="0">
          <table>
            <thead>
              <tr><th scope="col">Name</th><th scope="col">Styles</th><th scope="col">Light</th><th scope="col">Dark</th><th scope="col">Here</th></tr>
            </thead>
            <tbody>${TOKENS.map(row)}</tbody>
          </table>
        </div>
      </figure>
    </div>`;
  }
}

function row(token: Token): TemplateResult {
  const { name, about, light, dark } = token;
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${about}</td>
    <td><code>${light}</code></td>
    <td>${dark ? html`<code>${dark}</code>` : ''}</td>
    <td>${sample(token)}</td>
  </tr>`;
}

function sample(token: Token): TemplateResult {
  const kind = kindOf(token);
  if (kind === 'color')
    return html`<span class="sample color" .style=${`background: var(${token.name})`}></span>`;
  const text = ['font-family', 'font-size', 'line-height', 'space'].includes(kind) ? '湛河 4.5%' : '';
  return html`<span class="sample ${kind}">${text}</span>`;
}

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);
