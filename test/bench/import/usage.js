import {existsSync, readFileSync, writeSync} from 'node:fs';

/** Peak memory in kB. On Linux, `maxRSS` counts the process that started this one, too. */
function peakMemory(maxRSS) {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? maxRSS);
}

// Loaded before the program: writes what the process used to the pipe that the benchmark reads.
process.on('exit', () => {
  const {maxRSS, ...times} = process.resourceUsage();
  writeSync(3, JSON.stringify({...times, maxRSS: peakMemory(maxRSS)}));
});
