// Brackets around a figure of the annex mean that it is an estimate (预计数).

const BRACKETED = /^[[［【].*[\]］】]$/;

export const isBracketed = (raw: string): boolean => BRACKETED.test(raw);

export const withoutBrackets = (raw: string): string => raw.replace(/^[[［【]|[\]］】]$/g, '');
