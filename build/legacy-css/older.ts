import postcss from 'postcss';
import { standInForContainers } from './containers.ts';
import { gapsAsMargins } from './gaps.ts';
import { standInForProportions } from './proportions.ts';
import { ringForAll, standInForValues, writeOutChoices, writeOutShorthands } from './wording.ts';

/** The styles as they are, and beside them what Chrome 69 needs in place of what it does not know. */
export function lowerCss(css: string): string {
  const root = postcss.parse(css);
  writeOutShorthands(root);
  standInForValues(root);
  writeOutChoices(root);
  ringForAll(root);
  standInForProportions(root);
  gapsAsMargins(root);
  standInForContainers(root);
  return root.toString();
}
