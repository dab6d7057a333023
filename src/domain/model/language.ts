export const languages = ['en', 'ru', 'kk', 'uz', 'ky', 'tg', 'tk'] as const;
export type Language = (typeof languages)[number];
export type Names = Readonly<Record<Language, string>>;
