/** The page of all data, in Turkmen. */
import { countingIn } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { many, digits } = countingIn('tk');

export const dataPage: Messages['dataPage'] = {
  intro:
    'Atlasyň ähli maglumatlary faýl görnüşinde hem-de olarda nämäniň bardygynyň we nämäniň ýokdugynyň hasaby. Her setirde çeşmeleri görkezilýär.',
  anyDay: 'Faýllar we hasaplar atlasda haýsy gün saýlananyna garamazdan, ähli maglumatlary öz içine alýar.',
  version: (version, knownTo, rows) =>
    `Wersiýa: ${version}. Çeşmeler ${knownTo} senesine çenli okaldy. Jemi ${many(rows, { other: 'setir' })}.`,
  unsourced: (n) => `Çeşmesi görkezilmeli, emma görkezilmedik setirler: ${n}.`,
  files: {
    title: 'Faýllar',
    stay: 'Bu salgylar hemişelikdir. Jedweller CSV, ýerler we çyzyklar GeoJSON görnüşinde.',
    archive: (file, size) => `Ähli faýllar bir ýerde: ${file} (${size})`,
    rows: (_, count) => `${count} setir`,
    more: (n) => `ýene ${many(n, { other: 'faýl' })}`,
    sums: 'Barlag jemleri (SHA-256)',
    describedBy: 'Her faýlyň sütünleri, görnüşleri, şertleri we çeşmeleri:',
    standard: '(Frictionless Data Package)',
    open: 'Olary nähili açmaly',
    excel:
      'Excel we LibreOffice CSV faýllaryny göni açýar. Excel «2025-10» ýazgysyny senä öwrüp biler: şeýle sütünleri tekst hökmünde getiriň.',
    qgis: 'GeoJSON faýllaryny QGIS penjiresine süýşürip getirmek ýeterlik. Ýerleşişi belli däl zadyň setiri bar, emma nokady ýok.',
    r: 'R: read.csv("stations.csv"). Python: pandas.read_csv("stations.csv").',
    safe: 'Elektron jedweliň formula hökmünde ýerine ýetirip biljek tekstiniň öňünde apostrof goýlan. Sanlar üýtgedilmedi.',
    terms: 'Şertler',
  },
  size: { bytes: (n) => `${n} baýt`, kilo: (n) => `${n} kB`, mega: (n) => `${n} MB` },
  coverage: {
    title: 'Setirler we doldurylan öýjükler',
    text: 'Boş öýjük çap edilen maglumatyň tapylmandygyny ýa-da sütüniň bu setire degişli däldigini aňladýar.',
    row: (rows, share) => `${many(rows, { other: 'setir' })}, doldurylan öýjükler: ${share}`,
    sourced: (n, all) => `çeşmesi görkezilen setirler: ${digits(n)} / ${digits(all)}`,
    weak: (n) => `diňe ygtybarsyz çeşmelere esaslanýan ${many(n, { other: 'setir' })}`,
    caption: (file) => `${file}: sütünler boýunça doldurylan öýjükler`,
    column: 'Sütün',
    filled: 'Doldurylan',
    share: 'Paýy',
  },
  ages: {
    title: 'Her ýagdaý näçe wagt öňki',
    text: (knownTo) =>
      `Ýagdaý barada iň soňky gezek ${knownTo} senesinden näçe wagt öň habar berlipdir. Ýagdaý şondan soň hem dowam edýär diýlip hasap edilmeýär.`,
    last: 'Soňky habar',
    kind: { section: 'Bölekler', crossing: 'Geçiriş nokatlary', project: 'Taslamalar', leg: 'Aralyklar' },
    band: {
      quarter: 'soňky 3 aýyň dowamynda',
      year: 'soňky bir ýylyň dowamynda',
      twoYears: 'soňky 2 ýylyň dowamynda',
      older: 'has öň',
      never: 'seneli habar ýok',
    },
    all: 'Ähli ýagdaýlar',
    find: 'Ýagdaýlaryň arasyndan gözlemek',
    hint: 'ady, görnüşi ýa-da ýagdaýy',
    shown: (n, all) => (n === all ? `Ähli ${digits(all)} ýagdaý` : `${digits(all)} ýagdaýdan ${digits(n)} sanysy`),
    none: 'Gabat gelýän ýagdaý ýok.',
    what: 'Näme',
    state: 'Ýagdaýy',
    days: 'Gün',
    one: { section: 'bölek', crossing: 'geçiriş nokady', project: 'taslama', leg: 'aralyk' },
  },
  quality: {
    title: 'Görkezijileriň derejesi',
    text: 'Ret edilen görkezijiler nädogry hasaplanýar, görner ýaly saklanýar.',
    standing: 'Derejesi',
    table: {
      'bilateral.csv': 'Söwda',
      'commodities.csv': 'Harytlar',
      'traffic.csv': 'Ýük gatnawy',
      'figures.csv': 'Beýleki görkezijiler',
    },
  },
  doubt: {
    title: 'Gapma-garşylyklar we ygtybarsyz çeşmeler',
    conflicts: (n) => `çeşmeleriň arasynda ${many(n, { other: 'gapma-garşylyk' })}`,
    conflictsMore: 'atlasyň kabul edýäni we sebäbi bilen',
    weak: (n, all) => `ygtybarsyz çeşmeler: ${digits(n)} / ${digits(all)}`,
    noAddress: (n) => `salgysy belli däl ${many(n, { other: 'çeşme' })}`,
  },
  missing: {
    title: 'Ýetmeýän maglumatlar',
    text: 'Çap edilmedik ýa-da tapylmadyk.',
    what: 'Näme',
    missing: 'Ýetmeýär',
    of: 'Jemi',
    row: {
      sitePosition: 'ýeriň ýerleşişi',
      stationPosition: 'stansiýanyň ýerleşişi',
      crossingPosition: 'geçiriş nokadynyň ýerleşişi',
      placePosition: 'awtoýol ýa-da deňiz aralygynyň ujunyň ýerleşişi',
      sectionLength: 'demirýol böleginiň uzynlygy',
      chainage: 'stansiýanyň ugurdaky kilometr belgisi',
      legLength: 'awtoýol ýa-da deňiz aralygynyň uzynlygy',
      legHours: 'awtoýol ýa-da deňiz aralygyna sarp edilýän wagt',
      projectCost: 'taslamanyň bahasy',
      goodValue: 'söwda edilýän harydyň gymmaty ýa-da agramy',
    },
  },
  versions: {
    title: 'Wersiýalar',
    changed: (last, before, now) =>
      `Maglumatlar ${last} wersiýasyndan soň üýtgedi: şonda ${many(before, { other: 'setir' })} bardy, häzir ${many(now, { other: 'setir' })} bar. Näme üýtgändigi indiki wersiýada ýazylýar.`,
    row: (version, date, rows) => `${version}, ${date}, ${many(rows, { other: 'setir' })}`,
    sum: (checksum) => `Ähli jedwelleriň barlag jemi: ${checksum}`,
  },
};
