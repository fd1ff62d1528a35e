import { expect, test } from 'vitest';
import { renderSubscription } from '../../src/render/subscription.ts';
import { makeTheme } from '../../src/render/theme.ts';

const ROW = {
  done: 'Subscribed',
  title: 'The Coast Post',
  facts: ['coast-post', 'https://coast.example/feed.xml', '12 articles'],
};

test.each([
  [80, 'Subscribed  The Coast Post\n  coast-post · https://coast.example/feed.xml · 12 articles\n'],
  [36, 'Subscribed  The Coast Post\n  coast-post ·\n    https://coast.example/feed.xml ·\n    12 articles\n'],
])('at %i columns', (width, lines) =>
  expect(renderSubscription(ROW, { width, theme: makeTheme(0) })).toBe(lines),
);
