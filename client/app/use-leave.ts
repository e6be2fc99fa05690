import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { useSignOut, useWho } from '../home/who.ts';
import { forgetAccess } from '../session/access.ts';
import { forgetList } from '../session/list-left.ts';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { toast } from '../ui/toast.ts';

/** Signs out and takes this person's copies off the device, except those the server does not have yet. */
export const useLeave = (): (() => void) => {
  const text = useText();
  const user = useWho().data?.user;
  const [, navigate] = useLocation();
  const { mutate } = useSignOut();
  return useCallback(() => {
    const afterwards = async () => {
      // An open account is closed first: its copy cannot be taken away from under it.
      navigate('/');
      const { forgetLocalCopies } = await import('../session/forget-local-copies.ts');
      if (user) forgetAccess(user.id);
      forgetList();
      if (!user) return;
      const { copies, texts } = await forgetLocalCopies(user.id);
      const stay = [
        copies > 0 && text.app.settings.copiesStay(copies),
        texts > 0 && text.app.settings.textsStay(texts),
      ];
      const said = stay.filter((one) => one !== false).join(' ');
      if (said !== '') toast(said);
    };
    mutate(afterwards, {
      onError: (error) => toast(text.errors.byCode[failureCode(error)], { tone: 'error' }),
    });
  }, [mutate, navigate, text, user]);
};
