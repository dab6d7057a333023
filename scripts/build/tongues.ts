import type { Language } from '../../src/domain/model/language';
import { type FirstPageWords, firstPageEn } from '../../src/words/firstPageEn';
import { firstPageKk } from '../../src/words/kk/firstPage';
import { spoken as kk } from '../../src/words/kk/spoken';
import { firstPageKy } from '../../src/words/ky/firstPage';
import { spoken as ky } from '../../src/words/ky/spoken';
import { firstPageRu } from '../../src/words/ru/firstPage';
import { spoken as ru } from '../../src/words/ru/spoken';
import type { Spoken } from '../../src/words/spoken';
import { firstPageTg } from '../../src/words/tg/firstPage';
import { spoken as tg } from '../../src/words/tg/spoken';
import { firstPageTk } from '../../src/words/tk/firstPage';
import { spoken as tk } from '../../src/words/tk/spoken';
import { firstPageUz } from '../../src/words/uz/firstPage';
import { spoken as uz } from '../../src/words/uz/spoken';

interface Tongue {
  /** Null: English. */
  spoken: Spoken | null;
  page: FirstPageWords;
}

/** All languages at once: the build cannot wait for one. */
export const tongues: Readonly<Record<Language, Tongue>> = {
  en: { spoken: null, page: firstPageEn },
  ru: { spoken: ru, page: firstPageRu },
  kk: { spoken: kk, page: firstPageKk },
  uz: { spoken: uz, page: firstPageUz },
  ky: { spoken: ky, page: firstPageKy },
  tg: { spoken: tg, page: firstPageTg },
  tk: { spoken: tk, page: firstPageTk },
};
