import { expect, test } from 'vitest';
import { makeTheme } from '../../src/render/theme.ts';
import { renderView, renderViewList } from '../../src/render/view-list.ts';

const LOOK = { width: 30, theme: makeTheme(0) };
const MORNING = { name: 'morning', command: 'news list --tag europe --unread --since 2d' };

test('renderViewList', () => {
  expect(renderViewList([], LOOK)).toBe('');
  expect(renderViewList([MORNING, { name: 'late', command: 'news list --starred' }], LOOK)).toBe(
    [
      '@morning',
      '  news list --tag europe',
      '    --unread --since 2d',
      '',
      '@late',
      '  news list --starred',
      '',
    ].join('\n'),
  );
});

test('renderView', () => {
  expect(renderView(MORNING, { ...LOOK, width: 80 }, 'Saved')).toBe(
    'Saved  @morning\n  news list --tag europe --unread --since 2d\n',
  );
});
