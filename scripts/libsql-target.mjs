// Names the package that holds libsql's binary for this machine. In place of @neon-rs/load, in the bundle.
import { closeSync, openSync, readSync } from 'node:fs';

/** "linux-x64-gnu", "darwin-arm64", "win32-x64-msvc". */
export function currentTarget() {
  const { platform, arch } = process;
  if (platform === 'win32') return `win32-${arch}-msvc`;
  if (platform !== 'linux') return `${platform}-${arch}`;
  const libc = isMusl() ? 'musl' : 'gnu';
  return `linux-${arch}-${libc}${arch === 'arm' ? 'eabihf' : ''}`;
}

/** The head of a program names who loads it: "/lib/ld-musl-x86_64.so.1". Node is a program of the libc it runs on. */
function isMusl() {
  const file = openSync(process.execPath, 'r');
  const head = Buffer.alloc(4096);
  readSync(file, head);
  closeSync(file);
  return head.includes('/ld-musl-');
}
