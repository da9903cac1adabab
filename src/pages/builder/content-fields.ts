import { html, nothing, type TemplateResult } from 'lit';
import { CATEGORIES, KINDS, PHASES, SORT_KEYS, STAGES, yearsOf } from '../../index.ts';
import { checkbox, type Option, select, text } from './fields.ts';
import { ELEMENT_MESSAGES, type FormContext, setAttribute, textIn, withCurrent } from './form-context.ts';
import { indicatorList } from './indicator-list.ts';

/** What the element shows: indicators and year, or the filters of projects. */
export function contentFields(form: FormContext): TemplateResult {
  const { state, report, messages, ui } = form;
  const { attributes } = state;
  const attributeSelect = (name: string, label: string, none: string, options: readonly Option[]) =>
    select(
      name,
      label,
      attributes[name] ?? '',
      [{ value: '', label: none }, ...withCurrent(options, attributes[name])],
      (value) => setAttribute(form, name, value),
    );
  const years = yearsOf(report).map((year) => ({
    value: String(year),
    label: ELEMENT_MESSAGES[ui].year(year),
  }));
  const year = attributeSelect('year', messages.year, messages.ownYear, years);
  if (state.element === 'indicator-gauge') return html`${indicatorList(form)} ${year}`;
  if (state.element === 'indicator-trend')
    return html`${indicatorList(form)}
    ${attributeSelect('from', messages.from, messages.anyYear, years)}
    ${attributeSelect('to', messages.to, messages.anyYear, years)}`;
  if (state.element === 'plan-vs-actual') {
    const several = /\S\s+\S/.test(attributes['src'] ?? '');
    const used = new Set(report.indicators.map(({ group }) => group));
    const groups = report.groups.filter(({ id }) => used.has(id));
    const options = groups.map(({ id, name }) => ({ value: id, label: textIn(name, ui) }));
    return html`${select(
      'group',
      messages.group,
      attributes['indicators'] ? '' : (attributes['group'] ?? ''),
      [{ value: '', label: messages.allGroups }, ...withCurrent(options, attributes['group'])],
      (value) => setAttribute(form, 'group', value, ['indicators']),
    )}
    ${indicatorList(form)} ${year}
    ${
      several
        ? attributeSelect('compare', messages.compare, messages.compareNothing, [
            { value: 'years', label: messages.compareYears },
            { value: 'areas', label: messages.compareAreas },
          ])
        : nothing
    }`;
  }
  const labels = ELEMENT_MESSAGES[ui];
  const sort = attributes['sort'] ?? '';
  const pageSize = String(document.createElement('project-list').pageSize);
  return html`
    ${attributeSelect(
      'category',
      messages.category,
      messages.any,
      CATEGORIES.map((value) => ({ value, label: labels.category[value] })),
    )}
    ${attributeSelect(
      'kind',
      messages.projectKind,
      messages.any,
      KINDS.map((value) => ({ value, label: labels.kind[value] })),
    )}
    ${attributeSelect('stage', messages.stage, messages.any, [
      ...PHASES.map((value) => ({ value, label: labels.phase[value] })),
      { value: 'in-plan', label: labels.projects.inPlan(null) },
      ...STAGES.filter((stage) => !PHASES.some((phase) => phase === stage)).map((value) => ({
        value,
        label: `— ${labels.stage[value]}`,
      })),
    ])}
    ${text({
      id: 'query',
      label: messages.query,
      value: attributes['query'] ?? '',
      change: (value) => setAttribute(form, 'query', value),
    })}
    ${select(
      'sort',
      messages.sort,
      sort.replace('-', '') || 'report',
      SORT_KEYS.map((value) => ({ value, label: labels.projects.sorts[value] })),
      (value) => setAttribute(form, 'sort', value === 'report' ? '' : value),
    )}
    ${checkbox(messages.descending, sort.startsWith('-'), (down) =>
      setAttribute(
        form,
        'sort',
        `${down ? '-' : ''}${sort.replace('-', '') || 'report'}`.replace(/^report$/, ''),
      ),
    )}
    ${select(
      'page-size',
      messages.pageSize,
      attributes['page-size'] ?? pageSize,
      withCurrent(
        ['5', '10', '20', '50', '100'].map((value) => ({ value, label: value })),
        attributes['page-size'],
      ),
      (value) => setAttribute(form, 'page-size', value === pageSize ? '' : value),
    )}
  `;
}
