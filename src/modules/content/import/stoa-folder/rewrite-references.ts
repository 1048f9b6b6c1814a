import { type ArchiveFiles, resolvePath } from '../archive-files';
import type { AssetCollector } from '../asset-collector';
import type { ReportBuilder } from '../import-report';
import { classifyDestination, decodePath, splitAnchor } from '../markdown/destinations';
import { takeDefinitions } from '../markdown/references';
import { splitBlocks, toLines } from '../markdown/split-blocks';
import { transformText } from '../markdown/transform-text';
import { writeCode } from '../markdown/write-code';

interface Rewriting {
  readonly markdown: string;
  /** The file it stands in: relative paths count from its folder. */
  readonly file: string;
  readonly files: ArchiveFiles;
  readonly assets: AssetCollector;
  readonly report: ReportBuilder;
  readonly lessonKeyByFile: ReadonlyMap<string, string>;
}

/** Points images and links to files at assets, and links to Markdown files at lessons; the rest stays. */
export function rewriteReferences(rewriting: Rewriting): string {
  const { blocks, references } = takeDefinitions(splitBlocks(toLines(rewriting.markdown)));
  const handlers = {
    references,
    link: (destination: string, line: number) => rewriteLink(rewriting, destination, line),
    image: (destination: string, line: number) => rewriteImage(rewriting, destination, line),
  };
  const parts = blocks.map((block) => {
    if (block.kind === 'text') return transformText(block.lines, handlers);
    return writeCode({ language: block.info, lines: block.lines, prefix: block.prefix });
  });
  return parts.join('\n').trim();
}

function rewriteLink(rewriting: Rewriting, destination: string, line: number): string | null {
  const kind = classifyDestination(destination);
  if (kind === 'outside' || destination.startsWith('#')) return destination;
  if (kind === 'unsafe')
    return leaveOut(rewriting, 'link_not_allowed', `The link to ${destination} was removed.`, line);
  const [path = '', anchor] = splitAnchor(destination);
  const target = resolvePath(rewriting.file, path);
  const lessonKey = target === null ? undefined : rewriting.lessonKeyByFile.get(target);
  if (lessonKey !== undefined) return `lesson:${lessonKey}${anchor === undefined ? '' : `#${anchor}`}`;
  const added = target === null ? null : rewriting.assets.add(target, 'file');
  if (added !== null && 'key' in added) return `asset:${added.key}`;
  return leaveOut(
    rewriting,
    'link_broken',
    `The link to ${destination} leads nowhere; its text stays.`,
    line,
  );
}

function rewriteImage(rewriting: Rewriting, destination: string, line: number): string | null {
  if (classifyDestination(destination) === 'outside') return destination;
  const target = resolvePath(rewriting.file, decodePath(destination));
  const added = target === null ? null : rewriting.assets.add(target, 'image');
  if (added !== null && 'key' in added) return `asset:${added.key}`;
  return leaveOut(rewriting, 'image_missing', `The image ${destination} is not in the archive.`, line);
}

function leaveOut(rewriting: Rewriting, code: string, message: string, line: number): null {
  rewriting.report.omitted({ file: rewriting.file, line, code, message });
  return null;
}
