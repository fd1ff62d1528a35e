import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/article/quote.ts';
import type { ExportedQuote } from '../../src/render/quote-export.ts';
import { renderQuotesJsonLd } from '../../src/render/quote-jsonld.ts';
import { quoteOf } from './read-page.ts';

const TEXT = '🌊🌊 The tide is high. “It rains 🌧,” said Ann Lee, “and it pours.” 🌊';
const URL = 'https://harbour.example/rain';
const RAIN: ExportedQuote = {
  article: { id: 'rain', headline: 'Rain', authors: [], keywords: [], body: TEXT, url: URL, language: 'en' },
  text: TEXT,
  quote: quoteOf(TEXT, '“It rains 🌧,”', 'Ann Lee'),
  roles: ['a captain'],
};

interface Selector {
  type: string;
  start?: number;
  end?: number;
  prefix?: string;
  exact?: string;
  suffix?: string;
}

async function written(quotes: readonly ExportedQuote[]): Promise<string> {
  let json = '';
  for await (const piece of renderQuotesJsonLd(quotes)) json += piece;
  return json;
}

async function graphOf(...quotes: readonly ExportedQuote[]) {
  return JSON.parse(await written(quotes))['@graph'];
}

function withQuote(quote: Partial<Quote>): ExportedQuote {
  return { ...RAIN, quote: { ...RAIN.quote, ...quote } };
}

describe('renderQuotesJsonLd', () => {
  test('of nothing is an empty graph', async () => {
    expect(JSON.parse(await written([]))).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  });

  test('an article, its quotation, and where it stands', async () => {
    expect(await graphOf(RAIN)).toMatchInlineSnapshot(`
      [
        {
          "@id": "https://harbour.example/rain",
          "@type": "NewsArticle",
          "encoding": {
            "@id": "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#text",
            "@type": "MediaObject",
            "encodingFormat": "text/plain",
          },
          "headline": "Rain",
          "identifier": "rain",
          "inLanguage": "en",
          "url": "https://harbour.example/rain",
        },
        {
          "@id": "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#speaker-ann-lee",
          "description": "a captain",
          "name": "Ann Lee",
        },
        {
          "@id": "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#quotation-23-37",
          "@type": "Quotation",
          "creator": {
            "@id": "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#speaker-ann-lee",
          },
          "isPartOf": {
            "@id": "https://harbour.example/rain",
          },
          "spokenByCharacter": {
            "@id": "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#speaker-ann-lee",
            "name": "Ann Lee",
          },
          "text": "“It rains 🌧,”",
        },
        {
          "@context": "http://www.w3.org/ns/anno.jsonld",
          "body": [
            "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#quotation-23-37",
            {
              "purpose": "tagging",
              "type": "TextualBody",
              "value": "direct",
            },
          ],
          "id": "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#annotation-23-37",
          "motivation": "identifying",
          "target": {
            "scope": "https://harbour.example/rain",
            "selector": [
              {
                "end": 34,
                "start": 21,
                "type": "TextPositionSelector",
              },
              {
                "exact": "“It rains 🌧,”",
                "prefix": "🌊🌊 The tide is high. ",
                "suffix": " said Ann Lee, “and it pours.” ",
                "type": "TextQuoteSelector",
              },
            ],
            "source": {
              "format": "text/plain",
              "id": "urn:uuid:0d468c5a-59b5-59f6-8c80-3ee76f4956ed#text",
              "type": "Text",
            },
            "type": "SpecificResource",
          },
          "type": "Annotation",
        },
      ]
    `);
  });

  test('positions count code points, as the standard has it', async () => {
    const [position, quote] = (await graphOf(RAIN))[3].target.selector as [Selector, Selector];
    expect([...TEXT].slice(position.start, position.end).join('')).toBe('“It rains 🌧,”');
    expect(TEXT.slice(position.start, position.end)).not.toBe('“It rains 🌧,”');
    expect(TEXT).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
  });

  test('the words around cut no character in two', async () => {
    const text = `${'🌊'.repeat(20)}ab “It rains,” bc${'🌊'.repeat(20)}`;
    const [, , , { target }] = await graphOf({
      ...RAIN,
      text,
      quote: quoteOf(text, '“It rains,”', 'Ann Lee'),
    });
    const { prefix, suffix } = target.selector[1];
    expect([prefix, suffix]).toEqual([`${'🌊'.repeat(14)}ab `, ` bc${'🌊'.repeat(14)}`]);
  });

  test('a split quotation has a target for each part', async () => {
    const second = quoteOf(TEXT, '“and it pours.”', 'Ann Lee').spans;
    const [, , , annotation] = await graphOf(withQuote({ spans: [...RAIN.quote.spans, ...second] }));
    const exact = annotation.target.map(({ selector }: { selector: Selector[] }) => selector[1]?.exact);
    expect(exact).toEqual(['“It rains 🌧,”', '“and it pours.”']);
  });

  test('an article and a speaker stand once, before the quotations; without an address it is named by its text', async () => {
    const { url: _, ...article } = RAIN.article;
    const graph = await graphOf({ ...RAIN, article }, { ...RAIN, article });
    expect(graph.map((node: Record<string, string>) => node['@type'] ?? node.type)).toEqual([
      'NewsArticle',
      undefined,
      'Quotation',
      'Annotation',
      'Quotation',
      'Annotation',
    ]);
    expect(graph[0]['@id']).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}#article$/);
    expect(graph[2].isPartOf).toEqual({ '@id': graph[0]['@id'] });
    expect(graph[3].target).not.toHaveProperty('scope');
  });

  test('of indirect speech nobody is the author, and of nobody’s speech there is no speaker', async () => {
    const [, , indirect] = await graphOf(withQuote({ type: 'indirect' }));
    expect(indirect).toHaveProperty('spokenByCharacter');
    expect(indirect).not.toHaveProperty('creator');
    const [, nobody] = await graphOf(withQuote({ speaker: null }));
    expect(nobody).not.toHaveProperty('spokenByCharacter');
    expect(nobody).not.toHaveProperty('creator');
  });

  test('what is uncertain is tagged so', async () => {
    const tags = (graph: { body: { value?: string }[] }[]) =>
      graph[3]?.body.flatMap(({ value }) => value ?? []);
    expect(tags(await graphOf(withQuote({ confidence: 0.3 })))).toEqual(['direct', 'uncertain']);
    expect(tags(await graphOf(RAIN))).toEqual(['direct']);
  });

  test('a stance is no Quotation: only an annotation that says whose it is', async () => {
    const graph = await graphOf(withQuote({ type: 'indirect', evidence: 'stance' }));
    expect(graph.map((node: Record<string, string>) => node['@type'] ?? node.type)).toEqual([
      'NewsArticle',
      undefined,
      'Annotation',
    ]);
    expect(graph[2].body).toEqual([
      { type: 'SpecificResource', purpose: 'identifying', source: graph[1]['@id'] },
      { type: 'TextualBody', purpose: 'tagging', value: 'stance' },
    ]);
    expect(graph[2].id).toMatch(/#stance-\d+-\d+$/);
  });

  test('an address becomes an identifier that an IRI may be', async () => {
    const article = { ...RAIN.article, url: 'https://harbour.example/a|b^c?<d> e' };
    const graph = await graphOf({ ...RAIN, article });
    const encoded = 'https://harbour.example/a%7Cb%5Ec?%3Cd%3E%20e';
    expect([graph[0]['@id'], graph[0].url, graph[2].isPartOf['@id'], graph[3].target.scope]).toEqual(
      Array(4).fill(encoded),
    );
  });
});
