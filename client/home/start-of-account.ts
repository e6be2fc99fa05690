// What a new account begins with: as the workspace says, else as the reader's language has it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Workspace, workspacePath } from '../../shared/protocol/workspace.ts';
import { usualSupplier } from '../../shared/rules/usual-supplier.ts';
import { ask } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { ACCOUNTS, createFromFile, FRESH_MS, LIST } from './accounts.ts';
import { blankAccount } from './blank-account.ts';

/** Makes an account with functions and levels and nobody in it; none when the workspace cannot be asked for them. */
export const useCreateBlank = () => {
  const { blank } = useText().home;
  const client = useQueryClient();
  return useMutation({
    async mutationFn(customer: string) {
      const { settings } = await ask(Workspace, 'GET', workspacePath);
      // a name that can be corrected is no reason to make no account
      const accounts = await client.fetchQuery({ ...LIST, staleTime: FRESH_MS }).catch(() => []);
      const supplier = usualSupplier(
        accounts.map((account) => account.supplier),
        blank.supplier,
      );
      return createFromFile(customer, blankAccount(customer, { ...blank, supplier }, settings.portfolio));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ACCOUNTS }),
  });
};
