/** The data in the HTML of every page, so that no contender requests it. */
export const gauges = JSON.parse(document.getElementById('gauges').textContent);

export const hosts = [...document.querySelectorAll('.gauge')];

/** A canvas has no marks in the DOM: its contender reports when it is drawn. */
export const drawn = () => document.dispatchEvent(new Event('gauge-drawn'));
