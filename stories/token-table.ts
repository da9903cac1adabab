import { type CSSResultGroup, css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { TOKENS, type Token } from '../src/index.ts';

/** The part of a name that says what kind of value it takes: `color`, `font-size`, `radius` … */
const kindOf = ({ name }: Token) => (name.startsWith('--dd-color-') ? 'color' : name.slice('--dd-'.length));

/** The value that a token has here: the page's own, else its default. */
const currentValue = ({ name, light, dark }: Token): string =>
  `var(${name}, ${dark ? `light-dark(${light}, ${dark})` : light})`;

const currentValueOf = (name: Token['name']) => {
  const token = TOKENS.find((each) => each.name === name);
  if (!token) throw new Error(`unknown token "${name}"`);
  return unsafeCSS(currentValue(token));
};

/** Every custom property with its defaults and a sample of its value here, which follows the theme of the story. */
class TokenTable extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
      padding: ${currentValueOf('--dd-space')};
      background: ${currentValueOf('--dd-color-surface')};
      color: ${currentValueOf('--dd-color-text')};
      font-family: ${currentValueOf('--dd-font-family')};
      line-height: ${currentValueOf('--dd-line-height')};
    }
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
      border-block-end: 1px solid ${currentValueOf('--dd-color-border')};
    }
    th code {
      white-space: nowrap;
    }
    .sample {
      display: inline-block;
      box-sizing: border-box;
      min-inline-size: 4em;
      border: 1px solid ${currentValueOf('--dd-color-control')};
      white-space: nowrap;
    }
    .color {
      block-size: 2em;
      background: var(--value);
    }
    .font-family {
      font-family: var(--value);
    }
    .font-size {
      font-size: var(--value);
    }
    .line-height {
      line-height: var(--value);
    }
    .radius {
      block-size: 2em;
      border-radius: var(--value);
    }
    .space {
      padding: var(--value);
    }
    .shadow {
      block-size: 2em;
      box-shadow: var(--value);
    }
    .target-size {
      block-size: var(--value);
    }
  `;

  protected override render(): TemplateResult {
    return html`<div class="scroll" role="region" aria-label="Custom properties" tabindex="0">
      <table>
        <thead>
          <tr><th scope="col">Name</th><th scope="col">Styles</th><th scope="col">Light</th><th scope="col">Dark</th><th scope="col">Here</th></tr>
        </thead>
        <tbody>${TOKENS.map(row)}</tbody>
      </table>
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
  const text = ['font-family', 'font-size', 'line-height', 'space'].includes(kind) ? '湛河 4.5%' : '';
  return html`<span class="sample ${kind}" .style=${`--value: ${currentValue(token)}`}>${text}</span>`;
}

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);
