/** The trade page, in Turkmen. */
import type { Messages } from '../messages.ts';

export const trade: Messages['trade'] = {
  title: 'Geçelgäniň ugrundaky söwda',
  lead: 'Gazagystan bilen Owganystan biri-birine näme satýar, harytlar barada näme belli we goňşular olar bilen deňeşdirende nähili. Her san öz çeşmesini açýar.',
  flow: { total: 'jemi', export: 'eksport', import: 'import' },
  basis: {
    final: 'doly ýyl',
    preliminary: 'doly ýyl, deslapky hasap',
    'part-year': 'ýylyň bölegi',
    target: 'maksat',
  },
  label: {
    total: (reporter, partner, period) => `Söwda: ${reporter} – ${partner}, ${period}`,
    export: (reporter, partner, period) => `Eksport: ${reporter} → ${partner}, ${period}`,
    import: (reporter, partner, period) => `Import: ${reporter} ← ${partner}, ${period}`,
  },
  usdMillion: 'mln ABŞ dollary',
  kilotonnes: 'müň tonna',
  tonnes: 'tonna',
  gap: 'ç.e.',
  readout: (period) => `${period}:`,
  hint: 'Ugur düwmeleri sütünler boýunça geçirýär.',
  pair: { title: (reporter, partner) => `${reporter} we ${partner}, ýyllar boýunça` },
  goods: { good: 'Haryt' },
  quantities: {
    word: (period, value) => `${period}: ${value} müň tonna`,
    shorter: 'doly ýyl däl',
  },
  times: {
    title: 'Ýoldaky wagt we çykdajy',
    lead: 'Çeşmelerde çap edilişi ýaly: başga ýyllaryň we başga ýükleriň ortaça görkezijileri ýa-da aýry-aýry habarlary. Olar nyrh teklibi däl we häzir ýüküň näçe wagt alýandygyny ýa-da näçä durýandygyny doly görkezmeýär.',
    tables: {
      routeTimes: 'Tutuş marşrutlar: wagt we nyrh',
      performance: 'Ýurtlar: ortaça çykdajy we tizlik',
      handling: 'Serhetler we portlar: garaşmak we ýük işleri',
    },
    route: 'Marşrut',
    time: 'Wagty',
    price: 'Nyrhy',
    place: 'Ýeri',
    cost: 'Çykdajy',
    country: 'Ýurt',
    km: (km) => `${km} km`,
    performanceNote:
      'CAREC tarapyndan öwrenilen ýük awtoulaglarynyň we otlularyň ortaça görkezijileri, ýurtlar we ýyllar boýunça.',
    measure: {
      cost: 'Çykdajy',
      'speed-without-delay': 'Tizlik, duralgalarsyz',
      'speed-with-delay': 'Tizlik, duralgalar bilen',
    },
    label: (measure, country, mode) => `${measure}: ${country}, ${mode}`,
  },
  notes: {
    title: 'Muňa näderejede ynanyp bolar',
    counts: 'Kim hasaplaýar',
    countsText: (reporter) =>
      `Maglumatlar hatary hökümetiň (${reporter}) ministrleriniň aýdanlaryna esaslanýar. Statistika edarasynyň jedweli tapylmady, şonuň üçin bu ýerdäki hiç bir maglumat ilkinji statistik ýazgy däldir.`,
    disputed: (year) => `Näme üçin jedelli: ${year}`,
    taken: 'Kabul edilen:',
    against: 'Garşysyna:',
    closure: 'Günorta derweze',
    closureText: (date) =>
      `Pakistan Owganystan bilen serhet geçiriş nokatlaryny söwda üçin ýapdy (iň giç ${date} senesinde). Tapylan çeşmeleriň hiç birinde maglumatlaryň senesine çenli söwda üçin gaýtadan açylandygy habar berilmeýär; bu şondan bäri her gün boýunça tassyklanmadyk.`,
    closureExports: (from, to) => `Pakistanyň Owganystana eksporty azaldy (${from} bilen ${to} aralygynda):`,
    closureBasis: 'Döwlet banky arkaly geçen tölegler, gümrük hasaplary bilen deňeşdirip bolmaýar.',
    to: '→',
    changeLabel: 'Pakistanyň Owganystana eksportynyň üýtgemesi',
    events: 'Ähli wakalar sene tertibinde',
  },
};
