import type { UiLanguage } from '../steps.ts';
import { en } from './en.ts';
import type { Messages } from './types.ts';
import { zh } from './zh-CN.ts';

export const MESSAGES: Readonly<Record<UiLanguage, Messages>> = { 'zh-CN': zh, en };
