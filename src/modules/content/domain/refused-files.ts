import { z } from 'zod';
import type { AssetDraft } from '../import/course-draft';
import type { ImportReport, ReportEntry } from '../import/import-report';

/** What media finds wrong in captions, line by line. */
export const CaptionRefusal = z.object({
  problems: z
    .array(
      z.object({
        line: z.int().min(1),
        problem: z.enum(['time_unreadable', 'ends_before_it_begins', 'text_without_time', 'no_captions']),
      }),
    )
    .min(1)
    .max(100),
  problemCount: z.int().min(1),
});
export type CaptionRefusal = z.infer<typeof CaptionRefusal>;

const words: Record<CaptionRefusal['problems'][number]['problem'], string> = {
  time_unreadable: 'The time in this line cannot be read.',
  ends_before_it_begins: 'This caption ends before it begins.',
  text_without_time: 'This text has no time.',
  no_captions: 'There is no caption in this file.',
};

/** The report, with the files that media would not take named among what could not come. */
export function withRefusedFiles(
  report: ImportReport,
  refused: readonly AssetDraft[],
  captions: ReadonlyMap<string, CaptionRefusal>,
): ImportReport {
  if (refused.length === 0) return report;
  const items = refused.flatMap((asset) => entriesOf(asset, captions.get(asset.key)));
  const { omitted, imported } = report;
  const counts = { ...omitted.counts };
  for (const { code } of items) counts[code] = (counts[code] ?? 0) + 1;
  return {
    ...report,
    imported: { ...imported, assets: imported.assets - refused.length },
    omitted: { ...omitted, items: [...omitted.items, ...items], counts },
  };
}

function entriesOf({ path: file }: AssetDraft, captions: CaptionRefusal | undefined): ReportEntry[] {
  const code = 'file_refused';
  if (!captions)
    return [
      {
        file,
        line: null,
        code,
        message: `The file ${file} is of a type that is not taken here; what pointed at it keeps its text.`,
      },
    ];
  const { problems, problemCount } = captions;
  const found = problemCount === 1 ? 'one mistake' : `${problemCount} mistakes`;
  const message = `The captions ${file} have ${found}, so the video came without them. Mend them, and add them to the lesson.`;
  return [
    { file, line: null, code, message },
    ...problems.map(({ line, problem }) => ({
      file,
      line,
      code: 'captions_invalid',
      message: words[problem],
    })),
  ];
}
