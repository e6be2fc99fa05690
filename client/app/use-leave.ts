import { useCallback } from 'react';
import { failureCode } from '../home/request.ts';
import { useSignOut, useWho } from '../home/who.ts';
import { forgetLocalCopies } from '../session/forget-local-copies.ts';
import { useText } from '../text/use-text.ts';
import { toast } from '../ui/toast.ts';

/** Signs out and takes this person's copies off the device, except those the server does not have yet. */
export const useLeave = (): (() => void) => {
  const text = useText();
  const user = useWho().data?.user;
  const { mutate } = useSignOut();
  return useCallback(() => {
    mutate(undefined, {
      onSuccess: async () => {
        const stayed = user ? await forgetLocalCopies(user.id) : 0;
        if (stayed > 0) toast(text.app.settings.copiesStay(stayed));
      },
      onError: (error) => toast(text.errors.byCode[failureCode(error)], { tone: 'error' }),
    });
  }, [mutate, text, user]);
};
