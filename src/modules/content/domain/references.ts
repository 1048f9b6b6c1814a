/**
 * Markdown points at files by `asset:<id>` and at lessons by `lesson:<id>#<heading>`, as destinations of links and images.
 * Nothing else of the Markdown matters here.
 */
const assetDestination = /\]\(\s*<?asset:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi;

/** The files that a text points at, each once. */
export function assetReferences(markdown: string): string[] {
  if (!markdown.includes('asset:')) return [];
  return [...new Set([...markdown.matchAll(assetDestination)].map(([, id = '']) => id.toLowerCase()))];
}

const imagePattern = /!\[([^\]]*)\]\(\s*<?([^)\s>]+)/g;

/** How many images of a text say nothing to whoever cannot see them. Those in code are no images. */
export function imagesWithoutText(markdown: string): number {
  const images = [...withoutCode(markdown).matchAll(imagePattern)];
  return images.filter(([, text = '']) => text.trim() === '').length;
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1/gm, '').replace(/`[^`\n]*`/g, '');
}

export interface KnownKeys {
  /** The id of an asset; null for one that did not come along; undefined for none of this course. */
  readonly asset: (key: string) => string | null | undefined;
  readonly lesson: (key: string) => string | undefined;
}

const keyDestination = /(!?)\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\((asset|lesson):([a-z0-9][a-z0-9._-]*)/g;

/** Turns the keys of an import into ids. An image that did not come along leaves its text. */
export function replaceKeys(markdown: string, known: KnownKeys): string {
  const replaced = markdown.replace(
    keyDestination,
    (whole, mark: string, text: string, kind: string, key: string) => {
      // An image may be the text of a link.
      const inner = text.includes('](') ? replaceKeys(text, known) : text;
      const id = kind === 'asset' ? known.asset(key) : known.lesson(key);
      if (id === undefined) return whole;
      if (id === null) return `${mark}[${inner}](${missing}`;
      return `${mark}[${inner}](${kind}:${id}`;
    },
  );
  return replaced.replace(missingImage, (_, text: string) => text);
}

const missing = 'asset:missing';
const missingImage = /!?\[([^\]]*)\]\(asset:missing[^)]*\)/g;
