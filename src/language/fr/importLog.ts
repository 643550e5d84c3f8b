export const importLog = {} as const;
