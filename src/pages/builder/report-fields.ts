import { html, nothing, type TemplateResult } from 'lit';
import { radios, text } from './fields.ts';
import { type FormContext, setAttribute } from './form-context.ts';

/** The bundled report, or the URL of another one. */
export function reportFields(form: FormContext): TemplateResult {
  const { messages, drafts, setDrafts } = form;
  const { own, src, report } = drafts;
  return html`${radios({
    name: 'report',
    legend: messages.report,
    as: 'cards',
    value: own ? 'own' : 'bundled',
    options: [
      { value: 'bundled', label: messages.bundledReport },
      { value: 'own', label: messages.ownReport },
    ],
    change: (value) => {
      setDrafts({ own: value === 'own', report: { text: '', wrong: false } });
      if (value === 'bundled')
        setAttribute(form, 'src', '', ['indicator', 'indicators', 'group', 'year', 'compare', 'from', 'to']);
    },
  })}
  ${
    own
      ? html`<div class="with-button">
          ${text({
            id: 'src',
            label: messages.address,
            hint: messages.addressHint,
            value: src,
            change: (value) => setDrafts({ src: value }),
          })}
          <button type="submit" class="button" @click=${form.loadReport}>${messages.load}</button>
        </div>`
      : nothing
  }
  <p class="hint"><a href="../editor/editor.html">${messages.makeReport}</a></p>
  <p class=${report.wrong ? 'wrong' : 'hint'} role="status" id="report-status">${report.text}</p>`;
}
