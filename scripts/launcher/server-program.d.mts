export const serverProgram: string[];
