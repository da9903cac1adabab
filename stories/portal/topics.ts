/** The subjects of the sample page: each gets its figures when it is opened first, until then it has them as text. */

const topics = document.querySelectorAll<HTMLDetailsElement>('.topic');

function show(topic: HTMLDetailsElement): void {
  const template = topic.querySelector('template');
  template?.nextElementSibling?.replaceWith(template.content);
  template?.remove();
}

/** Opens the subject that has this id, or has it among its figures; whether there is one. */
export function openSubjectOf(id: string): boolean {
  const topic = [...topics].find(
    (each) =>
      each.contains(document.getElementById(id)) ||
      each.querySelector('template')?.content.getElementById(id),
  );
  if (!topic) return false;
  topic.open = true;
  if (customElements.get('plan-vs-actual')) show(topic);
  return true;
}

// Without the library, the text stays.
void customElements.whenDefined('plan-vs-actual').then(() => {
  for (const topic of topics) {
    if (topic.open) show(topic);
    topic.addEventListener('toggle', () => {
      if (topic.open) show(topic);
    });
  }
});
