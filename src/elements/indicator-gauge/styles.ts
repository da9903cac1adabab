import { css } from '../shared/css.ts';

export const gaugeStyles = css`
  .year {
    display: block;
  }
  .dial {
    position: relative;
    inline-size: 100%;
    max-inline-size: 15em;
    margin: 0.75em auto 0;
    aspect-ratio: 200 / 112;
    container-type: inline-size;
  }
  .plot {
    position: absolute;
    inset: 0;
    max-block-size: 56cqi;
  }
  /* A mark over its edge. */
  .dial path {
    paint-order: stroke;
  }
  .value {
    position: absolute;
    inset: auto 0 0.1em;
    display: flex;
    flex-direction: column;
    align-items: center;
    line-height: 1.15;
    text-align: center;
  }
  /* A narrow dial has smaller figures; where the units are unknown, the first size stands. */
  .figure {
    font-size: 2.25em;
    font-size: min(2.25em, 15cqi);
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  .figure.long {
    font-size: 1.75em;
    font-size: min(1.75em, 11cqi);
  }
  .figure.words {
    font-size: 1.125em;
    font-size: min(1.125em, 8cqi);
    letter-spacing: 0;
    max-inline-size: 8em;
  }
  .value .small {
    max-inline-size: 60%;
  }
  /* Above the sentence that there is none, which is long. */
  .figure.none {
    order: -1;
  }
  .value .small {
    max-inline-size: 66%;
  }
  /* Large text in a narrow dial: below it. */
  @container (max-width: 11em) {
    .value {
      position: static;
      padding-block-start: 58cqi;
    }
  }
  .ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: 15em;
    inline-size: 100%;
    margin: 0.1em auto 0;
    line-height: 1.2;
  }
  .ends span {
    min-inline-size: 13%;
    text-align: center;
  }
  .in-words {
    display: grid;
    place-content: center;
    gap: 0.25em;
    margin-block-start: 0.75em;
    min-block-size: 8.4em;
    text-align: center;
    padding: 0.75em;
    border-radius: var(--dd-radius);
    background: var(--dd-color-sunken);
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
    justify-content: center;
    margin-block-start: 0.75em;
  }
  .comparison {
    text-align: center;
    font-size: 0.875em;
  }
  .remark {
    margin-block-start: 0.35em;
    text-align: center;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6em, 1fr));
    gap: 0.5em 1em;
  }
  .facts dt {
    font-size: 0.8125em;
    color: var(--dd-color-muted);
  }
  .facts dd {
    font-weight: 600;
  }
  .sources {
    flex: 1;
  }
  .sources[open] {
    flex-basis: 100%;
  }
`;
