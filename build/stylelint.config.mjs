/** The standard rules, with the deviations that engines or the elements call for. */
export default {
  extends: 'stylelint-config-standard',
  rules: {
    // A color field of the builder takes the value of a theme as it is written.
    'color-hex-length': 'long',
    // `--_…` is private to the elements.
    'custom-property-pattern': '^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    // Older engines take the first of two.
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates'] }],
    // Some style sheets are published as they are, for engines without ranges.
    'media-feature-range-notation': 'prefix',
    // It compares only the last part of selectors, so mostly those of different elements.
    'no-descending-specificity': null,
    // Prefixes are written where Safari or Chrome needs them; lightningcss adds none.
    'property-no-vendor-prefix': null,
  },
};
