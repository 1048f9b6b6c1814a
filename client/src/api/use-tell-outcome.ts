import { toast } from '../design/toast';
import { useProblemText } from './use-problem-text';

/**
 * Says in passing what came of a deed. It goes by the promise, because a mutation calls nobody back who has left the page
 * with what was removed.
 */
export function useTellOutcome(): (deed: Promise<unknown>, done: string) => void {
  const explain = useProblemText();
  return (deed, done) => {
    deed.then(
      () => toast.success(done),
      (error: unknown) => toast.error(explain(error).text),
    );
  };
}
