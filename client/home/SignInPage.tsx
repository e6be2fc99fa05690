import { Link } from 'wouter';
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSignInWays } from './doors.ts';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { SignInForm } from './SignInForm.tsx';

type SignInPageProps = {
  isSetUp: boolean;
  /** Where somebody wanted to go. */
  next?: string;
  /** Why the company's own sign-in did not lead in. */
  refusal?: 'refused' | 'unreachable' | null;
};

export const SignInPage = ({ isSetUp, next = '/', refusal = null }: SignInPageProps) => {
  const { home, people } = useText();
  const t = home.signIn;
  const ways = useSignInWays().data;
  if (!isSetUp) return <Entrance title={t.noSetUpTitle} text={t.noSetUpText} />;
  return (
    <Entrance title={t.title} text={t.text}>
      {refusal && <Notice tone="error">{people.company[refusal]}</Notice>}
      <SignInForm />
      {ways?.company && (
        <a className={styles.company} href={`/api/auth/oidc?next=${encodeURIComponent(next)}`}>
          {people.company.action}
        </a>
      )}
      <p className={styles.foot}>
        <Link href="/forgot">{people.forgot.link}</Link>
      </p>
    </Entrance>
  );
};
