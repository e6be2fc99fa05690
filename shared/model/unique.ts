export const uniqueIds = (records: readonly { id: string }[]): boolean =>
  new Set(records.map((record) => record.id)).size === records.length;
