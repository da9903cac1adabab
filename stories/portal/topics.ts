/** The subjects of the sample page: each gets its figures when it is opened first, until then it has them as text. */

function show(topic: HTMLDetailsElement): void {
  const template = topic.querySelector('template');
  template?.nextElementSibling?.replaceWith(template.content);
  template?.remove();
}

/** A link to a subject opens it. `:target` is nothing yet when the page with that address has just been read. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

// Without the library, the text stays.
void customElements.whenDefined('plan-vs-actual').then(() => {
  for (const topic of document.querySelectorAll<HTMLDetailsElement>('.topic')) {
    if (topic.open) show(topic);
    topic.addEventListener('toggle', () => {
      if (topic.open) show(topic);
    });
  }
  openTarget();
  addEventListener('hashchange', openTarget);
});

export {};
