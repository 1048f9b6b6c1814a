import { plainLetters } from './plain-letters';

/** Longer than any word that one would look for. */
const longestWord = 40;
const mostAskedWords = 10;
/** Below this, a slip of the finger makes another word. */
const shortestMistyped = 4;

/** One word of a query, as the database looks for it. */
export interface AskedWord {
  readonly word: string;
  /** The last word may still be being typed. */
  readonly isPrefix: boolean;
  /** What it would be with two neighbouring letters swapped, which similarity by trigrams does not find. */
  readonly variants: readonly string[];
}

/** The words of a text as search compares them, in order. What is neither letter nor digit only separates. */
export function searchWords(text: string): string[] {
  const plain = plainLetters(text)
    .replace(/(?<![\p{L}\p{N}])c\+\+/gu, ' cpp ')
    .replace(/(?<![\p{L}\p{N}])([cf])#/gu, ' $1sharp ');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [...word].slice(0, longestWord).join(''));
}

/** The same as text, with each word once: enough to find a long text by. */
export function distinctWords(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(searchWords))].join(' ');
}

/** What someone typed into the search box, as words. Anything at all may be typed; nothing searchable is an empty list. */
export function askedWords(query: string): AskedWord[] {
  const words = searchWords(query).slice(0, mostAskedWords);
  const isStillTyping = !/\s$/u.test(query);
  return words.map((word, index) => ({
    word,
    isPrefix: isStillTyping && index === words.length - 1,
    variants: swapped(word),
  }));
}

function swapped(word: string): string[] {
  const letters = [...word];
  if (letters.length < shortestMistyped) return [];
  const variants = letters.slice(1).map((letter, index) => {
    const before = letters.slice(0, index).join('');
    return `${before}${letter}${letters[index]}${letters.slice(index + 2).join('')}`;
  });
  return [...new Set(variants)].filter((variant) => variant !== word);
}
