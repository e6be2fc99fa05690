import { type SubmitEvent, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { JoinOffer } from '../../shared/protocol/access.ts';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';
import { useJoin, useJoinOffer } from './join.ts';

/** A share link is opened: a name, one press, the map. `name`: of who is known here already. */
export const JoinPage = ({ token, name }: { token: string; name: string }) => {
  const t = useText().share.join;
  const { data: offer, error } = useJoinOffer(token);
  if (error) {
    return failureCode(error) === 'not-found' ? (
      <Entrance title={t.overTitle} text={t.overText} />
    ) : (
      <Entrance title={t.title} text="">
        <Failure error={error} />
      </Entrance>
    );
  }
  if (!offer) return <Entrance title={t.title} text="" />;
  if (offer.here) return <Redirect replace to={`/accounts/${offer.here}`} />;
  return (
    <Entrance
      title={offer.account === null ? t.title : t.titleOf(offer.account)}
      text={t.text[offer.role as keyof typeof t.text]}
    >
      <JoinForm token={token} offer={offer} name={name} />
    </Entrance>
  );
};

const JoinForm = ({ token, offer, name: known }: { token: string; offer: JoinOffer; name: string }) => {
  const t = useText().share.join;
  const [name, setName] = useState(known);
  const [passphrase, setPassphrase] = useState('');
  const [, navigate] = useLocation();
  const join = useJoin(token);
  const isWrong = failureCode(join.error) === 'wrong-token';

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    join.mutate(
      { name: name.trim(), ...(offer.needsPassphrase ? { passphrase } : {}) },
      { onSuccess: ({ account }) => navigate(`/accounts/${account}`, { replace: true }) },
    );
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t.name}
        description={t.nameHint}
        autoComplete="name"
        value={name}
        onChange={setName}
        autoFocus
        isRequired
      />
      {offer.needsPassphrase && (
        <TextField
          label={t.passphrase}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong ? t.wrongPassphrase : undefined}
          isRequired
        />
      )}
      {join.error && !isWrong && <Failure error={join.error} />}
      <Button
        type="submit"
        variant="ink"
        size="large"
        isPending={join.isPending}
        isDisabled={name.trim() === '' || (offer.needsPassphrase && passphrase === '')}
      >
        {t.action}
      </Button>
    </form>
  );
};
