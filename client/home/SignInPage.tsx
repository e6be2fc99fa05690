import { Link } from 'wouter';
import { useText } from '../text/use-text.ts';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { SignInForm } from './SignInForm.tsx';

export const SignInPage = ({ isSetUp }: { isSetUp: boolean }) => {
  const { home, people } = useText();
  const t = home.signIn;
  const { forgot } = people;
  return isSetUp ? (
    <Entrance title={t.title} text={t.text}>
      <SignInForm />
      <p className={styles.foot}>
        <Link href="/forgot">{forgot.link}</Link>
      </p>
    </Entrance>
  ) : (
    <Entrance title={t.noSetUpTitle} text={t.noSetUpText} />
  );
};
