export const serverProgram: string[];
export const presentServer: () => string;
