import type { Observation, Project } from '../../report/schema.ts';
import type { Category, Comparator, Kind, Measure, Stage } from '../../report/vocabulary.ts';

// The words of the format in Chinese, as a clerk chooses them from a list: `growth 增速`.

export const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  growth: '增速',
  level: '总量',
  count: '个数',
  share: '比重',
  index: '指数',
  rank: '位次',
};

export const DIRECTION_LABELS: Readonly<Record<'higher' | 'lower' | 'none', string>> = {
  higher: '越高越好',
  lower: '越低越好',
  none: '不分高低',
};

export const TARGET_LABELS: Readonly<Record<'binding' | 'expected', string>> = {
  binding: '约束性',
  expected: '预期性',
};

export const ROLE_LABELS: Readonly<Record<Observation['role'], string>> = { plan: '计划', actual: '完成' };

export const SPAN_LABELS: Readonly<Record<'cumulative' | 'single', string>> = {
  cumulative: '累计',
  single: '单期',
};

export const STATUS_LABELS: Readonly<Record<'A' | 'E' | 'P', string>> = {
  A: '正式',
  E: '预计',
  P: '初步核算',
};

export const COMPARATOR_LABELS: Readonly<Record<Comparator, string>> = {
  'at-least': '以上',
  'at-most': '以内',
  about: '左右',
  over: '突破',
  under: '低于',
};

export const YES_LABELS: Readonly<Record<'true' | 'false', string>> = { true: '是', false: '否' };

export const KIND_LABELS: Readonly<Record<Kind, string>> = { project: '项目', programme: '面上工程' };

export const CATEGORY_LABELS: Readonly<Record<Category, string>> = {
  industry: '工业',
  energy: '能源',
  services: '服务业',
  digital: '数字',
  transport: '交通',
  urban: '城市建设',
  housing: '住房',
  agriculture: '农业农村',
  environment: '生态环境',
  education: '教育',
  health: '卫生',
  'elderly-care': '养老',
  safety: '安全',
  culture: '文化',
} satisfies Record<Project['category'], string>;

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  planned: '谋划',
  signed: '签约',
  'land-secured': '取得土地',
  started: '开工',
  building: '在建',
  'topped-out': '封顶',
  resumed: '复工',
  completed: '完工',
  operating: '投用',
  delayed: '延期',
  suspended: '停建',
  cancelled: '取消',
};
