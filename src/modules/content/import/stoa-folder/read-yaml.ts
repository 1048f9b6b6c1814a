import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ArchiveFiles } from '../archive-files';
import { ImportRefused } from '../import-refused';

const maximumBytes = 1024 * 1024;

/** Parses one YAML file of the archive. Throws ImportRefused with the line of the first mistake. */
export function readYaml<Output>(files: ArchiveFiles, path: string, schema: z.ZodType<Output>): Output {
  if (!files.has(path)) {
    throw new ImportRefused('import.invalid_course', { file: path, detail: `The file ${path} is missing.` });
  }
  if (files.size(path) > maximumBytes) throw new ImportRefused('import.too_large', { file: path });
  const lines = new LineCounter();
  // "core" knows no dates or other surprises; few aliases, or a small file could grow without end.
  const document = parseDocument(files.text(path), { lineCounter: lines, schema: 'core' });
  const syntaxError = document.errors[0];
  if (syntaxError !== undefined) {
    const { line } = lines.linePos(syntaxError.pos[0]);
    throw refusal(path, line, 'This is not valid YAML.');
  }
  const parsed = schema.safeParse(plainValue(document, path));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
  const node = document.getIn(place, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  const line = offset === undefined ? 1 : lines.linePos(offset).line;
  throw refusal(path, line, `${place.join('.') || 'The file'}: ${issue?.message ?? 'not valid'}.`);
}

function plainValue(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    throw refusal(path, 1, 'Its aliases cannot be followed.');
  }
}

function refusal(file: string, line: number, detail: string): ImportRefused {
  return new ImportRefused('import.invalid_course', {
    file,
    line,
    detail: `${file}, line ${line}: ${detail}`,
  });
}
