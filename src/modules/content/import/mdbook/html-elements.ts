import { decodeEntities } from '../markdown/heading-slug';
import type { TagEvent } from '../markdown/transform-text';
import { quote, writeCode } from '../markdown/write-code';

export interface HtmlContext {
  image(source: string, line: number): string | null;
  link(destination: string, line: number): string | null;
  /** Something that has no like in Markdown went; `name` is the element. */
  dropped(name: string, line: number): void;
}

/**
 * Turns the HTML that mdBooks hold among their Markdown into Markdown. One renderer serves one page, for a `<Listing>`
 * is open while the code within it goes by.
 */
export class HtmlRenderer {
  private readonly listings: string[] = [];

  constructor(private readonly context: HtmlContext) {}

  render(event: TagEvent): string {
    const { name } = event;
    if (name === 'listing') return this.listing(event);
    if (event.isClosing) return knownElements.has(name) ? '' : this.unknown(event);
    switch (name) {
      case 'img':
        return this.image(event);
      case 'a':
        return this.anchor(event);
      case 'span':
        return this.span(event);
      case 'i':
      case 'em':
        return icon(event) ?? wrap(event, '*');
      case 'b':
      case 'strong':
        return wrap(event, '**');
      case 'del':
      case 's':
        return wrap(event, '~~');
      case 'code':
      case 'kbd':
      case 'samp':
      case 'var':
        return codeSpan(event);
      case 'pre':
        return preformatted(event);
      case 'sup':
      case 'sub':
        return raised(event);
      case 'figcaption':
      case 'caption':
        return `\n\n${caption(event.render(event.takeContent() ?? '').trim())}\n\n`;
      case 'blockquote':
        return `\n\n${quote(event.render(event.takeContent() ?? '').trim())}\n\n`;
      case 'summary':
        return `\n\n**${event.render(event.takeContent() ?? '').trim()}**\n\n`;
      case 'br':
        // At the end of a paragraph there is nothing to break from.
        return /^[ \t]*\n[ \t>]*[^\s>]/.test(event.following) ? '\\' : ' ';
      case 'hr':
        return '\n\n---\n\n';
      case 'input':
        return event.attributes.get('type') === 'checkbox'
          ? event.attributes.has('checked')
            ? '☑'
            : '☐'
          : '';
      default:
        return this.other(event);
    }
  }

  private listing(event: TagEvent): string {
    if (event.isClosing) return this.listings.pop() ?? '';
    const text = (name: string): string => (event.attributes.get(name) ?? '').trim();
    const number = text('number');
    const title = [number === '' ? '' : `**Listing ${number}.**`, event.render(text('caption'))];
    this.listings.push(title.filter((part) => part !== '').join(' '));
    return text('file-name') === '' ? '' : fileName(text('file-name'));
  }

  private image(event: TagEvent): string {
    const alternative = decodeEntities(event.attributes.get('alt') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const target = this.context.image(event.attributes.get('src') ?? '', event.line);
    const safe = alternative.replace(/[[\]\\]/g, '\\$&');
    return target === null ? safe : `![${safe}](${target})`;
  }

  private anchor(event: TagEvent): string {
    const content = event.takeContent() ?? '';
    const destination = event.attributes.get('href');
    if (destination === undefined) return event.render(content);
    const target = this.context.link(destination, event.line);
    return target === null ? event.render(content) : `[${event.render(content)}](${target})`;
  }

  private span(event: TagEvent): string {
    const kind = event.attributes.get('class') ?? '';
    const content = event.takeContent();
    if (content === null) return '';
    if (kind === 'filename') return fileName(content.replace(/^\s*Filename:\s*/i, '').trim());
    if (kind === 'caption') return caption(event.render(content).trim());
    if (kind === 'keystroke') return `\`${content}\``;
    return event.render(content);
  }

  private other(event: TagEvent): string {
    if (activeElements.has(event.name)) {
      event.takeContent();
      this.context.dropped(event.name, event.line);
      return '';
    }
    return knownElements.has(event.name) ? '' : this.unknown(event);
  }

  // Most likely a type such as Vec<T> that somebody forgot to mark as code: show what was written.
  private unknown(event: TagEvent): string {
    return `\\${event.raw}`;
  }
}

const activeElements = new Set(
  'script style iframe object embed svg math form button video audio canvas'.split(' '),
);
const knownElements = new Set(
  (
    'a b i em strong del s code kbd samp var pre sup sub span div p figure figcaption caption blockquote details summary br hr ' +
    'img input center small u mark section article table thead tbody tr td th ul ol li dl dt dd h1 h2 h3 h4 h5 h6 ' +
    'picture source abbr cite q nobr wbr font'
  ).split(' '),
);

function fileName(name: string): string {
  return `File: \`${name.replaceAll('`', '')}\``;
}

/** "Figure 15-3: Two lists" with its number set off. */
function caption(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^((?:Listing|Figure|Table) [\w.-]+):\s*/, '**$1.** ');
}

function wrap(event: TagEvent, marks: string): string {
  const content = event.takeContent();
  if (content === null) return '';
  const inner = event.render(content).trim();
  return inner === '' ? '' : `${marks}${inner}${marks}`;
}

function codeSpan(event: TagEvent): string {
  const text = plainContent(event).replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function preformatted(event: TagEvent): string {
  const lines = plainContent(event)
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
    .split('\n');
  return `\n\n${writeCode({ language: '', lines })}\n\n`;
}

// Only known elements go: in `Pin<&mut T>` nothing is an element.
function plainContent(event: TagEvent): string {
  const content = event.takeContent() ?? '';
  return decodeEntities(
    content.replace(/<\/?([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/g, (tag, name) =>
      knownElements.has(name) ? '' : tag,
    ),
  );
}

const raisedCharacters: Record<string, string> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ n: 'ⁿ', i: 'ⁱ', '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾' },
};
const loweredCharacters: Record<string, string> = {
  ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' },
  ...{ '+': '₊', '-': '₋', '−': '₋' },
};

function raised(event: TagEvent): string {
  const isRaised = event.name === 'sup';
  const text = plainContent(event).trim();
  const characters = isRaised ? raisedCharacters : loweredCharacters;
  const compact = [...text.replace(/\s/g, '')];
  if (compact.every((character) => Object.hasOwn(characters, character))) {
    return compact.map((character) => characters[character]).join('');
  }
  return isRaised ? `^(${text})` : `(${text})`;
}

const icons: Record<string, string> = {
  'fa-level-up': '↑',
  'fa-level-down': '↓',
  'fa-arrow-right': '→',
  'fa-arrow-left': '←',
  'fa-rotate-left': '↺',
};

function icon(event: TagEvent): string | null {
  const classes = (event.attributes.get('class') ?? '').split(/\s+/);
  if (!classes.some((name) => /^fa[brs]?$/.test(name))) return null;
  event.takeContent();
  return classes.map((name) => icons[name] ?? '').join('');
}
