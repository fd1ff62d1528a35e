/** All that a page declares of its article, in each of the languages there are for that. */
import type { PageDocument } from '../page-tree.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { type Microdata, readMicrodata } from './microdata.ts';
import { oneLine } from './tidy-value.ts';

export interface Declared {
  readonly page: PageDocument;
  /** The words of the `title` element. */
  readonly title: string;
  readonly jsonLd: JsonLd;
  readonly meta: MetaTags;
  readonly microdata: Microdata;
}

export function readDeclared(page: PageDocument): Declared {
  const title = oneLine(page.querySelector('title')?.textContent);
  return {
    page,
    title,
    jsonLd: readJsonLd(page, title),
    meta: readMetaTags(page),
    microdata: readMicrodata(page),
  };
}
