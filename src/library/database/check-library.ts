import { statSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import type { ArticleRow, ContentRow } from './article-rows.ts';
import { tellsDamage } from './database-faults.ts';
import { indexesAreSound } from './indexes.ts';
import { openDatabase } from './open-database.ts';
import { analysisIn, articleIn, CONTENT_COLUMNS, rowColumns } from './read-rows.ts';
import { countStale } from './reindex.ts';
import { asText, type Database, readStrictly } from './sqlite.ts';

/** Something the reader should know, a sentence without a full stop, and what to do about it. */
export interface Finding {
  readonly what: string;
  readonly hint: string;
}

export interface CheckedLibrary {
  readonly articles: number;
  readonly quotations: number;
  /** What is wrong; a library where nothing is, is sound. */
  readonly faults: readonly Finding[];
  /** What could be better. */
  readonly notes: readonly Finding[];
}

const RESTORE =
  'Put back a backup. Without one, “news backup” may save what can still be read, or the program sqlite3 with its command “.recover”.';

/** Looks at everything in the library's file, which must exist. Never throws for what it finds. */
export async function checkLibrary(file: string): Promise<CheckedLibrary> {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  const counts = { articles: 0, quotations: 0 };
  const look = (act: () => void) => {
    try {
      act();
    } catch (error) {
      faults.push(faultOf(error));
    }
  };
  try {
    const database = await openDatabase(file, { readText: readStrictly });
    look(() => Object.assign(counts, countsOf(database)));
    look(() => faults.push(...faultsOfFile(database)));
    look(() => faults.push(...faultsOfArticles(database)));
    look(() => faults.push(...faultsOfIndexes(database)));
    look(() => notes.push(...notesOn(database)));
    database.close();
  } catch (error) {
    faults.push(faultOf(error));
  }
  return { ...counts, faults: distinct(faults), notes: [...notes, ...notesOnPrivacy(file)] };
}

function faultOf(error: unknown): Finding {
  if (!(error instanceof UserError)) return { what: `the file cannot be read: ${error}`, hint: RESTORE };
  const hint = tellsDamage(error) ? RESTORE : (error.hint ?? RESTORE);
  return { what: error.message.replace(/\.$/, ''), hint };
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.what, finding])).values()];
}

function countsOf(database: Database): Pick<CheckedLibrary, 'articles' | 'quotations'> | undefined {
  return database.first(
    'SELECT count(*) AS articles, ifnull(sum(quotations), 0) AS quotations FROM articles',
  );
}

const MOST_LINES = 10;

function faultsOfFile(database: Database): readonly Finding[] {
  const lines = database
    .all<{ readonly line: string }>(
      `SELECT ${asText('integrity_check', 'line')} FROM pragma_integrity_check(${MOST_LINES})`,
    )
    .flatMap(({ line }) => line.split('\n'))
    .filter((line) => line !== 'ok' && !line.startsWith('***') && !/fts5/i.test(line));
  const strays = database.all('SELECT 1 FROM pragma_foreign_key_check').length;
  return [
    ...lines.slice(0, MOST_LINES).map((line) => ({ what: `SQLite finds: ${line}`, hint: RESTORE })),
    ...(strays > 0 ? [{ what: toldOf(strays), hint: RESTORE }] : []),
  ];
}

function toldOf(strays: number): string {
  if (strays === 1) return '1 row belongs to an article that is not there';
  return `${strays} rows belong to articles that are not there`;
}

/** Every article is read as a whole, each by itself: the damaged ones must not hide the others. */
function faultsOfArticles(database: Database): readonly Finding[] {
  const damaged: string[] = [];
  for (const { key } of database.all<{ readonly key: number }>('SELECT key FROM articles ORDER BY key'))
    if (!isWhole(database, key)) damaged.push(nameOf(database, key));
  if (damaged.length === 0) return [];
  const some = damaged.slice(0, MOST_LINES).join(' ');
  return [
    {
      what: `${damaged.length === 1 ? 'an article is' : `${damaged.length} articles are`} damaged: ${some}${damaged.length > MOST_LINES ? ' …' : ''}`,
      hint: `Put back a backup, or remove what is damaged and add it again: news remove ${some}`,
    },
  ];
}

function isWhole(database: Database, key: number): boolean {
  try {
    const row = database.first<ArticleRow & ContentRow>(
      `SELECT ${rowColumns('a')}, ${CONTENT_COLUMNS} FROM articles a JOIN contents c ON c.article = a.key WHERE a.key = ?`,
      [key],
    );
    return row !== undefined && articleIn(row) !== null && analysisIn(row, row.id) !== null;
  } catch {
    return false;
  }
}

function nameOf(database: Database, key: number): string {
  try {
    return (
      database.first<{ id: string }>(`SELECT ${asText('id')} FROM articles WHERE key = ?`, [key])?.id ?? ''
    );
  } catch {
    return `number ${key}`;
  }
}

function faultsOfIndexes(database: Database): readonly Finding[] {
  if (indexesAreSound(database)) return [];
  const what = 'what is searched in does not hold just what the articles hold';
  return [{ what, hint: 'Make it anew with: news reindex --all' }];
}

function notesOn(database: Database): readonly Finding[] {
  const stale = countStale(database);
  if (stale === 0) return [];
  const what = `the quotations of ${stale === 1 ? 'one article' : `${stale} articles`} were not looked for, or found by another version of news`;
  return [{ what, hint: 'Find them anew with: news reindex' }];
}

function notesOnPrivacy(file: string): readonly Finding[] {
  const others = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if (process.platform === 'win32' || (others & 0o077) === 0) return [];
  return [
    { what: 'other users of this computer may read it', hint: `Keep it to yourself: chmod 600 ${file}` },
  ];
}
