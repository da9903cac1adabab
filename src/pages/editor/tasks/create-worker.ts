import url from './worker.ts?worker&url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** A policy of trusted types may be created once. */
let trusted: string | null = null;

/** The only script address of the page that is not in its HTML. */
function trustedUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  trusted ??= trustedTypes
    .createPolicy('district-dashboard-editor', { createScriptURL: (own) => own })
    .createScriptURL(url);
  return trusted;
}

/** @returns `null` where workers are not allowed, as by a policy. */
export function createWorker(): Worker | null {
  try {
    return new Worker(trustedUrl(), { type: 'module', name: 'report-editor' });
  } catch {
    return null;
  }
}
