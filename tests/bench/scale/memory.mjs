import { writeFileSync } from 'node:fs';

// Loaded into a build: tells at its end how much memory it held at most, in kilobytes.
process.on('exit', () => {
  const file = process.env.MEMORY_TO;
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
