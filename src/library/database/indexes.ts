/** The two indexes that articles are found by. They hold nothing that cannot be made again of the articles. */
import { UserError } from '../../errors.ts';
import { tellsDamage } from './database-faults.ts';
import { type Database, inTransaction } from './sqlite.ts';
import { QUOTATIONS_PER_ARTICLE } from './write-article.ts';

const INDEXES = ['article_index', 'quote_index'] as const;

/** Whether what can be found is what is kept: each article and each of its quotations once, and nothing else. */
export function indexesAreSound(database: Database): boolean {
  try {
    for (const index of INDEXES) lookAtStructure(database, index);
    return MISFITS.every((sql) => database.first(sql) === undefined);
  } catch (error) {
    if (tellsDamage(error)) return false;
    throw error;
  }
}

function lookAtStructure(database: Database, index: string): void {
  try {
    database.run(`INSERT INTO ${index} (${index}) VALUES ('integrity-check')`);
  } catch (error) {
    // SQLite takes the question for writing, which is not everywhere allowed, and has to wait for other writers.
    if (tellsDamage(error) || !(error instanceof UserError)) throw error;
  }
}

// Numbers that stand in an index and nowhere else, or the other way round.
const MISFITS = [
  `SELECT rowid FROM article_index WHERE rowid NOT IN (SELECT article FROM contents) LIMIT 1`,
  `SELECT article FROM contents WHERE article NOT IN (SELECT rowid FROM article_index) LIMIT 1`,
  // As integers, or SQLite would go through all counts for each article.
  `WITH q AS MATERIALIZED (
     SELECT CAST(rowid / ${QUOTATIONS_PER_ARTICLE} AS INTEGER) AS key, count(*) AS n FROM quote_index GROUP BY 1
   ) SELECT a.key FROM articles a LEFT JOIN q USING (key) WHERE min(a.quotations, ${QUOTATIONS_PER_ARTICLE}) <> ifnull(q.n, 0) LIMIT 1`,
  `SELECT rowid FROM quote_index WHERE rowid / ${QUOTATIONS_PER_ARTICLE} NOT IN (SELECT article FROM contents) LIMIT 1`,
];

/** Empties the indexes, whatever state they are in. Every article counts then as one that has to be read anew. */
export function emptyIndexes(database: Database): void {
  inTransaction(database, () => {
    for (const index of INDEXES) database.run(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
    database.run(`UPDATE articles SET engine = ''`);
  });
}
