import { QUOTE_TYPES, type QuoteType } from '../article/quote.ts';
import { countOf } from './counts.ts';
import { cutToWidth } from './cut-to-width.ts';
import { wrapFacts } from './facts.ts';
import type { Theme } from './theme.ts';
import { typeset } from './typeset.ts';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** One who is quoted, as the list shows them. */
export interface SpeakerRow {
  /** Absent for the quotations of nobody named. */
  readonly name?: string;
  /** False for a source without a name. */
  readonly named: boolean;
  readonly roles: readonly string[];
  readonly count: number;
  readonly types: Readonly<Record<QuoteType, number>>;
  readonly articleCount: number;
}

interface Look {
  readonly width: number;
  readonly theme: Theme;
}

/** Below this a line has no room for the figures beside a name. */
const NARROWEST_TABLE = 60;

const NOBODY = 'Speaker not named';

/**
 * Who is quoted how often, a line each under one of headings; on a narrow screen as many lines as each needs. "" for no
 * rows. Ends with a newline.
 */
export function renderSpeakerList(rows: readonly SpeakerRow[], look: Look): string {
  if (rows.length === 0) return '';
  return look.width < NARROWEST_TABLE
    ? rows.map((row) => renderStack(row, look)).join('\n')
    : renderTable(rows, look);
}

// The figures stand first: names and roles are of any length, and those in Arabic or Hebrew would draw figures that
// follow them into their own direction.
function renderTable(rows: readonly SpeakerRow[], { width, theme }: Look): string {
  const headings = ['All', 'Direct', 'Mixed', 'Indirect', 'Articles'];
  const figures = rows.map(({ count, types, articleCount }) =>
    [count, ...QUOTE_TYPES.map((type) => types[type]), articleCount].map((each) =>
      each === 0 ? '–' : String(each),
    ),
  );
  const columns = headings.map((heading, column) =>
    Math.max(heading.length, ...figures.map((row) => row[column]?.length ?? 0)),
  );
  const set = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padStart(columns[column] ?? 0)).join(' ');
  const room = width - set(headings).length - GAP.length;
  const lines = rows.map(
    (row, index) => `${theme.quiet(set(figures[index] ?? []))}${GAP}${renderName(row, room, theme)}`,
  );
  return `${[theme.quiet(`${set(headings)}${GAP}Speaker`), ...lines].join('\n')}\n`;
}

const GAP = '  ';
const BEFORE_ROLE = ' · ';
const SHORTEST_ROLE = 8;

/** The name, and as much of the roles as there is room for. */
function renderName(row: SpeakerRow, room: number, theme: Theme): string {
  const name = cutToWidth(typeset(row.name ?? NOBODY), room);
  const left = room - displayWidth(name) - BEFORE_ROLE.length;
  const role = left < SHORTEST_ROLE ? '' : cutToWidth(typeset(row.roles.join('; ')), left);
  return paintName(row, name, theme) + (role && theme.quiet(`${BEFORE_ROLE}${role}`));
}

function paintName({ named }: SpeakerRow, name: string, theme: Theme): string {
  return named ? theme.headline(name) : theme.quiet(name);
}

function renderStack(row: SpeakerRow, { width, theme }: Look): string {
  const { name = NOBODY, roles, count, types, articleCount } = row;
  const heading = [paintName(row, typeset(name), theme), theme.quiet(countOf(count, 'quotation'))];
  const lines = [wrapFacts(heading, width, { hang: 2 })];
  if (roles.length > 0)
    lines.push(theme.quiet(wrap(typeset(roles.join('; ')), width, { indent: 2, hang: 4 })));
  const facts = QUOTE_TYPES.filter((type) => types[type] > 0).map((type) => `${types[type]} ${type}`);
  lines.push(
    theme.quiet(wrapFacts([...facts, countOf(articleCount, 'article')], width, { indent: 2, hang: 4 })),
  );
  return `${lines.join('\n')}\n`;
}
