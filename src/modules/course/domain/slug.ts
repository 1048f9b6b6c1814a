import { plainLetters } from './plain-letters';

const longestSlug = 100;
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const identifierPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const greek = letters('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o');
const cyrillic = letters(
  'абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя',
  'a b v g g d e ye zh z i i i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya',
);
const transliterations = new Map([...greek, ...cyrillic]);

/** The address that a title gets: Latin letters and digits with hyphens between. Never empty, never like an id. */
export function slugFor(title: string): string {
  const latin = [...plainLetters(title).replaceAll('ου', 'ou')]
    .map((letter) => transliterations.get(letter) ?? letter)
    .join('');
  const slug = cut(latin.replace(/['’]/gu, '').replace(/[^a-z0-9]+/gu, '-'), longestSlug);
  if (slug === '') return 'course';
  return isIdentifier(slug) ? `course-${slug}` : slug;
}

/** The nth address to try when the first is taken: `typography`, `typography-2`, `typography-3` … */
export function numberedSlug(slug: string, number: number): string {
  return number === 1 ? slug : `${cut(slug, longestSlug)}-${number}`;
}

/** A course is found by its id or by its slug, so a slug must not look like an id. */
export function isIdentifier(text: string): boolean {
  return identifierPattern.test(text);
}

function cut(slug: string, length: number): string {
  return slug
    .slice(0, length + 1)
    .replace(/^-+|-+$/gu, '')
    .slice(0, length)
    .replace(/-+$/u, '');
}

function letters(from: string, to: string): [string, string][] {
  const targets = to.split(' ');
  return [...from].map((letter, index) => [letter, targets[index] ?? '']);
}
