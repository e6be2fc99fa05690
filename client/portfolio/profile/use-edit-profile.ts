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
import { openEventStream } from '../../session/event-stream.ts';
import { ask, failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { endUndoOffers, offerUndo, toast } from '../../ui/toast.ts';

/** What is to be changed, built on what the profile says at that moment; null: nothing, it has changed meanwhile. */
type Make = (profile: AccountProfile) => ChangeProfileRequest | null;
/** Says what was done, does it, and takes it back. */
export type EditProfile = (said: string, make: Make, unmake: Make) => void;

const keyOf = (id: AccountId) => ['profile', id] as const;

/** Sends only the field that is changed. What it says is shown at once, and as the server has it when it has answered. */
export const useEditProfile = (id: AccountId): EditProfile => {
  const client = useQueryClient();
  const t = usePortfolioText().profile;
  const errors = useText().errors;

  const send = async (make: Make): Promise<boolean> => {
    const now = client.getQueryData<ProfileAnswer>(keyOf(id));
    const patch = now && make(now.profile);
    if (!patch) {
      toast(t.changedMeanwhile);
      return false;
    }
    const profile = AccountProfile.safeParse({ ...now.profile, ...patch });
    if (profile.success) client.setQueryData(keyOf(id), { ...now, profile: profile.data });
    try {
      client.setQueryData(keyOf(id), await ask(ProfileAnswer, 'PATCH', portfolioPaths.profile(id), patch));
      return true;
    } catch (error) {
      toast(errors.byCode[failureCode(error)], { tone: 'error' });
      await client.invalidateQueries({ queryKey: keyOf(id) });
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
        const answer: ProfileAnswer = { profile, reviews, mayEdit: mayInPortfolio.editProfile };
        client.setQueryData(keyOf(id), answer);
      },
    });
  }, [client, id]);
};
