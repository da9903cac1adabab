import type { Category, Stage } from '../../report/vocabulary.ts';

const CATEGORY_WORDS: readonly (readonly [RegExp, Category])[] = [
  [/养老|敬老|康养|老年/, 'elderly-care'],
  [/医院|卫生院|卫生服务|疾控|医疗|妇幼|健康产业/, 'health'],
  [/学校|小学|中学|幼儿园|高中|职教|学院|教育|教学楼|校区/, 'education'],
  [/安置|棚户区|老旧小区|保障性|租赁住房|公寓|住宅|社区改造|城中村/, 'housing'],
  [/光伏|风电|储能|电站|发电|变电|热电|充电|供热|燃气|天然气|输电|氢能|能源/, 'energy'],
  [/污水|垃圾|河道|生态|环境|治理|湿地|造林|绿化|水系|修复|固废/, 'environment'],
  [/高速|公路|道路|大道|大桥|桥|铁路|机场|港口|码头|轨道|隧道|立交|国道|省道|快速路|互通/, 'transport'],
  [/农业|农田|种植|养殖|粮食|粮库|水库|灌区|乡村|农村|水利|牧场|屠宰/, 'agriculture'],
  [/数据|5G|云计算|智慧|数字|信息化|算力|软件/, 'digital'],
  [/消防|应急|防洪|安全|监狱|公安|人防|排涝/, 'safety'],
  [/文化|体育|博物馆|图书馆|景区|旅游|文旅|书房|场馆|遗址/, 'culture'],
  [/管网|供水|停车|公园|广场|街区|城市更新|给水|水厂|市政/, 'urban'],
  [/物流|商贸|市场|酒店|综合体|商业|金融|仓储|总部|会展/, 'services'],
  [/./, 'industry'],
];

/** The category of a project, by words of its name; `industry` where none is known. */
export function categoryOf(name: string): { category: Category; word: string } {
  for (const [pattern, category] of CATEGORY_WORDS) {
    const word = pattern.exec(name)?.[0];
    if (word !== undefined) return { category, word: pattern.source === '.' ? '' : word };
  }
  return { category: 'industry', word: '' };
}

const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/取消|终止/, 'cancelled'],
  [/停工|停建|暂停|缓建/, 'suspended'],
  [/延期|滞后|推迟/, 'delayed'],
  [/复工/, 'resumed'],
  [/投产|投用|投入使用|投入运营|运营|营业|通车|通水|通电|开园|开业|交付|启用/, 'operating'],
  [/主体(?:结构|工程)?(?:已|基本|全部)*(?:完工|完成|竣工|建成)(?![^，,；;。]*\d)|结构封顶/, 'topped-out'],
  [/竣工|完工|建成|已完成(?![^，,；;。]*\d)|全部完成|完成100[%％]|验收/, 'completed'],
  [/封顶/, 'topped-out'],
  [/未开工|前期|谋划|可研|立项|初步设计|招标|报批|审批|规划|手续/, 'planned'],
  [/在建|正在|施工|建设|推进|安装|装修|浇筑|主体|基础|完成\d|\d[%％]|桩|土方|铺设|砌/, 'building'],
  [/开工|动工|奠基|进场/, 'started'],
  [/摘牌|供地|土地/, 'land-secured'],
  [/签约/, 'signed'],
];

/** The stage that a text of progress says; `null` where it says none. */
export function stageOf(progress: string): { stage: Stage; word: string } | null {
  for (const [pattern, stage] of STAGE_WORDS) {
    const word = pattern.exec(progress)?.[0];
    if (word !== undefined) return { stage, word };
  }
  return null;
}
