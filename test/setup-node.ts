import { afterAll, afterEach, beforeEach } from 'vitest';
import { en } from '../src/messages/en.ts';
import { registerMessages } from '../src/messages/registry.ts';
import { recordConsole, unexpectedMessages } from './console.ts';

// Elements load a language on demand; the views under test need it at once.
registerMessages('en', en);

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
