import { cpuUsage } from 'node:process';
import { expectLinear as expectLinearBy } from './growth.ts';

/** Of the processor, which depends less than the clock on what else runs. */
function processorTime(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

/** As `expectLinear`, in Node. */
export const expectLinear = (prepare: (size: number) => () => unknown, size: number): void =>
  expectLinearBy(prepare, size, processorTime);
