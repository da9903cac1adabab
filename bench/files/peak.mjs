// node --import ./peak.mjs …: writes the most memory that the process had, in bytes, to the file that MEMORY_FILE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024));
});
