/** Something that is not as it should be, told by ids: never names, addresses or texts. `isDamage`: of the file itself. */
export type Finding = { account?: string; layer?: string; record?: string; what: string; isDamage?: boolean };

/** "account a1, map, people/p1: status: Invalid option" */
export const sayFinding = ({ account, layer, record, what }: Finding): string => {
  const place = [account && `account ${account}`, layer, record].filter(Boolean).join(', ');
  return place ? `${place}: ${what}` : what;
};
