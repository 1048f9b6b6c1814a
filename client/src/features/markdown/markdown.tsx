import { Marked } from 'marked';
import { memo, useMemo } from 'react';
import { type MarkdownOptions, renderNodes } from './render-nodes';
import { sanitize } from './sanitize';
import './markdown.css';

export type MarkdownProps = Partial<MarkdownOptions> & {
  /** Markdown as GitHub has it: tables, task lists, callouts (`> [!NOTE]`), and the harmless part of HTML. */
  text: string;
};

/**
 * Text by an author. It becomes HTML, is cut down to a list of allowed elements and attributes, and is then drawn as
 * React elements: nothing of it is ever put into the page as markup, and code, tables, callouts, links and images are
 * components of ours.
 */
export const Markdown = memo(function Markdown({
  text,
  headingLevel = 2,
  resolveUrl = asItIs,
  pictureOf = noPicture,
}: MarkdownProps) {
  const nodes = useMemo(() => {
    const html = parser.parse(text, { async: false });
    return renderNodes(sanitize(html), { headingLevel, resolveUrl, pictureOf });
  }, [text, headingLevel, resolveUrl, pictureOf]);
  return <div className="markdown">{nodes}</div>;
});

const parser = new Marked({ gfm: true, breaks: false });

function asItIs(url: string): string {
  return url;
}

function noPicture(): null {
  return null;
}
