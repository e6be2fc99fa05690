import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { JoinOffer, type LinkRole } from '../../shared/protocol/access.ts';
import { accessPaths } from '../../shared/protocol/routes.ts';
import { ask, failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';
import { useJoin } from './who.ts';

type MapRole = Exclude<LinkRole, 'customer-says'>;

/** What a share link opens: one name, one button, and the map. Who may see it already goes straight there. */
export const JoinPage = ({ token }: { token: string }) => {
  const t = useText().doors.join;
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['join', token],
    queryFn: () => ask(JoinOffer, 'GET', accessPaths.join(token)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const text = useText();
  if (error && failureCode(error) !== 'not-found') {
    return (
      <Entrance title={t.lockedTitle} text="">
        <Failure error={error} />
        <Button variant="ink" size="large" isPending={isFetching} onPress={() => void refetch()}>
          {text.errors.tryAgain}
        </Button>
      </Entrance>
    );
  }
  if (error || data?.kind === 'invitation') return <Entrance title={t.overTitle} text={t.overText} />;
  if (!data) return <Skeleton width="100%" height={120} />;
  if (data.here !== null) return <Redirect replace to={`/accounts/${data.here}`} />;
  return (
    <Entrance title={data.account ?? t.lockedTitle} text={t.may[data.role as MapRole]}>
      <JoinForm token={token} needsPassphrase={data.needsPassphrase} />
    </Entrance>
  );
};

const JoinForm = ({ token, needsPassphrase }: { token: string; needsPassphrase: boolean }) => {
  const t = useText().doors.join;
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [, navigate] = useLocation();
  const join = useJoin(token);
  const isWrong = failureCode(join.error) === 'wrong-token';
  const isReady = name.trim() !== '' && (!needsPassphrase || passphrase !== '');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isReady) return;
    join.mutate(
      { name: name.trim(), ...(needsPassphrase ? { passphrase } : {}) },
      { onSuccess: (account) => navigate(`/accounts/${account}`, { replace: true }) },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t.name}
        name="name"
        autoComplete="name"
        value={name}
        onChange={setName}
        description={t.nameHint}
        autoFocus
        isRequired
      />
      {needsPassphrase && (
        <TextField
          label={t.passphrase}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          description={t.passphraseHint}
          error={isWrong ? t.passphraseWrong : null}
          isRequired
        />
      )}
      {!isWrong && <Failure error={join.error} />}
      <Button type="submit" variant="ink" size="large" isPending={join.isPending} isDisabled={!isReady}>
        {t.action}
      </Button>
    </form>
  );
};
