/** What every page is given in its HTML, so that no contender asks for it a second time. */
export const gauges = JSON.parse(document.getElementById('gauges').textContent);

export const hosts = [...document.querySelectorAll('.gauge')];

/** A canvas has no marks to look at: whoever draws one says when it is done. */
export const drawn = () => document.dispatchEvent(new Event('gauge-drawn'));
