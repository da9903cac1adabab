/**
 * Characters of the block “CJK Radicals Supplement” that PDF files print in place of those that people write. NFKC mends
 * those of “Kangxi Radicals” only, three of them as characters that are written otherwise today.
 */
const PAIRS =
  '⺁厂⺇几⺌小⺎兀⺏尢⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻲亀⻳龟⼾户⾭青⿈黄';

const CHARACTERS = [...PAIRS];
/** What follows each character; only radicals are looked up. */
const WRITTEN = new Map(CHARACTERS.map((character, i) => [character, CHARACTERS[i + 1] ?? character]));

/** A text with the characters that people write in place of radicals. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (character) => WRITTEN.get(character) ?? character.normalize('NFKC'));
