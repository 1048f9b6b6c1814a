import { fitText } from '../../../platform/pdf/fit-text';
import { drawn, type FontName, leading } from '../../../platform/pdf/open-document';

/** A4 upright, in points. */
export const sheetSize = [595.28, 841.89] as const;

const margin = 62;
const right = sheetSize[0] - margin;
const bottom = sheetSize[1] - margin;

export const ink = { strong: '#211e19', soft: '#5a5348', accent: '#0c5b4c', line: '#b9ae9a' } as const;

export interface Style {
  readonly font?: FontName;
  readonly size?: number;
  readonly color?: string;
  readonly characterSpacing?: number;
}

/** Where a column begins or ends, of the width between the margins: from 0 to 1. */
export interface Column {
  readonly from: number;
  readonly to: number;
  readonly align?: 'left' | 'right';
}

/** Sheets of paper that are written from top to bottom; what finds no room begins the next one. */
export class Sheet {
  private top = margin;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly document: PDFKit.PDFDocument) {
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  end(): void {
    this.root.end();
    this.document.end();
  }

  space(points: number): void {
    this.top += points;
  }

  /** A line across, which is only to be looked at. */
  rule(): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    this.document
      .lineWidth(0.7)
      .strokeColor(ink.line)
      .moveTo(margin, this.top)
      .lineTo(right, this.top)
      .stroke();
    this.document.endMarkedContent();
    this.top += 8;
  }

  heading(text: string): void {
    this.row('H1', [[text, { from: 0, to: 1 }]], { size: 24, color: ink.accent });
  }

  paragraph(text: string, style: Style = {}): void {
    this.row('P', [[text, { from: 0, to: 1 }]], style);
  }

  /** Texts side by side, each in its column on as many lines as it needs. */
  columns(cells: readonly (readonly [text: string, column: Column])[], style: Style = {}): void {
    this.row('P', cells, style);
  }

  private row(tag: 'H1' | 'P', cells: readonly (readonly [string, Column])[], style: Style): void {
    const { size = 10.5 } = style;
    const set = cells.map(([text, column]) => ({ column, lines: this.linesOf(text, column, style) }));
    const height = Math.max(...set.map(({ lines }) => lines.length)) * size * leading;
    if (this.top + height > bottom) {
      this.document.addPage();
      this.top = margin;
    }
    for (const { column, lines } of set) {
      if (lines.length === 0) continue;
      this.root.add(this.document.struct(tag, {}, () => this.drawLines(lines, column, style)));
    }
    this.top += height;
  }

  private drawLines(lines: readonly string[], column: Column, style: Style): void {
    const { document } = this;
    const { font = 'regular', size = 10.5, color = ink.strong, characterSpacing = 0 } = style;
    document.font(font).fontSize(size).fillColor(color);
    for (const [index, line] of lines.entries()) {
      const width = document.widthOfString(line, { characterSpacing });
      const left = column.align === 'right' ? xOf(column.to) - width : xOf(column.from);
      document.text(line, left, this.top + index * size * leading, { lineBreak: false, characterSpacing });
    }
  }

  /** In characters that the font has: what it cannot write at all is said to be elsewhere, rather than left out in silence. */
  private linesOf(text: string, column: Column, style: Style): readonly string[] {
    if (text === '') return [];
    const { font = 'regular', size = 10.5 } = style;
    const words = drawn(this.document, text) ?? '(see your account: this cannot be written here)';
    const measure = (candidate: string, at: number) =>
      this.document.font(font).fontSize(at).widthOfString(candidate);
    const width = (column.to - column.from) * (right - margin) - 6;
    return fitText(words, { width, steps: [{ size, lines: 12 }], measure }).lines;
  }
}

function xOf(share: number): number {
  return margin + share * (right - margin);
}
