export const both = (zh: string, en: string) => ({ zh, en });
