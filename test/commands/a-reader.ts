import { join } from 'node:path';
import { aFolder } from '../library/a-library.ts';
import { type Run, runNews, type World } from '../run-news.ts';

/** A reader with a library of their own, and `news` at hand. */
export interface Reader {
  readonly library: string;
  /** Runs it, and it has to end well and say nothing of trouble. */
  readonly news: (args: readonly string[], world?: World) => Promise<Run>;
  readonly json: (args: readonly string[]) => Promise<never>;
}

export interface Story {
  readonly headline: string;
  readonly body?: string;
  readonly url?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
}

/** A reader whose library holds these, added at once; without any, one who has no library. */
export async function aReader(...stories: readonly Story[]): Promise<Reader> {
  const library = join(aFolder(), 'library');
  const news: Reader['news'] = (args, world) => runNews(args, { library, ...world });
  if (stories.length > 0) {
    const lines = stories.map(({ body, ...story }) =>
      JSON.stringify({ '@type': 'NewsArticle', articleBody: body ?? `${story.headline} it is.`, ...story }),
    );
    await news(['add', '-'], { stdin: `${lines.join('\n')}\n` });
  }
  return {
    library,
    news,
    json: async (args) => JSON.parse((await news([...args, '--json'])).stdout) as never,
  };
}

export const RAIN: Story = {
  headline: 'Rain in Oslo',
  body: '“The river may rise by a metre,” said Ann Lee, the mayor.',
  url: 'https://example.org/rain',
  author: 'Bo Ro',
  publisher: 'The Coast Post',
  datePublished: '2026-11-20',
};
export const SNOW: Story = { headline: 'Snow in Lima', datePublished: '2026-11-21' };
export const WIND: Story = { headline: 'Wind in Riga' };
