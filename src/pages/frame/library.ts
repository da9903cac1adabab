/** Where the library is, seen from this script. */
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

/** Only this script's own neighbour is loaded so, whatever the address of the frame says. */
function addScript(url: string): Promise<void> {
  const policy = window.trustedTypes?.createPolicy('district-dashboard-frame', {
    createScriptURL: () => url,
  });
  const script = document.createElement('script');
  script.src = policy ? policy.createScriptURL(url) : url;
  return new Promise((loaded, failed) => {
    script.onload = () => loaded();
    script.onerror = failed;
    document.head.append(script);
  });
}

/**
 * Defines the elements. A page in a sandbox has no origin: to it a module, which is fetched with CORS, is another's,
 * and so it gets the classic script; as does a browser that does not understand the module.
 */
export async function loadLibrary(beside: string): Promise<void> {
  const classic = () => addScript(new URL(CLASSIC, beside).href);
  if (origin === 'null') return classic();
  await import(/* @vite-ignore */ new URL(MODULE, beside).href).catch(classic);
}
