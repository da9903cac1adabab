import { en } from '../src/messages/en.ts';
import { registerMessages } from '../src/messages/registry.ts';
import { recordConsole, takeConsole, unexpectedMessages } from './console.ts';

export { takeConsole };

// Elements load a language on demand; the views under test need it at once.
registerMessages('en', en);

let testing = false;
recordConsole(() => testing);

const run = Mocha.Runnable.prototype.run;

/** Not an afterEach hook: a hook that fails would end the whole file instead of its one test. */
Mocha.Test.prototype.run = function (this: Mocha.Test, done) {
  testing = true;
  run.call(this, (failure) => {
    // A rejection nobody handles is reported a task after the test that left it.
    setTimeout(() => {
      testing = false;
      done(failure ?? unexpectedMessages());
    });
  });
};

// Mocha also writes errors that it caught to the console.
afterEach(function () {
  if (this.currentTest?.isFailed()) takeConsole();
});

after(() => {
  const noise = unexpectedMessages();
  if (noise) throw noise;
});
