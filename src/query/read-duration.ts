/** How long something is to take, as a reader writes it. */

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of "90s", "30m", "2h", "1d" or "1h30m"; null for anything else. Here m are minutes, not months. */
export function readDuration(text: string): number | null {
  const compact = text.trim().toLowerCase().replace(/\s+/g, '');
  if (!/^(?:\d{1,6}[smhd]){1,4}$/.test(compact)) return null;
  const parts = [...compact.matchAll(/(\d+)([smhd])/g)];
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
}
