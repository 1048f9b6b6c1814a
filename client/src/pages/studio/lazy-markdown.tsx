import { lazy, Suspense } from 'react';
import { SkeletonText } from '../../design/skeleton';
import type { MarkdownProps } from '../../features/markdown/markdown';

/** Text by an author, drawn once the code for it has come. */
export function LazyMarkdown(props: MarkdownProps) {
  return (
    <Suspense fallback={<SkeletonText />}>
      <Markdown {...props} />
    </Suspense>
  );
}

const Markdown = lazy(() =>
  import('../../features/markdown/markdown').then((file) => ({ default: file.Markdown })),
);
