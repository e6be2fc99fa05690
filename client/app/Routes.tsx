import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation, useRoute, useSearch } from 'wouter';
import { AccountId } from '../../shared/model/id.ts';
import type { Session, SessionUser } from '../../shared/protocol/session.ts';
import { useWho } from '../home/who.ts';
import { wasGuestOf } from '../session/access.ts';
import { useText } from '../text/use-text.ts';
import { BlankFrame } from './frame/BlankFrame.tsx';
import { LinkOver } from './LinkOver.tsx';
import styles from './Message.module.css';
import { Message } from './Message.tsx';
import { pagePart } from './page-part.tsx';
import { ToAccounts } from './ToAccounts.tsx';
import { Unanswered } from './Unanswered.tsx';
import { wantedPath } from './wanted-path.ts';

const SetUpRoute = pagePart(async () => (await import('./SetUpRoute.tsx')).SetUpRoute);
const SignInRoute = pagePart(async () => (await import('./SignInRoute.tsx')).SignInRoute);
const ForgotRoute = pagePart(async () => (await import('./ForgotRoute.tsx')).ForgotRoute);
const ResetRoute = pagePart(async () => (await import('./ResetRoute.tsx')).ResetRoute);
const AcceptInvitation = pagePart(async () => (await import('./AcceptInvitation.tsx')).AcceptInvitation);
const SettingsRoute = pagePart(async () => (await import('./settings/SettingsRoute.tsx')).SettingsRoute);
const HomeRoute = pagePart(async () => (await import('./HomeRoute.tsx')).HomeRoute);
const ChooseRoute = pagePart(async () => (await import('./ChooseRoute.tsx')).ChooseRoute);
const ImportAccountsRoute = pagePart(async () => (await import('./ImportAccountsRoute.tsx')).ImportAccountsRoute);
const PicturesRoute = pagePart(async () => (await import('./PicturesRoute.tsx')).PicturesRoute);
const ReviewRoute = pagePart(async () => (await import('./review/ReviewRoute.tsx')).ReviewRoute);
const JoinPage = pagePart(async () => (await import('../home/JoinPage.tsx')).JoinPage);
const SayPage = pagePart(async () => (await import('../home/say/SayPage.tsx')).SayPage, { fallback: null });
const AccountRoute = pagePart(async () => (await import('./account/AccountRoute.tsx')).AccountRoute, { isMap: true });

/** Whoever is asked by a link is asked nothing else, not even who he is. */
export const Routes = () => {
  const [isQuestion, params] = useRoute('/say/:token');
  if (!isQuestion) return <KnownRoutes />;
  return <SayPage token={params.token} />;
};

/** Who is there decides which pages there are. */
const KnownRoutes = () => {
  const who = useWho();
  if (who.error) {
    return (
      <main className={styles.whole}>
        <Unanswered error={who.error} isAsking={who.isFetching} onAgain={() => void who.refetch()} />
      </main>
    );
  }
  if (!who.data) return <BlankFrame />;
  const { user } = who.data;
  return (
    <Suspense fallback={<BlankFrame />}>
      {user ? <Inside who={{ ...who.data, user }} /> : <Outside who={who.data} />}
    </Suspense>
  );
};

const Outside = ({ who }: { who: Session }) => {
  const [path] = useLocation();
  const search = useSearch();
  const signIn = `/sign-in?next=${encodeURIComponent(search ? `${path}?${search}` : path)}`;
  const toSignIn = <Redirect replace to={signIn} />;
  return (
    <Switch>
      <Route path="/setup">
        <SetUpRoute isSetUp={who.setUp} />
      </Route>
      <Route path="/sign-in">
        <SignInRoute isSetUp={who.setUp} />
      </Route>
      <Route path="/join/:token">{({ token }) => <JoinPage token={token} />}</Route>
      <Route path="/forgot">
        <ForgotRoute />
      </Route>
      <Route path="/reset/:token">{({ token }) => <ResetRoute token={token} />}</Route>
      <Route path="/invitation/:token">{({ token }) => <AcceptInvitation token={token} user={null} />}</Route>
      <Route path="/accounts/:id/:page?">
        {({ id }) => {
          const account = AccountId.safeParse(id);
          return account.success && wasGuestOf(account.data) ? (
            <main className={styles.whole}>
              <LinkOver signIn={signIn} />
            </main>
          ) : (
            toSignIn
          );
        }}
      </Route>
      <Route>{toSignIn}</Route>
    </Switch>
  );
};

const Inside = ({ who }: { who: Session & { user: SessionUser } }) => {
  const search = useSearch();
  return (
    <Switch>
      <Route path="/join/:token">{({ token }) => <JoinPage token={token} />}</Route>
      {who.isGuest && (
        <Route path="/new">
          <GuestHome />
        </Route>
      )}
      <Route path="/">{who.isGuest ? <GuestHome /> : <HomeRoute user={who.user} page="accounts" />}</Route>
      <Route path="/new">
        <HomeRoute user={who.user} page="new" />
      </Route>
      <Route path="/pictures/:picture?">
        {({ picture }) => (who.isGuest ? <GuestHome /> : <PicturesRoute user={who.user} picture={picture} />)}
      </Route>
      {/* One route for map and history: the session, and undo with it, lives on between them. */}
      <Route path="/accounts/:id/:page?">
        {({ id, page }) => {
          const account = AccountId.safeParse(id);
          return account.success && (page === undefined || page === 'history' || page === 'summary') ? (
            <AccountRoute
              key={account.data}
              id={account.data}
              user={who.user}
              today={who.today}
              timeZone={who.timeZone}
            />
          ) : (
            <NotFound />
          );
        }}
      </Route>
      {!who.isGuest && (
        <Route path="/choose/:round?">{({ round }) => <ChooseRoute user={who.user} round={round} />}</Route>
      )}
      {!who.isGuest && (
        <Route path="/import-accounts">
          <ImportAccountsRoute user={who.user} />
        </Route>
      )}
      {!who.isGuest && (
        <Route path="/reviews/:review?/:page?">
          {({ review, page }) =>
            page === undefined || page === 'minutes' ? (
              <ReviewRoute who={who} {...(review ? { review } : {})} {...(page ? { page } : {})} />
            ) : (
              <NotFound />
            )
          }
        </Route>
      )}
      <Route path="/settings/:section?">{({ section }) => <SettingsRoute who={who} section={section} />}</Route>
      <Route path="/reset/:token">{({ token }) => <ResetRoute token={token} />}</Route>
      <Route path="/invitation/:token">{({ token }) => <AcceptInvitation token={token} user={who.user} />}</Route>
      <Route path="/setup">
        <SetUpRoute isSetUp />
      </Route>
      <Route path="/sign-in">
        <Redirect replace to={wantedPath(search)} />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
};

const GuestHome = () => {
  const t = useText().doors;
  return (
    <main className={styles.whole}>
      <Message title={t.guestHomeTitle} text={t.guestHomeText}>
        {null}
      </Message>
    </main>
  );
};

const NotFound = () => {
  const t = useText().errors;
  return (
    <main className={styles.whole}>
      <Message title={t.notFoundTitle} text={t.notFoundText}>
        <ToAccounts />
      </Message>
    </main>
  );
};
