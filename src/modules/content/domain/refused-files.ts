import type { AssetDraft } from '../import/course-draft';
import type { ImportReport } from '../import/import-report';

const code = 'file_refused';

/** The report, with the files that media would not take named among what could not come. */
export function withRefusedFiles(report: ImportReport, refused: readonly AssetDraft[]): ImportReport {
  if (refused.length === 0) return report;
  const items = refused.map(({ path }) => ({
    file: path,
    line: null,
    code,
    message: `The file ${path} is of a type that is not taken here; what pointed at it keeps its text.`,
  }));
  const { omitted, imported } = report;
  return {
    ...report,
    imported: { ...imported, assets: imported.assets - refused.length },
    omitted: {
      ...omitted,
      items: [...omitted.items, ...items],
      counts: { ...omitted.counts, [code]: refused.length },
    },
  };
}
