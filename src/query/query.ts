/** What a reader searches for, as a tree: the text of a query is read into it, and everything else is made from it. */

/** Words that stand one after another, folded as `searchWords` folds them; with `prefix` the last may go on. */
export interface TextTerm<Field extends string> {
  readonly kind: 'text';
  readonly field: Field;
  /** At least one; more than one is a phrase. */
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** Terms joined by AND, OR and NOT. `parts` are two or more. */
export type Logic<Term> =
  | Term
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Logic<Term>[] }
  | { readonly kind: 'not'; readonly part: Logic<Term> };

/** `any`: headline, author, source or body. */
export type ArticleField = 'any' | 'headline' | 'author' | 'source';

/** `speaker`: a name, another name or a role of whoever is quoted. */
export type QuotationField = 'words' | 'speaker';

/** What one quotation must hold. */
export type QuotationQuery = Logic<TextTerm<QuotationField>>;

export const STATES = ['unread', 'read', 'starred'] as const;
export type State = (typeof STATES)[number];

export type Term =
  | { readonly kind: 'all' }
  | TextTerm<ArticleField>
  /** Some one quotation of the article holds all this. */
  | { readonly kind: 'quotation'; readonly holds: QuotationQuery }
  /** As `slugify` makes it; with `prefix` the tag may go on. */
  | { readonly kind: 'tag'; readonly name: string; readonly prefix: boolean }
  /** The id of a feed that brought the article; with `prefix` it may go on. */
  | { readonly kind: 'feed'; readonly name: string; readonly prefix: boolean }
  /** Milliseconds since 1970; both moments are included. An article without a date is neither. */
  | { readonly kind: 'since' | 'until'; readonly at: number }
  | { readonly kind: 'is'; readonly state: State };

export type Query = Logic<Term>;

/** Why a query cannot be read. */
export interface QueryMistake {
  readonly kind: 'mistake';
  /** One clause without a full stop, in lower case: "this quotation mark is not closed". */
  readonly message: string;
  /** Where in the text of the query, in UTF-16 code units; both 0 for an empty query. */
  readonly start: number;
  readonly end: number;
  /** What to do, one sentence. */
  readonly hint?: string;
}

export type ParsedQuery = { readonly kind: 'query'; readonly query: Query } | QueryMistake;
