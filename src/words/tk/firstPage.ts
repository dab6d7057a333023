import type { FirstPageWords } from '../firstPageEn';

export const firstPageTk: FirstPageWords = {
  description:
    'Merkezi Aziýanyň döwletleri islendik günde haýsy blokuň agzasy, haýsysynda synçy, haýsysyndan ýüz öwürdi ýa-da çykdy we muny kim aýdýar.',
  late: 'Atlas ýüklenýär. Uzaga çekse, sahypany täzeläň ýa-da şuny alyň:',
  lateData: 'ähli maglumat bir faýlda',
  withoutScript:
    'Seneler, beýleki bloklar, subutnamalar we galan görnüşler üçin JavaScript gerek. Bularyň ählisi faýllarda-da bar:',
  files: { atlas: 'bütin atlas', memberships: 'agzalyk', sources: 'çeşmeler', readme: 'olarda näme bar' },
};
