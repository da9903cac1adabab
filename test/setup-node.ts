import { afterAll, afterEach, beforeEach } from 'vitest';
import { en } from '../src/messages/en.ts';
import { registerMessages } from '../src/messages/registry.ts';
import { recordConsole, unexpectedMessages } from './console.ts';

// Elements load a language on demand; the views under test need it at once.
registerMessages('en', en);

// Lit's own hint, which its development build writes when it is loaded, is none.
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

let testing = false;
const restoreConsole = recordConsole(() => testing);

const failIfWritten = () => {
  const noise = unexpectedMessages();
  if (noise) throw noise;
};

beforeEach(() => {
  testing = true;
});

afterEach(() => {
  testing = false;
  failIfWritten();
});

afterAll(() => {
  restoreConsole();
  failIfWritten();
});
