/** What ports, crossings and corridors carry, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');
const daysOf = (n: number) => many(n, { other: 'gün' });

export const traffic: Messages['traffic'] = {
  rail: {
    title: 'Owganystana demir ýol arkaly ýük daşalyşy',
    lead: 'Demirýol portlary boýunça, uzynlygy örän dürli döwürlerde hasaplanan. Döwürleri diňe şu ýerde hasaplanan bir günlük tonna boýunça deňeşdiriň.',
    month: (days) => `Takmynan bir aýlyk iň soňky döwürde (${days})`,
    against: (port, other) => `${port}, göterimde: ${other} = 100`,
    chart: (ports) => `Döwürler boýunça bir günde tonna: ${ports}`,
    unit: 'bir günde tonna, hasaplanan',
    caption:
      'Her sütün bir döwürdir; onuň uzynlygy aşagynda durýar. Beýikligi bir günlük derejäni görkezýär, şonuň üçin hepde aý ýaly çekilmeýär. Senesiz döwürler diňe jedwelde bar.',
    captionAfter: (windows, closed) =>
      windows === 1
        ? `Soňkusy Pakistanyň geçiriş nokatlaryny ýapan senesinden (${closed}) soň hasaplanan.`
        : `Soňky ${digits(windows)} sanysy Pakistanyň geçiriş nokatlaryny ýapan senesinden (${closed}) soň hasaplanan.`,
    days: (days, isAbout) => `${isAbout ? 'takmynan ' : ''}${daysOf(days)}`,
    shortDays: (days, isAbout) => `${isAbout ? '≈ ' : ''}${digits(days)} g.`,
    word: (window, days, values) => `${window}, ${days}: bir günde tonna: ${values}`,
    value: (port, value) => `${port} ${value}`,
    perDay: (place) => `Bir günlük ýük daşalyşy, ${place}`,
    perDaySum: (freight, days, isAbout, rate) => `${freight} t ÷ ${isAbout ? '≈ ' : ''}${daysOf(days)} = ${rate} t/gün`,
    perDayNote: (window) => `Bir döwrüň ortaçasy (${window}): haýsydyr bir günüň hasaby däl.`,
    lengthSaid: 'Çeşmede uzynlyk söz bilen berlen, şonuň üçin gün sany takyk däl.',
    tableCaption: 'Hasaplanan tonna we ondan çykarylan bir günlük tonna',
    counted: 'tonna',
    all: 'dördüsi bilelikde, çap edilişi ýaly',
    aDay: 'bir günde',
    undated: 'Senesiz',
    noRate: 'bir günlük dereje ýok: gün sany görkezilmedik',
    closed: (date) => `${date}: Pakistan geçiriş nokatlaryny söwda üçin ýapýar`,
    noCause: 'Öň we soň hasaplananlar ýanaşyk durýar; biriniň beýlekisinden gelip çykýandygy aýdylmaýar.',
    unit1: 't/gün',
    none: 'Ähli portlar hasaplanan we görkezilýän günden öň gutarýan döwür ýok.',
    shareLabel: (place) => `Paýy: ${place}`,
    share: (place) => `– dört port arkaly geçen ähli ýükdäki paýy (${place})`,
  },
  south: {
    title: (closed) => `Günorta derweze: ${closed} senesinden öň we soň`,
    lead: 'Dürli adamlar tarapyndan dürli birliklerde ölçelen: bu setirleri birinden beýlekisini aýryp bolmaýar.',
    before: 'Ýapylmazdan öň',
    after: 'Ýapylandan soň',
    none: 'Hiç zat tapylmady.',
  },
  karachi: {
    title: 'Karaçi porty',
    chart: 'Karaçi porty arkaly ýük daşalyşy, maliýe ýyllary boýunça, mln tonna',
    unit: 'mln tonna, iýuldan iýuna çenli maliýe ýyllary',
    caption: 'Her sütün öz hakyky aýlarynda durýar. Tutuş port; geçelgäniň ýükleri onuň kiçi bölegidir.',
    word: (period, value) => `${period}: ${value} mln tonna`,
    gap: (period) => `${period}: çap edilmedik`,
  },
  all: {
    title: 'Ýük gatnawynyň ähli hasaplary',
    lead: 'Tapylan ähli zat, ýerler boýunça: ýokarda çekilmedikleri hem.',
    group: {
      'rail-ports': 'Owganystanyň demirýol portlary',
      crossings: 'Bolaşak, Akina we kömegiň geçýän ýollary',
      south: 'Pakistan–Owganystan serhedi',
      capacity: 'Geçirijilik ukyby, meýilnamalar we garaşylýanlar',
      ports: 'Deňiz portlary we Hormuz bogazy',
      network: 'Tutuş ulgamlar',
      performance: 'CAREC geçelgeleri: ortaça çykdajy, wagt we tizlik',
      routes: 'Tutuş marşrutlar: wagt we uzaklyk',
      other: 'Beýleki ýerler',
    },
    summary: (group, rows) => `${group} (${digits(rows)})`,
    capacityNote:
      'Meýilnamalar we garaşylýanlar hasap däldir. Turgundynyň, Haýratanyň, Akinanyň ýa-da Yslam-Galanyň geçirijilik ukyby tapylmady, şonuň üçin onuň ulanylan paýy hasaplanmaýar.',
    place: 'Näme we haçan',
    figure: 'Görkeziji',
    count: (rows) => many(rows, { other: 'hasap' }),
    later: (rows) => `Soňky ${digits(rows)} sanysy görkezilmeýär.`,
  },
};
