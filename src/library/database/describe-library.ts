import { statSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import { openDatabase } from './open-database.ts';

/** The library's file, without looking closely; `problem` in place of the counts where it cannot be opened. */
export type LibraryState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'library';
      readonly bytes: number;
      readonly articles: number;
      readonly quotations: number;
    }
  | { readonly kind: 'problem'; readonly bytes: number; readonly problem: string; readonly hint?: string };

/** Never throws for what it finds. */
export async function describeLibrary(file: string): Promise<LibraryState> {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return { kind: 'none' };
  const bytes = sizeOf(file) + sizeOf(`${file}-wal`);
  try {
    const database = await openDatabase(file);
    const counts = database.first<{ readonly articles: number; readonly quotations: number }>(
      'SELECT count(*) AS articles, ifnull(sum(quotations), 0) AS quotations FROM articles',
    );
    database.close();
    return { kind: 'library', bytes, articles: 0, quotations: 0, ...counts };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message: problem, hint } = error;
    return { kind: 'problem', bytes, problem, ...(hint !== undefined && { hint }) };
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
