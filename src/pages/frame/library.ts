/** Relative to this script. */
const MODULE = '../cdn/district-dashboard.js';
const CLASSIC = '../legacy/district-dashboard.js';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    trustedTypes?: Policies;
  }
}

/** Only for the library's own files: `url` never comes from the address of the frame. */
function addScript(url: string): Promise<void> {
  const policy = window.trustedTypes?.createPolicy('district-dashboard-frame', {
    createScriptURL: () => url,
  });
  const script = document.createElement('script');
  script.src = policy ? policy.createScriptURL(url) : url;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

/**
 * Defines the elements. The classic script is for browsers that cannot run the module, and for sandboxed pages: modules
 * are fetched with CORS, which fails with an opaque origin.
 *
 * @param scriptUrl The address of this script.
 */
export async function loadLibrary(scriptUrl: string): Promise<void> {
  const classic = () => addScript(new URL(CLASSIC, scriptUrl).href);
  if (origin === 'null') return classic();
  await import(/* @vite-ignore */ new URL(MODULE, scriptUrl).href).catch(classic);
}
