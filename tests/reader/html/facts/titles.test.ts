import { describe, expect, test } from 'vitest';
import { complaints, factsOf, told } from './page.js';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the title of a page', () => {
  test('is told by its heading where nothing else tells one', () => {
    expect(factsOf({}).title).toBe('Ferry comes back late');
  });

  test('loses the name of the outlet behind it', () => {
    const name = meta('og:site_name', 'The Harbour Post');
    const titles = [
      'Ferry comes back | The Harbour Post',
      'Ferry comes back - Harbour Post',
      'Ferry comes back – harbourpost.example',
    ];
    for (const title of titles)
      expect(factsOf({ head: `<title>${title}</title>${name}`, body: '' }).title).toBe('Ferry comes back');
  });

  test('loses the section too where the heading tells what is left', () => {
    const head = '<title>Ferry comes back late - Coast | Harbour Post Daily</title>';
    expect(factsOf({ head, body: '<h1>Ferry comes back late</h1>' }).title).toBe('Ferry comes back late');
  });

  test('keeps a tail that is no outlet', () => {
    const head = '<title>Ferry comes back - and nobody noticed</title>';
    expect(factsOf({ head, body: '' }).title).toBe('Ferry comes back - and nobody noticed');
  });

  test('resolves references that were encoded twice, and drops tags and what cannot be seen', () => {
    const head = meta('og:title', 'Captain&amp;#8217;s &amp;amp; crew&amp;#039;s <i>long</i> da&shy;y');
    expect(factsOf({ head, body: '' }).title).toBe("Captain’s & crew's long day");
  });

  test('is the one that most places agree on', () => {
    const facts = factsOf({
      head: meta('og:title', 'Ferry comes back late') + meta('twitter:title', 'Where was the ferry?'),
      linked: [{ '@type': 'NewsArticle', headline: 'Search ends: ferry is back' }],
    });
    expect(facts.title).toBe('Ferry comes back late');
    expect(told(facts, 'TITLE')).toEqual([
      'json-ld: Search ends: ferry is back',
      '* og:title: Ferry comes back late',
      'twitter:title: Where was the ferry?',
      '* h1: Ferry comes back late',
    ]);
    expect(complaints(facts)).toEqual(['METADATA_CONFLICT TITLE']);
  });

  test('in two forms of the same words is no conflict', () => {
    const facts = factsOf({
      head: meta('og:title', 'Captain: "We are back"'),
      linked: [{ '@type': 'NewsArticle', headline: 'Captain: “We are back”' }],
      body: '<h1>Captain: ‘We are back’</h1>',
    });
    expect(facts.title).toBe('Captain: “We are back”');
    expect(facts.diagnostics).toEqual([]);
  });

  test('is not the heading of another article, nor of the site', () => {
    const body = '<h1>Harbour Post</h1><article><h1>Ferry comes back late</h1></article>';
    expect(factsOf({ head: meta('og:title', 'Ferry comes back late'), body }).title).toBe(
      'Ferry comes back late',
    );
  });

  test('is null for a page that tells none', () => {
    expect(factsOf({ body: '' }).title).toBeNull();
  });
});
