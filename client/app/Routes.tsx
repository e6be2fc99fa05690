import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { AccountId } from '../../shared/model/id.ts';
import type { Session, SessionUser } from '../../shared/protocol/session.ts';
import { useWho } from '../home/who.ts';
import { useText } from '../text/use-text.ts';
import { BlankFrame } from './frame/BlankFrame.tsx';
import styles from './Message.module.css';
import { Message } from './Message.tsx';
import { ToAccounts } from './ToAccounts.tsx';
import { Unanswered } from './Unanswered.tsx';
import { wantedPath } from './wanted-path.ts';

const SetUpRoute = lazy(async () => ({ default: (await import('./SetUpRoute.tsx')).SetUpRoute }));
const SignInRoute = lazy(async () => ({ default: (await import('./SignInRoute.tsx')).SignInRoute }));
const HomeRoute = lazy(async () => ({ default: (await import('./HomeRoute.tsx')).HomeRoute }));
const AccountRoute = lazy(async () => ({ default: (await import('./account/AccountRoute.tsx')).AccountRoute }));
const TokensRoute = lazy(async () => ({ default: (await import('./TokensRoute.tsx')).TokensRoute }));

/** Who is there decides which pages there are. */
export const Routes = () => {
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
  return (
    <Switch>
      <Route path="/setup">
        <SetUpRoute isSetUp={who.setUp} />
      </Route>
      <Route path="/sign-in">
        <SignInRoute isSetUp={who.setUp} />
      </Route>
      <Route>
        <Redirect replace to={`/sign-in?next=${encodeURIComponent(search ? `${path}?${search}` : path)}`} />
      </Route>
    </Switch>
  );
};

const Inside = ({ who }: { who: Session & { user: SessionUser } }) => {
  const search = useSearch();
  return (
    <Switch>
      <Route path="/">
        <HomeRoute user={who.user} page="accounts" />
      </Route>
      <Route path="/new">
        <HomeRoute user={who.user} page="new" />
      </Route>
      {/* One route for map and history: the session, and undo with it, lives on between them. */}
      <Route path="/accounts/:id/:page?">
        {({ id, page }) => {
          const account = AccountId.safeParse(id);
          return account.success && (page === undefined || page === 'history') ? (
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
      <Route path="/settings/tokens">
        <TokensRoute />
      </Route>
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
