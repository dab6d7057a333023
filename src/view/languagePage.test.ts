import { describe, expect, it } from 'vitest';
import { languageOfPath, pathInLanguage } from './languagePage';

describe(languageOfPath, () => {
  it.each([
    ['/ru.html', 'ru'],
    ['/atlas/kk.html', 'kk'],
    ['/atlas/tk', 'tk'],
    ['/', null],
    ['/atlas/', null],
    ['/index.html', null],
    ['/en.html', null],
    ['/de.html', null],
    // A folder of that name is no page of ours.
    ['/ru/', null],
    ['/ru/index.html', null],
    ['/guru.html', null],
    ['/ru.html.br', null],
    ['', null],
  ])('%s: %s', (path, language) => expect(languageOfPath(path)).toBe(language));
});

describe(pathInLanguage, () => {
  it.each([
    ['/', 'ru', '/ru.html'],
    ['/atlas/', 'kk', '/atlas/kk.html'],
    ['/atlas/index.html', 'uz', '/atlas/uz.html'],
    ['/atlas/kk.html', 'ru', '/atlas/ru.html'],
    ['/atlas/ru', 'ky', '/atlas/ky.html'],
    ['/atlas/kk.html', null, '/atlas/'],
    // Already there, by whatever name.
    ['/atlas/ru', 'ru', '/atlas/ru'],
    ['/atlas/index.html', null, '/atlas/index.html'],
  ] as const)('%s in %s: %s', (path, lang, made) => expect(pathInLanguage(path, lang)).toBe(made));
});
