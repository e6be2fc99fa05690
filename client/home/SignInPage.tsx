import { useText } from '../text/use-text.ts';
import { Entrance } from './Entrance.tsx';
import { SignInForm } from './SignInForm.tsx';

export const SignInPage = ({ isSetUp }: { isSetUp: boolean }) => {
  const t = useText().home.signIn;
  return isSetUp ? (
    <Entrance title={t.title} text={t.text}>
      <SignInForm />
    </Entrance>
  ) : (
    <Entrance title={t.noSetUpTitle} text={t.noSetUpText} />
  );
};
