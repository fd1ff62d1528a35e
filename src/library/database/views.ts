/** Views: choices of articles that the reader has given a name. */
import { UserError } from '../../errors.ts';
import { asText, type Database } from './sqlite.ts';

/** What a view keeps, as the reader typed it: "2d" means two days before whenever it is asked. */
export type ViewOptions = Readonly<Record<string, string | boolean | readonly string[]>>;

export interface View {
  readonly name: string;
  readonly options: ViewOptions;
}

/** In place of one of the same name. @returns whether there was one */
export function saveView(database: Database, { name, options }: View): boolean {
  const isThere = viewCalled(database, name) !== undefined;
  database.change('INSERT OR REPLACE INTO views (name, options) VALUES (?, ?)', [
    name,
    JSON.stringify(options),
  ]);
  return isThere;
}

export function removeView(database: Database, name: string): boolean {
  return database.change('DELETE FROM views WHERE name = ?', [name]).changes > 0;
}

export function viewCalled(database: Database, name: string): View | undefined {
  return viewsWhere(database, 'WHERE name = ?', [name])[0];
}

/** By name. */
export function allViews(database: Database): readonly View[] {
  return viewsWhere(database, 'ORDER BY name', []);
}

function viewsWhere(database: Database, where: string, values: readonly string[]): View[] {
  return database
    .all<{ readonly name: string; readonly options: string }>(
      `SELECT ${asText('name')}, ${asText('options')} FROM views ${where}`,
      values,
    )
    .map(({ name, options }) => ({ name, options: optionsIn(options, name) }));
}

function optionsIn(json: string, name: string): ViewOptions {
  try {
    return JSON.parse(json);
  } catch {
    throw new UserError(`The view @${name} is damaged.`, `Save it anew: news view save ${name} …`);
  }
}
