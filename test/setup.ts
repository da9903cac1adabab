import { en } from '../src/messages/en.ts';
import { registerMessages } from '../src/messages/registry.ts';

// The elements load a language when a page asks for it; the views under test are asked at once.
registerMessages('en', en);

const messages: string[] = [];
let testing = false;

for (const level of ['error', 'warn'] as const) {
  const write = console[level];
  console[level] = (...messages: unknown[]) => {
    messages.push(`console.${level}: ${messages.map(String).join(' ')}`);
    if (!testing) write.apply(console, messages);
  };
}

/** The errors and warnings written since the test began; taking them says that they were expected. */
export function takeConsole(): string[] {
  return messages.splice(0);
}

const silence = (): Error | undefined => {
  const unexpected = takeConsole();
  return unexpected.length > 0 ? new Error(unexpected.join('\n')) : undefined;
};

const run = Mocha.Runnable.prototype.run;

/** Not an afterEach hook: a hook that fails would end the whole file instead of its one test. */
Mocha.Test.prototype.run = function (this: Mocha.Test, done) {
  testing = true;
  run.call(this, (failure) => {
    // A rejection nobody handles is reported a task after the test that left it.
    setTimeout(() => {
      testing = false;
      done(failure ?? silence());
    });
  });
};

// Mocha writes what it caught itself to the console as well.
afterEach(function () {
  if (this.currentTest?.isFailed()) takeConsole();
});

after(() => {
  const noise = silence();
  if (noise) throw noise;
});
