// Runs the commands once in one process and keeps the machine code of every function that ran: what the program does
// at a start is then loaded instead of compiled.
import { createRequire } from 'node:module';

const { root, load, keep } = createRequire(import.meta.url)('../bin/news');
const { exports, script } = load();

for (const command of [
  'list',
  'read 89-dead',
  'read guide',
  'quotes',
  'quotes --speaker Saidov',
  'quotes --json',
]) {
  const code = await exports.main(root, [...command.split(' '), '--color', 'always']);
  if (code !== 0) throw new Error(`news ${command} ended with ${code}`);
}
keep(script);
process.exitCode = 0;
