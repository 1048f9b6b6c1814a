import type { Block, SourceLine } from './split-blocks';

export interface ReferenceDefinition {
  readonly destination: string;
  readonly title: string;
  readonly line: number;
}

/** The link references and footnotes that a page defines, and the page without those lines. */
export interface TakenDefinitions {
  readonly blocks: readonly Block[];
  readonly references: ReadonlyMap<string, ReferenceDefinition>;
  readonly footnotes: ReadonlyMap<string, SourceLine>;
}

/** Labels match whatever their case and spacing (CommonMark 0.31, section 4.7). */
export function normalizeLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

export function takeDefinitions(blocks: readonly Block[]): TakenDefinitions {
  const references = new Map<string, ReferenceDefinition>();
  const footnotes = new Map<string, SourceLine>();
  const kept = blocks.map((block): Block => {
    if (block.kind === 'code') return block;
    const lines: SourceLine[] = [];
    for (let index = 0; index < block.lines.length; index++) {
      const current = block.lines[index] as SourceLine;
      const footnote = /^ {0,3}\[\^([^\]]{1,200})\]:\s*(.*)$/.exec(current.text);
      if (footnote !== null) {
        let text = footnote[2] ?? '';
        for (
          let next = block.lines[index + 1];
          next !== undefined && continuesNote(next.text);
          next = block.lines[index + 1]
        ) {
          text += `\n${next.text.trim()}`;
          index++;
        }
        footnotes.set(normalizeLabel(footnote[1] ?? ''), { text, line: current.line });
        continue;
      }
      const next = block.lines[index + 1]?.text ?? '';
      const isSplit = /^ {0,3}\[[^\]^][^\]]*\]:\s*$/.test(current.text) && /^\s*\S+\s*$/.test(next);
      const definition = reference(isSplit ? `${current.text} ${next.trim()}` : current.text);
      if (definition === null) {
        lines.push(current);
        continue;
      }
      if (isSplit) index++;
      const { label, destination, title } = definition;
      // The first definition of a label counts.
      if (!references.has(label)) references.set(label, { destination, title, line: current.line });
    }
    return { kind: 'text', lines };
  });
  return { blocks: kept, references, footnotes };
}

const continuesNote = (text: string): boolean => /^\s{2,}\S/.test(text);

const definitionLine =
  /^ {0,3}\[([^\]^][^\]]{0,300})\]:[ \t]*(<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+("[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;

function reference(text: string): { label: string; destination: string; title: string } | null {
  const found = definitionLine.exec(text);
  if (found === null) return null;
  const [, label = '', destination = '', title = ''] = found;
  return {
    label: normalizeLabel(label),
    destination: destination.replace(/^<|>$/g, ''),
    title: title.slice(1, -1),
  };
}
