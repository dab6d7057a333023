import type { AboutWords } from '../aboutEn';

/** The accessibility statement, in Uzbek. */
export const aboutUz: AboutWords = {
  title: 'Maxsus imkoniyatlar',
  aim: 'Atlas veb-sahifalarning hamma uchun qulayligi boʻyicha qoʻllanmaga (WCAG 2.2, AA darajasi) mos boʻlishi koʻzlab tayyorlanadi. Mustaqil tekshiruv oʻtkazilmagan, shuning uchun moslik daʼvo qilinmaydi. 2026-yil 26-noyabr holati.',
  doneTitle: 'Har bir versiyada nima sinaladi',
  done: [
    'Avtomatik tekshiruv (axe, WCAG 2.2 ning A va AA darajalari hamda yaxshi amaliyotning barcha qoidalari) har bir koʻrinish, panel va oynani qamraydi; u har bir rang mavzusi, kenglik va til bir-biri bilan uchraydigan birikmalarda oʻtkaziladi va hech narsa topmaydi; u boʻlishi mumkin boʻlgan toʻsiqlarning faqat bir qismini koʻradi.',
    'Kenglik 320 piksel boʻlganda, yaʼni 400 % kattalashtirilganda ham, hech narsa kesilmaydi, bosiladigan joylar 24 pikseldan kichik emas yoki atrofi boʻsh, fokus koʻrinib turadi; tizim oʻz ranglarini majburlaganda maqomlarning boʻyogʻi va shtrixi saqlanadi.',
    'Koʻrinishlar haqiqiy Chromium brauzerida klaviatura bilan ochiladi va ishlatiladi; xarita, matritsa, roʻyxatlar va vaqt chizigʻi boʻylab strelkalar bilan yuriladi, tez oʻtish havolalari roʻyxat, xarita va panelga olib boradi.',
    'Xaritadagi maʼlumot matn shaklida ham bor: har bir mamlakatning maqomi koʻrsatilgan roʻyxat, matritsa va koʻrinishni jamlovchi gap. Diagrammalarning jadvali bor.',
    'Nima oʻzgargani holat sohasi orqali bir marta, oʻzgarish tinchigandan keyin aytiladi.',
    'Matn kontrasti kamida 4,5 : 1; maʼno bildiradigan belgi, chegara va shtrixlarniki kamida 3 : 1, yorugʻ va qorongʻi ranglarning ikkalasida ham; bu ranglarning oʻzidan hisoblanadi.',
    'Bitta blokning istalgan ikki maqomi shtrix turi, shtrix oraligʻi yoki kamida 10 ga teng rang farqi (CIEDE2000) bilan ajraladi: uch turdagi kolbachalarning hammasi bor koʻz uchun ham, ulardan biri yoʻq koʻz uchun ham (Machado va boshqalar modeli, 2009), kulrangda ham.',
    'Harakat tizim sozlamasiga boʻysunadi: harakat kamaytirilgan boʻlsa, vaqt chizigʻi ijro oʻrniga qadamlarni taklif qiladi, xarita esa silliq surilish oʻrniga birdan oʻtadi.',
    'Hech bir maʼlumot faqat koʻrsatkichni olib borish yoki tortish bilan berilmaydi; xarita WebGL boʻlmasa ham, bir marta kirilgandan keyin aloqasiz ham, bosma nusxada ham bor.',
  ],
  limitsTitle: 'Bizga maʼlum cheklovlar',
  limits: [
    'Nogironligi bor foydalanuvchilar bilan ham, ekran oʻqish dasturlari (NVDA, JAWS, VoiceOver, TalkBack) bilan ham sinov oʻtkazilmagan: faqat brauzer ularga nima uzatishi sinalgan.',
    'Model ranglar qanday adashtirilishini koʻrsatadi, kim qanday koʻrishini emas. Uch yoʻlli boʻyoqda yoki beshtadan ortiq blok sanalganda rang va toʻqliklar bir-biriga yaqin: ularni shartli belgilar, roʻyxat va matritsa farqlab beradi.',
    'Chizilgan xarita nomi bor bitta rasmdir; uni MapLibre chizganda mamlakatlarga rasmda birma-bir emas, yonidagi roʻyxat orqali oʻtiladi.',
    'Naqsh sigʻmaydigan darajada kichik shakl bir tekis rangga boʻyaladi: uning maqomi roʻyxatda bor.',
    'Iqtibos va izohlar yozuv tilida turadi; manbalar boshqalarning sahifalari boʻlib, ularning qulayligi bizga bogʻliq emas.',
    'Yuklab olinadigan fayllarning (CSV, JSON, SVG, PNG) oʻz belgilanishi yoʻq: ularni tayyorlaydigan sahifada xuddi shu maʼlumot bor.',
  ],
  helpTitle: 'Biror narsa sizga toʻsqinlik qilsa',
  help: 'Bu haqda manba kodi saqlanadigan joyda xato sifatida xabar bering: koʻrinish manzilini va nimadan foydalanishingizni (brauzer, ekran oʻqish dasturi, sozlamalar) yozing. Toʻsiq faktdagi xato bilan teng koʻriladi: u har qanday yangilikdan oldin bartaraf etiladi.',
};
