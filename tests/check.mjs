/** Format, lint, types, dead code and data rules: two at a time, each told whole, the slowest first. */
import { spawn } from 'node:child_process';

const CHECKS = [
  'eslint -c tests/eslint.config.js --max-warnings 0 src geo tests vite.config.ts',
  'npm run --silent types',
  'prettier --check --log-level warn .',
  'knip',
  'npm run --silent geo',
];
const AT_ONCE = 2;

/** Runs one command and prints what it said when it ends. Gives whether it passed. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.on('close', (code) => {
      console.log(`[check] ${command}: ${code === 0 ? 'passed' : 'FAILED'}\n${said.trimEnd()}`);
      resolve(code === 0);
    });
  });
}

const waiting = [...CHECKS];
const results = [];
async function work() {
  for (let command = waiting.shift(); command !== undefined; command = waiting.shift())
    results.push(await run(command));
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (results.includes(false)) process.exitCode = 1;
