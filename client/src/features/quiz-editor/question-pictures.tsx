import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** How a picture for a question of a course is brought. */
export type QuestionPictures = {
  courseId: string;
  /** Sends a file; `onDone` gets the id of the asset. */
  onUpload: (file: File, onDone: (assetId: string) => void) => void;
  /** Files on their way. */
  uploads: ReactNode;
};

const Context = createContext<QuestionPictures | undefined>(undefined);

/** Stands around every editor of questions: the page knows how files are sent. */
export const QuestionPicturesProvider = Context.Provider;

export function useQuestionPictures(): QuestionPictures {
  const pictures = useContext(Context);
  if (!pictures) throw new Error('Editors of questions stand within a QuestionPicturesProvider.');
  return pictures;
}

/** Where a picture is. One that has just been sent is asked for until the course has it. */
export function useQuestionPicture(courseId: string, assetId: string | undefined) {
  return useQuery({
    queryKey: keys.questionPicture(courseId, assetId ?? ''),
    enabled: assetId !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/courses/{courseId}/question-pictures/{assetId}', {
          params: { path: { courseId, assetId: assetId as string } },
          signal,
        }),
      ),
    staleTime: 50 * 60_000,
    retry: (failures) => failures < 15,
    retryDelay: 1_000,
  });
}
