import { useNavigate } from 'react-router';
import { useProblemText } from '../../api/use-problem-text';
import { useSession } from '../../api/use-session';
import { toast } from '../../design/toast';

/** Ends the session and goes home; says so when the server could not be told. */
export function useSignOut(): () => void {
  const { signOut } = useSession();
  const navigate = useNavigate();
  const problemText = useProblemText();
  return () => {
    signOut().then(
      () => navigate('/'),
      (error: unknown) => toast.error(problemText(error).text),
    );
  };
}
