import type { AboutWords } from '../aboutEn';

/** The accessibility statement. */
export const aboutTk: AboutWords = {
  title: 'Elýeterlilik',
  aim: 'Atlas Web mazmunynyň elýeterliligi boýunça gollanmanyň (WCAG) 2.2 görnüşine AA derejesinde laýyk gelmegi üçin döredilýär. Garaşsyz barlag geçirilmedi, şonuň üçin laýyklyk yglan edilmeýär. Ýagdaý 2026-njy ýylyň 26-njy noýabryna degişli.',
  doneTitle: 'Her täze görnüşde näme barlanýar',
  done: [
    'Awtomatik barlag (axe, WCAG 2.2-niň A we AA derejeleriniň hem-de gowy tejribäniň ähli düzgünleri) her görnüşi, paneli we penjiräni öz içine alýar; ol her reňk temasynyň, giňligiň we diliň biri-biri bilen duşýan utgaşmalarynda geçirilýär we hiç zat tapmaýar; ol bolup biljek päsgelçilikleriň diňe bir bölegini görýär.',
    'Giňlik 320 piksel bolanda, ýagny 400 % ulaldylanda-da, hiç zat kesilmeýär, basylýan ýerler 24 pikselden kiçi däl ýa-da daşy boş, fokus göz öňünde galýar; ulgam öz reňklerini mejbur edende ýagdaýlaryň reňki we ýapgyt çyzyklary saklanýar.',
    'Sahypalar hakyky Chromium brauzerinde klawiatura bilen açylýar we ulanylýar; kartada, matrisada, sanawlarda we wagt çyzgysynda ok düwmeleri bilen hereket edilýär, göni geçişler bolsa sanawa, karta we panele eltýär.',
    'Kartanyň mazmuny tekst görnüşinde hem bar: ýurtlaryň sanawy her bir ýagdaýy bilen, matrisa we görnüşi jemleýän sözlem. Çyzgylaryň tablisasy bar.',
    'Üýtgeme tamamlanandan soň, ol habar meýdany arkaly ekran okaýan programma bir gezek aýdylýar.',
    'Tekstiň kontrasty azyndan 4,5 : 1, many berýän belgileriň, gyralaryň we ýapgyt çyzyklaryň kontrasty azyndan 3 : 1, açyk reňklerde-de, goýy reňklerde-de; ol reňkleriň özünden hasaplanýar.',
    'Bir blokuň islendik iki ýagdaýy ýapgyt çyzyklaryň görnüşi, olaryň aralygy ýa-da azyndan 10 birlik reňk tapawudy (CIEDE2000) bilen tapawutlanýar: kolbajyklaryň üç görnüşi hem bar bolan göz üçin, olaryň biri ýok göz üçin (Maçado we beýlekileriň 2009-njy ýyldaky modeli boýunça) we çal öwüşginlerde.',
    'Hereket ulgamyň sazlamasyna eýerýär: hereket azaldylan bolsa, wagt çyzgysy oýnatmagyň ýerine ädimleri hödürleýär, karta bolsa ýuwaş süýşmegiň ýerine birden geçýär.',
    'Hiç zat diňe görkeziji bilen üstünde durmak ýa-da çekmek arkaly aýdylmaýar; karta WebGL bolmasa-da, birinji gezek açylandan soň tor bolmasa-da, çapda-da bar.',
  ],
  limitsTitle: 'Bize belli bolan çäkler',
  limits: [
    'Maýyplygy bolan okyjylar bilen hem, ekran okaýan programmalar (NVDA, JAWS, VoiceOver, TalkBack) bilen hem barlag geçirilmedi: diňe brauzeriň olara berýäni barlandy.',
    'Model reňkleriň nähili garyşýandygyny görkezýär, adamyň nähili görýändigini däl. Üç zolakda ýa-da bäşden köp blok sanalanda öwüşginler biri-birine ýakyn: olary şertli belgiler, sanaw we matrisa tapawutlandyrýar.',
    'Çyzylan karta – ady bolan surat; ony MapLibre çyzanda ýurtlara suratyň özünde ýeke-ýekeden däl-de, ýanyndaky sanaw arkaly ýetilýär.',
    'Nagyş üçin aşa kiçi şekil birsydyrgyn reňklenýär: onuň ýagdaýy sanawda bar.',
    'Sitatalar we bellikler ýazgynyň dilinde berilýär; çeşmeler başgalaryň sahypalarydyr, olaryň elýeterliligine biziň täsirimiz ýok.',
    'Ýüklenýän faýllaryň (CSV, JSON, SVG, PNG) öz elýeterlilik tegleri ýok: olary döredýän sahypada şol bir mazmun bar.',
  ],
  helpTitle: 'Size bir zat päsgel berýän bolsa',
  help: 'Programmanyň çeşme kody saklanýan ýerde muny ýalňyşlyk hökmünde habar beriň: görnüşiň salgysyny we näme ulanýandygyňyzy (brauzer, ekran okaýan programma, sazlamalar) görkeziň. Päsgelçilik faktdaky ýalňyşlyk ýaly hasaplanýar: ol islendik täze zatdan öň düzedilýär.',
};
