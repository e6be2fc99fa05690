import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { AccountProfile } from '../../../shared/model/account-profile.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import {
  type ChangeProfileRequest,
  PortfolioEvent,
  ProfileAnswer,
  portfolioPaths,
} from '../../../shared/protocol/portfolio.ts';
import { changeProfile } from '../../../shared/rules/portfolio/change-profile.ts';
import { openEventStream } from '../../session/event-stream.ts';
import { ask, failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { endUndoOffers, offerUndo, toast } from '../../ui/toast.ts';

/** What is to be changed, built on what the profile says at that moment; null: nothing, it has changed meanwhile. */
export type Make = (profile: AccountProfile) => ChangeProfileRequest | null;
/** Says what was done, does it, and takes it back. */
export type EditProfile = (said: string, make: Make, unmake: Make) => void;

const keyOf = (id: AccountId) => ['profile', id] as const;

/** What gets no answer within this time holds up nothing longer; sent again it changes nothing twice. */
const ANSWER_WITHIN_MS = 20_000;

/** What of each profile is shown and not answered yet, in its order. */
const underWay = new Map<AccountId, ChangeProfileRequest[]>();
/** Each change waits for the one before: what it has seen is there when it comes. */
const turns = new Map<AccountId, Promise<unknown>>();

/** What the server says, with what is still on its way to it. */
const withUnderWay = (id: AccountId, answer: ProfileAnswer): ProfileAnswer => {
  const profile = (underWay.get(id) ?? []).reduce((now, change) => {
    const changed = changeProfile(now, change);
    const parsed = AccountProfile.safeParse('profile' in changed ? changed.profile : now);
    return parsed.success ? parsed.data : now;
  }, answer.profile);
  return { ...answer, profile };
};

/** Sends only the field that is changed. What it says is shown at once, and as the server has it when it has answered. */
export const useEditProfile = (id: AccountId): EditProfile => {
  const client = useQueryClient();
  const t = usePortfolioText().profile;
  const errors = useText().errors;
  const path = portfolioPaths.profile(id);
  const known = () => client.getQueryData<ProfileAnswer>(keyOf(id));
  const show = (answer: ProfileAnswer) => client.setQueryData(keyOf(id), withUnderWay(id, answer));

  /** What somebody else has set anew stands; what was wanted is one press away. */
  const offerMine = async (make: Make): Promise<void> => {
    const now = await ask(ProfileAnswer, 'GET', path);
    show(now);
    if (make(now.profile) === null) return void toast(t.changedMeanwhile);
    toast(t.overtaken, { action: { label: t.setMine, onAction: () => void send(make) } });
  };

  const send = async (make: Make): Promise<boolean> => {
    const now = known();
    const change = now ? make(now.profile) : null;
    if (!now || !change) {
      toast(t.changedMeanwhile);
      return false;
    }
    const mine = underWay.get(id) ?? [];
    underWay.set(id, mine);
    mine.push(change);
    show(now);
    const before = turns.get(id);
    const answered = (async () => {
      await before;
      return ask(ProfileAnswer, 'PATCH', path, change, ANSWER_WITHIN_MS);
    })();
    turns.set(
      id,
      answered.catch(() => {}),
    );
    try {
      const answer = await answered.finally(() => mine.splice(mine.indexOf(change), 1));
      show(answer);
      return true;
    } catch (error) {
      const tell = async (why: unknown) => {
        toast(errors.byCode[failureCode(why)], { tone: 'error' });
        await client.invalidateQueries({ queryKey: keyOf(id) });
      };
      if (failureCode(error) === 'conflict') await offerMine(make).catch(tell);
      else await tell(error);
      return false;
    }
  };

  return (said, make, unmake) => {
    endUndoOffers();
    void send(make).then((isDone) => {
      if (isDone) offerUndo(said, t.undo, () => void send(unmake));
    });
  };
};

/** What colleagues change shows while the profile is open. */
export const useLiveProfile = (id: AccountId): void => {
  const client = useQueryClient();
  useEffect(() => {
    const askAgain = () => void client.invalidateQueries({ queryKey: keyOf(id) });
    return openEventStream({
      path: () => portfolioPaths.events,
      onOpen: askAgain,
      onMessage: (data) => {
        const event = PortfolioEvent.parse(JSON.parse(data));
        if (event.kind === 'again') askAgain();
        if (event.kind !== 'row' || event.row.id !== id) return;
        const { profile, reviews, mayInPortfolio } = event.row;
        // what is found across the accounts is told in no row: what was found last stands until it is asked for
        const beyond = client.getQueryData<ProfileAnswer>(keyOf(id))?.beyond ?? [];
        const answer: ProfileAnswer = { profile, reviews, mayEdit: mayInPortfolio.editProfile, beyond };
        client.setQueryData(keyOf(id), withUnderWay(id, answer));
      },
    });
  }, [client, id]);
};
