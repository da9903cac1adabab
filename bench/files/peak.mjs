// node --import ./peak.mjs …: writes what the process used to the file that USAGE_FILE names: the most memory it had, in
// bytes, and the time of the processor, in milliseconds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** On Linux, `maxRSS` is at least what the parent had when it started this process. */
function peakMemory(maxRSS) {
  const peak = existsSync(STATUS) && /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'));
  return (peak ? Number(peak[1]) : maxRSS) * 1024;
}

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { memory: peakMemory(maxRSS), processor: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
