import type { DeliveryWords } from '../deliveryEn';

/** What the page says of how it came here: parts that are late or missing, styles, a newer version, no connection. */
export const deliveryTk: DeliveryWords = {
  partMissing:
    'Atlasyň bir bölegini alyp bolmady. Bu sahypa açylandan soň has täze görnüşi çap edilen ýa-da birikme kesilen bolmagy mümkin.',
  partLate: 'Bu bölek 10 sekuntda gelmedi. Oňa henizem garaşylýar; eýýäm bar zatlar işleýär.',
  fileLate: (file) => `${file} 10 sekuntda gelmedi. Oňa henizem garaşylýar.`,
  mapLate: (awaits) =>
    `Karta 10 sekuntda gelmedi: henizem garaşylýar – ${awaits === 'engine' ? 'onuň hereketlendirijisi' : 'geo/countries.geojson'}. Ýurtlaryň sanawy we ähli paneller işleýär.`,
  restFailed: 'Maglumatlar toplumynyň bir bölegini ýükläp bolmady.',
  restHelp:
    'Karta, sanaw, bloklar we seneler işleýär. Çeşmeler, wakalar, ýurduň jikme-jiklikleri we beýleki görnüşler ýok.',
  restMissing: 'Ýükläp bolmady: ýokardaky bildirişe serediň.',
  askAgain: 'Gaýtadan soramak',
  reload: 'Sahypany täzeden ýüklemek',
  stylesMissing: (file) =>
    `Bezeg stillerini alyp bolmady (${file}): hemme zat işleýär, ýöne ýönekeý görünýär. Has täze görnüşi çap edilen bolmagy mümkin.`,
  mainStyles: 'esasy stil faýly',
  noHelper: 'Atlasy birikmesiz ulanmak üçin saklap bolmaýar: muny edýän bölegi alyp bolmady.',
};
