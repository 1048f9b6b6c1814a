import { normalizeLabel, type ReferenceDefinition } from './references';
import type { SourceLine } from './split-blocks';
import { TextIndex } from './text-index';

/** An HTML tag met in the text. */
export interface TagEvent {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isClosing: boolean;
  readonly line: number;
  /** The tag as it was written. */
  readonly raw: string;
  /** What follows the tag in the text. */
  readonly following: string;
  /** Takes all up to the closing tag, and that tag, out of the text; null when there is none. */
  takeContent(): string | null;
  /** Renders a part of the text as the whole is rendered. */
  render(markdown: string): string;
}

/** Decides what becomes of each thing found. A link or image that gets null is replaced by its text. */
export interface TextHandlers {
  link(destination: string, line: number): string | null;
  image(destination: string, line: number): string | null;
  /** Without it, HTML stays as it is. */
  tag?(event: TagEvent): string;
  /** `{{#name arguments}}`; without it such text stays as it is. */
  directive?(name: string, argument: string, line: number): string;
  footnote?(label: string): string | null;
  references: ReadonlyMap<string, ReferenceDefinition>;
}

/**
 * Rewrites the inline parts of a stretch of Markdown in one pass. Code spans and escapes are left alone. Links by
 * reference become inline links, so the definitions are not needed any more.
 */
export function transformText(lines: readonly SourceLine[], handlers: TextHandlers): string {
  const text = lines.map((line) => line.text).join('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.text.length + 1;
  }
  // Offsets only grow during the pass, but captions are rendered out of turn: search instead of remembering.
  const lineAt = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return lines[low]?.line ?? 1;
  };
  return new TextPass(text, lineAt, handlers, 0).run();
}

// Nothing that is looked for is longer than this; the bounds keep hostile input from costing more than it weighs.
const longestTag = 4_000;
const longestLabel = 2_000;
const deepestNesting = 12;
const mostTagsWithin = 200;

const tagPattern =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:@][\w:.@-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/y;
const attributePattern = /([A-Za-z_:@][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const destinationPattern =
  /\(\s*(<[^<>\n]*>|[^\s()<][^\s()]*(?:\([^\s()]*\)[^\s()]*)*|)(?:\s+("[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const directivePattern = /\{\{\s*#([A-Za-z_]\w*)([^}\n]*)\}\}/y;

class TextPass {
  private position = 0;
  private output = '';
  private readonly index: TextIndex;

  constructor(
    private readonly text: string,
    private readonly lineAt: (position: number) => number,
    private readonly handlers: TextHandlers,
    private readonly depth: number,
  ) {
    this.index = new TextIndex(text);
  }

  run(): string {
    while (this.position < this.text.length) {
      const found = nextSpecial(this.text, this.position);
      this.output += this.text.slice(this.position, found);
      this.position = found;
      if (found < this.text.length) this.step();
    }
    return this.output;
  }

  private step(): void {
    const { text, position } = this;
    const character = text[position];
    if (character === '\\' && text.startsWith('{{#', position + 1)) this.replace(4, '{{#');
    else if (character === '\\') this.copy(2);
    else if (character === '`') this.code();
    else if (character === '<') this.tag();
    else if (character === '{') this.directive();
    else if (character === '[') this.bracket(false);
    else if (text[position + 1] === '[') this.bracket(true);
    else this.copy(1);
  }

  private copy(length: number): void {
    this.output += this.text.slice(this.position, this.position + length);
    this.position += length;
  }

  private replace(length: number, replacement: string): void {
    this.output += replacement;
    this.position += length;
  }

  private code(): void {
    const marks = /^`+/.exec(this.text.slice(this.position, this.position + longestLabel))?.[0].length ?? 1;
    this.copy((this.index.codeSpanEnd(this.position) ?? this.position + marks) - this.position);
  }

  private matchHere(pattern: RegExp, at: number, longest: number): RegExpExecArray | null {
    pattern.lastIndex = 0;
    return pattern.exec(this.text.slice(at, at + longest));
  }

  private directive(): void {
    const found = this.handlers.directive && this.matchHere(directivePattern, this.position, longestLabel);
    if (!found) {
      this.copy(1);
      return;
    }
    const line = this.lineAt(this.position);
    this.replace(
      found[0].length,
      this.handlers.directive?.(found[1] ?? '', (found[2] ?? '').trim(), line) ?? '',
    );
  }

  private tag(): void {
    const found = this.handlers.tag && this.matchHere(tagPattern, this.position, longestTag);
    if (!found) {
      this.copy(1);
      return;
    }
    const [raw, closing, name = '', attributes = ''] = found;
    const start = this.position;
    this.position += raw.length;
    const inner = this.position;
    const rendered = this.handlers.tag?.({
      name: name.toLowerCase(),
      attributes: readAttributes(attributes),
      isClosing: closing === '/',
      line: this.lineAt(start),
      raw,
      following: this.text.slice(inner, inner + 200),
      takeContent: () => this.takeContent(name),
      render: (markdown) => this.nested(markdown, inner),
    });
    this.output += rendered ?? '';
  }

  private takeContent(name: string): string | null {
    const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, 'gi');
    tags.lastIndex = this.position;
    let open = 1;
    for (let seen = 0; seen < mostTagsWithin; seen++) {
      const found = tags.exec(this.text);
      if (found === null) return null;
      open += found[1] === '/' ? -1 : 1;
      if (open > 0) continue;
      const content = this.text.slice(this.position, found.index);
      this.position = found.index + found[0].length;
      return content;
    }
    return null;
  }

  private bracket(isImage: boolean): void {
    const open = this.position + (isImage ? 1 : 0);
    const close = this.index.closingBracket(open);
    if (close === undefined || close - open > longestLabel) {
      this.copy(isImage ? 2 : 1);
      return;
    }
    const label = this.text.slice(open + 1, close);
    if (!isImage && label.startsWith('^')) {
      this.footnote(label.slice(1), close);
      return;
    }
    const target = this.target(label, close + 1);
    if (target === null) {
      this.copy(isImage ? 2 : 1);
      return;
    }
    const line = this.lineAt(this.position);
    const inner = isImage ? label : this.nested(label, open + 1);
    const { destination, title } = target;
    const rewritten = isImage
      ? this.handlers.image(destination, line)
      : this.handlers.link(destination, line);
    const suffix = title === '' ? '' : ` "${title.replaceAll('"', '&quot;')}"`;
    const written =
      rewritten === null ? inner : `${isImage ? '!' : ''}[${inner}](${wrapDestination(rewritten)}${suffix})`;
    this.output += written;
    this.position = target.end;
  }

  private footnote(label: string, close: number): void {
    const written = this.handlers.footnote?.(normalizeLabel(label)) ?? null;
    if (written === null) {
      this.copy(1);
      return;
    }
    this.output += written;
    this.position = close + 1;
  }

  private target(label: string, after: number): { destination: string; title: string; end: number } | null {
    const inline = this.text[after] === '(' ? this.matchHere(destinationPattern, after, longestLabel) : null;
    if (inline !== null) {
      const [whole, destination = '', title = ''] = inline;
      return {
        destination: destination.replace(/^<|>$/g, ''),
        title: title.slice(1, -1),
        end: after + whole.length,
      };
    }
    const close = this.index.closingBracket(after) ?? -1;
    const explicit = close < 0 ? '' : this.text.slice(after + 1, close);
    const definition = this.handlers.references.get(normalizeLabel(explicit === '' ? label : explicit));
    if (definition === undefined) return null;
    return { ...definition, end: close < 0 ? after : close + 1 };
  }

  private nested(text: string, base: number): string {
    if (this.depth >= deepestNesting) return text;
    return new TextPass(
      text,
      (position) => this.lineAt(base + position),
      this.handlers,
      this.depth + 1,
    ).run();
  }
}

const special = /[\\`<{![]/g;

function nextSpecial(text: string, from: number): number {
  special.lastIndex = from;
  return special.exec(text)?.index ?? text.length;
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attributePattern)) {
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return attributes;
}

function wrapDestination(destination: string): string {
  const isPlain = /^[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*$/.test(destination);
  return isPlain && destination !== ''
    ? destination
    : `<${destination.replace(/[<>\n]/g, encodeURIComponent)}>`;
}
