import { createElement, Fragment, type ReactNode } from 'react';
import { CodeBlock } from '../../design/code-block';
import { Picture, type PictureSource } from '../../design/picture';
import { calloutIn } from './callout-in';
import { MarkdownCallout, MarkdownSolution } from './markdown-callout';
import { MarkdownHeading } from './markdown-heading';
import { MarkdownLink } from './markdown-link';
import { MissingImage } from './missing-image';

export type MarkdownOptions = {
  /** What the highest heading of the text becomes: 2 under the title of a page. */
  headingLevel: 2 | 3 | 4;
  /** Turns the address of a link or an image, as the author wrote it, into one that works here. */
  resolveUrl: (url: string, kind: 'link' | 'image') => string;
  /** The widths of an image, by its address as the author wrote it, where it has several. */
  pictureOf: (url: string) => PictureSource | null;
};

type Context = MarkdownOptions & { headingIds: Map<string, number>; highestHeading: number };

/** Draws sanitized nodes as React elements. */
export function renderNodes(fragment: DocumentFragment, options: MarkdownOptions): ReactNode {
  return children(fragment, {
    ...options,
    headingIds: new Map(),
    highestHeading: highestHeadingIn(fragment),
  });
}

function children(parent: Node, context: Context): ReactNode[] {
  const isTablePart = /^(table|thead|tbody|tfoot|tr)$/i.test(parent.nodeName);
  const nodes = [...parent.childNodes].filter((node) => !isTablePart || node.nodeType === Node.ELEMENT_NODE);
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text is drawn anew as a whole; its nodes have no identity beside their place.
    <Fragment key={index}>{render(node, context)}</Fragment>
  ));
}

function render(node: Node, context: Context): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (!(node instanceof Element)) return null;
  const tag = node.tagName.toLowerCase();

  if (/^h[1-6]$/.test(tag)) {
    const level = Math.min(6, Number(tag[1]) - context.highestHeading + context.headingLevel);
    return (
      <MarkdownHeading level={level} id={headingId(node, context)}>
        {children(node, context)}
      </MarkdownHeading>
    );
  }
  switch (tag) {
    case 'pre': {
      const language = /language-([\w+#-]+)/.exec(node.querySelector('code')?.className ?? '')?.[1];
      return <CodeBlock code={(node.textContent ?? '').replace(/\n$/, '')} language={language} />;
    }
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <div className="markdown-table" tabIndex={0}>
          <table>{children(node, context)}</table>
        </div>
      );
    case 'blockquote': {
      const kind = calloutIn(node);
      if (kind === 'solution') return <MarkdownSolution>{children(node, context)}</MarkdownSolution>;
      if (kind) return <MarkdownCallout kind={kind}>{children(node, context)}</MarkdownCallout>;
      return <blockquote>{children(node, context)}</blockquote>;
    }
    case 'a': {
      const href = node.getAttribute('href');
      if (!href) return <span id={anchorId(node)}>{children(node, context)}</span>;
      const target = context.resolveUrl(href, 'link');
      if (leadsNowhere(target)) return <>{children(node, context)}</>;
      return <MarkdownLink href={target}>{children(node, context)}</MarkdownLink>;
    }
    case 'img': {
      const picture = context.pictureOf(node.getAttribute('src') ?? '');
      if (picture) return picturedIn(node, picture);
      const source = context.resolveUrl(node.getAttribute('src') ?? '', 'image');
      if (leadsNowhere(source)) return <MissingImage alternative={node.getAttribute('alt') ?? ''} />;
      return (
        <img
          src={source}
          alt={node.getAttribute('alt') ?? ''}
          title={node.getAttribute('title') ?? undefined}
          width={node.getAttribute('width') ?? undefined}
          height={node.getAttribute('height') ?? undefined}
          loading="lazy"
          decoding="async"
        />
      );
    }
    case 'input':
      // A task list: what is ticked is the author's, not the reader's.
      return (
        <input
          type="checkbox"
          checked={node.hasAttribute('checked')}
          disabled
          readOnly
          aria-label={node.parentElement?.textContent?.trim()}
        />
      );
    case 'br':
    case 'hr':
      return createElement(tag);
    default:
      return createElement(tag, attributesOf(node), ...children(node, context));
  }
}

/** Authors begin with `#` or with `##`; under the title of a page both mean the same. */
function highestHeadingIn(fragment: DocumentFragment): number {
  return [1, 2, 3, 4, 5, 6].find((level) => fragment.querySelector(`h${level}`) !== null) ?? 1;
}

/** What only a lesson can turn into an address, and nothing has. */
function leadsNowhere(url: string): boolean {
  return url === '' || /^(?:asset|lesson):/i.test(url);
}

/** The few attributes that mean something on an ordinary element, under React's names. */
function attributesOf(node: Element): Record<string, unknown> {
  const align = node.getAttribute('align');
  const start = node.getAttribute('start');
  return {
    id: anchorId(node),
    title: node.getAttribute('title') ?? undefined,
    lang: node.getAttribute('lang') ?? undefined,
    dir: node.getAttribute('dir') ?? undefined,
    colSpan: node.getAttribute('colspan') ?? undefined,
    rowSpan: node.getAttribute('rowspan') ?? undefined,
    scope: node.tagName === 'TH' ? 'col' : undefined,
    start: start === null ? undefined : Number(start),
    reversed: node.hasAttribute('reversed') || undefined,
    open: node.hasAttribute('open') || undefined,
    style: align ? { textAlign: align } : undefined,
  };
}

/** An author's own id, kept apart from the ids of the page. */
function anchorId(node: Element): string | undefined {
  const id = node.getAttribute('id');
  return id ? `section-${id}` : undefined;
}

function headingId(node: Element, context: Context): string {
  const own = node.getAttribute('id');
  const base = own ?? slugOf(node.textContent ?? '');
  const before = context.headingIds.get(base) ?? 0;
  context.headingIds.set(base, before + 1);
  return `section-${before === 0 ? base : `${base}-${before}`}`;
}

function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** A text is at most 44rem wide; an author's own width narrows the picture, and never its proportions. */
function picturedIn(image: Element, picture: PictureSource): ReactNode {
  const width = Number(image.getAttribute('width')) || picture.width;
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  return (
    <Picture
      picture={{ ...picture, width, height }}
      alternative={image.getAttribute('alt') ?? ''}
      title={image.getAttribute('title') ?? undefined}
      sizes={`(min-width: 48rem) ${Math.min(width, 704)}px, 100vw`}
    />
  );
}
