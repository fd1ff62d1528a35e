import { describe, expect, test } from 'vitest';
import { editBetween, type Form, formOf, readForm, renderForm } from '../../src/commands/article-form.ts';

const FORM: Form = {
  headline: 'Rain in Oslo',
  date: '2026-11-20',
  source: 'The Coast Post',
  author: 'Ann Lee; Bo Ro, Jr.',
  tags: 'oslo, wet',
};

describe('the form of an article', () => {
  test('holds what is known', () => {
    const marks = { wordCount: 1, quoteCount: 0, isRead: false, isStarred: false, feeds: [] };
    const article = { id: 'rain', headline: 'Rain in Oslo', keywords: [] };
    const known = {
      ...article,
      datePublished: '2026-11-20',
      publisher: 'The Coast Post',
      authors: ['Ann Lee', 'Bo Ro, Jr.'],
    };
    expect(formOf({ article: known, tags: ['oslo', 'wet'], ...marks })).toEqual(FORM);
    expect(formOf({ article: { ...article, authors: [] }, tags: [], ...marks })).toEqual({
      headline: 'Rain in Oslo',
      date: '',
      source: '',
      author: '',
      tags: '',
    });
  });

  test('comes back as it was written', () => {
    expect(readForm(renderForm(FORM))).toEqual({ kind: 'form', form: FORM });
    expect(readForm(renderForm(FORM).replaceAll('\n', '\r\n'))).toEqual({ kind: 'form', form: FORM });
    const empty = { headline: 'x', date: '', source: '', author: '', tags: '' };
    expect(readForm(renderForm(empty))).toEqual({ kind: 'form', form: empty });
  });

  test('fits a narrow screen, and says nothing in its first and last five lines, where editors take orders', () => {
    const lines = renderForm({ ...FORM, headline: 'vim: set modeline :', author: '-*- mode: x -*-' })
      .trimEnd()
      .split('\n');
    expect([...lines.slice(0, 5), ...lines.slice(-5)].filter((line) => !/^#(?: |$)/.test(line))).toEqual([]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each([
    [
      'headline: A\n date :  B  \n# c\n\nTAGS:x',
      { headline: 'A', date: 'B', source: '', author: '', tags: 'x' },
    ],
    ['headline: a: b', { headline: 'a: b', date: '', source: '', author: '', tags: '' }],
    ['headline: #1 is wet', { headline: '#1 is wet', date: '', source: '', author: '', tags: '' }],
  ])('is read from %j', (text, form) => {
    expect(readForm(text)).toEqual({ kind: 'form', form });
  });

  test.each(['', '\n\n', '# only\n  # this\n'])('is empty: %j', (text) => {
    expect(readForm(text)).toEqual({ kind: 'empty' });
  });

  test.each([
    [
      'headline: A\nRain fell.',
      'line 2: it has to begin with one of headline, date, source, author, tags and a colon',
    ],
    ['publisher: The Post', 'line 1: it has to begin with one of'],
    ['headline: A\nheadline: B', 'line 2: there is a line for headline already'],
  ])('is not understood: %j', (text, mistake) => {
    expect(readForm(text)).toEqual({ kind: 'mistakes', mistakes: [expect.stringContaining(mistake)] });
  });
});

describe('what is to be changed', () => {
  test.each<[Partial<Form>, object]>([
    [{ headline: 'Hail' }, { headline: 'Hail' }],
    [{ date: '' }, { datePublished: null }],
    [{ date: '31 January 2026' }, { datePublished: '2026-01-31' }],
    [{ date: '2026-01-31 10:00+0100' }, { datePublished: '2026-01-31T10:00:00+01:00' }],
    [{ source: '' }, { publisher: null }],
    [{ author: 'Cy Dow;; ' }, { authors: ['Cy Dow'] }],
    [{ author: '' }, { authors: [] }],
    [{ tags: 'wet, To read,' }, { addedTags: ['to-read'], removedTags: ['oslo'] }],
    [{ tags: '' }, { addedTags: [], removedTags: ['oslo', 'wet'] }],
    [
      { headline: 'Hail', source: 'X' },
      { headline: 'Hail', publisher: 'X' },
    ],
  ])('%j', (changed, edit) => {
    expect(editBetween(FORM, { ...FORM, ...changed })).toEqual({
      kind: 'edit',
      edit,
      names: Object.keys(changed),
    });
  });

  test('is nothing, whatever stands there, when it was not touched', () => {
    const strange = { ...FORM, date: 'soon', headline: '', tags: '!' };
    expect(editBetween(strange, strange)).toEqual({ kind: 'nothing' });
    expect(editBetween(strange, { ...strange, source: 'X' })).toMatchObject({ edit: { publisher: 'X' } });
  });

  test.each<[Partial<Form>, string]>([
    [{ headline: '' }, 'headline: an article has to have one'],
    [{ headline: '\u200b' }, 'headline: an article has to have one'],
    [{ date: 'soon' }, 'date: “soon” is none; write 2026-01-31'],
    [{ date: '2026-02-30' }, 'date: “2026-02-30” is none; write 2026-01-31'],
    [{ date: '03/04/2026' }, 'date: “03/04/2026” is none; write 2026-01-31'],
    [{ tags: 'wet, !' }, 'tags: “wet, !” are none; write climate, to-read'],
  ])('is a mistake: %j', (changed, mistake) => {
    expect(editBetween(FORM, { ...FORM, ...changed })).toEqual({ kind: 'mistakes', mistakes: [mistake] });
  });
});
