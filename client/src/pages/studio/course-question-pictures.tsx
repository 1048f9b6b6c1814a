import { type ReactNode, useMemo } from 'react';
import { QuestionPicturesProvider } from '../../features/quiz-editor/question-pictures';
import { UploadList } from '../../features/upload/upload-list';
import { startUpload, useUploads } from '../../features/upload/use-uploads';

/** Lets the editors of questions within it bring pictures for a course. */
export function CourseQuestionPictures({ courseId, children }: { courseId: string; children: ReactNode }) {
  const scope = `course/${courseId}/question-pictures`;
  const uploads = useUploads(scope).filter(({ state }) => state.kind !== 'done');
  const pictures = useMemo(
    () => ({
      courseId,
      onUpload: (file: File, onDone: (assetId: string) => void) =>
        startUpload({
          file,
          scope,
          purpose: { kind: 'question_picture', courseId },
          onDone: ({ assetId }) => onDone(assetId),
        }),
      uploads: <UploadList uploads={uploads} />,
    }),
    [courseId, scope, uploads],
  );
  return <QuestionPicturesProvider value={pictures}>{children}</QuestionPicturesProvider>;
}
